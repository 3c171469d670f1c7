/** The element whose text shares most with some words. */
import { fold } from '../../../../text/folding.ts';
import { elementsToStream } from '../../text/stream.ts';

const gramLength = 2;
/** Below this part of the words, what is shared is chance. */
const enough = 0.5;

/** Null where none shares half of it. */
export function likestBlock(text: string, blocks: Element[]): Element | null {
  const folded = fold(text);
  const grams = Array.from({ length: Math.max(0, folded.length - gramLength + 1) }, (_, at) =>
    folded.slice(at, at + gramLength),
  );
  const shares = blocks.map((block) => {
    const other = fold(elementsToStream([block], '').text);
    return grams.filter((gram) => other.includes(gram)).length / grams.length;
  });
  const most = Math.max(...shares);
  return most >= enough ? (blocks[shares.indexOf(most)] ?? null) : null;
}
