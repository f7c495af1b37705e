import { parseDocument, visit, type Document, type Node, type ParsedNode } from 'yaml';

/** A node with its place: start, end of the value, end of what belongs to it. */
export type Range = readonly [number, number, number];

const whole: Range = [0, 0, 0];

/** Every node of a parsed document has a range; one made by hand has none. */
export function rangeOf(node: Node | null | undefined): Range {
  return node?.range ?? whole;
}

/** The source without a byte order mark, which no editor counts as a column. */
export function withoutMark(source: string): string {
  return source.startsWith('\uFEFF') ? source.slice(1) : source;
}

/**
 * The one way this product parses YAML: 1.2 core schema, days stay text. Duplicate keys are left to the
 * reader, because the parser compares every key with every other.
 */
export function parseYaml(source: string): Document.Parsed<ParsedNode> {
  // A file of brackets makes a million errors, and writing down a stack for each takes seconds.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(source, {
      logLevel: 'silent',
      prettyErrors: false,
      resolveKnownTags: false,
      uniqueKeys: false,
    });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The last node in the text for which the test holds. */
export function lastNode(document: Document, test: (node: Node, range: Range) => boolean): Node | undefined {
  let found: Node | undefined;
  visit(document, {
    Node(_key, node) {
      const range = rangeOf(node);
      if (!test(node, range)) return;
      if (!found || range[0] >= rangeOf(found)[0]) found = node;
    },
  });
  return found;
}
