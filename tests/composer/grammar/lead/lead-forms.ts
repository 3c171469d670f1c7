/** How an article opens and is signed: dateline, byline line, signature. */
import type { BylineRole } from '../../../../src/parse/records/index.ts';
import { bylineRoles } from '../../../../src/parse/records/index.ts';
import type { ArticleLabels } from '../../labels.ts';
import type { Random } from '../../random.ts';
import type { Text } from '../../text.ts';
import type { Day, Issue } from '../days/print-day.ts';
import { printDay } from '../days/print-day.ts';
import type { AgencyForm, OwnForm, TaiwanForm } from '../tables/rates.ts';

type Byline = ArticleLabels['bylines'][number];

export type Lead = {
  dateline: string | null;
  datelineAt: 'start' | 'end';
  /** The space after an opening dateline. */
  gap: string;
  day: Day | null;
  byline: string | null;
  bylineAt: 'head' | 'end';
  bylines: Byline[];
  /** The paper is named in it. */
  namesPaper: boolean;
};

export type Setting = {
  text: Text;
  paper: string;
  city: string;
  issue: Issue;
  random: Random;
  padded: boolean;
};

export const noLead: Lead = {
  dateline: null,
  datelineAt: 'start',
  gap: '',
  day: null,
  byline: null,
  bylineAt: 'head',
  bylines: [],
  namesPaper: false,
};

export type Writers = { role: BylineRole; names: string[] }[];

export function readWriters(text: Pick<Text, 'writers'>): Writers {
  return (text.writers ?? []).map((group) => {
    const [word = '', ...names] = group.split(' ');
    const role = bylineRoles.find((known) => known === word);
    if (role === undefined) throw new Error(`Not a role of bylines: ${word}`);
    return { role, names };
  });
}

const toBylines = (writers: Writers, outlet: string | null, role?: BylineRole): Byline[] =>
  writers.flatMap(({ role: own, names }) =>
    names.map((name) => ({ name, role: role ?? own, outlet })),
  );

const pad = (name: string) => ([...name].length === 2 ? [...name].join('　') : name);

const allNames = (setting: Setting) =>
  readWriters(setting.text)
    .flatMap(({ names }) => names)
    .map((name) => (setting.padded ? pad(name) : name));

/** `记者 韩露 石磊 通讯员 郝一鸣` */
function spellOut({ text, padded, random }: Setting, prefix: string): string {
  const between = padded ? ' ' : random.weigh({ ' ': 0.7, '、': 0.3 });
  return readWriters(text)
    .map(({ role, names }, index) => {
      const spelled = names.map((name) => (padded ? pad(name) : name)).join(between);
      return `${index === 0 ? prefix : ''}${role} ${spelled}`;
    })
    .join(' ');
}

/** `记者韩露石磊 通讯员郝一鸣` */
const spellTogether = ({ text, random }: Setting) =>
  readWriters(text)
    .map(({ role, names }) => role + names.join(random.weigh({ '': 0.4, '、': 0.6 })))
    .join(' ');

/** The place may be the paper's own city. */
const placeOf = ({ text, city }: Setting) => (text.place ?? city).replaceAll('{c}', city);

