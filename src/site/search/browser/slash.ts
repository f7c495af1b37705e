/** Whether `/` opens search: a choice for those whom single keys hinder (WCAG 2.1.4), kept beside the theme's. */
const KEY = 'slash';

export function slashOpensSearch(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function letSlashOpenSearch(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Nothing may be stored here: the key stays as it is.
  }
}
