/** The body of an article: sections → mdast → hast → sanitised → our plugins → HTML. */
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { FormerAnchor } from '../../archive/records.ts';
import type { ArticleKind, Paragraph, Section } from '../../parse/records/index.ts';
import { headingsToPieces } from './headings-to-pieces.ts';
import { headingsToSpeakers } from './headings-to-speakers.ts';
import { markEndless } from './mark-endless.ts';
import { paragraphsToAnchors } from './paragraphs-to-anchors.ts';
import { sectionsToMdast } from './sections-to-mdast.ts';
import type { Range } from './shape/article-to-rolls.ts';
import { paragraphsToShapes } from './shape/paragraphs-to-shapes.ts';
import { textsToTurns } from './shape/texts-to-turns.ts';
import type { NamePlace } from './text-to-nodes.ts';

export interface BodyOptions {
  kind: ArticleKind;
  /** The address of a source line, counted from 1. */
  sourceLine: (line: number) => string;
  /** By paragraph id. */
  names: Map<string, NamePlace[]>;
  /** By paragraph id: long lists of names, as the places of the names. */
  rolls: Map<string, Range[][]>;
  /** By paragraph id: anchors of text that is there now, or was near it. */
  former: Map<string, FormerAnchor[]>;
  /** Names that no heading breaks. */
  whole: string[];
  /** Where an error in a paragraph is reported; null where nobody takes reports. */
  reportOf: (paragraph: Paragraph) => string | null;
}

/** Safe HTML. Our plugins come after the sanitiser: they alone may add ids and classes. */
export function renderBody(
  sections: Section[],
  given: Partial<BodyOptions> & Pick<BodyOptions, 'sourceLine'>,
): string {
  const options: BodyOptions = {
    kind: 'news',
    names: new Map(),
    rolls: new Map(),
    former: new Map(),
    whole: [],
    reportOf: () => null,
    ...given,
  };
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const texts = paragraphs.map(({ text }) => text);
  const shapes = sections.flatMap((section) =>
    paragraphsToShapes(
      section.paragraphs.map(({ text }) => text),
      options.kind === 'verse',
    ),
  );
  const turns = options.kind === 'interview' ? textsToTurns(texts) : [];
  const pipeline = unified()
    .use(remarkRehype)
    .use(rehypeSanitize)
    .use(markEndless)
    .use(headingsToSpeakers)
    .use(headingsToPieces, options.whole)
    .use(paragraphsToAnchors, { ...options, paragraphs, shapes, turns })
    .use(rehypeStringify);
  return pipeline.stringify(pipeline.runSync(sectionsToMdast(sections)));
}
