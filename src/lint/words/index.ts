import { en } from './en.ts';
import type { Language, Values, WordList, Words } from './words.ts';

/** Languages beside English, by the first part of their tag. */
const LANGUAGES: Readonly<Record<string, Language>> = {};

/** The words of a locale's language and of English, which titles are full of everywhere. */
export function wordsFor(locale: string, languages: Readonly<Record<string, Language>> = LANGUAGES): Words {
  const own = languages[new Intl.Locale(locale).language];
  if (own === undefined) return en;
  return {
    grammar: both(own.grammar, en.grammar),
    tasks: both(own.tasks, en.tasks),
    praise: both(own.praise, en.praise),
    usual: both(own.usual, en.usual),
    measures: both(own.measures, en.measures),
    numbers: both(own.numbers, en.numbers),
    placeholders: both(own.placeholders, en.placeholders),
    pay: both(own.pay, en.pay),
  };
}

/** Each list and each table of a group in both languages; where both give a word a value, one's own holds. */
function both<Group extends object>(own: Partial<Group> = {}, english: Group): Group {
  const joined = { ...english };
  for (const key of Object.keys(own) as (keyof Group)[]) {
    const mine = own[key] as WordList | Values | undefined;
    const theirs = english[key] as WordList | Values;
    if (mine !== undefined)
      joined[key] = (
        isList(mine) && isList(theirs) ? [...new Set([...mine, ...theirs])] : { ...theirs, ...mine }
      ) as Group[keyof Group];
  }
  return joined;
}

const isList = (words: WordList | Values): words is WordList => Array.isArray(words);
