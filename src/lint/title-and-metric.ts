import type { Metric } from '../domain/metrics/metric.ts';
import type { Amount } from './amount.ts';
import { amountsIn } from './numbers-in-text.ts';
import { hasPhrase, phraseAtStart, phrasesIn, textWithout, wordsIn } from './phrases.ts';
import { openingOf } from './sentences.ts';
import { type Words, wordsOf } from './words/words.ts';

/** Where a metric begins and ends. */
interface Way {
  readonly baseline: number | undefined;
  /** One number, or the two ends of a range. */
  readonly targets: readonly number[];
  readonly unit: string | null;
  readonly kind: Amount['kind'];
  /** How much one of the unit is: in seconds for time, otherwise 1. */
  readonly size: number;
}

/**
 * The number of a title that contradicts the metric; null when they agree, or when the title's numbers are about
 * something else. Compared is only what stands where a goal stands: a pair "from … to …", or a number in the
 * metric's own unit behind "to", "by", a limit or the title's first word.
 */
export function contradiction(
  title: string,
  { metric, unit }: { readonly metric: Metric; readonly unit: string | null },
  words: Words,
): Amount | null {
  const way = wayOf(metric, unit, words);
  if (way === null) return null;
  const amounts = [...multipleIn(title, words), ...amountsIn(title, words)];
  const pairs = pairsOf(amounts, way);
  if (pairs.length > 0) return wrongOfPairs(pairs, amounts, way);
  const agreeing = amounts.filter((amount) => agrees(amount, way));
  if (agreeing.length > 0)
    return metric.type === 'between' ? wrongEnd(title, amounts, agreeing, words) : null;
  const clause = phrasesIn(title, words.grammar.clauseOpeners)[0]?.start ?? title.length;
  return amounts.find((amount) => amount.start < clause && isGoal(amount, title, way, words)) ?? null;
}

/** "Double the …": the multiple with which a title begins. */
function multipleIn(title: string, words: Words): Amount[] {
  const { multiples } = words.numbers;
  const opening = openingOf(title, words, wordsOf(multiples));
  if (opening === null || phraseAtStart(opening.rest, words.grammar.joints) !== null) return [];
  const { verb } = opening;
  const value = multiples[verb.text.toLowerCase()];
  return value === undefined ? [] : [{ ...verb, kind: 'multiple', values: [value], step: 0.1, role: null }];
}

function wayOf(metric: Metric, unit: string | null, words: Words): Way | null {
  const [one] = unit === null ? [] : amountsIn(`1 ${unit}`, words);
  const kind = one?.kind === 'points' ? 'percentage' : (one?.kind ?? 'number');
  const way = { unit, kind, size: one?.values[0] ?? 1 };
  switch (metric.type) {
    case 'from-to':
    case 'at-least':
    case 'at-most':
      return metric.target === undefined
        ? null
        : { ...way, baseline: metric.baseline, targets: [metric.target] };
    case 'between':
      return { ...way, baseline: undefined, targets: [metric.low, metric.high] };
    default:
      return null;
  }
}

/** A number's meanings in the metric's unit; none when the two cannot be compared. */
function inUnit({ kind, values }: Amount, { kind: own, unit, size }: Way): readonly number[] {
  if (kind === own) return values.map((value) => value / size);
  if (kind === 'number') return values.flatMap((value) => [value, value / size]);
  if (own !== 'number') return [];
  if (kind === 'money') return values.flatMap((value) => [value, value / 1e3, value / 1e6]);
  return kind === 'percentage' && unit === null ? values.flatMap((value) => [value, value / 100]) : [];
}

const isOneOf = (amount: Amount, way: Way, wanted: readonly (number | undefined)[]): boolean => {
  const half = amount.step / (amount.kind === way.kind ? way.size : 1) / 2;
  return inUnit(amount, way).some((value) =>
    wanted.some((one) => one !== undefined && isNear(value, one, half)),
  );
};

/** Equal as far as the title's digits go, within five percent. */
const isNear = (value: number, wanted: number, half: number): boolean =>
  Math.abs(value - wanted) <= Math.min(half, Math.abs(wanted) * 0.05) + 1e-9;

