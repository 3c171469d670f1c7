/** A draft → an article: its blocks cut into the typed parts of the record. */

import { joinCarriers, piecesToCarrier, piecesToText } from './carrier.ts';
import { articleDate } from './constructs/article-date.ts';
import { closingLabelLength, enclosedLabelLength, labelText } from './constructs/column.ts';
import { readHead } from './constructs/head/index.ts';
import { readJumpFrom, readJumpOn } from './constructs/jump.ts';
import { articleToKind } from './constructs/kind.ts';
import { type Cut, cutCredit } from './cut-ends.ts';
import { type Body, draftToBody } from './draft-to-body.ts';
import type { Habits } from './labels/page-habits.ts';
import type { Draft } from './labels-to-drafts.ts';
import { piecesToLabel } from './pieces-to-label.ts';
import type { Byline, Carrier, Dateline, Jump, ParsedArticle } from './records/index.ts';
import { type Block, blockFrom, blockUpTo, type Piece, wholeBlock } from './text-to-blocks.ts';

export type Unpeopled = Omit<ParsedArticle, 'people'>;

interface Titled {
  column: Carrier | null;
  heads: Block[];
}

/** A head line without the label in brackets that it begins or ends with: 【乡村振兴】…, …(时评). */
function splitLabel(block: Block): { label: Piece | null; rest: Block } {
  const { length } = block.text;
  const opening = enclosedLabelLength(block.plain);
  if (opening > 0 && opening < length) {
    return { label: { block, from: 0, to: opening }, rest: blockFrom(block, opening) };
  }
  const closing = closingLabelLength(block.plain);
  if (closing > 0 && closing < length) {
    const at = length - closing;
    return { label: { block, from: at, to: length }, rest: blockUpTo(block, at) };
  }
  return { label: null, rest: block };
}

/** The label of a row of briefs is carried by the first; the others only know its text. */
function takeColumn({ columns, heads, under }: Draft): Titled {
  const split = heads.map(splitLabel);
  const pieces = [
    ...columns.map(wholeBlock),
    ...split.flatMap(({ label }) => (label ? [label] : [])),
  ];
  const column = piecesToLabel(pieces);
  const inherited = under.map((block) => labelText(block.text)).join(' ');
  return {
    column: column ?? (inherited === '' ? null : { text: inherited, spans: [] }),
    heads: split.map(({ rest }) => rest),
  };
}

/** A dateline that closes the article by itself is cut like one that opens it. */
function closingDateline({ closing }: Draft): Cut['dateline'] {
  return closing?.dateline
    ? { pieces: [wholeBlock(closing.block)], found: closing.dateline }
    : null;
}

/** An article has one dateline; another that closes it is kept as a note on where it comes from. */
function spareDatelines({ closing }: Draft, { opening, ending }: Body): Block[] {
  return closing && (opening?.dateline || ending?.dateline) ? [closing.block] : [];
}

function toDateline(draft: Draft, { opening, ending }: Body): Dateline | null {
  const cut = opening?.dateline ?? ending?.dateline ?? closingDateline(draft);
  const carrier = cut ? piecesToText(cut.pieces) : null;
  if (!cut || !carrier) return null;
  const { agency, place, date } = cut.found;
  return { ...carrier, agency, place, date };
}

function toJump(parts: Piece[][], page: string | null): Jump | null {
  const carrier = joinCarriers(parts.map(piecesToText));
  return carrier ? { ...carrier, page, article: null } : null;
}

/** Jumps stand at the ends of the text, or on lines of their own. */
function toJumps(draft: Draft, { opening, ending }: Body): { from: Jump | null; on: Jump | null } {
  const alone = draft.jumps.map((feature) => {
    const from = readJumpFrom(feature.block.plain);
    const page = from?.page ?? readJumpOn(feature.block.plain)?.page ?? null;
    return { pieces: [wholeBlock(feature.block)], isFrom: from !== null, page };
  });
  const froms = alone.filter(({ isFrom }) => isFrom);
  const ons = alone.filter(({ isFrom }) => !isFrom);
  const cutFrom = opening?.jumpFrom;
  const cutOn = ending?.jumpOn;
  return {
    from: toJump(
      [...froms.map(({ pieces }) => pieces), ...(cutFrom ? [cutFrom.pieces] : [])],
      froms[0]?.page ?? cutFrom?.found.page ?? null,
    ),
    on: toJump(
      [...(cutOn ? [cutOn.pieces] : []), ...ons.map(({ pieces }) => pieces)],
      cutOn?.found.page ?? ons[0]?.page ?? null,
    ),
  };
}

