/** The labels of a case → what each line of its page is, as far as they say. */

import { plain } from '../../src/text/plain.ts';
import type { ArticleLabels, Labels } from '../bench/quality/labels.ts';

export const roles = [
  'furniture',
  'repeat',
  'column',
  'head',
  'sub',
  'byline',
  'signature',
  'text',
  'caption',
  'credit',
  'note',
  'jump',
  'unknown',
] as const;

export type Role = (typeof roles)[number];

export interface LineRole {
  role: Role;
  /** The article that the line is of, from 0; null for furniture and repeats. */
  article: number | null;
}

/** Text without marks, brackets and spaces, in one script and width. */
const bare = (text: string | null): string =>
  plain(text ?? '').replace(/[\s#■□●◆▲△【】()[\]]+/gu, '');

const jumping = /[接轉转].*版/u;

interface Known {
  text: Set<number>;
  captions: Set<number>;
  credits: Set<number>;
  notes: Set<number>;
  column: string;
  head: string;
  headings: string[];
  signs: string;
}

const numbers = (list: unknown[]): Set<number> =>
  new Set(list.flat(Number.POSITIVE_INFINITY).filter((one) => typeof one === 'number'));

function toKnown(article: ArticleLabels): Known {
  const { kicker, headline, deck, sections } = article;
  return {
    text: numbers(sections.map(({ paragraphs }) => paragraphs)),
    captions: numbers(article.captions),
    credits: numbers(article.credits),
    notes: numbers(article.notes),
    column: bare(article.column),
    head: [kicker, ...headline, deck].map(bare).join(''),
    headings: sections.map(({ label, heading }) => bare(label) + bare(heading)).filter(Boolean),
    signs: bare(article.bylineLine) + bare(article.dateline),
  };
}

/** What a line is that no list of line numbers names: by its text. */
function roleByText(view: string, known: Known, begun: boolean): Role {
  const { column, head, headings, signs } = known;
  if (headings.includes(view)) return 'sub';
  if (column !== '' && view === column) return 'column';
  if (!begun && view !== '' && `${column}${head}${column}`.includes(view)) return 'head';
  if (view !== '' && signs.includes(view)) return begun ? 'signature' : 'byline';
  if (jumping.test(view)) return 'jump';
  if (begun && headings.some((heading) => heading.includes(view))) return 'sub';
  return 'unknown';
}

function roleOf(line: number, view: string, { known, begun }: { known: Known; begun: boolean }) {
  if (known.text.has(line)) return 'text';
  if (known.captions.has(line)) return 'caption';
  if (known.credits.has(line)) return 'credit';
  return known.notes.has(line) ? 'note' : roleByText(view, known, begun);
}

/** What each line is, by its number from 1; blank lines are `unknown`. */
export function lineRoles(lines: string[], labels: Labels): Map<number, LineRole> {
  const found = new Map<number, LineRole>();
  labels.articles.forEach((article, index) => {
    const known = toKnown(article);
    let begun = false;
    for (let line = article.lines[0]; line <= article.lines[1]; line += 1) {
      const role = roleOf(line, bare(lines[line - 1] ?? ''), { known, begun });
      begun ||= role === 'text';
      found.set(line, { role, article: index });
    }
  });
  for (const { lines: span } of labels.repeats) {
    for (let line = span[0]; line <= span[1]; line += 1) {
      found.set(line, { role: 'repeat', article: null });
    }
  }
  for (const line of labels.furniture) found.set(line, { role: 'furniture', article: null });
  return found;
}
