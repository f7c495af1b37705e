/** How many pages each value of a filter has, or would leave. */
type Counted = Readonly<Record<string, number>>;

/** Leaves the values that pages have; those the page does not list follow in the order of the alphabet. */
export function fill(select: HTMLSelectElement, values: Counted): void {
  const chosen = select.value;
  for (const option of valuesOf(select))
    if ('isFound' in option.dataset || !(option.value in values)) option.remove();
  const listed = new Set(valuesOf(select).map(({ value }) => value));
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const found = Object.keys(values).filter((value) => !listed.has(value));
  select.append(...found.sort(compare).map(foundOption));
  choose(select, chosen);
}

/** Writes behind each value what it would leave; one that would leave nothing cannot be chosen. */
export function offer(select: HTMLSelectElement, counts: Counted): void {
  const number = new Intl.NumberFormat(document.documentElement.lang);
  for (const option of valuesOf(select)) {
    const count = counts[option.value] ?? 0;
    option.text = `${option.value} (${number.format(count)})`;
    option.disabled = count === 0 && !option.selected;
  }
}

/** Chooses a value, known or not: what an address asks for may come before the index does. */
export function choose(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((option) => option.value === value)) select.append(foundOption(value));
  select.value = value;
}

const valuesOf = ({ options }: HTMLSelectElement): HTMLOptionElement[] =>
  [...options].filter(({ value }) => value !== '');

function foundOption(value: string): HTMLOptionElement {
  const option = new Option(value, value);
  option.dataset['isFound'] = '';
  return option;
}
