/**
 * Rehype plugin: gives every paragraph its permanent anchor, and before its text links that hang in
 * the margin: its number, to the anchor, 原文, to the lines of the page it came from, and where errors
 * are reported. The number answers as `#p7` too. Anchors that its text had once stand before all, so
 * that links to them still arrive; where the text changed, they say so.
 */
import type { Element, ElementContent, Root } from 'hast';
import type { FormerAnchor } from '../../archive/records.ts';
import type { Paragraph } from '../../parse/records/index.ts';
import { words } from '../i18n/words/index.ts';
import { currentTree, trees } from '../trees/tree.ts';
import type { BodyOptions } from './render-body.ts';
import type { Shape } from './shape/paragraphs-to-shapes.ts';
import { type TextSetting, textToNodes } from './text-to-nodes.ts';

/** What is known of each paragraph, in order. */
export interface Setting extends BodyOptions {
  paragraphs: Paragraph[];
  shapes: (Shape | null)[];
  /** Characters that say who speaks. */
  turns: number[];
}

/** For a tree whose `p` elements stand for the paragraphs of the body, in order. */
export function paragraphsToAnchors(setting: Setting) {
  const { paragraphs, former } = setting;
  return (tree: Root): void => {
    const elements = tree.children.filter(isParagraph);
    for (const [index, element] of elements.entries()) {
      const paragraph = paragraphs[index];
      if (paragraph) {
        element.properties['id'] = paragraph.id;
        const shape = setting.shapes[index];
        if (shape && !element.properties['className']) element.properties['className'] = [shape];
        element.children = [
          ...(former?.get(paragraph.id) ?? []).map(formerAnchor),
          ...marginLinks(paragraph, index + 1, setting),
          ...setText(element.children, paragraph, {
            names: setting.names.get(paragraph.id) ?? [],
            rolls: setting.rolls.get(paragraph.id) ?? [],
            turn: setting.turns[index] ?? 0,
          }),
        ];
      }
    }
    // Line ends between blocks mean nothing in HTML.
    tree.children = tree.children.filter((node) => node.type !== 'text');
  };
}

/** Texts of other lengths than the record's are left as they are: no place would fit. */
function setText(
  children: ElementContent[],
  paragraph: Paragraph,
  setting: TextSetting,
): ElementContent[] {
  const [text] = children;
  const isWhole = text?.type === 'text' && text.value.length === paragraph.text.length;
  return isWhole ? textToNodes(text.value, setting) : children;
}

function isParagraph(node: Root['children'][number]): node is Element {
  return node.type === 'element' && node.tagName === 'p';
}

function marginLinks(
  paragraph: Paragraph,
  number: number,
  { sourceLine, reportOf }: Setting,
): ElementContent[] {
  const line = paragraph.spans[0]?.line;
  const own = link(`#${encodeURIComponent(paragraph.id)}`, 'n', String(number));
  own.properties['id'] = `p${number}`;
  const report = reportOf(paragraph);
  const named = words('article');
  return [
    own,
    ...(line === undefined ? [] : [link(sourceLine(line), 's', named.source)]),
    ...(report === null ? [] : [link(report, 'e', named.report)]),
  ];
}

function formerAnchor({ anchor, exact }: FormerAnchor): Element {
  const className = exact ? ['former'] : ['former', 'near'];
  return span(
    { id: anchor, className },
    exact ? [] : [span(ownLanguage(), words('cite').movedOrChanged)],
  );
}

/** The text around is Chinese: words of the site in another language say so. */
function ownLanguage(): Element['properties'] {
  const tree = currentTree();
  return tree === 'en' ? { lang: trees[tree].lang } : {};
}

function span(properties: Element['properties'], children: ElementContent[] | string): Element {
  const content: ElementContent[] =
    typeof children === 'string' ? [{ type: 'text', value: children }] : children;
  return { type: 'element', tagName: 'span', properties, children: content };
}

function link(href: string, className: string, text: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href, className: [className], ...ownLanguage() },
    children: [{ type: 'text', value: text }],
  };
}
