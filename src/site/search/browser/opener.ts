/**
 * Opens search over the page one is on, by its link or by a key. All that search needs is fetched only then;
 * without script the link leads to the search page.
 */
import { asksForSearch, SEARCH_KEY } from './key.ts';
import { slashOpensSearch } from './slash.ts';

class SearchOpener extends HTMLElement {
  #dialog: HTMLDialogElement | undefined;

  connectedCallback(): void {
    const link = this.querySelector('a');
    if (link === null) return;
    this.#hint();
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      this.#open(link.href);
    });
    document.addEventListener('keydown', (event) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      this.#open(link.href);
    });
  }

  /** Shows the key that works here. */
  #hint(): void {
    const key = this.querySelector('kbd');
    if (key !== null) key.textContent = slashOpensSearch() ? '/' : SEARCH_KEY;
  }

  #open(address: string): void {
    const field = document.querySelector<HTMLInputElement>('main site-search input[type="search"]');
    if (field !== null) return field.focus();
    this.#dialog ??= this.#make(address);
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#dialog.querySelector<HTMLInputElement>('input[type="search"]')?.select();
  }

  /** At first only a field, so that nothing typed meanwhile is lost. */
  #make(address: string): HTMLDialogElement {
    const dialog = document.createElement('dialog');
    dialog.className = 'search-dialog';
    dialog.ariaLabel = this.dataset['label'] ?? '';
    const field = document.createElement('input');
    field.type = 'search';
    field.ariaLabel = dialog.ariaLabel;
    dialog.append(field);
    dialog.addEventListener('close', () => this.#hint());
    document.body.append(dialog);
    import('./dialog.ts')
      .then(({ fillDialog }) => fillDialog(dialog, address))
      .catch(() => location.assign(`${address}?q=${encodeURIComponent(field.value)}`));
    return dialog;
  }
}

customElements.define('search-opener', SearchOpener);
