/** The `/` key leads to the search field, unless the reader is writing. */
addEventListener('keydown', (event) => {
  const target = event.target instanceof HTMLElement ? event.target : null;
  const isWriting = target?.isContentEditable || target?.closest('input, textarea, select');
  if (event.key !== '/' || isWriting || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const field = document.querySelector<HTMLInputElement>('main input[type=search], #quick-search');
  if (field) {
    event.preventDefault();
    field.focus();
    field.select();
  }
});
