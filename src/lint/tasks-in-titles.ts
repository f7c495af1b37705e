import { amountsIn } from './numbers-in-text.ts';
import { endsWithPhrase, phraseAtEnd, phraseAtStart, textBefore } from './phrases.ts';
import { hasOwnVerb, isStatement, openingOf } from './sentences.ts';
import type { WordList, Words } from './words/words.ts';

/**
 * The words by which a title is a piece of work: "launch" in "Launch the new shop". Null when it says how
 * things are, also with a name that begins like a task ("Launch customers renew", "Release frequency").
 */
export function taskIn(title: string, words: Words): string | null {
  const { tasks } = words;
  return (
    openingOf(title, words, tasks.nouns)?.verb.text ??
    phraseAtEnd(title, tasks.verbs)?.text ??
    verbOf(title, tasks.verbs, words, () => true) ??
    verbOf(title, tasks.verbsOrNames, words, (rest) => !isName(rest, words) && !isHabit(rest, words)) ??
    verbOf(title, tasks.namesOrVerbs, words, (rest) => beginsAnObject(rest, words)) ??
    verbOf(title, tasks.verbsOfCount, words, (rest) => beginsACount(rest, words)) ??
    verbOf(title, tasks.makingVerbs, words, (rest) => isOfWork(rest, words)) ??
    verbOf(title, tasks.verbsOfDeliverables, words, (rest) => isOfWork(rest, words))
  );
}

/**
 * The words with which a title says that something is made or done rather than what comes of it. Beside tasks
 * these are verbs of making with an object that is not counted, and counts of what was done ("3 campaigns
 * launched"). A share, a sum or a limit behind a verb such as "ship" says how well something goes, and is none.
 */
export function activityIn(title: string, words: Words): string | null {
  const { tasks, grammar } = words;
  const flow = openingOf(title, words, tasks.flowVerbs);
  if (flow !== null && saysHowWell(flow.rest, words)) return null;
  return (
    taskIn(title, words) ??
    verbOf(title, tasks.makingVerbs, words, (rest) => phraseAtStart(rest, grammar.determiners) !== null) ??
    verbOf(title, tasks.participles, words, (rest) => beginsAnObject(rest, words)) ??
    (beginsWithNumber(title, words) ? (phraseAtEnd(title, tasks.participles)?.text ?? null) : null)
  );
}

/** The verb of these with which a title begins, when what follows is the object of a task. */
function verbOf(
  title: string,
  verbs: WordList,
  words: Words,
  isTask: (rest: string) => boolean,
): string | null {
  const opening = openingOf(title, words, verbs);
  return opening !== null && hasObject(opening.rest, words) && isTask(opening.rest)
    ? opening.verb.text
    : null;
}

/** Whether a verb has something to act on: not a manner ("more often"), a state ("trust"), or a second verb. */
function hasObject(rest: string, words: Words): boolean {
  const { grammar, measures, tasks } = words;
  const manner = phraseAtStart(rest, tasks.manners)?.end ?? 0;
  const object = phraseAtStart(rest, grammar.determiners)?.end ?? 0;
  const joined = phraseAtStart(rest, grammar.conjunctions);
  if (rest === '' || manner > object) return false;
  if (joined !== null && phraseAtStart(rest.slice(joined.end), measures.changeVerbs) !== null) return false;
  return !endsWithPhrase(textBefore(rest, grammar.joints), tasks.abstracts);
}

const saysHowWell = (rest: string, words: Words): boolean =>
  amountsIn(rest, words).some(
    ({ kind, role }) =>
      role === 'from' ||
      (role === 'limit' && phraseAtStart(rest, words.numbers.limits) === null) ||
      (kind !== 'number' && kind !== 'time'),
  );

const beginsWithNumber = (text: string, words: Words): boolean => {
  const [first] = amountsIn(text, words);
  return first !== undefined && first.kind === 'number' && !/[\p{L}\p{N}]/u.test(text.slice(0, first.start));
};

const beginsAnObject = (rest: string, words: Words): boolean =>
  phraseAtStart(rest, words.grammar.determiners) !== null || beginsWithNumber(rest, words);

const beginsACount = (rest: string, words: Words): boolean =>
  phraseAtStart(rest, words.grammar.quantifiers) !== null || beginsWithNumber(rest, words);

/** Whether what is made is a product of work: "… the expansion playbook that …". */
const isOfWork = (rest: string, words: Words): boolean =>
  endsWithPhrase(textBefore(rest, words.grammar.joints), words.tasks.deliverables);

/** Whether the words behind a possible verb go on with a name: "… coverage from 40 %", "… owners trust us". */
function isName(rest: string, words: Words): boolean {
  const { grammar, measures, numbers, tasks } = words;
  if (beginsAnObject(rest, words)) return false;
  if (isStatement(textBefore(rest, grammar.clauseOpeners), words)) return true;
  const name = textBefore(rest, grammar.joints);
  const next = rest.slice(name.length);
  const goesOn = phraseAtStart(next, numbers.limits, numbers.from);
  const [amount] = goesOn === null ? [] : amountsIn(next, words);
  if (name !== '' && amount !== undefined && amount.start <= (goesOn?.end ?? 0) + 1) return true;
  if (phraseAtStart(next, measures.per) !== null || endsWithPhrase(name, measures.nouns)) return true;
  const isOfMeasure =
    phraseAtStart(name, measures.nouns) !== null && !endsWithPhrase(name, tasks.deliverables);
  return isOfMeasure || hasOwnVerb(name, grammar);
}

/** "Write code that …", "Hire people who …": anything of a kind is meant, and the clause says how it is. */
function isHabit(rest: string, words: Words): boolean {
  const name = textBefore(rest, words.grammar.joints);
  return (
    !beginsAnObject(rest, words) &&
    name !== '' &&
    phraseAtStart(rest.slice(name.length), words.grammar.clauseOpeners) !== null
  );
}
