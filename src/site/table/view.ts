/** The tracking sheet: every key result of a period in one row. */
import { byConcern } from '../../domain/concern.ts';
import { changedSince } from '../../domain/check-in-round.ts';
import type { Day } from '../../domain/day.ts';
import type { Period } from '../../domain/period.ts';
import { STATUSES } from '../../domain/status.ts';
import { type Frame, frameView } from '../frame/view.ts';
import { listFacets, type ListFiltersView, listFiltersView } from '../parts/list-filters.ts';
import { periodLabel, type Site } from '../frame/site.ts';
import { type TableGroup, tableGroup } from './rows.ts';
import { inTreeOrder } from '../parts/tree-order.ts';
import type { Labels } from '../words/labels.ts';

export interface TableView {
  readonly frame: Frame;
  readonly label: string;
  readonly columns: readonly TableColumn[];
  /** The word for how sure people were before the latest round; null where that is not told. */
  readonly confidenceBefore: string | null;
  readonly groups: readonly TableGroup[];
  readonly filters: ListFiltersView;
  /** The file name of the CSV. */
  readonly file: string;
  /** What the addresses of the site begin with. */
  readonly root: string;
  /** Whether a browser would take long to lay out all rows. */
  readonly isLong: boolean;
}

export interface TableColumn {
  /** In the address, for sorting by it. */
  readonly key: keyof Labels['table']['columns'] | 'confidence-before';
  readonly word: string;
  readonly isNumeric: boolean;
  /** Ranks what is neither a number nor in the order of the alphabet. */
  readonly order: string | null;
}

/** All key results of a period, grouped by objective, in the order of the organisation. */
export function tableView(site: Site, period: Period): TableView {
  const { plan, labels, urls, format } = site;
  const label = periodLabel(site, period);
  const since = changedSince(plan, period);
  const objectives = inTreeOrder(site, period);
  const items = objectives.flatMap((objective) =>
    objective.keyResults.length === 0
      ? [listFacets(site, objective)]
      : objective.keyResults.map((keyResult) => listFacets(site, objective, keyResult)),
  );
  return {
    frame: frameView(site, { title: `${labels.nav.table}, ${label}`, period, page: 'table', isWide: true }),
    label,
    columns: columnViews(site, since, plan.asOf > period.ends),
    confidenceBefore: since === null ? null : labels.table.confidenceOn(format.dayMonth(since)),
    groups: objectives.map((objective) => tableGroup(site, objective, since)),
    filters: listFiltersView(site, period, objectives, items),
    file: `${period.id}-key-results.csv`,
    root: urls.root,
    isLong: items.length > LONG,
  };
}

const LONG = 200;

const COLUMNS: readonly TableColumn['key'][] = [
  'key-result',
  'owner',
  'baseline',
  'target',
  'current',
  'progress',
  'score',
  'confidence',
  'confidence-before',
  'status',
  'blockers',
];
const OF_WORDS: readonly TableColumn['key'][] = ['key-result', 'owner', 'status', 'blockers'];

/** What needs attention first, what is settled last. */
const STATUS_ORDER = byConcern(
  STATUSES.toReversed().map((status) => ({ status, confidence: null, pace: null })),
).map(({ status }) => status);

const columnViews = ({ labels, format }: Site, since: Day | null, isOver: boolean): TableColumn[] =>
  COLUMNS.filter((key) => key !== 'confidence-before' || since !== null).map((key) => ({
    key,
    word:
      key === 'confidence-before'
        ? labels.table.confidenceOn(format.dayMonth(since ?? ''))
        : isOver && key === 'current'
          ? labels.table.last
          : labels.table.columns[key],
    isNumeric: !OF_WORDS.includes(key),
    order: key === 'status' ? STATUS_ORDER.join(' ') : null,
  }));
