/** What a reader may put before a colon, and the kinds of articles in Chinese. */
import { fold } from '../../text/folding.ts';
import { type Operator, operatorNames } from './operator-names.ts';

const kinds: Record<string, string[]> = {
  news: ['消息', '新闻'],
  brief: ['简讯', '短讯'],
  photo: ['图片', '摄影'],
  interview: ['访谈', '专访'],
  commentary: ['评论', '言论'],
  notice: ['公告', '启事'],
  appointments: ['任免'],
  report: ['报告'],
  verse: ['诗歌', '诗词'],
  weather: ['天气'],
  table: ['表格', '名单'],
  other: ['其他'],
};

/** Folded name → operator. */
export const operators: ReadonlyMap<string, Operator> = inverse(operatorNames);

const kindsByName = inverse(kinds);

/** A kind by its name in either language, folded; a name that is none stays and finds nothing. */
export function nameToKind(name: string): string {
  return kindsByName.get(name) ?? name;
}

function inverse<Key extends string>(table: Record<Key, string[]>): Map<string, Key> {
  const keys = Object.keys(table) as Key[];
  return new Map(keys.flatMap((key) => table[key].map((name): [string, Key] => [fold(name), key])));
}
