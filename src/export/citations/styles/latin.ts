/** What the styles in Latin script share: names of months, and titles in Han characters. */
import type { Reference } from '../../reference/facts-to-reference.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `January`, for 1; empty for null. */
export function monthName(month: number | null): string {
  return month === null ? '' : (months[month - 1] ?? '');
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
