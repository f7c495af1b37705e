import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../../src/project.ts';
import type { Rule } from '../../../src/lint/rule.ts';
import { keyResultHasNoPlaceholder } from '../../../src/lint/rules/key-result-has-no-placeholder.ts';
import { keyResultIsOutcome } from '../../../src/lint/rules/key-result-is-outcome.ts';
import { keyResultStatesOneThing } from '../../../src/lint/rules/key-result-states-one-thing.ts';
import { keyResultTitleAgreesWithMetric } from '../../../src/lint/rules/key-result-title-agrees-with-metric.ts';
import { objectiveIsNotASlogan } from '../../../src/lint/rules/objective-is-not-a-slogan.ts';
import { objectiveIsNotActivity } from '../../../src/lint/rules/objective-is-not-activity.ts';
import { objectiveIsNotBusinessAsUsual } from '../../../src/lint/rules/objective-is-not-business-as-usual.ts';
import { objectiveIsQualitative } from '../../../src/lint/rules/objective-is-qualitative.ts';
import { scoresAreNotPay } from '../../../src/lint/rules/scores-are-not-pay.ts';
import { BODY, outcomeOf, type Texts } from '../../support/lint.ts';
import { mdx } from '../../support/mdx.ts';

interface Labelled {
  readonly title: string;
  readonly breaks?: readonly string[];
  readonly metric?: object;
  readonly measures?: string;
}

interface Measured {
  readonly rule: Rule;
  /** What share of the titles labelled for it the rule has to find: one title less than it finds today. */
  readonly recall: number;
}

/** A rule that is wrong one time in ten is switched off by its readers. */
const PRECISION = 0.95;
/** What share it has to find of titles that its words were not chosen for. */
const ON_NEW_TITLES = 0.8;

const MEASURED: Readonly<Record<'objectives' | 'key-results', readonly Measured[]>> = {
  objectives: [
    { rule: objectiveIsQualitative, recall: 0.96 },
    { rule: objectiveIsNotASlogan, recall: 0.96 },
    { rule: objectiveIsNotActivity, recall: 0.94 },
    { rule: objectiveIsNotBusinessAsUsual, recall: 0.96 },
    { rule: scoresAreNotPay, recall: 0.94 },
  ],
  'key-results': [
    { rule: keyResultIsOutcome, recall: 0.97 },
    { rule: keyResultHasNoPlaceholder, recall: 0.96 },
    { rule: keyResultStatesOneThing, recall: 0.96 },
    { rule: keyResultTitleAgreesWithMetric, recall: 0.96 },
    { rule: scoresAreNotPay, recall: 0.94 },
  ],
};

type Kind = keyof typeof MEASURED;
const KINDS: readonly Kind[] = ['objectives', 'key-results'];

/** Titles the lists of words were made with, and titles they were not: those say how rules do on new ones. */
const SETS = ['known', 'held-out'] as const;
type TitleSet = (typeof SETS)[number];

const read = (name: string): readonly Labelled[] =>
  parse(readFileSync(join(projectRoot, `test/fixtures/titles/${name}.yaml`), 'utf8')) as Labelled[];
const titlesOf = (kind: Kind) => ({
  known: [...read(kind), ...read(`${kind}-from-archives`)],
  'held-out': read(`${kind}-held-out`),
});
const TITLES = { objectives: titlesOf('objectives'), 'key-results': titlesOf('key-results') };

const fileOf = (index: number) => `objectives/2026-q3/sales/title-${String(index)}.mdx`;

/** A company with an objective of each title, or with an objective around each key result. */
const companyOf = (kind: Kind, titles: readonly Labelled[]): Texts =>
  Object.fromEntries(
    titles.map(({ title, metric, measures }, index) => {
      const fields =
        kind === 'objectives'
          ? { title }
          : {
              title: 'Renewals feel like a formality',
              keyResults: [{ id: 'share', title, metric, measures }],
            };
      const lines = Object.entries(fields).map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
      return [fileOf(index), mdx(`owner: omar\n${lines.join('\n')}`, BODY)];
    }),
  );

