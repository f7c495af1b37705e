import type { KeyResult } from '../../domain/key-result.ts';
import { placeholderIn } from '../placeholders.ts';
import { unmistakable } from '../phrases.ts';
import type { PathStep, Rule } from '../rule.ts';

/** Nothing in a key result is still to come. */
export const keyResultHasNoPlaceholder: Rule = {
  id: 'key-result-has-no-placeholder',
  group: 'key-result',
  severity: 'warn',
  looksAt: 'open-periods',
  keyResult: (keyResult, _, { words }) =>
    textsOf(keyResult).flatMap(({ path, text }) => {
      const sign = placeholderIn(text, words);
      if (sign === null) return [];
      return [
        {
          path,
          word: unmistakable(text, sign),
          message: `"${sign.text}" in "${text}" stands where a decision is still to come, and until then nobody has committed to anything.`,
          help: 'Write what was decided; if it cannot be known yet, say in plain words on which day it will be, or keep the file back with `visibility: draft`.',
        },
      ];
    }),
};

/** Everything that a key result says in words of its author, with its place. */
function textsOf({
  title,
  because,
  owners,
  hasOwnOwner,
  metric,
  inputs,
}: KeyResult): { path: PathStep[]; text: string }[] {
  const steps = 'milestones' in metric ? metric.milestones : 'levels' in metric ? metric.levels : [];
  const list = 'milestones' in metric ? 'milestones' : 'levels';
  return [
    { path: ['title'], text: title },
    ...(because === null ? [] : [{ path: ['because'], text: because }]),
    ...(hasOwnOwner ? owners.map((owner) => ({ path: ['owner'], text: owner })) : []),
    ...(['unit', 'source'] as const).flatMap((field) => {
      const text = field in metric ? (metric as { unit?: string; source?: string })[field] : undefined;
      return text === undefined ? [] : [{ path: ['metric', field], text }];
    }),
    ...steps.map((step) => ({ path: ['metric', list, { id: step.id }, 'title'], text: step.title })),
    ...inputs.map((input) => ({ path: ['inputs', { id: input.id }, 'title'], text: input.title })),
  ];
}
