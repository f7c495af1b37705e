/** What search is asked, and what it answers. */
import { EVERY_PAGE } from './every-page.ts';
import type { Counts, Filters, Hit, SearchIndex } from './index.ts';

export interface Query {
  readonly words: string;
  /** One value for each filter that is set. */
  readonly filters: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly count: number;
  /** Pages of periods that run or come, and those of no period, the best first. */
  readonly now: readonly Hit[];
  /** In the order asked for, those with results only. */
  readonly earlier: readonly EarlierPeriod[];
}

export interface EarlierPeriod {
  readonly period: string;
  readonly count: number;
  /** The best first; asked for once. */
  hits(): Promise<readonly Hit[]>;
}

/** Leaves nothing out, but has the periods counted. */
const ANY_PERIOD: Filters = { period: { none: [] } };
/** Leaves nothing, so that pages are only counted: that takes a fraction of the time. */
const NO_PERIOD: Filters = { period: '' };

/**
 * Everything that is found, apart by now and earlier periods. Of the archive only the numbers are asked for: a
 * search takes as long as what it finds is long.
 */
export async function ask(index: SearchIndex, query: Query, earlier: readonly string[]): Promise<Answer> {
  const { pagefind } = index;
  const chosen = query.filters['period'];
  if (chosen !== undefined) {
    const { results } = await pagefind.search(...within(query));
    const isEarlier = earlier.includes(chosen) && results.length > 0;
    const period = { period: chosen, count: results.length, hits: () => Promise.resolve(results) };
    return { count: results.length, now: isEarlier ? [] : results, earlier: isEarlier ? [period] : [] };
  }
  const { results: now, totalFilters } = await pagefind.search(
    ...within(query, { period: { none: earlier } }),
  );
  const counts = isPlain(query) ? totalFilters : await counted(index, query);
  const past = earlier
    .map((period) => ({ period, count: counts['period']?.[period] ?? 0 }))
    .filter(({ count }) => count > 0);
  return {
    count: past.reduce((sum, { count }) => sum + count, now.length),
    now,
    earlier: past.map((one) => {
      let hits: Promise<readonly Hit[]> | undefined;
      const search = async () => (await pagefind.search(...within(query, { period: one.period }))).results;
      return { ...one, hits: () => (hits ??= search()) };
    }),
  };
}

/** The best page of an answer; null when there is none. */
export const bestOf = async ({ now, earlier }: Answer): Promise<Hit | null> =>
  now[0] ?? (await earlier[0]?.hits())?.[0] ?? null;

/** What each value of each filter would leave. One that is set offers its other values too, to change over to. */
export async function countsOf(index: SearchIndex, query: Query): Promise<Counts> {
  const set = Object.keys(query.filters).map(async (name) => {
    const counts = await counted(index, without(query, name));
    return [name, counts[name] ?? {}] as const;
  });
  return { ...(await counted(index, query)), ...Object.fromEntries(await Promise.all(set)) };
}

/** Fetches what an answer needs, while one may still be typing. */
export function prepare({ pagefind }: SearchIndex, query: Query): void {
  pagefind.preload(...within(query)).catch(() => undefined);
}

/** Pagefind's totals leave filters aside, and whether words in quotes stand side by side: they hold for the rest. */
const isPlain = ({ words, filters }: Query): boolean =>
  Object.keys(filters).length === 0 && !/^".+"$/.test(words);

const without = ({ words, filters }: Query, name: string): Query => ({
  words,
  filters: Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name)),
});

const within = ({ words, filters }: Query, more: Filters = {}) =>
  [words === '' ? EVERY_PAGE : words, { filters: { ...ANY_PERIOD, ...filters, ...more } }] as const;

/** How many of the pages found have each value, of the filters that have been fetched. */
async function counted({ pagefind }: SearchIndex, query: Query): Promise<Counts> {
  return isPlain(query)
    ? (await pagefind.search(...within(query, NO_PERIOD))).totalFilters
    : (await pagefind.search(...within(query))).filters;
}
