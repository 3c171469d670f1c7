/** What printing and extraction do to a page; none of it changes what the page says. */
import { makeRandom } from '../random.ts';

export const encodings = ['utf-8', 'utf-8-bom', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

export type Distortion = {
  /** What keeps paragraphs apart. */
  paragraphs: 'blank' | 'indent' | 'newline';
  /** Blank lines stand around headlines where paragraphs have none. */
  airyHeads: boolean;
  /** Lines of one head are kept apart like paragraphs. */
  headGaps: boolean;
  /** Verse and lists stand line by line without blank lines. */
  tightLists: boolean;
  /** Characters in a line of print, and most lines that an article's box has in a column. */
  columns: { width: number; depth: number } | null;
  /** Every printed line is a line of the file. */
  wrap: number | null;
  marks: 'none' | 'all' | 'main' | 'some' | 'levels';
  headForm: 'lines' | 'joined' | 'stacked' | 'single' | 'mixed';
  /** Chance that a headline wraps where it may, and whether a space or a new line is left of it. */
  headWrap: { chance: number; by: 'space' | 'line' };
  width: 'usual' | 'half' | 'full';
  script: 'own' | 'traditional';
  encoding: Encoding;
  lineEnd: '\n' | '\r\n';
  leadingLines: number;
  /** A character that the font lacked. */
  missingGlyph: boolean;
};

/**
 * The five seeds are cut three times in two thousand characters.
 * Blank lines between paragraphs are what most extractions leave; half width is what PDF text layers
 * of e-papers give; hard wraps come from text layers kept line by line; files are UTF-8 nearly always.
 */
export function chooseDistortion(seed: number, traditional: boolean, stream = 1): Distortion {
  const random = makeRandom(seed, stream);
  const paragraphs = random.weigh({ blank: 0.7, indent: 0.22, newline: 0.08 });
  const wrap = random.chance(0.14) ? random.between(14, 40) : null;
  const script = traditional || random.chance(0.015) ? 'traditional' : 'own';
  return {
    paragraphs:
      wrap !== null && paragraphs === 'newline' && random.chance(0.7) ? 'indent' : paragraphs,
    airyHeads: random.chance(0.6),
    headGaps: random.chance(0.5),
    tightLists: random.chance(0.6),
    columns: random.chance(0.75)
      ? { width: random.between(12, 20), depth: random.between(18, 56) }
      : null,
    wrap,
    marks: random.weigh({ none: 0.55, all: 0.14, main: 0.13, some: 0.1, levels: 0.08 }),
    headForm: random.weigh({ lines: 0.4, joined: 0.2, stacked: 0.2, mixed: 0.17, single: 0.03 }),
    headWrap: { chance: 0.35, by: random.weigh({ space: 0.6, line: 0.4 }) },
    width: random.weigh({ usual: 0.5, half: 0.38, full: 0.12 }),
    script,
    encoding:
      script === 'traditional'
        ? random.weigh<Encoding>({ 'utf-8': 0.74, 'utf-8-bom': 0.06, big5: 0.16, 'utf-16le': 0.04 })
        : random.weigh<Encoding>({
            'utf-8': 0.8,
            'utf-8-bom': 0.06,
            gb18030: 0.1,
            'utf-16le': 0.03,
            'utf-16be': 0.01,
          }),
    lineEnd: random.chance(0.12) ? '\r\n' : '\n',
    leadingLines: random.weigh({ none: 0.6, some: 0.4 }) === 'none' ? 0 : random.between(1, 4),
    missingGlyph: random.chance(0.03),
  };
}
