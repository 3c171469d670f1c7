/**
 * Typography for reading. Many pages hold half-width punctuation between Han characters, where the
 * paper printed full-width. Each mark is shown by its full-width form, one character for one, so
 * that places still hold and folded text stays the same; records and source view keep the original.
 */

const fullWidth: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};

/**
 * Controls that turn the direction of what follows; a newspaper never printed one. Shown, each is
 * an invisible space without width.
 */
const directions = /[\u202a-\u202e\u2066-\u2069]/g;

/** Han characters and the marks that stand among them. */
const han = /[\p{Script=Han}\u3000-\u303f“”‘’…—\uff00-\uff60]/u;

/** The text with half-width marks beside Han characters made full-width, all of one direction; the same length. */
export function toReadingText(text: string): string {
  const openBrackets: boolean[] = [];
  return text.replace(directions, '\u200b').replace(/[,;:!?()]/g, (mark, at: number) => {
    const besideHan = han.test(text.charAt(at - 1)) || han.test(text.charAt(at + 1));
    if (mark === '(') {
      openBrackets.push(besideHan);
    }
    // A bracket closes in the form in which it was opened.
    const full = mark === ')' ? (openBrackets.pop() ?? besideHan) : besideHan;
    return full ? (fullWidth[mark] ?? mark) : mark;
  });
}
