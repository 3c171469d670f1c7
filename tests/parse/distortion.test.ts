/** What printing and extraction do to a page changes nothing of its records. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.ts';
import type { Carrier, ParsedArticle } from '../../src/parse/records/index.ts';
import { withoutSpace } from '../../src/text/characters.ts';
import { plain } from '../../src/text/plain.ts';
import { composePage } from '../composer/compose-page.ts';
import type { Distortion } from '../composer/distortion/choose-distortion.ts';

/** One way to set a page, from which a distortion differs in one thing. */
const upright: Partial<Distortion> = {
  paragraphs: 'indent',
  airyHeads: true,
  headForm: 'lines',
  headWrap: { chance: 0, by: 'space' },
  marks: 'none',
  columns: null,
  wrap: null,
  width: 'usual',
  script: 'own',
  encoding: 'utf-8',
  lineEnd: '\n',
  leadingLines: 0,
  missingGlyph: false,
};

const quotes = /[「」『』“”‘’]/gu;
const fold = (carrier: Carrier | null): string | null =>
  carrier && withoutSpace(plain(carrier.text).replace(quotes, '"'));

/** An article without places, in one script and width. */
function toFacts(article: ParsedArticle) {
  const { kind, date, bylines, people, sections, continuedFrom, continuedOn } = article;
  return {
    kind,
    column: fold(article.column),
    kicker: fold(article.kicker),
    headline: article.headline.map(fold),
    deck: fold(article.deck),
    dateline: fold(article.dateline),
    bylines: bylines.map(({ name, role, outlet }) => plain(`${role} ${name} ${outlet ?? ''}`)),
    date: date.value,
    jumps: [continuedFrom?.page ?? null, continuedOn?.page ?? null],
    sections: sections.map(({ label, heading, paragraphs }) => [
      fold(label),
      fold(heading),
      ...paragraphs.map(fold),
    ]),
    notes: article.notes.map(fold),
    people: people.map(({ name, roles }) => [plain(name), ...roles]),
  };
}

const seeds = Array.from({ length: 24 }, (_, index) => index + 1);

const factsOf = (seed: number, distortion: Partial<Distortion>) => {
  const { name, bytes } = composePage(seed, { distortion: { ...upright, ...distortion } });
  return parse(`${name}.txt`, bytes).articles.map(toFacts);
};

const plainFacts = new Map(seeds.map((seed) => [seed, factsOf(seed, {})]));

/** The seeds whose records a distortion changes. */
const changed = (distortion: Partial<Distortion>): number[] =>
  seeds.filter(
    (seed) => JSON.stringify(factsOf(seed, distortion)) !== JSON.stringify(plainFacts.get(seed)),
  );

describe('records stay the same', () => {
  it.each<[string, Partial<Distortion>]>([
    ['in half width', { width: 'half' }],
    ['in full width', { width: 'full' }],
    ['in the other script', { script: 'traditional' }],
    ['in UTF-8 with a mark', { encoding: 'utf-8-bom' }],
    ['in UTF-16', { encoding: 'utf-16le' }],
    ['in GB18030', { encoding: 'gb18030' }],
    ['in Big5', { script: 'traditional', encoding: 'big5' }],
    ['with other line ends', { lineEnd: '\r\n', leadingLines: 3 }],
  ])('%s', (_, distortion) => {
    expect(changed(distortion)).toEqual([]);
  });

  /** How a line ends is evidence of what it is, so a few pages may be read in another way. */
  it.each<[string, Partial<Distortion>]>([
    ['columns of 14 characters', { columns: { width: 14, depth: 30 } }],
    ['columns of 19 characters', { columns: { width: 19, depth: 50 } }],
    ['lines of 17 characters', { wrap: 17 }],
    ['lines of 30 characters', { wrap: 30 }],
  ])('on nearly all pages in %s', (_, distortion) => {
    expect(changed(distortion).length).toBeLessThanOrEqual(seeds.length / 10);
  });
});
