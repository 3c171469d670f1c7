/** What may follow what on a printed page, and how gladly. */

/**
 * - furniture: not article text · column: 栏目 · head: kicker, headline or deck · sub: a subhead
 * - byline: signs before the text · signature: signs after it
 * - lead: text that opens with a dateline or 上接 · para: other text
 * - caption, credit, note · jump: 上接 or 下转 on a line of its own
 */
export const labels = [
  'furniture',
  'column',
  'head',
  'sub',
  'byline',
  'signature',
  'lead',
  'para',
  'caption',
  'credit',
  'note',
  'jump',
] as const;

export type Label = (typeof labels)[number];

/**
 * What the search for the best sequence distinguishes besides: `report` is text of an article that
 * opened with a dateline. News is short and seldom has subheads; features have them often.
 */
export const states = [...labels, 'report'] as const;

export type State = (typeof states)[number];
type Steps = Partial<Record<State | 'end', number>>;

export function stateToLabel(state: State): Label {
  return state === 'report' ? 'para' : state;
}

/** After running text anything may come, but a second dateline seldom does within an article. */
const afterText: Steps = {
  furniture: 0,
  column: 0,
  head: -0.5,
  sub: 0.5,
  signature: 0.5,
  lead: -1.5,
  para: 0,
  caption: 0,
  credit: 0,
  note: 0,
  jump: 0,
  end: 0,
};

const { para: _, ...afterAny } = afterText;
const afterReport: Steps = { ...afterAny, report: 0, head: 0.5, sub: -1.5 };

/** A score that is missing is a step that pages do not make. */
export const transitions: Record<State | 'start', Steps> = {
  // A page may begin in the middle of an article, never with its subhead.
  start: {
    furniture: 1,
    column: 0,
    head: 1,
    lead: 0,
    para: -2,
    caption: -1,
    credit: -1,
    note: -1,
    jump: 0,
    byline: -2,
  },
  furniture: {
    furniture: 1,
    column: 0,
    head: 0.5,
    sub: -1,
    byline: -1,
    signature: -2,
    lead: 0,
    para: -0.5,
    report: -0.5,
    caption: 0,
    credit: 0,
    note: 0,
    jump: 0,
    end: 0,
  },
  // A label wants a headline, or at least an article, under it.
  column: {
    head: 2,
    column: -2,
    lead: 1.5,
    byline: 0,
    para: -0.5,
    note: 0,
    jump: 0,
    furniture: -1,
    caption: -1,
    end: -3,
  },
  // A headline wants a dateline, a byline, a jump; plain text under it is as likely a subhead's.
  head: {
    head: -0.4,
    lead: 3,
    byline: 2.5,
    jump: 2,
    para: -1.5,
    note: 0.5,
    column: -1.5,
    sub: -4,
    caption: -1,
    credit: -2,
    furniture: -1.5,
    end: -4,
  },
  // A subhead wants text.
  sub: {
    para: 1,
    report: 0.5,
    sub: -1.5,
    byline: -2,
    note: -1,
    caption: -2,
    furniture: -3,
    end: -4,
    lead: -6,
  },
  byline: {
    para: 1,
    lead: -1,
    sub: -0.5,
    byline: -1,
    note: 0.5,
    caption: 0,
    credit: 0,
    jump: 0,
    furniture: -1,
    column: -1,
    end: -2,
  },
  // A signature ends an article.
  signature: {
    head: 1.5,
    column: 1,
    end: 1,
    furniture: 0.5,
    lead: 0,
    note: 0,
    caption: 0,
    credit: 0,
    jump: 0,
    signature: -0.5,
    para: -2,
    report: -2,
    sub: -3,
  },
  lead: afterReport,
  report: afterReport,
  para: afterText,
  caption: { ...afterText, report: 0, credit: 1, lead: -0.5, head: 0.5, sub: -0.5 },
  credit: { ...afterText, report: 0, lead: -0.5, head: 0.5, sub: -0.5 },
  note: { ...afterText, report: 0, lead: 0.5, head: 0.5, sub: -0.5 },
  jump: {
    head: 1,
    column: 0.5,
    para: 0,
    report: 0,
    lead: -1,
    furniture: 0.5,
    signature: 0,
    caption: 0,
    credit: 0,
    note: 0,
    end: 1,
    sub: -2,
  },
};
