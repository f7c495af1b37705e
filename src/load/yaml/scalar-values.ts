import { Scalar } from 'yaml';
import { explainNumber } from './explain-number.ts';
import { surprise } from './mistake.ts';
import { rangeOf } from './parse.ts';
import { keepGrouped, report, type Reading } from './reading.ts';
import { meantText } from './text-surprises.ts';

/** The value of a text, number, true, false or null as its author typed it. */
export function scalarValue(reading: Reading, node: Scalar): unknown {
  const { value } = node;
  if (node.type !== Scalar.PLAIN) return value;
  const typed = node.source ?? '';
  if (typeof value === 'string' || typed === '') {
    return reading.isSuspicious ? meantText(reading, node, value) : value;
  }
  // Nothing is nothing, also where a text is wanted: a site never says "null".
  if (value === null) return reading.isSuspicious ? meantText(reading, node, null) : null;
  const [start, end] = rangeOf(node);
  if (reading.wantsText(reading.path)) {
    return reading.isSuspicious ? meantText(reading, node, typed) : typed;
  }
  if (typeof value !== 'number') return value;
  keepGrouped(reading, typed);
  if (!Number.isFinite(value)) {
    const message = 'This is not a number that can be counted with.';
    report(
      reading,
      surprise(start, end, message, 'Write a number in plain digits, or put the text in quotes.'),
    );
    return 0;
  }
  if (/^[-+]?0[\dxo]/.test(typed)) {
    const explanation = explainNumber(typed) ?? {
      message: `YAML reads this as ${value}.`,
      help: `Write ${value}, or put the text in quotes: \`"${typed.slice(0, 20)}"\`.`,
    };
    report(reading, surprise(start, end, explanation.message, explanation.help));
  }
  return value;
}
