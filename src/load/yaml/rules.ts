/** What must hold of a file's text before its fields are looked at, in the order it is checked. */
export const yamlRules = [
  { id: 'file-has-no-conflict-markers', holds: 'Two merged versions of a file have been made one.' },
  { id: 'frontmatter-is-present', holds: 'An .mdx file begins with fields between two lines of `---`.' },
  { id: 'yaml-is-readable', holds: 'The fields can be read as YAML, and none is written twice.' },
  { id: 'yaml-is-plain', holds: 'Fields use no anchors, aliases, tags, further documents or deep nesting.' },
  { id: 'yaml-means-what-it-says', holds: 'YAML reads a sentence or number as its author meant it.' },
] as const;

export type YamlRule = (typeof yamlRules)[number]['id'];
