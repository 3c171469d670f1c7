import { describe, expect, it } from 'vitest';
import { readBylines } from '../../src/parse/constructs/byline.ts';
import {
  dayToEdtf,
  findDayOnly,
  findDays,
  findRelativeDay,
} from '../../src/parse/constructs/date.ts';
import { readDateline } from '../../src/parse/constructs/dateline.ts';
import { readJumpFrom, readJumpOn } from '../../src/parse/constructs/jump.ts';
import { readPenNames } from '../../src/parse/constructs/pen-names.ts';
import { speakerLength } from '../../src/parse/constructs/speaker.ts';
import { plain } from '../../src/text/plain.ts';

const text = (raw: string) => ({ raw, view: plain(raw) });
const signs = (raw: string, bare = false) =>
  readBylines(text(raw), bare)?.map(({ name, role, outlet }) =>
    [outlet, role, name].filter(Boolean).join('/'),
  ) ?? null;

describe('bylines', () => {
  it.each([
    ['记者 韩露', ['记者/韩露']],
    ['海州日报记者 韩露 石磊', ['海州日报/记者/韩露', '海州日报/记者/石磊']],
    ['本报记者韩露石磊', ['记者/韩露', '记者/石磊']],
    ['记者 韩露 通讯员 石磊', ['记者/韩露', '通讯员/石磊']],
    ['海州日报记者 韩露 通讯员 石磊', ['海州日报/记者/韩露', '通讯员/石磊']],
    ['记者 韩露 首席记者 欧阳青', ['记者/韩露', '首席记者/欧阳青']],
    ['融媒体记者　王　强、石磊', ['融媒体记者/王强', '融媒体记者/石磊']],
    ['本报驻外记者韩露', ['记者/韩露']],
    ['海州日報記者 韓露', ['海州日報/记者/韓露']],
    ['记者 韩露 文/图', ['记者/韩露']],
    // Words before or behind a name say what is its.
    ['文/韩露 图/石磊', ['作者/韩露', '摄影/石磊']],
    ['文/本报记者 韩露', ['记者/韩露']],
    ['撰文:韩露 摄影:石磊', ['作者/韩露', '摄影/石磊']],
    ['首席记者 韩露/文 石磊/图', ['首席记者/韩露', '摄影/石磊']],
    ['韩露 文/摄', ['摄影报道/韩露']],
    ['韩露 摄影报道', ['摄影报道/韩露']],
    ['文图:韩露', ['摄影报道/韩露']],
    ['本版撰文 韩露', ['作者/韩露']],
    // Outlets of two names, offices in the provinces, where it was sent from.
    ['中国青年报·中青在线记者 韩露', ['中国青年报·中青在线/记者/韩露']],
    ['本报海州记者站 韩露', ['记者/韩露']],
    ['本报记者 韩露 发自海州', ['记者/韩露']],
    ['本报通讯员 韩露 本报记者 石磊', ['通讯员/韩露', '记者/石磊']],
    ['全媒体评论员 韩露', ['评论员/韩露']],
    ['记者林悦/台南报道', ['记者/林悦']],
    // Behind a role a word may be a name, and a name may have a surname that no table knows.
    ['本报记者　安　步　通讯员　禾　苗', ['记者/安步', '通讯员/禾苗']],
    ['会议强调', null],
    ['追踪报道', null],
    ['观点摘编', null],
    ['讀者投書', null],
    ['记者从市公安局获悉', null],
    ['韩露 石磊', null],
  ])('%s', (raw, expected) => {
    expect(signs(raw)).toEqual(expected);
  });

  it('takes bare names where the place shows that they sign', () => {
    expect(signs('韩露 石磊', true)).toEqual(['作者/韩露', '作者/石磊']);
    expect(signs('韩露 文/图', true)).toEqual(['摄影报道/韩露']);
    expect(signs('扩大', true)).toBeNull();
  });
});

