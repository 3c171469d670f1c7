/** `/` and Ctrl or ⌘ K open the quick search, which is loaded by the first of them. */
addEventListener('keydown', (event) => {
  const { key, altKey, shiftKey, target } = event;
  const isWriting =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select') !== null);
  const isCommand = event.ctrlKey || event.metaKey;
  const isSlash = key === '/' && !isCommand && !isWriting;
  const isLetter = key.toLowerCase() === 'k' && isCommand && !shiftKey;
  if (event.isComposing || altKey || !(isSlash || isLetter)) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('search-page input[type=search]');
  if (field) {
    field.focus();
    field.select();
    return;
  }
  const home = document.querySelector<HTMLAnchorElement>('.site-header .mark')?.href ?? '/';
  import('./search/quick/index.ts').then(({ openQuickSearch }) => openQuickSearch(home));
});
