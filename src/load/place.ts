import type { Problem } from '../lint/diagnostic.ts';
import { splitFrontmatter } from './yaml/frontmatter.ts';
import { locate, type PlacePath } from './yaml/locate.ts';

/** What a finding is about, before it is known where that stands in the text. */
export interface Subject {
  readonly path: PlacePath | 'body';
  readonly at?: 'key' | 'value';
  /** Only this word of it. */
  readonly word?: string;
}

type Place = Pick<Problem, 'line' | 'column' | 'endColumn'>;

/**
 * Where a finding stands in a file's text, which is as it was read: without a byte order mark. A word that is
 * not found leaves the whole of its value or the first line of the body.
 */
export function placeInFile(file: string, text: string, { path, at = 'value', word }: Subject): Place {
  if (file.endsWith('.csv')) return narrowed({ line: Number(path[0] ?? 1), column: 1 }, text, word);
  if (!file.endsWith('.mdx'))
    return path === 'body'
      ? { line: 1, column: 1 }
      : narrowed(locate(text, { firstLine: 1 }, path, at), text, word);
  const parts = splitFrontmatter(text);
  if ('problem' in parts) return { line: 1, column: 1 };
  if (path === 'body') return inBody(parts.body, parts.bodyFirstLine, word);
  return narrowed(locate(parts.yaml, { firstLine: parts.yamlFirstLine }, path, at), text, word);
}

/** The word in the line of a place; the place itself when the word is not there. */
function narrowed(place: Place, text: string, word: string | undefined): Place {
  if (word === undefined) return place;
  const line = text.split('\n')[place.line - 1] ?? '';
  const start = line.indexOf(word, place.column - 1);
  if (start < 0) return place;
  return { line: place.line, column: start + 1, endColumn: start + 1 + word.length };
}

function inBody(body: string, firstLine: number, word: string | undefined): Place {
  const lines = body.split('\n');
  const line = word === undefined ? -1 : lines.findIndex((text) => text.includes(word));
  if (word === undefined || line < 0) return { line: firstLine, column: 1 };
  const start = (lines[line] ?? '').indexOf(word);
  return { line: firstLine + line, column: start + 1, endColumn: start + 1 + word.length };
}
