/** The site's search index, read by Pagefind. */

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

/** A value each filter must have, or values it must not. */
export type Filters = Readonly<Record<string, string | { readonly none: readonly string[] }>>;

interface Found {
  readonly results: readonly Hit[];
  /** Of the pages found. */
  readonly filters: Counts;
  /** Of all pages with these words, whatever the filters. */
  readonly totalFilters: Counts;
}

interface Pagefind {
  filters(): Promise<Counts>;
  preload(words: string, options: { filters: Filters }): Promise<void>;
  search(words: string, options: { filters: Filters }): Promise<Found>;
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
