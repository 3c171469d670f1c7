/** An item of CSL-JSON as this site writes it → the reference, for every format that programs read. */

import type { CitedDay } from './cited-day.ts';
import type { Reference } from './facts-to-reference.ts';

interface CslName {
  family?: string;
  given?: string;
  literal?: string;
}

/** An item as `toCslJson` makes it. */
export interface CslItem {
  /** `banmian-ID`. */
  id: string;
  title: string;
  author?: CslName[];
  'container-title'?: string;
  issued?: { 'date-parts'?: number[][]; circa?: boolean; literal?: string };
  page?: string;
  URL?: string;
  /** `text VERSION`. */
  note?: string;
}

const idPrefix = 'banmian-';

/** The item, if it is one of this site: what a reader brings along may be anything. */
export function toCslItem(value: unknown): CslItem | null {
  const item = value as Partial<CslItem> | null;
  const isItem =
    typeof item === 'object' &&
    item !== null &&
    typeof item.id === 'string' &&
    /^banmian-[0-9a-z]{8}$/.test(item.id) &&
    typeof item.title === 'string' &&
    (item.author === undefined || (Array.isArray(item.author) && item.author.every(isName)));
  if (!isItem) return null;
  const text = (field: unknown) => (typeof field === 'string' ? field : undefined);
  const parts = item.issued?.['date-parts'];
  const isDay = Array.isArray(parts?.[0]) && parts[0].every((part) => typeof part === 'number');
  return withoutGaps({
    id: item.id ?? '',
    title: item.title ?? '',
    author: item.author,
    'container-title': text(item['container-title']),
    issued: isDay || text(item.issued?.literal) ? item.issued : undefined,
    page: text(item.page),
    URL: text(item.URL),
    note: text(item.note),
  });
}

/** The article's id. */
export function cslToId({ id }: CslItem): string {
  return id.slice(idPrefix.length);
}

/** Pinyin and jumps are not in it: enough for BibTeX, RIS and CSL-JSON, not for the styles in words. */
export function cslToReference(item: CslItem): Reference {
  const newspaper = item['container-title'];
  return {
    id: cslToId(item),
    title: item.title,
    titlePinyin: '',
    untitled: false,
    authors: (item.author ?? []).map(({ family, given = '', literal }) => ({
      name: literal ?? `${family}${given}`,
      family: literal ?? family ?? '',
      given,
      pinyin: { family: '', given: '' },
    })),
    newspaper: newspaper === undefined ? null : { name: newspaper, pinyin: '' },
    day: toDay(item.issued),
    page: item.page ?? null,
    continued: { from: null, on: null },
    url: item.URL ?? null,
    version: (item.note ?? '').replace(/^text /, ''),
  };
}

function toDay(issued: CslItem['issued']): CitedDay {
  const [year = null, month = null, day = null] = issued?.['date-parts']?.[0] ?? [];
  if (year !== null) return { year, month, day, inferred: issued?.circa === true };
  const [, inWords, dayInWords] = /^(\d+)月(?:(\d+)日)?$/.exec(issued?.literal ?? '') ?? [];
  return {
    year: null,
    month: inWords === undefined ? null : Number(inWords),
    day: dayInWords === undefined ? null : Number(dayInWords),
    inferred: false,
  };
}

function isName(value: unknown): value is CslName {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((part) => typeof part === 'string');
}

function withoutGaps(item: { [Key in keyof CslItem]: CslItem[Key] | undefined }): CslItem {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined),
  ) as unknown as CslItem;
}
