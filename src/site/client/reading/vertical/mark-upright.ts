/** Puts short numbers and quotation marks into elements; the text stays what it was, for copying too. */

/** One to three digits that belong to no longer number, and no letter. */
const shortNumber = /(?<![\dA-Za-z.,/:-])\d{1,3}(?![\dA-Za-z%]|[.,/:-]\d)/u;

/** Between upright lines; a font has upright forms of these. */
const uprightMarks: Record<string, string> = { '“': '『', '”': '』', '‘': '「', '’': '」' };

const special = new RegExp(`(${shortNumber.source}|[“”‘’])`, 'u');

export function markUpright(part: Element): void {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const isNumberOfParagraph = text.parentElement?.closest('.n, .s');
    if (isNumberOfParagraph || !special.test(text.data)) continue;
    text.replaceWith(...text.data.split(special).flatMap(toNode));
  }
}

/** Texts and what is special in turn. */
function toNode(piece: string, index: number): (Node | string)[] {
  if (index % 2 === 0) return piece ? [piece] : [];
  const element = document.createElement('span');
  element.textContent = piece;
  const mark = uprightMarks[piece];
  element.className = mark ? 'mark-upright' : 'number-upright';
  if (mark) element.dataset['mark'] = mark;
  return [element];
}
