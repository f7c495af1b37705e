/**
 * Light or dark by choice; without one, the system's preference holds. The choice is all that is stored;
 * `public/theme.js` takes it up before the page is painted.
 */
const KEY = 'theme';

function stored(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

function apply(theme: string): void {
  if (theme === '') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (select === null) return;
    this.hidden = false;
    select.value = stored();
    select.addEventListener('change', () => {
      apply(select.value);
      try {
        localStorage.setItem(KEY, select.value);
      } catch {
        // Nothing may be stored here: the choice holds for this page.
      }
    });
  }
}

customElements.define('theme-choice', ThemeChoice);
