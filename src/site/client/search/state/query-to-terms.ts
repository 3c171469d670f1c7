/**
 * A query → what stands between its spaces, as search reads it: quoted values and groups in one piece.
 *
 *     会议 (体裁:消息 | 体裁:评论) 人物:"李 雪荣" -天气
 *     ^^^^ ^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^ ^^^^^
 */

/** A term that ends with quotes, or what has no space in it. */
const piece = /-?(?:[^\s:：()（）"“]+[:：])?(?:"[^"]*"|“[^”]*”)(?=$|[\s)）])|\S+/gu;

export function queryToTerms(query: string): string[] {
  const pieces = query.match(piece) ?? [];
  const terms: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const length = groupLength(pieces.slice(at)) ?? 1;
    terms.push(pieces.slice(at, at + length).join(' '));
    at += length;
  }
  return terms;
}

/** How many pieces a group has that begins here; null if none does. */
function groupLength(pieces: string[]): number | null {
  if (!/^-?[(（]/u.test(pieces[0] ?? '')) return null;
  let depth = 0;
  for (const [index, text] of pieces.entries()) {
    for (const [place, mark] of [...text].entries()) {
      if (/[(（]/u.test(mark)) depth += 1;
      if (/[)）]/u.test(mark)) depth -= 1;
      if (depth > 0 || !/[)）]/u.test(mark)) continue;
      return place === [...text].length - 1 ? index + 1 : null;
    }
  }
  return null;
}

/** `(a b)` → `a b`; null where a term is no group. */
export function groupToQuery(term: string): string | null {
  const pieces = term.match(piece) ?? [];
  const isGroup = /^[(（]/u.test(term) && groupLength(pieces) === pieces.length;
  return isGroup ? term.slice(1, -1).trim() : null;
}

export function isOr(term: string): boolean {
  return term === '|' || term === '｜';
}

/** What joins two terms stays between them. */
export function isNear(term: string | undefined): boolean {
  return term === '~' || term === '～';
}
