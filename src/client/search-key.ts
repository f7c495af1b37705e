/** `/` and Ctrl-K lead to the search page, from wherever one is not typing. */
document.addEventListener('keydown', (event) => {
  const isTyping =
    event.target instanceof HTMLElement &&
    event.target.closest('input, textarea, select, [contenteditable]') !== null;
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  const isCtrlK = event.key === 'k' && (event.ctrlKey || event.metaKey);
  const link = document.querySelector<HTMLAnchorElement>('[data-search-open]');
  if (link === null || isTyping || !(isSlash || isCtrlK)) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('site-search input[type="search"]');
  if (field === null) link.click();
  else field.focus();
});
