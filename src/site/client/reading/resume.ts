/**
 * Where the reader was in a long article: kept in this browser alone, offered when they come back.
 * Loaded when an article is scrolled, or when one is opened that was left in the middle.
 */

/** Screens of an article that is long enough to lose one's place in. */
const longArticle = 2.5;

/** So many articles are remembered, the latest. */
const most = 100;

const storage = 'places';

type Places = [article: string, paragraph: string][];

export function keepPlace(article: HTMLElement): void {
  addEventListener('pagehide', () => save(article));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save(article);
  });
}

/** A link to the paragraph that was read last; it goes when the reader goes on by themselves. */
export function offerPlace(article: HTMLElement): void {
  const paragraph = read().find(([id]) => id === idOf(article))?.[1] ?? '';
  if (!paragraphsOf(article).some(({ id }) => id === paragraph)) return;
  const link = document.createElement('a');
  link.className = 'resume';
  link.href = `#${encodeURIComponent(paragraph)}`;
  link.textContent = article.dataset['resume'] ?? '';
  document.body.append(link);
  const leave = (): void => {
    if (scrollY > innerHeight) link.remove();
  };
  addEventListener('scroll', leave, { passive: true });
  link.addEventListener('click', () => link.remove());
}

function save(article: HTMLElement): void {
  const others = read().filter(([id]) => id !== idOf(article));
  const here = firstSeen(article);
  const places: Places = here === null ? others : [...others, [idOf(article), here]];
  try {
    localStorage.setItem(storage, JSON.stringify(places.slice(-most)));
  } catch {
    // A browser that keeps nothing: the next visit starts at the top.
  }
}

/** The paragraph at the top of the screen; null near the beginning, at the end, or in a short article. */
function firstSeen(article: HTMLElement): string | null {
  const { top, bottom, height } = article.getBoundingClientRect();
  const isLong = height > longArticle * innerHeight;
  if (!isLong || top > -innerHeight / 2 || bottom < innerHeight) return null;
  const seen = paragraphsOf(article).find((one) => one.getBoundingClientRect().bottom > 0);
  return seen?.id ?? null;
}

function idOf({ dataset }: HTMLElement): string {
  return dataset['id'] ?? '';
}

function paragraphsOf(article: HTMLElement): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('.body p[id]')];
}

function read(): Places {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storage) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPlace) : [];
  } catch {
    return [];
  }
}

function isPlace(kept: unknown): kept is Places[number] {
  return Array.isArray(kept) && kept.length === 2 && kept.every((one) => typeof one === 'string');
}
