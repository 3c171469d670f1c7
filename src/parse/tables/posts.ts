/** Public posts and seats: the noun that a post ends in, and what it says of the body before it. */
import { plain } from '../../text/plain.ts';
import { Words } from '../../text/words.ts';

/**
 * Heads of posts, by family. Within a family a bare noun takes the body of the post before it: after
 * 市人大常委会主任 a bare 副主任 is the committee's. `ranked` ones come with the ranks below.
 */
const families = {
  /** Heads and deputies of bodies that are named after the body; of parties, assemblies, societies. */
  body: {
    ranked:
      '主任 主席 秘书长 委员长 会长 理事长 组长 总干事 干事长 指挥长 总指挥 主任委员 召集人 团长 议长 馆长 社长',
    plain:
      '委员 候补委员 常委 候补常委 党组书记 党组副书记 党组成员 理事 常务理事 组员 成员 负责人 主要负责人 主要负责同志 首席代表 发言人 新闻发言人 主委 副主委 总召 总召集人 主任秘书 执行秘书 执行长 副执行长 干事 党团总召 书记长 总主任 政法委员 组织委员 宣传委员 统战委员 纪检委员 轮值主席 代办 临时代办 联络员 秘书 纪检组长 纪委书记',
  },
  /** Party secretaries. */
  party: {
    ranked:
      '书记 党委书记 党工委书记 支部书记 党支部书记 总支书记 党总支书记 团委书记 团支部书记 机关党委书记',
    plain:
      '总书记 第一书记 专职副书记 书记处书记 党委委员 党工委委员 支书 副支书 团支书 书记处候补书记',
  },
  /** Heads of government, named after the level. */
  government: {
    ranked: '总理 省长 市长 区长 县长 州长 盟长 旗长 镇长 乡长 村长 专员 里长 社区主任 村主任',
    plain:
      '国务委员 行政公署专员 特首 行政长官 邻长 屯长 寨长 政务司司长 财政司司长 律政司司长 民政事务专员',
  },
  /** Heads of offices, courts, schools, stations; and those who hold an office of the state. */
  office: {
    ranked:
      '部长 厅长 局长 司长 处长 科长 股长 署长 室长 课长 院长 检察长 所长 站长 队长 支队长 大队长 总队长 中队长 小队长 分队长 分局长 分社长 关长 行长 台长 校长 园长 审判长 庭长 主编 总编辑 总编 河长 林长 湖长 田长 路长 船长 舰长 机长 列车长 段长 场长 班长 店长 护士长 楼长 网格长 学部长 次长 调度长 督学 政治处主任 政治部主任 系主任 教导主任 车间主任 调研员 巡视员 参事 站务长 社区书记 民政专员 警务处长 总长 外长 防长 财长',
    plain:
      '会计师 审判员 检察员 监察员 总督学 国家督学 议员 县议员 市议员 区议员 立法会议员 参议员 众议员 国会议员 立法委员 立委 乡民代表 镇民代表 署理署长 助理署长 助理处长 助理局长 总河长 政务次长 常务次长 副总河长 监察专员 一级巡视员 二级巡视员 一级调研员 二级调研员 三级调研员 四级调研员 督查专员 督察长 总督察 高级督察 督察 女督察 警司 高级警司 总警司 检察官 主任检察官 大法官 首席大法官 技正 专门委员 参议 县丞 馆员 教务长 总务长 学务长 研发长 国务卿 大臣 首席大臣 财相 外相 防相 财政大臣 外交大臣 国防大臣 官房长官 长官 党鞭 市监 校监 民兵营长 妇女主任 治保主任 妇女队长 武装部长 人武部部长 人武部长 副部级巡视员 驻村第一书记 工作队队长 工作组组长 村会计 文书 特派员 科技特派员',
  },
  /** Diplomats and soldiers, and heads of state. */
  service: {
    ranked:
      '司令员 司令 政治委员 政委 参谋长 总参谋长 军长 师长 旅长 营长 连长 排长 教导员 指导员 政治指导员 民兵连长 总统 首相 总司令 军团长 军分区司令员 军分区政委',
    plain:
      '大使 特命全权大使 公使 参赞 武官 总领事 领事 特使 特别代表 常驻代表 国王 女王 王储 亲王 总督 上将 中将 少将 大将 元帅 海军上将 空军上将 国家元首 酋长',
  },
  /** Seats. */
  seat: {
    ranked: '',
    plain:
      '人大代表 党代表 政协委员 政协常委 全国人大代表 代表 常务委员 政协委员会委员 劳动模范代表',
  },
  /** Companies, schools, professions that papers name like posts. */
  company: {
    ranked:
      '董事长 总经理 总裁 经理 厂长 矿长 总工程师 总工 总经济师 总会计师 总农艺师 总规划师 总设计师 总畜牧师 监事长 首席执行官 教授 研究员 主任医师 主管',
    plain:
      '董事 独立董事 执行董事 董事局主席 董事会主席 董秘 董事会秘书 监事 监事会主席 总监 首席运营官 首席财务官 首席技术官 首席经济学家 高级工程师 正高级工程师 教授级高级工程师 高级经济师 高级农艺师 高级教师 特级教师 工程师 农艺师 首席专家 首席科学家 首席预报员 首席代表 院士 讲席教授 讲座教授 客座教授 教授级高工 高工 博士生导师 特聘教授 创始人 联合创始人 合伙人 掌门人 党委书记兼董事长 总调度 总编导 总导演 法官 裁判官 主任裁判官 主审法官 高级法官 人民陪审员 讲师 高级讲师 创办人 法律顾问 总顾问 首席顾问 市长助理 县长助理 区长助理 局长助理 院长助理 校长助理 总经理助理 总裁助理 董事长助理 检察长助理 部长助理 主席助理 厂长助理 主任助理 行长助理 乘务长 工段长 班组长 轮机长 警长 探长',
  },
} as const;

