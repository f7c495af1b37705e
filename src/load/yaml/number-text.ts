/** A number as people write it, taken apart. */
export interface NumberText {
  readonly value: number;
  /** What makes it text to YAML, the most important one. */
  readonly because:
    | 'approximate'
    | 'comma'
    | 'currency'
    | 'minus'
    | 'percent'
    | 'scale'
    | 'separators'
    | 'shortened'
    | 'unit'
    | 'zero'
    | 'nothing';
  /** A currency code, or the words behind the number. */
  readonly unit: string;
}

const currencies: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
};

const magnitudes: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  thousand: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  b: 1e9,
  bn: 1e9,
  mrd: 1e9,
  billion: 1e9,
  billions: 1e9,
};

const written =
  /^([~≈<>≤≥]\s*)?([-+−–]?)(US\$|[$€£¥₹]|[A-Z]{3}(?=[\s\d]))?\s*([-−]?)(\d(?:[\d.,_'’ \u00a0\u202f]*\d)?)\s*([^\d\s].{0,30})?$/u;

/** Reads a number as people write it, such as `$2.1M`, `1,700,000`, `4,5` or `39 %`. */
export function readNumberText(text: string): NumberText | undefined {
  if (text.length > 60) return undefined;
  const match = written.exec(text.trim());
  if (!match) return undefined;
  const [, about, sign, symbol = '', innerSign, digits = '', tail = ''] = match;
  const number = readDigits(digits);
  if (!number) return undefined;
  const rest = readTail(tail, symbol);
  if (!rest) return undefined;
  const minus = (sign ?? '') + (innerSign ?? '');
  const factor = minus !== '' && minus !== '+' ? -rest.factor : rest.factor;
  const value = Number((number.value * factor).toPrecision(15));
  const unit = rest.unit;
  if (!Number.isFinite(value)) return undefined;
  if (rest.because !== 'nothing') return { value, because: rest.because, unit };
  if (about !== undefined) return { value, because: 'approximate', unit };
  if (number.because === 'nothing' && /[−–]/.test(minus)) return { value, because: 'minus', unit };
  return { value, because: number.because, unit };
}

function readDigits(digits: string): Pick<NumberText, 'value' | 'because'> | undefined {
  if (/^0\d/.test(digits) && /^\d+(?:\.\d+)?$/.test(digits))
    return { value: Number(digits), because: 'zero' };
  if (/^\d+(?:\.\d+)?$/.test(digits)) return { value: Number(digits), because: 'nothing' };
  const groups = [
    /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,
    /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/,
    /^\d{1,3}(?:[ '’\u00a0\u202f]\d{3})+(?:\.\d+)?$/,
    /^\d+(?:_\d+)+(?:\.\d+)?$/,
  ];
  if (groups.some((group) => group.test(digits))) {
    return { value: Number(digits.replace(/[^\d.]/g, '')), because: 'separators' };
  }
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) {
    return { value: Number(digits.replaceAll('.', '')), because: 'separators' };
  }
  if (/^\d{1,3}(?:[. '’\u00a0\u202f]\d{3})+,\d+$/.test(digits)) {
    return { value: Number(digits.replace(/[^\d,]/g, '').replace(',', '.')), because: 'separators' };
  }
  if (/^\d+,\d+$/.test(digits)) return { value: Number(digits.replace(',', '.')), because: 'comma' };
  return undefined;
}

interface Tail {
  readonly because: NumberText['because'];
  readonly factor: number;
  readonly unit: string;
}

function readTail(tail: string, symbol: string): Tail | undefined {
  const before = currencies[symbol] ?? symbol;
  const words = tail.trim().replace(/^\.\s+/, '');
  const percent = /^(?:%|percent|per cent)$/i.test(words);
  if (percent) return { because: 'percent', factor: 1, unit: '%' };
  if (/^(?:\/|of |out of )\s*\d+$/.test(words)) return { because: 'scale', factor: 1, unit: '' };
  const [, size = '', behind = ''] = /^([A-Za-z]*)\.?\s*(.*)$/.exec(words) ?? [];
  const known = Object.hasOwn(magnitudes, size.toLowerCase()) ? magnitudes[size.toLowerCase()] : undefined;
  const after = currencies[behind] ?? (/^[A-Z]{3}$/.test(behind) ? behind : '');
  const money = before || after;
  // A lone small m or b is metres or bytes as often as millions, unless money is meant.
  if (known && (behind === '' || after !== '') && (money !== '' || !/^[mb]$/.test(size))) {
    return { because: money ? 'currency' : 'shortened', factor: known, unit: money };
  }
  if (words === '') return { because: before ? 'currency' : 'nothing', factor: 1, unit: before };
  const code = currencies[words] ?? (/^[A-Z]{3}$/.test(words) ? words : undefined);
  if (before === '' && code !== undefined) return { because: 'currency', factor: 1, unit: code };
  if (before === '' && /^[\p{L}°]/u.test(words)) return { because: 'unit', factor: 1, unit: words };
  return undefined;
}
