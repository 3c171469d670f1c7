/** Lines of CSV that Excel opens right, after a byte order mark, with no cell that it would run. */

export const byteOrderMark = '\ufeff';

/**
 * What spreadsheets take for a formula, also after what is not seen:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Ends in CR and LF (RFC 4180). */
export function toCsvLine(cells: readonly (string | number | null | undefined)[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

/** An apostrophe before what looks like a formula makes it text. */
function toCell(cell: string | number | null | undefined): string {
  const text = String(cell ?? '');
  const isFormula = typeof cell === 'string' && formula.test(text);
  const safe = (isFormula ? `'${text}` : text).toWellFormed().replaceAll('\u0000', '\ufffd');
  return /[",\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