export type PostFamily = keyof typeof families;

/** Ranks that stand before a head. */
const ranks = [
  '',
  '副',
  '常务副',
  '第一副',
  '执行副',
  '代',
  '代理',
  '名誉',
  '荣誉',
  '执行',
  '联席',
  '原',
  '前',
  '总',
  '专职副',
  '候任',
  '助理',
  '署理',
];

const entries: [string, PostFamily][] = [];
for (const [family, { ranked, plain: single }] of Object.entries(families)) {
  const heads = plain(ranked).split(' ').filter(Boolean);
  const nouns = heads.flatMap((head) => ranks.map((rank) => plain(rank) + head));
  for (const noun of [...nouns, ...plain(single).split(' ')]) {
    entries.push([noun, family as PostFamily]);
  }
}

/** Noun → family. */
export const postNouns: ReadonlyMap<string, PostFamily> = new Map(entries);
const nouns = new Words(postNouns.keys());

/** Nouns that are as often a verb, a thing or part of another word: a name after them must be sure. */
export const weakNouns: ReadonlySet<string> = new Set(
  plain(
    '代表 成员 组员 参议 秘书 干事 总长 总主任 文书 主管 理事 班长 长官 领事 馆员 总监 董事 监事 委员 专员 联络员 参事 主编 书记长 经理 大臣 国王 女王 酋长 元帅 大将 武官 代办',
  ).split(' '),
);

/** True if a noun of posts begins at a place of a plain text. */
export function beginsWithNoun(view: string, at: number): boolean {
  return nouns.lengthAt(view, at) > 0;
}

/** What is also said of one unnamed person: 有关负责人韩露 is a post, no group. */
const plainNouns: ReadonlySet<string> = new Set(
  plain(
    '有关负责人 主要负责人 有关部门负责人 相关部门负责人 公司负责人 医院负责人 学校负责人',
  ).split(' '),
);

/** The longest noun that ends at a place of a plain text, its end if none is given; or an empty string. */
export function nounAtEnd(view: string, end = view.length): string {
  return view.slice(end - nouns.lengthBefore(view, end), end);
}

/** Groups of leaders, as lists of names are headed: whose, which of them, and what they are called. */
const groups = {
  whose:
    '中央 省 自治区 直辖市 市 州 盟 区 县 旗 镇 乡 省委 省政府 省人大 省政协 自治区党委 市委 市政府 市人大 市政协 区委 区政府 县委 县政府 县人大 县政协 州委 盟委 旗委 地委 地区 行署 专署 局 厅 院 校 厂 学校 学院 大学 医院 集团 公司 总公司 银行 军区 省军区 军分区 部队 驻军 驻地部队 兵团 师市 新区 开发区 高新区 经开区 党委 校党委 院党委 省直 市直 有关部门 相关部门 有关方面 各有关方面 党政',
  which:
    '级 有关 主要 老 党政 党政军 分管 部分 在家 几套班子 四套班子 五套班子 几大班子 四大班子 五大班子 六大班子 四家班子 四大家 离退休',
  called: '领导 领导同志 领导人 负责同志 负责人 领导班子成员 班子成员 老领导 老同志',
} as const;

function labelsOfGroups(): string[] {
  const [whose, which, called] = [groups.whose, groups.which, groups.called].map((words) =>
    plain(words).split(' '),
  ) as [string[], string[], string[]];
  const of = [...whose, ''].flatMap((body) => ['', ...which].map((kind) => body + kind));
  return of.filter(Boolean).flatMap((body) => called.map((name) => body + name));
}

/** Labels of groups, printed before a list of names. */
export const groupLabels: readonly string[] = [
  ...new Set([
    ...plain('党和国家领导人 党和国家领导同志 中央领导 老领导 老同志').split(' '),
    ...labelsOfGroups(),
  ]),
].filter((label) => !postNouns.has(label) && !plainNouns.has(label));

/** What delegates are by trade: 市人大代表、环卫工人韩露. Without the seat before it, nobody's post. */
export const occupations: readonly string[] = plain(
  '教师 老师 律师 医生 医师 护士 农民 工人 职工 村民 居民 员工 技师 技工 技术员 技术能手 司机 驾驶员 快递员 外卖员 工匠 运动员 教练 教练员 演员 作家 画家 诗人 导演 编剧 歌手 主持人 企业家 传承人 大户 志愿者 民警 交警 辅警 检察官 会计 学者 专家 网格员 社工 劳模 劳动模范 模范 标兵 战士 军医 导游 厨师 设计师 农艺师 畜牧师 分析师 编辑 播音员 村医 村官 带头人 能手 博士 博士后 学生 大学生 牧民 渔民 店主 场主 农场主 保育员 保洁员 邮递员 投递员 护工 月嫂 焊工 钳工 电工 矿工 售货员 售票员 乘务员 讲解员 消防员 护林员 饲养员 社员 炊事员 离休干部 退休干部 离退休干部 离休老干部 老红军 老八路',
).split(' ');
