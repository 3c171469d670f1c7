/** What kind of text an article is (体裁), by its form. */
import { pattern, plain } from '../../text/plain.ts';
import type { ArticleKind, ParsedArticle } from '../records/index.ts';

type Formed = Omit<ParsedArticle, 'kind' | 'people' | 'date'>;

const commentary = pattern('(?:评论|时评|社论|短评|快评|锐评|述评|论坛|观点|杂谈|漫谈|随笔)');
const appointments = pattern('(?:任免|任命名单|任职名单|免职|干部任前公示|人事任免)');
const notice = pattern('(?:公告|公示|通告|启事|声明|通知|招标|名单)$');
const report = pattern(
  '(?:工作报告|规划纲要|条例|办法|细则|章程|决议|公报|计划草案|规定)(?:[(](?:摘要|草案|试行|节选)[)])?$',
);
const weather = pattern('^(?:.{0,12})?(?:天气预报|今日天气|明日天气|天气)$');
const question = pattern('^(?:问|答|记者|[\\p{Script=Han}]{2,4})[::]');

/** Text of fewer characters is a brief; without a headline of its own it may have twice as many. */
const briefLength = 160;

const isVerse = (lines: string[]): boolean =>
  lines.length >= 4 &&
  lines.every((line) => line.length <= 18) &&
  !lines.some((line) => /。.+/u.test(line));

/** Each kind with its test; the first that holds wins. */
const tests: readonly (readonly [ArticleKind, (article: Formed, lines: string[]) => boolean])[] = [
  ['weather', ({ headline }) => headline.some(({ text }) => weather.test(plain(text)))],
  ['appointments', ({ headline }) => headline.some(({ text }) => appointments.test(plain(text)))],
  ['report', ({ headline }) => headline.some(({ text }) => report.test(plain(text)))],
  ['notice', ({ headline }) => headline.some(({ text }) => notice.test(plain(text)))],
  [
    'interview',
    ({ sections }, lines) =>
      sections.some(({ label }) => label !== null) ||
      lines.filter((line) => question.test(line)).length >= 4,
  ],
  [
    'commentary',
    ({ bylines, column }) =>
      bylines.some(({ role }) => role === '评论员') || commentary.test(plain(column?.text ?? '')),
  ],
  ['verse', (_, lines) => isVerse(lines)],
  ['photo', ({ captions }, lines) => captions.length > 0 && lines.length === 0],
  ['other', (_, lines) => lines.length === 0],
  [
    'brief',
    ({ headline }, lines) =>
      lines.join('').length < (headline.length === 0 ? briefLength * 2 : briefLength) &&
      lines.length <= 2,
  ],
];

export function articleToKind(article: Formed): ArticleKind {
  const lines = article.sections.flatMap(({ paragraphs }) =>
    paragraphs.map(({ text }) => plain(text)),
  );
  return tests.find(([, test]) => test(article, lines))?.[0] ?? 'news';
}
