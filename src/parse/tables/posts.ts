/** Public posts and seats: the noun that a post ends in, and what it says of the body before it. */
import { plain } from '../../text/plain.ts';

/**
 * Families of posts. Within a family a bare noun takes the body of the post before it: after
 * 市人大常委会主任 a bare 副主任 is the committee's.
 */
const families = {
  /** Heads and deputies of bodies that are named after the body. */
  body: '主任 副主任 常务副主任 主任委员 副主任委员 秘书长 副秘书长 主席 副主席 常务副主席 名誉主席 执行主席 委员长 副委员长 委员 常委 党组书记 党组副书记 党组成员 会长 副会长 理事长 副理事长 理事 组长 副组长 常务副组长 组员 成员 总干事 指挥长 常务副指挥长 副指挥长 总指挥 副总指挥 负责人 主要负责人 主要负责同志 首席代表',
  /** Party secretaries. */
  party:
    '总书记 书记 第一书记 副书记 专职副书记 常务副书记 书记处书记 党委书记 党委副书记 党工委书记 党工委副书记 支部书记 党支部书记 总支书记 党总支书记 党委委员 党工委委员',
  /** Heads of government, named after the level. */
  government:
    '总理 副总理 国务委员 省长 副省长 常务副省长 代省长 市长 副市长 常务副市长 代市长 区长 副区长 常务副区长 代区长 县长 副县长 常务副县长 代县长 州长 副州长 盟长 副盟长 旗长 副旗长 镇长 副镇长 乡长 副乡长 村长 专员 副专员 行政公署专员 特首 行政长官',
  /** Heads of offices, courts, schools and the like. */
  office:
    '部长 副部长 常务副部长 厅长 副厅长 局长 副局长 常务副局长 司长 副司长 处长 副处长 科长 副科长 股长 署长 副署长 院长 副院长 常务副院长 检察长 副检察长 代检察长 所长 副所长 站长 副站长 队长 副队长 支队长 副支队长 大队长 副大队长 总队长 副总队长 政治部主任 关长 副关长 行长 副行长 社长 副社长 总编辑 副总编辑 主编 副主编 台长 副台长 馆长 副馆长 校长 副校长 园长 会计师 审判长 庭长 审判员 检察员 总督学 督学 议长 副议长 议员 县议员 市议员 立法委员 立委 乡民代表 里长 署理署长 助理署长 总河长 河长 副总河长 护士长 队长 纪检组长 监察专员 巡视员 副巡视员 一级巡视员 二级巡视员 调研员 副调研员 督查专员',
  /** Diplomats and soldiers. */
  service:
    '大使 公使 参赞 总领事 领事 特使 总统 副总统 首相 国王 总督 外长 防长 司令员 副司令员 司令 政治委员 副政治委员 政委 副政委 参谋长 副参谋长 总参谋长 军长 师长 旅长 团长 副团长 营长 连长 民兵连长 指导员 教导员 政治指导员 上将 中将 少将',
  /** Seats. */
  seat: '人大代表 党代表 政协委员 政协常委 全国人大代表 代表',
  /** Companies, schools, professions that papers name like posts. */
  company:
    '董事长 副董事长 总经理 副总经理 常务副总经理 总裁 副总裁 常务副总裁 首席执行官 总监 总工程师 副总工程师 总经济师 总会计师 董事 监事长 监事 经理 副经理 厂长 副厂长 矿长 高级工程师 工程师 首席专家 首席科学家 院士 教授 副教授 研究员 副研究员 创始人 合伙人 党委书记兼董事长 工会主席',
} as const;

export type PostFamily = keyof typeof families;

const entries: [string, PostFamily][] = [];
for (const [family, nouns] of Object.entries(families)) {
  for (const noun of plain(nouns).split(' ')) entries.push([noun, family as PostFamily]);
}

/** Noun → family. */
export const postNouns: ReadonlyMap<string, PostFamily> = new Map(entries);

/** Longest noun, in characters. */
export const longestNoun = Math.max(...entries.map(([noun]) => noun.length));

/** The longest noun that a plain text ends in, or an empty string. */
export function nounAtEnd(view: string): string {
  for (let length = Math.min(longestNoun, view.length); length >= 2; length -= 1) {
    const end = view.slice(-length);
    if (postNouns.has(end)) return end;
  }
  return '';
}

/** Labels of groups, printed before a list of names. */
export const groupLabels: readonly string[] = plain(
  '党和国家领导人 中央领导同志 中央领导 省领导同志 省领导 自治区领导 市领导同志 市级领导同志 市级领导 市领导 州领导 盟领导 区领导同志 区级领导 区领导 县领导同志 县级领导 县领导 旗领导 镇领导 局领导 院领导 校领导 集团领导 市委领导 市政府领导 市人大领导 市政协领导 省委领导 省政府领导 市四套班子领导 市老领导 军分区领导 省军区领导',
).split(' ');
