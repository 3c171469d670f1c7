/** The concordance: a line a place, the keywords under each other. */
import type { Concordance, ContextLine } from '../../../../search/result.ts';
import { dayToWords } from '../../../i18n/date-to-words.ts';
import { toReadingText } from '../../../i18n/to-reading-text.ts';
import { words } from '../../../i18n/words/index.ts';
import { element } from '../print/element.ts';
import { hitToAddress } from '../print/print-hit.ts';
import type { Sort } from '../state/address.ts';
import { linesToWords } from './lines-to-words.ts';
import { sortLines } from './sort-lines.ts';
import '../../../styles/pages/search/lines.css';

/** `home` is the address of the home page. */
export function showLines(
  holder: HTMLElement,
  concordance: Concordance,
  { home, sort }: { home: string; sort: Sort },
): void {
  const { lines, query } = concordance;
  const printed = sortLines(lines, sort).map((line) =>
    printLine(line, hitToAddress(line, home, query)),
  );
  const count = element('p', 'soft', linesToWords(concordance));
  count.role = 'status';
  holder.replaceChildren(count, element('ol', '', ...printed));
}

function printLine({ left, match, right, headline, date }: ContextLine, address: string) {
  // As one text: what a character is shown as may depend on what stands beside it.
  const shown = toReadingText(left + match + right);
  const [from, to] = [left.length, left.length + match.length];
  const link = element(
    'a',
    'song',
    element('span', 'left', element('bdi', '', shown.slice(0, from))),
    element(
      'span',
      'right',
      element('mark', '', shown.slice(from, to)),
      element('bdi', '', shown.slice(to)),
    ),
  );
  link.href = address;
  link.title = toReadingText(headline);
  const day =
    date === null
      ? words('dates').unknown
      : /^\d{4}-\d\d-\d\d\??$/.test(date)
        ? date
        : dayToWords(date);
  return element('li', '', link, element('span', 'soft', day));
}
