/** Aligns text in a terminal, where a Han character takes two columns. */

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]/u;

function width(character: string): number {
  return wide.test(character) ? 2 : 1;
}

/** How many columns a text takes. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + width(character), 0);
}

/** The text cut or filled to exactly so many columns. */
export function padEnd(text: string, columns: number): string {
  let cut = '';
  let used = 0;
  for (const character of text.replace(/\p{Cc}/gu, ' ')) {
    if (used + width(character) > columns) return `${cut}${' '.repeat(columns - used)}`;
    cut += character;
    used += width(character);
  }
  return cut + ' '.repeat(columns - used);
}

/** The text with spaces before it, up to so many columns. */
export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - widthOf(text))) + text;
}
