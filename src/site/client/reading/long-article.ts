/** On a long article: what keeps the reader's place is loaded by scrolling, or where there is a place. */
const article = document.querySelector<HTMLElement>('[data-resume]');

async function load(isNew: boolean): Promise<void> {
  const { keepPlace, offerPlace } = await import('./resume.ts');
  if (article) (isNew ? offerPlace : keepPlace)(article);
}

if (article) {
  addEventListener('scroll', () => load(false), { once: true, passive: true });
  try {
    const { places } = localStorage;
    if (!location.hash && places?.includes(article.dataset['id'] ?? '')) load(true);
  } catch {
    // A browser that keeps nothing.
  }
}
