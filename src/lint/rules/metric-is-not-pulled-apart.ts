import { type Measured, type PulledApart, pulledApartIn } from '../../domain/overlaps.ts';
import type { Plan } from '../../domain/plan.ts';
import { oncePerPlan } from '../once-per-plan.ts';
import type { Rule } from '../rule.ts';

const pulledApart = oncePerPlan(
  (plan): Map<string, PulledApart> =>
    new Map(
      plan.periods
        .flatMap(({ id }) => pulledApartIn(plan, id))
        .map((pair) => [pair.one.keyResult.ref, pair] as const),
    ),
);

/** No two key results of a period move one metric in opposite directions. */
export const metricIsNotPulledApart: Rule = {
  id: 'metric-is-not-pulled-apart',
  group: 'cascade',
  severity: 'warn',
  looksAt: 'open-periods',
  keyResult: ({ ref }, _objective, { plan }) => {
    const pair = pulledApart(plan).get(ref);
    if (pair === undefined) return [];
    const { one, other } = pair;
    const isWithin = other.objective.team === one.objective.team;
    const { period, team: id } = other.objective;
    const team = plan.organisationIn(period).get(id)?.name ?? id;
    const whose = isWithin ? '' : ` of ${team}`;
    return [
      {
        path: ['metric', 'target'],
        message: `"${one.keyResult.title}" ${what(plan, one)}, and "${other.keyResult.title}"${whose} ${what(plan, other, 'it')}: what one gains the other loses.`,
        help: `Agree ${isWithin ? '' : `with ${team} `}on one direction. If both are meant, let each measure what it is after by a number that only it moves.`,
      },
    ];
  },
};

/** Which way a key result moves its metric, in words. */
function what(plan: Plan, { keyResult: { metric, unit } }: Measured, called?: string): string {
  const ref = 'ref' in metric ? (metric.ref ?? '') : '';
  const name = called ?? `"${plan.metrics.get(ref)?.title ?? ref}"`;
  const value = (number: number) =>
    `${String(number)}${unit === null ? '' : unit === '%' ? unit : ` ${unit}`}`;
  switch (metric.type) {
    case 'at-least':
      return `keeps ${name} at ${value(metric.target)} or more`;
    case 'at-most':
      return `keeps ${name} at ${value(metric.target)} or less`;
    case 'from-to': {
      const { baseline = 0, target = 0, accumulates } = metric;
      return accumulates
        ? `takes ${name} to a total of ${value(target)}`
        : `takes ${name} ${target > baseline ? 'up' : 'down'} to ${value(target)}`;
    }
    default:
      return `moves ${name}`;
  }
}
