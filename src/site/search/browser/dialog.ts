/** Puts what the search page holds into a dialog, and what was typed until then into its field. */
export async function fillDialog(dialog: HTMLDialogElement, address: string): Promise<void> {
  const [response] = await Promise.all([fetch(address), import('./site-search.ts')]);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const search = page.querySelector('site-search');
  const field = search?.querySelector<HTMLInputElement>('input[type="search"]');
  if (search === null || field === null || field === undefined)
    throw new Error(`There is no search at ${address}.`);
  const typed = dialog.querySelector('input');
  const isTyping = document.activeElement === typed;
  field.value = typed?.value ?? '';
  field.autofocus = true;
  dialog.replaceChildren(document.adoptNode(search));
  if (isTyping) field.focus();
  dialog.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target === dialog || target.closest('.search-close') !== null || leadsHere(target)) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    // Escape alone would only empty the field.
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
}

/** A link within the page that lies below opens no other. */
const leadsHere = (target: Element): boolean =>
  target.closest('a')?.href.split('#')[0] === location.href.split('#')[0];
