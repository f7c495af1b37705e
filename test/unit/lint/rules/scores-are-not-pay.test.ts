import { describe, expect, it } from 'vitest';
import { scoresAreNotPay } from '../../../../src/lint/rules/scores-are-not-pay.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
const RETROSPECTIVE = 'retrospectives/2026-q3/company.mdx';
const HELP = "Take this out, and talk about pay elsewhere, with an eye on the whole of somebody's work.";
const fields = objectiveFields('Large customers choose us without a pilot', 'mara');
const places = (texts: Texts) => findings(scoresAreNotPay, texts).filter((_, at) => at % 3 === 0);
const inTitle = (title: string): Texts => ({
  [WIN]: mdx(objectiveFields(JSON.stringify(title), 'mara'), BODY),
});
const inBody = (text: string): Texts => ({ [WIN]: mdx(fields, `${BODY}\n${text}\n`) });

describe('scores-are-not-pay', () => {
  it('is content where pay is not spoken of', () => {
    expect(findings(scoresAreNotPay, {})).toEqual([]);
  });

  it('finds a bonus that hangs on the score, and marks it in the text', () => {
    const text =
      'If the objective ends at 0.7 or above, the house managers receive their full bonus; below 0.4 it is not paid.';
    expect(findings(scoresAreNotPay, inBody(text))).toEqual([
      `${WIN}:15:78–82`,
      '"If the objective ends at 0.7 or above, the house managers receive their full bonus" ties pay to a goal, and from then on a safe target is the sensible one for everybody.',
      HELP,
    ]);
  });

  it.each([
    "Every manager's bonus depends on this objective",
    'Win the tender so that the sales team receives its full bonus',
    'Hit quota or lose commission',
    'No bonus for teams that grade below 0.6',
    'Salary steps are decided by OKR scores',
  ])('finds the title "%s"', (title) => {
    expect(places(inTitle(title))).toHaveLength(1);
  });

  it.each([
    'Equal pay for equal work',
    'Bonus cards bring people back to the bakery',
    'Employees see how stock options work before they sign',
    "Nobody's bonus depends on objectives any more",
    'Bonuses and objective grades are untangled for good',
    'Raise a round from investors who have built hospitals',
    'Commissions are explained on one page',
    '100% of offers have compensation tied to market benchmarks',
    'Compensation depends on role and region',
  ])('leaves the title "%s" alone', (title) => {
    expect(places(inTitle(title))).toEqual([]);
  });

  it.each([
    'This objective is committed because customers pay for it today.',
    'Scores never decide pay, and no bonus depends on this.',
    'Salaries are the largest cost, which is why this objective matters.',
    'This objective raises the share when the season begins.',
    'Our target was met because bonus cards went out early.',
    'We paid the bonus in May. The objective began in July.',
  ])('leaves the text "%s" alone', (text) => {
    expect(places(inBody(text))).toEqual([]);
  });

  it('looks at descriptions and reasons of objectives and key results', () => {
    const tied = 'The bonus depends on the score.';
    const reasons: Texts = {
      [WIN]: mdx(
        fields
          .replace('owner: mara', `description: ${tied}\nowner: mara`)
          .replace('- id: share', `- id: share\n    because: ${tied}`),
        BODY,
      ),
      'objectives/2026-q3/sales/pipeline.mdx': mdx(
        objectiveFields('The pipeline tells us early what will close', 'omar', { to: 'company/win' }).replace(
          'What we learn here decides what is possible there.',
          tied,
        ),
        BODY,
      ),
      'objectives/2026-q3/outbound/replies.mdx': mdx(
        objectiveFields('Strangers answer our first letter', 'rosa', { more: `localPriority: ${tied}` }),
        BODY,
      ),
    };
    expect(places(reasons)).toEqual([
      `${WIN}:3:18–22`,
      `${WIN}:7:18–22`,
      'objectives/2026-q3/outbound/replies.mdx:4:20–24',
      'objectives/2026-q3/sales/pipeline.mdx:6:18–22',
    ]);
  });

  it('looks at retrospectives, in closed periods too', () => {
    const tied = 'Merit pay follows the score';
    const retrospective = mdx(
      `date: 2026-10-05
grades:
  - { keyResult: win#share, score: 0.7, because: ${tied} }
objectives:
  - { objective: win, decision: done, because: ${tied} }
wentWell:
  - Partner channel
  - ${tied}
learned: ${tied}`,
      `${tied}.\n`,
    );
    expect(
      places({ [RETROSPECTIVE]: retrospective, 'company.yaml': 'name: Fernwell\nasOf: 2026-10-20\n' }),
    ).toEqual([
      `${RETROSPECTIVE}:4:50–58`,
      `${RETROSPECTIVE}:6:48–56`,
      `${RETROSPECTIVE}:9:5–13`,
      `${RETROSPECTIVE}:10:10–18`,
      `${RETROSPECTIVE}:12:1–9`,
    ]);
  });
});
