/** Who contributes to what: one graph, shown as a picture, as a list, and as text for a wiki. */
import { capCascade } from '../../charts/cascade-cap.ts';
import type { CascadeGraph } from '../../charts/cascade-graph.ts';
import { drawCascade } from '../../charts/cascade-map.ts';
import type { Objective } from '../../domain/objective.ts';
import { cascadeToMermaid } from '../../outputs/cascade-mermaid.ts';
import { graphOf } from './graph.ts';
import { type LeftOut, leftOutIn, moreLink, withLeftOut } from './left-out.ts';
import { type CascadeTree, treeOf } from './tree.ts';
import type { Site } from '../frame/site.ts';

export interface CascadeView extends CascadePicture {
  readonly tree: CascadeTree;
  readonly count: number;
}

export interface CascadePicture {
  /** SVG of at most about sixty boxes. */
  readonly map: string;
  readonly mermaid: string;
}

export const MOST_BOXES = 60;

export interface Drawing {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Id of the objective the page is about. */
  readonly current?: string;
  /** Where a box leads that stands for others without a parent, or for teams. */
  readonly moreHref: string;
  /** What contributes as well and is not among the objectives. */
  readonly leftOut?: LeftOut;
  /** Drawn instead of the objectives themselves. */
  readonly overview?: CascadeGraph | null;
}

/** A set of objectives with the contributions among them. */
export function cascadeView(site: Site, objectives: readonly Objective[], drawing: Drawing): CascadeView {
  return {
    ...pictureOf(site, objectives, drawing),
    tree: treeOf(site, objectives, {
      here: drawing.current,
      more: ({ id }) => moreLink(site, id, drawing.leftOut?.get(id) ?? []),
    }),
    count: objectives.length,
  };
}

/** The picture alone, and the same as text. */
export function pictureOf(site: Site, objectives: readonly Objective[], drawing: Drawing): CascadePicture {
  const { id, title, description, current, leftOut = new Map() } = drawing;
  const whole = drawing.overview ?? withLeftOut(site, graphOf(site, objectives), leftOut);
  const graph = capCascade(whole, {
    limit: MOST_BOXES,
    more: (hidden, parent) => {
      const ids = hidden.flatMap((node) => leftOutIn(node, leftOut) ?? [node.id]);
      const isOfTeams = hidden.some(({ standsFor }) => standsFor !== undefined);
      const link = parent === undefined || isOfTeams ? null : moreLink(site, parent.id, ids);
      return {
        kind: site.labels.terms.objective,
        title: site.labels.page.more(ids.length),
        href: link?.href ?? drawing.moreHref,
      };
    },
  });
  return {
    map: drawCascade(graph, { id, title, description, current }),
    mermaid: cascadeToMermaid(graph, { title, description }),
  };
}
