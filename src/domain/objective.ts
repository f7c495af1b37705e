import type { Body } from '../body/piece.ts';
import type { AmendmentData, ObjectiveData } from '../schema/objective.ts';
import type { RetrospectiveData } from '../schema/retrospective.ts';
import { asAgreedOn } from './amendments.ts';
import { type KeyResult, type KeyResultContext, listOf, makeKeyResult } from './key-result.ts';
import { fullReference, placeOf } from './reference.ts';
import { type Band, bandOf, clamp01, rollUp, weightedMean } from './scoring.ts';
import { objectiveStatus, type Status } from './status.ts';
import type { TeamKind } from './team.ts';
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
  readonly score: number | null;
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
  readonly retired: ObjectiveData['retired'] | null;
  readonly errata: ObjectiveData['errata'];
  readonly aliases: readonly string[];
  readonly decision: Decision | null;
  /** Weighted mean over its live key results, 0–1; null for no data. */
  readonly score: number | null;
  /** The same mean of progress, each clamped to 0–1. */
  readonly progress: number | null;
  /** The same mean of confidence, 0–10. */
  readonly confidence: number | null;
  readonly pace: number | null;
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
export interface ObjectiveContext extends Omit<KeyResultContext, 'objective' | 'reports' | 'grade'> {
  readonly level: Level;
  readonly reportsOn: (keyResult: string) => KeyResultContext['reports'];
  readonly gradeOf: (keyResult: string) => KeyResultContext['grade'];
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
  const place = placeOf(id);
  const retired = data.retired !== undefined && data.retired.date <= asOf ? data.retired : null;
  const keyResults = data.keyResults.map((keyResult) =>
    makeKeyResult(keyResult, {
      ...context,
      objective: { id, team: place.team, data, isRetired: retired !== null },
      reports: context.reportsOn(`${id}#${keyResult.id}`),
      grade: context.gradeOf(`${id}#${keyResult.id}`),
    }),
  );
  const live = liveKeyResults(keyResults);
  const { score: rolledUp, coverage } = rollUp(live.map(({ score, weight }) => ({ score, weight })));
  const judged = live.length === 0 ? (decision?.score ?? null) : null;
  const score = judged === null ? rolledUp : clamp01(judged);
  const confidence = weightedMean(live.map((one) => [one.confidence, one.weight]));
  const pace = weightedMean(live.map((one) => [one.pace, one.weight]));
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
    retired,
    errata: data.errata.filter(({ date }) => date <= asOf),
    aliases: data.aliases,
    decision,
    score,
    progress: weightedMean(live.map((one) => [one.computed, one.weight])),
    confidence,
    pace,
    coverage,
    status: objectiveStatus(
      {
        isRetired: retired !== null,
        hasBegun: asOf >= period.starts,
        keyResults: live.map(({ status }) => status),
        confidence,
        pace,
      },
      company.status,
    ),
    band: bandOf(score, company.scoring.bands),
    expected: company.scoring.expected[data.ambition],
    body,
    text,
    file,
  };
}

/** Key results that still count: not retired. */
export const liveKeyResults = <T extends Pick<KeyResult, 'retired'>>(keyResults: readonly T[]): T[] =>
  keyResults.filter(({ retired }) => retired === null);
