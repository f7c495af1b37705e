/** Who contributes to what: one graph, shown as a picture, as a list, and as text for a wiki. */
import { capCascade } from '../charts/cascade-cap.ts';
import type { CascadeGraph, CascadeNode } from '../charts/cascade-graph.ts';
import { drawCascade } from '../charts/cascade-map.ts';
import { cascadeToMermaid } from '../charts/cascade-text.ts';
import type { Objective } from '../domain/objective.ts';
import type { Period } from '../domain/period.ts';
import { objectiveOf } from '../domain/reference.ts';
import { COMPANY_TEAM, type Team, withBelow } from '../domain/team.ts';
import { type Frame, frameView } from './frame.ts';
import { oncePerPeriod } from './once-per-period.ts';
import { type LinkView, ownersText, scoreView, type StatusView, statusView } from './parts.ts';
import { periodLabel, type Site } from './site.ts';

export interface CascadeView {
  /** The picture, of at most about sixty boxes. */
  readonly map: string;
  readonly tree: readonly TreeItem[];
  readonly mermaid: string;
  readonly count: number;
}

/** One line of the nested list; the same objective is told in full once and linked after that. */
export interface TreeItem {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly team: string;
  readonly owner: string;
  readonly status: StatusView;
  readonly score: string;
  readonly isHere: boolean;
  readonly isRepeat: boolean;
  /** The key result of the one above that this hangs under; null when it is the objective itself. */
  readonly under: string | null;
  readonly children: readonly TreeItem[];
}

const MOST_BOXES = 60;

interface Drawing {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly current?: string;
  /** Where "+N more" leads. */
  readonly moreHref: string;
}

/** A set of objectives with the contributions among them. */
export function cascadeView(site: Site, objectives: readonly Objective[], drawing: Drawing): CascadeView {
  const { labels } = site;
  const graph = graphOf(site, objectives);
  const capped = capCascade(graph, {
    limit: MOST_BOXES,
    more: (hidden, parent) => ({
      kind: labels.objective,
      title: labels.more(hidden.length),
      href: parent?.href ?? drawing.moreHref,
    }),
  });
  const { id, title, description, current } = drawing;
  return {
    map: drawCascade(capped, { id, title, description, ...(current === undefined ? {} : { current }) }),
    tree: treeOf(site, objectives, current),
    mermaid: cascadeToMermaid(capped, { title, description }),
    count: objectives.length,
  };
}

/** Key results appear only where something hangs under them. */
function graphOf(site: Site, objectives: readonly Objective[]): CascadeGraph {
  const { labels, urls, plan } = site;
  const shown = new Map(objectives.map((objective) => [objective.id, objective]));
  const nodes: CascadeNode[] = [];
  const edges: [string, string][] = [];
  const links = objectives.flatMap((objective) =>
    objective.contributesTo.map(({ to }) => ({ from: objective.id, to })),
  );
  const hung = new Set(links.map(({ to }) => to));
  for (const objective of objectives) {
    nodes.push({
      id: objective.id,
      kind: labels.objective,
      title: objective.title,
      owner: ownersText(site, objective.owners),
      team: plan.organisationIn(objective.period).get(objective.team)?.name ?? objective.team,
      href: urls.objective(objective.id),
      ...scoreOf(site, objective),
    });
    for (const keyResult of objective.keyResults.filter(({ ref }) => hung.has(ref))) {
      nodes.push({
        id: keyResult.ref,
        kind: labels.keyResult,
        title: keyResult.title,
        owner: ownersText(site, keyResult.owners),
        href: urls.keyResult(keyResult.ref),
        keyResult: true,
        ...scoreOf(site, keyResult),
      });
      edges.push([objective.id, keyResult.ref]);
    }
  }
  for (const { from, to } of links) if (shown.has(objectiveOf(to))) edges.push([to, from]);
  return { nodes, edges };
}

function scoreOf(site: Site, one: Pick<Objective, 'score' | 'band' | 'expected' | 'status'>) {
  return {
    status: one.status,
    statusLabel: site.labels.status[one.status],
    score: one.score,
    scoreLabel: scoreView(site, one).text,
    expected: one.expected,
  };
}