function toBylines(
  draft: Draft,
  { opening, ending }: Body,
): { line: Carrier | null; bylines: Byline[] } {
  const dateline = opening?.dateline ?? ending?.dateline ?? closingDateline(draft);
  const signs = [
    ...draft.signs.map(({ block, bylines, names, penNames }) => ({
      pieces: [wholeBlock(block)],
      bylines: bylines ?? names ?? penNames ?? [],
    })),
    ...(ending?.signs ?? []),
  ];
  const all = [...(dateline?.found.bylines ?? []), ...signs.flatMap(({ bylines }) => bylines)];
  const names = new Set<string>();
  const bylines = all.filter(({ name }) => !names.has(name) && names.add(name));
  return { line: joinCarriers(signs.map(({ pieces }) => piecesToText(pieces))), bylines };
}

const blockPieces = (blocks: Block[]): Piece[][] => blocks.map((block) => [wholeBlock(block)]);

/** Notes of several lines: a line without an indent goes on with the sentence of the line before it. */
function notePieces(blocks: Block[]): Piece[][] {
  const notes: Piece[][] = [];
  blocks.forEach((block, at) => {
    const before = blocks[at - 1];
    const goesOn = before?.closed === false && block.line === before.line + 1 && block.indent === 0;
    if (goesOn) notes.at(-1)?.push(wholeBlock(block));
    else notes.push([wholeBlock(block)]);
  });
  return notes;
}

function toCarriers(parts: Piece[][]): Carrier[] {
  return parts.flatMap((pieces) => piecesToText(pieces) ?? []);
}

export interface ArticlePlace {
  page: string;
  order: number;
  habits: Habits;
}

/** A picture with a headline, a credit and one short text: the text is its caption. */
function isPhotoItem({ credits, heads }: Draft, { sections, ending }: Body): boolean {
  const credited = credits.length + (ending?.credits.length ?? 0) === 1;
  const [section, ...others] = sections;
  const [paragraph, ...more] = section?.paragraphs ?? [];
  const short = paragraph !== undefined && paragraph.text.length <= 260;
  if (section?.heading || section?.label) return false;
  return credited && heads.length > 0 && others.length === 0 && more.length === 0 && short;
}

/** The article that a draft makes, people apart. */
export function draftToArticle(draft: Draft, { page, order, habits }: ArticlePlace): Unpeopled {
  const { column, heads } = takeColumn(draft);
  const bodyView = draft.sections.flatMap(({ blocks }) => blocks.map((block) => block.plain));
  const head = readHead(heads, { body: bodyView.join(''), ...habits });
  const body = draftToBody(draft, habits);
  const jumps = toJumps(draft, body);
  const { line, bylines } = toBylines(draft, body);
  const dateline = toDateline(draft, body);
  const paragraphs = body.sections.flatMap((section) => section.paragraphs);
  const isPhoto = isPhotoItem(draft, body) && dateline === null && bylines.length === 0;
  const captions = draft.captions.map((block) => cutCredit([wholeBlock(block)]));
  const numbers = draft.blocks.map((block) => block.line);
  const article = {
    page,
    order,
    lines: [numbers[0] ?? 1, numbers.at(-1) ?? 1] as [number, number],
    column,
    kicker: piecesToCarrier(head.kicker),
    headline: head.headline.flatMap((pieces) => piecesToCarrier(pieces) ?? []),
    deck: piecesToCarrier(head.deck),
    dateline,
    bylineLine: line,
    bylines,
    continuedFrom: jumps.from,
    continuedOn: jumps.on,
    sections: isPhoto ? [] : body.sections,
    captions: [
      ...toCarriers(captions.map(({ rest }) => rest)),
      ...(isPhoto ? paragraphs.map(({ text, spans }) => ({ text, spans })) : []),
    ],
    credits: toCarriers([
      ...captions.flatMap(({ credit }) => (credit ? [credit] : [])),
      ...blockPieces(draft.credits),
      ...(body.ending?.credits ?? []),
    ]),
    notes: toCarriers([
      ...notePieces(draft.notes),
      ...blockPieces(spareDatelines(draft, body)),
      ...(body.ending?.notes ?? []),
    ]),
  };
  const texts: Carrier[] = isPhoto || paragraphs.length === 0 ? article.captions : paragraphs;
  return { ...article, kind: articleToKind(article), date: articleDate(dateline, texts) };
}
