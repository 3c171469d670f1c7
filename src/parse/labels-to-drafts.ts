/** Labelled blocks → drafts: which blocks make one article, and what each is in it. */
import type { Features } from './block-to-features.ts';
import { bareLabel } from './constructs/column.ts';
import { longestItem } from './labels/text-openings.ts';
import { briefLabel, isSourceAlone, openingNote, seriesLabel } from './tables/labels.ts';
import { rankTitle } from './tables/openings.ts';
import type { Label } from './tables/states.ts';
import type { Block } from './text-to-blocks.ts';

export interface DraftSection {
  heading: Block | null;
  blocks: Block[];
}

export interface Draft {
  columns: Block[];
  heads: Block[];
  /** Bylines on lines of their own, before or after the text. */
  signs: Features[];
  jumps: Features[];
  sections: DraftSection[];
  captions: Block[];
  credits: Block[];
  notes: Block[];
  /** A dateline that stands alone at its end. */
  closing: Features | null;
  /** Its text opens with a dateline; its headline is that of a notice. */
  reported: boolean;
  announces: boolean;
  /** The label that it runs under, printed with an article before it. */
  under: Block[];
  /** Every block of it. */
  blocks: Block[];
}

export interface Drafts {
  drafts: Draft[];
  furniture: Features[];
}

export function newDraft(): Draft {
  return {
    columns: [],
    heads: [],
    signs: [],
    jumps: [],
    sections: [],
    captions: [],
    credits: [],
    notes: [],
    closing: null,
    reported: false,
    announces: false,
    under: [],
    blocks: [],
  };
}

function isShort({ sections, notes }: Draft): boolean {
  const length = sections.flatMap(({ blocks }) => blocks).reduce((sum, { han }) => sum + han, 0);
  // (据新华社) is no note of the editors.
  const isBare = notes.every(({ plain }) => isSourceAlone(plain));
  return sections.length <= 1 && length <= longestItem && isBare;
}

/** A label of items that have headlines of their own. */
function isOfItems({ plain }: Block): boolean {
  const label = bareLabel(plain);
  return briefLabel.test(label) || seriesLabel.test(label);
}

/** Two items of one row look alike: the same marks, both with a dateline or both without, both signed. */
function areAlike(one: Draft, other: Draft): boolean {
  const marks = ({ heads }: Draft) => heads[0]?.hashes ?? 0;
  const lines = ({ heads }: Draft) => Math.min(heads.length, 2);
  const isSigned = ({ signs, notes }: Draft) => signs.length + notes.length > 0;
  return (
    one.reported === other.reported &&
    marks(one) === marks(other) &&
    lines(one) === lines(other) &&
    isSigned(one) === isSigned(other)
  );
}

/** Briefs run under the label of the first of them; those with headlines, if the label says so. */
function passLabelsOn(drafts: Draft[]): void {
  drafts.forEach((draft, at) => {
    const previous = drafts[at - 1];
    if (!previous || draft.columns.length > 0) return;
    const labels = previous.columns.length > 0 ? previous.columns : previous.under;
    const areBriefs = draft.heads.length === 0 && previous.heads.length === 0;
    const areItems = labels.some(isOfItems) && [previous, draft].every(isShort);
    if (areBriefs || (areItems && !draft.announces && areAlike(previous, draft)))
      draft.under = labels;
  });
}

/** An editors' note after an article stands over the next one. */
const opensWithNote = (label: Label, draft: Draft, { block }: Features): boolean =>
  label === 'note' && draft.sections.length > 0 && openingNote.test(block.plain);

/** Text after a note is the note's while it has no headline yet, or its sentence is cut by a line end. */
function isInNote({ heads, notes, sections, blocks }: Draft, { indent, gap }: Block): boolean {
  const last = notes.at(-1);
  if (!last) return false;
  if (heads.length + sections.length === 0) return true;
  const isOpen = !last.closed || (notes[0]?.indent ?? 0) > 0;
  return blocks.at(-1) === last && isOpen && indent + gap === 0;
}

function hasBegun(draft: Draft): boolean {
  return draft.sections.length > 0 || draft.captions.length > 0 || draft.signs.length > 0;
}

/** True if a block with this label belongs to a new article and not to the draft at hand. */
function begins(label: Label, draft: Draft, feature: Features): boolean {
  const { jumpFrom } = feature;
  if (opensWithNote(label, draft, feature)) return true;
  if (label === 'lead') return jumpFrom !== null && draft.sections.length > 0;
  return (label === 'column' || label === 'head' || label === 'brief') && hasBegun(draft);
}

