/** Says on source lines what the blocks of a page hold. */
import type { Content, Role, Skeleton } from '../grammar/content.ts';
import type { ArticleLabels, Labels } from '../labels.ts';
import type { Line, Owner } from './content-to-lines.ts';

const isOf = (owner: Owner | null, kind: 'article' | 'repeat', index: number) =>
  owner !== null && owner.kind === kind && owner.index === index;

/** Numbers, from 1, of the lines that satisfy a test. */
function numbersOf(lines: readonly Line[], test: (line: Line) => boolean): number[] {
  return lines.flatMap((line, index) => (test(line) ? [index + 1] : []));
}

function rangeOf(
  lines: readonly Line[],
  kind: 'article' | 'repeat',
  index: number,
): [number, number] {
  const numbers = numbersOf(lines, ({ owner }) => isOf(owner, kind, index));
  return [numbers[0] ?? 0, numbers.at(-1) ?? 0];
}

function skeletonToLabels(
  skeleton: Skeleton,
  lines: readonly Line[],
  index: number,
): ArticleLabels {
  const find = (role: Role) => (id: number) =>
    numbersOf(
      lines,
      ({ owner, block, roles }) => isOf(owner, 'article', index) && block === id && roles.has(role),
    );
  return {
    lines: rangeOf(lines, 'article', index),
    ...skeleton,
    sections: skeleton.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map(find('body')),
    })),
    captions: skeleton.captions.map(find('caption')),
    credits: skeleton.credits.map(find('credit')),
    notes: skeleton.notes.map(find('note')),
  };
}

export function linesToLabels(content: Content, lines: readonly Line[]): Labels {
  const { page, repeat, articles } = content;
  return {
    ...page,
    furniture: numbersOf(lines, ({ owner }) => owner?.kind === 'furniture'),
    repeats:
      repeat === null
        ? []
        : [
            {
              order: repeat.article + 1,
              lines: rangeOf(lines, 'repeat', 0),
              column: repeat.column,
            },
          ],
    articles: articles.map(({ skeleton }, index) => skeletonToLabels(skeleton, lines, index)),
  };
}
