import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/project.ts';
import type { Diagnostic } from '../../src/lint/diagnostic.ts';
import { companyOf, type Files, findingsIn, linesOf, mdx, okr } from '../support/cli.ts';

const folder = join(projectRoot, 'docs/handbook');
const productPages: Files = Object.fromEntries(
  readdirSync(folder).map((name) => [`handbook/${name}`, readFileSync(join(folder, name), 'utf8')]),
);

describe('the handbook pages that come with the product', () => {
  it('have no findings where a company takes them over word for word', async () => {
    const { json } = await okr(['check', '--format', 'json'], companyOf(productPages));
    const { diagnostics } = json as { diagnostics: Diagnostic[] };
    expect(linesOf(diagnostics.filter(({ file }) => file.includes('/handbook/')))).toEqual([]);
    expect(Object.keys(productPages)).toHaveLength(16);
  });

  it('can be linked to from any file, and are suggested for a slip of the pen', async () => {
    const content = companyOf({
      'handbook/ours.mdx': mdx('title: Ours', 'See [grading](grading.mdx), and [pay](scores-and-pya.mdx).\n'),
      'teams/sales.mdx': mdx('name: Sales\nparent: company', 'See [grading](../handbook/grading.mdx).\n'),
    });
    expect(linesOf((await findingsIn(content)).findings)).toEqual([
      'handbook/ours.mdx:4:33 reference-resolves',
      'There is no file `handbook/scores-and-pya.mdx` to link to.',
      'Did you mean `handbook/scores-and-pay.mdx`?',
    ]);
  });

  it('say nothing when a company replaces one, or keeps its own back', async () => {
    const content = companyOf({
      'handbook/alignment.mdx': mdx('title: How we align', 'Our own words.\n'),
      'handbook/grading.mdx': mdx('title: How we grade\nvisibility: draft', 'Not ready yet.\n'),
    });
    expect(await findingsIn(content)).toEqual({ code: 0, findings: [] });
  });
});
