/** A table as CSV. */
import { byteOrderMark, toCsvLine } from './csv-line.ts';
import type { Table } from './tables.ts';

/** Row by row. */
export function* tableToCsv({ columns, rows }: Table): Generator<string> {
  yield byteOrderMark + toCsvLine(columns.map(({ name }) => name));
  for (const row of rows()) yield toCsvLine(row);
}
