import type { Amount } from '../amount.ts';
import { amountsIn } from '../numbers-in-text.ts';
import { hasPhrase, phraseAtStart, unmistakable } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import type { Words } from '../words/words.ts';

/** An objective's title has no number that is a measure. */
export const objectiveIsQualitative: Rule = {
  id: 'objective-is-qualitative',
  group: 'objective',
  severity: 'warn',
  looksAt: 'open-periods',
  objective: ({ title }, { words }) => {
    const [measure] = amountsIn(title, words).filter(
      (amount) => isGoal(amount, title, words) && !describes(amount, title),
    );
    if (measure === undefined) return [];
    return [
      {
        path: ['title'],
        word: unmistakable(title, measure),
        message: `"${title}" measures itself ("${measure.text}"), so people hear a figure before they hear what should be different.`,
        help: `Say in words where you want to be, and let a key result hold "${measure.text}": a baseline, a target and a source.`,
      },
    ];
  },
};

const MONTH = 2_600_000;

/** "(5k+ user, self-hosted)": what stands in brackets says of whom a title speaks, unless it is a share or a change. */
const describes = ({ kind, role, start }: Amount, title: string): boolean =>
  /\([^)]*$/.test(title.slice(0, start)) &&
  kind !== 'percentage' &&
  kind !== 'points' &&
  (role === null || role === 'limit');

/** Not a single thing, not the months until then, not the several that become one. */
function isGoal(
  { kind, text, values: [value = 0], role, start, end }: Amount,
  title: string,
  words: Words,
): boolean {
  if (kind === 'time') return value < MONTH && phraseAtStart(text, words.numbers.singles) === null;
  if (kind !== 'number') return true;
  if (value === 0) return role !== null;
  // "Two shifts hand over without a gap"
  if (value === 2 && start === 0) return false;
  return value !== 1 && !hasPhrase(title.slice(end), words.numbers.unity);
}
