/** What a cascade leaves out, and where it is found: every "+12 more" leads to the line it stands under. */
import { moreNode } from '../../charts/cascade-cap.ts';
import type { CascadeGraph, CascadeNode } from '../../charts/cascade-graph.ts';
import { objectiveOf, placeOf } from '../../domain/reference.ts';
import { anchorOf } from './tree.ts';
import type { LinkView } from '../parts/owner.ts';
import type { Site } from '../frame/site.ts';

/** Ids of objectives by what they contribute to. */
export type LeftOut = ReadonlyMap<string, readonly string[]>;

/**
 * To the list of the period: at the objective they contribute to, or at its beginning where that is of another period.
 * Null when nothing was left out.
 */
export function moreLink({ labels, urls }: Site, parent: string, ids: readonly string[]): LinkView | null {
  const [first] = ids;
  if (first === undefined) return null;
  const { period } = placeOf(first);
  const isBeside = placeOf(parent).period === period;
  return {
    text: labels.page.more(ids.length),
    href: `${urls.period(period, 'cascade')}#${isBeside ? anchorOf(objectiveOf(parent)) : '_list'}`,
  };
}

const boxId = (parent: string): string => `${parent}…`;

/** The graph with a box for what was left out below each objective. */
export function withLeftOut(site: Site, { nodes, edges }: CascadeGraph, leftOut: LeftOut): CascadeGraph {
  const kind = site.labels.terms.objective;
  const boxes = [...leftOut].flatMap(([parent, ids]) => {
    const link = moreLink(site, parent, ids);
    if (link?.href === undefined || link.href === null) return [];
    return [{ parent, node: moreNode({ kind, title: link.text, href: link.href }, boxId(parent)) }];
  });
  return {
    nodes: [...nodes, ...boxes.map(({ node }) => node)],
    edges: [...edges, ...boxes.map(({ parent, node }) => [parent, node.id] as const)],
  };
}

/** What such a box stands for; undefined for any other. */
export const leftOutIn = ({ id }: CascadeNode, leftOut: LeftOut): readonly string[] | undefined =>
  [...leftOut].find(([parent]) => boxId(parent) === id)?.[1];
