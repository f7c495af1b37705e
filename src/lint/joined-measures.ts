import type { Amount } from './amount.ts';
import { amountsIn, LONGEST_TITLE } from './numbers-in-text.ts';
import {
  endsWithPhrase,
  hasPhrase,
  type Phrase,
  phraseAtStart,
  phrasesIn,
  textBefore,
  textWithout,
  wordsIn,
} from './phrases.ts';
import { openingOf } from './sentences.ts';
import { verbLists } from './verb-chains.ts';
import type { WordList, Words } from './words/words.ts';

/** What stands on one side of a conjunction. */
interface Side {
  readonly text: string;
  readonly amounts: readonly Amount[];
}

/** The conjunction that joins two measures in a title; null when every one of them stays within one measure. */
export function jointOfMeasures(whole: string, words: Words): Phrase | null {
  const title = whole.slice(0, LONGEST_TITLE);
  const amounts = amountsIn(title, words);
  const joints = phrasesIn(title, words.grammar.conjunctions);
  return joints.find((joint) => joinsMeasures(title, joint, amounts, words)) ?? null;
}

function joinsMeasures(
  title: string,
  { start, end }: Phrase,
  amounts: readonly Amount[],
  words: Words,
): boolean {
  const { pairs } = words.measures;
  if (phrasesIn(title, pairs).some((pair) => pair.start <= start && end <= pair.end)) return false;
  if (/\([^)]*$/.test(title.slice(0, start))) return false;
  const left: Side = { text: title.slice(0, start), amounts: amounts.filter((one) => one.end <= start) };
  const right: Side = { text: title.slice(end), amounts: amounts.filter((one) => one.start >= end) };
  return (
    moveBoth(left, right, words) ||
    compareBoth(left, right, words) ||
    sayBoth(left, right, words) ||
    aimAtBoth(left, right, end, words) ||
    countBoth(left, right, end, words) ||
    nameBoth(left, right, words)
  );
}

/** "Reduce damage … and shorten complaints": each side begins with a verb and has an object of its own. */
function moveBoth(left: Side, right: Side, words: Words): boolean {
  const { grammar, measures } = words;
  if (hasPhrase(left.text, grammar.clauseOpeners)) return false;
  const begin = (...lists: readonly WordList[]) => {
    const sides = [left, right].map(({ text }) => openingOf(text, words, ...lists)?.rest ?? '');
    return sides.every((rest) => /\p{L}/u.test(rest)) ? sides : null;
  };
  const moved = begin(measures.changeVerbs);
  const rests = moved ?? begin(...verbLists(words));
  if (rests === null || phraseAtStart(rests[1] ?? '', grammar.pronouns) !== null) return false;
  return moved !== null || rests.every((rest) => amountsIn(rest, words).length > 0);
}

/** "More donors and a higher gift": each side begins with more or less of something. */
function compareBoth(left: Side, right: Side, { measures: { comparatives } }: Words): boolean {
  const first = phraseAtStart(left.text, comparatives);
  return (
    first !== null &&
    /\p{L}/u.test(left.text.slice(first.end)) &&
    phraseAtStart(right.text, comparatives) !== null
  );
}

/** "Bookings reach plan and pipeline covers the quarter": two sentences about a measure each. */
const sayBoth = (left: Side, right: Side, { grammar, measures }: Words): boolean =>
  [left, right].every(({ text }) => {
    const subject = phraseAtStart(text, measures.nouns);
    return subject !== null && phraseAtStart(text.slice(subject.end), grammar.statementVerbs) !== null;
  });

/** "NPS to 40 and churn below 3 %": each side has a goal, the right one for something of its own. */
function aimAtBoth(left: Side, right: Side, end: number, words: Words): boolean {
  const isGoal = ({ role, kind }: Amount) => role !== null || kind === 'percentage' || kind === 'money';
  const [goal] = right.amounts.filter(isGoal);
  const aims = left.amounts.filter(isGoal);
  if (goal === undefined || aims.length === 0) return false;
  // "90 % of emails and calls within 24 hours" is one share.
  if (goal.kind === 'time' && goal.role === 'limit' && aims.every(({ kind }) => kind !== 'time'))
    return false;
  if (goal.role === 'to' && aims.some(({ role }) => role === 'to')) return true;
  const between = right.text.slice(0, goal.start - end);
  if (
    phrasesIn(left.text, words.measures.ranges).some(({ end: at }) =>
      left.amounts.every((one) => one.start >= at),
    )
  )
    return false;
  const subject = textBefore(between, words.grammar.joints, words.numbers.limits);
  return /\p{L}/u.test(subject);
}

/** "Win 10 customers and 5 partners": two counts of two things. */
function countBoth(left: Side, right: Side, end: number, words: Words): boolean {
  const [first] = left.amounts;
  const [second] = right.amounts;
  if (first?.kind !== 'number' || second?.kind !== 'number' || second.start - end > 1) return false;
  const behindVerb = wordsIn(textWithout(left.text.slice(0, first.start), words.numbers.hedges)).length <= 1;
  return (
    behindVerb && /\p{L}/u.test(left.text.slice(first.end)) && !hasPhrase(left.text, words.measures.ranges)
  );
}

/** "Raise NPS and retention": two names of measures side by side; "speed and reliability" is one impression. */
function nameBoth(left: Side, right: Side, words: Words): boolean {
  const { measures, grammar } = words;
  const name = textBefore(right.text, grammar.joints, grammar.statementVerbs, grammar.definites);
  const until = /^[^\d]*/.exec(name)?.[0] ?? name;
  if (isPurpose(left.text, words)) return false;
  if ([left.text, until].every((text) => endsWithPhrase(text, measures.qualities))) return false;
  return (
    endsWithPhrase(left.text, measures.nouns) &&
    endsWithPhrase(until, measures.nouns) &&
    !hasPhrase(left.text, grammar.clauseOpeners)
  );
}

/** "… projects to grow awareness": what something is done for. */
const isPurpose = (text: string, { measures, numbers }: Words): boolean =>
  phrasesIn(text, numbers.to).some(
    ({ end }) => phraseAtStart(text.slice(end), measures.changeVerbs) !== null,
  );
