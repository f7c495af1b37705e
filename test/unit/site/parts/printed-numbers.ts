/** Numbers and equations read back from what a page prints, and calculated again without floating point. */

/** A fraction of whole numbers; the lower one is above 0. */
export type Fraction = readonly [upper: bigint, lower: bigint];

const DECIMAL_SIGN: Readonly<Record<string, string>> = { en: '.', de: ',' };

/** A printed number without its unit; null when it is shortened. */
export function readNumber(text: string, locale: string): number | null {
  if (/\d\s*(?:[KMBT]|Mio\.|Mrd\.|Bio\.)/u.test(text)) return null;
  return Number(plainDigits(text, locale));
}

/** In digits as programs write them: the group signs taken out, a point, a hyphen for the minus sign. */
function plainDigits(text: string, locale: string): string {
  const found = /[−+]?[^\d−+]?\d[\d.,]*/u.exec(text)?.[0] ?? '';
  const [whole = '', ...decimals] = found.replace(/[^\d.,−]/gu, '').split(DECIMAL_SIGN[locale] ?? '.');
  if (decimals.length > 1) throw new Error(`Two decimal signs in ${text}`);
  const groups = whole.replace('−', '').split(/[.,]/);
  if (groups.slice(1).some((group) => group.length !== 3)) throw new Error(`Odd groups in ${text}`);
  return `${whole.replace(/[.,]/g, '').replace('−', '-')}${decimals.length === 0 ? '' : `.${decimals[0] ?? ''}`}`;
}

export function fractionOf(text: string, locale = 'en'): Fraction {
  const [whole = '0', decimals = ''] = plainDigits(text, locale).split('.');
  const amount = BigInt(`${whole.replace('-', '')}${decimals}`);
  return [whole.startsWith('-') ? -amount : amount, 10n ** BigInt(decimals.length)];
}

const OPERATIONS: Readonly<Record<string, (a: Fraction, b: Fraction) => Fraction>> = {
  '+': ([a, b], [c, d]) => [a * d + c * b, b * d],
  '−': ([a, b], [c, d]) => [a * d - c * b, b * d],
  '×': ([a, b], [c, d]) => [a * c, b * d],
  '/': ([a, b], [c, d]) => (c < 0n ? [-a * d, b * -c] : [a * d, b * c]),
};

/** What a pocket calculator that knows precedence gives for an expression, exactly. */
export function calculate(expression: string, locale: string): Fraction {
  const tokens = expression.match(/\d[\d.,]*|[()+−×/]/gu) ?? [];
  let at = 0;
  const primary = (): Fraction => {
    const token = tokens[at++];
    if (token === '−') {
      const [upper, lower] = primary();
      return [-upper, lower];
    }
    if (token !== '(') return fractionOf(token ?? '', locale);
    const inside = sum();
    at += 1;
    return inside;
  };
  const chain = (next: () => Fraction, signs: string): Fraction => {
    let value = next();
    for (let sign = tokens[at]; sign !== undefined && signs.includes(sign); sign = tokens[at]) {
      at += 1;
      value = OPERATIONS[sign]!(value, next());
    }
    return value;
  };
  const product = () => chain(primary, '×/');
  const sum = (): Fraction => chain(product, '+−');
  return sum();
}

/** Rounded half up, the amount of a negative one, as printed with so many decimals. */
export function roundFraction([upper, lower]: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals);
  const amount = ((upper < 0n ? -upper : upper) * scale * 2n + lower) / (lower * 2n);
  return [upper < 0n ? -amount : amount, scale];
}

export const isEqual = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d === c * b;
export const isBelow = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d < c * b;
