/** Names that recur as people do in the news: few very often, many once. */
import type { Random } from './random.ts';

const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕';
const given =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国文志海燕玉兰红梅林春生永健雪飞鹏浩宇婷欣然子涵晨阳';

/** How often somebody new is named; the share falls as more have been named. */
const newcomers = 40;

/**
 * Gives a function that puts another name in the place of each of `names` in a text. A person is
 * named again with a chance that grows with how often they were named before.
 */
export function nameGiver(random: Random, names: readonly string[]): (text: string) => string {
  const named: string[] = [];
  const pattern = new RegExp(names.map((name) => RegExp.escape(name)).join('|'), 'gu');
  const give = (): string => {
    const isNew = random.next() < newcomers / (newcomers + Math.sqrt(named.length) * 20);
    const name = isNew || named.length === 0 ? createName(random) : random.pick(named);
    named.push(name);
    return name;
  };
  return (text) => (names.length === 0 ? text : text.replace(pattern, give));
}

function createName(random: Random): string {
  const second = random.next() < 0.75 ? pickCharacter(random, given) : '';
  return pickCharacter(random, surnames) + pickCharacter(random, given) + second;
}

function pickCharacter(random: Random, characters: string): string {
  return characters.charAt(random.below(characters.length));
}
