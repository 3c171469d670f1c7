/** Names as a Pitman–Yor process gives them: a few in every issue, many once, new ones for ever. */
import type { Random } from '../random.ts';

const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const given =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国文志海燕玉兰红梅林春生永健雪飞鹏浩宇婷欣然子涵晨阳慧颖佳琪凯旋立新民德才荣福贵宝山东南北方正义忠诚思远向前进步云龙凤鸣朝晖振兴少华晓峰莉莎诗雨若曦梓轩泽楠瑞景行之恒毅';

/** How much rarer names are than repeated ones (discount), and how many there are at first. */
const discount = 0.65;
const concentration = 60;

export function createNameDraw(random: Random): () => string {
  const history: string[] = [];
  const isFirst: boolean[] = [];
  let known = 0;
  const add = (name: string, first: boolean): string => {
    history.push(name);
    isFirst.push(first);
    return name;
  };
  return () => {
    const chance = (concentration + discount * known) / (history.length + concentration);
    if (random.next() < chance) {
      known += 1;
      return add(createName(random), true);
    }
    for (;;) {
      const place = random.below(history.length);
      const isTaken = isFirst[place] === true && random.next() < discount;
      if (!isTaken) return add(history[place] ?? '', false);
    }
  };
}

function createName(random: Random): string {
  const characters = random.next() < 0.8 ? 2 : 1;
  const first = random.pick(Array.from(surnames));
  return first + Array.from({ length: characters }, () => random.pick(Array.from(given))).join('');
}
