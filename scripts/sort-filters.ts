/**
 * Pagefind 1.5 writes filters and their values in the random order of a hash table, so that two builds of the
 * same pages differ. Here they are put in order, and the files named anew by their bytes. Its files are gzip of
 * a mark and CBOR: https://github.com/Pagefind/pagefind/tree/main/pagefind/src/output
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

const MARK = Buffer.from('pagefind_dcd');
/** Where the list of filters, `[name, file]` each, stands in an index's description. */
const FILTERS_IN_META = 3;

type Filter = readonly [
  name: string,
  values: readonly (readonly [value: string, pages: readonly number[]])[],
];

/** Puts the filters of an index in order, in the folder it was written to. */
export function sortFilters(index: string): void {
  const entryFile = join(index, 'pagefind-entry.json');
  let entry = readFileSync(entryFile, 'utf8');
  const filters = join(index, 'filter');
  const renamed = new Map<string, string>();
  for (const file of namesIn(filters, '.pf_filter')) {
    const [name, values] = unpacked(join(filters, file)) as Filter;
    renamed.set(stem(file), replaced(filters, file, [name, values.toSorted(byFirst)], 7));
  }
  for (const file of namesIn(index, '.pf_meta')) {
    const meta = [...(unpacked(join(index, file)) as unknown[])];
    const listed = meta[FILTERS_IN_META] as (readonly [name: string, file: string])[];
    meta[FILTERS_IN_META] = listed
      .map(([name, hash]) => [name, renamed.get(hash) ?? hash] as const)
      .sort(byFirst);
    const hash = (name: string) => name.slice('pagefind.'.length);
    entry = entry.replace(`"${hash(stem(file))}"`, `"${hash(replaced(index, file, meta, 10))}"`);
  }
  writeFileSync(entryFile, entry);
}

const byFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort();

const stem = (file: string): string => file.slice(0, file.lastIndexOf('.'));

function unpacked(file: string): unknown {
  const bytes = gunzipSync(readFileSync(file));
  if (!bytes.subarray(0, MARK.length).equals(MARK))
    throw new Error(`${file} is not a file of the search index.`);
  return decode(bytes.subarray(MARK.length));
}

/** Writes the value in the file's place, under a name with a digest of it; the new name without its ending. */
function replaced(folder: string, file: string, value: unknown, length: number): string {
  const bytes = Buffer.concat([MARK, encode(value)]);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, length);
  const name = `${stem(file).replace(/_[^_]*$/, '')}_${digest}`;
  rmSync(join(folder, file));
  writeFileSync(join(folder, name + file.slice(file.lastIndexOf('.'))), gzipSync(bytes, { level: 9 }));
  return name;
}
