import { describe, expect, it } from 'vitest';
import { contributionGoesUp } from '../../../../src/lint/rules/contribution-goes-up.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const found = (texts: Texts) => findings(contributionGoesUp, texts);
const inQuarter = (place: string) => `objectives/2026-q3/${place}.mdx`;
const RENEWALS = inQuarter('sales/renewals');
const renewals = (to: string, more = '') => ({
  [RENEWALS]: mdx(objectiveFields('Renewals feel like a formality', 'omar', { to, more }), BODY),
});
const free = {
  [inQuarter('outbound/replies')]: mdx(objectiveFields('Strangers answer our first letter', 'rosa'), BODY),
};
const turnRound = (to: string) =>
  `If that one helps this one, take the lines out here and write \`contributesTo:\` with \`to: ${to}\` there. If this one waits for it, write \`dependsOn:\`.`;

describe('contribution-goes-up', () => {
  it('is content with what lies above or beside', () => {
    expect(found({})).toEqual([]);
    expect(found(renewals('pipeline'))).toEqual([]);
    expect(found(renewals('company/stay#share'))).toEqual([]);
  });

  it('finds a contribution to a team below', () => {
    expect(found({ ...free, ...renewals('outbound/replies') })).toEqual([
      `${RENEWALS}:5:9–24`,
      '"Renewals feel like a formality" contributes to "Strangers answer our first letter", an objective of Outbound, further down than Sales: contributions are read upward.',
      turnRound('sales/renewals'),
    ]);
  });

  it('finds one from the company to a department, at its key result too', () => {
    const habits = inQuarter('company/habits');
    const to = 'sales/renewals#days';
    const company = { [habits]: mdx(objectiveFields('The company keeps its habits', 'mara', { to })) };
    expect(found({ ...company, ...renewals('company/stay') }).slice(0, 2)).toEqual([
      `${habits}:5:9–27`,
      '"The company keeps its habits" contributes to "Renewals feel like a formality", an objective of Sales, further down than Fernwell: contributions are read upward.',
    ]);
  });

  it('finds one to a lower level in another department, and none to a level like its own', () => {
    const other = {
      ...free,
      'teams/product.mdx': mdx('name: Product\nparent: company'),
      'teams/builder.mdx': mdx('name: Builder\nparent: product'),
    };
    const file = (team: string) => `objectives/2026-q3/${team}/sidestep.mdx`;
    const sidestep = mdx(objectiveFields('A step aside', 'omar', { to: 'outbound/replies' }));
    expect(found({ ...other, [file('product')]: sidestep })[1]).toBe(
      '"A step aside" contributes to "Strangers answer our first letter", an objective of Outbound, further down than Product: contributions are read upward.',
    );
    expect(found({ ...other, [file('builder')]: sidestep })).toEqual([]);
  });

  it('reads a personal objective as the lowest of all', () => {
    const listening = (to?: string) => ({
      [inQuarter('sales/listening')]: mdx(
        objectiveFields('I learn 🎻 to listen', 'omar', {
          more: 'individual: true',
          ...(to === undefined ? {} : { to }),
        }),
        BODY,
      ),
    });
    expect(found({ ...listening(), ...renewals('listening') })).toEqual([
      `${RENEWALS}:5:9–17`,
      '"Renewals feel like a formality" contributes to "I learn 🎻 to listen", a personal objective: contributions are read upward.',
      turnRound('renewals'),
    ]);
    expect(found({ ...free, ...listening('outbound/replies') })).toEqual([]);
    expect(found({ ...listening(), ...renewals('listening', 'individual: true') })).toEqual([]);
  });

  it('finds a contribution to what begins only when this one is over', () => {
    const later = (starts: string): Texts => ({
      'periods/2026-q4.mdx': mdx(`starts: ${starts}\nends: 2026-12-31`),
      'objectives/2026-q4/company/win.mdx': mdx('title: Large customers come by themselves'),
      ...renewals('2026-q4/company/win'),
    });
    expect(found(later('2026-10-01'))).toEqual([
      `${RENEWALS}:5:9–27`,
      '"Renewals feel like a formality" contributes to "Large customers come by themselves", which begins on 2026-10-01, when 2026-q3 is over.',
      'Name an objective of 2026-q3 or of its year. If the later one goes on with this, let it say `continues: 2026-q3/sales/renewals`.',
    ]);
    expect(found(later('2026-09-30'))).toEqual([]);
  });

  it('finds each arrow by itself, in the tree the period had', () => {
    const two = `contributesTo:
  - { to: outbound/replies, because: One. }
  - { to: company/stay, because: Two. }
  - { to: outbound/replies#days, because: Three. }`;
    const fields = objectiveFields('Renewals feel like a formality', 'omar', { more: two });
    const places = (more: Texts) =>
      found({ ...free, [RENEWALS]: mdx(fields), ...more }).filter((line) => line.startsWith(RENEWALS));
    expect(places({})).toEqual([`${RENEWALS}:5:11–26`, `${RENEWALS}:7:11–31`]);
    const moved = mdx(
      'name: Outbound\nparent: sales\nlead: rosa\nmoved: [{ date: 2026-08-13, from: company }]',
    );
    expect(places({ 'teams/outbound.mdx': moved })).toEqual([]);
  });

  it('leaves a retired objective alone', () => {
    const retired = 'retired: { date: 2026-08-01, because: The segment was sold. }';
    expect(found({ ...free, ...renewals('outbound/replies', retired) })).toEqual([]);
  });
});
