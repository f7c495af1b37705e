import { liveKeyResults } from '../../domain/objective.ts';
import { ownObjectives } from '../../domain/own-objectives.ts';
import { COMPANY_TEAM } from '../../domain/team.ts';
import type { Rule } from '../rule.ts';

const FEWEST = 2;
const MOST = 5;
const MOST_OF_A_TEAM = 15;

/** An objective has two to five key results; a team at most fifteen in all, the company aside. */
export const keyResultCountIsFocused: Rule = {
  id: 'key-result-count-is-focused',
  group: 'key-result',
  severity: 'warn',
  looksAt: 'open-periods',
  objective: ({ title, keyResults }) => {
    const live = liveKeyResults(keyResults);
    const count = live.length;
    if (count >= FEWEST && count <= MOST) return [];
    if (count === 0)
      return [
        {
          path: ['title'],
          message: `"${title}" has no key results${keyResults.length > 0 ? ' left' : ''}, so at the end nobody can say whether it came true.`,
          help: 'Add two to five under `keyResults:`: what will be different, measured from where to where.',
        },
      ];
    const [only] = live;
    if (count === 1 && only !== undefined)
      return [
        {
          path: ['keyResults'],
          at: 'key',
          message: `"${title}" rests on "${only.title}" alone, and one number seldom tells the whole story.`,
          help: 'Add a second one: what else has to come true, or what must not suffer on the way there. If one really says it all, a waiver may say why.',
        },
      ];
    return [
      {
        path: ['keyResults'],
        at: 'key',
        message: `"${title}" has ${String(count)} key results; each one past five takes attention from those that matter.`,
        help: 'Keep the two to five that would convince a sceptical colleague. What is to be done for them goes under `initiatives:`.',
      },
    ];
  },
  team: ({ id: team, name }, { id, label }, { plan }) => {
    const count = ownObjectives(plan, id, team).flatMap((one) => liveKeyResults(one.keyResults)).length;
    if (team === COMPANY_TEAM || count <= MOST_OF_A_TEAM) return [];
    return [
      {
        path: ['name'],
        message: `${name} has ${String(count)} key results in ${label ?? id}, all to be measured and reported at every check-in; past fifteen, the list is read by nobody.`,
        help: 'Keep at most fifteen over all objectives. What is to be done goes under `initiatives:`, what is watched anyway into `metrics/`.',
      },
    ];
  },
};
