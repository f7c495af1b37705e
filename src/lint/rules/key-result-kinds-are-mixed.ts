import { liveKeyResults } from '../../domain/objective.ts';
import type { Rule } from '../rule.ts';

/** At least one key result of each objective measures an outcome. */
export const keyResultKindsAreMixed: Rule = {
  id: 'key-result-kinds-are-mixed',
  group: 'key-result',
  severity: 'warn',
  looksAt: 'open-periods',
  objective: ({ title, keyResults }) => {
    const kinds = liveKeyResults(keyResults).map(({ measures }) => measures);
    if (kinds.length === 0 || kinds.includes('outcome')) return [];
    const are = { input: 'are inputs', output: 'are outputs' };
    const is = { input: 'is an input', output: 'is an output' };
    const [first = 'output'] = kinds.filter((kind) => kind !== 'outcome');
    const what =
      kinds.length === 1
        ? `The only key result of "${title}" ${is[first]}`
        : `${kinds.length === 2 ? 'Both' : `All ${String(kinds.length)}`} key results of "${title}" ${new Set(kinds).size === 1 ? are[first] : 'are inputs or outputs'}`;
    return [
      {
        path: ['keyResults'],
        at: 'key',
        message: `${what}: the objective could end at 1.0 with nothing changed.`,
        help: 'Add a key result for what will be different if they work; where one already is that, take its `measures:` out.',
      },
    ];
  },
};
