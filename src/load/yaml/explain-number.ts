import { excerpt } from './excerpt.ts';
import type { Explanation } from './finding.ts';
import { readNumberText } from './number-text.ts';

/** What YAML would read as a number without quotes, but for leading zeros. */
const plainNumber = /^[-+]?(?:(?!0\d)\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d{1,2})?$/i;

/**
 * What to tell someone who wrote this text where a number belongs: `39%`, `3.5M`, `"12"`, `high`.
 * Undefined only for an empty text, which is a missing value rather than a wrong one.
 */
export function explainNumber(text: string, { hasUnit = true } = {}): Explanation | undefined {
  const words = excerpt(text);
  if (words === '') return undefined;
  if (plainNumber.test(text.trim())) {
    const help = `Write ${inGroups(text.trim())}${Number(text)}, without the quotes.`;
    return { message: `This number is in quotes: "${words}".`, help };
  }
  const number = readNumberText(text);
  if (!number || number.because === 'nothing') {
    const help = 'Write a number in plain digits, such as 42 or 4.5.';
    return { message: `This needs to be a number: "${words}".`, help };
  }
  const digits = /\d+\.\d+/.exec(text)?.[0] ?? '';
  const isAsWritten = Number(digits) === Math.abs(number.value);
  const value = (isAsWritten ? inGroups(digits, number.value < 0) : '') + String(number.value);
  const unit = /^[\p{L}\d]+$/u.test(number.unit) ? number.unit : `"${excerpt(number.unit)}"`;
  switch (number.because) {
    case 'percent':
      return {
        message: `This is a number with a sign: "${words}".`,
        help: hasUnit
          ? `Write ${value} and put the sign into \`unit: "%"\`.`
          : `Write ${value}, without the sign.`,
      };
    case 'currency':
      return {
        message: `This is a number with a currency: "${words}".`,
        help: hasUnit
          ? `Write ${value} and put the currency into \`unit: ${unit}\`.`
          : `Write ${value}, without the currency.`,
      };
    case 'unit':
      return {
        message: `This is a number with a unit: "${words}".`,
        help: hasUnit
          ? `Write ${value} and put the unit into \`unit: ${unit}\`.`
          : `Write ${value}, without the unit.`,
      };
    case 'shortened':
      return { message: `This is a shortened number: "${words}".`, help: `Write ${value}, in full.` };
    case 'separators':
      return { message: `This number has its digits in groups: "${words}".`, help: `Write ${value}.` };
    case 'comma':
      return {
        message: `This number has a decimal comma: "${words}".`,
        help: `Write ${value}, with a point.`,
      };
    case 'zero':
      return { message: `This number begins with a zero: "${words}".`, help: `Write ${value}.` };
    case 'minus':
      return {
        message: `This number has a dash for its minus: "${words}".`,
        help: `Write ${value}, with a hyphen.`,
      };
    case 'scale':
      return { message: `This number names its scale: "${words}".`, help: `Write ${value}.` };
    case 'approximate':
      return { message: `This is a number with a sign: "${words}".`, help: `Write ${value}.` };
  }
}

/** "1200 or " in front of 1.2 that is written `1.200`: few write a last zero behind a decimal point. */
function inGroups(digits: string, isNegative = false): string {
  return /^-?[1-9]\d{0,2}\.\d\d0$/.test(digits)
    ? `${isNegative ? '-' : ''}${digits.replace('.', '')} or `
    : '';
}
