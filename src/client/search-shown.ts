import { ask, bestOf, type Query } from './search-answer.ts';
import { type GroupWords, resultGroups } from './search-groups.ts';
import type { SearchIndex } from './search-index.ts';
import { missingWords } from './search-nearest.ts';
import { type NothingWords, whatLeadsOn } from './search-nothing.ts';
import type { Look } from './search-results.ts';
import { summary, type SummaryWords } from './search-summary.ts';

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
