import { namedByOwner } from '../../domain/ownership.ts';
import { COMPANY_TEAM } from '../../domain/team.ts';
import { oncePerPlan } from '../once-per-plan.ts';
import type { Finding, Rule } from '../rule.ts';

const MOST = 5;

const namedInPeriods = oncePerPlan(
  (plan) => new Map(plan.periods.map(({ id }) => [id, namedByOwner(plan, id)])),
);

/** A person is named as the owner of at most five objectives and key results of a period. */
export const personIsNotOverloaded: Rule = {
  id: 'person-is-not-overloaded',
  group: 'cascade',
  severity: 'warn',
  looksAt: 'open-periods',
  team: (team, { id: period, label }, { plan }) => {
    const named = namedInPeriods(plan).get(period);
    return [...plan.people.values()].flatMap(({ id, name, team: own, left }): Finding[] => {
      const owned = named?.get(id) ?? [];
      if ((own ?? COMPANY_TEAM) !== team.id || left !== null || owned.length <= MOST) return [];
      const list = owned.map((reference) => `\`${reference.slice(period.length + 1)}\``).join(', ');
      return [
        {
          path: [team.lead === id ? 'lead' : 'name'],
          message: `${name} owns ${String(owned.length)} objectives and key results in ${label ?? period}; past five, each is thought of only when somebody asks.`,
          help: `Name a colleague as the owner of ${owned.length === MOST + 1 ? 'one' : String(owned.length - MOST)} of these: ${list}.`,
        },
      ];
    });
  },
};
