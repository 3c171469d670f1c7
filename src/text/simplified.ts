/** Which code points are Han characters of GB 2312, the set of Simplified Chinese: 1 where they are. */

/** Rows and cells of its Han characters, as bytes of GB 18030. */
const [firstRow, lastRow, firstCell, lastCell] = [0xb0, 0xf7, 0xa1, 0xfe];

export const simplified: Uint8Array = listSimplified();

function listSimplified(): Uint8Array {
  const bytes: number[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let cell = firstCell; cell <= lastCell; cell += 1) bytes.push(row, cell);
  }
  const isSimplified = new Uint8Array(0x10000);
  const decoded = new TextDecoder('gb18030').decode(new Uint8Array(bytes));
  for (let at = 0; at < decoded.length; at += 1) {
    const code = decoded.charCodeAt(at);
    // Five cells are empty: they decode to code points for private use.
    if (code >= 0x4e00 && code <= 0x9fff) isSimplified[code] = 1;
  }
  return isSimplified;
}
