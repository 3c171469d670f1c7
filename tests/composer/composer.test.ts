/** Labels are true: every line is in one of them, and the lines of a paragraph give its text. */
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import type { ComposedPage } from './compose-page.ts';
import { composePage, composeVariants, shelves } from './compose-page.ts';
import type { Encoding } from './distortion/choose-distortion.ts';
import { encodings } from './distortion/choose-distortion.ts';
import type { ArticleLabels } from './labels.ts';
import { eras } from './text.ts';

const seeds = Array.from({ length: 300 }, (_, seed) => seed);
const sets = ['tuned', 'set-aside'] as const;
const jump = /[（(][上下紧緊][接转轉].{2,5}版[)）]/gu;
const tight = (text: string) => text.replace(/\s/gu, '');

const decoders: Record<Encoding, string> = {
  'utf-8': 'utf-8',
  'utf-8-bom': 'utf-8',
  gb18030: 'gb18030',
  big5: 'big5',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
};

const decode = ({ bytes, distortion }: ComposedPage) =>
  new TextDecoder(decoders[distortion.encoding], { fatal: true }).decode(bytes);

const linesOf = (page: ComposedPage) => decode(page).split(/\r?\n/u);

/** Everything that a label quotes from the page. */
function quotations({ kicker, headline, deck, dateline, ...rest }: ArticleLabels): string[] {
  const { bylineLine, dateText, bylines, people, sections } = rest;
  const named = [...bylines, ...people].map(({ name }) => name);
  const headings = sections.flatMap(({ label, heading }) => [label, heading]);
  const all = [kicker, ...headline, deck, dateline, bylineLine, dateText, ...headings];
  return [...all.filter((text) => text !== null), ...named].map(tight);
}

const within = (lines: string[], [first, last]: readonly [number, number]) =>
  tight(lines.slice(first - 1, last).join('')).replaceAll('#', '');

describe.each(sets)('pages composed of %s texts', (texts) => {
  const pages = seeds.map((seed) => composePage(seed, { texts }));

  it('have each line that is not blank in exactly one label', () => {
    for (const page of pages) {
      const { labels, name } = page;
      const taken = linesOf(page).map((line, index) => {
        const number = index + 1;
        const ranges = [...labels.articles, ...labels.repeats].map(({ lines }) => lines);
        const inRanges = ranges.filter(([first, last]) => first <= number && number <= last).length;
        const inFurniture = labels.furniture.filter((known) => known === number).length;
        return { blank: tight(line) === '', count: inRanges + inFurniture, line };
      });
      const wrong = taken.filter(({ blank, count }) => !blank && count !== 1);
      expect(wrong, name).toEqual([]);
    }
  });

  it('have the text of each paragraph on the lines of its label', () => {
    for (const page of pages) {
      const lines = linesOf(page);
      page.labels.articles.forEach((article, index) => {
        const labelled = article.sections.flatMap(({ paragraphs }) => paragraphs);
        const printed = page.paragraphs[index] ?? [];
        expect(labelled.length, page.name).toBe(printed.length);
        labelled.forEach((numbers, at) => {
          const joined = tight(numbers.map((number) => lines[number - 1]).join(''));
          const paragraph = tight(printed[at] ?? '');
          expect(joined, page.name).toContain(paragraph);
          const [before = '', after = ''] = joined.split(paragraph).map(tight);
          const jumps = within(lines, article.lines).match(jump) ?? [];
          const known = tight([article.dateline, article.bylineLine, ...jumps].join('|'));
          expect(known, page.name).toContain(before);
          expect(known, page.name).toContain(after);
        });
      });
    }
  });

  it('print all that their labels quote', () => {
    for (const page of pages) {
      const lines = linesOf(page);
      for (const article of page.labels.articles) {
        const text = within(lines, article.lines).replaceAll('　', '');
        for (const quotation of quotations(article)) expect(text, page.name).toContain(quotation);
      }
    }
  });

  it('print every post that a label does not complete', () => {
    const toTraditional = Converter({ from: 'cn', to: 'tw' });
    const completed = shelves[texts].texts
      .flatMap(({ people = [] }) => people.join('|').split(/[|、]/u))
      .filter((post) => post.includes('←'))
      .map((post) => post.replace(/←.*$/u, ''));
    const known = new Set([...completed, ...completed.map(toTraditional)]);
    for (const page of pages) {
      const lines = linesOf(page);
      for (const { people, lines: range } of page.labels.articles) {
        const text = within(lines, range);
        for (const { name, posts } of people) {
          const printed = posts.filter((post) => !known.has(post));
          for (const post of printed) expect(text, `${page.name} ${name}`).toContain(post);
        }
      }
    }
  });

  it('are the same whenever they are composed', () => {
    const again = seeds.slice(0, 40).map((seed) => composePage(seed, { texts }));
    expect(again).toEqual(pages.slice(0, 40));
  });
});

describe('a distortion', () => {
  const toSimplified = Converter({ from: 'tw', to: 'cn' });
  const quotes: Record<string, string> = { '「': '“', '」': '”', '『': '‘', '』': '’' };
  const plain = (value: unknown): unknown => {
    const text = toSimplified(JSON.stringify(value)).normalize('NFKC');
    return JSON.parse(tight(text.replace(/[「」『』]/gu, (quote) => quotes[quote] ?? quote)));
  };
  const unplaced = ({ labels }: ComposedPage) =>
    plain({
      ...labels,
      furniture: labels.furniture.length,
      repeats: labels.repeats.map(({ order, column }) => ({ order, column })),
      articles: labels.articles.map(({ lines: _, ...article }) => ({
        ...article,
        sections: article.sections.map((section) => ({
          ...section,
          paragraphs: section.paragraphs.length,
        })),
        captions: article.captions.length,
        credits: article.credits.length,
        notes: article.notes.length,
      })),
    });

  it('changes nothing that labels say, but lines, script and width', () => {
    for (const seed of seeds.slice(0, 60)) {
      const [first, ...others] = composeVariants(seed, 4);
      if (first === undefined) throw new Error('No variant was composed.');
      for (const other of others) expect(unplaced(other), other.name).toEqual(unplaced(first));
    }
  });

  it('leaves the bytes of a page readable in each encoding', () => {
    for (const encoding of encodings) {
      const script = encoding === 'big5' ? 'traditional' : 'own';
      const era = encoding === 'big5' ? 'taiwan' : 'today';
      const page = composePage(7, { era, distortion: { encoding, script, width: 'usual' } });
      expect(decode(page)).toBe(page.text);
    }
  });
});

describe('the texts', () => {
  const all = sets.flatMap((set) => [...shelves[set].texts]);

  it('are 66 or more, a third of them set aside, each with a name of its own', () => {
    expect(all.length).toBeGreaterThanOrEqual(66);
    expect(shelves['set-aside'].texts.length * 3).toBeGreaterThanOrEqual(all.length);
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length);
  });

  it('stand on pages of their era, all of them', () => {
    for (const set of sets) {
      const used = new Set<string>();
      for (const era of eras) {
        for (let seed = 0; seed < 120; seed += 1) {
          const { about } = composePage(seed, { texts: set, era }).labels;
          for (const slug of about.replace(/^.*: |\.$/gu, '').split(', ')) used.add(slug);
        }
      }
      const missing = shelves[set].texts.filter(({ slug }) => !used.has(slug));
      expect(missing.map(({ slug }) => slug)).toEqual([]);
    }
  });
});
