/** The body of an article: sections → mdast → hast → sanitised → our plugins → HTML. */
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { FormerAnchor } from '../../archive/records.ts';
import type { Paragraph, Section } from '../../parse/records/index.ts';
import { headingsToSpeakers } from './headings-to-speakers.ts';
import type { NamePlace } from './link-people.ts';
import { markEndless } from './mark-endless.ts';
import { paragraphsToAnchors } from './paragraphs-to-anchors.ts';
import { sectionsToMdast } from './sections-to-mdast.ts';

export interface BodyOptions {
  paragraphs: Paragraph[];
  /** The address of a source line, counted from 1. */
  sourceLine: (line: number) => string;
  /** By paragraph id. */
  names: Map<string, NamePlace[]>;
  /** By paragraph id: anchors of text that is there now, or was near it. */
  former?: Map<string, FormerAnchor[]>;
}

/** Safe HTML. Our plugins come after the sanitiser: they alone may add ids and classes. */
export function renderBody(
  sections: Section[],
  { sourceLine, names, former = new Map() }: Omit<BodyOptions, 'paragraphs'>,
): string {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const pipeline = unified()
    .use(remarkRehype)
    .use(rehypeSanitize)
    .use(markEndless)
    .use(headingsToSpeakers)
    .use(paragraphsToAnchors, { paragraphs, sourceLine, names, former })
    .use(rehypeStringify);
  return pipeline.stringify(pipeline.runSync(sectionsToMdast(sections)));
}
