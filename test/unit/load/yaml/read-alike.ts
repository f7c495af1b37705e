import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { projectRoot } from '../../../../src/project.ts';
import { splitFrontmatter } from '../../../../src/load/yaml/frontmatter.ts';
import { parseYaml } from '../../../../src/load/yaml/parse.ts';
import { plainValue } from '../../../../src/load/yaml/plain-values.ts';
import { startReading } from '../../../../src/load/yaml/reading.ts';
import { refuseBeforeParsing } from '../../../../src/load/yaml/refuse.ts';
import { readSimpleYaml } from '../../../../src/load/yaml/simple-yaml.ts';
import { wantsText } from './objective.ts';

/** What the parser reads, and all that is then found in it. */
function readWithParser(source: string) {
  const document = parseYaml(source);
  const reading = startReading(source, wantsText);
  const value = plainValue(reading, document.contents);
  return { value, found: [...document.errors, ...reading.findings] };
}

/** Whether a text is simple enough to be read without the parser; if so, expects what the parser reads. */
export function isReadAlike(source: string): boolean {
  if (refuseBeforeParsing(source).length > 0) return false;
  const value = readSimpleYaml(source, wantsText);
  if (value === undefined) return false;
  const parsed = readWithParser(source);
  expect({ value, found: [] }).toStrictEqual(parsed);
  expect(JSON.stringify(value), 'the order of fields').toBe(JSON.stringify(parsed.value));
  return true;
}

/** The fields of every file of the demo company and of the companies for tests. */
export const written: readonly string[] = ['content', 'test/fixtures/companies']
  .flatMap((folder) => globSync(`${folder}/**/*.{mdx,yaml}`, { cwd: projectRoot }))
  .flatMap((path) => {
    const text = readFileSync(join(projectRoot, path), 'utf8');
    if (path.endsWith('.yaml')) return [text];
    const parts = splitFrontmatter(text);
    return 'yaml' in parts ? [parts.yaml] : [];
  });
