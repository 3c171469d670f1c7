/** BibTeX and BibLaTeX, with Han characters as they are: both are read as UTF-8. */

import { toPlainDay, twoDigits } from '../../reference/cited-day.ts';
import type { Reference } from '../../reference/facts-to-reference.ts';
import type { Author } from '../../reference/name-to-author.ts';

type Field = [name: string, value: string | null];

/** Characters that TeX takes for commands, by what prints them. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** `@article`, since classic styles know no newspaper. */
export function toBibtex(reference: Reference): string {
  const { title, authors, newspaper, day, page, url } = reference;
  const note = day.inferred ? 'year inferred' : day.year === null ? 'year unknown' : '';
  return toEntry('article', reference, [
    ['author', toNames(authors)],
    ['title', `{${escaped(title)}}`],
    ['journal', newspaper && escaped(newspaper.name)],
    ['year', day.year === null ? null : String(day.year)],
    ['month', day.month === null ? null : String(day.month)],
    ['day', day.day === null ? null : String(day.day)],
    ['pages', page && escaped(page)],
    ['url', url],
    ['note', [note, `text ${reference.version}`].filter(Boolean).join('; ')],
  ]);
}

/** Dates are EDTF, as BibLaTeX reads them: `2023-05-16?` is uncertain. */
export function toBiblatex(reference: Reference): string {
  const { title, authors, newspaper, day, page, url } = reference;
  const plain = toPlainDay(day) ?? monthOrYear(reference);
  return toEntry('article', reference, [
    ['entrysubtype', 'newspaper'],
    ['author', toNames(authors)],
    ['title', `{${escaped(title)}}`],
    ['journaltitle', newspaper && escaped(newspaper.name)],
    ['date', plain && plain + (day.inferred ? '?' : '')],
    ['pages', page && escaped(page)],
    ['langid', 'chinese'],
    ['url', url],
    ['version', reference.version],
  ]);
}

function monthOrYear({ day: { year, month } }: Reference): string | null {
  if (year === null) return null;
  return month === null ? String(year) : `${year}-${twoDigits(month)}`;
}

function toEntry(type: string, { id }: Reference, fields: Field[]): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${type}{banmian-${id},`, ...lines, '}'].join('\n');
}

/** `王, 静`: with the comma a program knows the surname; a body stands in braces, as one. */
function toNames(authors: Author[]): string {
  return authors
    .map(({ family, given }) =>
      given === '' ? `{${escaped(family)}}` : `${escaped(family)}, ${escaped(given)}`,
    )
    .join(' and ');
}

function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}%&#_$~^]/g, (character) => commands[character] ?? '');
}
