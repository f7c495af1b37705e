import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createDiagramParser } from '../../../src/diagrams/parse-diagram.ts';
import { OUTPUTS } from '../../../src/outputs/index.ts';
import { projectRoot } from '../../../src/project.ts';
import { acme } from '../charts/cascade-sample.ts';

const parser = createDiagramParser();
afterAll(() => parser.close());

/** What reads a file of an ending; rejects what it cannot read. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  json: (text) => JSON.parse(text) as unknown,
  mmd: async (text) => expect(await parser.parse(text)).toMatchObject({ ok: true }),
};

const empty = { asOf: '2026-08-10', period: null, score: null, coverage: [0, 0] as const, objectives: [] };
const WRITTEN: Readonly<Record<keyof typeof OUTPUTS, string>> = {
  scores: OUTPUTS.scores.write(empty),
  findings: OUTPUTS.findings.write([]),
  cascade: OUTPUTS.cascade.write(acme(), { title: 'Cascade', description: 'Eleven objectives' }),
};

describe('the list of formats for machines', () => {
  it('has a line for every file of its folder', () => {
    const files = readdirSync(join(projectRoot, 'src/outputs')).filter((file) => file !== 'index.ts');
    expect(files).toHaveLength(Object.keys(OUTPUTS).length);
    expect(new Set(Object.values(OUTPUTS).map(({ write }) => write)).size).toBe(files.length);
  });

  it.each(Object.entries(OUTPUTS))('says of %s by its ending what can read it', async (name, { ending }) => {
    await READERS[ending]?.(WRITTEN[name as keyof typeof OUTPUTS]);
    expect(Object.keys(READERS)).toContain(ending);
  });
});
