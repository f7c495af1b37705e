import { describe, expect, it } from 'vitest';
import { objectiveSaysWhy } from '../../../../src/lint/rules/objective-says-why.ts';
import { findings, objectiveFields } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
const fields = objectiveFields('Large customers choose us without a pilot', 'mara');
const FOUND = [
  `${WIN}:2:8–48`,
  '"Large customers choose us without a pilot" does not say why it matters, so nobody can find another way when the planned one is closed.',
  'Write two or three sentences below the fields: what happened, what is at stake, and why now.',
];

describe('objective-says-why', () => {
  it('is content with a text or a description', () => {
    expect(findings(objectiveSaysWhy, {})).toEqual([]);
    const described = fields.replace('owner: mara', 'description: Pilots eat half a year.\nowner: mara');
    expect(findings(objectiveSaysWhy, { [WIN]: mdx(described) })).toEqual([]);
  });

  it('is content with a link to where the reason is written, and in any script', () => {
    for (const body of [
      '[The letter of May](https://example.com/letter)',
      '顧客が離れていくからです。',
      '🎉 Ja.',
    ])
      expect(findings(objectiveSaysWhy, { [WIN]: mdx(fields, body) })).toEqual([]);
  });

  it('finds an objective without a word of reason', () => {
    expect(findings(objectiveSaysWhy, { [WIN]: mdx(fields) })).toEqual(FOUND);
  });

  it('takes neither components nor comments nor a promise to write for a reason', () => {
    for (const body of ['<KeyResult id="share" />\n', '{/* why? */}\n', 'TBD\n', '…\n'])
      expect(findings(objectiveSaysWhy, { [WIN]: mdx(fields, body) })).toEqual(FOUND);
  });

  it('leaves a retired objective and a closed period alone', () => {
    const retired = `${fields}\nretired: { date: 2026-08-01, because: The segment was sold. }`;
    expect(findings(objectiveSaysWhy, { [WIN]: mdx(retired) })).toEqual([]);
    expect(
      findings(objectiveSaysWhy, {
        [WIN]: mdx(fields),
        'company.yaml': 'name: Fernwell\nasOf: 2026-10-20\n',
      }),
    ).toEqual([]);
  });
});
