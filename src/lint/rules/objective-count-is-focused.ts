import type { Objective } from '../../domain/objective.ts';
import { ownObjectives } from '../../domain/own-objectives.ts';
import type { Period } from '../../domain/period.ts';
import { COMPANY_TEAM, type Team } from '../../domain/team.ts';
import type { Context, Finding, Rule } from '../rule.ts';

const COMPANY_FEWEST = 3;
const COMPANY_MOST = 5;
const MOST = 3;

/** The company has three to five objectives in a period, any other team at most three, a person at most three. */
export const objectiveCountIsFocused: Rule = {
  id: 'objective-count-is-focused',
  group: 'objective',
  severity: 'warn',
  looksAt: 'open-periods',
  team: (team, period, context) => [
    ...(team.id === COMPANY_TEAM ? ofTheCompany : ofATeam)(team, period, context),
    ...ofPeople(team, period, context),
  ],
};

function ofTheCompany(team: Team, { id, label }: Period, { plan }: Context): Finding[] {
  const count = ownObjectives(plan, id, team.id).length;
  if (count === 0 || (count >= COMPANY_FEWEST && count <= COMPANY_MOST)) return [];
  if (count > COMPANY_MOST)
    return [
      {
        path: ['name'],
        message: `The company has ${String(count)} objectives in ${label ?? id}; past five, nobody can say by heart what it is after.`,
        help: `Keep the three to five that cannot wait. The others may become their key results, or commitments in plans/${id}/${team.id}.mdx.`,
      },
    ];
  return [
    {
      path: ['name'],
      message: `The company has only ${count === 1 ? 'one objective' : 'two objectives'} in ${label ?? id}; below three, much of the work advances nothing that is written down.`,
      help: `Write what else must change into objectives/${id}/${team.id}/, until there are three to five.`,
    },
  ];
}

function ofATeam(team: Team, { id, label }: Period, { plan }: Context): Finding[] {
  const count = ownObjectives(plan, id, team.id).length;
  if (count <= MOST) return [];
  return [
    {
      path: ['name'],
      message: `${team.name} has ${String(count)} objectives in ${label ?? id}; past three, they compete for the same hour in the week.`,
      help: `Keep the three that cannot wait. Daily work that must go well fits \`commitments:\` in plans/${id}/${team.id}.mdx.`,
    },
  ];
}

/** A person's objectives may lie in the folders of several teams; they are told of once, at the person's own. */
function ofPeople(team: Team, { id, label }: Period, { plan }: Context): Finding[] {
  const personal = new Map<string, Objective[]>();
  for (const objective of plan.objectivesIn(id))
    if (objective.individual && objective.retired === null)
      for (const owner of new Set(objective.owners))
        personal.set(owner, [...(personal.get(owner) ?? []), objective]);
  return [...personal].flatMap(([owner, objectives]): Finding[] => {
    const person = plan.people.get(owner);
    const own = person?.team ?? objectives[0]?.team;
    if (objectives.length <= MOST || own !== team.id) return [];
    const list = objectives.map((one) => `\`${one.team}/${one.slug}\``).join(', ');
    return [
      {
        path: ['name'],
        message: `${person?.name ?? owner} has ${String(objectives.length)} personal objectives in ${label ?? id}; past three, each gets the time that the others leave.`,
        help: `Keep the three that matter most and leave the rest for a later period. They are ${list}.`,
      },
    ];
  });
}
