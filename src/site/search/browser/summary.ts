import type { Answer } from './answer.ts';
import { number } from './results.ts';

export type SummaryWords = Readonly<Record<'found' | 'foundInBoth' | 'foundNear' | 'nothing', string>>;

/** How many were found, in a sentence; also which words were not. */
export function summary(
  { count, now, earlier }: Answer,
  missing: readonly string[],
  { found, foundInBoth, foundNear, nothing }: SummaryWords,
): string {
  const isBoth = now.length > 0 && earlier.length > 0;
  const sentence = count === 0 ? nothing : missing.length > 0 ? foundNear : isBoth ? foundInBoth : found;
  return sentence
    .replace('{n}', number(count))
    .replace('{now}', number(now.length))
    .replace('{earlier}', number(count - now.length))
    .replace('{words}', () => missing.join(' '));
}
