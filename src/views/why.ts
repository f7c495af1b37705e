/** "Why this number": what a score was made from, in words. */
import { sumOf } from '../domain/digits.ts';
import type { KeyResult } from '../domain/key-result.ts';
import type { Objective } from '../domain/objective.ts';
import { meanEquation, paceEquation, progressEquation } from './equations.ts';
import { ownerView } from './parts.ts';
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
  const pace = paceEquation(site, one);
  const facts: (Fact | null)[] = [
    { term: words.formula, text: progressEquation(site, one) },
    reportedBy(site, one),
    one.source === null ? null : { term: words.source, text: one.source },
    one.grade === null
      ? null
      : {
          term: words.grade,
          text: words.gradedAs(
            format.number(one.grade.score),
            one.computed === null ? null : format.score(one.computed),
            one.grade.because,
          ),
        },
    {
      term: words.counts,
      text:
        one.retired === null
          ? words.weight(format.number(one.weight), format.number(totalWeight(objective)))
          : words.retired,
    },
    pace === null ? null : { term: words.pace, text: pace },
    { term: words.rounding, text: words.roundingIs },
  ];
  return facts.filter((fact) => fact !== null);
}

/** What an objective's score is the mean of, and what was left out. */
export function whyObjective(site: Site, objective: Objective): Fact[] {
  const words = site.labels.why;
  const scored = objective.keyResults.filter(
    (one) => one.retired === null && one.score !== null && one.weight > 0,
  );
  const leftOut = objective.keyResults.filter((one) => !scored.includes(one));
  return [
    ...(objective.score === null
      ? []
      : [
          {
            term: words.formula,
            text: scored.length === 0 ? words.judged : meanEquation(site, scored),
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
  sumOf(keyResults.filter(({ retired }) => retired === null).map(({ weight }) => weight));

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
