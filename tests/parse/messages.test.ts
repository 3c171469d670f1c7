import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.ts';
import { messageRules, type RuleId } from '../../src/parse/messages.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const lead = '本报讯(记者 石磊)昨日,全市港口工作会议召开,部署下半年任务。';
const page = (text: string): Uint8Array => encode(`海州港货运量创新高\n\n${lead}${text}`);

/** One page that raises each rule, and where. */
const cases: Record<RuleId, { bytes: Uint8Array; place: string | null }> = {
  'file/empty': { bytes: encode(' \n\n'), place: null },
  'file/binary': { bytes: new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 0, 0]), place: null },
  'file/encoding': {
    bytes: new Uint8Array([0xff, 0xfe, 0x77, 0x6d, 0xde, 0x5d, 0x02, 0x30]),
    place: null,
  },
  'article/no-headline': { bytes: encode(lead), place: '1:10' },
  'article/headline-guessed': {
    bytes: page(
      '\n\n(石磊)\n\n老码头换上新颜迎来八方游客\n\n老码头今年改成了公园,市民多了一个好去处。',
    ),
    place: '7:0',
  },
  'article/no-text': { bytes: encode(`${'海州港货运量创新高'}`), place: '1:0' },
  'article/open-end': { bytes: page('港口负责人说,下半年还要'), place: '3:43' },
  'date/impossible': { bytes: page('2月30日,大会闭幕。'), place: '3:32' },
  'text/missing-glyph': { bytes: page('书记武□山到会讲话。'), place: '3:35' },
  'text/private-use': { bytes: page('书记武\ue123山到会讲话。'), place: '3:35' },
  'text/replacement': { bytes: page('书记武\ufffd山到会讲话。'), place: '3:35' },
  'text/radicals': { bytes: page('书记武小⼭到会讲话。'), place: '3:36' },
  'text/misread': { bytes: page('大会于2O24年闭幕。'), place: '3:35' },
  'text/mojibake': { bytes: page('大会锟斤拷闭幕。'), place: '3:34' },
  'text/invisible': { bytes: page('大会\u200b闭幕。'), place: '3:34' },
  'article/open-start': {
    bytes: encode('# 海州港货运量创新高\n\n，部署下半年任务。大会昨日闭幕。'),
    place: '3:0',
  },
  'article/long-headline': {
    bytes: encode(`# ${'海州港货运量再创新高'.repeat(7)}\n\n${lead}`),
    place: '1:0',
  },
  'article/jump-page': { bytes: page('港口负责人说,下半年还要(下转他版)'), place: '3:44' },
  'page/no-article': { bytes: encode('上一篇 下一篇\n\n放大 缩小 默认'), place: null },
  'page/two-days': {
    bytes: encode(
      `海州日报 2021年7月8日 星期四 第3版\n\n# 海州港货运量创新高\n\n${lead}\n\n海州日报 2021年7月9日 星期五 第4版`,
    ),
    place: '7:5',
  },
};

describe('messages', () => {
  it.each(Object.keys(messageRules) as RuleId[])('%s is raised, with its place', (rule) => {
    const { bytes, place } = cases[rule];
    const found = parse('page.txt', bytes).messages.find((message) => message.rule === rule);
    expect(found?.level).toBe(messageRules[rule].level);
    expect(found?.place ? `${found.place.line}:${found.place.from}` : null).toBe(place);
    for (const text of [found?.reason, found?.advice]) {
      expect(text?.zh).toMatch(/\p{Script=Han}.*。$/u);
      expect(text?.en).toMatch(/^[^{}]+\.$/u);
    }
  });

  it('are all in the README', () => {
    const readme = readFileSync(new URL('../../src/parse/README.md', import.meta.url), 'utf8');
    for (const rule of Object.keys(messageRules)) expect(readme).toContain(`| \`${rule}\` |`);
  });
});
