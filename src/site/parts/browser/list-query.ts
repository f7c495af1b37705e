/** What a filter bar asks of a list: the part that needs no page. */

export interface ListQuery {
  /** The value chosen of each filter; those that are not set are left out. */
  readonly chosen: Readonly<Record<string, string>>;
  /** Every word has to appear. */
  readonly find: string;
}

export interface ListItem {
  /** The values of each filter that the item has. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** Folded; asked for only where words are to be found. */
  readonly text: () => string;
}

/** What an address such as `?team=sales&find=trial` asks for; values that are not offered are passed over. */
export function listQueryIn(search: string, offered: Readonly<Record<string, readonly string[]>>): ListQuery {
  const asked = new URLSearchParams(search);
  const chosen = Object.entries(offered).flatMap(([name, values]) => {
    const value = asked.get(name) ?? '';
    return value !== '' && values.includes(value) ? [[name, value] as const] : [];
  });
  return { chosen: Object.fromEntries(chosen), find: asked.get('find')?.trim() ?? '' };
}

export const isFiltering = ({ chosen, find }: ListQuery): boolean =>
  find !== '' || Object.keys(chosen).length > 0;

/** Upper and lower case, accents and umlauts make no difference in finding. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

export interface Sifted {
  /** For each item, in order: does it fit? */
  readonly fits: readonly boolean[];
  /** How many items each value of each filter would leave, the other filters being as they are. */
  readonly counts: Readonly<Record<string, ReadonlyMap<string, number>>>;
}

/** Finds what fits a question, in one pass over thousands of items. */
export function sift(
  items: readonly ListItem[],
  { chosen, find }: ListQuery,
  names: readonly string[],
): Sifted {
  const words = folded(find)
    .split(/\s+/)
    .filter((word) => word !== '');
  const counts = Object.fromEntries(names.map((name) => [name, new Map<string, number>()]));
  const count = (name: string, values: readonly string[]): void => {
    const counted = counts[name];
    for (const value of values) counted?.set(value, (counted.get(value) ?? 0) + 1);
  };
  const fits = items.map(({ facets, text }) => {
    const missed = names.filter((name) => {
      const value = chosen[name];
      return value !== undefined && facets[name]?.includes(value) !== true;
    });
    if (missed.length > 1 || !words.every((word) => text().includes(word))) return false;
    for (const name of missed.length === 0 ? names : missed) count(name, facets[name] ?? []);
    return missed.length === 0;
  });
  return { fits, counts };
}
