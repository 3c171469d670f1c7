/** Small hits for tests of the search page. */
import type { Articles, Hit } from '../../../src/search/result.ts';

const marked = (text: string) => ({ text, marks: [] });

export function hit(id: string, more: Partial<Hit> = {}): Hit {
  return {
    id,
    kicker: null,
    headline: [marked('全市两会'), marked('今日开幕')],
    snippet: marked('……要优化营商环境……'),
    paragraph: null,
    date: '2024-01-27',
    published: '2024-01-27',
    newspaper: '日报',
    column: null,
    bylines: ['王静', '李明'],
    page: '03',
    version: '7kq2m4x9',
    writers: [
      ['王', '静'],
      ['李', '明'],
    ],
    ...more,
  };
}

export function found(hits: Hit[], more: Partial<Articles> = {}): Articles {
  return {
    query: '营商环境',
    articles: hits.map((one) => ({
      hit: one,
      deck: null,
      dateline: null,
      paragraphs: ['本报讯 第一段。', '第二段。'],
      others: ['小标题'],
    })),
    heldOf: hits.length,
    complete: true,
    failures: [],
    ...more,
  };
}
