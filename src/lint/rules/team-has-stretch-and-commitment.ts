import type { KeyResult } from '../../domain/key-result.ts';
import { liveKeyResults } from '../../domain/objective.ts';
import { ownObjectives } from '../../domain/own-objectives.ts';
import type { Plan } from '../../domain/plan.ts';
import { oncePerPlan } from '../once-per-plan.ts';
import type { Finding, Rule } from '../rule.ts';

/** A team both stretches and commits; in a turnaround most of its key results are committed. */
export const teamHasStretchAndCommitment: Rule = {
  id: 'team-has-stretch-and-commitment',
  group: 'objective',
  severity: 'warn',
  looksAt: 'open-periods',
  team: (team, { id, label }, { plan }) => {
    const keyResults = ownObjectives(plan, id, team.id).flatMap((one) => liveKeyResults(one.keyResults));
    const all = keyResults.length;
    const committed = keyResults.filter(({ ambition }) => ambition === 'committed').length;
    const whose = `of ${team.name} in ${label ?? id}`;
    if (team.mode === 'turnaround') return inATurnaround(all, committed, whose);
    // One key result cannot be both.
    if (all < 2) return [];
    if (keyResults.some(saysAmbition)) return usually(all, committed, whose);
    return periodsWithAmbition(plan).has(id) ? unsaid(whose) : [];
  },
};

/** Whether somebody wrote which of the two it is. An objective's word shows where it is not the default. */
const saysAmbition = ({ hasOwnAmbition, ambition }: KeyResult): boolean =>
  hasOwnAmbition || ambition === 'committed';

/** Periods in which anybody tells the two kinds apart. */
const periodsWithAmbition = oncePerPlan(
  (plan: Plan): ReadonlySet<string> =>
    new Set(
      plan.periods
        .map(({ id }) => id)
        .filter((id) =>
          plan.objectivesIn(id).some(({ keyResults }) => liveKeyResults(keyResults).some(saysAmbition)),
        ),
    ),
);

/** Nobody is told that they only stretch when all they did was to write nothing. */
const unsaid = (whose: string): Finding[] => [
  {
    path: ['name'],
    message: `Nothing says yet which of the key results ${whose} are promises, as others do for theirs.`,
    help: 'Write `ambition: committed` at one that others build on, with a target that will be met in full; the rest may stay as they are.',
  },
];

function usually(all: number, committed: number, whose: string): Finding[] {
  if (committed > 0 && committed < all) return [];
  const every = all === 2 ? 'Both key results' : `All ${String(all)} key results`;
  return [
    committed === 0
      ? {
          path: ['name'],
          message: `${every} ${whose} are aspirational, so others cannot tell which of them they may rely on.`,
          help: 'Write `ambition: committed` at one that others build on, with a target that will be met in full.',
        }
      : {
          path: ['name'],
          message: `${every} ${whose} are committed, so nothing asks for more than is already within reach.`,
          help: 'Let one be a stretch: write `ambition: aspirational` at it, with a target for which 0.7 is a good end.',
        },
  ];
}

function inATurnaround(all: number, committed: number, whose: string): Finding[] {
  const missing = Math.floor(all / 2) + 1 - committed;
  if (all === 0 || missing <= 0) return [];
  const few = `${committed === 0 ? 'None' : String(committed)} of the ${String(all)} key results ${whose} ${committed < 2 ? 'is' : 'are'} committed`;
  return [
    {
      path: ['mode'],
      message: `${all === 1 ? `The only key result ${whose} is not committed` : few}: in a turnaround trust comes back through promises kept, so most should be promises.`,
      help: `Write \`ambition: committed\` at ${missing === 1 ? 'one' : String(missing)} more, with a target that can be kept; or take \`mode: turnaround\` out, if it is over.`,
    },
  ];
}
