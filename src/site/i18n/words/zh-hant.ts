/**
 * Traditional Chinese: made from the first table, so that no word is forgotten, but for the words
 * that readers of Traditional call otherwise.
 */
import { toTraditional } from '../../trees/script/to-traditional.ts';
import type { Translated } from './template.ts';
import { zhHans } from './zh-hans.ts';

type Some<Table> = Table extends string | readonly string[]
  ? Table
  : { readonly [Key in keyof Table]?: Some<Table[Key]> };

const others: Some<Translated<typeof zhHans>> = {};

export function toZhHant(): Translated<typeof zhHans> {
  return convert(zhHans, others) as Translated<typeof zhHans>;
}

/** Every text of a table converted, or as the other table has it. */
function convert(table: unknown, other: unknown): unknown {
  if (typeof table === 'string') return other ?? toTraditional(table);
  if (Array.isArray(table)) return other ?? table.map((text) => convert(text, undefined));
  const over = (other ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(table as object).map(([key, value]) => [key, convert(value, over[key])]),
  );
}
