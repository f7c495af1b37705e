/** The search page: words and filters, kept in the address; results by Pagefind's index. */

interface Result {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
type Counts = Readonly<Record<string, Record<string, number>>>;
interface Found {
  readonly results: readonly { data(): Promise<Result> }[];
  /** Results for each value, were it added to what is asked already. */
  readonly filters: Counts;
  /** Results for each value and the words alone. */
  readonly totalFilters: Counts;
}
interface Pagefind {
  options(options: object): Promise<void>;
  filters(): Promise<Counts>;
  debouncedSearch(
    words: string | null,
    options: { filters: Record<string, string> },
    milliseconds: number,
  ): Promise<Found | null>;
}

const AT_A_TIME = 10;
const PAUSE_MS = 80;

class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #words: Record<string, string> = {};
  /** Counts searches, so that a slow answer to an older one is dropped. */
  #turn = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => void this.#search(form).catch(() => this.#fail()));
    void this.#begin(form);
  }

  /** Fills the filters and takes up what the address asks for. */
  async #begin(form: HTMLFormElement): Promise<void> {
    const asked = new URLSearchParams(location.search);
    const field = form.querySelector('input');
    if (field !== null) field.value = asked.get('q') ?? '';
    if (document.activeElement === document.body) field?.focus();
    try {
      this.#pagefind ??= this.#load();
      const filters = await (await this.#pagefind).filters();
      for (const select of form.querySelectorAll('select'))
        this.#fill(select, filters[select.name] ?? {}, asked.get(select.name) ?? '');
      if ([...asked].length > 0) await this.#search(form);
    } catch {
      this.#fail();
    }
  }

  /** Says that the index is not there; the next search tries again. */
  #fail(): void {
    this.#pagefind = undefined;
    this.#say(this.#words['unavailable'] ?? '');
  }

  #clear(): void {
    this.#say('');
    this.querySelector('.results')?.replaceChildren();
    const more = this.querySelector<HTMLButtonElement>('.more');
    if (more !== null) more.hidden = true;
  }

  async #load(): Promise<Pagefind> {
    const bundle = this.dataset['bundle'] ?? '/pagefind/';
    const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: this.dataset['base'] ?? '/', excerptLength: 24 });
    return pagefind;
  }

  #fill(select: HTMLSelectElement, counts: Record<string, number>, chosen: string): void {
    const [any] = select.options;
    // The index keeps its values in no order of its own.
    const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const sorted = Object.entries(counts).sort(([a], [b]) => compare(a, b));
    const options = sorted.map(([value, count]) => {
      const option = new Option(`${value} (${String(count)})`, value);
      option.disabled = count === 0 && value !== chosen;
      return option;
    });
    select.replaceChildren(...(any === undefined ? [] : [any]), ...options);
    select.value = chosen;
  }

  /** What each filter would leave. One that is set already offers its other values too, to change over to. */
  #offer(select: HTMLSelectElement, { filters, totalFilters }: Found): void {
    const counts = select.value === '' ? filters : totalFilters;
    this.#fill(select, counts[select.name] ?? {}, select.value);
  }

  async #search(form: HTMLFormElement): Promise<void> {
    const turn = ++this.#turn;
    const asked = [...new FormData(form)]
      .map(([name, value]) => [name, String(value)] as const)
      .filter(([, value]) => value !== '');
    const address = new URLSearchParams(asked.map(([name, value]) => [name, value]));
    history.replaceState(null, '', asked.length === 0 ? location.pathname : `?${address.toString()}`);
    if (asked.length === 0) return this.#clear();
    const { q = '', ...filters } = Object.fromEntries(asked);
    this.#pagefind ??= this.#load();
    const pagefind = await this.#pagefind;
    const found = await pagefind.debouncedSearch(q === '' ? null : q, { filters }, PAUSE_MS);
    if (found === null || turn !== this.#turn) return;
    for (const select of form.querySelectorAll('select')) this.#offer(select, found);
    this.#say(
      found.results.length === 0
        ? (this.#words['none'] ?? '')
        : (this.#words['results'] ?? '').replace('{n}', String(found.results.length)),
    );
    await this.#show(found.results, AT_A_TIME, turn);
  }

  async #show(results: Found['results'], count: number, turn: number): Promise<void> {
    const shown = await Promise.all(results.slice(0, count).map((result) => result.data()));
    if (turn !== this.#turn) return;
    this.querySelector('.results')?.replaceChildren(...shown.map((result) => this.#item(result)));
    const more = this.querySelector<HTMLButtonElement>('.more');
    if (more === null) return;
    more.hidden = results.length <= count;
    more.onclick = () => void this.#show(results, count + AT_A_TIME, turn);
  }

  #item({ url, excerpt, meta, filters }: Result): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = meta['title'] ?? url;
    const about = document.createElement('p');
    about.className = 'eyebrow';
    const [status] = filters['status'] ?? [];
    for (const text of [meta['period'], meta['team'], meta['score'], status]) {
      if (text === undefined) continue;
      const word = document.createElement('span');
      word.textContent =
        text === this.dataset['current'] ? `${text} (${this.#words['nowMark'] ?? ''})` : text;
      about.append(word);
    }
    const sentence = document.createElement('p');
    sentence.append(...marked(excerpt));
    item.append(link, about, sentence);
    return item;
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = text;
  }
}

/** Pagefind marks matches with `<mark>` in text it has escaped; nothing else of it becomes markup. */
function marked(excerpt: string): (string | HTMLElement)[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (!(node instanceof HTMLElement) || node.tagName !== 'MARK') return node.textContent ?? '';
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

customElements.define('site-search', SiteSearch);
