import type { Scalar } from 'yaml';
import { lineAt, oddSpace } from './line.ts';
import { explainOddSpace, explainTightColon, explainTightDash } from './line-mistakes.ts';
import { quotedField, surprise } from './mistake.ts';
import { rangeOf } from './parse.ts';
import { report, type Reading } from './reading.ts';

const cutOff = /^[ \t]+(#[\p{L}\p{N}"'“][^\r\n]*)/u;
const cutToNothing = /^[ \t]*(#[\p{L}\p{N}"'“][^\r\n]*)/u;
const curled = /^(?:[“„‟][^“”„‟]*[”“]|[‘‚].*[’‘])$/su;
const tightField = /^([A-Za-z][\w-]*):([^\s/:].*)$/;
const oddStart = new RegExp(`^-?${oddSpace}`, 'u');

/**
 * The value of a bare text, or of nothing where a text was meant. Where YAML reads something else than a
 * person would, it is reported and the value is what the author meant, so that nothing is said twice.
 */
export function meantText(reading: Reading, node: Scalar, value: unknown): unknown {
  const { source } = reading;
  const [start, end] = rangeOf(node);
  const hash = (end === start ? cutToNothing : cutOff).exec(source.slice(end, end + 2000));
  if (hash?.[1] !== undefined) {
    return reportHash(reading, start, end, end + hash[0].length - hash[1].length, hash[1].trimEnd());
  }
  if (typeof value !== 'string') return value;
  const line = lineAt(source, start);
  const written = source.slice(start, end);
  if (curled.test(written)) {
    const inner = value.slice(1, -1);
    report(
      reading,
      surprise(
        start,
        end,
        'These curly quotes are ordinary letters to YAML and would be shown with the text.',
        `Use straight quotes: ${quotedField(line, inner)}. To show the curly ones, put straight quotes around them.`,
      ),
    );
    return inner;
  }
  const isOnOwnLine = source.slice(line.start, start).trim() === '';
  if (!isOnOwnLine) return value;
  const lines = written.split(/\r?\n/).map((text) => text.trim());
  if (reading.path.length > 0 && /^-[^ \t\d-]/.test(written)) {
    const isOdd = oddStart.test(written);
    const item = (lines[0] ?? '').slice(1);
    report(reading, isOdd ? explainOddSpace(start + 1) : explainTightDash(start, item));
    return lines.map((text) => text.replace(/^-/, '').trim());
  }
  const tight = tightField.exec(lines[0] ?? '');
  if (tight && lines.every((text) => tightField.test(text)) && !reading.wantsText(reading.path)) {
    report(reading, explainTightColon(start, tight[1] ?? '', tight[2] ?? ''));
    reading.isMisread = true;
  }
  return value;
}

function reportHash(reading: Reading, start: number, end: number, at: number, rest: string): string {
  const { source } = reading;
  const line = lineAt(source, at);
  const before = source.slice(start, end).trim().replace(/\s+/g, ' ');
  const text = before === '' ? rest : `${before} ${rest}`;
  report(
    reading,
    surprise(
      at,
      at + rest.length,
      before === ''
        ? 'A `#` begins a remark, so YAML reads nothing here.'
        : 'A `#` behind a space begins a remark, so YAML cuts the text off here.',
      `Put the text in quotes: ${quotedField(line, text)}. If it is a remark, put a space behind the \`#\`.`,
    ),
  );
  return text;
}
