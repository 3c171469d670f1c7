/**
 * Words that begin with a surname and have the length of a name. A name is never one of these, and
 * never begins with one of the openings.
 */
import { plain } from '../../text/plain.ts';

/** Words of administration and news prose, by their first character. */
const words =
  '安全 安排 安装 安置 安宁 白天 班子 包括 包含 包干 包联 包装 毕业 边界 边境 标准 宾馆 部门 部署 查处 查验 查看 常委 常务 常态 车间 车辆 车站 成功 成果 成绩 成立 成为 成效 成员 成长 成都 程序 程度 池塘 充分 初步 初心 初级 储备 楚雄 单位 单独 党员 党委 党组 党中央 党建 党校 党的 党风 党政 党史 党性 党群 党支部 党工委 都市 都是 都要 段落 方案 方便 方法 方面 方式 方向 方针 方位 丰富 丰收 丰硕 封闭 封控 冯女士 付出 富裕 富民 富强 干部 干劲 干事 干群 干净 干旱 高度 高效 高速 高铁 高校 高等 高级 高新 高新区 高标准 高质量 高水平 高位 高考 高中 高层 高原 公安 公布 公告 公共 公开 公里 公路 公民 公司 公益 公园 公正 公众 公平 巩固 古代 古城 古老 谷物 关爱 关怀 关键 关系 关心 关于 关注 关切 关头 官方 管理 管控 管委会 管委 广场 广大 广泛 广东 广西 国际 国家 国内 国务院 国企 国有 国庆 国防 国资委 国土 海关 海外 海洋 海内外 何时 何况 和平 和谐 和美 华北 华人 华南 华侨 华东 花园 花费 海拔 惠及 惠民 惠企 吉林 吉祥 季节 季度 计划 计算 纪检 纪律 纪念 纪委 纪实 纪录 简单 简化 简称 简介 江苏 江西 江山 江南 焦点 解放 解决 解读 解除 金额 金牌 金融 金秋 金属 经济 景区 景点 景观 居民 居家 康复 康养 来自 来源 来到 蓝图 蓝天 劳动 乐观 雷电 冷静 冷链 李某 利用 利益 利好 连续 连接 连锁 练兵 练就 粮食 林业 林地 领导 龙头 龙江 楼房 路径 路线 路口 路面 马上 马路 满意 满足 满怀 毛巾 梅花 门诊 门票 蒙古 孟加拉 米粉 明白 明年 明确 明天 明显 明星 莫斯科 南北 南方 南部 南京 南昌 南宁 南水北调 宁夏 宁可 牛奶 牛羊 农村 农民 农业 农田 农户 农机 农产品 欧洲 欧盟 欧美 盘活 盘点 平安 平方 平均 平台 平稳 平时 平原 平米 平等 平凡 浦东 普通 普及 普遍 普法 强调 强化 强大 强劲 强烈 强国 强省 强军 强县 强市 强度 强制 强势 乔迁 秦皇岛 区委 区政府 区长 区域 区县 区间 曲折 权力 权利 权威 权益 全部 全程 全国 全会 全力 全面 全民 全年 全球 全省 全市 全县 全区 全体 全新 全线 全域 全长 全过程 全社会 全方位 全媒体 任何 任命 任务 任期 任职 任免 任期制 荣誉 荣获 荣耀 容易 容量 沙漠 沙发 山东 商场 商店 商会 商贸 商务 商品 商业 商标 尚未 申报 申请 申办 沈阳 师傅 师范 师生 师资 石化 石家庄 石油 石材 石头 时代 时候 时间 时刻 时期 时任 时常 时段 史上 史料 史无前例 束缚 帅气 司法 司机 司令 斯里兰卡 宋代 宋朝 宋庆 苏州 苏联 素质 索要 谈到 谈判 谈话 汤圆 唐山 唐代 陶瓷 田间 田野 通报 通过 同志 童年 万元 万人 万亩 万吨 万户 万家 万里 万名 万众 万一 万亿 汪洋 位于 位置 位列 卫生 卫星 卫健 危险 危机 危害 温度 温暖 温馨 文化 文明 文件 文章 文艺 文旅 文字 文物 文学 文体 文献 文本 闻讯 翁某 武汉 武器 武装 武警 武术 夏季 夏天 夏粮 夏日 鲜花 鲜活 鲜明 相比 相当 相关 相互 相继 相应 相信 相结合 相关部门 向前 向好 向上 向着 向全 项目 信心 信息 信访 信用 信任 信念 信贷 辛苦 辛勤 幸福 修复 修改 修建 修订 宣布 宣传 宣读 宣誓 宣讲 许多 许可 薛某 燕赵 严格 严禁 严肃 严重 严峻 严厉 严打 严控 阳光 阳性 杨柳 姚某 叶子 伊朗 衣服 银行 隐患 应当 应对 应该 应急 应用 应邀 尤其 由于 游客 游览 游戏 于是 余万 余人 余名 余家 余个 鱼类 元旦 元素 元月 原则 原因 原来 原料 原始 原定 越来越 云南 云计算 云集 运行 曾经 曾任 战略 战斗 战胜 战争 战役 战士 展示 展现 展开 展览 章程 章节 支持 支部 支撑 支付 支援 支出 支队 植物 植树 智慧 智能 智力 钟头 仲裁 周边 周年 周围 周期 周刊 周末 周密 周日 朱镕 祝福 祝贺 祝愿 庄严 卓越 宗教 宗旨 祖国 祖先 左右 马克思 艾滋病 时整 成都市 武汉市 易地 易于 易发 易感 边检 阴性 阴雨 阴影 门口 门前 项链 汽车 申遗 温室 池州 富含 毕竟 毕节 平凉 平顶山 强降雨 强对流 强冷 成本 成品 成熟 成交 成分 成年 项下 党代会 党代表 任教 任重 都会 都能 都在 都有 和社会 和人民 和国家 古镇 古树 古籍 安居 安徽 安保 安心 安理会 安全生产 向社会 向全国 全国人 全军 全党 全党全 万多 万余 海峡 海南 海军 海上 海域 海水 海鲜 明清 明代 甘肃 宁波 时有 时速 时长 柳州 桂林 广州 广告 广播 江河 江海 湖南 湖北 上海 单纯 单价 华为 华夏 华丽 国营 国民 国旗 国歌 国外 国道 国情 国力 国产 国债 国税 国会 国王 贺信 贺电 贺词 贺卡 贺岁 席卷 席位 包容 包机 包裹 包村 包户 经理 经营 经过 经验 经常 经典 经历 经费 经贸 经受 经开区';

