/** What the company asks for, and the objectives that take it up. */
import { supportOf, type TakenUp } from '../../domain/alignment.ts';
import { newestFirst } from '../../domain/newest-first.ts';
import type { Objective } from '../../domain/objective.ts';
import type { Period } from '../../domain/period.ts';
import { departmentOf } from '../../domain/team.ts';
import { type NamedObjective, namedObjective, teamLink } from '../parts/named-objective.ts';
import type { LinkView } from '../parts/owner.ts';
import type { StatusView } from '../parts/status.ts';
import type { Site } from '../frame/site.ts';

/** A list of which the first are told, and the rest behind a click. */
export interface SomeObjectives {
  readonly objectives: readonly NamedObjective[];
  readonly rest: readonly NamedObjective[];
  /** How many are behind the click. */
  readonly more: string;
}

export interface SupportView {
  readonly objective: LinkView;
  readonly status: StatusView;
  readonly departments: readonly ({ readonly department: LinkView } & SomeObjectives)[];
}

export interface TakenUpView extends SomeObjectives {
  readonly title: string;
  readonly status: StatusView;
}

const COVERED = 'on-track';
const MISSING = 'at-risk';
const MOST_SHOWN = 8;

/** A company objective with the departments that support it, in the order of the organisation. */
export function supportView(site: Site, period: Period, objective: Objective): SupportView {
  const { plan, urls } = site;
  const support = Map.groupBy(
    supportOf(plan, objective).toSorted(newestFirst(plan)),
    (one) => departmentOf(plan.organisationIn(one.period), one.team)?.id ?? one.team,
  );
  const departments = [...plan.organisationIn(period.id).keys()]
    .filter((id) => support.has(id))
    .map((id) => ({
      department: teamLink(site, period, id),
      ...someObjectives(site, period, support.get(id) ?? []),
    }));
  const { supported, unsupported } = site.labels.alignment.company;
  return {
    objective: { text: objective.title, href: urls.objective(objective.id) },
    status: departments.length > 0 ? { key: COVERED, word: supported } : { key: MISSING, word: unsupported },
    departments,
  };
}

/** A theme or a lever with the objectives that name it. */
export const takenUpView = (site: Site, period: Period, { title, objectives }: TakenUp): TakenUpView => ({
  title,
  status:
    objectives.length > 0
      ? { key: COVERED, word: site.labels.objective.objectives(objectives.length) }
      : { key: MISSING, word: site.labels.alignment.nobody },
  ...someObjectives(site, period, objectives.toSorted(newestFirst(site.plan))),
});

function someObjectives(site: Site, period: Period, objectives: readonly Objective[]): SomeObjectives {
  const named = objectives.map((one) => namedObjective(site, period, one));
  const rest = named.slice(MOST_SHOWN);
  return { objectives: named.slice(0, MOST_SHOWN), rest, more: site.labels.page.more(rest.length) };
}

/** How many of those asked for are taken up, and how many there are. */
export const coverage = (asked: readonly { readonly status: StatusView }[]): [number, number] => [
  asked.filter(({ status }) => status.key === COVERED).length,
  asked.length,
];
