/** A change as people write it where a number belongs. */
export interface RelativeChange {
  /** What the number before is multiplied with: 0.75 for 25 % less. */
  readonly factor: number;
  /** In points where it is a percentage: −25 for 25 % less; null for "half" or "2x". */
  readonly points: number | null;
  /** As a sentence says it: "25 % less", "twice as much". */
  readonly words: string;
}

const AMOUNT = String.raw`(\d+(?:[.,]\d+)?)\s*(?:%|percent|per cent|pct|prozent)`;
const LESS =
  'less|fewer|lower|below|down|off|decrease|reduction|drop|cut|decline|weniger|niedriger|geringer|rückgang|senkung';
const MORE =
  'more|higher|greater|above|up|increase|growth|rise|uplift|improvement|mehr|höher|steigerung|zuwachs|wachstum|anstieg';
const BEFORE_LESS = '[-−–]|minus|down|reduce|decrease|cut|lower|drop|senken|reduzieren';
const BEFORE_MORE = String.raw`\+|plus|up|increase|grow|raise|improve|steigern|erhöhen`;

const behind = (words: string) => new RegExp(`^(?:by |um )?${AMOUNT}\\s*(?:points? )?(?:${words})\\b`, 'iu');
const before = (words: string) => new RegExp(`^(?:${words})\\s*(?:by |um )?${AMOUNT}`, 'iu');

const DOWN = [before(BEFORE_LESS), behind(LESS)];
const UP = [before(BEFORE_MORE), behind(MORE)];

const TIMES: readonly (readonly [RegExp, number, string])[] = [
  [/^(?:half|halve|halved|hälfte|halbieren)\b/iu, 0.5, 'half as much'],
  [/^(?:double|doubled|twice|doppelt|verdoppeln|verdoppelung)\b/iu, 2, 'twice as much'],
  [/^(?:triple|tripled|dreifach|verdreifachen)\b/iu, 3, 'three times as much'],
];

/** Reads `-25%`, `+10 %`, `25 % less`, `minus 5 percent`, `2x`, `double`; undefined for anything else. */
export function readRelativeChange(text: string): RelativeChange | undefined {
  if (text.length > 60) return undefined;
  const trimmed = text.trim();
  for (const [patterns, sign, word] of [
    [DOWN, -1, 'less'],
    [UP, 1, 'more'],
  ] as const) {
    const digits = patterns.map((pattern) => pattern.exec(trimmed)?.[1]).find((one) => one !== undefined);
    if (digits === undefined) continue;
    const percent = Number(digits.replace(',', '.'));
    return {
      factor: 1 + (sign * percent) / 100,
      points: sign * percent,
      words: `${String(percent)} % ${word}`,
    };
  }
  const times = /^(?:(\d+(?:[.,]\d+)?)\s?[x×]|[x×]\s?(\d+(?:[.,]\d+)?))$/iu.exec(trimmed);
  if (times !== null) {
    const factor = Number((times[1] ?? times[2] ?? '').replace(',', '.'));
    return { factor, points: null, words: `${String(factor)} times as much` };
  }
  const known = TIMES.find(([pattern]) => pattern.test(trimmed));
  return known && { factor: known[1], points: null, words: known[2] };
}
