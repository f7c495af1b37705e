/** Objectives with the contributions among them, as the boxes and lines of a picture. */
import type { CascadeGraph, CascadeNode } from '../../charts/cascade-graph.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { liveKeyResults, type Objective } from '../../domain/objective.ts';
import { objectiveOf } from '../../domain/reference.ts';
import { ownersText } from '../parts/names.ts';
import { objectiveText, scoreTextOf } from '../parts/score.ts';
import { whoseText } from '../parts/whose.ts';
import type { Site } from '../frame/site.ts';
import { type BadgeView, changedAmong, changedBadge } from '../parts/terms.ts';

/** What fits into a box beside its status, in characters. */
const SHORT = 18;

/** Key results appear only where something hangs under them. */
export function graphOf(site: Site, objectives: readonly Objective[]): CascadeGraph {
  const { labels, urls } = site;
  const shown = new Map(objectives.map((objective) => [objective.id, objective]));
  const nodes: CascadeNode[] = [];
  const edges: [string, string][] = [];
  const links = objectives.flatMap((objective) =>
    objective.contributesTo.map(({ to }) => ({ from: objective.id, to })),
  );
  const hung = new Set(links.map(({ to }) => to));
  for (const objective of objectives) {
    const others = liveKeyResults(objective.keyResults).filter(({ ref }) => !hung.has(ref));
    nodes.push({ ...objectiveNode(site, objective), ...changedIn(changedAmong(site, others)) });
    for (const keyResult of objective.keyResults.filter(({ ref }) => hung.has(ref))) {
      nodes.push({
        id: keyResult.ref,
        kind: labels.terms.keyResult,
        title: keyResult.title,
        owner: ownersText(site, keyResult.owners),
        href: urls.keyResult(keyResult.ref),
        keyResult: true,
        ...changedIn(changedBadge(site, keyResult)),
        ...standing(site, keyResult),
      });
      edges.push([objective.id, keyResult.ref]);
    }
  }
  for (const { from, to } of links) if (shown.has(objectiveOf(to))) edges.push([to, from]);
  return { nodes, edges };
}

const changedIn = (changed: BadgeView | null): Pick<CascadeNode, 'changed'> =>
  changed === null ? {} : { changed };

function objectiveNode(site: Site, objective: Objective): CascadeNode {
  const { labels, urls } = site;
  return {
    id: objective.id,
    kind: labels.terms.objective,
    title: objective.title,
    owner: ownersText(site, objective.owners),
    team: whoseText(site, objective),
    href: urls.objective(objective.id),
    ...standing(site, objective),
    scoreLabel: objectiveText(site, objective, SHORT),
  };
}

function standing(site: Site, one: Objective | KeyResult) {
  return {
    status: one.status,
    statusLabel: site.labels.terms.status[one.status],
    score: one.score,
    scoreLabel: scoreTextOf(site, one, SHORT),
    expected: one.expected,
  };
}
