/**
 * How a number came about, as an equation: who calculates again with what is printed, and rounds as the scoring
 * contract says, gets what is printed.
 */
import { decimalsOf, minus, roundHalfUp, sumOf } from '../../domain/digits.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { shareOfTheWay } from '../../domain/metrics/from-to.ts';
import type { MetricOf } from '../../domain/metrics/metric.ts';
import { clamp01, round9, roundedTo, weightedMean } from '../../domain/scoring.ts';
import { goalText, isSettled, valueText } from '../parts/measures.ts';
import { numbersOf } from '../parts/numbers.ts';
import type { Site } from '../frame/site.ts';

const SHOWN_DECIMALS = 2;
const MOST_DECIMALS = 9;

/** The fewest decimals, from two to nine, with which something holds. */
function fewestDecimals(holds: (decimals: number) => boolean): number {
  let decimals = SHOWN_DECIMALS;
  while (decimals < MOST_DECIMALS && !holds(decimals)) decimals += 1;
  return decimals;
}

/** With how many decimals a share is printed: two, or further ones so that what falls short of 1 is not printed as 1. */
const decimalsOfResult = (result: number): number =>
  round9(result) < 1 ? fewestDecimals((decimals) => roundedTo(decimals, result) < 1) : SHOWN_DECIMALS;

/** A share as one of several operands: rounded, but never up to 1. */
const operand = (share: number, decimals: number): number =>
  round9(share) < 1 && roundedTo(decimals, share) >= 1
    ? minus(1, roundHalfUp(10 ** -decimals, decimals))
    : roundedTo(decimals, share);

/** A result, with the steps that lead from it to what the page shows. */
function resultText({ format, labels: { why } }: Site, result: number): string {
  const decimals = decimalsOfResult(result);
  const printed = format.step(roundedTo(decimals, result), decimals);
  if (decimals > SHOWN_DECIMALS) return why.fallsShort(printed, format.step(operand(result, 2), 2));
  const counted = clamp01(result);
  return roundedTo(SHOWN_DECIMALS, counted) === roundedTo(SHOWN_DECIMALS, result)
    ? printed
    : why.countsAs(printed, format.step(counted, SHOWN_DECIMALS));
}

/** Whether another calculation has the same printed result. */
const follows = (result: number, again: number): boolean => {
  const decimals = decimalsOfResult(result);
  return roundedTo(decimals, again) === roundedTo(decimals, result);
};

/** A negative number behind an operator stands in brackets. */
const behindOperator = (text: string, value: number): string => (value < 0 ? `(${text})` : text);

/** A key result's progress, from its latest value; in words where nothing is calculated. */
export function progressEquation(site: Site, one: KeyResult): string {
  const { why } = site.labels;
  const { metric, readings, progress } = one;
  const value = readings.at(-1)?.value;
  if (one.isRemoved) return why.removed(site.format.day(one.retirements[0]?.date ?? one.due));
  if (metric.type === 'pending') return site.labels.goal.pending(isSettled(one));
  if (progress === null) return metric.type === 'graded' ? why.nothingComputed : why.noValue;
  const result = resultText(site, progress);
  switch (metric.type) {
    case 'from-to':
      if (typeof value !== 'number') break;
      return metric.accumulates
        ? totalEquation(site, one, value, metric.target ?? 0)
        : wayEquation(site, one, value, metric.baseline ?? 0, metric.target ?? 0);
    case 'at-least':
    case 'at-most':
      if (metric.over !== undefined) return daysEquation(site, one, metric);
      if (typeof value !== 'number') break;
      if (metric.baseline !== undefined && progress !== 1)
        return wayEquation(site, one, value, metric.baseline, metric.target);
      return verdict(site, one, progress);
    case 'between':
      return verdict(site, one, progress);
    case 'milestones': {
      const all = metric.milestones.map(({ weight }) => weight);
      const done = metric.milestones.filter(({ id }) => Array.isArray(value) && value.includes(id));
      const weights = [sumOf(done.map(({ weight }) => weight)), sumOf(all)] as const;
      const [part, whole] = weights.map(site.format.number);
      return why.ofWeight(part ?? '', whole ?? '', result);
    }
    default:
  }
  return why.isWorth(valueText(site, one, value) ?? why.noValue, result);
}

