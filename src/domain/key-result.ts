import type { AmendmentData, KeyResultData, ObjectiveData } from '../schema/objective.ts';
import type { Agreement } from './amendments.ts';
import { inOrder, type Report } from './check-in.ts';
import type { Company } from './company.ts';
import type { Day } from './day.ts';
import type { HealthMetric } from './health-metric.ts';
import { listOf } from './list-of.ts';
import { type Measurement, measure } from './measurement.ts';
import { kindOf } from './metrics/index.ts';
import { elapsedDays, paceOf } from './pace.ts';
import type { Period } from './period.ts';
import { type Band, bandOf, clamp01 } from './scoring.ts';
import { lastRevival, type Retirement, retirementOn, retirementsUpTo } from './retirement.ts';
import { startOfKeyResult } from './start.ts';
import { keyResultStatus, type Status } from './status.ts';
import { changesOfTerms, type Terms, type TermsChange, termsOf } from './terms.ts';

/** What a retrospective says, and which one. */
interface Judged {
  readonly because: string | null;
  readonly date: Day;
  readonly retrospective: string;
}

/** A person's judgement at the end, as written; it counts clamped to 0–1. */
export interface Grade extends Judged {
  readonly score: number;
}

/** What retrospectives say of one key result. */
export interface Verdict {
  readonly grade: Grade | null;
  /** That it no longer applies: it counts nowhere and stays on its page. */
  readonly notApplicable: Judged | null;
  /** The closing word, which stands where there is no number. */
  readonly outcome: string | null;
}

export const NO_VERDICT: Verdict = { grade: null, notApplicable: null, outcome: null };

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
  /** Whether the key result itself says so, rather than its objective or nobody. */
  readonly hasOwnAmbition: boolean;
  readonly measures: KeyResultData['measures'];
  readonly weight: number;
  /** The first day that pace and silence count from. */
  readonly starts: Day;
  readonly due: Day;
  readonly inputs: KeyResultData['inputs'];
  /** Earlier ids, which links and check-ins may still use. */
  readonly aliases: readonly string[];
  /** Its own retirement that holds on the day. */
  readonly retired: Retirement | null;
  /** All of them up to the day, also those that ended in a revival. */
  readonly retirements: readonly Retirement[];
  readonly amendments: readonly AmendmentData[];
  /** What was agreed of it, oldest first; the last are those of the as-of day. */
  readonly terms: readonly Terms[];
  /** Where these changed, oldest first. */
  readonly changes: readonly TermsChange[];
  /** Whether an amendment took it out of the file, so that how it was measured is not known. */
  readonly isRemoved: boolean;
  /** What check-ins said of it, oldest first, later ones winning. */
  readonly reports: readonly Report[];
  readonly grade: Grade | null;
  readonly notApplicable: Judged | null;
  /** A closing word of the retrospective, which stands where there is no number. */
  readonly outcome: string | null;
  /** What its people wrote at the end: the outcome, else the note of the last final check-in, else the last note. */
  readonly closingWord: string | null;
  /** Whether its period has ended or it is graded: only then is it reached or missed. */
  readonly isOver: boolean;
  /** What counts: the grade clamped, else the computed; null for no data. */
  readonly score: number | null;
  /** The last confidence given, 0–10. */
  readonly confidence: number | null;
  /** What it is expected to end at: 0.7 for a stretch, 1 for a commitment, by default. */
  readonly expected: number;
  /** Days of its time that have passed, and all of them. */
  readonly elapsedDays: readonly [passed: number, all: number];
  /** Share of its time that has passed, 0–1. */
  readonly elapsed: number;
  readonly pace: number | null;
  /** What would be good by the day, 0–1: the expected end by the share of its time; null where there is no pace. */
  readonly expectedByNow: number | null;
  readonly status: Status;
  readonly band: Band | null;
}

/** What surrounds a key result. */
export interface KeyResultContext {
  readonly objective: {
    readonly id: string;
    readonly team: string;
    readonly data: ObjectiveData;
    readonly retirements: readonly Retirement[];
    readonly agreements: readonly Agreement[];
  };
  readonly period: Period;
  readonly company: Company;
  readonly asOf: Day;
  readonly reports: readonly Report[];
  readonly healthMetric: (id: string) => HealthMetric | undefined;
  readonly verdict: Verdict;
  /** For a key result that is no longer in its file: what the amendment that took it out says. */
  readonly removed?: Retirement;
}

/** Everything that follows for a key result from what was written and reported up to the day. */
export function makeKeyResult(data: KeyResultData, context: KeyResultContext): KeyResult {
  const { objective, period, company, asOf } = context;
  const { grade, notApplicable, outcome } = context.verdict;
  const reports = inOrder(context.reports, objective.team);
  const measurement = measure(data.metric, reports, context);
  const { metric, progress, computed } = measurement;
  const terms = termsOf(data.id, objective.agreements, context);
  const score = grade !== null ? clamp01(grade.score) : computed;
  const ambition = data.ambition ?? objective.data.ambition;
  const expected = company.scoring.expected[ambition];
  const due = data.due ?? period.ends;
  const starts = startOfKeyResult(data, objective.data, period, asOf);
  const days = elapsedDays(starts, due, asOf);
  const elapsed = days[0] / days[1];
  const hasPace = kindOf(metric).hasPace(metric);
  const pace = hasPace ? paceOf(progress, expected, elapsed) : null;
  const confidence = reports.findLast((report) => report.confidence !== null)?.confidence ?? null;
  const retirements = context.removed === undefined ? retirementsUpTo(data.retired, asOf) : [context.removed];
  const retired = retirementOn(retirements, asOf);
  const allRetirements = [...objective.retirements, ...retirements];
  const reported = reports.filter((report) => report.value !== undefined || report.confidence !== null);
  return {
    id: data.id,
    ref: `${objective.id}#${data.id}`,
    title: data.title,
    because: data.because ?? null,
    owners: listOf(data.owner ?? objective.data.owner),
    hasOwnOwner: data.owner !== undefined,
    ambition,
    hasOwnAmbition: data.ambition !== undefined,
    measures: data.measures,
    weight: data.weight,
    starts,
    due,
    ...measurement,
    inputs: data.inputs,
    aliases: data.aliases,
    retired,
    retirements,
    isRemoved: context.removed !== undefined,
    amendments: objective.data.amendments.filter(
      ({ keyResult, date }) => keyResult === data.id && date <= asOf,
    ),
    terms,
    changes: changesOfTerms(data.id, terms, objective.agreements),
    reports,
    grade,
    notApplicable,
    outcome,
    closingWord: closingWordIn(reports, outcome),
    isOver: asOf > period.ends || grade !== null,
    score,
    confidence,
    expected,
    elapsedDays: days,
    elapsed,
    pace,
    expectedByNow: hasPace ? expected * elapsed : null,
    status: keyResultStatus(
      {
        asOf,
        opens: period.starts,
        starts,
        ends: period.ends,
        due,
        staleAfterDays: period.cadence.staleAfterDays,
        pauses: company.pauses,
        isRetired: retirementOn(allRetirements, asOf) !== null,
        revived: lastRevival(allRetirements),
        isNotApplicable: notApplicable !== null,
        isGraded: grade !== null,
        isClosed: period.phase === 'closed',
        settles: kindOf(metric).settles,
        progress,
        score,
        expected,
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

const closingWordIn = (reports: readonly Report[], outcome: string | null): string | null =>
  outcome ??
  reports.findLast(({ kind, note }) => kind === 'final' && note !== null)?.note ??
  reports.findLast(({ note }) => note !== null)?.note ??
  null;
