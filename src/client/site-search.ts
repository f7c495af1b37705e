/** Words and filters, and what they find: on the search page, which keeps them in its address, and in a dialog. */
import { addressOf, queryIn } from './search-address.ts';
import { goByArrows } from './search-arrows.ts';
import {
  fieldOf,
  fillFilters,
  filterNames,
  offerFilters,
  periodsOf,
  queryOf,
  setQuery,
  showsFilters,
  tellFilters,
  unfoldFilters,
} from './search-form.ts';
import { type GroupWords, resultGroups } from './search-groups.ts';
import { ask, askIn, countsOf, openIndex, prepare, type Query, type SearchIndex } from './search-index.ts';
import { missingWords } from './search-nearest.ts';
import { type NothingWords, whatLeadsOn } from './search-nothing.ts';
import type { Look } from './search-results.ts';
import './search-slash-choice.ts';
import { summary, type SummaryWords } from './search-summary.ts';

type Words = GroupWords & NothingWords & SummaryWords & Look['words'] & { readonly unavailable: string };

/** Between the last key and the search. */
const PAUSE_MS = 40;

class SiteSearch extends HTMLElement {
  #index: Promise<SearchIndex> | undefined;
  #hasValues = false;
  /** Counts searches, so that a slow answer to an older one is dropped. */
  #turn = 0;
  #searching: Promise<void> = Promise.resolve();
  /** Has the history a step for what is being typed already? */
  #isTyping = false;

  connectedCallback(): void {
    const form = this.#form;
    const field = fieldOf(form);
    form.addEventListener('input', (event) => this.#changed(event.target === field));
    field.addEventListener('change', () => (this.#isTyping = false));
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
    form
      .querySelector('details')
      ?.addEventListener('toggle', () => void this.#count().catch(() => this.#fail()));
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
      this.#isTyping = false;
      this.#begin();
    });
  }

  /** Each question is a step of the history; what is typed in one go is one question. */
  #changed(isText: boolean): void {
    const address = addressOf(queryOf(this.#form)) || location.pathname;
    if (this.#isPage && isText && this.#isTyping) history.replaceState(null, '', address);
    else if (this.#isPage) history.pushState(null, '', address);
    this.#isTyping = isText;
    this.#begin();
  }

  #take(query: Query): void {
    setQuery(this.#form, query);
    fieldOf(this.#form).focus();
    this.#changed(false);
  }

  #begin(): void {
    const turn = ++this.#turn;
    const link = this.#part<HTMLAnchorElement>('.search-link');
    link.search = addressOf(queryOf(this.#form));
    link.hidden = !isAsking(queryOf(this.#form));
    this.#searching = this.#search(turn).catch(() => {
      if (turn === this.#turn) this.#fail();
    });
  }

  async #search(turn: number): Promise<void> {
    const query = queryOf(this.#form);
    tellFilters(this.#form);
    if (!isAsking(query)) this.#show('', []);
    const index = await this.#open();
    if (isAsking(query)) prepare(index, query);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (turn !== this.#turn) return;
    if (isAsking(query)) await this.#answer(turn, index, query);
    await this.#count();
  }

  async #answer(turn: number, index: SearchIndex, query: Query): Promise<void> {
    const answer = await ask(index, query, periodsOf(this.#form, 'earlier'));
    const shown =
      answer.count === 0
        ? await this.#nothing(index, query)
        : await resultGroups(answer, this.#words, this.#look, (period) => askIn(index, query, period));
    const missing = answer.best === null ? [] : missingWords(await answer.best.data(), query.words);
    if (turn === this.#turn) this.#show(summary(answer, missing, this.#words), shown);
  }

  /** Filters are fetched and counted only when they are in sight. */
  async #count(): Promise<void> {
    if (!showsFilters(this.#form)) return;
    const turn = this.#turn;
    const query = queryOf(this.#form);
    const index = await this.#open();
    const values = await index.values();
    if (!this.#hasValues) fillFilters(this.#form, values);
    this.#hasValues = true;
    const counts = isAsking(query) ? await countsOf(index, query) : values;
    if (turn === this.#turn) offerFilters(this.#form, counts);
  }

  /** Loaded once; after a failure the next search tries again. */
  #open(): Promise<SearchIndex> {
    this.#index ??= openIndex(this.dataset['bundle'] ?? '', this.dataset['base'] ?? '/');
    return this.#index;
  }

  async #nothing(index: SearchIndex, query: Query): Promise<readonly HTMLElement[]> {
    // Pagefind keeps silent about a file it could not read: that of a site published anew since, for one.
    if (!(await index.isCurrent())) throw new Error('The index has changed on the server.');
    return whatLeadsOn(index, query, this.#words, (other) => this.#take(other));
  }

  #fail(): void {
    this.#index = undefined;
    this.#show(this.#words.unavailable, []);
  }

  #show(said: string, found: readonly HTMLElement[]): void {
    this.#part('[role="status"]').textContent = said;
    this.#results.replaceChildren(...found);
    this.#part<HTMLElement>('.search-earlier').hidden =
      this.querySelector('.results > section + .earlier') === null;
  }
}

const isAsking = ({ words, filters }: Query): boolean => words !== '' || Object.keys(filters).length > 0;

customElements.define('site-search', SiteSearch);
