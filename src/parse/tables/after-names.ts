/**
 * What stands behind a name in running text: it tells where the name ends, and whether it is one.
 */
import { pattern, plain } from '../../text/plain.ts';
import { Words } from '../../text/words.ts';

/** Words with which a sentence goes on after its subject, by what they do. */
const words = {
  speech:
    '主持 讲话 强调 指出 要求 宣读 通报 汇报 发言 致辞 致词 致欢迎 致开幕 致闭幕 表示 介绍 认为 建议 告诉 坦言 呼吁 看来 提醒 提议 提出 希望 宣布 宣讲 传达 部署 动员 总结 点评 答问 答记者 答询 答复 回答 回应 透露 谈到 谈及 回忆 感慨 解释 补充 直言 笑着 笑道 说道 称赞 赞扬 承诺 披露 声明 重申 警告 抱怨 坚持 主张 反对 同意 批准 签署 签字 签发 发表 发出 发布 举例 举行 举办 召开 派代表 派出 派遣 派特使 誉为 称之为 分析 预计 预测 估计 相信 深知 深有 高兴 激动 欣慰 自豪 告诫 寄语 勉励 叮嘱 嘱咐 询问 追问 质询 批评 指示 批示 作出 作了 做了 讲述 讲了 讲授 开讲 领誓 监誓 领唱 朗诵 受访 转述 痛批 痛斥 喊话 砲轰 炮轰 抨击 澄清 证实 否认',
  presence:
    '进行 翻身 出席 参加 列席 就座 陪同 在场 到场 莅临 光临 到会 与会 参会 前来 前往 来到 来访 来华 访华 访问 到访 抵达 抵京 离开 离京 出访 赴任 回国 结束 会见 会谈 会晤 接见 接待 接受 迎接 欢迎 应邀 随同 随行 率队 带队 率领 带领 率团 一行 共同 一同 一起 联袂 偕同 一家 亲自 亲临 分别 先后 逐一 现场 当场 实地 深入 走进 走访 走上 走到 步入 登上 乘坐 下乡 下基层 进村 驻村 看望 慰问 探望 拜访 送行 参观 调研 考察 检查 视察 督导 督查 督办 暗访 巡视 巡查 察看 查看 踏勘 了解 听取 观看 观摩 见证 揭牌 揭幕 剪彩 剪綵 启动 授牌 授旗 颁奖 颁发 为获奖 主讲 作报告 作题为 作专题 作主旨 作工作 作说明 代表 专程 专题 围绕 结合 针对 通过 随后 最后 首先 当天 当日 当晚 今天 今日 今晚 昨天 昨日 昨晚 近日 日前 此前 最近 再次 多次 一直 始终 正在 刚刚 曾经 已经 已于 即将 将于 将在 将以 将对 将率 应当 必须 不再 不仅 也是 也在 也对 还将 还对 还就 还要 都是 都在 均表示 以及 等人 等同志 等领导 等出席 等参加 等陪同 等一行 等市 等省 等县 等区',
  address:
    '同志 先生 女士 总书记 主席 副主席 书记 总理 省长 市长 县长 区长 委员长 部长 局长 主任 校长 院长 厂长 院士 教授 代表 委员 议员 将军 海军 空军 陆军 夫妇 和夫人 及夫人 与夫人 偕夫人 阁下 殿下 陛下 上将 中将 少将 准将 大校 上校 中校 少校 大使 公使 参赞 博士 伉俪 议长 副议长 副县长 副市长 副省长 副区长 副主任 副书记 副部长 副局长 副院长 副校长 副会长 秘书长 副秘书长 处长 副处长 科长 镇长 乡长 里长 检察长 支队长 队长 大队长 政委 司令 司令员 参谋长 军长 副军长 师长 副师长 外长 总统 首相 国王 女王 亲王 国务卿 副总统 副总理 副委员长 国务委员 总裁 副总裁 董事长 经理 总经理 会长 社长 台长 行长 副行长 所长 副所长 馆长 副馆长 研究员 工程师 总工程师 律师 法官 检察官 厅长 副厅长 州长 副外长 副教授 代理议长',
  career:
    '担任 出任 当选 任命 任职 就任 继任 接任 连任 卸任 离任 辞去 辞职 退休 兼任 现任 曾任 历任 时任 调任 升任 转任 荣获 获得 获评 获颁 被免 被捕 被查 被双开 涉嫌 严重违纪 因病 逝世 病逝 去世 牺牲 出生 毕业 加入 领导 主管 分管 负责 牵头 组织 安排 研究 推进 落实 推动 协调 指挥 指导 主编 主演 撰写 撰文 著 创办 创立 带着 带头 领着 拿着 拿出 指着 翻开 打开 看着 看到 看了 听到 听了 听说 发现 得知 知道 想到 想起 觉得 感到 决定 准备 打算 计划 开始 继续 忙着 站在 坐在 住在 利用 组建 成立 主抓 稍后 稍早 作为 身为 成为 率先 积极 热情 认真 严肃 亲切 紧紧 介紹 關切 扶轿 挥动 挥笔 题词 题写 收到 给予 送上 送来 接过 握着 握住 拉着 没有 不久 如何 怎么 特意 特别 专门 悉心 耐心 会同 联合 联系 约见 约谈 致信 致电 致函 复信 分享 交流 座谈 探讨 对话 连线 采访 讲解 演示 演讲 辅导 授课 捐款 捐赠 获奖 夺冠 夺得 执法 巡逻 值班 蹲点 包保 挂职 驻点 牵着 家中 家里 说话 表达 关注 呼籲 指控 遇害 中枪 受伤 遇刺 下令 率军 指挥部 发起 发动 参与 参选 竞选 竞逐 落选 胜选 就职 宣誓 上任 上台 下台 执政 任内 卸职 亦表示 则表示 则指出 则认为 也表示 也指出 也认为 也强调 还表示 还指出 还强调 还说 补充说 介绍说 表示说 解释说 告诉记者 对记者 向记者 在接受 在致辞 在讲话 在会上 在发言 在主持 在谈',
} as const;

