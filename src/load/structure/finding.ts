import type { Problem } from '../../lint/diagnostic.ts';
import { closest } from '../../lint/closest.ts';
import type { DataFinding } from '../explain-issue.ts';
import type { Library } from '../library.ts';

/** A finding about how files fit together: at a place in a file's data, or at a line of its body. */
export type StructureFinding = { readonly file: string } & (
  DataFinding | (Problem & { readonly path?: undefined })
);

/** One check over all files. */
export type StructureCheck = (library: Library) => StructureFinding[];

/** "Did you mean …?" when one is near, else what could be written. */
export function suggest(word: string, candidates: readonly string[], otherwise: string): string {
  const like = closest(word, candidates);
  return like === undefined ? otherwise : `Did you mean \`${like}\`?`;
}

/** At the top of a file, for what is wrong with where it lies. */
export const aboutFile = (file: string, rule: string, message: string, help: string): StructureFinding => ({
  file,
  line: 1,
  column: 1,
  rule,
  message,
  help,
});
