/** Chooses what a page holds: its paper and day, its articles and how each opens, what surrounds them. */
import type { Random } from '../random.ts';
import { makeRandom } from '../random.ts';
import type { Brief, Era, Text } from '../text.ts';
import { addBriefs, chooseBriefs } from './briefs.ts';
import type { Content } from './content.ts';
import { dateArticles } from './days/date-articles.ts';
import type { Day, Issue } from './days/print-day.ts';
import { dayAt, namesYear, toIso } from './days/print-day.ts';
import { chooseFurniture } from './furniture.ts';
import { chooseLead } from './lead/choose-lead.ts';
import type { Lead, Setting } from './lead/lead-forms.ts';
import { papers } from './tables/papers.ts';
import { articleCounts, eraRates, pageRates } from './tables/rates.ts';
import type { Draft, Jump } from './text-to-article.ts';
import { canJump, textToArticle } from './text-to-article.ts';

export type Shelf = { name: keyof typeof papers; texts: readonly Text[]; briefs: readonly Brief[] };

const years: Record<Era, readonly [number, number]> = {
  sixties: [1963, 1966],
  nineties: [1994, 1999],
  tens: [2012, 2019],
  today: [2021, 2025],
  taiwan: [2008, 2024],
};

const inSeason =
  (month: number) =>
  ({ months: [first, last] = [1, 12] }: Pick<Text, 'months'>) =>
    first <= month && month <= last;

/** As many are written as of the common kinds, but far fewer are printed. */
const rareKinds: readonly Text['kind'][] = [
  'appointments',
  'notice',
  'table',
  'verse',
  'weather',
  'report',
];

function chooseTexts(shelf: Shelf, era: Era, random: Random): { texts: Text[]; month: number } {
  const month = random.between(1, 12);
  const fitting = shelf.texts
    .filter((text) => text.eras.includes(era))
    .filter(inSeason(month))
    .filter(({ kind }) => !rareKinds.includes(kind) || random.chance(pageRates.rareKind));
  const [least, most] = articleCounts[era];
  if (fitting.length < least) return chooseTexts(shelf, era, random);
  const texts = random.shuffle(fitting).slice(0, random.between(least, most));
  // Prose opens a page; verse and lists fill its foot.
  const first = texts.findIndex(({ kind }) => kind === 'news');
  const opening = first < 0 ? [] : texts.splice(first, 1);
  return { texts: [...opening, ...texts], month };
}

/** The first year in which the page can have been printed, or any of its era. */
function chooseIssue(
  texts: readonly Text[],
  facts: { era: Era; month: number; random: Random },
): Issue {
  const { era, month, random } = facts;
  const bounds = texts.flatMap(({ bound }) => (bound === undefined ? [] : [bound])).sort();
  const bound = bounds.at(-1);
  // Days that a text counts back or forth stay in the issue's year.
  const [first, last] =
    month === 1 ? [22, 28] : month === 12 ? [6, 20] : bound === undefined ? [3, 28] : [14, 28];
  const day = random.between(first, last);
  const styles = {
    numerals: era === 'sixties' || (era === 'taiwan' && random.chance(0.3)) ? 'han' : 'arabic',
    minguo: era === 'taiwan',
  } as const;
  const [from, to] = years[era];
  const year = random.between(from, to);
  if (bound === undefined) return { year, month, day, ...styles };
  const start = Number(bound.slice(0, 4));
  const fits = toIso(dayAt({ year: start, month, day, ...styles }, -10)) >= bound;
  return { year: fits ? start : start + 1, month, day, ...styles };
}

const noJump: Jump = { from: null, on: null };

/** At most one article comes from another page and one goes on there. */
function chooseJumps(texts: readonly Text[], random: Random): Jump[] {
  const jumps = texts.map(() => noJump);
  const able = texts.flatMap((text, index) => (canJump(text) ? [index] : []));
  const [one, other] = random.shuffle(able);
  const jumpsOn = one !== undefined && random.chance(pageRates.jumpOn);
  if (jumpsOn) {
    jumps[one] = {
      from: null,
      on: `（下转${random.pick(['第三版', '第2版', '03版', ' 04 版', 'A2版'])}）`,
    };
  }
  const begun = jumpsOn ? other : one;
  if (begun !== undefined && random.chance(pageRates.jumpFrom)) {
    jumps[begun] = {
      from: `（${random.pick(['上接', '上接', '紧接'])}${random.pick(['第一版', '第一版', '第1版', ' 01 版', 'A1版', '03版'])}）`,
      on: null,
    };
  }
  return jumps;
}

/** `3`, `A1`: without what surrounds it. */
function jumpPage(text: string | null): string | null {
  if (text === null) return null;
  const han = /第([一二三])版/u.exec(text)?.[1];
  if (han !== undefined) return String('一二三'.indexOf(han) + 1);
  return (/[A-Z]?\d+/u.exec(text)?.[0] ?? '').replace(/^0+/u, '');
}