/** Characters that go on after a name, and open other words as well. */
const particles =
  '在就说对向为与和同及等的是将已也还曾被因从兼任要率带到赴来作以用把让给由于自经受应获称谈讲问答忙看听想去又便却只才都并则仍未不没这那其此我他她后前时会能可须需正更最较很先再均亦竟须写做拿走站坐所至';

const strong = new Words(
  plain(Object.values(words).join(' '))
    .split(' ')
    .filter(({ length }) => length > 1),
);
const particle: ReadonlySet<string> = new Set(plain(particles));

/** The end of the text, or a mark that ends words. */
const mark = pattern('^(?:$|[\\s,。、;:!?()“”《》…—【】/\\]])');
/** 安南20日发表讲话: a day. */
const day = /^\d{1,2}[日月]/u;
const han = /^\p{Script=Han}/u;

/** True if a text goes on with a word that follows names. */
export function wordAfterName(rest: string): boolean {
  return strong.lengthAt(rest, 0) > 0;
}

/** True if a word ends here. */
export function markAfterName(rest: string): boolean {
  return mark.test(rest);
}

/** 白石坪乡党委书记, 欧家村: what goes on as the name of a place is a place. */
const placeGoesOn = pattern(
  '^(?:[省市县区州镇乡村]|街道|社区|公社|大队)(?:党|委(?!托|派|婉|屈)|政府|人大|政协|人民|纪委|[省市县区州镇乡村]长|支书|团委|妇联|[、。]|$)',
);

/** What follows a candidate: how much it speaks for the name ending there. */
export function rightWeight(rest: string): number {
  if (mark.test(rest) || wordAfterName(rest) || day.test(rest)) return 2;
  if (placeGoesOn.test(rest)) return -4;
  if (particle.has(rest.charAt(0))) return 0.8;
  if (rest.startsWith('·')) return -4;
  return han.test(rest) ? -1.2 : 0.5;
}
