/** The cascade as a nested list, which reads well aloud and holds any number of objectives. */
import { isOfCompany } from '../../domain/alignment.ts';
import { isOfConcern } from '../../domain/concern.ts';
import { liveKeyResults, type Objective } from '../../domain/objective.ts';
import { objectiveOf, placeOf } from '../../domain/reference.ts';
import { attentionOf } from '../../domain/roll-up.ts';
import { type ListFacets, listFacets } from '../parts/list-filters.ts';
import { type NamesView, ownerNames } from '../parts/names.ts';
import type { LinkView } from '../parts/owner.ts';
import { objectiveText } from '../parts/score.ts';
import { type StatusView, statusView } from '../parts/status.ts';
import { whoseText } from '../parts/whose.ts';
import type { Site } from '../frame/site.ts';
import { type BadgeView, changedAmong } from '../parts/terms.ts';

export interface CascadeTree {
  readonly items: readonly TreeItem[];
  /** What contributes to nothing here and is not the company's own; null where there is no such difference. */
  readonly loose: TreeBranch | null;
}

/** One line of the nested list; the same objective is told in full once and linked after that. */
export interface TreeItem {
  readonly title: string;
  readonly href: string;
  readonly team: string;
  readonly owner: NamesView;
  readonly status: StatusView;
  readonly score: string;
  /** Says that the terms of its key results have changed; null where they have not, and when told again. */
  readonly changed: BadgeView | null;
  readonly isHere: boolean;
  readonly isRepeat: boolean;
  /** The key results of the one above that this hangs under; null when it is the objective itself. */
  readonly under: string | null;
  /** Where a whole period is listed: the line's anchor, and what it is found by. Null elsewhere, and when told again. */
  readonly found: { readonly anchor: string; readonly facets: ListFacets } | null;
  /** What carries it; null when nothing does, or when told again. */
  readonly branch: TreeBranch | null;
}

export interface TreeBranch {
  readonly summary: string;
  /** What needs attention most among all below, for when the branch is closed. */
  readonly concern: StatusView | null;
  readonly isOpen: boolean;
  readonly items: readonly TreeItem[];
  /** Where those lead that were left out; null when none was. */
  readonly more: LinkView | null;
}

export interface TreeOptions {
  /** Id of the objective the page is about. */
  readonly here?: string | undefined;
  /** What each objective has below it that is left out here. */
  readonly more: (objective: Objective) => LinkView | null;
  /** Whether lines can be linked to and filtered. */
  readonly isWholePeriod?: boolean;
}

/** How many lines are shown before one opens more. */
const MOST_LINES = 80;
const MOST_NAMED = 3;

/** Objectives under what they contribute to; in a whole period the company's first, and then those under none of them. */
export function treeOf(site: Site, objectives: readonly Objective[], options: TreeOptions): CascadeTree {
  const shown = new Set(objectives.map(({ id }) => id));
  const below = childrenAmong(objectives);
  const roots = objectives.filter(
    ({ contributesTo }) => !contributesTo.some(({ to }) => shown.has(objectiveOf(to))),
  );
  const ofCompany = options.isWholePeriod === true ? roots.filter(isOfCompany) : [];
  const first = ofCompany.length === 0 ? roots : ofCompany;
  const loose = roots.filter((root) => !first.includes(root));
  const levels = levelsThatFit(first, below);
  const told = new Set<string>();

  const item = (objective: Objective, under: string | null, trail: ReadonlySet<string>): TreeItem => {
    const isToldAgain = told.has(objective.id);
    told.add(objective.id);
    const children = (below.get(objective.id) ?? []).filter(({ id }) => !trail.has(id));
    return {
      ...lineOf(site, objective),
      changed: isToldAgain ? null : changedAmong(site, liveKeyResults(objective.keyResults)),
      isHere: objective.id === options.here,
      isRepeat: isToldAgain && children.length > 0,
      under,
      found:
        options.isWholePeriod === true && !isToldAgain
          ? { anchor: anchorOf(objective.id), facets: listFacets(site, objective) }
          : null,
      branch: isToldAgain ? null : branch(objective, children, trail),
    };
  };
  const branch = (
    parent: Objective,
    children: readonly Objective[],
    trail: ReadonlySet<string>,
  ): TreeBranch | null => {
    const more = options.more(parent);
    if (children.length === 0 && more === null) return null;
    return {
      ...summaryView(site, children, allBelow(children, below), site.labels.cascade.carriedBy),
      isOpen: trail.size < levels,
      items: children.map((child) =>
        item(child, keyResultTitles(site, child, parent), new Set([...trail, child.id])),
      ),
      more,
    };
  };
  const rootItem = (root: Objective) => item(root, null, new Set([root.id]));
  return {
    items: first.map(rootItem),
    loose:
      loose.length === 0
        ? null
        : {
            ...summaryView(site, loose, allBelow(loose, below), site.labels.cascade.loose),
            isOpen: levels === Infinity && objectives.length <= MOST_LINES,
            items: loose.map(rootItem),
            more: null,
          },
  };
}

