/** A quotation as it is pasted: the words in their marks, where they are from, and the link to them. */

export interface Passage {
  /** In the characters of the source; paragraphs by line ends. */
  text: string;
  citation: string;
  link: string;
}

/** Marks to quote in, the first that the words do not hold themselves. */
const marks: readonly [open: string, close: string][] = [
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
];

export function composeQuotation({ text, citation, link }: Passage): string {
  const [open, close] = marks.find((pair) => !pair.some((mark) => text.includes(mark))) ?? ['', ''];
  return [`${open}${text}${close}`, citation, link].filter(Boolean).join('\n');
}
