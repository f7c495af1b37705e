import { isScalar, Scalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { excerpt, inQuotes } from './excerpt.ts';
import { explainTightColon } from './line-mistakes.ts';
import { surprise } from './mistake.ts';
import { readNumberText } from './number-text.ts';
import { explainNumber } from './explain-number.ts';
import { rangeOf } from './parse.ts';
import { report, type Reading } from './reading.ts';

type Fields = YAMLMap<Node, Node | null>;

/** Whether an entry between `{}` is a name alone, as a comma in a sentence makes one. */
export function isNameAlone(map: Fields, pair: Pair<Node, Node | null> | undefined): boolean {
  return map.flow === true && pair?.value === null;
}

/**
 * Explains the names without values from `index` on between `{}`. Returns the position of the last of them,
 * and what the value of the entry before them was meant to be, if it can be meant.
 */
export function valueWithCommas(
  reading: Reading,
  map: Fields,
  index: number,
): { readonly last: number; readonly meant?: unknown } {
  const { source } = reading;
  let last = index;
  while (isNameAlone(map, map.items[last + 1]) && !hasTightColon(source, map.items[last + 1])) last += 1;
  const [start] = rangeOf(map.items[index]?.key);
  const [, end] = rangeOf(map.items[last]?.key);
  const name = source.slice(start, rangeOf(map.items[index]?.key)[1]);
  const before = map.items[index - 1];
  const tight = /^([A-Za-z][\w-]*):(.+)$/s.exec(name);
  if (tight) {
    report(reading, explainTightColon(start, tight[1] ?? '', tight[2] ?? ''));
    reading.isMisread = true;
    return { last: index };
  }
  const value = before?.value;
  if (!isScalar(value) || value.type !== Scalar.PLAIN || (value.source ?? '') === '') {
    const help = 'Write it as `name: value`. Put a text with a comma in quotes.';
    report(reading, surprise(start, end, `"${excerpt(name)}" has no value.`, help));
    return { last };
  }
  const [valueStart] = rangeOf(value);
  const text = source.slice(valueStart, end).replace(/\s+/g, ' ');
  const number = readNumberText(text);
  if (number && !reading.wantsText([...reading.path, keyOf(source, before)])) {
    const explanation = explainNumber(text);
    if (explanation) report(reading, surprise(valueStart, end, explanation.message, explanation.help));
    return { last, meant: number.value };
  }
  report(
    reading,
    surprise(
      start,
      end,
      `This sentence has a comma, so YAML reads "${excerpt(name)}" as a field without a value.`,
      `Put the sentence in quotes, or on a line of its own: \`${keyOf(source, before)}: ${inQuotes(text)}\`.`,
    ),
  );
  return { last, meant: text };
}

function hasTightColon(source: string, pair: Pair<Node, Node | null> | undefined): boolean {
  const [start, end] = rangeOf(pair?.key);
  return /^[A-Za-z][\w-]*:./.test(source.slice(start, end));
}

function keyOf(source: string, pair: Pair<Node, Node | null> | undefined): string {
  const [start, end] = rangeOf(pair?.key);
  return excerpt(source.slice(start, Math.min(end, start + 30)));
}

/** Words that go on with a sentence and begin no item of a list. */
const goesOn =
  /^(?:and|but|or|nor|yet|which|who|whose|whom|where|when|because|while|although|though|however|unless|until|whereas|especially|including|instead)\s+\S/;

/** Words that go on with a sentence only when more follows, as in "not started". */
const goesOnAtLength = /^(?:so|then|not|since|as|if|even|with|without)\s+\S+\s+\S/;

/** The first item of a list that goes on with the sentence of the item before it; −1 when none does. */
export function sentenceCutAt(items: readonly string[]): number {
  return items.findIndex(
    (text, index) =>
      (goesOn.test(text) || goesOnAtLength.test(text)) && /\S\s+\S/.test(items[index - 1] ?? ''),
  );
}

/** Reports prose between `[]` that a comma has cut in two; only when it is nearly certain. */
export function checkProseInBrackets(reading: Reading, list: YAMLSeq<Node>): void {
  if (
    !list.items.every(
      (item) => isScalar(item) && item.type === Scalar.PLAIN && typeof item.value === 'string',
    )
  ) {
    return;
  }
  const { source } = reading;
  const at = sentenceCutAt(list.items.map((item) => String((item as Scalar).value)));
  if (at < 1) return;
  const [start] = rangeOf(list.items[at - 1]);
  const [second, end] = rangeOf(list.items[at]);
  report(
    reading,
    surprise(
      second,
      end,
      'This sentence has a comma, so YAML reads it as two items of the list.',
      `Put the sentence in quotes, or write each item on a line of its own: \`- ${inQuotes(source.slice(start, end))}\`.`,
    ),
  );
}

/** `[Security: review kit]`: a field where an item is meant. */
export function meantItem(reading: Reading, item: Node): { meant: string } | undefined {
  const [start, end] = rangeOf(item);
  if (reading.source[start] === '{') return undefined;
  const text = reading.source.slice(start, end);
  report(
    reading,
    surprise(
      start,
      end,
      'This item has a colon, so YAML reads it as a field with a value.',
      `Put the item in quotes: \`${inQuotes(text)}\`.`,
    ),
  );
  return { meant: text };
}