describe('pen names', () => {
  const pens = (raw: string) => readPenNames(text(raw))?.map(({ name }) => name) ?? null;
  it.each([
    ['沐　白', ['沐白']],
    ['下营大队社员　齐保田', ['齐保田']],
    ['海州读者孙淮', ['孙淮']],
    // Signed, but by nobody who is named.
    ['大埔　洪先生', []],
    ['石湾　一家长', []],
    ['南皋县交通局', []],
    ['市自来水公司', []],
    ['海州市南市街　韩露等六人', ['韩露']],
    // Phrases and labels.
    ['设施有瑕', null],
    ['来信', null],
    ['体育', null],
    ['买全国 卖全国', null],
    ['新时代 新担当', null],
  ])('%s', (raw, names) => {
    expect(pens(raw)).toEqual(names);
  });
});

describe('bare bylines', () => {
  it.each([
    ['海州市林业局局长 韩露', ['作者/韩露']],
    ['县委宣传部 韩露 石磊', ['作者/韩露', '作者/石磊']],
    ['海州大学 韩露', ['作者/韩露']],
    ['海州市 韩露', ['作者/韩露']],
    ['韩露 (海州大学教授)', ['作者/韩露']],
    ['努尔·白克力', ['作者/努尔·白克力']],
    // Places and words are nobody.
    ['海州县 平安县', null],
    ['海州县 高新区', null],
    ['雨水少 来货足', null],
    ['菜场行情', null],
    ['部长　韩露', ['作者/韩露']],
    // What somebody made stands behind the name; an agency signs nothing.
    ['韩露 诗并画', ['作者/韩露']],
    ['欧阳青画 石文磊诗', ['作者/欧阳青', '作者/石文磊']],
    ['新华社', null],
    ['本报稿', null],
  ])('%s', (raw, expected) => {
    expect(signs(raw, true)).toEqual(expected);
  });
});

