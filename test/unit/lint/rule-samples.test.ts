import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rulePage } from '../../../src/check/rule-pages.ts';
import type { KeyResult } from '../../../src/domain/key-result.ts';
import type { Objective } from '../../../src/domain/objective.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { RULES } from '../../../src/lint/rules/index.ts';
import { en } from '../../../src/lint/words/en.ts';

/** Rules that judge a title by its words alone, so that a page's sample can be read without its company. */
const READING = [
  'objective-is-qualitative',
  'objective-is-not-a-slogan',
  'objective-is-not-activity',
  'objective-is-not-business-as-usual',
  'key-result-is-outcome',
  'key-result-has-no-placeholder',
  'key-result-states-one-thing',
  'key-result-title-agrees-with-metric',
];

interface Sample {
  readonly title?: string;
  readonly keyResults?: readonly { title: string; measures?: string; metric?: { unit?: string } }[];
}

/** The objectives under a heading of a rule's page. */
const samplesOf = (id: string, heading: string): Sample[] => {
  const [, part = ''] =
    new RegExp(`\\n## ${heading}\\n([^]*?)(?=\\n## |$)`).exec(`\n${rulePage(id).markdown}`) ?? [];
  return [...part.matchAll(/```ya?ml\n([^]*?)```/g)].map(([, text = '']) => parse(text) as Sample);
};

const isFound = (id: string, { title = '', keyResults = [] }: Sample): boolean => {
  const rule = RULES.find((one) => one.id === id)!;
  const context = { plan: {} as Plan, words: en };
  const objective = { title, contributesTo: [], text: '', description: null, localPriority: null } as object;
  return [
    rule.objective?.(objective as Objective, context) ?? [],
    ...keyResults.map(
      ({ title: named, measures = 'outcome', metric = {} }) =>
        rule.keyResult?.(
          {
            ...{ title: named, measures, metric: { type: 'from-to', ...metric }, unit: metric.unit ?? null },
            ...{ because: null, owners: [], inputs: [] },
          } as unknown as KeyResult,
          objective as Objective,
          context,
        ) ?? [],
    ),
  ].some((found) => found.length > 0);
};

describe('the samples on the page of a rule', () => {
  it.each(READING)('are told apart by %s', (id) => {
    const [wrong, right] = [samplesOf(id, 'Wrong'), samplesOf(id, 'Right')];
    expect([wrong.length > 0, right.length > 0]).toEqual([true, true]);
    expect(wrong.some((sample) => isFound(id, sample))).toBe(true);
    expect(right.filter((sample) => isFound(id, sample))).toEqual([]);
  });
});
