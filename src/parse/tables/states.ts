/** What a block can be, and what the search for the best sequence distinguishes besides. */

/**
 * - furniture: not article text · column: 栏目 · head: kicker, headline or deck · sub: a subhead
 * - byline: signs before the text · signature: signs after it
 * - lead: text under a head that opens with a dateline or 上接 · para: other text
 * - brief: text that opens an article without a head
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
  'brief',
  'para',
  'caption',
  'credit',
  'note',
  'jump',
] as const;

export type Label = (typeof labels)[number];

/**
 * The first words of a brief look like any text; what tells them apart is known by how texts open.
 * So a brief has the block weights of `para` and a few of its own besides.
 */
export const likeText = { brief: 'para' } as const satisfies Partial<Record<Label, Label>>;

/**
 * The first line of a head is not like those after it; text of an article that opened with a
 * dateline (`report`) seldom has subheads; text under a subhead (`section`) has more of them; what
 * goes on in a brief (`briefRest`) is soon over, and then comes another; a picture without a headline
 * (`itemCredit` under its text) has no subheads.
 */
const memories = {
  headRest: 'head',
  report: 'para',
  section: 'para',
  briefRest: 'para',
  itemCredit: 'credit',
} as const;

export const states = [
  ...labels,
  'headRest',
  'report',
  'section',
  'briefRest',
  'itemCredit',
] as const;

export type State = (typeof states)[number];

export function stateToLabel(state: State): Label {
  return state in memories ? memories[state as keyof typeof memories] : (state as Label);
}

/** States before which a neighbour means the same. */
export const groups = ['heads', 'subs', 'columns', 'texts', 'signs', 'notes', 'rest'] as const;
export type Group = (typeof groups)[number];

const groupOfLabel: Record<Label, Group> = {
  head: 'heads',
  sub: 'subs',
  column: 'columns',
  lead: 'texts',
  brief: 'texts',
  para: 'texts',
  byline: 'signs',
  signature: 'signs',
  jump: 'signs',
  caption: 'notes',
  credit: 'notes',
  note: 'notes',
  furniture: 'rest',
};

export function stateToGroup(state: State): Group {
  return groupOfLabel[stateToLabel(state)];
}
