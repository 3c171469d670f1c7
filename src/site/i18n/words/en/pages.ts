import type { Translated } from '../template.ts';
import type { pages as original } from '../zh-hans/pages.ts';

export const pages: Translated<typeof original> = {
  aside: 'About this page',
  origin: 'Source',
  file: 'File',
  lines: 'Lines',
  characters: 'Characters',
  encoding: 'Encoding',
  note: 'Note',
  rights: 'Rights',
  compare: 'Compare with the source, line by line',
  scan: 'Image of the page',
  doubts: 'Doubtful points',
  line: 'line {line}',
  repeats: 'Printed again',
  again: 'again on {lines}',
  againUnder: 'again on {lines}, in the column “{column}”',
  lineRange: 'lines {first}–{last}',
  furniture: 'Other text on the page',
  source: 'Source',
  sourceTitle: '{title}, source',
  sourceDescription: '{title}: the source text, line by line, beside what became of it.',
  sourceAbout:
    'On the left the source, not a character changed; on the right what each line became, with a link to it. “Joined” marks a line break that was healed.',
  back: 'Back to the page',
  lineHead: 'Line',
  became: 'Became',
  article: 'Article {order}',
  joined: 'joined',
};
