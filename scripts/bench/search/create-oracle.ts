/** The definition of "found", without an index: all streams folded, and every one looked through. */
import type { Archive } from '../../../src/archive/records.ts';
import { recordToStreams, textStreams } from '../../../src/search/analyse.ts';
import { archiveToDocuments } from '../../../src/search/build/archive-to-documents.ts';
import { fold } from '../../../src/text/fold.ts';

export interface Oracle {
  /** Ids of the articles that have a phrase, newest first. */
  hits(phrase: string): string[];
  /** Every stream in which a phrase may stand, as printed. */
  articles: { id: string; texts: string[] }[];
  /** Bodies as printed. */
  bodies: string[];
  /** Bytes of all text, UTF-8. */
  bytes: number;
  characters: number;
}

export function createOracle(archive: Archive): Oracle {
  const documents = archiveToDocuments(archive).map((text) => {
    const streams = recordToStreams(text);
    const texts = textStreams.flatMap((name) => streams[name]);
    const folded = texts.map((one) => inOnePiece(fold(one)));
    return { id: text.id, texts, folded, body: streams.body.join('') };
  });
  const all = documents.flatMap(({ texts }) => texts);
  return {
    hits: (phrase) => {
      const wanted = fold(phrase);
      return documents
        .filter(({ folded }) => folded.some((text) => text.includes(wanted)))
        .map(({ id }) => id);
    },
    articles: documents,
    bodies: documents.map(({ body }) => body),
    bytes: all.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    characters: all.reduce((sum, text) => sum + text.length, 0),
  };
}

/** Engines keep a text as a tree of its pieces, ten times as large, until what is read of it is used. */
function inOnePiece(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
