import { daysBetween, laterOf } from '../../domain/day.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { kindOf } from '../../domain/metrics/index.ts';
import { lastRevival } from '../../domain/retirement.ts';
import { isOpen, unpausedDays } from '../../domain/status.ts';
import { namedInHelp } from '../named-in-help.ts';
import type { Rule } from '../rule.ts';

/**
 * Each live key result of an active period was reported within the days after which it is outdated. A team that is
 * silent on several of them misses one check-in.
 */
export const checkInIsRecent: Rule = {
  id: 'check-in-is-recent',
  group: 'rhythm',
  severity: 'warn',
  looksAt: 'open-periods',
  keyResult: (keyResult, objective, { plan }) => {
    const period = plan.periods.find(({ id }) => id === objective.period);
    if (period?.phase !== 'active' || !isOpen(keyResult.status)) return [];
    const last = keyResult.reports.at(-1)?.day;
    const revived = [objective, keyResult].map(({ retirements }) => lastRevival(retirements) ?? '');
    const since = [last ?? '', keyResult.starts, ...revived].reduce(laterOf);
    const days = unpausedDays(since, plan.asOf, plan.company.pauses);
    const { staleAfterDays } = period.cadence;
    if (days <= staleAfterDays) return [];
    const silence =
      last === undefined
        ? `Nobody has checked in on "${keyResult.title}" in the ${String(daysBetween(since, plan.asOf))} days since ${since}`
        : `The last check-in on "${keyResult.title}" was on ${last}, ${String(daysBetween(last, plan.asOf))} days ago`;
    const most = staleAfterDays === 1 ? 'one day' : `${String(staleAfterDays)} days`;
    const team = plan.organisationIn(period.id).get(objective.team)?.name ?? objective.team;
    const unknown = `after ${most} nobody can tell silence from trouble.`;
    const help = `Say where it stands, even if nothing moved, in check-ins/${period.id}/${plan.asOf}-${objective.team}.mdx under \`updates:\`: \`- { keyResult: ${objective.slug}#${keyResult.id}, ${valueOf(keyResult)}confidence: ${String(keyResult.confidence ?? 6)} }\``;
    return [
      {
        path: ['title'],
        message: `${silence}; ${unknown}`,
        help: `${help}.`,
        cause: {
          of: `${period.id}/${objective.team}`,
          name: `${objective.slug}#${keyResult.id}`,
          told: (others) => ({
            message: `${silence}, and ${waiting(others.length, team)} too; ${unknown}`,
            help: `${help}, and the same for ${namedInHelp(others)}.`,
          }),
        },
      },
    ];
  },
};

const waiting = (others: number, team: string): string =>
  others === 1
    ? `1 other key result of ${team} waits`
    : `${String(others)} other key results of ${team} wait`;

/** How its value is written in an update: the last one reported, else where it began. */
function valueOf({ metric, readings }: KeyResult): string {
  const last = readings.at(-1)?.value;
  switch (kindOf(metric).reportedAs) {
    case 'number': {
      const start = 'baseline' in metric ? metric.baseline : undefined;
      return `value: ${typeof last === 'number' ? String(last) : String(start ?? 0)}, `;
    }
    case 'yes-no':
      return `value: ${String(last === true)}, `;
    case 'done':
      return `done: [${Array.isArray(last) ? last.join(', ') : ''}], `;
    case 'level':
      return `level: ${typeof last === 'string' ? last : 'null'}, `;
    case 'nothing':
      return '';
  }
}
