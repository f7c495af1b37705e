import type { KeyResult } from '../../domain/key-result.ts';
import { unmistakable } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { contradiction } from '../title-and-metric.ts';

/** Numbers in a key result's title are those of its metric. */
export const keyResultTitleAgreesWithMetric: Rule = {
  id: 'key-result-title-agrees-with-metric',
  group: 'key-result',
  severity: 'warn',
  looksAt: 'open-periods',
  keyResult: (keyResult, _, { words }) => {
    const { title } = keyResult;
    const wrong = contradiction(title, keyResult, words);
    if (wrong === null) return [];
    return [
      {
        path: ['title'],
        word: unmistakable(title, wrong),
        message: `"${title}" says "${wrong.text}", and the metric goes ${wayInWords(keyResult)}: people work towards the one, and the score is computed from the other.`,
        help: 'Correct the one that is out of date, or leave the numbers to the metric; pages add them to the title by themselves.',
      },
    ];
  },
};

/** "from 9 to 4 days", with the numbers as they stand in the metric. */
function wayInWords({ metric, unit }: Pick<KeyResult, 'metric' | 'unit'>): string {
  const units = unit === null ? '' : ` ${unit}`;
  switch (metric.type) {
    case 'from-to':
      return `from ${String(metric.baseline)} to ${String(metric.target)}${units}`;
    case 'at-least':
    case 'at-most': {
      const start = metric.baseline === undefined ? '' : `from ${String(metric.baseline)} `;
      return `${start}to ${metric.type.replace('-', ' ')} ${String(metric.target)}${units}`;
    }
    case 'between':
      return `between ${String(metric.low)} and ${String(metric.high)}${units}`;
    default:
      return 'another way';
  }
}
