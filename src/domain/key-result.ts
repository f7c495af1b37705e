import type { AmendmentData, KeyResultData, ObjectiveData } from '../schema/objective.ts';
import { inOrder, type Report } from './check-in.ts';
import type { Company } from './company.ts';
import type { Day } from './day.ts';
import type { HealthMetric } from './health-metric.ts';
import { type Measurement, measure } from './measurement.ts';
import { kindOf } from './metrics/index.ts';
import { elapsedShare, paceOf } from './pace.ts';
import type { Period } from './period.ts';
import { type Band, bandOf, clamp01 } from './scoring.ts';
import { keyResultStatus, type Status } from './status.ts';

/** A person's judgement at the end, as written; it counts clamped to 0–1. */
export interface Grade {
  readonly score: number;
  readonly because: string | null;
  readonly date: Day;
  readonly retrospective: string;
}

/** One measure of an objective, as of a day. */
export interface KeyResult extends Measurement {
  readonly id: string;
  /** `<period>/<team>/<slug>#<id>`. */
  readonly ref: string;
  readonly title: string;
  readonly because: string | null;
  /** Its own or the objective's: people, teams or roles as written. */
  readonly owners: readonly string[];
  readonly hasOwnOwner: boolean;
  readonly ambition: 'aspirational' | 'committed';
  readonly measures: KeyResultData['measures'];
  readonly weight: number;
  readonly due: Day;
  readonly inputs: KeyResultData['inputs'];
  readonly retired: KeyResultData['retired'] | null;
  readonly amendments: readonly AmendmentData[];
  /** What check-ins said of it, oldest first, later ones winning. */
  readonly reports: readonly Report[];
  readonly grade: Grade | null;
  /** What counts: the grade clamped, else the computed; null for no data. */
  readonly score: number | null;
  /** The last confidence given, 0–10. */
  readonly confidence: number | null;
  /** What it is expected to end at: 0.7 for a stretch, 1 for a commitment, by default. */
  readonly expected: number;
  /** Share of its time that has passed, 0–1. */
  readonly elapsed: number;
  readonly pace: number | null;
  readonly status: Status;
  readonly band: Band | null;
}

/** What surrounds a key result. */
export interface KeyResultContext {
  readonly objective: {
    readonly id: string;
    readonly team: string;
    readonly data: ObjectiveData;
    readonly isRetired: boolean;
  };
  readonly period: Period;
  readonly company: Company;
  readonly asOf: Day;
  readonly reports: readonly Report[];
  readonly healthMetric: (id: string) => HealthMetric | undefined;
  readonly grade: Grade | null;
}

export const listOf = <T>(one: T | readonly T[] | undefined): readonly T[] =>
  one === undefined ? [] : Array.isArray(one) ? (one as readonly T[]) : [one as T];

/** Everything that follows for a key result from what was written and reported up to the day. */
export function makeKeyResult(data: KeyResultData, context: KeyResultContext): KeyResult {
  const { objective, period, company, asOf, grade } = context;
  const reports = inOrder(context.reports, objective.team);
  const measurement = measure(data.metric, reports, context);
  const { metric, progress, computed } = measurement;
  const score = grade !== null ? clamp01(grade.score) : computed;
  const ambition = data.ambition ?? objective.data.ambition;
  const expected = company.scoring.expected[ambition];
  const due = data.due ?? period.ends;
  const elapsed = elapsedShare(period.starts, due, asOf);
  const pace = kindOf(metric).hasPace(metric) ? paceOf(progress, expected, elapsed) : null;
  const confidence = reports.findLast((report) => report.confidence !== null)?.confidence ?? null;
  const retired = data.retired !== undefined && data.retired.date <= asOf ? data.retired : null;
  const reported = reports.filter((report) => report.value !== undefined || report.confidence !== null);
  return {
    id: data.id,
    ref: `${objective.id}#${data.id}`,
    title: data.title,
    because: data.because ?? null,
    owners: listOf(data.owner ?? objective.data.owner),
    hasOwnOwner: data.owner !== undefined,
    ambition,
    measures: data.measures,
    weight: data.weight,
    due,
    ...measurement,
    inputs: data.inputs,
    retired,
    amendments: objective.data.amendments.filter(
      ({ keyResult, date }) => keyResult === data.id && date <= asOf,
    ),
    reports,
    grade,
    score,
    confidence,
    expected,
    elapsed,
    pace,
    status: keyResultStatus(
      {
        asOf,
        starts: period.starts,
        ends: period.ends,
        due,
        staleAfterDays: period.cadence.staleAfterDays,
        isRetired: retired !== null || objective.isRetired,
        isGraded: grade !== null,
        isClosed: period.phase === 'closed',
        settles: kindOf(metric).settles,
        progress,
        pace,
        confidence,
        wasReported: reported.length > 0,
        lastCheckIn: reports.at(-1)?.day ?? null,
      },
      company.status,
    ),
    band: bandOf(score, company.scoring.bands),
  };
}
