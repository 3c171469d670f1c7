/** On an article: what remembers the reader's place is loaded when there is a place. */
const article = document.querySelector<HTMLElement>('main > article[data-resume]');
const load = () => import('./resume.ts');

if (article) {
  addEventListener('scroll', () => load().then(({ keepPlace }) => keepPlace(article)), {
    once: true,
    passive: true,
  });
  if (!location.hash && wasRead(article.dataset['id'] ?? '')) {
    load().then(({ offerPlace }) => offerPlace(article, article.dataset['resume'] ?? ''));
  }
}

function wasRead(id: string): boolean {
  try {
    return localStorage.getItem('places')?.includes(id) ?? false;
  } catch {
    return false;
  }
}