/** A report is sent on the day of what it tells or later. */
function datelineDay({ text, issue, random }: Setting): Day {
  const tells = text.body.some((paragraph) => /\{[dDn]/u.test(paragraph));
  const offset = tells || random.chance(0.8) ? -1 : -2;
  const kind = issue.numerals === 'han' ? 'day' : 'month-day';
  return { kind, offset, text: printDay(issue, offset, kind) };
}

type Form = (setting: Setting) => Partial<Lead>;

const signed = (setting: Setting, role?: BylineRole): Partial<Lead> => ({
  bylines: toBylines(readWriters(setting.text), null, role),
});

export const ownForms: Record<OwnForm, Form> = {
  bracket: (setting) => ({ dateline: `本报讯（${spellOut(setting, '')}）`, ...signed(setting) }),
  spacedBracket: (setting) => ({
    dateline: `本报讯 （${spellOut(setting, '')}）`,
    gap: ' ',
    ...signed(setting),
  }),
  paperBracket: (setting) => ({
    dateline: `本报讯（${spellOut(setting, setting.paper)}）`,
    bylines: toBylines(readWriters(setting.text), null).map((byline, index) => ({
      ...byline,
      outlet: index < (readWriters(setting.text)[0]?.names.length ?? 0) ? setting.paper : null,
    })),
    namesPaper: true,
  }),
  bareSigned: (setting) => ({
    dateline: '本报讯',
    gap: setting.random.pick([' ', '　', '  ']),
    byline: `（${allNames(setting).join(' ')}）`,
    bylineAt: 'end',
    ...signed(setting, '作者'),
  }),
  bare: ({ random }) => ({ dateline: '本报讯', gap: random.pick([' ', '　']) }),
  runOn: (setting) => ({
    dateline: `本报讯${setting.random.pick(['', ' '])}${spellTogether(setting)}报道：`,
    ...signed(setting),
  }),
  paperLead: (setting) => ({
    dateline: `${setting.paper}讯（${spellOut(setting, '')}）`,
    ...signed(setting),
    namesPaper: true,
  }),
  placeDated: (setting) => {
    const day = datelineDay(setting);
    const opening = `本报${placeOf(setting)}${day.text}`;
    if ((setting.text.writers ?? []).length === 0)
      return { dateline: `${opening}电`, gap: '　', day };
    return { dateline: `${opening}讯 ${spellTogether(setting)}报道：`, day, ...signed(setting) };
  },
  placeOnly: (setting) => ({ dateline: `本报${placeOf(setting)}电`, gap: '　' }),
  endDated: (setting) => {
    const day = datelineDay(setting);
    return { dateline: `（本报${placeOf(setting)}${day.text}电）`, datelineAt: 'end', day };
  },
  squareLine: (setting) => ({
    byline: `${setting.random.pick(['□', '□', '■', '□ '])}本报${spellOut(setting, '')}`,
    ...signed(setting),
  }),
  squareNames: (setting) => ({
    byline: `■ ${allNames(setting).join(' ')}`,
    ...signed(setting, '作者'),
  }),
  plainLine: (setting) => ({ byline: `本报${spellOut(setting, '')}`, ...signed(setting) }),
  signedPictures: (setting) => ({
    byline: `（${allNames(setting).join(' ')} 文/图）`,
    bylineAt: 'end',
    ...signed(setting, '作者'),
  }),
  signedOnly: (setting) => ({
    byline: setting.random.chance(0.6)
      ? `（${allNames(setting).join(' ')}）`
      : `（本报${spellOut(setting, '')}）`,
    bylineAt: 'end',
  }),
};

/** 新华社, with its reporters in brackets where they are known. */
export const agencyForms: Record<AgencyForm, Form> = {
  dated: (setting) => cable(setting, '新华社', datelineDay(setting)),
  quotedDated: (setting) => cable(setting, '据新华社', datelineDay(setting)),
  undated: (setting) => cable(setting, '据新华社', null),
};

function cable(setting: Setting, agency: string, day: Day | null): Partial<Lead> {
  const opening = `${agency}${placeOf(setting)}${day?.text ?? ''}电`;
  const named = (setting.text.writers ?? []).length > 0;
  return {
    dateline: named ? `${opening}（${spellOut(setting, '')}）` : opening,
    gap: named ? '' : setting.random.pick(['　', ' ']),
    day,
    ...signed(setting),
  };
}

export const taiwanForms: Record<TaiwanForm, Form> = {
  reporterPlace: (setting) => {
    const brackets = setting.random.chance(0.85) ? '【】' : '〔〕';
    const names = allNames(setting).join('、');
    const dateline = `${brackets[0]}记者${names}／${placeOf(setting)}报导${brackets[1]}`;
    return { dateline, ...signed(setting) };
  },
  ownThenReporter: (setting) => ({
    dateline: `【本报讯】（记者${allNames(setting).join('、')}）`,
    ...signed(setting),
  }),
  own: () => ({ dateline: '【本报讯】' }),
};

/** （中央社記者…台北8日電） */
export function centralAgency(setting: Setting): Partial<Lead> {
  const text = printDay(setting.issue, -1, 'day');
  const names = allNames(setting).join('、');
  return {
    dateline: `（中央社记者${names}${placeOf(setting)}${text}电）`,
    day: { kind: 'day', offset: -1, text },
    bylines: toBylines(readWriters(setting.text), '中央社'),
  };
}
