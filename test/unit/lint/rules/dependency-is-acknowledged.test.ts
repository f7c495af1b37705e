import { describe, expect, it } from 'vitest';
import { dependencyIsAcknowledged } from '../../../../src/lint/rules/dependency-is-acknowledged.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const found = (texts: Texts) => findings(dependencyIsAcknowledged, texts);
const inQuarter = (place: string) => `objectives/2026-q3/${place}.mdx`;
const RENEWALS = inQuarter('sales/renewals');
const TITLE = 'Renewals feel like a formality';
const waits = 'dependsOn:\n  - to: legal/contracts\n    because: Nine renewals wait for the new terms.';
const renewals = (more: string) => ({
  [RENEWALS]: mdx(objectiveFields(TITLE, 'omar', { to: 'company/stay', more }), BODY),
});
const contracts = (more = '') => ({
  'teams/legal.mdx': mdx('name: Legal\nparent: company'),
  [inQuarter('legal/contracts')]: mdx(
    objectiveFields('Contracts 📜 are read, not feared', 'Head of Legal', { to: 'company/stay', more }),
    BODY,
  ),
});
const open = [
  `${RENEWALS}:8:9–23`,
  `"${TITLE}" depends on "Contracts 📜 are read, not feared" of Legal, who have not said yet that they know.`,
  'Ask Legal to add `neededBy:` with `to: sales/renewals` to objectives/2026-q3/legal/contracts.mdx. A check-in of theirs on this objective counts too.',
];

describe('dependency-is-acknowledged', () => {
  it('is content without dependencies, and when the other side says that it is needed', () => {
    expect(found({})).toEqual([]);
    expect(found({ ...renewals(waits), ...contracts('neededBy: [{ to: sales/renewals }]') })).toEqual([]);
  });

  it('finds one that the other side does not mention', () => {
    expect(found({ ...renewals(waits), ...contracts() })).toEqual(open);
    expect(found({ ...renewals(waits), ...contracts('neededBy: [{ to: sales/pipeline }]') })).toEqual(open);
  });

  it('is content once the other team has checked in on what waits', () => {
    const checkIn = (update: string): Texts => ({
      'check-ins/2026-q3/2026-08-11-legal.mdx': mdx(`updates:\n  - { ${update} }`),
    });
    const company = { ...renewals(waits), ...contracts() };
    expect(
      found({ ...company, ...checkIn('keyResult: sales/renewals#days, note: Terms by Friday.') }),
    ).toEqual([]);
    expect(found({ ...company, ...checkIn('objective: sales/renewals, note: Terms by Friday.') })).toEqual(
      [],
    );
    expect(found({ ...company, ...checkIn('objective: contracts, confidence: 7') })).toEqual(open);
    const tomorrow = {
      'check-ins/2026-q3/2026-08-13-legal.mdx': mdx(
        'updates:\n  - { objective: sales/renewals, confidence: 7 }',
      ),
    };
    expect(found({ ...company, ...tomorrow })).toEqual(open);
  });

  it('asks nothing within a team', () => {
    expect(found(renewals('dependsOn: [{ to: pipeline }]'))).toEqual([]);
  });

  it('asks nothing of what was given up, and nothing for what was', () => {
    const retired = 'retired: { date: 2026-08-12, because: The segment was sold. }';
    expect(found({ ...renewals(waits), ...contracts(retired) })).toEqual([]);
    expect(found({ ...renewals(`${waits}\n${retired}`), ...contracts() })).toEqual([]);
    expect(found({ ...renewals(waits), ...contracts(retired.replace('08-12', '08-13')) })).toEqual(open);
  });

  it('asks nothing of a period that is over, and asks a running one for the next', () => {
    const coming = {
      'periods/2026-q4.mdx': mdx('starts: 2026-10-01\nends: 2026-12-31'),
      'objectives/2026-q4/sales/renewals.mdx': mdx(
        `title: ${TITLE}\ndependsOn:\n  - to: 2026-q3/legal/contracts`,
      ),
      ...contracts(),
    };
    expect(found(coming)).toEqual([
      'objectives/2026-q4/sales/renewals.mdx:4:9–31',
      open[1],
      open[2]?.replace('`to: sales/renewals`', '`to: 2026-q4/sales/renewals`'),
    ]);
    expect(found({ ...coming, 'company.yaml': 'name: Fernwell\nasOf: 2026-10-01\n' })).toEqual([]);
  });

  it('finds each dependency by itself, once', () => {
    const more = `dependsOn:
  - to: outbound/replies
  - to: legal/contracts
  - to: legal/contracts`;
    expect(
      found({ ...renewals(more), ...contracts() }).filter((line) => line.startsWith('objectives/')),
    ).toEqual([`${RENEWALS}:8:9–24`, `${RENEWALS}:9:9–23`]);
  });
});
