/** What of a file or of a page as a whole is doubtful. */
import { plain } from '../../text/plain.ts';
import type { DecodedText } from '../bytes-to-text.ts';
import { textToSpans } from '../carrier.ts';
import { dayToEdtf, findDays } from '../constructs/date.ts';
import { message } from '../messages.ts';
import type { Message, ParsedPage, Span } from '../records/index.ts';
import { textToLines } from '../text-to-blocks.ts';

export type Decoded = Pick<DecodedText, 'text' | 'problem'>;

const lost = '\ufffd';

function firstLost(text: string): Span | null {
  const lines = textToLines(text);
  const index = lines.findIndex((line) => line.includes(lost));
  const from = lines[index]?.indexOf(lost) ?? -1;
  return from < 0 ? null : { line: index + 1, from, to: from + 1 };
}

/** Problems of the bytes, and of what became of them. */
export function fileDoubts({ file, encoding }: ParsedPage['source'], decoded: Decoded): Message[] {
  const whole = { file, place: null };
  if (decoded.problem === 'empty') return [message('file/empty', whole)];
  if (decoded.problem === 'binary') return [message('file/binary', whole)];
  const found: Message[] = [];
  if (encoding !== 'utf-8') found.push(message('file/encoding', whole, { encoding }));
  const count = decoded.text.split(lost).length - 1;
  if (count > 0) {
    const place = firstLost(decoded.text);
    found.push(message('text/replacement', { file, place }, { count: String(count) }));
  }
  return found;
}

/** A page without articles, or with the date lines of two. */
export function pageDoubts(page: ParsedPage): Message[] {
  const { file } = page.source;
  const found: Message[] = [];
  if (page.articles.length === 0 && page.source.characters > 0) {
    found.push(message('page/no-article', { file, place: null }));
  }
  const days = page.furniture
    .filter(({ kind }) => kind === 'masthead')
    .flatMap((carrier) =>
      findDays(plain(carrier.text))
        .filter(({ year, possible }) => year !== null && possible)
        .map((day) => ({ day, carrier, edtf: dayToEdtf(day) })),
    );
  const [first] = days;
  const other = days.find(({ edtf }) => edtf !== first?.edtf);
  if (first && other) {
    const textOf = ({ day, carrier }: typeof first) => carrier.text.slice(day.from, day.to);
    const place = textToSpans(other.carrier, other.day.from, other.day.to)[0] ?? null;
    const values = { first: textOf(first), second: textOf(other) };
    found.push(message('page/two-days', { file, place }, values));
  }
  return found;
}
