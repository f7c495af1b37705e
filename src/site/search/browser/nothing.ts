import { ask, type Query } from './answer.ts';
import type { SearchIndex } from './index.ts';
import { missingWords } from './nearest.ts';
import { element, number } from './results.ts';

/** What leads on where nothing was found. */
export type NothingWords = Readonly<Record<'tryFewer' | 'alone' | 'nowhere' | 'withoutFilters', string>>;

const MOST_WORDS = 6;

/** Other questions that do find something, each as a button; and which word is found nowhere. */
export async function whatLeadsOn(
  index: SearchIndex,
  query: Query,
  words: NothingWords,
  choose: (query: Query) => void,
): Promise<readonly HTMLElement[]> {
  const button = (text: string, other: Query) => {
    const made = element('button', text, 'more');
    made.setAttribute('type', 'button');
    made.addEventListener('click', () => choose(other));
    return made;
  };
  const count = async (other: Query) => {
    const { count, now } = await ask(index, other, []);
    const [best] = now;
    return best === undefined || missingWords(await best.data(), other.words).length > 0 ? 0 : count;
  };
  const unfiltered = { ...query, filters: {} };
  const withoutFilters = Object.keys(query.filters).length === 0 ? 0 : await count(unfiltered);
  if (withoutFilters > 0)
    return [button(words.withoutFilters.replace('{n}', number(withoutFilters)), unfiltered)];
  const each = [...new Set(query.words.split(/\s+/))].slice(0, MOST_WORDS);
  const alone =
    each.length < 2 ? [] : await Promise.all(each.map((word) => count({ ...query, words: word })));
  return [
    element('p', words.tryFewer),
    ...each.flatMap((word, at) => {
      const found = alone[at];
      if (found === undefined) return [];
      const say = (sentence: string) => sentence.replace('{n}', number(found)).replace('{word}', () => word);
      return found === 0
        ? [element('p', say(words.nowhere))]
        : [button(say(words.alone), { ...query, words: word })];
    }),
  ];
}
