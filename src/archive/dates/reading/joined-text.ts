/** The passages of a page as one text: a hundred patterns are tried once a page, not a paragraph. */
import type { Passage } from './passages.ts';

/** Patterns stop at the end of a sentence or of a line, so none reaches across. */
const border = '。\n';

export interface JoinedText {
  text: string;
  /** Where a run of the text stands. */
  locate: (from: number, to: number) => { passage: Passage; from: number; to: number };
}

/** At least one passage; a run never crosses a border. */
export function joinPassages(passages: [Passage, ...Passage[]]): JoinedText {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of passages) {
    starts.push(length);
    length += text.length + border.length;
  }
  const locate = (from: number, to: number) => {
    const index = Math.max(
      0,
      starts.findLastIndex((start) => start <= from),
    );
    const start = starts[index] ?? 0;
    return { passage: passages[index] ?? passages[0], from: from - start, to: to - start };
  };
  return { text: passages.map(({ text }) => text).join(border), locate };
}
