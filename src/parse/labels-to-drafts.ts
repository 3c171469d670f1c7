/** Labelled blocks → drafts: which blocks make one article, and what each is in it. */
import { withoutSpace } from '../text/characters.ts';
import type { Features } from './block-to-features.ts';
import { labelText } from './constructs/column.ts';
import { briefLabel } from './tables/labels.ts';
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
  /** The text opens with a dateline or 上接. */
  lead: Features | null;
  /** A dateline that stands alone at its end. */
  closing: Features | null;
  /** The label that it runs under, printed with an article before it. */
  under: Block[];
  /** The last line of its text says who wrote it. */
  signed: boolean;
  /** The last line of its text ends a sentence. */
  closed: boolean;
  /** Every block of it. */
  blocks: Block[];
}

export interface Drafts {
  drafts: Draft[];
  furniture: Features[];
}

function newDraft(): Draft {
  return {
    columns: [],
    heads: [],
    signs: [],
    jumps: [],
    sections: [],
    captions: [],
    credits: [],
    notes: [],
    lead: null,
    closing: null,
    under: [],
    signed: false,
    closed: false,
    blocks: [],
  };
}

/** Briefs without headlines run under the label of the first of them. */
function nextDraft(previous: Draft | undefined, label: Label): Draft {
  const draft = newDraft();
  const isBrief = label === 'lead' || label === 'para';
  if (isBrief && previous && previous.heads.length === 0) {
    draft.under = previous.columns.length > 0 ? previous.columns : previous.under;
  }
  return draft;
}

/** An article whose text is this short and which has no headline is one of a row of briefs. */
const briefLength = 300;

function textLength({ sections }: Draft): number {
  return sections.reduce(
    (sum, { blocks }) => sum + blocks.reduce((all, block) => all + block.text.length, 0),
    0,
  );
}

function hasBegun(draft: Draft): boolean {
  return draft.sections.length > 0 || draft.captions.length > 0 || draft.signs.length > 0;
}

/** Under 简讯 or its like every paragraph is news of its own. */
function isRowOfBriefs({ columns, under }: Draft): boolean {
  return [...columns, ...under].some(({ plain }) =>
    briefLabel.test(labelText(withoutSpace(plain))),
  );
}

/** A second dateline opens another article if it signs, or names another source than the first. */
function opensAnother({ lead }: Draft, { dateline, jumpFrom }: Features): boolean {
  if (jumpFrom !== null) return true;
  const first = lead?.dateline ?? null;
  if (dateline === null || first === null) return false;
  return dateline.agency !== first.agency || dateline.bylines.length > 0;
}

/** True if a block with this label belongs to a new article and not to the draft at hand. */
function begins(label: Label, draft: Draft, feature: Features): boolean {
  const isBrief = draft.heads.length === 0 && textLength(draft) < briefLength;
  switch (label) {
    case 'column':
      return hasBegun(draft);
    case 'head':
      return hasBegun(draft);
    case 'lead':
      return draft.sections.length > 0 && (isBrief || draft.signed || opensAnother(draft, feature));
    case 'para':
      return isBrief && (draft.signed || isRowOfBriefs(draft)) && draft.closed;
    default:
      return false;
  }
}

function addText(draft: Draft, block: Block): void {
  const section = draft.sections.at(-1);
  if (section) section.blocks.push(block);
  else draft.sections.push({ heading: null, blocks: [block] });
}

/** What each label adds to a draft. */
const adders: Record<Exclude<Label, 'furniture'>, (draft: Draft, feature: Features) => void> = {
  column: (draft, { block }) => draft.columns.push(block),
  head: (draft, { block }) => draft.heads.push(block),
  sub: (draft, { block }) => draft.sections.push({ heading: block, blocks: [] }),
  byline: (draft, feature) => draft.signs.push(feature),
  signature: (draft, feature) => {
    if (feature.datelineAlone && draft.closing === null) draft.closing = feature;
    else if (feature.datelineAlone) draft.notes.push(feature.block);
    else draft.signs.push(feature);
  },
  lead: (draft, feature) => {
    if (draft.sections.length === 0) draft.lead = feature;
    addText(draft, feature.block);
  },
  para: (draft, { block }) => addText(draft, block),
  caption: (draft, { block }) => draft.captions.push(block),
  credit: (draft, { block }) => draft.credits.push(block),
  note: (draft, { block }) => draft.notes.push(block),
  jump: (draft, feature) => draft.jumps.push(feature),
};

/**
 * A credit after a subhead and one text: no section of the article, but a picture of its own. The
 * draft loses its last section to it.
 */
function takePhotoItem(draft: Draft): Draft | null {
  const section = draft.sections.at(-1);
  const { heading = null, blocks = [] } = section ?? {};
  if (draft.sections.length < 2 || heading === null || blocks.length === 0) return null;
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
    const label = labels[index] ?? 'para';
    if (label === 'furniture') {
      furniture.push(feature);
      return;
    }
    let draft = drafts.at(-1);
    if (!draft || begins(label, draft, feature)) {
      draft = nextDraft(draft, label);
      drafts.push(draft);
    }
    const photo = label === 'credit' ? takePhotoItem(draft) : null;
    if (photo) {
      drafts.push(photo);
      draft = photo;
    }
    adders[label](draft, feature);
    draft.blocks.push(feature.block);
    draft.signed = feature.signedEnd || label === 'signature';
    draft.closed = feature.block.closed || draft.signed;
  });
  return { drafts, furniture };
}
