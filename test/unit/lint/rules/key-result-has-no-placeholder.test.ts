import { describe, expect, it } from 'vitest';
import { keyResultHasNoPlaceholder } from '../../../../src/lint/rules/key-result-has-no-placeholder.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
const fields = objectiveFields('Large customers choose us without a pilot', 'mara');
const with_ = (from: string, to: string): Texts => ({ [WIN]: mdx(fields.replace(from, to), BODY) });
const titled = (title: string) => with_('Share of cases that go as they should', JSON.stringify(title));
const placesOf = (texts: Texts) => findings(keyResultHasNoPlaceholder, texts).filter((_, at) => at % 3 === 0);

describe('key-result-has-no-placeholder', () => {
  it('is content when everything was decided', () => {
    expect(findings(keyResultHasNoPlaceholder, {})).toEqual([]);
  });

  it('finds letters that stand for numbers', () => {
    expect(findings(keyResultHasNoPlaceholder, titled('Raise repeat orders from X to Y'))).toEqual([
      `${WIN}:6:33–43`,
      '"from X to Y" in "Raise repeat orders from X to Y" stands where a decision is still to come, and until then nobody has committed to anything.',
      'Write what was decided; if it cannot be known yet, say in plain words on which day it will be, or keep the file back with `visibility: draft`.',
    ]);
  });

  it.each([
    ['Churn down to XX %', '27–28'],
    ['Raise attendance by X percent', '33–41'],
    ['Grow revenue to $XM', '29–31'],
    ['Hire N engineers', '18–18'],
    ['Raise NPS to X', '26–26'],
    ['Improve conversion (target TBD)', '40–42'],
    ['Reach ??? customers', '19–21'],
    ['Donations of €?? from companies', '26–27'],
    ['Cycle time of ___ days', '27–29'],
    ['Retention from [baseline] to [target]', '28–37'],
    ['Wait under {minutes} minutes', '24–32'],
    ['Volunteers: to be confirmed', '25–39'],
    ['TODO', '13–16'],
    ['Rank first for X target keywords', '28–28'],
    ['X roles filled', '13–13'],
    ['Satisfaction at Y.', '29–29'],
    ['INSERT METRIC HERE', '13–25'],
    ['Fill X roles', '18–18'],
    ['NPS of Y or higher', '20–20'],
    ['At least N partners live', '22–22'],
    ['Calls a week: X', '27–27'],
  ])('finds the sign in "%s"', (title, columns) => {
    expect(placesOf(titled(title))).toEqual([`${WIN}:6:${columns}`]);
  });

  it('looks at everything the key result says', () => {
    const reason = with_('- id: share', '- id: share\n    because: tbd');
    expect(placesOf(reason)).toEqual([`${WIN}:6:14–16`]);
    expect(placesOf(with_('source: Warehouse', 'source: ???'))).toEqual([`${WIN}:7:75–77`]);
    expect(placesOf(with_('- id: share', '- id: share\n    owner: TBD'))).toEqual([`${WIN}:6:12–14`]);
    const steps = with_(
      'metric: { type: from-to, baseline: 20, target: 40, unit: "%", source: Warehouse }',
      'metric:\n      type: milestones\n      milestones:\n        - { id: a, title: XX shops }\n    inputs:\n      - { id: calls, title: Calls with ??? }',
    );
    expect(
      findings(keyResultHasNoPlaceholder, {
        ...steps,
        'check-ins/2026-q3/2026-08-10-company.mdx': null,
      }).filter((_, at) => at % 3 === 0),
    ).toEqual([`${WIN}:10:27–28`, `${WIN}:12:40–42`]);
  });

  it("leaves the objective's owner to the objective", () => {
    expect(findings(keyResultHasNoPlaceholder, with_('owner: mara', 'owner: TBD'))).toEqual([]);
  });

  it.each([
    'X-rays read within the hour',
    'N95 masks in stock',
    'Size XXL uniforms in stock',
    'Generation X visitors',
    'Followers move from Twitter to X',
    'Y Combinator companies that use us',
    'Type Y errors',
    'Misreads among XX and XY samples',
    'TODO comments in the payment code',
    'Placeholder images on product pages',
    'Contracts with open TBD clauses fall from 14 to 2',
    'Slots shown as “TBD” on the tracking page',
    'What do visitors remember?',
    'Three steps to follow after an incident',
    'Stage 3 pipeline at 1.8X target',
    'Lookups in log(n)',
    'source{d} Engine featured at 3 conferences',
    '5XX responses fall from 90 to 20',
    'Conversion rate (percentage)',
    'Mails with {first_name} filled in',
    'Reach of our posts on X grows from 2k to 9k',
    'Model X orders without a defect report',
    '[Availability] Error budget kept',
  ])('leaves "%s" alone', (title) => {
    expect(placesOf(titled(title))).toEqual([]);
  });

  it('leaves a retired key result alone', () => {
    const retired = with_(
      'Share of cases that go as they should',
      'From X to Y\n    retired: { date: 2026-08-01, because: It was never decided. }',
    );
    expect(findings(keyResultHasNoPlaceholder, retired)).toEqual([]);
  });
});