function chooseRepeat(
  drafts: readonly Draft[],
  texts: readonly Text[],
  random: Random,
): Content['repeat'] {
  const article = drafts.findIndex(
    ({ skeleton }, index) =>
      skeleton.column === null && texts[index]?.kind === 'news' && skeleton.continuedOn === null,
  );
  if (article < 0 || !random.chance(pageRates.repeat)) return null;
  const at = random.between(article + 1, drafts.length);
  return { article, at, column: random.pick(['热点关注', '民生实事', '今日聚焦', '百姓身边']) };
}

export function choosePage(shelf: Shelf, seed: number, era?: Era): Content {
  const random = makeRandom(seed);
  const ownEra = era ?? random.weigh(eraRates);
  const { texts, month } = chooseTexts(shelf, ownEra, random);
  const issue = chooseIssue(texts, { era: ownEra, month, random });
  const { city, paper } = random.pick(papers[shelf.name][ownEra]);
  const padded = random.chance(pageRates.paddedNames);
  const jumps = chooseJumps(texts, random);
  const settings = texts.map((text): Setting => ({ text, paper, city, issue, random, padded }));
  const leads = settings.map((setting) => chooseLead(setting, ownEra));
  const drafts: Draft[] = [];
  settings.forEach((setting, index) => {
    const lead = leads[index];
    const jump = jumps[index] ?? noJump;
    const firstId = drafts.reduce((sum, { blocks }) => sum + blocks.length, 0);
    if (lead === undefined) return;
    const draft = textToArticle(setting, { lead, jump, firstId });
    draft.skeleton.continuedFrom = jumpPage(jump.from);
    draft.skeleton.continuedOn = jumpPage(jump.on);
    drafts.push(draft);
  });
  const repeat = chooseRepeat(drafts, texts, random);
  const briefs = random.chance(pageRates.briefs)
    ? chooseBriefs(shelf.briefs.filter(inSeason(month)), ownEra, random)
    : [];
  addBriefs(drafts, briefs, { paper, city, issue, random, padded, era: ownEra });
  return finish({
    era: ownEra,
    drafts,
    issue,
    random,
    paper,
    repeat,
    texts: [...texts, ...briefs],
    leads,
    shelf,
  });
}

type Finishing = {
  era: Era;
  drafts: Draft[];
  issue: Issue;
  random: Random;
  paper: string;
  repeat: Content['repeat'];
  texts: readonly (Text | Brief)[];
  leads: readonly Lead[];
  shelf: Shelf;
};

/**
 * A day without its month is read beside a date line alone; and an issue that is dated by the
 * article before it needs one of the day before.
 */
function cannotDoWithout(days: readonly (Day | null)[], isYearKnown: boolean): boolean {
  const dated = days.flatMap((day) =>
    day?.kind === 'full' || day?.kind === 'month-day' ? [day.offset] : [],
  );
  if (days.some((day) => day?.kind === 'day')) return true;
  return isYearKnown && dated.length > 0 && Math.max(...dated) !== -1;
}

/** The facts of the page as a whole: day, paper, furniture. */
function finish({
  era,
  drafts,
  issue,
  random,
  paper,
  repeat,
  texts,
  leads,
  shelf,
}: Finishing): Content {
  const days = drafts.map(({ day }) => day);
  const named = texts.map((text) => namesYear({ body: [text.body].flat() }));
  const bound =
    texts
      .flatMap((text) => ('bound' in text && text.bound !== undefined ? [text.bound] : []))
      .sort()
      .at(-1) ?? null;
  const needsDate = cannotDoWithout(days, named.some(Boolean) || bound !== null);
  const absent = shelf.texts.filter((text) => text.eras.includes(era) && !texts.includes(text));
  const headlines = random
    .shuffle(absent)
    .map((text) => text.headline.join(' ').replace(/~|\{c\}/gu, ''));
  const furniture = chooseFurniture({ era, paper, issue, random, needsDate, headlines });
  const { labels, published } = dateArticles(days, {
    issue,
    dated: furniture.dated,
    named,
    bound,
  });
  drafts.forEach(({ skeleton }, index) => {
    Object.assign(skeleton, labels[index]);
  });
  if (repeat !== null) {
    const repeated = drafts[repeat.article];
    if (repeated !== undefined) repeated.skeleton.column = repeat.column;
  }
  const namesPaper = leads.some(
    (lead, index) => lead.namesPaper && drafts[index]?.skeleton.dateline !== null,
  );
  return {
    page: {
      about: `Composed in the style of ${era}: ${drafts.map(({ slug }) => slug).join(', ')}.`,
      newspaper: furniture.paper ?? (namesPaper ? paper : null),
      published,
      printedPage: furniture.page,
    },
    top: furniture.top,
    bottom: furniture.bottom,
    articles: drafts.map(({ slug, blocks, skeleton }) => ({ slug, blocks, skeleton })),
    repeat,
    names: drafts.flatMap(({ skeleton }) =>
      [...skeleton.people, ...skeleton.bylines].map(({ name }) => name),
    ),
    traditional: era === 'taiwan',
  };
}
