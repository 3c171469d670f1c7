/** RIS: a newspaper article, a tag a line. */

import { twoDigits } from '../../reference/cited-day.ts';
import type { Reference } from '../../reference/facts-to-reference.ts';

/** Lines end as the format wants, in CR and LF. */
export function toRis(reference: Reference): string {
  const { id, title, authors, newspaper, day, page, url, version } = reference;
  const { year, month, inferred } = day;
  const doubt = inferred
    ? 'year inferred; '
    : year === null && month !== null
      ? 'year unknown; '
      : '';
  const lines: [string, string | null][] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...authors.map(({ family, given }): [string, string] => [
      'AU',
      given === '' ? family : `${family}, ${given}`,
    ]),
    ['T2', newspaper?.name ?? null],
    ['PY', year === null ? null : String(year)],
    ['DA', year === null ? null : toRisDay(reference)],
    ['SP', page],
    ['UR', url],
    ['AN', id],
    ['LA', 'zh'],
    ['N1', `${doubt}text ${version}`],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}`]))
    .join('\r\n');
}

/** `2024/01/27`. */
function toRisDay({ day: { year, month, day } }: Reference): string {
  return [
    String(year),
    ...[month, day].flatMap((part) => (part === null ? [] : [twoDigits(part)])),
  ].join('/');
}
