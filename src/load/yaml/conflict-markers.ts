import type { Problem } from '../../lint/diagnostic.ts';
import { toProblems, type Finding } from './finding.ts';

const marker = /^(?:<{7}|>{7}|\|{7})(?=[ \r\n]|$)/gm;

/** Seven equals signs underline a heading in Markdown; in YAML they can only come from a merge. */
const divider = /^={7}(?=\r?\n|\r?$)/gm;

/**
 * Reports what git leaves in a file when two people changed the same lines, once per conflict.
 * Meant for a whole file, body included; `firstLine` is the number of the text's first line.
 */
export function findConflictMarkers(text: string, firstLine = 1): Problem[] {
  return toProblems(text, firstLine, conflictsIn(text));
}

/** The same as offsets; `dividersToo` counts a lone `=======`. */
export function conflictsIn(text: string, dividersToo = false): Finding[] {
  if (!/<{7}|>{7}|\|{7}|={7}/.test(text)) return [];
  const opening = [...text.matchAll(marker)].map((match) => match.index);
  const all = opening.length > 0 || !dividersToo ? opening : [...text.matchAll(divider)].map((m) => m.index);
  const starts = all.filter((at) => text[at] === '<');
  return (starts.length > 0 ? starts : all.slice(0, 1)).map((start) => ({
    start,
    end: start + 7,
    rule: 'file-has-no-conflict-markers',
    message: 'Two people changed these lines, and their versions were joined without choosing between them.',
    help: 'Keep the lines that are right, then delete the others and the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
  }));
}
