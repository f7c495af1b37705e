import { ask, bestOf, type Query } from './answer.ts';
import { type GroupWords, resultGroups } from './groups.ts';
import type { SearchIndex } from './index.ts';
import { missingWords } from './nearest.ts';
import { type NothingWords, whatLeadsOn } from './nothing.ts';
import type { Look } from './results.ts';
import { summary, type SummaryWords } from './summary.ts';

export type ShownWords = GroupWords & NothingWords & SummaryWords & Look['words'];

/** What there is to see of an answer. */
export interface Shown {
  readonly said: string;
  readonly found: readonly HTMLElement[];
}

/** Asks and shows; where nothing is found, other questions that one may choose. */
export async function shownAnswer(
  index: SearchIndex,
  query: Query,
  earlier: readonly string[],
  { words, look, choose }: { words: ShownWords; look: Look; choose: (query: Query) => void },
): Promise<Shown> {
  const answer = await ask(index, query, earlier);
  // Pagefind keeps silent about a file it could not read: that of a site published anew since, for one.
  if (answer.count === 0 && !(await index.isCurrent()))
    throw new Error('The index has changed on the server.');
  const [best, found] = await Promise.all([
    bestOf(answer),
    answer.count === 0 ? whatLeadsOn(index, query, words, choose) : resultGroups(answer, words, look),
  ]);
  const missing = best === null ? [] : missingWords(await best.data(), query.words);
  return { said: summary(answer, missing, words), found };
}
