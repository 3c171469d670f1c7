/** A reference → every style and format that readers cite in. */
import type { Reference } from '../reference/facts-to-reference.ts';
import { toBiblatex, toBibtex } from './formats/bibtex.ts';
import { toCslJson } from './formats/csl-json.ts';
import { toRis } from './formats/ris.ts';
import { toApa } from './styles/apa.ts';
import { toChicago } from './styles/chicago.ts';
import { toGb2015, toGb2025 } from './styles/gb.ts';
import { toMla } from './styles/mla.ts';
import { toPlainChinese } from './styles/plain-chinese.ts';

export interface Style {
  name: string;
  /** Language of the citation's words, for the page's `lang`. */
  language: 'zh' | 'en';
  cite: (reference: Reference) => string;
}

/** Styles that people read, in the order in which Chinese readers look for them. */
export const styles: readonly Style[] = [
  { name: 'GB/T 7714—2025', language: 'zh', cite: toGb2025 },
  { name: 'GB/T 7714—2015', language: 'zh', cite: toGb2015 },
  { name: '中文', language: 'zh', cite: toPlainChinese },
  { name: 'APA', language: 'en', cite: toApa },
  { name: 'Chicago', language: 'en', cite: toChicago },
  { name: 'MLA', language: 'en', cite: toMla },
];

export interface Format {
  name: string;
  /** Ending of the file to save. */
  ending: string;
  cite: (reference: Reference) => string;
}

/** Formats that programs read. */
export const formats: readonly Format[] = [
  { name: 'BibTeX', ending: 'bib', cite: toBibtex },
  { name: 'BibLaTeX', ending: 'biblatex.bib', cite: toBiblatex },
  { name: 'RIS', ending: 'ris', cite: toRis },
  { name: 'CSL-JSON', ending: 'json', cite: toCslJson },
];
