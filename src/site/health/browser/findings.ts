/**
 * The findings of the rules, filtered. A rule says how many of its findings fit and opens while these can be read at
 * once; what matters most of everything steps aside while only a part is asked for.
 */
import { filterList } from '../../parts/browser/list-filter.ts';

const READ_AT_ONCE = 60;
const ITEMS = 'li[data-team], .brief dd';

class HealthFindings extends HTMLElement {
  #groups: readonly HTMLDetailsElement[] = [];
  /** What stood open before anything was asked. */
  #openBefore: ReadonlySet<HTMLDetailsElement> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    this.#groups = [...this.querySelectorAll('details')];
    const items = [...this.querySelectorAll<HTMLElement>(ITEMS)];
    filterList(form, items, {
      textOf: wordsOf,
      onFiltered: (fitting, isFiltered) => {
        for (const item of items) item.hidden = !fitting.has(item);
        for (const part of this.querySelectorAll<HTMLElement>('[data-period], .brief > div'))
          part.hidden = fittingIn(part) === 0;
        const first = this.querySelector<HTMLElement>('.first');
        if (first !== null) first.hidden = isFiltered;
        for (const group of this.#groups) tellCount(group, isFiltered);
        this.#openGroups(isFiltered, fitting.size <= READ_AT_ONCE);
      },
    });
  }

  #openGroups(isFiltered: boolean, isShort: boolean): void {
    if (isFiltered) this.#openBefore ??= new Set(this.#groups.filter(({ open }) => open));
    const openBefore = this.#openBefore;
    if (openBefore === undefined) return;
    for (const group of this.#groups)
      group.open = isFiltered && isShort ? !group.hidden : openBefore.has(group);
    if (!isFiltered) this.#openBefore = undefined;
  }
}

/** Its own words, its rule's title, and the name of its team. */
function wordsOf(item: HTMLElement): string {
  const rule = item.closest('details')?.querySelector('h3');
  const team = item.parentElement?.querySelector(':scope > dt');
  return [rule, team, item].map((part) => part?.textContent ?? '').join(' ');
}

const fittingIn = (part: Element): number =>
  [...part.querySelectorAll<HTMLElement>(ITEMS)].filter(({ hidden }) => !hidden).length;

function tellCount(group: HTMLDetailsElement, isFiltered: boolean): void {
  const fitting = fittingIn(group);
  group.hidden = isFiltered && fitting === 0;
  const count = group.querySelector<HTMLElement>('summary .count');
  if (count === null) return;
  count.dataset['all'] ??= count.textContent;
  const { all = '', some = '' } = count.dataset;
  const number = new Intl.NumberFormat(document.documentElement.lang).format(fitting);
  count.textContent = isFiltered ? some.replace('{n}', number) : all;
}

customElements.define('health-findings', HealthFindings);
