/**
 * Pagefind 1.5 writes filters and their values in the random order of a hash table, so that two builds of the
 * same pages differ. Here they are put in order, and the files named anew by their bytes. Its files are gzip of
 * a mark and CBOR: https://github.com/Pagefind/pagefind/tree/main/pagefind/src/output
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** A file of an index, within its folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const MARK = Buffer.from('pagefind_dcd');
/** Where the list of filters, `[name, file]` each, stands in an index's description. */
const FILTERS_IN_META = 3;

type Filter = readonly [
  name: string,
  values: readonly (readonly [value: string, pages: readonly number[]])[],
];

/** The files of an index with its filters in order; the others as they are. */
export function sortFilters(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const sorted = files.map((file) => {
    if (!file.path.endsWith('.pf_filter')) return file;
    const [name, values] = unpacked(file) as Filter;
    const now = packed(file, [name, values.toSorted(byFirst)], 7);
    renamed.set(stem(file), stem(now));
    return now;
  });
  const described = sorted.map((file) => {
    if (!file.path.endsWith('.pf_meta')) return file;
    const meta = [...(unpacked(file) as unknown[])];
    const listed = meta[FILTERS_IN_META] as (readonly [name: string, file: string])[];
    meta[FILTERS_IN_META] = listed
      .map(([name, hash]) => [name, renamed.get(hash) ?? hash] as const)
      .sort(byFirst);
    const now = packed(file, meta, 10);
    renamed.set(hashIn(file), hashIn(now));
    return now;
  });
  return described.map((file) => {
    if (file.path !== 'pagefind-entry.json') return file;
    const text = Buffer.from(file.content)
      .toString()
      .replaceAll(/"([\w-]+)"/g, (_, hash: string) => `"${renamed.get(hash) ?? hash}"`);
    return { ...file, content: Buffer.from(text) };
  });
}

const byFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** The file's name without folder and ending. */
const stem = ({ path }: IndexFile): string => path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));

/** What an index's entry calls its description: `pagefind.en_1a2b3c` is en_1a2b3c. */
const hashIn = (file: IndexFile): string => stem(file).slice('pagefind.'.length);

function unpacked({ path, content }: IndexFile): unknown {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, MARK.length).equals(MARK))
    throw new Error(`${path} is not a file of the search index.`);
  return decode(bytes.subarray(MARK.length));
}

/** The value in the file's place, under a name with a digest of it. */
function packed({ path }: IndexFile, value: unknown, length: number): IndexFile {
  const bytes = Buffer.concat([MARK, encode(value)]);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, length);
  return {
    path: path.replace(/_[^_]*(\.\w+)$/, `_${digest}$1`),
    content: gzipSync(bytes, { level: 9 }),
  };
}
