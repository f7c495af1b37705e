/** "Why this number": what a score was made from, in words. */
import { sumOf } from '../../domain/digits.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { liveKeyResults, type Objective } from '../../domain/objective.ts';
import { meanEquation, paceEquation, progressEquation } from './equations.ts';
import { ownerView } from '../parts/owner.ts';
import type { Site } from '../frame/site.ts';

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
  const counts = isLive(one);
  const pace = counts ? paceEquation(site, one) : null;
  const facts: (Fact | null)[] = [
    { term: words.formula, text: progressEquation(site, one) },
    reportedBy(site, one),
    one.source === null ? null : { term: words.source, text: one.source },
    one.grade === null ? null : gradeFact(site, one.grade, one.computed),
    {
      term: words.counts,
      text: counts
        ? words.weight(format.number(one.weight), format.number(totalWeight(objective)))
        : one.status === 'retired'
          ? words.retired
          : words.notApplicable,
    },
    pace === null ? null : { term: words.pace, text: pace },
    { term: words.rounding, text: words.roundingIs },
  ];
  return facts.filter((fact) => fact !== null);
}

/** What an objective's score is the mean of, what was left out, and a grade that stands in its place. */
export function whyObjective(site: Site, objective: Objective): Fact[] {
  const words = site.labels.why;
  const { keyResults, score, computed, grade, decision } = objective;
  const scored = liveKeyResults(keyResults).filter((one) => one.score !== null && one.weight > 0);
  const leftOut = keyResults.filter((one) => !scored.includes(one));
  const formula = scored.length > 0 ? meanEquation(site, scored) : score === null ? null : words.judged;
  return [
    ...(formula === null ? [] : [{ term: words.formula, text: formula }]),
    ...(grade === null
      ? []
      : [gradeFact(site, { score: grade, because: decision?.because ?? null }, computed)]),
    ...leftOut.map((one) => ({ term: one.title, text: leftOutText(words, one) })),
    { term: words.rounding, text: words.roundingIs },
  ];
}

/** Whether it counts: neither it nor its objective was given up, and it applies. */
const isLive = (one: KeyResult): boolean => one.status !== 'retired' && liveKeyResults([one]).length > 0;

const totalWeight = ({ keyResults }: Objective): number =>
  sumOf(liveKeyResults(keyResults).map(({ weight }) => weight));

function leftOutText(words: Site['labels']['why'], one: KeyResult): string {
  if (one.retired !== null) return words.leftOutRetired;
  if (one.notApplicable !== null) return words.leftOutNotApplicable;
  return one.score === null ? words.leftOutNoData : words.leftOutWeight;
}

/** A grade as it was written, beside what is computed. */
const gradeFact = (
  { labels: { why: words }, format }: Site,
  { score, because }: { readonly score: number; readonly because: string | null },
  computed: number | null,
): Fact => ({
  term: words.grade,
  text: words.gradedAs(format.number(score), computed === null ? null : format.score(computed), because),
});

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
