/** How sure people are, over the rounds of a period. */
import { type Site, periodOf } from '../frame/site.ts';
import type { Period } from '../../domain/period.ts';
import { type Day, earlierOf } from '../../domain/day.ts';
import type { ConfidenceOptions } from './score.ts';
import { givenUpOn, isAtRestOn } from '../../domain/retirement.ts';
import { roundsUntil } from '../../domain/objective-rounds.ts';
import { incomplete } from './coverage.ts';
import { confidenceLine } from '../../charts/confidence-line.ts';
import type { Objective } from '../../domain/objective.ts';
import { objectiveConfidenceOn } from '../../domain/trend.ts';
import { coverageOf } from '../../domain/roll-up.ts';

export interface ConfidenceView {
  /** One decimal; null when it was never given. */
  readonly text: string | null;
  /** How many gave one, where not all did. */
  readonly coverage: string | null;
  /** What it was, with the day; null where that is not told. */
  readonly before: string | null;
  readonly line: string;
}

/** Confidence over the rounds of a period, however it is found for a day; the last given holds, after the end too. */
export function confidenceView(
  site: Site,
  period: Period,
  on: (day: Day) => number | null,
  { coverage = [0, 0], retirements = [], ...size }: ConfidenceOptions = {},
): ConfidenceView {
  const { format, labels, plan } = site;
  const givenUp = givenUpOn(retirements);
  const until = earlierOf(plan.asOf, givenUp ?? period.ends);
  const days = roundsUntil(period, earlierOf(until, period.ends)).map(({ ends }) => ends);
  const last = on(plan.asOf);
  const inPeriod = days.map((day) => (isAtRestOn(retirements, day) ? null : on(day)));
  const isAsLast = givenUp !== null || last === (inPeriod.at(-1) ?? null);
  const values = isAsLast ? inPeriod : [...inPeriod, last];
  const given = values.filter((value) => value !== null);
  return {
    text: last === null ? null : format.confidence(last),
    coverage: last === null ? null : incomplete(site, coverage),
    before: null,
    line: confidenceLine({
      ...size,
      values,
      threshold: plan.company.status.atRiskBelowConfidence,
      label: labels.score.confidenceLabel[period.cadence.every](given.map(format.confidence).join(', ')),
    }),
  };
}

/** An objective's mean confidence. */
export const objectiveConfidence = (
  site: Site,
  objective: Objective,
  size: { width?: number; height?: number } = {},
): ConfidenceView =>
  confidenceView(site, periodOf(site, objective), (day) => objectiveConfidenceOn(objective, day), {
    ...size,
    coverage: coverageOf(objective, ({ confidence }) => confidence),
    retirements: objective.retirements,
  });
