import { liveKeyResults, type Objective } from '../domain/objective.ts';
import type { Plan } from '../domain/plan.ts';
import { COMPANY_TEAM } from '../domain/team.ts';
import { shortReference } from './short-reference.ts';

/** An objective or a key result, by its full reference. */
export interface Work {
  readonly ref: string;
  readonly title: string;
  readonly objective: Objective;
}

/** Whether everybody answers for numbers of their own: other owners, and no key result that is another's too. */
export function isSharedGoal(group: readonly Objective[]): boolean {
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

/** Said of a goal that everybody has for their own people: nobody does another's work, it only stands there often. */
export function sharedGoal(
  plan: Plan,
  one: Work,
  others: readonly [Work, ...Work[]],
): { message: string; help: string } {
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

/** The name of the team that has it, as it was called in its period. */
export const teamName = (plan: Plan, { objective: { period, team } }: Work): string =>
  plan.organisationIn(period).get(team)?.name ?? team;
