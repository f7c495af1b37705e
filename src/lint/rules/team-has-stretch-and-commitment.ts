import { liveKeyResults } from '../../domain/objective.ts';
import { ownObjectives } from '../../domain/own-objectives.ts';
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
    return team.mode === 'turnaround' ? inATurnaround(all, committed, whose) : usually(all, committed, whose);
  },
};

function usually(all: number, committed: number, whose: string): Finding[] {
  // One key result cannot be both.
  if (all < 2 || (committed > 0 && committed < all)) return [];
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
      message: `${all === 1 ? `The only key result ${whose} is aspirational` : few}: in a turnaround trust comes back through promises kept, so most should be promises.`,
      help: `Write \`ambition: committed\` at ${missing === 1 ? 'one' : String(missing)} more, with a target that can be kept; or take \`mode: turnaround\` out, if it is over.`,
    },
  ];
}
