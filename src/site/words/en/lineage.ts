/** The words for one intent over several periods. */
import type { Span } from '../../../domain/period-name.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ONE: Record<Span, string> = { quarters: 'quarter', years: 'year', periods: 'period' };
const counted = (count: number, span: Span): string =>
  `${NUMBERS[count] ?? String(count)} ${count === 1 ? ONE[span] : span}`;

export const lineage = {
  title: 'This intent through time',
  thisIntent: (count: number, span: Span) => `This intent, ${counted(count, span)}`,
  over: (count: number, span: Span) => {
    const text = counted(count, span);
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  },
  sentence: (intent: string, scores: string) => `${intent}: ${scores}.`,
  inPeriod: (period: string, score: string) => `${period}: ${score}`,
  separator: ', ',
  soFar: (score: string) => `${score} so far`,
  retired: (score: string) => `${score} (retired)`,
  notBegun: 'not begun',
  wasExpected: (expected: string) => `expected to end at ${expected}`,
  chart: 'Score by period',
  chartNote: (expected: string) => `Dashed: ${expected} is a good end. An open column can still change.`,
  learned: (what: string) => `Learned: ${what}`,
  retrospective: 'Retrospective',
};