/** One paragraph: one line, or on a page that indents no line after the first with an indent. */
const isOneParagraph = ([first, ...rest]: Block[]): boolean =>
  rest.length === 0 ||
  ((first?.indent ?? 0) > 0 && rest.every(({ indent, gap }) => indent === 0 && gap === 0));

/**
 * 新时代 新担当, then 开栏的话:…, then a headline: what stood over the note is the name of the column,
 * and the note is of the article that comes. True if the draft was such a beginning.
 */
function becomesSeries(draft: Draft): boolean {
  const { heads, notes, sections, signs, captions } = draft;
  const texts = sections.flatMap(({ blocks }) => blocks);
  const opening = notes[0] ?? texts[0];
  if (notes.length > 0 && texts.length > 0) return false;
  if (!opening || !openingNote.test(opening.plain) || signs.length + captions.length > 0)
    return false;
  const last = draft.blocks.at(-1);
  if (last === undefined || heads.includes(last)) return false;
  if (draft.reported || sections.length > 1 || !isOneParagraph(texts)) return false;
  draft.columns.push(...heads.splice(0));
  notes.push(...texts);
  sections.splice(0);
  return true;
}

/** A name and then a day sign a document that an article quotes: they are of its text. */
const signsDocument = ({ reported }: Draft, next: Features | undefined): boolean =>
  reported && next?.dateOnly === true;

function addText(draft: Draft, block: Block): void {
  const section = draft.sections.at(-1);
  if (section) section.blocks.push(block);
  else draft.sections.push({ heading: null, blocks: [block] });
}

/** What each label adds to a draft. */
const adders: Record<Exclude<Label, 'furniture'>, (draft: Draft, feature: Features) => void> = {
  column: (draft, { block }) => draft.columns.push(block),
  head: (draft, { block, notice }) => {
    draft.announces ||= notice;
    draft.heads.push(block);
  },
  sub: (draft, { block }) => draft.sections.push({ heading: block, blocks: [] }),
  byline: (draft, feature) => draft.signs.push(feature),
  signature: (draft, feature) => {
    if (feature.datelineAlone && draft.closing === null) draft.closing = feature;
    else if (feature.datelineAlone) draft.notes.push(feature.block);
    else draft.signs.push(feature);
  },
  lead: (draft, { block }) => {
    draft.reported ||= draft.sections.length === 0;
    addText(draft, block);
  },
  brief: (draft, { block }) => addText(draft, block),
  para: (draft, { block }) => {
    if (isInNote(draft, block)) draft.notes.push(block);
    else addText(draft, block);
  },
  caption: (draft, { block }) => draft.captions.push(block),
  credit: (draft, { block }) => draft.credits.push(block),
  note: (draft, { block }) => draft.notes.push(block),
  jump: (draft, feature) => draft.jumps.push(feature),
};

/**
 * A credit right after a subhead and one text: no section of the article, but a picture of its own. A
 * number heads a section. The draft loses its last section to it.
 */
function takePhotoItem(draft: Draft): Draft | null {
  const section = draft.sections.at(-1);
  const { heading = null, blocks = [] } = section ?? {};
  if (draft.sections.length < 2 || heading === null || blocks.length === 0) return null;
  if (blocks.at(-1) !== draft.blocks.at(-1) || rankTitle.test(heading.plain)) return null;
  if (blocks.length > 2 || blocks.some(({ text }) => text.length > 260)) return null;
  draft.sections.pop();
  const first = draft.blocks.indexOf(heading);
  const photo = newDraft();
  photo.heads.push(heading);
  photo.sections.push({ heading: null, blocks });
  photo.blocks.push(...draft.blocks.splice(first));
  return photo;
}

export function labelsToDrafts(features: Features[], labels: Label[]): Drafts {
  const drafts: Draft[] = [];
  const furniture: Features[] = [];
  features.forEach((feature, index) => {
    let label = labels[index] ?? 'para';
    if (label === 'furniture') {
      furniture.push(feature);
      return;
    }
    let draft = drafts.at(-1);
    if (label === 'signature' && draft && signsDocument(draft, features[index + 1])) label = 'para';
    const goesOn = draft !== undefined && label === 'head' && becomesSeries(draft);
    if (!draft || (!goesOn && begins(label, draft, feature))) {
      draft = newDraft();
      drafts.push(draft);
    }
    const photo = label === 'credit' ? takePhotoItem(draft) : null;
    if (photo) {
      drafts.push(photo);
      draft = photo;
    }
    adders[label](draft, feature);
    draft.blocks.push(feature.block);
  });
  passLabelsOn(drafts);
  return { drafts, furniture };
}
