import type { Objective } from '../../domain/objective.ts';
import { oncePerPeriod } from './once-per-period.ts';

/** A period's objectives in the order of the organisation. */
export const inTreeOrder = oncePerPeriod(({ plan }, period): readonly Objective[] => {
  const order = new Map([...plan.organisationIn(period.id).keys()].map((id, index) => [id, index]));
  const place = ({ team, individual }: Objective) => (order.get(team) ?? Infinity) * 2 + Number(individual);
  return [...plan.objectivesIn(period.id)].sort((a, b) => place(a) - place(b));
});

/** Where each of a period's objectives stands in that order. */
export const placesInTree = oncePerPeriod(
  (site, period): ReadonlyMap<Objective, number> =>
    new Map(inTreeOrder(site, period).map((objective, index) => [objective, index])),
);