interface Judged {
  readonly labelled: readonly string[];
  readonly found: readonly string[];
  /** Found without a label. */
  readonly wrong: readonly string[];
  /** Labelled and not found. */
  readonly missed: readonly string[];
  readonly precision: number;
  readonly recall: number;
}

type JudgedRules = ReadonlyMap<string, Judged>;

function judge(kind: Kind, set: TitleSet): JudgedRules {
  const rules = MEASURED[kind].map(({ rule }) => rule);
  const all = TITLES[kind][set];
  const { findings } = outcomeOf(rules, companyOf(kind, all));
  return new Map(
    rules.map(({ id }) => {
      const files = new Set(findings.filter(({ rule }) => rule === id).map(({ file }) => file));
      const titles = all.map(({ title, breaks = [] }, index) => ({
        title,
        isLabelled: breaks.includes(id),
        isFound: files.has(fileOf(index)),
      }));
      const those = (which: (one: (typeof titles)[number]) => boolean) =>
        titles.filter(which).map(({ title }) => title);
      const labelled = those(({ isLabelled }) => isLabelled);
      const found = those(({ isFound }) => isFound);
      const wrong = those(({ isLabelled, isFound }) => isFound && !isLabelled);
      const missed = those(({ isLabelled, isFound }) => isLabelled && !isFound);
      const right = labelled.length - missed.length;
      const share = (of: number) => (of === 0 ? 1 : right / of);
      const shares = { precision: share(found.length), recall: share(labelled.length) };
      return [id, { labelled, found, wrong, missed, ...shares }];
    }),
  );
}

function table(judged: (kind: Kind, set: TitleSet) => JudgedRules): string {
  const rows = PLACES.flatMap(([kind, set]) =>
    [...judged(kind, set)].map(([rule, { labelled, found, precision, recall }]) => [
      rule,
      `${kind}, ${set}`,
      String(labelled.length),
      String(found.length),
      precision.toFixed(3),
      recall.toFixed(3),
    ]),
  );
  const all = [['rule', 'titles of', 'labelled', 'found', 'precision', 'recall'], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join('  '),
    )
    .join('\n');
}

const PLACES = KINDS.flatMap((kind) => SETS.map((set) => [kind, set] as const));

describe('rules that read titles', () => {
  const results = new Map<string, JudgedRules>();
  const judged = (kind: Kind, set: TitleSet): JudgedRules => results.get(`${kind} ${set}`) ?? new Map();

  beforeAll(() => {
    for (const [kind, set] of PLACES) results.set(`${kind} ${set}`, judge(kind, set));
    console.log(table(judged));
  });

  it.each(KINDS)('are measured with at least 200 %s, labelled for nothing that is not measured', (kind) => {
    const titles = SETS.flatMap((set) => TITLES[kind][set]);
    expect(titles.length).toBeGreaterThanOrEqual(200);
    const labels = new Set(titles.flatMap(({ breaks = [] }) => breaks));
    expect(MEASURED[kind].map(({ rule }) => rule.id)).toEqual(expect.arrayContaining([...labels]));
  });

  it.each(KINDS)('are not measured with a title twice, among %s', (kind) => {
    const titles = SETS.flatMap((set) => TITLES[kind][set].map(({ title }) => title));
    expect(titles).toHaveLength(new Set(titles).size);
  });

  describe.each(PLACES)('among %s, %s', (kind, set) => {
    it.each(MEASURED[kind].map(({ rule, recall }) => [rule.id, recall] as const))(
      '%s is nearly always right, and finds %d of what it should',
      (id, floor) => {
        const { precision, recall, wrong, missed } = judged(kind, set).get(id)!;
        expect(precision, `reported without a label:\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(PRECISION);
        // Of few titles one missed is much.
        const least = set === 'known' ? floor : ON_NEW_TITLES;
        expect(recall, `labelled and not reported:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(least);
      },
    );
  });
});
