import { readFile } from '../../../src/load/read-file.ts';
import { mdx } from '../../support/mdx.ts';

/** What the author of one file is told, each as the sentence and what to write. */
export function told(path: string, fields: string): string[] {
  const text = path.endsWith('.mdx') ? mdx(fields) : fields;
  return readFile({ path, text, digest: '' }).problems.map(({ message, help }) => `${message} ${help}`);
}