/** Unique among objectives of a period, and no word of ours. */
export function anchorOf(id: string): string {
  const { team, slug } = placeOf(id);
  return `${team}/${slug}`;
}

const lineOf = (site: Site, objective: Objective) => ({
  title: objective.title,
  href: site.urls.objective(objective.id),
  team: whoseText(site, objective),
  owner: ownerNames(site, objective.owners),
  status: statusView(site, objective.status),
  score: objectiveText(site, objective),
});

function summaryView(
  { labels: { cascade, terms }, format }: Site,
  children: readonly Objective[],
  all: readonly Objective[],
  inWords: (few: string, all: string | null) => string,
) {
  const { status, withStatus } = attentionOf(all);
  return {
    summary: inWords(
      format.number(children.length),
      all.length > children.length ? format.number(all.length) : null,
    ),
    concern: isOfConcern({ status })
      ? { key: status, word: cascade.withStatus(format.number(withStatus), terms.status[status]) }
      : null,
  };
}

type Below = ReadonlyMap<string, readonly Objective[]>;

/** What contributes to each of these objectives, among them alone: a parent may have a thousand others. */
function childrenAmong(objectives: readonly Objective[]): Below {
  const below = new Map<string, Objective[]>();
  for (const objective of objectives) {
    for (const parent of new Set(objective.contributesTo.map(({ to }) => objectiveOf(to)))) {
      const children = below.get(parent) ?? [];
      children.push(objective);
      below.set(parent, children);
    }
  }
  return below;
}

function allBelow(children: readonly Objective[], below: Below): Objective[] {
  const found = new Map<string, Objective>();
  const follow = (one: Objective): void => {
    if (found.has(one.id)) return;
    found.set(one.id, one);
    below.get(one.id)?.forEach(follow);
  };
  children.forEach(follow);
  return [...found.values()];
}

/** How many levels may stand open at first: all of them, or as many as keep the list in sight. */
function levelsThatFit(roots: readonly Objective[], below: Below): number {
  const told = new Set<string>();
  let level = roots;
  for (let depth = 0; level.length > 0; depth++) {
    for (const { id } of level) told.add(id);
    if (told.size > MOST_LINES) return depth;
    level = level.flatMap(({ id }) => below.get(id) ?? []).filter(({ id }) => !told.has(id));
  }
  return Infinity;
}

/** The key results of the parent that a child names, in words; null when it names the objective itself. */
function keyResultTitles({ format, labels }: Site, child: Objective, parent: Objective): string | null {
  const named = new Set(child.contributesTo.map(({ to }) => to));
  const titles = parent.keyResults
    .filter(({ ref }) => named.has(ref))
    .map(({ title }) => labels.cascade.quoted(title));
  if (titles.length === 0) return null;
  const shown = titles.slice(0, titles.length > MOST_NAMED + 1 ? MOST_NAMED : titles.length);
  return format.list(
    shown.length < titles.length
      ? [...shown, labels.organisation.others(format.number(titles.length - shown.length))]
      : shown,
  );
}
