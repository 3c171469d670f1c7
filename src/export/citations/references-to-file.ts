/** References → one file of a format that programs read: of a reading list, or of a search. */
import type { Reference } from '../reference/facts-to-reference.ts';
import { toBibtex } from './formats/bibtex.ts';
import { toCslJson } from './formats/csl-json.ts';
import { toRis } from './formats/ris.ts';

export interface FileFormat {
  /** Ending of the file. */
  ending: string;
  /** Media type. */
  type: string;
  write: (references: readonly Reference[]) => string;
}

export const fileFormats = {
  csl: {
    ending: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    // Each is an array of one: their items become one array.
    write: (all) =>
      `${JSON.stringify(
        all.flatMap((one) => JSON.parse(toCslJson(one))),
        null,
        1,
      )}\n`,
  },
  bibtex: {
    ending: 'bib',
    type: 'application/x-bibtex',
    write: (all) => `${all.map(toBibtex).join('\n\n')}\n`,
  },
  ris: {
    ending: 'ris',
    type: 'application/x-research-info-systems',
    write: (all) => `${all.map(toRis).join('\r\n\r\n')}\r\n`,
  },
} as const satisfies Record<string, FileFormat>;
