/** Words and filters, and what they find: on the search page, which keeps them in its address, and in a dialog. */
import { addressOf, queryIn } from './address.ts';
import { countsOf, prepare, type Query } from './answer.ts';
import { goByArrows } from './arrows.ts';
import {
  fieldOf,
  fillFilters,
  filterNames,
  isBeginning,
  offerFilters,
  periodsOf,
  queryOf,
  setQuery,
  showsFilters,
  tellFilters,
  unfoldFilters,
} from './form.ts';
import { openIndex, type SearchIndex } from './index.ts';
import type { Look } from './results.ts';
import { type Shown, shownAnswer, type ShownWords } from './shown.ts';
import './slash-choice.ts';
import { SearchSteps } from './steps.ts';

type Words = ShownWords & { readonly unavailable: string };

/** How long a search waits for the one before it, so that those of quick fingers do not pile up. */
const PATIENCE_MS = 100;
/** When fingers have come to rest: then filters are counted, and a last word of one letter is meant so. */
const REST_MS = 250;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

class SiteSearch extends HTMLElement {
  #index: Promise<SearchIndex> | undefined;
  #hasValues = false;
  /** Counts searches, so that a slow answer to an older one is dropped. */
  #turn = 0;
  #searching: Promise<void> = Promise.resolve();
  readonly #steps = new SearchSteps();

  connectedCallback(): void {
    const form = this.#form;
    const field = fieldOf(form);
    form.addEventListener('input', (event) => this.#changed(event.target === field));
    field.addEventListener('change', () => this.#steps.endTyping());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#searching.then(() => this.#results.querySelector('a')?.focus());
    });
    form
      .querySelector('.search-clear')
      ?.addEventListener('click', () => this.#take({ ...queryOf(form), filters: {} }));
    this.querySelector('.search-earlier')?.addEventListener('click', () =>
      this.querySelector<HTMLElement>('.earlier summary')?.focus(),
    );
    this.addEventListener('keydown', (event) => goByArrows(event, field, this.#results));
    if (this.#isPage) {
      unfoldFilters(form);
      this.#followAddress();
    }
    form.querySelector('details')?.addEventListener('toggle', () => void this.#count());
    this.#begin();
  }

  get #form(): HTMLFormElement {
    return this.#part<HTMLFormElement>('form');
  }

  get #results(): Element {
    return this.#part('.results');
  }

  get #words(): Words {
    return JSON.parse(this.dataset['words'] ?? '') as Words;
  }

  get #look(): Look {
    return {
      words: this.#words,
      running: new Set(periodsOf(this.#form, 'now')),
      status: (word) =>
        [...this.querySelectorAll('template')]
          .find(({ dataset }) => dataset['status'] === word)
          ?.content.cloneNode(true) ?? null,
      fail: () => this.#fail(),
    };
  }

  /** In a dialog the page's own address stays. */
  get #isPage(): boolean {
    return this.closest('dialog') === null;
  }

  #part<T extends Element>(selector: string): T {
    const part = this.querySelector<T>(selector);
    if (part === null) throw new Error(`The search has no ${selector}.`);
    return part;
  }

  #followAddress(): void {
    const take = () => setQuery(this.#form, queryIn(location.search, filterNames(this.#form)));
    take();
    if (location.search === '' && document.activeElement === document.body) fieldOf(this.#form).focus();
    window.addEventListener('popstate', () => {
      take();
      this.#steps.endTyping();
      this.#begin();
    });
  }

  #changed(isTyped: boolean): void {
    if (this.#isPage) this.#steps.ask(addressOf(queryOf(this.#form)) || location.pathname, isTyped);
    this.#begin();
  }

  #take(query: Query): void {
    setQuery(this.#form, query);
    fieldOf(this.#form).focus();
    this.#changed(false);
  }

  #begin(): void {
    const turn = ++this.#turn;
    const query = queryOf(this.#form);
    const isNewest = () => turn === this.#turn;
    const link = this.#part<HTMLAnchorElement>('.search-link');
    link.search = addressOf(query);
    link.hidden = !isAsking(query);
    tellFilters(this.#form);
    this.#searching = this.#search(query, isNewest, this.#searching).catch(() => {
      if (isNewest()) this.#fail();
    });
    void this.#searching.then(() => pause(REST_MS)).then(() => (isNewest() ? this.#count() : undefined));
  }

  /** Answers a query, unless a newer one has come meanwhile. */
  async #search(query: Query, isNewest: () => boolean, before: Promise<void>): Promise<void> {
    if (!isAsking(query)) this.#show({ said: '', found: [] });
    const index = await this.#open();
    if (!isAsking(query)) return;
    if (isBeginning(query)) await pause(REST_MS);
    if (!isNewest()) return;
    prepare(index, query);
    await Promise.race([before, pause(PATIENCE_MS)]);
    if (!isNewest()) return;
    const shown = await shownAnswer(index, query, periodsOf(this.#form, 'earlier'), {
      words: this.#words,
      look: this.#look,
      choose: (other) => this.#take(other),
    });
    if (isNewest()) this.#show(shown);
  }

  /** Filters are fetched and counted only when they are in sight. */
  async #count(): Promise<void> {
    if (!showsFilters(this.#form)) return;
    const turn = this.#turn;
    const query = queryOf(this.#form);
    try {
      const index = await this.#open();
      const values = await index.values();
      if (!this.#hasValues) fillFilters(this.#form, values);
      this.#hasValues = true;
      const counts = isAsking(query) ? await countsOf(index, query) : values;
      if (turn === this.#turn) offerFilters(this.#form, counts);
    } catch {
      if (turn === this.#turn) this.#fail();
    }
  }

  /** Loaded once; after a failure the next search tries again. */
  #open(): Promise<SearchIndex> {
    this.#index ??= openIndex(this.dataset['bundle'] ?? '', this.dataset['base'] ?? '/');
    return this.#index;
  }

  #fail(): void {
    this.#index = undefined;
    this.#show({ said: this.#words.unavailable, found: [] });
  }

  #show({ said, found }: Shown): void {
    this.#part('[role="status"]').textContent = said;
    this.#results.replaceChildren(...found);
    this.#part<HTMLElement>('.search-earlier').hidden =
      this.querySelector('.results > section + .earlier') === null;
  }
}

const isAsking = ({ words, filters }: Query): boolean => words !== '' || Object.keys(filters).length > 0;

customElements.define('site-search', SiteSearch);
