import type { Amount } from '../amount.ts';
import { amountsIn } from '../numbers-in-text.ts';
import type { Rule } from '../rule.ts';
import type { Words } from '../words/words.ts';

/** A key result has a metric and not only a grade at the end. */
export const keyResultIsMeasurable: Rule = {
  id: 'key-result-is-measurable',
  group: 'key-result',
  severity: 'warn',
  looksAt: 'open-periods',
  keyResult: ({ title, metric }, _, { words }) =>
    metric.type !== 'graded'
      ? []
      : [
          {
            path: ['title'],
            message: `"${title}" is only graded at the end: until then nobody can see how it is going.`,
            help: `Give it a metric, \`${metricFrom(title, words)}\`, with where it stands and where it should be. Where no number fits, \`type: levels\` says in words what a modest, a good and an outstanding end would be.`,
          },
        ],
};

/** A metric as the title has its numbers; dots stand for those that it does not have. */
function metricFrom(title: string, words: Words): string {
  const amounts = amountsIn(title, words);
  const from = amounts.find(({ role }) => role === 'from');
  const to = amounts.find((one) => one !== from && (one.role === 'to' || one.role === 'limit')) ?? null;
  const unit = [to, from].some((one) => one?.kind === 'percentage') ? '"%"' : '…';
  return `metric: { type: from-to, baseline: ${numberOf(from)}, target: ${numberOf(to)}, unit: ${unit} }`;
}

/** Only a plain number or a share stands in a metric as it stands in a title. */
const numberOf = (amount: Amount | null | undefined): string =>
  amount?.kind === 'number' || amount?.kind === 'percentage' ? String(amount.values[0] ?? '…') : '…';
