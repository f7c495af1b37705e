import type { Body } from '../body/piece.ts';
import type { AmendmentData, KeyResultData, ObjectiveData } from '../schema/objective.ts';
import type { RetrospectiveData } from '../schema/retrospective.ts';
import { agreementsUpTo, asAgreedOn, removalsIn } from './amendments.ts';
import type { Day } from './day.ts';
import { type KeyResult, type KeyResultContext, makeKeyResult, type Verdict } from './key-result.ts';
import { listOf } from './list-of.ts';
import { elapsedShare } from './pace.ts';
import { fullReference, placeOf } from './reference.ts';
import { type Retirement, retirementOn, retirementsUpTo } from './retirement.ts';
import { type Band, bandOf, clamp01, rollUp, weightedMean } from './scoring.ts';
import { startOfObjective } from './start.ts';
import { objectiveStatus, type Status } from './status.ts';
import type { TeamKind } from './team.ts';
import { type ObjectiveTerms, termsOfObjective } from './terms.ts';
import type { Written } from './written.ts';

/** An arrow to another objective, or with `#` to one of its key results, with the reason in words. */
export interface Link {
  readonly to: string;
  readonly because: string | null;
}

/** What a retrospective decided about an objective. */
export interface Decision {
  readonly decision: RetrospectiveData['objectives'][number]['decision'] | null;
  readonly because: string | null;
  /** A grade of the whole objective, as written; it counts clamped to 0–1. */
  readonly score: number | null;
  /** The closing word, which stands where there is no number. */
  readonly outcome: string | null;
  readonly date: Day;
  readonly retrospective: string;
}

export type Level = TeamKind | 'person';

/** What must change, as of a day. Relations come in pairs and name objectives by id. */
export interface Objective {
  /** `<period>/<team>/<slug>`. */
  readonly id: string;
  readonly period: string;
  readonly team: string;
  readonly slug: string;
  readonly title: string;
  readonly description: string | null;
  readonly owners: readonly string[];
  readonly individual: boolean;
  readonly level: Level;
  readonly ambition: ObjectiveData['ambition'];
  readonly theme: string | null;
  readonly lever: string | null;
  readonly contributesTo: readonly Link[];
  /** Objectives that name this one, or one of its key results, in their `contributesTo`. */
  readonly contributedToBy: readonly Link[];
  readonly localPriority: string | null;
  readonly dependsOn: readonly Link[];
  readonly dependedOnBy: readonly Link[];
  readonly neededBy: readonly Link[];
  readonly continues: readonly string[];
  readonly continuedBy: readonly string[];
  readonly keyResults: readonly KeyResult[];
  readonly obstacles: readonly string[];
  readonly initiatives: ObjectiveData['initiatives'];
  readonly amendments: readonly AmendmentData[];
  /** The first day that pace and silence count from. */
  readonly starts: Day;
  /** The retirement that holds on the day. */
  readonly retired: Retirement | null;
  /** All of them up to the day, also those that ended in a revival. */
  readonly retirements: readonly Retirement[];
  /** What was agreed of it as a whole, oldest first; the last are those of the as-of day. */
  readonly terms: readonly ObjectiveTerms[];
  readonly errata: ObjectiveData['errata'];
  readonly aliases: readonly string[];
  readonly decision: Decision | null;
  /** What counts: its own grade clamped, else the computed; null for no data. */
  readonly score: number | null;
  /** Weighted mean over its live key results, 0–1; null for no data. */
  readonly computed: number | null;
  /** A person's grade of the whole objective, as written. */
  readonly grade: number | null;
  /** Whether its period has ended or it is graded: only then is it reached or missed. */
  readonly isOver: boolean;
  /** The same mean of progress, each clamped to 0–1. */
  readonly progress: number | null;
  /** The same mean of confidence, 0–10. */
  readonly confidence: number | null;
  readonly pace: number | null;
  /** What would be good by the day, 0–1: the expected end by the share of its time; null where nothing has a pace. */
  readonly expectedByNow: number | null;
  /** Live key results with a score, and all live ones. */
  readonly coverage: readonly [number, number];
  readonly status: Status;
  readonly band: Band | null;
  /** What it is expected to end at, 0–1. */
  readonly expected: number;
  readonly body: Body;
  readonly text: string;
  readonly file: string;
}

/** What surrounds an objective; the rest of a key result's context follows from it. */
export interface ObjectiveContext extends Omit<KeyResultContext, 'objective' | 'reports' | 'verdict'> {
  readonly level: Level;
  readonly reportsOn: (keyResult: string) => KeyResultContext['reports'];
  readonly verdictOn: (keyResult: string) => Verdict;
  readonly decision: Decision | null;
}

