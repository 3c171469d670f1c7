/** A table as CSV that Excel opens right: with a byte order mark, and no cell that it would run. */
import type { Cell, Table } from './tables.ts';

const byteOrderMark = '\ufeff';

/** What spreadsheets take for a formula. */
const formula = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Row by row, lines ending in CR and LF (RFC 4180). */
export function* tableToCsv({ columns, rows }: Table): Generator<string> {
  yield byteOrderMark + toLine(columns.map(({ name }) => name));
  for (const row of rows()) yield toLine(row);
}

function toLine(cells: Cell[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

/** An apostrophe before what looks like a formula makes it text. */
function toCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = (formula.test(cell) ? `'${cell}` : cell)
    .toWellFormed()
    .replaceAll('\u0000', '\ufffd');
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
