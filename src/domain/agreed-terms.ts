/** What was agreed in an objective, and may change after the start only with an amendment or a retirement. */
import type { MetricData } from '../schema/metric-type.ts';
import type { AmendmentData, KeyResultData, ObjectiveData } from '../schema/objective.ts';
import type { Day } from './day.ts';
import { hasMoved } from './amendments.ts';
import { listOf } from './list-of.ts';
import { metricOf } from './metrics/index.ts';

type Terms =
  'title' | 'owner' | 'ambition' | 'weight' | 'starts' | 'due' | 'type' | keyof typeof ON_THE_METRIC;

/** One thing that is not what was agreed. */
export interface ChangedTerm {
  readonly what: Terms | 'added' | 'removed' | 'retired';
  /** The key result's id; null for the objective itself. */
  readonly keyResult: string | null;
  /** Its title of today; the former one when it is gone. */
  readonly title: string;
  /** Which field an amendment names that agrees to it. */
  readonly field: AmendmentData['field'];
  /** Where it stands in the file of today. */
  readonly path: readonly (string | { readonly id: string })[];
  /** As it was written; undefined when it was not there. */
  readonly from: unknown;
  readonly to: unknown;
}

/** Fields of a metric, and what an amendment calls them. */
const ON_THE_METRIC = {
  baseline: 'baseline',
  target: 'target',
  low: 'target',
  high: 'target',
  milestones: 'target',
  levels: 'target',
  accumulates: 'target',
  over: 'target',
  ref: 'source',
  unit: 'unit',
  source: 'source',
} as const satisfies Record<string, AmendmentData['field']>;

/**
 * What differs between two states of an objective, as written and not as of a day, without what new amendments
 * and retirements agree to. `ends` is the last day of its period, on which what has no other day is due.
 */
export function quietlyChanged(before: ObjectiveData, after: ObjectiveData, ends: Day): ChangedTerm[] {
  if (isRetired(after)) return [];
  const agreed = after.amendments.filter((one) => !before.amendments.some((known) => isSame(known, one)));
  return changedTerms(before, after, ends).filter(
    (term) =>
      !agreed.some(({ field, keyResult = null }) => field === term.field && keyResult === term.keyResult),
  );
}

function changedTerms(before: ObjectiveData, after: ObjectiveData, ends: Day): ChangedTerm[] {
  const own: Pick<ChangedTerm, 'keyResult' | 'title'> = { keyResult: null, title: after.title };
  const changed: ChangedTerm[] = [];
  if (isRetired(before) && !isRevived(after))
    changed.push({ ...own, what: 'retired', field: 'added', path: [], from: undefined, to: undefined });
  for (const what of ['title', 'owner', 'ambition', 'starts'] as const)
    if (!isSame(written(before[what]), written(after[what])))
      changed.push({ ...own, what, field: what, path: [what], from: before[what], to: after[what] });
  const former = new Map(before.keyResults.map((one) => [one.id, one]));
  const today = new Set(after.keyResults.flatMap(({ id, aliases }) => [id, ...aliases]));
  for (const keyResult of after.keyResults) {
    const { id, title, aliases } = keyResult;
    const known = [id, ...aliases].flatMap((name) => former.get(name) ?? [])[0];
    const path = ['keyResults', { id }];
    const about = { keyResult: id, title, from: undefined, to: undefined };
    // What moved here from another objective was agreed there.
    if (known === undefined && hasMoved(keyResult)) continue;
    if (known === undefined)
      changed.push({ ...about, what: 'added', field: 'added', path: [...path, 'title'] });
    else if (!isRetired(keyResult)) {
      if (isRetired(known) && !isRevived(keyResult))
        changed.push({ ...about, what: 'retired', field: 'added', path: [...path, 'title'] });
      changed.push(...ofKeyResult([known, before], [keyResult, after], ends));
    }
  }
  for (const one of before.keyResults) {
    const { id, title } = one;
    if (!today.has(id) && !isRetired(one))
      changed.push({
        what: 'removed',
        keyResult: id,
        title,
        field: 'removed',
        path: ['keyResults'],
        from: undefined,
        to: undefined,
      });
  }
  return changed;
}

type MayRetire = Pick<ObjectiveData, 'retired'>;

/** Whether it is given up as far as its file goes: retired, and not taken up again since. */
const isRetired = ({ retired }: MayRetire): boolean =>
  listOf(retired).some(({ revived }) => revived === undefined);

/** Whether its file says that it was taken up again. */
const isRevived = ({ retired }: MayRetire): boolean =>
  listOf(retired).some(({ revived }) => revived !== undefined);

type InObjective = readonly [keyResult: KeyResultData, objective: ObjectiveData];

function ofKeyResult([before, formerly]: InObjective, [after, today]: InObjective, ends: Day): ChangedTerm[] {
  const { id, title } = after;
  const changed: ChangedTerm[] = [];
  for (const what of ['title', 'owner', 'ambition', 'weight', 'starts', 'due'] as const) {
    const from = before[what];
    const to = after[what];
    // What follows the objective changes with it, and what is spelled out without effect does not change.
    const holds = ({ owner, ambition, starts }: ObjectiveData, own: unknown) =>
      own ?? { owner, ambition, starts, due: ends, title: undefined, weight: undefined }[what];
    const isOwn = !isSame(written(from), written(to));
    if (isOwn && !isSame(written(holds(formerly, from)), written(holds(today, to))))
      changed.push({ what, keyResult: id, title, field: what, path: ['keyResults', { id }, what], from, to });
  }
  return [...changed, ...onTheMetric(before.metric, after.metric, { keyResult: id, title })];
}

/** Another type is another metric: its fields say nothing more. */
function onTheMetric(
  before: MetricData | undefined,
  after: MetricData | undefined,
  whose: { readonly keyResult: string; readonly title: string },
): ChangedTerm[] {
  const path = ['keyResults', { id: whose.keyResult }, 'metric'];
  const [from, to] = [metricOf(before), metricOf(after)];
  if (from.type !== to.type)
    return [
      { ...whose, what: 'type', field: 'target', path: [...path, 'type'], from: from.type, to: to.type },
    ];
  const valueOf = (metric: object, what: string): unknown => {
    const value = (metric as Record<string, unknown>)[what];
    return Array.isArray(value) ? value.toSorted(byId) : value;
  };
  return (Object.keys(ON_THE_METRIC) as (keyof typeof ON_THE_METRIC)[]).flatMap((what): ChangedTerm[] =>
    isSame(valueOf(from, what), valueOf(to, what))
      ? []
      : [
          {
            ...whose,
            what,
            field: ON_THE_METRIC[what],
            path: [...path, what],
            from: valueOf(from, what),
            to: valueOf(to, what),
          },
        ],
  );
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : 1;

/** Owners are the same in any order, one alone or in a list. */
const written = (value: unknown): unknown =>
  typeof value === 'string' || Array.isArray(value) ? listOf(value).toSorted() : value;

/** Equal as data: lists in order, fields in any. */
export function isSame(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other);
}

const inOrder = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
