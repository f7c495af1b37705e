import { isOfCompany } from './alignment.ts';
import type { Objective } from './objective.ts';
import type { Plan } from './plan.ts';
import { COMPANY_TEAM, withBelow } from './team.ts';

/** The objectives a period is told by. */
export interface Headline {
  /** Leadership's own; where it wrote none, those of everybody else. */
  readonly isOfCompany: boolean;
  readonly objectives: readonly Objective[];
}

/** What a period is about: the company's objectives, and where it has none, those of departments and teams. */
export function headlineOf(plan: Plan, period: string): Headline {
  const own = plan.objectivesIn(period).filter(isOfCompany);
  return own.length > 0
    ? { isOfCompany: true, objectives: own }
    : { isOfCompany: false, objectives: objectivesBelow(plan, period, COMPANY_TEAM) };
}

/**
 * The objectives of the teams below one, those of a team together, departments before the teams in them. Personal ones
 * only where there are no others; then those kept in its own folder, too.
 */
export function objectivesBelow(plan: Plan, period: string, team: string): Objective[] {
  const organisation = plan.organisationIn(period);
  const depthOf = (id: string) => organisation.get(id)?.depth ?? 0;
  const all = withBelow(organisation, team)
    .toSorted((a, b) => depthOf(a) - depthOf(b))
    .flatMap((id) => plan.objectivesIn(period, id));
  const shared = all.filter((one) => !one.individual && one.team !== team);
  return shared.length > 0 ? shared : all.filter(({ individual }) => individual);
}
