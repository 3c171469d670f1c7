/** Turns a text and the way it opens into blocks, and the labels that they will have. */
import type { PersonRole } from '../../../src/parse/records/index.ts';
import { personRoles } from '../../../src/parse/records/index.ts';
import type { Text } from '../text.ts';
import type { Article, Block, Piece, Skeleton } from './content.ts';
import type { Day } from './days/print-day.ts';
import { fillIn, findOpeningDay } from './days/print-day.ts';
import type { Lead, Setting } from './lead/lead-forms.ts';
import { articleRates, columnRates } from './tables/rates.ts';

/** The part of the text that this page prints. */
export type Jump = { from: string | null; on: string | null };

/** A front page stops where its space ends, often in the middle of a sentence. */
function stopShort(paragraph: string, { text, random }: Setting): string {
  const named = (text.people ?? []).some((line) => paragraph.includes(line.split('|')[0] ?? ''));
  if (named || paragraph.length < 60 || random.chance(0.5)) return paragraph;
  const stop = random.between(Math.ceil(paragraph.length / 2), paragraph.length - 8);
  return paragraph.slice(0, stop).replace(/[，。、；：？！“”‘’《》（）—…]+$/u, '');
}

export type Draft = Article & { day: Day | null };

/** A block before it has its number. */
export type Unnumbered = Block extends infer One
  ? One extends Block
    ? Omit<One, 'id'>
    : never
  : never;

const tightKinds: readonly Text['kind'][] = ['verse', 'table', 'weather', 'appointments'];

/** Numbers blocks in the order in which they are made. */
export function blockList(first: number) {
  const blocks: Block[] = [];
  const add = (block: Unnumbered): number => {
    const id = first + blocks.length;
    blocks.push({ id, ...block } as Block);
    return id;
  };
  return { blocks, add };
}

/** Paragraphs that stay when the article begins or ends on another page. */
export function printedBody(text: Text, jump: Jump): string[] {
  const { body } = text;
  const half = Math.ceil(body.length / 2);
  if (jump.from !== null) return body.slice(half);
  return jump.on === null ? [...body] : body.slice(0, half);
}

