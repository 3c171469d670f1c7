/** Elements of a page as one text, and places of that text as ranges of the page. */

/** A text node, and where it begins in the text of its stream. */
interface Piece {
  node: Text;
  start: number;
}

export interface Stream {
  text: string;
  pieces: Piece[];
}

/** Links and notes that hang beside a paragraph are no part of its text. */
const aside = '.n, .s, .e, .former';

/** The texts of the elements in their order, `joint` between two of them. */
export function elementsToStream(elements: Iterable<Element>, joint: string): Stream {
  const stream: Stream = { text: '', pieces: [] };
  for (const element of elements) {
    if (stream.text !== '') stream.text += joint;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.parentElement?.closest(aside)) continue;
      stream.pieces.push({ node, start: stream.text.length });
      stream.text += node.data;
    }
  }
  return stream;
}

/** A range a text node, so that each can be wrapped. */
export function placeToRanges({ pieces }: Stream, from: number, to: number): Range[] {
  return pieces.flatMap(({ node, start }) => {
    if (start >= to || start + node.length <= from) return [];
    const range = document.createRange();
    range.setStart(node, Math.max(0, from - start));
    range.setEnd(node, Math.min(node.length, to - start));
    return [range];
  });
}

/** The part of the text that a range of the page covers; null if it covers none. */
export function rangeToPlace(stream: Stream, range: Range): [from: number, to: number] | null {
  const covered = stream.pieces.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [covered[0], covered.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = first.node === range.startContainer ? range.startOffset : 0;
  const to = last.node === range.endContainer ? range.endOffset : last.node.length;
  const place: [number, number] = [first.start + from, last.start + to];
  return place[0] < place[1] ? place : null;
}

/** Gives a stream another text, as long, where it stands: elements and links stay. */
export function setStreamText({ pieces }: Stream, text: string): void {
  for (const { node, start } of pieces) node.data = text.slice(start, start + node.length);
}

/** Wraps each range in a `<mark>`; ranges in the order of the page. */
export function markRanges(ranges: Range[]): HTMLElement[] {
  // From the end, so that no node is split under a range still to come.
  return ranges
    .toReversed()
    .map((range) => {
      const mark = document.createElement('mark');
      range.surroundContents(mark);
      return mark;
    })
    .reverse();
}
