/** The rows of the tracking sheet. */
import { standingBlockers } from '../../domain/blockers.ts';
import { keyResultOn, objectiveOn } from '../../domain/as-it-was.ts';
import type { Day } from '../../domain/day.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import type { Objective } from '../../domain/objective.ts';
import { coverageOf } from '../../domain/roll-up.ts';
import { type ListFacets, listFacets } from '../parts/list-filters.ts';
import { columnsOf } from '../parts/measures.ts';
import { closingWordOf, scoreTextOf } from '../parts/score.ts';
import { incomplete } from '../parts/coverage.ts';
import type { LinkView } from '../parts/owner.ts';
import { type StatusView, statusView } from '../parts/status.ts';
import { whoseText } from '../parts/whose.ts';
import { type NamesView, ownerNames } from '../parts/names.ts';
import type { Site } from '../frame/site.ts';
import { asOneText, measuredNumbers } from './numbers.ts';
import { type BadgeView, changedBadge } from '../parts/terms.ts';

/** An objective with a row for each key result; without any, one row says so. */
export interface TableGroup {
  readonly objective: LinkView;
  readonly team: string;
  readonly facets: ListFacets;
  readonly status: StatusView;
  readonly figures: TableFigures;
  /** What each of these rests on, where that is not all key results. */
  readonly coverage: TableFigures;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly title: string;
  /** Null for the row of an objective without key results. */
  readonly href: string | null;
  /** Says that its terms have changed; null where they have not. */
  readonly changed: BadgeView | null;
  readonly owner: NamesView;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly current: string | null;
  readonly status: StatusView;
  readonly figures: TableFigures;
  readonly blockers: readonly string[];
  /** Those in which it differs from its objective. */
  readonly facets: Partial<ListFacets>;
  /** As the script reads them: see `asOneText`. */
  readonly numbers: string;
}

/**
 * How far, how good, how sure now and before the latest round; each null where there is no number. What people wrote at
 * the end stands in the place of a score.
 */
export interface TableFigures {
  readonly progress: string | null;
  readonly score: string | null;
  readonly confidence: string | null;
  readonly confidenceBefore: string | null;
}

/** An objective’s rows, beside what was true on an earlier day, where one is named. */
export function tableGroup(site: Site, objective: Objective, since: Day | null): TableGroup {
  const { plan, labels, urls } = site;
  const facets = listFacets(site, objective);
  const { progress, score, confidence } = objective;
  const before = since === null ? null : objectiveOn(plan, objective, since);
  const numbers = { progress, score, confidence, confidenceBefore: before?.confidence ?? null };
  const shared = {
    status: statusView(site, objective.status),
    figures: figuresView(site, objective, numbers),
  };
  const none: TableRow = {
    ...shared,
    title: labels.table.noKeyResults,
    href: null,
    changed: null,
    owner: ownerNames(site, objective.owners),
    baseline: null,
    target: null,
    current: null,
    blockers: [],
    facets: {},
    numbers: asOneText({ baseline: null, target: null, current: null, unit: null, ...numbers }),
  };
  const rows = objective.keyResults.map((one) => rowView(site, objective, one, since));
  return {
    ...shared,
    objective: { text: objective.title, href: urls.objective(objective.id) },
    team: whoseText(site, objective),
    facets,
    coverage: coverageView(site, objective, before),
    rows: rows.length === 0 ? [none] : rows,
  };
}

function rowView(site: Site, objective: Objective, keyResult: KeyResult, since: Day | null): TableRow {
  const { progress, score, confidence } = keyResult;
  const before = since === null ? null : keyResultOn(site.plan, keyResult, since);
  const numbers = { progress, score, confidence, confidenceBefore: before?.confidence ?? null };
  const own = Object.entries(listFacets(site, objective, keyResult));
  const shared: Readonly<Record<string, string>> = listFacets(site, objective);
  return {
    title: keyResult.title,
    href: site.urls.keyResult(keyResult.ref),
    changed: changedBadge(site, keyResult),
    owner: ownerNames(site, keyResult.owners),
    ...columnsOf(site, keyResult),
    status: statusView(site, keyResult.status),
    figures: figuresView(site, keyResult, numbers),
    blockers: standingBlockers(keyResult.reports).map(({ what }) => what),
    facets: Object.fromEntries(own.filter(([name, value]) => shared[name] !== value)),
    numbers: asOneText({ ...measuredNumbers(keyResult), ...numbers }),
  };
}

/** For each figure of an objective, how many of its key results have such a number where not all have. */
function coverageView(site: Site, now: Objective, before: Objective | null): TableFigures {
  const resting = (one: Objective | null, has: (keyResult: KeyResult) => number | null) =>
    one === null ? null : incomplete(site, coverageOf(one, has));
  return {
    progress: resting(now, ({ progress }) => progress),
    score: resting(now, ({ score }) => score),
    confidence: resting(now, ({ confidence }) => confidence),
    confidenceBefore: resting(before, ({ confidence }) => confidence),
  };
}

function figuresView(
  site: Site,
  one: Objective | KeyResult,
  numbers: Readonly<Record<keyof TableFigures, number | null>>,
): TableFigures {
  const { format } = site;
  const shown = (value: number | null, show: (value: number) => string) =>
    value === null ? null : show(value);
  return {
    progress: shown(numbers.progress, format.share),
    score: numbers.score === null && !hasClosingWord(site, one) ? null : scoreTextOf(site, one),
    confidence: shown(numbers.confidence, format.confidence),
    confidenceBefore: shown(numbers.confidenceBefore, format.confidence),
  };
}

const hasClosingWord = (site: Site, one: Objective | KeyResult): boolean =>
  one.isOver && closingWordOf(site, one) !== null;
