/**
 * The filter bar over a list, as `ListFilters.astro` writes it. A page's own script calls it once:
 *
 *     filterList(form, items, { textOf, onFiltered });
 *
 * - `items` are elements with `data-team`, `data-theme`, `data-status` and `data-owner`, as `listFacets` of
 *   `parts/list-filters.ts` makes them: values with spaces between. What an element lacks is read from the nearest
 *   one around it.
 * - `textOf` gives the text in which words are found; it is asked once for each item, at the first word.
 * - `onFiltered` gets the items that fit, and whether anything is asked at all. It is called at once, at every
 *   change, and when the address changes; showing and hiding is the page's own work.
 *
 * The bar keeps what is asked in the address (`?team=…&theme=…&status=…&owner=…&find=…`) and nowhere else, leaves
 * other parameters and the hash alone, counts behind each value what it would leave, and says how many are shown.
 */
import { keepInAddress } from '../../ui/browser/address.ts';
import { folded, isFiltering, listQueryIn, type ListItem, type ListQuery, sift } from './list-query.ts';

interface Options<Item extends HTMLElement> {
  readonly textOf: (item: Item) => string;
  readonly onFiltered: (fitting: ReadonlySet<Item>, isFiltered: boolean) => void;
}

export function filterList<Item extends HTMLElement>(
  form: HTMLFormElement,
  items: readonly Item[],
  { textOf, onFiltered }: Options<Item>,
): void {
  const selects = [...form.querySelectorAll('select')];
  const names = selects.map(({ name }) => name);
  const find = form.querySelector<HTMLInputElement>('input[name="find"]');
  const known = items.map((item) => itemOf(item, names, textOf));

  const show = (): void => {
    const query = queryOf(selects, find);
    const { fits, counts } = sift(known, query, names);
    for (const select of selects) tellCounts(select, counts[select.name]);
    const fitting = new Set(items.filter((_, index) => fits[index]));
    tellShown(form, fitting.size, items.length, isFiltering(query));
    onFiltered(fitting, isFiltering(query));
  };
  const keep = (): void => {
    keepInAddress({
      ...Object.fromEntries(selects.map(({ name, value }) => [name, value])),
      find: find?.value.trim() ?? '',
    });
  };
  const takeUp = (): void => {
    const offered = selects.map(({ name, options }) => [name, [...options].map(({ value }) => value)]);
    const query = listQueryIn(location.search, Object.fromEntries(offered) as Record<string, string[]>);
    for (const select of selects) select.value = query.chosen[select.name] ?? '';
    if (find !== null) find.value = query.find;
    show();
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    show();
    // Browsers allow few changes of the address a second.
    clearTimeout(pause);
    pause = setTimeout(keep, 300);
  });
  form.addEventListener('change', keep);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('.clear')?.addEventListener('click', () => {
    for (const field of [...selects, find]) if (field !== null) field.value = '';
    keep();
    show();
    (selects[0] ?? find)?.focus();
  });
  addEventListener('popstate', takeUp);
  for (const fields of form.querySelectorAll('fieldset')) fields.disabled = false;
  takeUp();
}

function itemOf<Item extends HTMLElement>(
  item: Item,
  names: readonly string[],
  textOf: (item: Item) => string,
): ListItem {
  const values = names.map((name) => {
    const holder = item.closest<HTMLElement>(`[data-${name}]`);
    return [name, holder?.dataset[name]?.split(' ') ?? []] as const;
  });
  let text: string | undefined;
  return { facets: Object.fromEntries(values), text: () => (text ??= folded(textOf(item))) };
}

const queryOf = (selects: readonly HTMLSelectElement[], find: HTMLInputElement | null): ListQuery => ({
  chosen: Object.fromEntries(
    selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
  ),
  find: find?.value.trim() ?? '',
});

const number = (value: number): string => new Intl.NumberFormat(document.documentElement.lang).format(value);

/** Behind each value what it would leave; one that would leave nothing cannot be chosen. */
function tellCounts(select: HTMLSelectElement, counts: ReadonlyMap<string, number> | undefined): void {
  for (const option of select.options) {
    if (option.value === '') continue;
    const count = counts?.get(option.value) ?? 0;
    const text = option.text.replace(/ \([^(]*\)$/, ` (${number(count)})`);
    if (option.text !== text) option.text = text;
    option.disabled = count === 0 && !option.selected;
  }
}

function tellShown(form: HTMLFormElement, fitting: number, all: number, isFiltered: boolean): void {
  const { all: everything = '', some = '', none = '' } = form.dataset;
  const status = form.querySelector('[role="status"]');
  const sentence = !isFiltered ? everything : fitting === 0 ? none : some;
  if (status !== null)
    status.textContent = sentence.replace('{n}', number(fitting)).replace('{all}', number(all));
  const clear = form.querySelector<HTMLElement>('.clear');
  if (clear !== null) clear.hidden = !isFiltered;
}
