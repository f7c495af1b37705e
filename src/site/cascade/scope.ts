/** Which objectives a cascade is about: those of a team, or those around one. */
import type { Link, Objective } from '../../domain/objective.ts';
import type { Period } from '../../domain/period.ts';
import { objectiveOf } from '../../domain/reference.ts';
import { type Team, withBelow } from '../../domain/team.ts';
import type { Site } from '../frame/site.ts';
import { placesInTree } from '../parts/tree-order.ts';

/** A team with all below it, and what they reach above. */
export function teamCascade(site: Site, period: Period, team: Team): Objective[] {
  const { plan } = site;
  const own = withBelow(plan.organisationIn(period.id), team.id).flatMap((id) =>
    plan.objectivesIn(period.id, id),
  );
  const kept = new Set(own);
  const above = (objective: Objective): void => {
    for (const { to } of objective.contributesTo) {
      const parent = plan.objectives.get(objectiveOf(to));
      if (parent === undefined || kept.has(parent) || parent.period !== period.id) continue;
      kept.add(parent);
      above(parent);
    }
  };
  own.forEach(above);
  const order = placesInTree(site, period);
  const place = (objective: Objective) => order.get(objective) ?? Infinity;
  return [...kept].sort((a, b) => place(a) - place(b));
}

export interface Neighbourhood {
  readonly objectives: readonly Objective[];
  /** Ids of what contributes as well and was left out, by what it contributes to. */
  readonly leftOut: ReadonlyMap<string, readonly string[]>;
}

const MOST_SIBLINGS = 8;
const LEVELS_DOWN = 2;

/** An objective with everything above it and two levels below, of each group the first ones. */
export function neighbourhood({ plan }: Site, objective: Objective): Neighbourhood {
  const kept = new Map<string, Objective>();
  const leftOut = new Map<string, readonly string[]>();
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
    const links = one.contributedToBy;
    // A box that stands for a single one takes the room of that one.
    const shown = links.length <= MOST_SIBLINGS + 1 ? links : links.slice(0, MOST_SIBLINGS);
    if (shown.length < links.length) leftOut.set(one.id, links.slice(shown.length).map(idOf));
    for (const { to } of shown) {
      const child = plan.objectives.get(to);
      if (child === undefined || kept.has(to)) continue;
      kept.set(to, child);
      below(child, levels - 1);
    }
  };
  above(objective);
  kept.set(objective.id, objective);
  below(objective, LEVELS_DOWN);
  const isLeftOut = (id: string) => !kept.has(id);
  return {
    objectives: [...kept.values()],
    leftOut: new Map(
      [...leftOut]
        .map(([id, ids]) => [id, ids.filter(isLeftOut)] as const)
        .filter(([, ids]) => ids.length > 0),
    ),
  };
}

const idOf = ({ to }: Link): string => to;