function treeOf(site: Site, objectives: readonly Objective[], here: string | undefined): TreeItem[] {
  const shown = new Map(objectives.map((objective) => [objective.id, objective]));
  const below = childrenAmong(objectives);
  const told = new Set<string>();
  const item = (objective: Objective, under: string | null, trail: ReadonlySet<string>): TreeItem => {
    const isRepeat = told.has(objective.id);
    told.add(objective.id);
    const children = (below.get(objective.id) ?? []).filter(({ id }) => !trail.has(id));
    return {
      id: objective.id,
      title: objective.title,
      href: site.urls.objective(objective.id),
      team: site.plan.organisationIn(objective.period).get(objective.team)?.name ?? objective.team,
      owner: ownersText(site, objective.owners),
      status: statusView(site, objective.status),
      score: scoreView(site, objective).text,
      isHere: objective.id === here,
      isRepeat: isRepeat && children.length > 0,
      under,
      children: isRepeat
        ? []
        : children.map((child) =>
            item(child, keyResultTitles(child, objective, site.format), new Set([...trail, child.id])),
          ),
    };
  };
  const isRoot = ({ contributesTo }: Objective) =>
    !contributesTo.some(({ to }) => shown.has(objectiveOf(to)));
  return objectives.filter(isRoot).map((root) => item(root, null, new Set([root.id])));
}

/** What contributes to each of these objectives, among them alone: a parent may have a thousand others. */
function childrenAmong(objectives: readonly Objective[]): ReadonlyMap<string, readonly Objective[]> {
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

/** The key results of the parent that a child names, in words; null when it names the objective itself. */
function keyResultTitles(child: Objective, parent: Objective, format: Site['format']): string | null {
  const named = child.contributesTo.map(({ to }) => to);
  const titles = parent.keyResults.filter(({ ref }) => named.includes(ref)).map(({ title }) => `“${title}”`);
  return titles.length === 0 ? null : format.list(titles);
}

export interface PeriodCascadeView {
  readonly frame: Frame;
  readonly label: string;
  readonly cascade: CascadeView;
  /** A department's part on its own, where the whole is too large for one picture. */
  readonly departments: readonly LinkView[];
}

/** The whole alignment of a period, the company's objectives first. */
export function periodCascadeView(site: Site, period: Period): PeriodCascadeView {
  const { plan, labels, urls } = site;
  const label = periodLabel(site, period);
  const organisation = plan.organisationIn(period.id);
  return {
    frame: frameView(site, { title: `${labels.nav.cascade}, ${label}`, period, page: 'cascade' }),
    label,
    cascade: cascadeView(site, inTreeOrder(site, period), {
      id: '_cascade',
      title: labels.cascadeOf(label),
      description: labels.cascadeDescription(plan.objectivesIn(period.id).length),
      moreHref: `${urls.period(period.id, 'cascade')}#_list`,
    }),
    departments: (organisation.get(COMPANY_TEAM)?.children ?? [])
      .map((id) => organisation.get(id))
      .filter((team) => team !== undefined)
      .filter((team) => teamCascade(site, period, team).length > 0)
      .map(({ id, name }) => ({ text: name, href: `${urls.teamIn(period.id, id)}#cascade` })),
  };
}

/** A period's objectives in the order of the organisation. */
export const inTreeOrder = oncePerPeriod(({ plan }, period): readonly Objective[] => {
  const order = new Map([...plan.organisationIn(period.id).keys()].map((id, index) => [id, index]));
  const place = ({ team, individual }: Objective) => (order.get(team) ?? Infinity) * 2 + Number(individual);
  return [...plan.objectivesIn(period.id)].sort((a, b) => place(a) - place(b));
});

/** A team with all below it, and what they reach above. */
export function teamCascade(site: Site, period: Period, team: Team): Objective[] {
  const teams = new Set(withBelow(site.plan.organisationIn(period.id), team.id));
  const all = inTreeOrder(site, period);
  const own = all.filter((objective) => teams.has(objective.team));
  const kept = new Set(own.map(({ id }) => id));
  const above = (objective: Objective): void => {
    for (const { to } of objective.contributesTo) {
      const parent = site.plan.objectives.get(objectiveOf(to));
      if (parent === undefined || kept.has(parent.id) || parent.period !== period.id) continue;
      kept.add(parent.id);
      above(parent);
    }
  };
  own.forEach(above);
  return all.filter(({ id }) => kept.has(id));
}

const MOST_SIBLINGS = 8;
const LEVELS_DOWN = 2;

/** An objective with everything above it and two levels below. */
export function neighbourhood({ plan }: Site, objective: Objective): Objective[] {
  const kept = new Map<string, Objective>();
  const seen = new Set([objective.id]);
  const above = (one: Objective): void => {
    for (const { to } of one.contributesTo) {
      const parent = plan.objectives.get(objectiveOf(to));
      if (parent === undefined || seen.has(parent.id)) continue;
      seen.add(parent.id);
      above(parent);
      kept.set(parent.id, parent);
    }
  };
  const below = (one: Objective, levels: number): void => {
    if (levels === 0) return;
    for (const { to } of one.contributedToBy.slice(0, MOST_SIBLINGS)) {
      const child = plan.objectives.get(to);
      if (child === undefined || kept.has(to)) continue;
      kept.set(to, child);
      below(child, levels - 1);
    }
  };
  above(objective);
  kept.set(objective.id, objective);
  below(objective, LEVELS_DOWN);
  return [...kept.values()];
}
