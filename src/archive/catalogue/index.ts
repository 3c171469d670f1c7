/** The catalogue's text → what it says, and what is wrong with it. */
import type { Message } from '../../parse/records/index.ts';
import { archiveMessage } from '../messages.ts';
import { nearest } from './nearest.ts';
import { type ArticleEntry, type Catalogue, catalogueSchema, knownKeys } from './schema.ts';
import { type PlacedJson, textToJson } from './text-to-json.ts';

type Values = Record<string, string>;

export interface ReadCatalogue {
  archive: NonNullable<Catalogue['archive']>;
  pages: NonNullable<Catalogue['pages']>;
  articles: Record<string, ArticleEntry>;
  messages: Message[];
  /** Messages for articles that the archive does not have; ids are known later than paths. */
  unknownArticles: (ids: ReadonlySet<string>) => Message[];
  /** A message at the name of an article. */
  aboutArticle: (rule: 'catalogue/withdrawn-elsewhere', id: string, values: Values) => Message;
}

/** What a value should have been, by what the schema says of the failure. */
const expectations = {
  address: {
    zh: '应为站内路径或 https 地址。',
    en: 'It must be a path inside the site or an https address.',
  },
  day: {
    zh: '应为日历上的一天:2024-01-26、2024-01-26? 或 XXXX-01-26。',
    en: 'It must be a day of the calendar: 2024-01-26, 2024-01-26? or XXXX-01-26.',
  },
  trees: {
    zh: '应为 zh-hans、zh-hant、en 中的几个,以空格隔开。',
    en: 'It must be some of zh-hans, zh-hant and en, with spaces between them.',
  },
  object: { zh: '应为 { } 中的项目。', en: 'It must be entries in { }.' },
  text: {
    zh: '应为引号中的文字,至多一万字。',
    en: 'It must be text in quotation marks, of ten thousand characters at most.',
  },
};

/** Of a catalogue for another archive every path is unknown; the first few guesses are enough. */
const mostGuesses = 50;
/** Where there is nothing that could be meant. */
const none = '—';

type Issue = NonNullable<ReturnType<typeof catalogueSchema.safeParse>['error']>['issues'][number];

function expectationOf(issue: Issue): keyof typeof expectations {
  if (issue.code === 'custom') return issue.params?.['expected'] as 'address' | 'day' | 'trees';
  if (issue.code !== 'invalid_type') return 'text';
  return issue.expected === 'object' || issue.expected === 'record' ? 'object' : 'text';
}

/** Takes the value at a path away, so that the rest can be used. */
function remove(value: unknown, path: PropertyKey[]): void {
  let at = value;
  for (const step of path.slice(0, -1)) at = (at as Record<PropertyKey, unknown>)[step];
  delete (at as Record<PropertyKey, unknown>)[path.at(-1) as PropertyKey];
}

function issueToMessages(issue: Issue, json: PlacedJson, file: string): Message[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const place = json.place([...issue.path, key], 'key');
      const values = { key, nearest: nearest(key, knownKeys(issue.path)) };
      return archiveMessage('catalogue/unknown-key', { file, place }, values);
    });
  }
  const expected = expectations[expectationOf(issue)];
  const values = {
    key: issue.path.map(String).join(' › ') || file,
    'expected.zh': expected.zh,
    'expected.en': expected.en,
  };
  const where = { file, place: json.place(issue.path, 'value') };
  return [archiveMessage('catalogue/wrong-value', where, values)];
}

function withoutFaults(json: PlacedJson, file: string): [Catalogue, Message[]] {
  const first = catalogueSchema.safeParse(json.value);
  if (first.success) return [first.data, []];
  const { issues } = first.error;
  const messages = issues.flatMap((issue) => issueToMessages(issue, json, file));
  for (const issue of issues) {
    if (issue.path.length === 0 && issue.code !== 'unrecognized_keys') return [{}, messages];
    const faults = issue.code === 'unrecognized_keys' ? issue.keys : [null];
    for (const key of faults) remove(json.value, key === null ? issue.path : [...issue.path, key]);
  }
  return [catalogueSchema.safeParse(json.value).data ?? {}, messages];
}

/** Reads the catalogue; `paths` are the files that there are. Never throws. */
export function readCatalogue(
  source: { file: string; text: string } | null,
  paths: ReadonlySet<string>,
): ReadCatalogue {
  const { file, text } = source ?? { file: '', text: '{}' };
  const json = textToJson(file, text);
  const [catalogue, faults] = json.value === undefined ? [{}, []] : withoutFaults(json, file);
  const { archive = {}, pages = {}, articles = {} } = catalogue;
  const unknown = (
    rule: 'catalogue/unknown-page' | 'catalogue/unknown-article',
    known: ReadonlySet<string>,
  ) => {
    const section = rule === 'catalogue/unknown-page' ? 'pages' : 'articles';
    return Object.keys(catalogue[section] ?? {})
      .filter((key) => !known.has(key))
      .map((key, index) => {
        const where = { file, place: json.place([section, key], 'key') };
        const like = index < mostGuesses ? nearest(key, known) : '';
        return archiveMessage(rule, where, { key, nearest: like || none });
      });
  };
  return {
    archive,
    pages,
    articles,
    messages: [...json.messages, ...faults, ...unknown('catalogue/unknown-page', paths)],
    unknownArticles: (ids) => unknown('catalogue/unknown-article', ids),
    aboutArticle: (rule, id, values) =>
      archiveMessage(rule, { file, place: json.place(['articles', id], 'key') }, values),
  };
}
