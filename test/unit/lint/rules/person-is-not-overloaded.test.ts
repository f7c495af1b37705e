import { describe, expect, it } from 'vitest';
import { personIsNotOverloaded } from '../../../../src/lint/rules/person-is-not-overloaded.ts';
import { BODY, COMPANY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const found = (texts: Texts) => findings(personIsNotOverloaded, texts);
const RETIRED = 'retired: { date: 2026-08-01, because: The segment was sold. }';
/** Omar owns three objectives of the company; these texts name somebody at so many of Sales' key results. */
const naming = (owner: string, count: number, more = ''): Texts => {
  const slots = ['pipeline', 'renewals', 'requests'].flatMap((slug) => [`${slug}#share`, `${slug}#days`]);
  const named = slots.slice(0, count);
  return Object.fromEntries(
    ['pipeline', 'renewals', 'requests'].map((slug) => {
      const path = `objectives/2026-q3/sales/${slug}.mdx`;
      const text = (COMPANY[path] ?? '').replaceAll(/- id: (\w+)/g, (line, id: string) =>
        named.includes(`${slug}#${id}`) ? `${line}\n    owner: ${owner}${more}` : line,
      );
      return [path, text];
    }),
  );
};

describe('person-is-not-overloaded', () => {
  it('is content with five that name a person, however many key results are inherited', () => {
    expect(found({})).toEqual([]);
    expect(found(naming('omar', 2))).toEqual([]);
  });

  it('finds a sixth, at the lead of the person’s own team', () => {
    expect(found(naming('omar', 3))).toEqual([
      'teams/sales.mdx:4:7–10',
      'Omar Haddad owns 6 objectives and key results in 2026-q3; past five, each is thought of only when somebody asks.',
      'Name a colleague as the owner of one of these: `sales/pipeline`, `sales/pipeline#share`, `sales/pipeline#days`, `sales/renewals`, `sales/renewals#share`, `sales/requests`.',
    ]);
    expect(found(naming('omar', 5))[2]).toMatch(/^Name a colleague as the owner of 3 of these: /);
  });

  it('points to the name of the team for somebody who does not lead it', () => {
    const people =
      '- { id: mara, name: Mara Lindqvist, team: company }\n- { id: omar, name: Omar Haddad, team: outbound }\n- { id: rosa, name: Rosa Pinto, team: outbound }\n';
    expect(found({ ...naming('omar', 3), 'people.yaml': people })[0]).toBe('teams/outbound.mdx:2:7–14');
  });

  it('speaks at the company of somebody without a team', () => {
    const people = '- { id: omar, name: Omar Haddad }\n';
    expect(found({ ...naming('omar', 3), 'people.yaml': people })[0]).toBe('teams/company.mdx:2:7–14');
  });

  it('counts whoever is one of several owners, and personal objectives', () => {
    expect(found(naming('[rosa, omar]', 3))[1]).toMatch(/^Omar Haddad owns 6 /);
    const personal = objectiveFields('I hear customers myself', 'omar', { more: 'individual: true' });
    const one = { 'objectives/2026-q3/outbound/mine.mdx': mdx(personal, BODY) };
    expect(found({ ...naming('omar', 2), ...one })[2]).toMatch(/`outbound\/mine`\.$/);
  });

  it('counts nothing that was given up', () => {
    expect(found(naming('omar', 3, `\n    ${RETIRED}`))).toEqual([]);
    const fewer = objectiveFields('Renewals feel like a formality', 'omar', {
      to: 'company/stay',
      more: RETIRED,
    });
    expect(found({ ...naming('omar', 2), 'objectives/2026-q3/sales/more.mdx': mdx(fewer, BODY) })).toEqual(
      [],
    );
  });

  it('says nothing of teams and roles, nor of somebody who has left', () => {
    expect(found(naming('sales', 6))).toEqual([]);
    expect(found(naming('VP Sales', 6))).toEqual([]);
    const left = '- { id: omar, name: Omar Haddad, team: sales, left: 2026-08-11 }\n';
    expect(found({ ...naming('omar', 3), 'people.yaml': left })).toEqual([]);
  });

  it('counts each period by itself', () => {
    const coming = objectiveFields('Renewals feel like a formality', 'omar');
    const year = {
      'periods/2026.mdx': mdx('label: The year 2026\nstarts: 2026-01-01\nends: 2026-12-31'),
      'objectives/2026/sales/year.mdx': mdx(coming, BODY),
    };
    expect(found({ ...naming('omar', 2), ...year })).toEqual([]);
  });
});
