/** What kind a character is, as far as newspapers care; rules are for the plain view of text. */

/** Ends a sentence. */
export const sentenceEnds = '。!?…';

/** May follow the end of a sentence and belong to it. */
export const closers = '”’)》〉】]"\'』」';

const hanPattern = /\p{Script=Han}/gu;
const spacePattern = /\s+/gu;

/** Blocks of the plane in which a character may be Han but need not, and halves of characters. */
const perhapsHan =
  /[\u2e80-\u2fdf\u3005-\u3007\u3021-\u303b\u3400-\u4dff\ud800-\udfff\uf900-\ufaff]/;

/** The number of Han characters. */
export function countHan(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x4e00 && unit <= 0x9fff) count += 1;
    else if (unit >= 0x2e80 && unit < 0xff00 && perhapsHan.test(text.charAt(at)))
      return text.match(hanPattern)?.length ?? 0;
  }
  return count;
}

/** The text without any white space. */
export function withoutSpace(text: string): string {
  return text.replace(spacePattern, '');
}

/** True if every character is Han and there is at least one. */
export function isHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}

/** True if a UTF-16 unit is a Han character by itself. */
export function isHanUnit(unit: number): boolean {
  if (unit >= 0x4e00 && unit <= 0x9fff) return true;
  return unit >= 0x2e80 && isHan(String.fromCharCode(unit));
}

/** True if the text stops where a sentence does: 。 or its like, closing marks after it allowed. */
export function endsSentence(plainText: string): boolean {
  let at = plainText.length - 1;
  while (at >= 0 && closers.includes(plainText.charAt(at))) at -= 1;
  return at >= 0 && sentenceEnds.includes(plainText.charAt(at));
}
