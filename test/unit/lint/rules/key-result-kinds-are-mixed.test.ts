import { describe, expect, it } from 'vitest';
import { keyResultKindsAreMixed } from '../../../../src/lint/rules/key-result-kinds-are-mixed.ts';
import { BODY, findings, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
/** What is found where key results measure these kinds; `retired` after a kind gives it up. */
const found = (kinds: readonly string[], more = ''): string[] => {
  const keyResults = kinds.map((kind, index) => {
    const [measures = '', retired] = kind.split(' ');
    return `  - { id: k${String(index)}, title: Pilots skipped, metric: { baseline: 1, target: 2 }${measures === '' ? '' : `, measures: ${measures}`}${retired === undefined ? '' : ', retired: { date: 2026-08-01, because: The segment was sold. }'} }`;
  });
  const text = `title: Large customers choose us\nowner: mara\n${more}${keyResults.length === 0 ? '' : `keyResults:\n${keyResults.join('\n')}`}`;
  return findings(keyResultKindsAreMixed, {
    [WIN]: mdx(text, BODY),
    'check-ins/2026-q3/2026-08-10-company.mdx': null,
  } satisfies Texts);
};

const HELP =
  'Add a key result for what will be different if they work; where one already is that, take its `measures:` out.';

describe('key-result-kinds-are-mixed', () => {
  it('is content where one measures an outcome, said or not', () => {
    expect(findings(keyResultKindsAreMixed, {})).toEqual([]);
    expect(found(['input', ''])).toEqual([]);
    expect(found(['input', 'output', 'outcome'])).toEqual([]);
    expect(found(['', ''])).toEqual([]);
  });

  it('finds inputs, outputs, or both alone', () => {
    expect(found(['input', 'output'])).toEqual([
      `${WIN}:4:1–10`,
      'Both key results of "Large customers choose us" are inputs or outputs: the objective could end at 1.0 with nothing changed.',
      HELP,
    ]);
    expect(found(['input', 'input', 'input'])).toEqual([
      `${WIN}:4:1–10`,
      'All 3 key results of "Large customers choose us" are inputs: the objective could end at 1.0 with nothing changed.',
      HELP,
    ]);
    expect(found(['output'])).toEqual([
      `${WIN}:4:1–10`,
      'The only key result of "Large customers choose us" is an output: the objective could end at 1.0 with nothing changed.',
      HELP,
    ]);
    expect(found(['input'])[1]).toMatch(/is an input:/);
  });

  it('does not count an outcome that was given up', () => {
    expect(found(['input', 'output', 'outcome retired'])[1]).toMatch(/^Both key results/);
    expect(found(['input', '', 'output retired'])).toEqual([]);
  });

  it('says nothing without key results, and of an objective that was given up', () => {
    expect(found([])).toEqual([]);
    expect(found(['input retired'])).toEqual([]);
    expect(found(['input'], 'retired: { date: 2026-08-01, because: Sold. }\n')).toEqual([]);
  });
});
