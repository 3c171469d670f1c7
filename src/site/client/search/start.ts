/** The search page is there at once; what searches is loaded when there is something to search for. */
const searchPage = document.querySelector<HTMLElement>('search-page');
if (searchPage) prepare(searchPage);

function prepare(page: HTMLElement): void {
  const isAsked = new URLSearchParams(location.search).has('q');
  const isWide = matchMedia('(width >= 48rem)').matches;
  page.querySelector('.filters')?.toggleAttribute('open', isWide);
  page.querySelector('.help')?.toggleAttribute('open', !isAsked);
  page.classList.toggle('there', !isAsked);
  const load = () => import('./search-page.ts').catch(() => page.classList.add('there'));
  // Half a word is not asked for: what searches may come while it is composed.
  page.addEventListener('compositionstart', () => page.setAttribute('data-composing', ''));
  page.addEventListener('compositionend', () => page.removeAttribute('data-composing'));
  if (isAsked || page.contains(document.activeElement)) load();
  for (const event of ['focusin', 'pointerover']) {
    page.addEventListener(event, load, { once: true, passive: true });
  }
}
