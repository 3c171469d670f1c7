/** A table that opens in a spreadsheet: with a byte order mark, and no cell that it would run. */

type Cell = string | null | undefined;

export function toTable(rows: Cell[][]): string {
  const lines = rows.map((cells) => cells.map(toCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/**
 * A cell, quoted where it must be. What a spreadsheet would take for a formula gets an apostrophe in
 * front, which it does not show: https://owasp.org/www-community/attacks/CSV_Injection
 */
function toCell(value: Cell): string {
  const text = value ?? '';
  const safe = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return /[",\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
