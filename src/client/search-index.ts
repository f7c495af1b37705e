/** The site's search index, read by Pagefind: what it is asked, and what it answers. */
import { EVERY_PAGE } from './search-every-page.ts';

/** How many pages each value of each filter has. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A page that was found, fetched when it is to be shown. */
export interface Hit {
  data(): Promise<FoundPage>;
}

export interface FoundPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The page's text; `<` and `>` are escaped. Words are counted from 0. */
  readonly raw_content: string;
  readonly weighted_locations: readonly { readonly location: number; readonly balanced_score: number }[];
  /** What has an address of its own in the page, with the words of headings. */
  readonly anchors: readonly { readonly id: string; readonly text: string; readonly location: number }[];
}

type Filters = Readonly<Record<string, string | { readonly none: readonly string[] }>>;

/** Leaves nothing out, but has the periods counted. */
const ANY_PERIOD: Filters = { period: { none: [] } };

interface Pagefind {
  filters(): Promise<Counts>;
  preload(words: string, options: { filters: Filters }): Promise<void>;
  search(
    words: string,
    options: { filters: Filters },
  ): Promise<{ readonly results: readonly Hit[]; readonly filters: Counts }>;
  destroy(): Promise<void>;
}

export interface SearchIndex {
  readonly pagefind: Pagefind;
  /** Every filter's values, with all their pages; from then on, answers count them too. */
  values(): Promise<Counts>;
  /** Is the index on the server still the one that is read here? */
  isCurrent(): Promise<boolean>;
}

/** Rejects when the index, or the program that reads it, could not be loaded. */
export async function openIndex(bundle: string, baseUrl: string): Promise<SearchIndex> {
  const { createInstance } = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as {
    createInstance(options: object): Pagefind;
  };
  const pagefind = createInstance({ baseUrl });
  const entry = async () => (await fetch(`${bundle}pagefind-entry.json`, { cache: 'no-store' })).text();
  const opened = await entry();
  let values: Promise<Counts> | undefined;
  return {
    pagefind,
    values: () => (values ??= pagefind.filters()),
    isCurrent: async () => (await entry()) === opened,
  };
}

export interface Query {
  readonly words: string;
  /** One value for each filter that is set. */
  readonly filters: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly count: number;
  /** The best of all; null when there is none. */
  readonly best: Hit | null;
  /** The best first: pages of periods that run or come, and those of no period. */
  readonly now: readonly Hit[];
  /** In the order asked for, those with results only. */
  readonly earlier: readonly { readonly period: string; readonly count: number }[];
}

const within = ({ words, filters }: Query, more: Filters = {}) =>
  [words === '' ? EVERY_PAGE : words, { filters: { ...ANY_PERIOD, ...filters, ...more } }] as const;

const without = ({ words, filters }: Query, name: string): Query => ({
  words,
  filters: Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name)),
});

/** Everything that is found, apart by now and earlier periods. */
export async function ask(
  { pagefind }: SearchIndex,
  query: Query,
  earlier: readonly string[],
): Promise<Answer> {
  const all = await pagefind.search(...within(query));
  const periods = all.filters['period'] ?? {};
  const past = earlier
    .map((period) => ({ period, count: periods[period] ?? 0 }))
    .filter(({ count }) => count > 0);
  const isPast = past.reduce((sum, { count }) => sum + count, 0) === all.results.length;
  const now =
    past.length === 0
      ? all.results
      : isPast
        ? []
        : (await pagefind.search(...within(query, { period: { none: earlier } }))).results;
  return { count: all.results.length, best: all.results[0] ?? null, now, earlier: past };
}

/** What each value of each filter would leave. One that is set offers its other values too, to change over to. */
export async function countsOf({ pagefind }: SearchIndex, query: Query): Promise<Counts> {
  const { filters } = await pagefind.search(...within(query));
  const set = Object.keys(query.filters).map(async (name) => {
    const { filters } = await pagefind.search(...within(without(query, name)));
    return [name, filters[name] ?? {}] as const;
  });
  return { ...filters, ...Object.fromEntries(await Promise.all(set)) };
}

/** Fetches what an answer needs, while one may still be typing. */
export function prepare({ pagefind }: SearchIndex, query: Query): void {
  pagefind.preload(...within(query)).catch(() => undefined);
}

/** The results of one period, the best first. */
export async function askIn(
  { pagefind }: SearchIndex,
  query: Query,
  period: string,
): Promise<readonly Hit[]> {
  return (await pagefind.search(...within(query, { period }))).results;
}
