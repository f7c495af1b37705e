import { worstOf } from './concern.ts';
import type { KeyResult } from './key-result.ts';
import { liveKeyResults, type Objective } from './objective.ts';
import { periodsWithin } from './period.ts';
import type { Plan } from './plan.ts';
import { objectiveOf } from './reference.ts';
import { type RollUp, rollUp, round9 } from './scoring.ts';
import type { Status } from './status.ts';
import { COMPANY_TEAM, withBelow } from './team.ts';

/** Those among them that a mean is of: not the retired, nor individual ones, which are in nobody’s. */
export const membersOf = (objectives: readonly Objective[]): Objective[] =>
  objectives.filter(({ individual, retired }) => !individual && retired === null);

/**
 * Those that are counted beside a mean: its members, so that count and mean are of the same. Where there are none, all:
 * then there is no mean to differ from.
 */
export function countedOf(objectives: readonly Objective[]): readonly Objective[] {
  const members = membersOf(objectives);
  return members.length === 0 ? objectives : members;
}

/** The mean of several objectives, with its coverage. */
export const rollUpOf = (objectives: readonly Objective[]): RollUp =>
  rollUp(membersOf(objectives).map(({ score }) => ({ score })));

/** A team's period: the mean of its own objectives, never of those below it. */
export const teamRollUp = (plan: Plan, period: string, team: string): RollUp =>
  rollUpOf(plan.objectivesIn(period, team));

/** The company's period: the mean of the company team's objectives. */
export const periodRollUp = (plan: Plan, period: string): RollUp => teamRollUp(plan, period, COMPANY_TEAM);

/**
 * All objectives of a period that are in somebody's mean, each once: what pages say where the company's own have no
 * score and others do. Null where that is not so. It is nobody's score: the company's own stays without one.
 */
export function meanOfAll(plan: Plan, period: string): RollUp | null {
  if (periodRollUp(plan, period).score !== null) return null;
  const all = rollUpOf(plan.objectivesIn(period));
  return all.score === null ? null : all;
}

/** Of an objective's live key results, how many have what a mean of it is made of; one that was given up has none. */
export function coverageOf(
  { keyResults, retired }: Objective,
  has: (keyResult: KeyResult) => number | null,
): RollUp['coverage'] {
  const live = retired === null ? liveKeyResults(keyResults) : [];
  return [live.filter((one) => has(one) !== null).length, live.length];
}

/** The status that needs attention most, and how many have it. */
export interface Attention {
  readonly status: Status;
  readonly withStatus: number;
}

export function attentionOf(objectives: readonly Objective[]): Attention {
  const status = worstOf(objectives.map((one) => one.status));
  return { status, withStatus: objectives.filter((one) => one.status === status).length };
}

/** What several objectives come to together: how many are counted, their mean, and the status of these. */
export interface Summary extends RollUp, Attention {
  readonly count: number;
}

export function summaryOf(objectives: readonly Objective[]): Summary {
  const counted = countedOf(objectives);
  return { count: counted.length, ...rollUpOf(objectives), ...attentionOf(counted) };
}

/** A contribution is a claim, not arithmetic: from this far apart the page says so. */
const WORTH_SAYING = 0.2;

/** The mean of the objectives that contribute to one. */
export const contributingRollUp = (plan: Plan, { contributedToBy }: Objective): RollUp =>
  rollUpOf(contributedToBy.flatMap(({ to }) => plan.objectives.get(to) ?? []));

/**
 * The mean score of the objectives that contribute to one, beside its own score; null when none has a score.
 * `differs` when the two are 0.2 or more apart.
 */
export function contributingMean(
  plan: Plan,
  objective: Objective,
): { score: number; differs: 'above' | 'below' | null } | null {
  const { score } = contributingRollUp(plan, objective);
  if (score === null) return null;
  if (objective.score === null) return { score, differs: null };
  const gap = round9(objective.score - score);
  return { score, differs: Math.abs(gap) < WORTH_SAYING ? null : gap > 0 ? 'above' : 'below' };
}

/**
 * Objectives that reach this one, directly or through others, in its period or in one that lies within it: a year is
 * carried by its quarters. Itself not among them.
 */
export function reaching(plan: Plan, id: string): Set<string> {
  const origin = objectiveOf(id);
  const period = plan.objectives.get(origin)?.period;
  const found = new Set<string>();
  if (period === undefined) return found;
  const among = new Set([period, ...periodsWithin(plan.periods, { id: period }).map((one) => one.id)]);
  const follow = (target: string): void => {
    for (const { to } of plan.objectives.get(target)?.contributedToBy ?? []) {
      const from = plan.objectives.get(to);
      if (to === origin || found.has(to) || from === undefined || !among.has(from.period)) continue;
      found.add(to);
      follow(to);
    }
  };
  follow(origin);
  return found;
}

/**
 * A department's weight on a company objective: the mean over the objectives of the department and its teams
 * that reach it; null when none does or none has a score.
 */
export const departmentScore = (plan: Plan, department: string, companyObjective: Objective): number | null =>
  departmentRollUp(plan, department, companyObjective).score;

/** The same with its coverage. */
export function departmentRollUp(plan: Plan, department: string, companyObjective: Objective): RollUp {
  const organisation = plan.organisationIn(companyObjective.period);
  const teams = new Set(withBelow(organisation, department));
  const reached = [...reaching(plan, companyObjective.id)].flatMap((id) => plan.objectives.get(id) ?? []);
  return rollUpOf(reached.filter(({ team }) => teams.has(team)));
}
