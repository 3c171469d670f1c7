import type { ContextLine } from '../../../../search/result.ts';
import type { Sort } from '../state/address.ts';

const collator = new Intl.Collator('zh', { numeric: true });

/** Marks and spaces at the edge of a keyword say nothing: what counts is the first word beside it. */
const marks = /[\p{P}\p{S}\s]+/gu;

/** By what follows, by what precedes (read from the keyword outwards), or as they came: newest first. */
export function sortLines(lines: ContextLine[], sort: Sort): ContextLine[] {
  if (sort === 'newest') return lines;
  const keys = new Map(lines.map((line) => [line, keyOf(line, sort)]));
  return lines.toSorted((one, other) =>
    collator.compare(keys.get(one) ?? '', keys.get(other) ?? ''),
  );
}

function keyOf({ left, right }: ContextLine, sort: Sort): string {
  const text = sort === 'after' ? right : Array.from(left).reverse().join('');
  return text.replaceAll(marks, '');
}
