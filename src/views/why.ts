/** "Why this number": what a score was made from, in words. */
import type { KeyResult } from '../domain/key-result.ts';
import type { Objective } from '../domain/objective.ts';
import { ownerView } from './parts.ts';
import { valueText } from './measures.ts';
import type { Site } from './site.ts';

export interface Fact {
  readonly term: string;
  readonly text: string;
}

/** The inputs of a key result's score: formula, value and who reported it, source, weight, pace, grade. */
export function whyKeyResult(site: Site, one: KeyResult, objective: Objective): Fact[] {
  const {
    labels: { why: words },
    format,
  } = site;
  const { exact } = format;
  const facts: (Fact | null)[] = [
    formula(site, one),
    reportedBy(site, one),
    one.source === null ? null : { term: words.source, text: one.source },
    one.grade === null
      ? null
      : {
          term: words.grade,
          text: words.gradedAs(
            exact(one.grade.score),
            one.computed === null ? null : format.score(one.computed),
            one.grade.because,
          ),
        },
    {
      term: words.counts,
      text:
        one.retired === null ? words.weight(exact(one.weight), exact(totalWeight(objective))) : words.retired,
    },
    one.pace === null
      ? null
      : {
          term: words.pace,
          text: words.paceIs(
            exact(one.progress ?? 0),
            exact(one.expected),
            exact(one.elapsed),
            exact(one.pace),
          ),
        },
    { term: words.rounding, text: words.roundingIs },
  ];
  return facts.filter((fact) => fact !== null);
}

/** What an objective's score is the mean of, and what was left out. */
export function whyObjective(site: Site, objective: Objective): Fact[] {
  const {
    labels: { why: words },
    format,
  } = site;
  const { exact } = format;
  const scored = objective.keyResults.filter(
    (one) => one.retired === null && one.score !== null && one.weight > 0,
  );
  const leftOut = objective.keyResults.filter((one) => !scored.includes(one));
  const terms = scored.map((one) => `${exact(one.weight)} × ${format.score(one.score ?? 0)}`).join(' + ');
  const weights = scored.reduce((sum, { weight }) => sum + weight, 0);
  return [
    ...(objective.score === null
      ? []
      : [
          {
            term: words.formula,
            text:
              scored.length === 0
                ? words.judged
                : `(${terms}) / ${exact(weights)} = ${format.score(objective.score)}`,
          },
        ]),
    ...leftOut.map((one) => ({
      term: one.title,
      text:
        one.retired !== null
          ? words.leftOutRetired
          : one.score === null
            ? words.leftOutNoData
            : words.leftOutWeight,
    })),
    { term: words.rounding, text: words.roundingIs },
  ];
}

const totalWeight = ({ keyResults }: Objective): number =>
  keyResults.filter(({ retired }) => retired === null).reduce((sum, { weight }) => sum + weight, 0);

function formula(site: Site, one: KeyResult): Fact | null {
  const {
    labels: { why: words },
    format,
  } = site;
  const { metric, readings, progress } = one;
  const value = readings.at(-1)?.value;
  if (progress === null)
    return { term: words.formula, text: metric.type === 'graded' ? words.nothingComputed : words.noValue };
  const { exact } = format;
  const result = format.score(progress);
  if (
    (metric.type === 'from-to' || metric.type === 'at-least' || metric.type === 'at-most') &&
    typeof value === 'number'
  ) {
    const { baseline } = metric;
    if (metric.type === 'from-to' && metric.accumulates)
      return { term: words.formula, text: `${exact(value)} / ${exact(metric.target ?? 0)} = ${result}` };
    if (metric.type !== 'from-to' && metric.over !== undefined)
      return { term: words.formula, text: words.shareOfCheckIns(result) };
    const isPartial = metric.type === 'from-to' || (baseline !== undefined && progress !== 1);
    if (isPartial)
      return {
        term: words.formula,
        text: `(${exact(value)} − ${exact(baseline ?? 0)}) / (${exact(metric.target ?? 0)} − ${exact(baseline ?? 0)}) = ${result}`,
      };
  }
  return { term: words.formula, text: words.isWorth(valueText(site, one, value) ?? words.noValue, result) };
}

function reportedBy(site: Site, one: KeyResult): Fact | null {
  const {
    labels: { why: words },
    format,
    plan,
  } = site;
  const last = one.readings.at(-1);
  if (last === undefined) return null;
  const report = one.reports.find(({ checkIn }) => checkIn === last.checkIn);
  const who =
    report === undefined
      ? null
      : report.author === null
        ? (plan.organisation.get(report.team)?.name ?? report.team)
        : ownerView(site, report.author).text;
  return {
    term: words.reported,
    text:
      who === null ? words.fromHistory(format.day(last.day)) : words.reportedBy(format.day(last.day), who),
  };
}
