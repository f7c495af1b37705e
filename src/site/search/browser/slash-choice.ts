import { letSlashOpenSearch, slashOpensSearch } from './slash.ts';

/** A checkbox: may `/` open search? */
class SearchSlashChoice extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    if (box === null) return;
    box.checked = slashOpensSearch();
    box.addEventListener('change', () => letSlashOpenSearch(box.checked));
  }
}

customElements.define('search-slash-choice', SearchSlashChoice);
