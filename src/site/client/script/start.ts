/** On a converted article the link to its original becomes a button that shows it in place. */
const link = document.querySelector<HTMLAnchorElement>('a.original');
if (link) offer(link);

function offer({ dataset, href, parentElement }: HTMLAnchorElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = dataset['label'] ?? '';
  button.ariaPressed = 'false';
  parentElement?.replaceChildren(button);
  // Where it cannot be loaded, the article as it was printed is an address away.
  const toggle = (): void => {
    import('./original/index.ts')
      .then(({ toggleOriginal }) => toggleOriginal(button))
      .catch(() => location.assign(href));
  };
  button.addEventListener('click', toggle);
  try {
    if (localStorage.getItem(dataset['kept'] ?? '')) toggle();
  } catch {
    // A browser that keeps nothing.
  }
}
