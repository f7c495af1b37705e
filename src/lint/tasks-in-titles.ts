import { amountsIn } from './numbers-in-text.ts';
import { endsWithPhrase, hasPhrase, phraseAtEnd, phraseAtStart, phrasesIn, textBefore } from './phrases.ts';
import { hasOwnVerb, isStatement, openingOf } from './sentences.ts';
import { chainBehind } from './verb-chains.ts';
import { type WordList, type Words, wordsOf } from './words/words.ts';

/** Whether what follows a verb makes a task of it. */
type Reading = readonly [verbs: WordList, isTask: (rest: string, words: Words, verb: string) => boolean];

/** How each list of verbs is read, the surest first. */
const readings = ({ tasks }: Words): readonly Reading[] => [
  [tasks.verbs, () => true],
  [tasks.verbsOrNames, (rest, words) => !isName(rest, words) && !isHabit(rest, words)],
  [tasks.namesOrVerbs, beginsAnObject],
  [tasks.addingVerbs, isAddition],
  [tasks.verbsOfCount, (rest, words, verb) => beginsACount(rest, words) && !isFinding(verb, rest, words)],
  [tasks.makingVerbs, isOfWork],
  [tasks.verbsOfDeliverables, isOfWork],
  [tasks.gerunds, (rest, words) => beginsAnObject(rest, words) && !isStatement(rest, words)],
  [tasks.participles, beginsAnObject],
  [tasks.makingGerunds, (rest, words) => isOfWork(rest, words) && !isStatement(rest, words)],
];

/**
 * The words by which a title is a piece of work: "launch" in "Launch the new shop". Null when it says how
 * things are, also with a name that begins like a task ("Launch customers renew", "Release frequency").
 */
export function taskIn(title: string, words: Words): string | null {
  const { tasks } = words;
  const nouns = openingOf(title, words, tasks.nouns);
  if (nouns !== null && !isStatement(nouns.rest, words) && !saysHowWell(nouns.rest, words))
    return nouns.verb.text;
  const last = phraseAtEnd(title, tasks.verbs)?.text;
  if (last !== undefined) return last;
  for (const reading of readings(words)) {
    const verb = verbOf(title, reading, words);
    if (verb !== null) return verb;
  }
  return null;
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
    verbOf(title, [tasks.makingVerbs, (rest) => phraseAtStart(rest, grammar.determiners) !== null], words) ??
    verbOf(title, [tasks.onlyVerbs, isUncounted], words) ??
    (beginsWithNumber(title, words) ? (phraseAtEnd(title, tasks.participles)?.text ?? null) : null)
  );
}

/**
 * The verb of a list with which a title begins, when what follows is the object of a task. Of verbs that are
 * joined one is enough, unless another of them changes something ("identify and eliminate …").
 */
function verbOf(title: string, [verbs, isTask]: Reading, words: Words): string | null {
  const opening = openingOf(title, words, verbs);
  if (opening === null) return null;
  const { verbs: others, isJoined, rest } = chainBehind(opening.rest, words);
  if (others.some(({ text }) => isChange(text, words))) return null;
  if (!hasObject(rest, words)) return null;
  const one = opening.verb.text;
  const isPlain = isJoined && others.length > 0 && !isName(rest, words) && !isHabit(rest, words);
  const isOne = isTask(rest, words, one) || others.some(({ text }) => isTaskOf(text, rest, words));
  return isOne || isPlain ? one : null;
}

/** A verb that moves a measure and is no work as well. */
const isChange = (verb: string, words: Words): boolean =>
  phraseAtStart(verb, words.measures.changeVerbs)?.end === verb.length &&
  !readings(words).some(([verbs]) => phraseAtStart(verb, verbs)?.end === verb.length);

const isTaskOf = (verb: string, rest: string, words: Words): boolean =>
  readings(words).some(
    ([verbs, isTask]) => phraseAtStart(verb, verbs)?.end === verb.length && isTask(rest, words, verb),
  );

/** Whether a verb has something to act on: not a manner ("more often"), nor a state ("trust"). */
function hasObject(rest: string, words: Words): boolean {
  const { grammar, tasks } = words;
  const manner = phraseAtStart(rest, tasks.manners)?.end ?? 0;
  const object = phraseAtStart(rest, grammar.determiners)?.end ?? 0;
  if (rest === '' || manner > object) return false;
  return !endsWithPhrase(textBefore(rest, grammar.joints), tasks.abstracts);
}

/** "Provide specs for external sources": nothing that is counted or measured, so that only the work is left. */
const isUncounted = (rest: string, words: Words, verb: string): boolean =>
  !beginsWithNumber(rest, words) &&
  !isName(rest, words) &&
  !isFinding(verb, rest, words) &&
  !endsWithPhrase(textBefore(rest, words.grammar.joints), words.tasks.gains) &&
  amountsIn(rest, words).every(({ kind }) => kind === 'number');

/** "Identify 3 validated segments": what counts is that they proved true. */
const isFinding = (verb: string, rest: string, { tasks }: Words): boolean =>
  phraseAtStart(verb, tasks.findingVerbs) !== null && hasPhrase(rest, tasks.proofs);

/** "Add a second provider", "Add monitoring to the pipeline"; customers are not added, they come. */
function isAddition(rest: string, words: Words): boolean {
  const { grammar, numbers, measures, tasks } = words;
  const name = textBefore(rest, grammar.joints);
  if ([numbers.people, measures.nouns, tasks.gains].some((list) => endsWithPhrase(name, list))) return false;
  return (
    beginsAnObject(rest, words) ||
    (amountsIn(rest, words).length === 0 && phraseAtStart(rest.slice(name.length), numbers.to) !== null)
  );
}

const saysHowWell = (rest: string, words: Words): boolean =>
  amountsIn(rest, words).some(
    ({ kind, role }) =>
      role === 'from' ||
      (role === 'limit' && kind !== 'number' && phraseAtStart(rest, words.numbers.limits) === null) ||
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
  if (hasRhythm(name, words)) return true;
  const isOfMeasure =
    phraseAtStart(name, measures.nouns) !== null && !endsWithPhrase(name, tasks.deliverables);
  return isOfMeasure || hasOwnVerb(name, grammar);
}

/** "Rollbacks a month": as often as that. */
const hasRhythm = (name: string, { numbers }: Words): boolean =>
  phrasesIn(name, numbers.rhythms).some(
    ({ end }) => phraseAtStart(name.slice(end), wordsOf(numbers.time))?.start === 1,
  );

/** "Write code that …", "Hire people who …": anything of a kind is meant, and the clause says how it is. */
function isHabit(rest: string, words: Words): boolean {
  const name = textBefore(rest, words.grammar.joints);
  return (
    !beginsAnObject(rest, words) &&
    name !== '' &&
    phraseAtStart(rest.slice(name.length), words.grammar.clauseOpeners) !== null
  );
}
