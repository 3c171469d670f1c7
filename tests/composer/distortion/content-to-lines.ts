/** Lays a page out line by line; every line knows whose it is and what it carries. */
import type { Article, Block, Content, Role } from '../grammar/content.ts';
import type { Random } from '../random.ts';
import type { Distortion } from './choose-distortion.ts';
import type { Cursor } from './flow-to-lines.ts';
import { flowToLines } from './flow-to-lines.ts';
import { headToLines } from './head-to-lines.ts';

export type Owner = { kind: 'article' | 'repeat'; index: number } | { kind: 'furniture' };
export type Line = { text: string; owner: Owner | null; block: number | null; roles: Set<Role> };

type Sheet = { lines: Line[]; distortion: Distortion; random: Random };

const blankLine = (): Line => ({ text: '', owner: null, block: null, roles: new Set() });

/** A blank line, unless there is one or the page has only begun. */
function addBlank({ lines }: Sheet): void {
  const last = lines.at(-1);
  if (last !== undefined && last.text !== '') lines.push(blankLine());
}

const indent = '　　';

type Placing = { sheet: Sheet; owner: Owner; cursor: Cursor };

function addHead({ sheet, owner }: Placing, block: Extract<Block, { kind: 'head' }>): void {
  const { distortion, random, lines } = sheet;
  headToLines(block, distortion, random).forEach((text, index) => {
    if (index > 0 && distortion.headGaps && distortion.paragraphs === 'blank') addBlank(sheet);
    lines.push({ text, owner, block: block.id, roles: new Set() });
  });
}

function addFlow({ sheet, owner, cursor }: Placing, block: Extract<Block, { kind: 'flow' }>): void {
  const { distortion, lines } = sheet;
  const isSet = !block.tight;
  const shape = isSet ? distortion : { ...distortion, columns: null };
  flowToLines(block.pieces, shape, cursor).forEach(({ text, roles, blankBefore }, index) => {
    const isFirst = index === 0;
    if (
      isFirst
        ? distortion.paragraphs === 'blank' && !(block.tight && distortion.tightLists)
        : blankBefore
    ) {
      addBlank(sheet);
    }
    const lead = isFirst && distortion.paragraphs === 'indent' ? indent : '';
    lines.push({ text: lead + text, owner, block: block.id, roles });
  });
}

/** Headings carry marks where headlines do, of a lower level. */
const headingMark = ({ marks }: Distortion) =>
  ({ none: '', some: '', main: '', all: '## ', levels: '### ' })[marks];

/** Column labels, headings, bylines, captions: one line each. */
function blockToLine(block: Block, { sheet, owner }: Placing): Line | null {
  const { distortion, random } = sheet;
  const line = { owner, block: block.id, roles: new Set<Role>() };
  if (block.kind === 'column') return { ...line, text: block.text };
  if (block.kind === 'heading') {
    const text = [block.label, block.heading].filter((part) => part !== null).join(' ');
    return { ...line, text: headingMark(distortion) + text };
  }
  if (block.kind !== 'line') return null;
  const lead = distortion.paragraphs === 'indent' && random.chance(0.3) ? indent : '';
  const text = lead + block.pieces.map((piece) => piece.text).join('');
  return { ...line, text, roles: new Set(block.pieces.map(({ role }) => role)) };
}

function addBlock(placing: Placing, block: Block): void {
  const { distortion, lines } = placing.sheet;
  if (block.kind === 'flow') {
    addFlow(placing, block);
    return;
  }
  const isApart =
    distortion.paragraphs === 'blank' || (block.kind === 'heading' && distortion.airyHeads);
  if (isApart || block.kind === 'space') addBlank(placing.sheet);
  if (block.kind === 'head') addHead(placing, block);
  const line = blockToLine(block, placing);
  if (line !== null) lines.push(line);
}

function addArticle(sheet: Sheet, { blocks }: Article, owner: Owner): void {
  const { distortion, random } = sheet;
  const { columns } = distortion;
  // Every article has a box of its own, as deep as the page's make-up left it.
  const depth = columns === null ? 0 : random.between(Math.ceil(columns.depth / 3), columns.depth);
  const cursor = { used: random.between(0, 4), depth };
  if (distortion.paragraphs === 'blank' || distortion.airyHeads) addBlank(sheet);
  for (const block of blocks) addBlock({ sheet, owner, cursor }, block);
}

function addFurniture(sheet: Sheet, texts: readonly string[]): void {
  for (const text of texts) {
    if (sheet.distortion.paragraphs === 'blank') addBlank(sheet);
    sheet.lines.push({ text, owner: { kind: 'furniture' }, block: null, roles: new Set() });
  }
}

export function contentToLines(content: Content, distortion: Distortion, random: Random): Line[] {
  const { repeat, articles } = content;
  const sheet: Sheet = {
    lines: Array.from({ length: distortion.leadingLines }, blankLine),
    distortion,
    random,
  };
  const addRepeat = (at: number) => {
    const article = repeat === null ? undefined : articles[repeat.article];
    if (repeat === null || article === undefined || repeat.at !== at) return;
    const label: Block = { id: -1, kind: 'column', text: repeat.column };
    addArticle(
      sheet,
      { ...article, blocks: [label, ...article.blocks] },
      { kind: 'repeat', index: 0 },
    );
  };
  addFurniture(sheet, content.top);
  if (content.top.length > 0) addBlank(sheet);
  articles.forEach((article, index) => {
    addRepeat(index);
    addArticle(sheet, article, { kind: 'article', index });
  });
  addRepeat(articles.length);
  if (content.bottom.length > 0) addBlank(sheet);
  addFurniture(sheet, content.bottom);
  return sheet.lines;
}