describe('datelines', () => {
  it.each([
    ['本报讯(海州日报记者 韩露)7月8日,会议召开。', '本报讯(海州日报记者 韩露)', ['韩露']],
    ['本报讯 (融媒体记者 韩露)昨日', '本报讯 (融媒体记者 韩露)', ['韩露']],
    ['本报讯 昨日,会议召开。', '本报讯', []],
    ['本报讯韩露报道:昨日', '本报讯韩露报道:', ['韩露']],
    ['本报讯记者韩露报道:昨日', '本报讯记者韩露报道:', ['韩露']],
    ['海州日报讯 昨日', '海州日报讯', []],
    ['本报海州7月8日讯 记者韩露报道:昨日', '本报海州7月8日讯 记者韩露报道:', ['韩露']],
    [
      '新华社海州7月8日电(记者 韩露、石磊)昨日',
      '新华社海州7月8日电(记者 韩露、石磊)',
      ['韩露', '石磊'],
    ],
    ['据新华社海州7月8日电 昨日', '据新华社海州7月8日电', []],
    ['新华社海州八日电 昨日', '新华社海州八日电', []],
    ['【本報訊】（記者韓露）昨日', '【本報訊】（記者韓露）', ['韓露']],
    ['【記者韓露／海州報導】昨日', '【記者韓露／海州報導】', ['韓露']],
    ['（中央社記者韓露海州8日電）昨日', '（中央社記者韓露海州8日電）', ['韓露']],
    // Without brackets, or with a place and no agency.
    ['本報記者韓露海州報導：昨日', '本報記者韓露海州報導：', ['韓露']],
    ['记者韩露／海州报道 昨日', '记者韩露／海州报道', ['韩露']],
    ['【海州訊】縣議會昨日', '【海州訊】', []],
    ['（海州8日电）昨日', '（海州8日电）', []],
    ['海州7月8日电 记者韩露报道:昨日', '海州7月8日电 记者韩露报道:', ['韩露']],
    ['【印度报业托辣斯新德里26日电】首相', '【印度报业托辣斯新德里26日电】', []],
    ['新华社海州7月8日体育专电 昨日', '新华社海州7月8日体育专电', []],
    ['【本报综合报道】昨日', '【本报综合报道】', []],
    // Slashes of other fonts; no day, but who sent it, or a space.
    ['〔記者韓露∕海州報導〕昨日', '〔記者韓露∕海州報導〕', ['韓露']],
    ['新华社海州电(记者 韩露)昨日', '新华社海州电(记者 韩露)', ['韩露']],
    ['据新华社海州电 昨日', '据新华社海州电', []],
  ])('%s', (raw, dateline, names) => {
    const found = readDateline(text(raw));
    expect(raw.slice(0, found?.length ?? 0)).toBe(dateline);
    expect(found?.bylines.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    '会议强调,要加强领导。',
    '海州电视台播出',
    '本报记者多方采访,昨日见到了他。',
    '通讯员制度',
    '【热点资讯】周末',
    '今年8月3日电力供应',
    '本报记者韩露报道了他的事迹。',
  ])('%s opens with none', (raw) => {
    expect(readDateline(text(raw))).toBeNull();
  });
});

describe('jumps', () => {
  it.each([
    ['(上接 03 版)要依法', '3', '(上接 03 版)'],
    ['(上接第一版)要依法', '1', '(上接第一版)'],
    ['(上接A1版)要依法', 'A1', '(上接A1版)'],
    ['（紧接第十二版）要依法', '12', '（紧接第十二版）'],
  ])('%s', (raw, page, marker) => {
    const found = readJumpFrom(plain(raw));
    expect(found?.page).toBe(page);
    expect(raw.slice(0, found?.to)).toBe(marker);
  });

  it('finds 下转 at the end of a text', () => {
    const raw = '提供坚强保证。(下转第三版)';
    const found = readJumpOn(plain(raw));
    expect(found?.page).toBe('3');
    expect(raw.slice(found?.from)).toBe('(下转第三版)');
  });

  it('leaves the words in a sentence alone', () => {
    expect(readJumpFrom(plain('上接天线,下接地气。'))).toBeNull();
    expect(readJumpOn(plain('他下转第三圈。'))).toBeNull();
  });
});

describe('days', () => {
  it.each([
    ['7月8日晚,会议召开', 'XXXX-07-08', '7月8日晚'],
    ['2024年1月28日12时', '2024-01-28', '2024年1月28日'],
    ['二〇二四年一月二十八日', '2024-01-28', '二〇二四年一月二十八日'],
    ['民國一一二年五月八日', '2023-05-08', '民國一一二年五月八日'],
    ['7月8日(星期四)', 'XXXX-07-08', '7月8日(星期四)'],
    ['2024-01-28', '2024-01-28', '2024-01-28'],
    ['2月29日', 'XXXX-02-29', '2月29日'],
  ])('%s', (raw, value, printed) => {
    const [day] = findDays(plain(raw));
    expect(day && dayToEdtf(day)).toBe(value);
    expect(raw.slice(day?.from, day?.to)).toBe(printed);
  });

  it.each(['2月30日', '13月1日', '2023年2月29日', '4月31日'])('%s is on no calendar', (raw) => {
    expect(findDays(plain(raw))[0]?.possible).toBe(false);
  });

  it('finds a day without a month', () => {
    const day = findDayOnly(plain('新华社海州八日电'));
    expect(day && dayToEdtf(day)).toBe('XXXX-XX-08');
    expect(findDayOnly(plain('近日、今日、每日'))).toBeNull();
  });

  it.each([
    ['財政部官員昨透露,彩色電視機將減稅', '昨'],
    ['昨凌晨,一名男子失足墮海', '昨'],
    ['海州今早下雨', '今早'],
  ])('finds a day by a word: %s', (raw, word) => {
    expect(findRelativeDay(plain(raw))?.text ?? '').toBe(plain(word));
  });
});

describe('speakers', () => {
  it('reads posts and a name as the label of a section', () => {
    expect(speakerLength(plain('海州区委书记许志远 敢闯敢试开新局'))).toBe(9);
    expect(speakerLength(plain('海州区委副书记、区长许志远 敢闯敢试开新局'))).toBe(13);
    expect(speakerLength(plain('敢闯敢试 开创新局面'))).toBe(0);
  });
});
