import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontmatter } from '../load/yaml/frontmatter.ts';
import { readYaml } from '../load/yaml/read-yaml.ts';
import { projectRoot } from '../project.ts';

/** The page of a rule of the method, `docs/rules/<id>.md`. */
export interface RulePage {
  readonly title: string;
  /** What must hold, in one sentence. */
  readonly summary: string;
  /** Everything below the fields. */
  readonly markdown: string;
}

/** Reads a rule's page; throws when there is none, which a test rules out. */
export function rulePage(id: string): RulePage {
  const file = join(projectRoot, 'docs/rules', `${id}.md`);
  const parts = splitFrontmatter(readFileSync(file, 'utf8'));
  if ('problem' in parts) throw new Error(`${file}: ${parts.problem.message}`);
  const { value } = readYaml(parts.yaml, { firstLine: parts.yamlFirstLine, wantsText: () => true });
  const { title, summary } = value as { title: string; summary: string };
  return { title, summary, markdown: parts.body };
}