/** Openings that no given name makes, whatever follows. */
const openings =
  '会议 全会 大会 全市 全省 全国 全体 全县 全区 全面 党中央 党的 国务院 高质 高新 高标 高水 强调 常委 常务 党委 党组 石家庄 秦皇岛 唐山 任命 任免 通过 成员 成立 关于 项目 应对 应急 农业 农村 支持 万元 万亿 经济 干部 管委 管理 相关 平均 平台 文化 文明 和国 和人 和社 和政 和市 和省 和县 和区 和各 和有 和主 和党 和全 和中 和企 和群 时任 时间 都是 都要';

/** Characters that no name ends in or holds: particles, pronouns, verbs of saying. */
const neverGiven =
  '的了是们着吗呢吧啊么这那哪你我他她它某很也都还不没被把让在到与和及或就说讲称等问答';

const wordSet: ReadonlySet<string> = new Set(plain(words).split(' '));
const openingList: readonly string[] = plain(openings).split(' ');
const neverGivenSet: ReadonlySet<string> = new Set(plain(neverGiven));

/** Words that people are named as well. */
const alsoNames =
  '安宁 安全 白天 高峰 高原 高明 高洁 成功 成长 常乐 康健 方正 方圆 任重 向前 向上 向阳 江山 平安 平凡 金秋 金星 田野 田园 田间 程序 华夏 明亮 明朗 明天 石头 石林 童年 于是 严明 严正 时光 时雨 梅花 龙江 叶子 云集 阳光 文明 文静 温和 温暖 温馨 马路 解放 何况 黎明 毕业 车间 关怀 祝福 祝愿 乐观 柳林 项目 水平 万一 安定 池塘 易于 连续 满意 南方 宁静 秋林 盛夏 卓越 庄严';

const alsoNameSet: ReadonlySet<string> = new Set(plain(alsoNames).split(' '));

/** True if a plain text is a word that is a name as well: it is one only where a name must stand. */
export function isAmbiguousName(view: string): boolean {
  return alsoNameSet.has(view);
}

/** True if a plain text of the length of a name is a word, or cannot be a name. */
export function isWordNotName(view: string): boolean {
  if (wordSet.has(view) || alsoNameSet.has(view)) return true;
  if (openingList.some((opening) => view.startsWith(opening))) return true;
  return [...view.slice(1)].some((character) => neverGivenSet.has(character));
}
