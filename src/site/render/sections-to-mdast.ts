/** The body of an article as Markdown nodes; texts are text, whatever marks they hold. */
import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Carrier, Section } from '../../parse/records/index.ts';
import { toReadingText } from '../i18n/to-reading-text.ts';

/** A root with a heading of depth 2 where a section has a label or heading, and its paragraphs. */
export function sectionsToMdast(sections: Section[]): Root {
  return { type: 'root', children: sections.flatMap(sectionToNodes) };
}

function sectionToNodes({ label, heading, paragraphs }: Section): RootContent[] {
  const head: PhrasingContent[] = [];
  if (label) {
    head.push({ type: 'emphasis', children: [carrierToText(label)] });
  }
  if (heading) {
    head.push(carrierToText(heading));
  }
  const nodes: (Heading | Paragraph)[] = paragraphs.map((paragraph) => ({
    type: 'paragraph',
    children: [carrierToText(paragraph)],
  }));
  return head.length > 0 ? [{ type: 'heading', depth: 2, children: head }, ...nodes] : nodes;
}

function carrierToText(carrier: Carrier): PhrasingContent {
  return { type: 'text', value: toReadingText(carrier.text) };
}
