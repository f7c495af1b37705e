/**
 * The cascade of a period: its list is filtered, and its branches open and close together. What does not fit is hidden
 * in the list, except for what it stands under, and pale in the pictures.
 */
import { paintBoxes } from './boxes.ts';
import { addressOf, linesAround } from './lines.ts';
import { filterList } from '../../parts/browser/list-filter.ts';

class PeriodCascade extends HTMLElement {
  #lines: readonly HTMLLIElement[] = [];
  #branches: readonly HTMLDetailsElement[] = [];
  /** Branches that stood open before anything was asked. */
  #openBefore: ReadonlySet<HTMLDetailsElement> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    this.#lines = [...this.querySelectorAll<HTMLLIElement>('.tree li')];
    this.#branches = [...this.querySelectorAll<HTMLDetailsElement>(':is(.tree, .tree li) > details')];
    this.#offerBranches();
    if (form === null) return;
    // An objective that is told again has no facets of its own.
    const objectives = this.#lines.filter((line) => 'status' in line.dataset);
    filterList(form, objectives, {
      textOf: (line) => line.querySelector('.row')?.textContent ?? '',
      onFiltered: (fitting, isFiltered) => {
        this.#showLines(fitting, isFiltered);
        paintBoxes(this, this.#lines, isFiltered ? fitting : new Set(objectives));
      },
    });
  }

  #offerBranches(): void {
    const bar = this.querySelector<HTMLElement>('.branches');
    if (bar === null || this.#branches.length === 0) return;
    bar.hidden = false;
    bar.addEventListener('click', ({ target }) => {
      const wanted = target instanceof HTMLElement ? target.dataset['branches'] : undefined;
      if (wanted !== undefined) for (const branch of this.#branches) branch.open = wanted === 'open';
    });
  }

  #showLines(fitting: ReadonlySet<HTMLLIElement>, isFiltered: boolean): void {
    const addresses = new Set([...fitting].map(addressOf));
    const fits = (line: HTMLLIElement) => addresses.has(addressOf(line));
    const around = linesAround(this.#lines.filter(fits));
    for (const line of this.#lines) {
      line.hidden = !fits(line) && !around.has(line);
      line.classList.toggle('context', isFiltered && !fits(line));
    }
    this.#openBranches(isFiltered);
  }

  /** While something is asked, what fits is in sight; after that, what was open before is open again. */
  #openBranches(isFiltered: boolean): void {
    if (isFiltered) this.#openBefore ??= new Set(this.#branches.filter(({ open }) => open));
    for (const branch of this.#branches) {
      const hasLines = branch.querySelector('li:not([hidden])') !== null;
      branch.hidden = !hasLines;
      if (isFiltered) branch.open = hasLines;
      else if (this.#openBefore !== undefined) branch.open = this.#openBefore.has(branch);
    }
    if (!isFiltered) this.#openBefore = undefined;
  }
}

customElements.define('period-cascade', PeriodCascade);