/** A value as an operand: as it was written; a measured one with the decimals that make the result follow. */
function valueOperand(
  site: Site,
  one: KeyResult,
  value: number,
  progressFrom: (value: number) => number,
): string {
  const numbers = numbersOf(site, one);
  const [own, shown] = [decimalsOf(value), numbers.decimals(value)];
  const result = progressFrom(value);
  let decimals = shown;
  while (decimals < own && !follows(result, progressFrom(roundHalfUp(value, decimals)))) decimals += 1;
  return numbers.exact(value, decimals);
}

function wayEquation(site: Site, one: KeyResult, value: number, baseline: number, target: number): string {
  const { exact } = numbersOf(site, one);
  const progressFrom = (from: number) => shareOfTheWay(from, baseline, target);
  const now = valueOperand(site, one, value, progressFrom);
  const from = behindOperator(exact(baseline), baseline);
  return `(${now} − ${from}) / (${exact(target)} − ${from}) = ${resultText(site, progressFrom(value))}`;
}

function totalEquation(site: Site, one: KeyResult, value: number, target: number): string {
  const now = valueOperand(site, one, value, (total) => total / target);
  const all = behindOperator(numbersOf(site, one).exact(target), target);
  return `${now} / ${all} = ${resultText(site, value / target)}`;
}

/** On how many of the days with a value a threshold was met. */
function daysEquation(site: Site, one: KeyResult, metric: MetricOf<'at-least' | 'at-most'>): string {
  const days = one.readings.filter(({ value }) => typeof value === 'number').length;
  const met = Math.round((one.progress ?? 0) * days);
  const { format, labels } = site;
  const goal = goalText(site, { ...one, metric: { ...metric, over: undefined } });
  return labels.why.ofDays(
    format.number(met),
    format.number(days),
    goal,
    resultText(site, one.progress ?? 0),
  );
}

function verdict(site: Site, one: KeyResult, progress: number): string {
  const { why } = site.labels;
  const value = valueText(site, one, one.readings.at(-1)?.value) ?? why.noValue;
  return (progress === 1 ? why.meets : why.misses)(value, goalText(site, one), resultText(site, progress));
}

/** How far it is ahead of what is expected by now, or behind; null where there is no pace. */
export function paceEquation(
  { format, labels }: Site,
  { progress, expected, elapsedDays: [passed, all], pace }: KeyResult,
): string | null {
  if (pace === null || progress === null) return null;
  const paceFrom = (share: number) => roundedTo(SHOWN_DECIMALS, share - (expected * passed) / all);
  const decimals = fewestDecimals((few) => paceFrom(operand(progress, few)) === paceFrom(progress));
  return labels.why.paceIs(
    format.step(operand(progress, decimals), decimals),
    format.number(expected),
    format.number(passed),
    format.number(all),
    format.step(paceFrom(progress), SHOWN_DECIMALS),
  );
}

/** The mean of scores by weight. */
export function meanEquation(site: Site, scored: readonly Pick<KeyResult, 'score' | 'weight'>[]): string {
  const { format } = site;
  const parts = scored.map(({ score, weight }) => ({ score: score ?? 0, weight }));
  const meanOf = (decimals: number | null) =>
    weightedMean(
      parts.map(({ score, weight }) => [decimals === null ? score : operand(score, decimals), weight]),
    ) ?? 0;
  const mean = meanOf(null);
  const decimals = fewestDecimals((few) => follows(mean, meanOf(few)));
  const terms = parts.map(
    ({ score, weight }) => `${format.number(weight)} × ${format.step(operand(score, decimals), decimals)}`,
  );
  const weights = sumOf(parts.map(({ weight }) => weight));
  return `(${terms.join(' + ')}) / ${format.number(weights)} = ${resultText(site, mean)}`;
}
