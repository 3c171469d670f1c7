/** An article that a search led to: its hits marked, and the way to the next. */

import { say, words } from '../../../i18n/words/index.ts';
import { loadWords } from '../../load-words.ts';
import { recall } from '../remember.ts';
import { markHits } from './mark-hits.ts';
import { printWalk } from './print-walk.ts';
import '../../../styles/pages/search/walk.css';

export async function showFound(query: string): Promise<void> {
  await loadWords();
  const places = await markHits(query);
  const walk = printWalk(recall(), { query, places: places.length, address: location.href });
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const first = places.findIndex(([mark]) => mark !== undefined && target?.contains(mark));
  let at = Math.max(0, first);
  show(places[at]);
  if (walk === null) return;
  const status = walk.querySelector('output');
  const tell = (): void => {
    if (status)
      status.textContent = say(words('found').place, { at: at + 1, count: places.length });
  };
  walk.addEventListener('click', ({ target: clicked }) => {
    const button = clicked instanceof Element ? clicked.closest('button') : null;
    if (button === null) return;
    at = (at + (button.name === 'next' ? 1 : places.length - 1)) % places.length;
    show(places[at]);
    tell();
  });
  tell();
  document.querySelector('main')?.prepend(walk);
}

function show(place: HTMLElement[] = []): void {
  for (const shown of document.querySelectorAll('mark.here')) shown.classList.remove('here');
  for (const mark of place) mark.classList.add('here');
  place[0]?.scrollIntoView({ block: 'center' });
}