/** Whether a number is one that the metric has, or follows from it: the change, the share of it, the multiple. */
function agrees(amount: Amount, way: Way): boolean {
  const { baseline, targets } = way;
  const changes = baseline === undefined ? [] : targets.map((target) => Math.abs(target - baseline));
  const ends = amount.role === 'to' || amount.role === 'limit' ? targets : [baseline, ...targets];
  const rests = amount.kind === 'percentage' ? targets.map((target) => 100 - target) : [];
  if (isOneOf(amount, way, [...ends, ...changes, ...rests])) return true;
  if (baseline === undefined || baseline === 0) return false;
  const [value = 0] = amount.values;
  const half = amount.step / 2;
  if (amount.kind === 'percentage')
    return changes.some((change) => isNear(value, (change / Math.abs(baseline)) * 100, half));
  return (
    amount.kind === 'multiple' &&
    targets.some((target) => isNear(value, target / baseline, half) || isNear(value, baseline / target, half))
  );
}

/** Whether a number stands where a title has its goal, so that it must be the metric's. */
function isGoal(amount: Amount, title: string, way: Way, words: Words): boolean {
  const { kind, role, start, end } = amount;
  if (role === 'limit' && limitsSomethingElse(title.slice(0, start), words)) return false;
  const before = textWithout(title.slice(0, start), words.numbers.hedges);
  const isBehindVerb = wordsIn(before).length <= 1;
  if (kind === 'multiple') return way.baseline !== undefined && way.baseline !== 0;
  if (kind === 'percentage' && role === 'by') return way.baseline !== undefined && way.baseline !== 0;
  if (role === 'from' || (role === null && !isBehindVerb) || inUnit(amount, way).length === 0) return false;
  if (kind !== 'number') return kind === way.kind;
  if (way.kind !== 'number') return false;
  const rest = title.slice(end);
  return !/\p{L}/u.test(rest) || (way.unit !== null && hasPhrase(rest, [way.unit]));
}

/** "Customers under $10k": a limit behind several that are counted says which of them. */
function limitsSomethingElse(before: string, { grammar, measures, numbers }: Words): boolean {
  const [limit] = phrasesIn(before, numbers.limits).filter(({ end }) => !/\p{L}/u.test(before.slice(end)));
  const counted = wordsIn(before.slice(0, limit?.start ?? 0)).at(-1);
  if (limit === undefined || counted === undefined || hasPhrase(counted.text, measures.nouns)) return false;
  return (
    hasPhrase(counted.text, numbers.people) ||
    grammar.pluralEndings.some((ending) => counted.text.endsWith(ending) && counted.text.length > 3)
  );
}

/** "Between 2 and 8" for a range from 2 to 6: of two numbers that are joined, the one that is not the metric's. */
function wrongEnd(
  title: string,
  amounts: readonly Amount[],
  agreeing: readonly Amount[],
  { grammar, numbers }: Words,
): Amount | null {
  const [low, high] = amounts;
  if (low === undefined || high === undefined || amounts.length > 2 || agreeing.length > 1) return null;
  const between = textWithout(title.slice(low.end, high.start), grammar.conjunctions, numbers.to);
  return between.trim() === '' ? (agreeing.includes(low) ? high : low) : null;
}

type Pair = readonly [from: Amount, to: Amount];

function pairsOf(amounts: readonly Amount[], way: Way): Pair[] {
  if (way.baseline === undefined) return [];
  return amounts.flatMap((from, index): Pair[] => {
    const to = amounts[index + 1];
    const isPair = from.role === 'from' && (to?.role === 'to' || to?.role === 'limit');
    return isPair && [from, to].every((one) => inUnit(one, way).length > 0) ? [[from, to]] : [];
  });
}

function wrongOfPairs(pairs: readonly Pair[], amounts: readonly Amount[], way: Way): Amount | null {
  const judged = pairs.map(([from, to]) => ({
    from,
    to,
    begins: isOneOf(from, way, [way.baseline]),
    ends: isOneOf(to, way, way.targets),
  }));
  if (judged.some(({ begins, ends }) => begins && ends)) return null;
  const half = judged.find(({ begins, ends }) => begins || ends);
  if (half !== undefined) return half.begins ? half.to : half.from;
  const others = amounts.filter((amount) => !pairs.some((pair) => pair.includes(amount)));
  return others.some((amount) => agrees(amount, way)) ? null : (pairs[0]?.[0] ?? null);
}
