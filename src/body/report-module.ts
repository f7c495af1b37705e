import type { MdastNode } from 'satteri';
import { unmask } from './mask.ts';
import type { Body } from './piece.ts';
import { endOf, report, startOf, type Reading } from './reading.ts';

/** A block that begins with import or export: code, or a sentence every other MDX tool takes for code. */
export function reportModule(reading: Reading, node: MdastNode): Body {
  const line = unmask(reading.masked.source.slice(startOf(node), endOf(node))).split(/\r|\n/, 1)[0] ?? '';
  const isCode =
    /^import\s*(?:["'{*]|[\w$]+\s*,|[\w$]+\s+from\s*["'])/.test(line) ||
    /^export\s*(?:[{*]|default\s+(?:function|class|[\w$({["'`]+;?\s*$)|(?:const|let|var)\s+[\w$]+\s*=|(?:async\s+)?function\s*[\w$*]*\s*\()/.test(
      line,
    );
  const word = line.slice(0, 6);
  if (isCode) {
    const message = `\`${word}\` at the start of a line is code, and ${word}s are not run here.`;
    report(
      reading,
      startOf(node),
      'body-has-no-code',
      message,
      'Delete the line. The components of this format need no import.',
    );
  } else {
    const message = `MDX reads a line that begins with \`${word}\` as code.`;
    report(reading, startOf(node), 'body-has-no-code', message, 'Begin the sentence with another word.');
  }
  return [];
}
