import { describe, expect, it } from 'vitest';
import { keyResultCountIsFocused } from '../../../../src/lint/rules/key-result-count-is-focused.ts';
import { BODY, findings, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
const found = (texts: Texts) => findings(keyResultCountIsFocused, texts);
const RETIRED = ', retired: { date: 2026-08-01, because: The segment was sold. }';
/** An objective with so many live key results, and so many that were given up. */
const objective = (live: number, givenUp = 0, more = '', title = 'Large customers choose us') => {
  const one = (retired: string) => (_: unknown, index: number) =>
    `  - { id: k${String(index)}${retired === '' ? '' : 'r'}, title: Pilots skipped, metric: { baseline: 1, target: 2 }${retired} }`;
  const all = [...Array.from({ length: live }, one('')), ...Array.from({ length: givenUp }, one(RETIRED))];
  return mdx(
    `title: ${title}\nowner: mara\n${more}${all.length === 0 ? '' : `keyResults:\n${all.join('\n')}`}`,
    BODY,
  );
};
const withoutItsCheckIn = (team: string): Texts => ({ [`check-ins/2026-q3/2026-08-10-${team}.mdx`]: null });
const win = (text: string): Texts => ({ ...withoutItsCheckIn('company'), [WIN]: text });

describe('key-result-count-is-focused', () => {
  it('is content with two to five', () => {
    expect(found({})).toEqual([]);
    for (const count of [2, 3, 4, 5]) expect(found(win(objective(count)))).toEqual([]);
  });

  it('finds an objective without any', () => {
    expect(found(win(objective(0, 0, '', 'Customers choose us 🚀 at once')))).toEqual([
      `${WIN}:2:8–37`,
      '"Customers choose us 🚀 at once" has no key results, so at the end nobody can say whether it came true.',
      'Add two to five under `keyResults:`: what will be different, measured from where to where.',
    ]);
  });

  it('finds an objective whose key results were all given up', () => {
    expect(found(win(objective(0, 2)))[1]).toBe(
      '"Large customers choose us" has no key results left, so at the end nobody can say whether it came true.',
    );
  });

  it('finds a single one, at the name of the list', () => {
    const single = [
      `${WIN}:4:1–10`,
      '"Large customers choose us" rests on "Pilots skipped" alone, and one number seldom tells the whole story.',
      'Add a second one: what else has to come true, or what must not suffer on the way there. If one really says it all, a waiver may say why.',
    ];
    expect(found(win(objective(1)))).toEqual(single);
    expect(found(win(objective(1, 3)))).toEqual(single);
  });

  it('finds a sixth, and counts none that was given up', () => {
    expect(found(win(objective(6)))).toEqual([
      `${WIN}:4:1–10`,
      '"Large customers choose us" has 6 key results; each one past five takes attention from those that matter.',
      'Keep the two to five that would convince a sceptical colleague. What is to be done for them goes under `initiatives:`.',
    ]);
    expect(found(win(objective(5, 1)))).toEqual([]);
  });

  it('looks at personal objectives too, and leaves one that was given up alone', () => {
    expect(found(win(objective(1, 0, 'individual: true\n')))[0]).toBe(`${WIN}:5:1–10`);
    const retired = 'retired: { date: 2026-08-01, because: The segment was sold. }\n';
    expect(found(win(objective(1, 0, retired)))).toEqual([]);
  });

  it('finds a team with more than fifteen over all of its objectives', () => {
    const sales = (counts: readonly number[], more = ''): Texts => ({
      ...withoutItsCheckIn('sales'),
      ...Object.fromEntries(
        ['pipeline', 'renewals', 'requests', 'fourth'].map((slug, index) => [
          `objectives/2026-q3/sales/${slug}.mdx`,
          counts[index] === undefined
            ? null
            : objective(counts[index], 0, slug === 'fourth' ? more : '', `What ${slug} asks`),
        ]),
      ),
      'objectives/2026-q3/outbound/replies.mdx': null,
      ...withoutItsCheckIn('outbound'),
    });
    expect(found(sales([5, 5, 5]))).toEqual([]);
    expect(found(sales([5, 5, 4, 2]))).toEqual([
      'teams/sales.mdx:2:7–11',
      'Sales has 16 key results in 2026-q3, all to be measured and reported at every check-in; past fifteen, the list is read by nobody.',
      'Keep at most fifteen over all objectives. What is to be done goes under `initiatives:`, what is watched anyway into `metrics/`.',
    ]);
    expect(found(sales([5, 5, 4, 2], 'individual: true\n'))).toEqual([]);
  });

  it('sets the company no such limit', () => {
    const slugs = ['win', 'stay', 'pace', 'fourth'];
    const texts = slugs.map((slug) => [`objectives/2026-q3/company/${slug}.mdx`, objective(5)]);
    expect(found({ ...withoutItsCheckIn('company'), ...(Object.fromEntries(texts) as Texts) })).toEqual([]);
  });
});
