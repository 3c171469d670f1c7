/** How much a block looks like a headline, and how much like text, by its form alone. */
import { countHan } from '../text/characters.ts';
import { pattern } from '../text/plain.ts';
import { passage } from './tables/heads.ts';
import { nounAtEnd } from './tables/posts.ts';
import { surnameLength } from './tables/surnames.ts';
import type { Block } from './text-to-blocks.ts';

/** A line longer than this is text, whatever else it looks like. */
export const longestLine = 160;

export const enumerated = pattern(
  '^(?:第[一二三四五六七八九十百]+[章节条编]|[(][一二三四五六七八九十]+[)]|[一二三四五六七八九十]+、|\\d+[.、])',
);

/** …委员会主任祝仰: a name that the end of the column has cut. */
function endsInName(view: string): boolean {
  return [1, 2].some((length) => {
    const surname = surnameLength(view.slice(-length));
    return surname > 0 && nounAtEnd(view.slice(0, -length)) !== '';
  });
}

/** Rows of tables: 北京 晴 -2~9℃. */
export const measured = pattern(
  '℃|°C|\\d\\s*[~～]\\s*-?\\d|(?:\\d+(?:\\.\\d+)?%?\\s+){2,}|\\d:\\d{2}\\s*[-—~]{1,2}\\s*\\d{1,2}:\\d{2}|\\d[.]\\d{1,2}[-—~]{1,2}(?:\\d{4}[.])?\\d{1,2}[.]\\d',
);

/** A sentence, and then who says it or where from: 谢谢!(新华社海州8日电) */
const sentenceAndSource = /[。!?…”][(【][^()【】]{2,24}[)】]$/u;

/** The longest line that leads up to a headline with a colon, and the longest such headline. */
const longestLeader = 16;
const longestLed = 30;

/** 外电报道:, 昂纳克说: over a headline. */
export function leadsUp({ plain, han }: Block, next: Block | undefined): boolean {
  if (!plain.endsWith(':') || han > longestLeader || next === undefined) return false;
  return !next.closed && next.han >= 4 && next.han <= longestLed;
}

/** Subheads of two halves are no longer than this; those of equal ones may be. */
const longestCouple = 10;
const longestPair = 18;

/** 三百座,还是三十座; “沙进一尺,人退一丈”: two halves of a phrase, and no piece of text. */
function isCoupled({ plain: view, han, closed }: Block): boolean {
  if (han > longestPair || (closed && !/[!?]$/u.test(view))) return false;
  const [, one = '', other = ''] = /^[“]?([^,。;!?]+),([^,。;!?]+)[!?]?[”]?$/u.exec(view) ?? [];
  if (one === '') return false;
  return han <= longestCouple || Math.abs(countHan(one) - countHan(other)) <= 1;
}

/** ——市税务局副局长答本报记者问: a deck, and what stands over it is a headline. */
export const isDashed = ({ plain: view, closed, han }: Block): boolean =>
  view.startsWith('—') && !closed && han <= longestDeck;
const longestDeck = 36;

/** (韩露), (据新华社): wholly in round brackets. */
export const isInRound = ({ plain: view }: Block): boolean => /^[(].*[)]$/u.test(view);

/** Headlines are short, have parts, and do not end like sentences. */
export function headingScore(block: Block, next: Block | undefined): number {
  const view = block.plain;
  if (view.length > longestLine || block.han === 0) return -8;
  const widths = view.split(/\s+/u).map(countHan);
  const longest = Math.max(...widths);
  let score = 0;
  if (block.han <= 3) score -= 2;
  else if (longest <= 32) score += 1.5;
  else if (longest <= 44) score += 0.5;
  else score -= 3;
  if (block.han > 100) score -= 4;
  if (widths.filter((width) => width >= 3).length >= 2) score += 1.5;
  if (/[。;]/u.test(view)) score -= 5;
  if (/[,、:]$/u.test(view) && !leadsUp(block, next)) score -= 3;
  if (/[!?…]$/u.test(view)) score -= 0.5;
  if (!isCoupled(block)) score -= 0.8 * (view.match(/,/gu)?.length ?? 0);
  if (enumerated.test(view)) score -= 0.5;
  if (next && isDashed(next) && !isDashed(block)) score += 3;
  if (passage.test(view)) score += 2;
  if (measured.test(view)) score -= 4;
  if (endsInName(view)) score -= 3;
  if (sentenceAndSource.test(view)) score -= 4;
  return block.hashes > 0 ? Math.max(score, 0) + 6 : score;
}

/** A headline may ask and exclaim, too. */
const longestCall = 32;

/** Text is long, has commas and full stops, and ends like a sentence. */
export function bodyScore(block: Block): number {
  const view = block.plain;
  const calls = /[!?][”’)]?$/u.test(view) && block.han <= longestCall;
  let score = block.closed ? (calls ? 0.5 : 2.5) : 0;
  if (view.length > 60) score += 2;
  if (view.length > 120) score += 2;
  if (/[,。;]/u.test(view.slice(0, 400)) && !isCoupled(block)) score += 1.5;
  if (block.han < 30 && !block.closed) score -= 1;
  if (block.indent > 0) score += 0.5;
  return block.hashes > 0 ? score - 6 : score;
}
