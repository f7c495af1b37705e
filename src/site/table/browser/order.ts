/** In which order a sheet's rows stand: the part that needs no page. */

export interface Sort {
  readonly column: string;
  readonly isDescending: boolean;
}

/** What an address such as `?sort=confidence&order=descending` asks for; null for the order of the page. */
export function sortIn(search: string, columns: readonly string[]): Sort | null {
  const asked = new URLSearchParams(search);
  const column = asked.get('sort') ?? '';
  return columns.includes(column) ? { column, isDescending: asked.get('order') === 'descending' } : null;
}

/** The same the other way round. */
export const sortParameters = (sort: Sort | null): { readonly sort: string; readonly order: string } => ({
  sort: sort?.column ?? '',
  order: sort?.isDescending === true ? 'descending' : '',
});

/** What another press on a column's header asks for: ascending, descending, then the order of the page again. */
export function sortAfter(sort: Sort | null, column: string): Sort | null {
  if (sort?.column !== column) return { column, isDescending: false };
  return sort.isDescending ? null : { column, isDescending: true };
}

export type SortValue = number | string | null;

/**
 * Numbers by value, then texts as the language orders them, then what is empty: numbers before texts and the empty
 * last in both directions. What is equal stays in the order it came in.
 */
export function inOrder<T>(
  all: readonly T[],
  valueOf: (one: T) => SortValue,
  { isDescending }: Sort,
  language: string,
): T[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const direction = isDescending ? -1 : 1;
  const valued = all.map((one) => ({ one, value: valueOf(one) }));
  valued.sort(({ value: a }, { value: b }) => {
    if (typeof a === 'number' && typeof b === 'number') return direction * (a - b);
    if (typeof a === 'string' && typeof b === 'string') return direction * compare(a, b);
    return kindRank(a) - kindRank(b);
  });
  return valued.map(({ one }) => one);
}

const kindRank = (value: SortValue): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
