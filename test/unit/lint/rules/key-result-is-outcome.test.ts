import { describe, expect, it } from 'vitest';
import { keyResultIsOutcome } from '../../../../src/lint/rules/key-result-is-outcome.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
const fields = objectiveFields('Large customers choose us without a pilot', 'mara');
const titled = (title: string, more = ''): Texts => ({
  [WIN]: mdx(
    fields.replace('Share of cases that go as they should', `${JSON.stringify(title)}${more}`),
    BODY,
  ),
});
const placesOf = (title: string) => findings(keyResultIsOutcome, titled(title)).slice(0, 1);

describe('key-result-is-outcome', () => {
  it('is content with what will have changed', () => {
    expect(findings(keyResultIsOutcome, {})).toEqual([]);
  });

  it('finds something to do', () => {
    expect(findings(keyResultIsOutcome, titled('Launch three demand campaigns'))).toEqual([
      `${WIN}:6:13–18`,
      '"Launch three demand campaigns" is something to do; if it is all done and nothing changes, is that success?',
      'Name what should change by it, for whom, and from where to where. If the work itself is the result, say so with `measures: output`, or with `measures: input` if it is done every week.',
    ]);
  });

  it.each(['output', 'input'])('is content when the key result says that it measures an %s', (kind) => {
    const said = titled('Launch three demand campaigns', `\n    measures: ${kind}`);
    expect(findings(keyResultIsOutcome, said)).toEqual([]);
  });

  it('is not content when it says outcome', () => {
    const said = titled('Launch three demand campaigns', '\n    measures: outcome');
    expect(findings(keyResultIsOutcome, said)).toHaveLength(3);
  });

  it.each([
    ['Publish twelve guides', '13–19'],
    ['Conduct 30 interviews', '13–19'],
    ['Hire at least 2 engineers', '13–16'],
    ['Write a handbook', '13–17'],
    ['Complete the security training', '13–20'],
    ['KR2: Train 80 nurses', '18–22'],
    ['Create a dashboard for the board', '13–18'],
    ['Establish a baseline for churn', '13–21'],
    ['Launched 3 campaigns', '13–20'],
    ['3 campaigns launched', '25–32'],
    ['Run 20 user tests', '13–15'],
    ['Review every supplier contract older than three years', '13–18'],
  ])('finds "%s"', (title, columns) => {
    expect(placesOf(title)).toEqual([`${WIN}:6:${columns}`]);
  });

  it.each([
    'Ship 98 % of orders on the day they are placed',
    'Complete 95 % of repairs on the first visit',
    'Report all incidents within 24 hours',
    'Create $3M in pipeline from partners',
    'Release frequency from 2 to 8 a month',
    'Publish latency p95 below 1 s',
    'Test coverage of core services',
    'Design system adopted by 8 of 10 teams',
    'Train cancellations below 1 %',
    'Pilot customers convert to paid',
    'Published minutes read by councillors',
    'Completion rate of the course',
    'Set-up time of the press',
    "Ship's diesel per mile",
    'Purchase price variance',
    'Conduct incidents per 100 pupils fall from 12 to 6',
    'Win eleven tenders',
    'Sign 5 reference customers',
    'Conversations held with teams that left',
    'Identify 3 statistically validated pain clusters',
    'Identify two proven levers for repeat purchase',
  ])('leaves "%s" alone', (title) => {
    expect(placesOf(title)).toEqual([]);
  });

  it('leaves a retired key result alone', () => {
    const retired = titled(
      'Launch three campaigns',
      '\n    retired: { date: 2026-08-01, because: The fair was cancelled. }',
    );
    expect(findings(keyResultIsOutcome, retired)).toEqual([]);
  });
});
