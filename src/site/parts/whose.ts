/** Whose an objective is. */
import type { Site } from '../frame/site.ts';
import type { Objective } from '../../domain/objective.ts';

/** The team an objective is of; one that is a person’s says so. */
export function whoseText({ plan, labels }: Site, { period, team, individual }: Objective): string {
  const name = plan.organisationIn(period).get(team)?.name ?? team;
  return individual ? labels.objective.personalIn(name) : name;
}
