/** Pages → the newspaper of each: masthead, else catalogue, else what its articles name. */
import type { Message, ParsedPage } from '../../parse/records/index.ts';
import { fold } from '../../text/fold.ts';
import type { ReadCatalogue } from '../catalogue/index.ts';
import { archiveMessage } from '../messages.ts';
import { isNewspaper } from './agencies.ts';

interface Found {
  newspaper: string | null;
  messages: Message[];
}

/** Outlets that a page's datelines and bylines name: folded name → the name as first printed. */
function outletsOf(page: ParsedPage): Map<string, string> {
  const outlets = new Map<string, string>();
  for (const { dateline, bylines } of page.articles) {
    for (const name of [dateline?.agency, ...bylines.map((byline) => byline.outlet)]) {
      if (name === null || name === undefined || !isNewspaper(name)) continue;
      const outlet = name.replace(/(?<=报|報)社$/u, '');
      if (!outlets.has(fold(outlet))) outlets.set(fold(outlet), outlet);
    }
  }
  return outlets;
}

function byOutlets(page: ParsedPage, pagesNaming: Map<string, number>): Found {
  const outlets = outletsOf(page);
  const most = Math.max(0, ...Array.from(outlets.keys(), (key) => pagesNaming.get(key) ?? 0));
  const best = [...outlets].filter(([key]) => pagesNaming.get(key) === most);
  const [first] = best;
  const where = { file: page.source.file, place: null };
  if (first === undefined) {
    return { newspaper: null, messages: [archiveMessage('archive/newspaper-unknown', where)] };
  }
  if (best.length === 1) return { newspaper: first[1], messages: [] };
  const values = { outlets: best.map(([, name]) => name).join('、') };
  return { newspaper: null, messages: [archiveMessage('archive/newspaper-tie', where, values)] };
}

function byMasthead(page: ParsedPage, printed: string, catalogue: ReadCatalogue): Found {
  const said = catalogue.pages[page.source.file]?.newspaper;
  if (said === undefined || fold(said) === fold(printed)) {
    return { newspaper: printed, messages: [] };
  }
  const where = { file: page.source.file, place: null };
  const values = { catalogue: said, printed, used: printed };
  const message = archiveMessage('catalogue/masthead-differs', where, values);
  return { newspaper: printed, messages: [message] };
}

/** The newspaper of each page, null where two are named on equally many pages, with messages. */
export function pageNewspapers(
  pages: ParsedPage[],
  catalogue: ReadCatalogue,
): Map<ParsedPage, Found> {
  const pagesNaming = new Map<string, number>();
  for (const page of pages) {
    for (const key of outletsOf(page).keys()) {
      pagesNaming.set(key, (pagesNaming.get(key) ?? 0) + 1);
    }
  }
  const find = (page: ParsedPage): Found => {
    if (page.newspaper !== null) return byMasthead(page, page.newspaper, catalogue);
    const said = catalogue.pages[page.source.file]?.newspaper ?? catalogue.archive.newspaper;
    return said === undefined ? byOutlets(page, pagesNaming) : { newspaper: said, messages: [] };
  };
  return new Map(pages.map((page) => [page, find(page)]));
}
