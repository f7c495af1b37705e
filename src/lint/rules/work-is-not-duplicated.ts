import { liveKeyResults, type Objective } from '../../domain/objective.ts';
import { sameTargetsIn, sameTitlesIn } from '../../domain/overlaps.ts';
import type { Plan } from '../../domain/plan.ts';
import { COMPANY_TEAM } from '../../domain/team.ts';
import { oncePerPlan } from '../once-per-plan.ts';
import type { Rule } from '../rule.ts';
import { shortReference } from '../short-reference.ts';

/** An objective or a key result, by its full reference. */
interface Work {
  readonly ref: string;
  readonly title: string;
  readonly objective: Objective;
}

/** What a piece of work has in common with those of other teams. */
interface Twins {
  /** Of other teams, one each. */
  readonly others: readonly [Work, ...Work[]];
  /** One goal that each has for its own people, rather than one job that several may do. */
  readonly isShared: boolean;
}

/** By full reference, what other teams have of the same. */
const twins = oncePerPlan((plan): Map<string, Twins> => {
  const found = new Map<string, Twins>();
  const add = (group: readonly Work[], isShared: boolean): void => {
    for (const { ref, objective } of group) {
      const byTeam = new Map(
        group.filter((one) => one.objective.team !== objective.team).map((one) => [one.objective.team, one]),
      );
      const [first, ...rest] = byTeam.values();
      if (first !== undefined) found.set(ref, { others: [first, ...rest], isShared });
    }
  };
  for (const { id } of plan.periods) {
    for (const group of sameTitlesIn(plan, id))
      add(
        group.map((objective) => ({ ref: objective.id, title: objective.title, objective })),
        isSharedGoal(group),
      );
    for (const group of sameTargetsIn(plan, id))
      add(
        group.map(({ keyResult: { ref, title }, objective }) => ({ ref, title, objective })),
        false,
      );
  }
  return found;
});

/** Whether everybody answers for numbers of their own: other owners, and no key result that is another's too. */
function isSharedGoal(group: readonly Objective[]): boolean {
  const areApart = (lists: readonly (readonly string[])[]) => {
    const all = lists.flatMap((list) => [...new Set(list)]);
    return lists.every((list) => list.length > 0) && new Set(all).size === all.length;
  };
  return (
    areApart(group.map(({ owners }) => owners)) &&
    areApart(group.map(({ keyResults }) => liveKeyResults(keyResults).map(aimInWords)))
  );
}

const aimInWords = ({ title, metric }: Objective['keyResults'][number]): string =>
  JSON.stringify([
    title.toLowerCase(),
    ...['ref', 'unit', 'source', 'baseline', 'target', 'low', 'high'].map(
      (field) => (metric as Partial<Record<string, unknown>>)[field],
    ),
  ]);

/** Two teams do not have the same metric and target, nor an objective with the same title. */
export const workIsNotDuplicated: Rule = {
  id: 'work-is-not-duplicated',
  group: 'cascade',
  severity: 'warn',
  looksAt: 'open-periods',
  objective: (objective, { plan }) => {
    const found = twins(plan).get(objective.id);
    if (found === undefined) return [];
    const one: Work = { ref: objective.id, title: objective.title, objective };
    if (found.isShared) return [{ path: ['title'], ...sharedGoal(plan, one, found.others) }];
    const [other] = found.others;
    return [
      {
        path: ['title'],
        message: `"${objective.title}" is also what an objective of ${teamName(plan, other)} is called: readers cannot tell which of the two teams will do it.`,
        help: `${advice(plan, one, other)}, and let each title say what its own team changes.`,
      },
    ];
  },
  keyResult: ({ ref, title, metric }, objective, { plan }) => {
    const found = twins(plan).get(ref);
    if (found === undefined) return [];
    const [other] = found.others;
    const metricId = 'ref' in metric ? (metric.ref ?? '') : '';
    const name = plan.metrics.get(metricId)?.title ?? metricId;
    return [
      {
        path: ['metric', metric.type === 'between' ? 'low' : 'target'],
        message: `"${title}" wants the same of "${name}" as "${other.title}" of ${teamName(plan, other)}: one number is counted twice, and it is open who acts when it stands still.`,
        help: `${advice(plan, { ref, title, objective }, other)} and measure the part it can move by itself.`,
      },
    ];
  },
};

/** Said of a goal that everybody has for their own people: nobody does another's work, it only stands there often. */
function sharedGoal(plan: Plan, one: Work, others: Twins['others']): { message: string; help: string } {
  const all = [one, ...others].sort((a, b) => (a.ref < b.ref ? -1 : 1));
  const above = all.find((each) =>
    all.every((other) => other === each || pathOf(plan, other.objective).includes(each.objective.team)),
  );
  const paths = all.map(({ objective }) => pathOf(plan, objective));
  const common = paths[0]?.find((team) => paths.every((path) => path.includes(team))) ?? COMPANY_TEAM;
  const once =
    above === undefined
      ? `State it once, in ${plan.organisationIn(one.objective.period).get(common)?.name ?? common}`
      : `Let it stand in ${teamName(plan, above)} alone`;
  const to =
    above === undefined
      ? ''
      : ` and \`to: ${shortReference(above.ref, (above === one ? others[0] : one).objective)}\``;
  const teams = all.filter((each) => each !== above).map((each) => teamName(plan, each));
  return {
    message: `"${one.title}" is a goal that ${inWords([one, ...all.filter((each) => each !== one)].map((each) => teamName(plan, each)))} share, each with people and numbers of its own; as it stands, readers meet it ${all.length === 2 ? 'twice' : `${String(all.length)} times`} and cannot tell them apart.`,
    help: `${once}, and let ${inWords(teams)} contribute to it with \`contributesTo:\`${to}, each under a title that says what is its own.`,
  };
}

/** A team and those above it, the nearest first. */
function pathOf(plan: Plan, { period, team }: Objective): string[] {
  const organisation = plan.organisationIn(period);
  const path: string[] = [];
  for (
    let id: string | null = team;
    id !== null && !path.includes(id);
    id = organisation.get(id)?.parent ?? null
  )
    path.push(id);
  return path;
}

const MOST_NAMED = 3;

/** "Sales, Legal and 4 more teams". */
function inWords(names: readonly string[]): string {
  const shown = names.length > MOST_NAMED + 1 ? names.slice(0, MOST_NAMED) : names.slice(0, -1);
  const rest = names.length - shown.length;
  return shown.length === 0
    ? (names[0] ?? '')
    : `${shown.join(', ')} and ${rest === 1 ? (names.at(-1) ?? '') : `${String(rest)} more teams`}`;
}

/** The higher of the two is the one to own it; of two on one level either may. */
function advice(plan: Plan, one: Work, other: Work): string {
  const depthOf = ({ objective: { period, team } }: Work) =>
    plan.organisationIn(period).get(team)?.depth ?? 0;
  const [owner, helper] =
    depthOf(one) < depthOf(other) || (depthOf(one) === depthOf(other) && one.ref < other.ref)
      ? [one, other]
      : [other, one];
  return `Let one team own it, such as ${teamName(plan, owner)}, and let ${teamName(plan, helper)} contribute to it with \`contributesTo:\` and \`to: ${shortReference(owner.ref, helper.objective)}\``;
}

const teamName = (plan: Plan, { objective: { period, team } }: Work): string =>
  plan.organisationIn(period).get(team)?.name ?? team;
