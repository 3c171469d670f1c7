/** Where an article begins and ends, where nothing but its form tells. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse/index.ts';

/** The headline of every article of a page, its lines apart by blank ones. */
function headlinesOf(...lines: string[]): string[] {
  const page = parse('page.txt', new TextEncoder().encode(lines.join('\n\n')));
  return page.articles.map(({ headline }) => headline.map(({ text }) => text).join(' '));
}

const news =
  '海州市港务局日前完成扩建，三坐新码头投入使用，每年可多装卸货物四十万吨，沿海各县都将受益。';
const games =
  '数百名冬泳爱好者元旦清晨横渡海州湾，迎接新的一年，岸边挤满了观看的市民和加油的学生。';

describe('borders', () => {
  test('a title of a picture begins an article', () => {
    expect(headlinesOf('港口扩建完工', news, '冬泳迎新年（图片）', games)).toEqual([
      '港口扩建完工',
      '冬泳迎新年（图片）',
    ]);
    expect(headlinesOf('港口扩建完工', news, '海湾晨曲（水墨画）', '（韩露）')).toHaveLength(2);
  });

  test('a line in round brackets closes a text and opens none', () => {
    const page = ['港口扩建完工', news, '（新华社发美联社照片）', '冬泳健儿迎新年', games];
    expect(headlinesOf(...page)).toEqual(['港口扩建完工', '冬泳健儿迎新年']);
    expect(headlinesOf('港口扩建完工', news, '（晓王）', '冬泳健儿迎新年', games)).toEqual([
      '港口扩建完工',
      '冬泳健儿迎新年',
    ]);
  });

  test('a sentence with its source in brackets is the end, not a subhead', () => {
    const page = ['市长发表新年讲话', news, '谢谢！（本报海州12月31日电）', '在新的起点上', games];
    expect(headlinesOf(...page)).toEqual(['市长发表新年讲话', '在新的起点上']);
  });
});
