import type { Query } from './answer.ts';
import { choose, fill, offer } from './filters.ts';
import type { Counts } from './index.ts';

export function fieldOf(form: HTMLFormElement): HTMLInputElement {
  const field = form.querySelector<HTMLInputElement>('input[type="search"]');
  if (field === null) throw new Error('The search form has no field.');
  return field;
}

const filtersOf = (form: HTMLFormElement): HTMLSelectElement[] => [...form.querySelectorAll('select')];

export const filterNames = (form: HTMLFormElement): string[] => filtersOf(form).map(({ name }) => name);

/** One letter of an alphabet is the beginning of a question. */
const LONE_LETTER = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;
const LAST_WORD = /\S*$/;

/** What the form asks. */
export const queryOf = (form: HTMLFormElement): Query => ({
  words: fieldOf(form).value.trim().replace(LONE_LETTER, ''),
  filters: Object.fromEntries(
    filtersOf(form)
      .filter(({ value }) => value !== '')
      .map(({ name, value }) => [name, value]),
  ),
});

/** Is the last word perhaps only begun? Its first letter may need a part of the index that the word does not. */
export const isBeginning = ({ words }: Query): boolean => LONE_LETTER.test(LAST_WORD.exec(words)?.[0] ?? '');

/** Lets the form ask something. */
export function setQuery(form: HTMLFormElement, { words, filters }: Query): void {
  if (fieldOf(form).value.trim() !== words) fieldOf(form).value = words;
  for (const select of filtersOf(form)) choose(select, filters[select.name] ?? '');
}

/** Offers the values that pages have. */
export function fillFilters(form: HTMLFormElement, values: Counts): void {
  for (const select of filtersOf(form)) fill(select, values[select.name] ?? {});
}

/** Says how many filters are set. */
export function tellFilters(form: HTMLFormElement): void {
  const set = Object.keys(queryOf(form).filters).length;
  const count = form.querySelector('.search-set');
  if (count !== null) count.textContent = set === 0 ? '' : `(${String(set)})`;
  const clear = form.querySelector<HTMLElement>('.search-clear');
  if (clear !== null) clear.hidden = set === 0;
}

/** Says what each value would leave, of the filters that have been counted. */
export function offerFilters(form: HTMLFormElement, counts: Counts): void {
  for (const select of filtersOf(form)) {
    const counted = counts[select.name];
    if (counted !== undefined) offer(select, counted);
  }
}

/** Names of periods by when they are, the newest first. */
export const periodsOf = (form: HTMLFormElement, when: 'now' | 'earlier'): string[] =>
  [...form.querySelectorAll<HTMLOptionElement>(`select[name="period"] option[data-when="${when}"]`)].map(
    ({ value }) => value,
  );

/** Are the filters in sight? */
export const showsFilters = (form: HTMLFormElement): boolean => form.querySelector('details')?.open === true;

/** Unfolds the filters where they fit beside the results. */
export function unfoldFilters(form: HTMLFormElement): void {
  const filters = form.querySelector('details');
  const wide = matchMedia('(min-width: 46rem)');
  const unfold = () => {
    if (filters !== null) filters.open = wide.matches;
  };
  wide.addEventListener('change', unfold);
  unfold();
}
