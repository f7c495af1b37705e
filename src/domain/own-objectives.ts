import type { Objective } from './objective.ts';
import type { Plan } from './plan.ts';

/** What a team is after in a period: its live objectives, without the personal ones kept in its folder. */
export const ownObjectives = (plan: Pick<Plan, 'objectivesIn'>, period: string, team: string): Objective[] =>
  plan.objectivesIn(period, team).filter((one) => !one.individual && one.retired === null);
