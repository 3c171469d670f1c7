/** The reading list as a file, in the formats that programs read. */
import { toBibtex } from '../../../../export/citations/formats/bibtex.ts';
import { toCslJson } from '../../../../export/citations/formats/csl-json.ts';
import { toRis } from '../../../../export/citations/formats/ris.ts';
import type { Reference } from '../../../../export/reference/article-to-reference.ts';
import { cslToReference } from '../../../../export/reference/csl-to-reference.ts';
import type { ShelfItem } from '../items.ts';

interface Format {
  /** Ending of the file. */
  ending: string;
  write: (references: Reference[]) => string;
}

export const formats: Readonly<Record<string, Format>> = {
  csl: {
    ending: 'json',
    // Each is an array of one: their items become one array.
    write: (all) =>
      JSON.stringify(
        all.flatMap((one) => JSON.parse(toCslJson(one))),
        null,
        1,
      ),
  },
  bibtex: { ending: 'bib', write: (all) => all.map(toBibtex).join('\n\n') },
  ris: { ending: 'ris', write: (all) => all.map(toRis).join('\r\n\r\n') },
};

export function listToText(shelf: readonly ShelfItem[], format: Format): string {
  return `${format.write(shelf.map(({ csl }) => cslToReference(csl)))}\n`;
}

/** How long an address of a file is held for the browser to take it, in milliseconds. */
const patience = 2000;

export function saveList(shelf: readonly ShelfItem[], name: string, kind: string): void {
  const format = formats[kind];
  if (format === undefined) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([listToText(shelf, format)], { type: 'text/plain' }));
  link.download = `${name}.${format.ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), patience);
}
