/** Masthead, navigation, index, editors, advertising: what is printed around the articles. */
import type { Random } from '../random.ts';
import type { Era } from '../text.ts';
import type { Issue } from './days/print-day.ts';
import { printDay, weekdayOf } from './days/print-day.ts';
import { editors, pageNames } from './tables/papers.ts';
import { pageRates } from './tables/rates.ts';

export type Furniture = {
  top: string[];
  bottom: string[];
  /** Printed in it. */
  paper: string | null;
  page: string | null;
  dated: boolean;
};

type Facts = { era: Era; paper: string; issue: Issue; random: Random };

/** The number of the page as the masthead prints it, and as a label says it. */
function choosePage({ era, random }: Facts): { printed: string; label: string } {
  const number = random.between(1, 8);
  if (era === 'sixties')
    return {
      printed: `第${'一二三四五六'[(number - 1) % 6]}版`,
      label: String(((number - 1) % 6) + 1),
    };
  if (era === 'taiwan') return { printed: `A${number}版`, label: `A${number}` };
  const printed =
    era === 'nineties'
      ? String(number)
      : random.pick([String(number), `0${number}`, `A0${number}`]);
  return { printed: `第${printed}版`, label: printed.replace(/^0/u, '') };
}

function masthead(facts: Facts): Furniture {
  const { era, paper, issue, random } = facts;
  const page = choosePage(facts);
  const day = printDay(issue, 0, 'full');
  const weekday = weekdayOf(issue);
  const name = random.pick(pageNames[era]);
  const [one, two] = random.shuffle(editors);
  const forms = {
    whole: [`${paper} ${day} ${weekday} ${page.printed}${name === '' ? '' : ` ${name}`}`],
    staffed: [`${paper} ${day} ${weekday} ${page.printed} ${name} 责编 ${one} 美编 ${two}`],
    stacked: [paper, `${day} ${weekday}`, `${page.printed}${name === '' ? '' : `：${name}`}`],
    nameless: [`${day} ${weekday} ${page.printed}`],
    nameFirst: [`${page.printed}${name === '' ? '' : `：${name}`}`, `${paper} ${day}`],
  };
  const form = random.weigh(
    era === 'sixties' || era === 'taiwan'
      ? { whole: 0.8, stacked: 0.2 }
      : { whole: 0.35, staffed: 0.2, stacked: 0.15, nameless: 0.2, nameFirst: 0.1 },
  );
  return {
    top: forms[form],
    bottom: [],
    paper: form === 'nameless' ? null : paper,
    page: page.label,
    dated: true,
  };
}

const advertising = [
  '广告热线：0000-2345678',
  '地址：人民路88号　邮编：000000　新闻热线：0000-2345600',
  '便民信息 疏通管道 搬家 家电维修 0000-8801234',
] as const;

/** Furniture of today's kind does not stand on pages of the 1960s. */
export function chooseFurniture(
  facts: Facts & { needsDate: boolean; headlines: string[] },
): Furniture {
  const { era, random, needsDate, headlines } = facts;
  const none: Furniture = { top: [], bottom: [], paper: null, page: null, dated: false };
  const furniture = needsDate || random.chance(pageRates.masthead) ? masthead(facts) : none;
  const { top, bottom } = furniture;
  if (era === 'tens' || era === 'today') {
    if (random.chance(pageRates.navigation))
      top.push(random.pick(['上一篇 下一篇', '放大 缩小 默认', '上一版 下一版']));
    const [elsewhere] = headlines;
    if (elsewhere !== undefined && random.chance(pageRates.index)) {
      top.push('导读', `${elsewhere} ${random.pick(['3版', '第4版', '02版'])}`);
    }
    if (random.chance(pageRates.navigation)) bottom.push('放大 缩小 默认');
  }
  if (era !== 'sixties' && random.chance(pageRates.editors)) {
    const [one, two, three] = random.shuffle(editors);
    bottom.push(
      random.pick([
        `责任编辑：${one}`,
        `责编 ${one} 版式 ${two}`,
        `一审 ${one} 二审 ${two} 三审 ${three}`,
      ]),
    );
  }
  if (era !== 'sixties' && random.chance(pageRates.advertising))
    bottom.push(random.pick(advertising));
  if (random.chance(pageRates.advertising / 2)) bottom.push('（更多内容见第4版）');
  return furniture;
}
