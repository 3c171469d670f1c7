/**
 * Where a headline may break. Between any two characters, as running text does, cuts words in two
 * (`快｜速`), which no newspaper does; so headlines break between words alone, and keep whole what
 * is short or unsure. Dictionaries of Chinese words know few names: those of the article's people
 * are given.
 */
import { setPhrases } from './set-phrases.ts';

const han = /\p{Script=Han}/u;
const number = /^[第〇零一二三四五六七八九十百千万亿两\d]+/u;

/** A word by itself that begins what follows, and one that ends what stands before. */
const opening = new Set('在和与與及暨将將把被为為对對向从從以让讓使');
const closing = new Set('的了着');

/** Ends a word that a dictionary may have cut it from. */
const suffix = new Set('化性率度者员員们們级級型式区區县縣市省团團部会會局院校站线線');

const leastCharacters = 2;

/** Longer pieces break at weaker places too; those that fill a line of a phone, anywhere. */
const longestPiece = 8;
const longestLine = 11;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** The text in pieces; joined they are the text. Marks and spaces break by themselves. */
export function textToPieces(text: string, names: readonly string[] = []): string[] {
  const segments = [...words.segment(text)].map(({ segment }) => segment);
  const strong = keepTogether(text, toBreaks(segments), names);
  const weak = keepTogether(text, toBreaks(joinSingles(segments)), names);
  return cut(text, strong).flatMap((piece, index, pieces) => {
    if (!isLong(piece, longestPiece)) return [piece];
    const start = pieces.slice(0, index).join('').length;
    const inside = [...weak].map((end) => end - start);
    return cut(piece, new Set(inside)).flatMap((part) =>
      isLong(part, longestLine) ? [...part] : [part],
    );
  });
}

/** Where a line may end, as offsets. */
function toBreaks(segments: readonly string[]): Set<number> {
  const breaks = new Set<number>();
  let at = 0;
  for (const [index, segment] of segments.entries()) {
    at += segment.length;
    if (mayPart(segment, segments[index + 1] ?? '')) breaks.add(at);
  }
  return breaks;
}

/** Whether a line may end after one word and begin with the next. */
function mayPart(word: string, next: string): boolean {
  if (number.test(word) && number.test(next)) return false;
  const ends = word.length >= leastCharacters || closing.has(word);
  const begins = next.length >= leastCharacters || opening.has(next);
  return ends && begins && !closing.has(next) && !opening.has(word);
}

/** Characters that the dictionary left alone are words together: `防｜控`; a suffix goes with its word. */
function joinSingles(segments: readonly string[]): string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const segment of segments) {
    const isSingle = segment.length === 1 && han.test(segment);
    const isFree = isSingle && !opening.has(segment) && !closing.has(segment);
    const last = joined.length - 1;
    if (isFree && last >= 0 && (isOpen || suffix.has(segment))) joined[last] += segment;
    else joined.push(segment);
    isOpen = isFree && !suffix.has(segment);
  }
  return joined;
}

function isLong(piece: string, longest: number): boolean {
  return piece.length > longest && /^\p{Script=Han}+$/u.test(piece);
}

/** Without breaks in set phrases and names; before and after a name there is one. */
function keepTogether(text: string, breaks: Set<number>, names: readonly string[]): Set<number> {
  for (const phrase of setPhrases) keepWhole(text, phrase, breaks);
  for (const name of names) {
    for (const end of keepWhole(text, name, breaks)) {
      breaks.add(end - name.length);
      breaks.add(end);
    }
  }
  return breaks;
}

/** Takes the breaks inside the phrase away, wherever it stands; its ends. */
function keepWhole(text: string, phrase: string, breaks: Set<number>): number[] {
  const ends: number[] = [];
  if (phrase.length < leastCharacters) return ends;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
    for (let inside = at + 1; inside < at + phrase.length; inside += 1) breaks.delete(inside);
    ends.push(at + phrase.length);
  }
  return ends;
}

/** Only between Han characters: beside marks, digits and letters the browser's own rules hold. */
function cut(text: string, breaks: ReadonlySet<number>): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const end of [...breaks].toSorted((one, other) => one - other)) {
    if (!(han.test(text.charAt(end - 1)) && han.test(text.charAt(end)))) continue;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return [...pieces, text.slice(start)];
}
