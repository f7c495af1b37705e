import { describe, expect, it } from 'vitest';
import { companyObjectiveHasSupport } from '../../../../src/lint/rules/company-objective-has-support.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const found = (texts: Texts) => findings(companyObjectiveHasSupport, texts);
const inQuarter = (place: string) => `objectives/2026-q3/${place}.mdx`;
const STAY = inQuarter('company/stay');
const RENEWALS = inQuarter('sales/renewals');
const renewals = (rest: { to?: string; more?: string }) =>
  mdx(objectiveFields('Renewals feel like a formality', 'omar', rest), BODY);
const unsupported = (to = 'company/stay') => [
  `${STAY}:2:8–55`,
  'No department\'s objective leads to "Customers stay because the second year is better": by what is written, nobody has taken it up.',
  `Let the department nearest to it write \`contributesTo:\` with \`to: ${to}\` and \`because:\` in an objective of its own. If leadership carries it alone, waive this rule here with that reason.`,
];

describe('company-objective-has-support', () => {
  it('is content when a department’s objective reaches each of the company’s', () => {
    expect(found({})).toEqual([]);
  });

  it('finds one that nobody contributes to', () => {
    expect(found({ [RENEWALS]: renewals({}) })).toEqual(unsupported());
  });

  it('is content with one of its key results, with a team below, and with a way through others', () => {
    expect(found({ [RENEWALS]: renewals({ to: 'company/stay#days' }) })).toEqual([]);
    const replies = (to: string) => ({
      [inQuarter('outbound/replies')]: mdx(
        objectiveFields('Strangers answer our first letter', 'rosa', { to }),
      ),
    });
    expect(found({ [RENEWALS]: renewals({}), ...replies('company/stay') })).toEqual([]);
    expect(found({ [RENEWALS]: renewals({}), ...replies('sales/renewals') })).toEqual(unsupported());
    const habits = mdx(objectiveFields('The company keeps its habits', 'mara', { to: 'company/stay' }));
    expect(
      found({ [inQuarter('company/habits')]: habits, [RENEWALS]: renewals({ to: 'company/habits' }) }),
    ).toEqual([]);
  });

  it('does not count what is personal, retired, or the company’s own', () => {
    expect(found({ [RENEWALS]: renewals({ to: 'company/stay', more: 'individual: true' }) })).toEqual(
      unsupported(),
    );
    const more = 'retired: { date: 2026-08-01, because: The segment was sold. }';
    expect(found({ [RENEWALS]: renewals({ to: 'company/stay', more }) })).toEqual(unsupported());
    const habits = mdx(objectiveFields('The company keeps its habits', 'mara', { to: 'company/stay' }));
    const both = found({ [inQuarter('company/habits')]: habits, [RENEWALS]: renewals({}) });
    expect(both.filter((line) => line.startsWith('objectives/'))).toEqual([
      `${inQuarter('company/habits')}:2:8–35`,
      `${STAY}:2:8–55`,
    ]);
  });

  it('asks nothing of what leadership has given up or somebody does for themselves', () => {
    const own = (more: string) => ({
      [STAY]: mdx(
        objectiveFields('Customers stay because the second year is better', 'mara', { more }),
        BODY,
      ),
    });
    expect(
      found({ ...own('retired: { date: 2026-08-01, because: Sold. }'), [RENEWALS]: renewals({}) }),
    ).toEqual([]);
    expect(found({ ...own('individual: true'), [RENEWALS]: renewals({}) })).toEqual([]);
  });

  it('looks at a year through its quarters', () => {
    const year: Texts = {
      'periods/2026.mdx': mdx('starts: 2026-01-01\nends: 2026-12-31'),
      'objectives/2026/company/last.mdx': mdx('title: Customers stay for years 🌱'),
    };
    const stay = (to: string) => ({
      [STAY]: mdx(objectiveFields('Customers stay because the second year is better', 'mara', { to })),
    });
    expect(found({ ...year, ...stay('2026/company/last') })).toEqual([]);
    expect(found(year)).toEqual([
      'objectives/2026/company/last.mdx:2:8–34',
      'No department\'s objective leads to "Customers stay for years 🌱": by what is written, nobody has taken it up.',
      unsupported('2026/company/last').at(-1),
    ]);
  });

  it('waits, before a period begins, until a department has written something', () => {
    const coming = (objectives: Texts): Texts => ({
      'periods/2026-q4.mdx': mdx('starts: 2026-10-01\nends: 2026-12-31'),
      'objectives/2026-q4/company/win.mdx': mdx('title: Large customers come by themselves'),
      ...objectives,
    });
    const first = { 'objectives/2026-q4/sales/first.mdx': mdx('title: The first one') };
    expect(found(coming({}))).toEqual([]);
    expect(found(coming(first))[0]).toBe('objectives/2026-q4/company/win.mdx:2:8–41');
    expect(
      found(
        coming({
          'objectives/2026-q4/sales/first.mdx': mdx('title: The first one\nowner: omar\nindividual: true'),
        }),
      ),
    ).toEqual([]);
    const begun = 'name: Fernwell\nasOf: 2026-10-01\n';
    expect(found(coming({ 'company.yaml': begun }))[0]).toBe('objectives/2026-q4/company/win.mdx:2:8–41');
  });

  it('asks nothing where there is no department', () => {
    const alone: Texts = Object.fromEntries(
      ['sales/pipeline', 'sales/renewals', 'sales/requests', 'outbound/replies'].map((one) => [
        inQuarter(one),
        null,
      ]),
    );
    const teams = {
      'teams/sales.mdx': null,
      'teams/outbound.mdx': null,
      'people.yaml': '- { id: mara, name: Mara Lindqvist }\n',
      'check-ins/2026-q3/2026-08-10-sales.mdx': null,
      'check-ins/2026-q3/2026-08-10-outbound.mdx': null,
    };
    expect(found({ ...alone, ...teams })).toEqual([]);
  });
});
