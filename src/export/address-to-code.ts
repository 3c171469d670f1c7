/** An address → its QR code, as the path of an SVG. */
import { correction, generate } from 'lean-qr';

export interface Code {
  /** Modules a side, without the quiet zone around it. */
  size: number;
  /** A stroke of width 1 for every run of dark modules: some 400 bytes of a compressed page. */
  path: string;
}

/** Modules of white that readers of codes want around it. */
export const quietZone = 4;

/** Still read where print and copying damage a seventh of it (level M). */
export function addressToCode(address: string): Code {
  const code = generate(address, { minCorrectionLevel: correction.M });
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    let at: number | null = null;
    for (const [from, to] of darkRuns(code.size, (x) => code.get(x, y))) {
      path += at === null ? `M${from} ${y}.5` : `m${from - at} 0`;
      path += `h${to - from}`;
      at = to;
    }
  }
  return { size: code.size, path };
}

function* darkRuns(
  size: number,
  isDark: (x: number) => boolean,
): Generator<[from: number, to: number]> {
  for (let from = 0; from < size; from += 1) {
    if (!isDark(from)) continue;
    let to = from + 1;
    while (to < size && isDark(to)) to += 1;
    yield [from, to];
    from = to;
  }
}
