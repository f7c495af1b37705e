import { endsWithPhrase, hasPhrase, type Phrase, phrasesIn, wordsIn } from './phrases.ts';
import type { PayWords, Words } from './words/words.ts';

/** Whether a text has any word of pay, so that its sentences are worth reading. */
export const speaksOfPay = (text: string, { pay }: Words): boolean => hasPhrase(text, pay.extras, pay.pay);

/** The word of pay in a sentence that makes it hang on a goal; in a goal's own title the goal is understood. */
export function tiedPayIn(sentence: string, { pay }: Words, isTitle: boolean): Phrase | null {
  const [extra] = phrasesIn(sentence, pay.extras);
  const paid = phrasesIn(sentence, pay.pay)[0] ?? (isTitle ? extra : undefined);
  if (paid === undefined || hasPhrase(sentence, pay.exceptions)) return null;
  const isLoss =
    endsWithPhrase(sentence.slice(0, paid.start), pay.denials) && hasPhrase(sentence, pay.conditions);
  if (!isLoss && hasPhrase(sentence, pay.denials)) return null;
  if (isTiedElsewhere(sentence, paid, pay)) return null;
  const isTied = hasPhrase(sentence, pay.ties) || (isTitle && hasPhrase(sentence, pay.looseTies));
  if (isTied && hasPhrase(sentence, pay.objectives, pay.scores)) return paid;
  if (extra === undefined) return null;
  if (isTitle && (isLoss || followsFromGoal(sentence, extra, pay) || hasPhrase(sentence, pay.closeTies)))
    return extra;
  return hasPhrase(sentence, pay.closeTies) && hasPhrase(sentence, pay.goals) ? extra : null;
}

/** "… so that the team receives its bonus": behind the goal a turn, and behind that what is received. */
function followsFromGoal(sentence: string, extra: Phrase, { turns, receipts }: PayWords): boolean {
  const [turn] = phrasesIn(sentence, turns).filter(({ end }) => end <= extra.start);
  const goal = sentence.slice(0, turn?.start ?? 0);
  return turn !== undefined && wordsIn(goal).length > 1 && hasPhrase(sentence.slice(turn.end), receipts);
}

/** "Tied to market benchmarks": a tie that says to what, and it is neither a goal nor a score. */
function isTiedElsewhere(sentence: string, paid: Phrase, pay: PayWords): boolean {
  const ties = phrasesIn(sentence, pay.openTies).filter(({ start }) => start >= paid.end);
  const others = phrasesIn(sentence, pay.ties, pay.closeTies).filter(
    ({ start, end }) =>
      !phrasesIn(sentence, pay.openTies).some((one) => one.start <= start && end <= one.end),
  );
  return (
    ties.length > 0 &&
    others.length === 0 &&
    !hasPhrase(sentence, pay.objectives, pay.scores) &&
    ties.every(({ end }) => !hasPhrase(sentence.slice(end), pay.goals, pay.ownGoals))
  );
}
