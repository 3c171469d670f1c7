/** Articles of every shape that a citation must be right for, with their pages. */
import type { Article, Byline, DateRecord, Page } from '../../src/parse/records/index.ts';
import { article, carrier, paragraph } from '../site/unit/records.ts';

export interface Shape {
  article: Article;
  page: Page;
}

export function day(value: string | null): DateRecord {
  return { value, text: value, basis: value === null ? null : 'masthead', evidence: [] };
}

export function byline(name: string, role: Byline['role'] = '记者'): Byline {
  return { name, role, outlet: null };
}

/** A page that holds the articles; `more` changes it. */
export function pageOf(articles: Article[], more: Partial<Page> = {}): Page {
  return {
    id: '0badcafe',
    source: {
      file: '0badcafe.txt',
      sha256: 'ab'.repeat(32),
      encoding: 'utf-8',
      lines: 9,
      characters: 99,
    },
    newspaper: '海州日报',
    published: day('2021-07-08'),
    printedPage: '3',
    articles,
    repeats: [],
    furniture: [],
    messages: [],
    ...more,
  };
}

const text = [paragraph('p-7kq2', '7月7日，市委书记许志远来到港口，调研防汛工作。', 3)];
const jump = (words: string, page: string) => ({ ...carrier(words, 9), page, article: null });

/** A story by one reporter, changed by `more`. */
export function story(more: Partial<Article> = {}, page: Partial<Page> = {}): Shape {
  const one = article(text, {
    page: '0badcafe',
    headline: [carrier('港口守住防汛一线', 1)],
    bylines: [byline('韩露')],
    ...more,
  });
  return { article: one, page: pageOf([one], page) };
}

export const shapes: Record<string, Shape> = {
  'one byline': story(),
  'no byline': story({ bylines: [] }),
  'four bylines': story({
    bylines: [
      byline('韩露'),
      byline('欧阳晴川'),
      byline('石磊', '通讯员'),
      byline('吕媛', '实习生'),
    ],
  }),
  'a photographer beside a writer': story({ bylines: [byline('韩露'), byline('石磊', '摄影')] }),
  'a photographer alone': story({ kind: 'photo', bylines: [byline('石磊', '摄影报道')] }),
  'an author that is a body': story({ bylines: [byline('海州市防汛抗旱指挥部', '作者')] }),
  'no date': story({}, { published: day(null) }),
  'an inferred year': story({}, { published: day('2023-05-16?') }),
  'an unknown year': story({}, { published: day('XXXX-05-16') }),
  'a continuation of page 3': story(
    { continuedFrom: jump('(上接第3版)', '3') },
    { printedPage: '04' },
  ),
  'a story that goes on': story({ continuedOn: jump('(下转第A2版)', 'A2') }, { printedPage: 'A1' }),
  'a headline of parts': story({ headline: [carrier('咬定目标', 1), carrier('奋力拼搏', 1)] }),
  'no headline': story({ headline: [] }),
  'no newspaper and no page': story({}, { newspaper: null, printedPage: null }),
  'marks of every format': story({
    headline: [carrier('50%的“A&B”_{甲}\\#1 $~^<乙>？', 1)],
  }),
  'a Traditional page': story(
    { headline: [carrier('縣長視察國民小學', 1)], bylines: [byline('諸葛明')] },
    { newspaper: '海州時報' },
  ),
  'marks inside the title': story({
    headline: [carrier('读《海州“两会”日记》有感：韩露谈海州市', 1)],
    people: [{ name: '韩露', posts: [], roles: [], list: null, places: [] }],
  }),
};

export const places = {
  known: {
    site: 'https://example.org',
    base: '/an/archive/',
    trees: [
      { lang: 'zh-Hans', prefix: '' },
      { lang: 'en', prefix: 'en/' },
    ],
  },
  unknown: { site: null, base: '/' },
};
