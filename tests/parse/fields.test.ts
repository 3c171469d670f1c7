/** Pages as archives give them: particulars of each article under names of fields. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.ts';

const read = (lines: string[]) =>
  parse('page.txt', new TextEncoder().encode(lines.join('\n'))).articles;

const fielded = [
  '【引题】苦战四年 填海造陆',
  '【标题】海州港二期工程建成投产',
  '【副题】年吞吐能力达八百万吨',
  '【作者】韩露；石磊',
  '【日期】1996-05-12',
  '【版次】2',
  '【正文】',
  '海州港二期工程昨天建成投产。副市长郝一鸣为工程剪彩。',
  '二期工程总投资十二亿元，历时四年。',
  '【标题】把菜园子办到山上去',
  '【作者】中共云岭县委通讯组',
  '【日期】1996-05-12',
  '【版次】2',
  '【正文】云岭县山多地少，吃菜一直靠外调。县委今年提出把菜园子办到山上去。',
];

describe('field lines', () => {
  it('say what each line is, and are in no text', () => {
    const [port, garden] = read(fielded);
    expect(port?.kicker?.text).toBe('苦战四年 填海造陆');
    expect(port?.headline.map(({ text }) => text)).toEqual(['海州港二期工程建成投产']);
    expect(port?.deck?.text).toBe('年吞吐能力达八百万吨');
    expect(port?.bylines.map(({ name }) => name)).toEqual(['韩露', '石磊']);
    expect(port?.sections[0]?.paragraphs).toHaveLength(2);
    expect(garden?.bylines[0]?.name).toBe('中共云岭县委通讯组');
    expect(garden?.sections[0]?.paragraphs[0]?.text).toMatch(/^云岭县/u);
  });

  it('date and number the page, and begin an article where they stand', () => {
    const page = parse('page.txt', new TextEncoder().encode(fielded.join('\n')));
    expect(page.published.value).toBe('1996-05-12');
    expect(page.printedPage).toBe('2');
    const places = ['第3版()', '专栏:', '山村新貌', '白石坳通了电。', '第3版()', '专栏:农村通讯'];
    const [first, second] = read([...places, '三本账', '韩露', '账本挂在床头，已经挂了十年。']);
    expect(first?.headline[0]?.text).toBe('山村新貌');
    expect(second?.column?.text).toBe('农村通讯');
  });

  it('are nothing of the kind on a page that only names some', () => {
    const [event] = read(['全民阅读活动启事', '主题：书香海州', '内容：诵读、征文、讲座。']);
    const texts = event?.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
    expect(texts?.join('')).toContain('内容：诵读');
  });
});
