/** What the styles in Latin script share: names of months, titles and papers in both scripts. */
import { englishMonths } from '../../../text/english-months.ts';
import type { Reference } from '../../reference/facts-to-reference.ts';

/** `January`, for 1; empty for null. */
export function monthName(month: number | null): string {
  return month === null ? '' : (englishMonths[month - 1] ?? '');
}

/** `Gangkou shouzhu fangxun yixian 港口守住防汛一线`; a title that is not printed has no reading. */
export function bothTitles({ title, titlePinyin }: Reference): string {
  return [nested(titlePinyin, 0), title].filter(Boolean).join(' ');
}

/** For a title that stands in quotation marks: those inside it are single, those in these double. */
export function quotedTitle({ title, titlePinyin }: Reference): string {
  const inside = [titlePinyin, title].filter(Boolean).map((one) => nested(one, 1));
  return `“${ended(inside.join(' '))}”`;
}

/** Quotation marks, those of an apostrophe left out. */
const quotation = /[“”‘]|’(?!(?<=[a-zü]’)[a-z])/gu;

/** Double and single in turn; `depth` is that of the marks around the text. */
function nested(text: string, depth: number): string {
  let level = depth;
  return text.replace(quotation, (mark) => {
    const opens = mark === '“' || mark === '‘';
    if (!opens) level = Math.max(depth, level - 1);
    const isDouble = level % 2 === 0;
    if (opens) level += 1;
    if (isDouble) return opens ? '“' : '”';
    return opens ? '‘' : '’';
  });
}

/** `Shijiazhuang ribao 石家庄日报`; null where the paper is not known. */
export function bothNames({ newspaper }: Reference): string | null {
  if (newspaper === null) return null;
  return [newspaper.pinyin, newspaper.name].filter(Boolean).join(' ');
}

/** A comma, a full stop or another closing mark is not doubled. */
export function ended(text: string): string {
  return /[.?!。？！…]$/.test(text) ? text : `${text}.`;
}
