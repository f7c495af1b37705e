import { type CheckIn, makeCheckIns } from './check-in.ts';
import type { Company } from './company.ts';
import { type Day, earlierOf } from './day.ts';
import { type DepartmentPlan, makeDepartmentPlans } from './department-plan.ts';
import { type HealthMetric, makeHealthMetrics } from './health-metric.ts';
import { NO_VERDICT, type Verdict } from './key-result.ts';
import { type Decision, makeObjective, type Objective } from './objective.ts';
import { currentPeriod, makePeriods, type Period } from './period.ts';
import { makePeople, type Person } from './person.ts';
import { placeOf } from './reference.ts';
import { canonicalIds, reverseRelations, withCanonicalReferences } from './relations.ts';
import { reportsByKeyResult } from './reports.ts';
import { makeRetrospectives, type Retrospective } from './retrospective.ts';
import { type Organisation, organisationOn } from './team.ts';
import { type Waiver, waiversIn } from './waiver.ts';
import type { Writing } from './written.ts';

/** The one object that rules and views get: a company's OKRs as of a day, every relation resolved. */
export interface Plan {
  readonly asOf: Day;
  /** The same files as of another day, worked out once. */
  readonly on: (day: Day) => Plan;
  readonly company: Company;
  readonly people: ReadonlyMap<string, Person>;
  /** The organisation as it stands on the as-of day. */
  readonly organisation: Organisation;
  /** The organisation as it stood in a period: at its end, or now while it runs. */
  readonly organisationIn: (period: string) => Organisation;
  /** In order: by start, the longer first. */
  readonly periods: readonly Period[];
  readonly current: Period | null;
  /** By id, in the order of files. */
  readonly objectives: ReadonlyMap<string, Objective>;
  /** A period's objectives; those of one team when it is named. */
  readonly objectivesIn: (period: string, team?: string) => readonly Objective[];
  /** Oldest first. */
  readonly checkIns: readonly CheckIn[];
  /** A period's check-ins, in the order of their days; those of one team when it is named. */
  readonly checkInsIn: (period: string, team?: string) => readonly CheckIn[];
  readonly retrospectives: ReadonlyMap<string, Retrospective>;
  readonly plans: ReadonlyMap<string, DepartmentPlan>;
  readonly metrics: ReadonlyMap<string, HealthMetric>;
  /** Findings that people silenced, in the order of files. */
  readonly waivers: readonly Waiver[];
  readonly handbook: Writing['handbook'];
  readonly headings: Writing['headings'];
  readonly pictures: Writing['pictures'];
  /** What it was made of, for questions about how something is written down. */
  readonly writing: Writing;
  /** A full reference by the ids of today, also where it was written with an old address. */
  readonly canonical: (reference: string) => string;
}

/** What the writing means on a day. The writing's references resolve; what does not is left out. */
export function makePlan(writing: Writing, asOf: Day): Plan {
  const { company } = writing;
  const periods = makePeriods(writing.periods, company, asOf);
  const canonical = canonicalIds(writing.objectives);
  const checkIns = makeCheckIns(writing.checkIns, asOf, canonical);
  const retrospectives = makeRetrospectives(writing.retrospectives, asOf, canonical);
  const metrics = makeHealthMetrics(writing.metrics, asOf);
  const organisation = organisationOn(writing.teams, company, asOf);
  const organisations = new Map(
    periods.map(({ id, ends }) => [
      id,
      ends < asOf ? organisationOn(writing.teams, company, earlierOf(ends, asOf)) : organisation,
    ]),
  );
  const objectives = makeObjectives(writing, {
    asOf,
    company,
    periods,
    checkIns,
    retrospectives,
    metrics,
    organisations,
    canonical,
  });
  const plan: Plan = {
    asOf,
    on: (day) => days.get(day) ?? remember(makePlan(writing, day)),
    company,
    people: makePeople(writing.people, asOf),
    organisation,
    organisationIn: (period) => organisations.get(period) ?? organisation,
    periods,
    current: currentPeriod(periods, asOf),
    objectives,
    objectivesIn: byPeriodAndTeam([...objectives.values()]),
    checkIns,
    checkInsIn: byPeriodAndTeam(checkIns),
    retrospectives: new Map(retrospectives.map((one) => [one.id, one])),
    plans: makeDepartmentPlans(writing.plans, { company, periods, checkIns, metrics, asOf }),
    metrics,
    waivers: waiversIn(writing),
    handbook: writing.handbook,
    headings: writing.headings,
    pictures: writing.pictures,
    writing,
    canonical,
  };
  const days = new Map<Day, Plan>([[asOf, plan]]);
  const remember = (other: Plan): Plan => {
    days.set(other.asOf, other);
    return other;
  };
  return plan;
}

interface Surroundings {
  readonly asOf: Day;
  readonly company: Company;
  readonly periods: readonly Period[];
  readonly checkIns: readonly CheckIn[];
  readonly retrospectives: readonly Retrospective[];
  readonly metrics: ReadonlyMap<string, HealthMetric>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly canonical: (reference: string) => string;
}

function makeObjectives(writing: Writing, around: Surroundings): Map<string, Objective> {
  const { asOf, company, metrics } = around;
  const periods = new Map(around.periods.map((period) => [period.id, period]));
  const { canonical } = around;
  const written = writing.objectives.map((one) => withCanonicalReferences(one, canonical));
  const reports = reportsByKeyResult(written, around.checkIns);
  const verdicts = new Map<string, Verdict>();
  const decisions = new Map<string, Decision>();
  for (const retrospective of around.retrospectives) {
    for (const [ref, verdict] of retrospective.verdicts) verdicts.set(ref, verdict);
    for (const [ref, decision] of retrospective.decisions) decisions.set(ref, decision);
  }
  const reverse = reverseRelations(written);
  const objectives = new Map<string, Objective>();
  for (const one of written) {
    const place = placeOf(one.id);
    const period = periods.get(place.period);
    if (period === undefined) continue;
    const kind = around.organisations.get(place.period)?.get(place.team)?.kind ?? 'team';
    objectives.set(
      one.id,
      makeObjective(
        one,
        {
          asOf,
          company,
          period,
          level: one.data.individual ? 'person' : kind,
          healthMetric: (id) => metrics.get(id),
          reportsOn: (ref) => reports.get(ref) ?? [],
          verdictOn: (ref) => verdicts.get(ref) ?? NO_VERDICT,
          decision: decisions.get(one.id) ?? null,
        },
        {
          contributedToBy: reverse.contributesTo.get(one.id) ?? [],
          dependedOnBy: reverse.dependsOn.get(one.id) ?? [],
          continuedBy: (reverse.continues.get(one.id) ?? []).map(({ to }) => to),
        },
      ),
    );
  }
  return objectives;
}

/** Finds those of a period, or of one team in it, in the order of the list. */
function byPeriodAndTeam<T extends { readonly period: string; readonly team: string }>(
  all: readonly T[],
): (period: string, team?: string) => readonly T[] {
  const ofPeriod = Map.groupBy(all, ({ period }) => period);
  const ofTeam = Map.groupBy(all, ({ period, team }) => `${period}/${team}`);
  return (period, team) =>
    (team === undefined ? ofPeriod.get(period) : ofTeam.get(`${period}/${team}`)) ?? [];
}
