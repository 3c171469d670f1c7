/** How the parts of a headline are set: a line each, but short ones side by side. */

/** `咬定目标 奋力拼搏 勇立潮头 逐梦前行` stand together; a fifth part begins a new line. */
const longestShortPart = 6;
const partsOnALine = 4;

/** The parts, grouped into lines. */
export function headlineToLines(parts: string[]): string[][] {
  const lines: string[][] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    const isShort = (text: string) => text.length <= longestShortPart;
    if (line && line.length < partsOnALine && isShort(part) && line.every(isShort)) {
      line.push(part);
    } else {
      lines.push([part]);
    }
  }
  return lines;
}