/** What others say of an objective: the other half of each relation. */
export type Reverse = Pick<Objective, 'contributedToBy' | 'dependedOnBy' | 'continuedBy'>;

/** Everything that follows for an objective from what was written and reported up to the day. */
export function makeObjective(
  written: Written<ObjectiveData>,
  context: ObjectiveContext,
  reverse: Reverse,
): Objective {
  const { id, body, text, file } = written;
  const { company, asOf, period, decision } = context;
  const data = asAgreedOn(written.data, asOf);
  const agreements = agreementsUpTo(written.data, asOf);
  const place = placeOf(id);
  const retirements = retirementsUpTo(data.retired, asOf);
  const retired = retirementOn(retirements, asOf);
  const starts = startOfObjective(data, period, asOf);
  const keyResultOf = (keyResult: KeyResultData, removed?: Retirement): KeyResult =>
    makeKeyResult(keyResult, {
      ...context,
      objective: { id, team: place.team, data, agreements, retirements },
      reports: context.reportsOn(`${id}#${keyResult.id}`),
      verdict: context.verdictOn(`${id}#${keyResult.id}`),
      ...(removed === undefined ? {} : { removed }),
    });
  const keyResults = [
    ...data.keyResults.map((keyResult) => keyResultOf(keyResult)),
    ...removedKeyResults(data, asOf).map(({ keyResult, removed }) => keyResultOf(keyResult, removed)),
  ];
  const live = liveKeyResults(keyResults);
  const { score: computed, coverage } = rollUp(live.map(({ score, weight }) => ({ score, weight })));
  const expected = company.scoring.expected[data.ambition];
  const grade = decision?.score ?? null;
  const score = grade === null ? computed : clamp01(grade);
  const confidence = weightedMean(live.map((one) => [one.confidence, one.weight]));
  const pace = weightedMean(live.map((one) => [one.pace, one.weight]));
  const status = objectiveStatus(
    {
      isRetired: retired !== null,
      isGraded: grade !== null,
      isClosed: period.phase === 'closed',
      hasBegun: asOf >= starts,
      keyResults: keyResults.map((one) => one.status),
      score,
      confidence,
      pace,
    },
    company.status,
  );
  const link = ({ to, because }: { to: string; because?: string | undefined }): Link => ({
    to: fullReference(to, place),
    because: because ?? null,
  });
  return {
    id,
    ...place,
    title: data.title,
    description: data.description ?? null,
    owners: listOf(data.owner),
    individual: data.individual,
    level: context.level,
    ambition: data.ambition,
    theme: data.theme ?? null,
    lever: data.lever ?? null,
    contributesTo: data.contributesTo.map(link),
    localPriority: data.localPriority ?? null,
    dependsOn: data.dependsOn.map(link),
    neededBy: data.neededBy.map(link),
    continues: listOf(data.continues).map((reference) => fullReference(reference, place)),
    ...reverse,
    keyResults,
    obstacles: data.obstacles,
    initiatives: data.initiatives,
    amendments: data.amendments.filter(({ date }) => date <= asOf),
    starts,
    terms: termsOfObjective(agreements, context),
    retired,
    retirements,
    errata: data.errata.filter(({ date }) => date <= asOf),
    aliases: data.aliases,
    decision,
    score,
    computed,
    grade,
    isOver: asOf > period.ends || grade !== null || status === 'graded',
    progress: weightedMean(live.map((one) => [one.computed, one.weight])),
    confidence,
    pace,
    expectedByNow: live.some((one) => one.expectedByNow !== null)
      ? expected * elapsedShare(starts, period.ends, asOf)
      : null,
    coverage,
    status,
    band: bandOf(score, company.scoring.bands),
    expected,
    body,
    text,
    file,
  };
}

/** Key results that count: neither retired nor declared not applicable. */
export const liveKeyResults = <T extends Pick<KeyResult, 'retired' | 'notApplicable'>>(
  keyResults: readonly T[],
): T[] => keyResults.filter(({ retired, notApplicable }) => retired === null && notApplicable === null);

/** Key results that an amendment took out of the file: from its day on they are retired, with its reason. */
const removedKeyResults = (
  data: ObjectiveData,
  asOf: Day,
): { readonly keyResult: KeyResultData; readonly removed: Retirement }[] =>
  removalsIn(data)
    .filter(({ date }) => date <= asOf)
    .map(({ keyResult: id, date, from, because = null, approvedBy = null }) => ({
      keyResult: {
        id,
        title: typeof from === 'string' ? from : id,
        measures: 'outcome',
        weight: 1,
        aliases: [],
        inputs: [],
      },
      removed: { date, because, approvedBy, revived: null },
    }));