export const canJump = (text: Text): boolean =>
  text.kind === 'news' &&
  text.agency === 'own' &&
  // The half that is printed here might not mention the event.
  text.bound === undefined &&
  text.body.length >= 4 &&
  !text.body.some((line) => /^[#=]/u.test(line)) &&
  !(text.people ?? []).some((person) => person.includes('←'));

function readRole(word: string): { role: PersonRole; paragraph: number | null } {
  const [name = '', paragraph] = word.split('@');
  const role = personRoles.find((known) => known === name);
  if (role === undefined) throw new Error(`Not a role of people: ${word}`);
  return { role, paragraph: paragraph === undefined ? null : Number(paragraph) };
}

/** People who are named in what is printed, with the posts that are printed there. */
export function printedPeople(text: Text, printed: string[], setting: Setting): Skeleton['people'] {
  const { body } = text;
  const fill = (part: string) => fillIn(part, setting.issue, setting.city);
  const words = fill([...printed, text.signedAs ?? ''].join('\n'));
  return (text.people ?? []).flatMap((line) => {
    const [name = '', posts = '', roles = ''] = fill(line).split('|');
    const first = body.findIndex((paragraph) => paragraph.includes(name));
    if (!words.includes(name) && text.signedAs === undefined) return [];
    const kept = roles
      .split(' ')
      .map(readRole)
      .filter(({ paragraph }) => first < 0 || printed.includes(body[paragraph ?? first] ?? ''));
    return [
      {
        name,
        posts: posts
          .split('、')
          .map((post) => post.split('←'))
          .filter(([full = '', short = full]) => words.includes(short))
          .map(([full = '']) => full),
        roles: kept.length === 0 ? ['mentioned'] : kept.map(({ role }) => role),
      },
    ];
  });
}

type Making = { setting: Setting; lead: Lead; jump: Jump; add: (block: Unnumbered) => number };

const fillFor =
  ({ setting }: Making) =>
  (part: string) =>
    fillIn(part, setting.issue, setting.city);

/** Column label and headline. */
function addHead(making: Making, skeleton: Skeleton): void {
  const { setting, jump, add } = making;
  const { text, random } = setting;
  const fill = fillFor(making);
  const label = text.column === undefined ? '' : fill(text.column);
  const form =
    label !== '' && random.chance(articleRates.column) ? random.weigh(columnRates) : null;
  if (form !== null) skeleton.column = label;
  if (form === 'line') add({ kind: 'column', text: label });
  if (form === 'markedLine')
    add({ kind: 'column', text: `${random.pick(['■', '■', '●'])}${label}` });
  if (form === 'bracketLine') add({ kind: 'column', text: `【${label}】` });
  const shortened = jump.from !== null && random.chance(0.6);
  // A space is a border of parts and a dash opens a deck, however a text was handed in.
  const all = text.headline.flatMap((part) => fill(part).split(' '));
  const dashed = text.deck === undefined && all.length > 1 && all.at(-1)?.startsWith('——');
  const deck = dashed ? all.pop() : text.deck === undefined ? undefined : fill(text.deck);
  const parts = shortened ? all.slice(0, 1) : all;
  skeleton.headline = parts.map((part) => part.replaceAll('~', ''));
  skeleton.kicker = text.kicker === undefined || shortened ? null : fill(text.kicker);
  skeleton.deck = deck === undefined || shortened ? null : deck;
  add({
    kind: 'head',
    before: form === 'before' ? `【${label}】` : '',
    after: form === 'after' ? `（${label}）` : '',
    kicker: skeleton.kicker,
    parts,
    deck: skeleton.deck,
  });
}

/** Headings open sections; everything else is a paragraph. */
function addBody(making: Making, skeleton: Skeleton): void {
  const { setting, lead, jump, add } = making;
  const fill = fillFor(making);
  const printed = printedBody(setting.text, jump);
  const last = printed.findLastIndex((line) => line !== '');
  const section = () => skeleton.sections.at(-1);
  printed.forEach((line, index) => {
    if (line === '') {
      add({ kind: 'space' });
    } else if (/^[#=] /u.test(line)) {
      const [first = '', second] = fill(line.slice(2)).split('|');
      const [label, heading] = second === undefined ? [null, first] : [first, second];
      if (section()?.paragraphs.length === 0 && section()?.heading === null)
        skeleton.sections.pop();
      skeleton.sections.push({ label, heading, paragraphs: [] });
      add({ kind: 'heading', label, heading });
    } else {
      const whole = fill(line);
      const stops = jump.on !== null && index === last;
      const role = setting.text.kind === 'photo' ? 'caption' : 'body';
      const pieces: Piece[] = [{ role, text: stops ? stopShort(whole, setting) : whole }];
      if (index === 0) pieces.unshift(...opening(lead, jump));
      if (index === last) pieces.push(...ending(making));
      const tight = tightKinds.includes(setting.text.kind);
      const id = add({ kind: 'flow', pieces, tight });
      if (role === 'body') section()?.paragraphs.push(id);
      else skeleton.captions.push(id);
      if (pieces.some((piece) => piece.role === 'credit')) skeleton.credits.push(id);
    }
  });
}

function opening(lead: Lead, jump: Jump): Piece[] {
  if (jump.from !== null) return [{ role: 'jump', text: jump.from }];
  if (lead.dateline === null || lead.datelineAt === 'end') return [];
  return [
    { role: 'dateline', text: lead.dateline },
    { role: 'gap', text: lead.gap },
  ];
}

/** What stands on the line of the last paragraph; the rest gets lines of its own. */
function ending({ setting, lead, jump }: Making): Piece[] {
  const { random, text } = setting;
  if (jump.on !== null) return random.chance(0.6) ? [{ role: 'jump', text: jump.on }] : [];
  if (lead.datelineAt === 'end' && lead.dateline !== null)
    return [{ role: 'dateline', text: lead.dateline }];
  const credit = text.kind === 'photo' ? text.captions?.[0]?.credit : undefined;
  if (credit !== undefined && random.chance(0.5)) return [{ role: 'credit', text: credit }];
  if (lead.bylineAt === 'end' && lead.byline !== null && text.kind !== 'verse') {
    return random.chance(0.5) ? [{ role: 'byline', text: lead.byline }] : [];
  }
  return [];
}

/** Lines after the last paragraph: jump, signature, source, pictures. */
function addTail(making: Making, skeleton: Skeleton, used: ReadonlySet<string>): void {
  const { setting, lead, jump, add } = making;
  const { text, random } = setting;
  if (jump.on !== null && !used.has('jump'))
    add({ kind: 'line', pieces: [{ role: 'jump', text: jump.on }] });
  const signature = jump.on === null && lead.bylineAt === 'end' ? lead.byline : null;
  if (signature !== null && !used.has('byline')) {
    add({ kind: 'line', pieces: [{ role: 'byline', text: signature }] });
  }
  if (text.source !== undefined && jump.on === null && random.chance(articleRates.source)) {
    skeleton.notes.push(
      add({ kind: 'line', pieces: [{ role: 'note', text: `（${text.source}）` }] }),
    );
  }
  for (const { text: caption, credit } of text.captions ?? []) {
    const isPrinted = caption === '' ? !used.has('credit') : random.chance(articleRates.caption);
    if (!isPrinted) continue;
    const pieces: Piece[] = [];
    if (caption !== '') pieces.push({ role: 'caption', text: fillFor(making)(caption) });
    if (caption !== '' && credit !== undefined)
      pieces.push({ role: 'gap', text: random.pick(['', ' ']) });
    if (credit !== undefined) pieces.push({ role: 'credit', text: credit });
    const id = add({ kind: 'line', pieces });
    if (caption !== '') skeleton.captions.push(id);
    if (credit !== undefined) skeleton.credits.push(id);
  }
}

const emptySkeleton = (text: Text): Skeleton => ({
  kind: text.kind,
  column: null,
  kicker: null,
  headline: [],
  deck: null,
  dateline: null,
  bylineLine: null,
  bylines: [],
  date: null,
  dateText: null,
  dateBasis: null,
  continuedFrom: null,
  continuedOn: null,
  sections: [{ label: null, heading: null, paragraphs: [] }],
  captions: [],
  credits: [],
  notes: [],
  people: [],
});

export function textToArticle(
  setting: Setting,
  { lead, jump, firstId }: { lead: Lead; jump: Jump; firstId: number },
): Draft {
  const { text } = setting;
  const { blocks, add } = blockList(firstId);
  const making: Making = { setting, lead, jump, add };
  const skeleton = emptySkeleton(text);
  addHead(making, skeleton);
  if (text.note !== undefined && setting.random.chance(articleRates.note)) {
    skeleton.notes.push(
      add({ kind: 'flow', pieces: [{ role: 'note', text: text.note }], tight: false }),
    );
  }
  const opens = jump.from === null;
  if (lead.byline !== null && lead.bylineAt === 'head' && opens) {
    add({ kind: 'line', pieces: [{ role: 'byline', text: lead.byline }] });
  }
  addBody(making, skeleton);
  const roles = blocks.flatMap((block) =>
    'pieces' in block ? block.pieces.map(({ role }) => role) : [],
  );
  addTail(making, skeleton, new Set(roles));
  const used = new Set(
    blocks.flatMap((block) => ('pieces' in block ? block.pieces.map((piece) => piece.role) : [])),
  );
  const dated = used.has('dateline');
  // A photo item is a caption and nothing else.
  if (text.kind === 'photo') skeleton.sections = [];
  skeleton.dateline = dated ? lead.dateline : null;
  skeleton.bylineLine = used.has('byline') ? lead.byline : null;
  const isSigned = lead.byline === null ? dated : used.has('byline');
  skeleton.bylines = isSigned ? lead.bylines : [];
  const printed = printedBody(text, jump);
  skeleton.people = printedPeople(text, printed, setting);
  const opensWith = printed.find((line) => line !== '' && !/^[#=] /u.test(line)) ?? '';
  const day = (dated ? lead.day : null) ?? findOpeningDay(opensWith, setting.issue);
  return { slug: text.slug, blocks, skeleton, day };
}
