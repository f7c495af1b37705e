import type { Day } from '../../domain/day.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { progressOf } from '../../domain/metrics/index.ts';
import type { MetricOf } from '../../domain/metrics/metric.ts';
import type { Objective } from '../../domain/objective.ts';
import type { Plan } from '../../domain/plan.ts';
import { round9 } from '../../domain/scoring.ts';
import type { Finding, Rule } from '../rule.ts';

const TOLERANCE = 0.05;

/** A threshold says where we stand, and a baseline is what the metric's history says, give or take 5 %. */
export const keyResultHasBaseline: Rule = {
  id: 'key-result-has-baseline',
  group: 'key-result',
  severity: 'warn',
  looksAt: 'open-periods',
  keyResult: (keyResult, objective, { plan }) => {
    const { metric } = keyResult;
    const start = startOf(keyResult, objective, plan);
    switch (metric.type) {
      case 'from-to':
        // What accumulates starts from 0; its baseline is last period's total, which no row says.
        return metric.accumulates ? [] : againstHistory(keyResult, metric, start, plan);
      case 'at-least':
      case 'at-most':
        // A share of check-ins has no way to go, and so no place to start from.
        if (metric.over === 'check-ins') return [];
        return metric.baseline === undefined
          ? whereItStands(keyResult, metric, start, plan)
          : againstHistory(keyResult, metric, start, plan);
      default:
        return [];
    }
  },
};

type WithBaseline = MetricOf<'from-to' | 'at-least' | 'at-most'>;

/** The period's first day, or the day a key result was added. */
function startOf({ amendments }: KeyResult, { period }: Objective, { periods }: Plan): Day {
  const added = amendments.find(({ field }) => field === 'added');
  return added?.date ?? periods.find(({ id }) => id === period)?.starts ?? '';
}

function whereItStands(
  { title, unit }: KeyResult,
  metric: MetricOf<'at-least' | 'at-most'>,
  start: Day,
  plan: Plan,
): Finding[] {
  const last = lastRow(metric, start, plan);
  // A level that is held already has no baseline on the other side of its target.
  if (last?.isReached === true) return [];
  const goal = `${metric.type === 'at-least' ? 'at least' : 'at most'} ${String(metric.target)}${unit === null ? '' : ` ${unit}`}`;
  return [
    {
      path: ['metric', 'target'],
      message: `"${title}" is to be ${goal}, and nothing says where it stands: nobody can tell a leap from a formality.`,
      help:
        last === null
          ? `Add \`baseline:\` with the value on ${start}, so that half of the way counts too. If the level is held already, a waiver may say so.`
          : `Add \`baseline: ${String(last.value)}\`: that is \`${last.of}\` on ${last.date}.`,
    },
  ];
}

function againstHistory(
  { title, amendments }: KeyResult,
  metric: WithBaseline,
  start: Day,
  plan: Plan,
): Finding[] {
  const { baseline, target } = metric;
  // Before the start, later values may still come.
  const last = start > plan.asOf ? null : lastRow(metric, start, plan);
  if (last === null || baseline === undefined) return [];
  // Whoever amended it has said openly why it is another number.
  if (amendments.some(({ field }) => field === 'baseline')) return [];
  const { of, date, value, isReached } = last;
  if (round9(Math.abs(baseline - value)) <= round9(Math.abs(value) * TOLERANCE)) return [];
  return [
    {
      path: ['metric', 'baseline'],
      message: `"${title}" starts from ${String(baseline)}, while \`${of}\` stood at ${String(value)} on ${date}, its last value up to the start.`,
      help: isReached
        ? `If ${String(value)} is right, the target ${String(target)} was reached before the start: aim further. If not, mend metrics/${of}.csv.`
        : `Write \`baseline: ${String(value)}\`, or mend metrics/${of}.csv if that is what is wrong.`,
    },
  ];
}

/** What the history says on the start's day or last before it; null when it says nothing. */
function lastRow(metric: WithBaseline, start: Day, { metrics }: Plan) {
  if (metric.ref === undefined) return null;
  const row = metrics.get(metric.ref)?.rows.findLast(({ date }) => date <= start);
  if (row === undefined) return null;
  const { date, value } = row;
  const progress = progressOf(metric, [{ day: date, value, checkIn: null }]);
  return { of: metric.ref, date, value, isReached: progress !== null && round9(progress) >= 1 };
}
