import { excerpt } from './excerpt.ts';
import type { Explanation } from './finding.ts';
import { readNumberText } from './number-text.ts';

const plainNumber = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;

/**
 * What to tell someone who wrote this text where a number belongs: `39%`, `3.5M`, `"12"`, `high`.
 * Undefined only for an empty text, which is a missing value rather than a wrong one.
 */
export function explainNumber(text: string): Explanation | undefined {
  const words = excerpt(text);
  if (words === '') return undefined;
  const number = readNumberText(text);
  if (!number || number.because === 'nothing') {
    const value = plainNumber.test(text.trim()) ? Number(text.trim()) : (number?.value ?? Number.NaN);
    if (Number.isFinite(value)) {
      return {
        message: `This number is in quotes: "${words}".`,
        help: `Write ${value}, without the quotes.`,
      };
    }
    const help = 'Write a number in plain digits, such as 42 or 4.5.';
    return { message: `This needs to be a number: "${words}".`, help };
  }
  const { value } = number;
  const unit = /^[\p{L}\d]+$/u.test(number.unit) ? number.unit : `"${excerpt(number.unit)}"`;
  switch (number.because) {
    case 'percent':
      return {
        message: `This is a number with a sign: "${words}".`,
        help: `Write ${value} and put the sign into \`unit: "%"\`.`,
      };
    case 'currency':
      return {
        message: `This is a number with a currency: "${words}".`,
        help: `Write ${value} and put the currency into \`unit: ${unit}\`.`,
      };
    case 'unit':
      return {
        message: `This is a number with a unit: "${words}".`,
        help: `Write ${value} and put the unit into \`unit: ${unit}\`.`,
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
