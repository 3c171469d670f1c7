/** Composes newspaper pages from texts written by hand; their labels are true by construction. */
import type { Distortion } from './distortion/choose-distortion.ts';
import { chooseDistortion } from './distortion/choose-distortion.ts';
import { contentToLines } from './distortion/content-to-lines.ts';
import { encode } from './distortion/encode.ts';
import { linesToLabels } from './distortion/lines-to-labels.ts';
import { loseGlyph } from './distortion/lose-glyph.ts';
import { spellContent } from './distortion/spell-content.ts';
import type { Shelf } from './grammar/choose-page.ts';
import { choosePage } from './grammar/choose-page.ts';
import type { Content } from './grammar/content.ts';
import type { Labels } from './labels.ts';
import { makeRandom } from './random.ts';
import { setAsideBriefs, setAsideTexts } from './set-aside/index.ts';
import type { Era } from './text.ts';
import { tunedBriefs, tunedTexts } from './texts/index.ts';

export const shelves = {
  tuned: { name: 'tuned', texts: tunedTexts, briefs: tunedBriefs },
  'set-aside': { name: 'set-aside', texts: setAsideTexts, briefs: setAsideBriefs },
} as const satisfies Record<string, Shelf>;

export type ComposeOptions = {
  /** Which texts: those for tuning, or those that only measure. */
  texts?: keyof typeof shelves;
  era?: Era;
  /** Settings that are not left to chance. */
  distortion?: Partial<Distortion>;
};

export type ComposedPage = {
  name: string;
  bytes: Uint8Array;
  labels: Labels;
  /** What the bytes say, line ends as in them. */
  text: string;
  /** Of each article in order, each paragraph as it is printed, without breaks. */
  paragraphs: string[][];
  distortion: Distortion;
};

function paragraphsOf({ articles }: Content): string[][] {
  return articles.map(({ blocks, skeleton }) =>
    skeleton.sections.flatMap(({ paragraphs }) =>
      paragraphs.map((id) => {
        const block = blocks.find((known) => known.id === id);
        const pieces = block !== undefined && 'pieces' in block ? block.pieces : [];
        return pieces.find(({ role }) => role === 'body')?.text ?? '';
      }),
    ),
  );
}

function printContent(
  content: Content,
  distortion: Distortion,
  seed: number,
): Omit<ComposedPage, 'name'> {
  const random = makeRandom(seed, 99);
  const spelled = spellContent(content, distortion);
  const worn = distortion.missingGlyph ? loseGlyph(spelled, random) : spelled;
  const lines = contentToLines(worn, distortion, random);
  const text = lines.map((line) => line.text).join(distortion.lineEnd) + distortion.lineEnd;
  const encoded = encode(text, distortion.encoding);
  return {
    // A character without a code in the encoding: such a paper's file is UTF-8.
    bytes: encoded ?? new TextEncoder().encode(text),
    labels: linesToLabels(worn, lines),
    text,
    paragraphs: paragraphsOf(worn),
    distortion: encoded === null ? { ...distortion, encoding: 'utf-8' } : distortion,
  };
}

/** The page of a seed: the same bytes and labels wherever and whenever it is composed. */
export function composePage(seed: number, options: ComposeOptions = {}): ComposedPage {
  const { texts = 'tuned', era } = options;
  const content = choosePage(shelves[texts], seed, era);
  const distortion = { ...chooseDistortion(seed, content.traditional), ...options.distortion };
  return {
    name: `${texts}-${String(seed).padStart(4, '0')}`,
    ...printContent(content, distortion, seed),
  };
}

/** What the page of a seed holds, laid out in so many ways; the first is the page itself. */
export function composeVariants(
  seed: number,
  count = 4,
  options: ComposeOptions = {},
): ComposedPage[] {
  const { texts = 'tuned', era } = options;
  const content = choosePage(shelves[texts], seed, era);
  return Array.from({ length: count }, (_, index) => {
    const distortion = {
      ...chooseDistortion(seed, content.traditional, index + 1),
      ...options.distortion,
    };
    const name = `${texts}-${String(seed).padStart(4, '0')}-${index}`;
    return { name, ...printContent(content, distortion, seed + index * 7919) };
  });
}
