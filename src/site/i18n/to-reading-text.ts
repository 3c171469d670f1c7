/**
 * Typography for reading. Many pages hold half-width punctuation between Han characters, where the
 * paper printed full-width; others hold digits and Latin letters as wide as Han characters, where
 * the paper set them narrow. Each is shown by its proper form, one character for one, so that
 * places still hold and folded text stays the same; records and source view keep the original.
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

/** Wide digits and letters, and the wide point or per cent sign that belongs to a number. */
const wide =
  /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|(?<=[\d\uff10-\uff19])(?:\uff05|\uff0e(?=[\d\uff10-\uff19]))/g;

/** From a wide form to its narrow one: U+FF01 stands for U+0021, and so on. */
const wideToNarrow = 0xfee0;

let toScript = (text: string): string => text;

/** Says once how a text gets the script of the page that is printed: one character for one. */
export function convertBy(convert: (text: string) => string): void {
  toScript = convert;
}

/** The text in forms for reading, all of one direction; the same length. */
export function toReadingText(text: string): string {
  return toScript(toTypography(text));
}

/** The same in the script that it was printed in. */
export function toTypography(text: string): string {
  const narrow = text
    .replace(directions, '\u200b')
    .replace(wide, (form) => String.fromCharCode(form.charCodeAt(0) - wideToNarrow));
  return widenMarks(narrow);
}

/** Half-width marks beside Han characters made full-width. */
function widenMarks(text: string): string {
  const openBrackets: boolean[] = [];
  return text.replace(/[,;:!?()]/g, (mark, at: number) => {
    const besideHan = han.test(text.charAt(at - 1)) || han.test(text.charAt(at + 1));
    if (mark === '(') {
      openBrackets.push(besideHan);
    }
    // A bracket closes in the form in which it was opened.
    const full = mark === ')' ? (openBrackets.pop() ?? besideHan) : besideHan;
    return full ? (fullWidth[mark] ?? mark) : mark;
  });
}
