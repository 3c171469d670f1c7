/** Script and width: the same text in Traditional characters, in half or full width. */
import { Converter } from 'opencc-js';
import type { Block, Content, Skeleton } from '../grammar/content.ts';
import type { Distortion } from './choose-distortion.ts';

type Spell = (text: string) => string;

const toTraditional = Converter({ from: 'cn', to: 'tw' });

const halfWidth = new Map([...'，：；？！（）／％'].map((wide) => [wide, wide.normalize('NFKC')]));

const toHalf: Spell = (text) =>
  [...text].map((character) => halfWidth.get(character) ?? character).join('');

const toFull: Spell = (text) =>
  text.replace(/[0-9A-Za-z.%+-]/gu, (character) =>
    String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0),
  );

const cornerQuotes: Record<string, string> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/** Surnames that are written alike in both scripts, though the words are not (山谷, 五穀). */
const unchanged = /[谷范余于游涂岳卜]/u;

const nameToTraditional: Spell = (name) => {
  const converted = [...toTraditional(name)];
  return [...name]
    .map((character, at) => (unchanged.test(character) ? character : (converted[at] ?? character)))
    .join('');
};

/** Names are converted by themselves, so that a name is the same wherever it stands. */
function traditionalWith(names: readonly string[]): Spell {
  const longestFirst = [...new Set(names)].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(`(${longestFirst.join('|')})`, 'u');
  const convert: Spell = (text) =>
    toTraditional(text).replace(/[“”‘’]/gu, (quote) => cornerQuotes[quote] ?? quote);
  if (longestFirst.length === 0) return convert;
  // Of the parts of a split text every second one is a name.
  return (text) =>
    text
      .split(pattern)
      .map((part, index) => (index % 2 === 1 ? nameToTraditional(part) : convert(part)))
      .join('');
}

const same: Spell = (text) => text;

function spellBlock(block: Block, spell: Spell): Block {
  const maybe = (text: string | null) => (text === null ? null : spell(text));
  switch (block.kind) {
    case 'column':
      return { ...block, text: spell(block.text) };
    case 'head':
      return {
        ...block,
        before: spell(block.before),
        after: spell(block.after),
        kicker: maybe(block.kicker),
        // A wrap mark between two characters must not change how they are converted.
        parts: block.parts.map((part) => spellAround(part, spell)),
        deck: maybe(block.deck),
      };
    case 'heading':
      return { ...block, label: maybe(block.label), heading: maybe(block.heading) };
    case 'space':
      return block;
    default:
      return {
        ...block,
        pieces: block.pieces.map(({ role, text }) => ({ role, text: spell(text) })),
      };
  }
}

/** Spells a part without its wrap marks and puts them back; conversion keeps the length. */
function spellAround(part: string, spell: Spell): string {
  const spelled = [...spell(part.replaceAll('~', ''))];
  let taken = 0;
  return [...part]
    .map((character) => (character === '~' ? '~' : (spelled[taken++] ?? '')))
    .join('');
}

function spellSkeleton(skeleton: Skeleton, spell: Spell): Skeleton {
  const maybe = (text: string | null) => (text === null ? null : spell(text));
  return {
    ...skeleton,
    column: maybe(skeleton.column),
    kicker: maybe(skeleton.kicker),
    headline: skeleton.headline.map(spell),
    deck: maybe(skeleton.deck),
    dateline: maybe(skeleton.dateline),
    bylineLine: maybe(skeleton.bylineLine),
    bylines: skeleton.bylines.map((byline) => ({
      ...byline,
      name: spell(byline.name),
      outlet: maybe(byline.outlet),
    })),
    dateText: maybe(skeleton.dateText),
    sections: skeleton.sections.map((section) => ({
      ...section,
      label: maybe(section.label),
      heading: maybe(section.heading),
    })),
    people: skeleton.people.map((person) => ({
      ...person,
      name: spell(person.name),
      posts: person.posts.map(spell),
    })),
  };
}

/** The whole page, text and labels, in another spelling. */
export function spellContent(content: Content, { script, width }: Distortion): Content {
  const inScript = script === 'traditional' ? traditionalWith(content.names) : same;
  const inWidth = { usual: same, half: toHalf, full: toFull }[width];
  const spell: Spell = (text) => inWidth(inScript(text));
  const { newspaper } = content.page;
  return {
    ...content,
    page: { ...content.page, newspaper: newspaper === null ? null : spell(newspaper) },
    top: content.top.map(spell),
    bottom: content.bottom.map(spell),
    repeat: content.repeat && { ...content.repeat, column: spell(content.repeat.column) },
    articles: content.articles.map(({ slug, blocks, skeleton }) => ({
      slug,
      blocks: blocks.map((block) => spellBlock(block, spell)),
      skeleton: spellSkeleton(skeleton, spell),
    })),
  };
}
