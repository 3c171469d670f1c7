/** How the lines of a head tell what they are. */
import { pattern } from '../../text/plain.ts';
import { surnameLength } from './surnames.ts';

/** A kicker (引题) leads up to the headline: it ends in a verb of speech, an occasion, or a dash. */
export const kickerEnd = pattern(
  '(?:强调|指出|要求|表示|提出|[时上中里]说|时指出|时强调|阐述|重申|申明|警告|发言|发表公[报告]|发出公告|认为|希望|呼吁|宣布|透露|发出(?:通知|号召|指示)|发表(?:谈话|声明)|作出(?:重要)?(?:指示|批示|规定|决定|部署)|(?:引发|引起)(?:热烈|强烈)反响|—{1,2}|:)[”’]?$',
);

/** A line that only names an occasion is a kicker above a longer headline. */
export const occasion = pattern(
  '(?:召开|举行|举办|开幕|闭幕|揭幕|开班|闭会|开会|印发|下发|出台|启动)(?:[\\p{Script=Han}()\\d、“”]{0,20}(?:会议|大会|全会|例会|座谈会|推进会|动员会|调度会|招待会|宴会|酒会|集会|晚会|报告会|追悼会|茶话会|庆祝会|仪式|活动|通知))?$',
);

/** The meeting of an organ, over what it urges: 市委常委会召开会议. */
export const organMeets = pattern(
  '(?:[省市县区旗州镇乡]委|政府|人大|政协|纪委|监委|常委会|党组|党委|党工委|管委会|领导小组)[^,。]{0,14}(?:召开|举行)[^,。]{0,14}(?:会|会议|讲座|学习)$',
);

/** Under the title of a law or a list stands when and by whom it was passed. */
export const passage = pattern('^[(].{4,60}(?:通过|批准|公布|发布|施行|修订|修正|审议)[)]$');

/** A deck (副题) opens with a dash, or says that it tells of somebody: 记…事迹. */
export const deckOpening = pattern('^(?:—|--|(?:记|访|写在)(?=.{6,}))');

/** What officials do in a deck. */
export const deckVerb = pattern(
  '(?:主持|出席|讲话|致辞|致词|参加|列席|陪同|会见|宣读[\\p{Script=Han}]{0,8}|作(?:工作)?报告|作(?:了)?(?:重要)?讲话|发表(?:重要)?讲话|通报|部署|讲授|见证|巡视|巡察|带队|督导|调研)(?:[、并和]?(?:主持(?:会议)?|出席(?:会议)?|讲话|致辞|作讲话|宣布[\\p{Script=Han}]{0,6}|调研|作(?:工作)?报告))*(?:会议|活动|仪式)?$',
);

/** A topic, an occasion or a slogan that leads up to a headline: nothing has happened in it yet. */
export const kickerTopic = pattern(
  '^(?:学习|贯彻|落实|庆祝|纪念|迎接|喜迎|弘扬|发扬|面向|响应|坚持|围绕|聚焦|关注|根据|经过|继|转换|优化)(?!.*(?:召开|举行|开幕|落成|通车|投产|完成))|^在.{2,12}(?:面前|[中下上])|(?:面前|之际|以来|前夕|期间|声中|之后|之时|同时|榜样|旗帜|楷模|第[一二三四五六七八九十]年|质询|公布|系列(?:报道|活动|评论|述评)|工作会议|座谈会|述评|见闻|纪行|之[一二三四五六七八九十]{1,3}|(?:锦标|联|邀请|公开|大奖|杯|选拔|对抗|表演|预|决)赛(?:第.{1,4}[天日轮场])?|运动会|[亚奥冬全]运会)$',
);

/** A topic that is no part of a headline even on its line. */
export const standingTopic = pattern(
  '^(?:深入)?(?:学习|贯彻|宣传|学习宣传|学习宣传贯彻|学习贯彻).{2,20}精神$|^(?:庆祝|纪念|热烈庆祝|隆重纪念|喜迎|迎接).{2,20}(?:周年|召开|节)$',
);

/** What happened: a line that ends so is a headline. */
export const eventEnd = pattern(
  '(?:开幕|闭幕|逝世|开工|竣工|落成|通车|通航|投产|投运|开业|开馆|开园|启用|启动|揭晓|揭牌|签约|成立|完成|丰收|抵京|返京|获刑|获奖|夺冠|开跑|开赛|[栽播收]完|试制成功|投入生产|起飞|升空|首航|获救|落网|破获|告捷|扭亏增盈)$',
);

/** Who did what at the occasion that the headline names: 许志远主持总结一期部署二期, 林可欣等发来贺信. */
const actor = pattern(
  '^[\\p{Script=Han}·]{2,12}?(?:总理|主席|委员长|书记|[省市县区州镇乡部]长|主任)?(?:分别|等)?(?:主持(?!人)|出席|会见|接见|陪同|参加|宣布|宣读|[致发]来?(?:信|电|贺信|贺电|慰问电)|作(?:重要)?(?:讲话|报告)|为.{2,16}?(?:题词|剪彩|揭幕|揭牌|奠基|颁奖|授[旗牌奖勋]|发来))',
);

/** How much, how many, how much more: a line of two figures or more tells details. */
export const figures = pattern(
  '(?:\\d[\\d.,]*|百分之[点一二三四五六七八九十百]+|[一二三四五六七八九十百千万亿]{2,})',
  'g',
);

/** True if the line says what somebody did whose name it begins with. */
export function isActorLine(view: string): boolean {
  return surnameLength(view) > 0 && actor.test(view) && !kickerEnd.test(view);
}

/** What a deck adds: where, who came, how much, the first time. */
export const deckDetail = pattern(
  '^(?:我[省市县区国]|本[省市县区报]|全[省市县区国])(?!.{0,16}(?:召开|会议))|出席|讲话(?!精神)|致辞|祝酒|欢迎|参加|陪同|首次|居.{0,4}第[一二三]|同比|百分之|\\d%|其中|并[通审]过',
);

/** A line that stops in the middle of a phrase: no phrase ends in its last word. */
export const unfinished = pattern(
  '(?:[的和与及在将为把被从由以其]|关于|进一步|正在|即将|确保|争创|”[出成到]|把“[^“”]{1,8}”)$',
);

/** Who acts and a verb that still lacks its object: 市人大常委会开展. */
export const lacksObject = pattern(
  '(?:委|委员会|常委会|政府|[局厅部院校团社厂所站]|公司|集团|中心|协会|联合会|[省市县区镇乡村])(?:近日|日前)?(?:召开|举行|举办|开展|推行|审议|荣获|获评|夺得)$',
);

/** Titles that frame a phrase over two lines: 关于…的通告; who gives notice, and the word for it. */
export const phraseFrames: readonly (readonly [RegExp, RegExp])[] = [
  [
    pattern('^关于'),
    pattern('的(?:通告|通知|公告|决定|决议|意见|报告|说明|批复|命令|规定|建议|函)$'),
  ],
  [
    pattern('(?:委员会|人民政府|办公室|公司|法院|检察院|公安局|[局厅部院处]|支队|指挥部)$'),
    pattern('^(?:任免名单|任职名单|免职名单|公告|通告|公示|启事|声明|通知|令|决定|决议|公报)'),
  ],
];

/** 王正谱主持, 李雪荣张业出席, ——…: short, with a name in front and a verb of attendance behind. */
export function isDeck(view: string): boolean {
  if (deckOpening.test(view) || passage.test(view)) return true;
  const verb = deckVerb.exec(view);
  if (!verb || verb.index < 2 || verb.index > 30) return false;
  return surnameLength(view) > 0;
}

/** When and in which light something happened: the sentence goes on in the next line. */
export const timeEnd = pattern(
  '(?:[之以]?后|之?时|[之会途]中|大?会上|[讲谈]话上|之?前|之?际|以来|期间|同时|声中|情况下|基础上|[指导]引下|鼓舞下|推动下|领导下|照耀下|关怀下|支持下|帮助下|号召下|影响下)$',
);

/** Who acts; what they did stands in the next line. */
export const whoEnd = pattern(
  '(?:人民|群众|职工|社员|干部|工人|农民|战士|官兵|学生|师生|青年|妇女|代表|各界|人士|领导人|领导同志|委员会|党委|[省市县区地州]委|政府|公社|大队|生产队|公司|集团|[工矿电船纸糖酒药]厂|[局部社院校处所站队团厅]|军区|部队|大会|国务院|中央|[省市县区镇乡村]|记者|专家|发言人|总部|委员|书记|主席|总理|部长|政协|人大|法院|代表团|同志|等国|等地|等市|等省|等县)$',
);

/** What was said or done by whoever the line before names. */
export const verbOpening = pattern(
  '^(?:支持|拥护|要求|重申|严正|声讨|采取|警告|敦促|勉励|抵制|坚决|坚持|愤怒|愤慨|向|发扬|夺取|揭开|迎接|呼吁|强调|指出|认为|表示|宣布|宣告|决定|通过|一致|热烈|隆重|号召|提出|提议|主张|反对|谴责|抗议|揭露|斥|称|赞扬|希望|并|还|将|定|已|共|均|正在|以.{2,}[^为]$|对|就|为.{2,}|从|由|使|让|把|被|争取|力争|原定|预计|获|取得|荣获|夺得|突破|超额|提前|增长|达到|完成|实现|创|打破|欢迎|接见|会见|同.{1,8}[会举签]|与.{1,8}[会举签]|举行|召开|发表|发出|作出|签订|签署|研究|讨论|审议|听取|纪念|庆祝|祝贺|慰问|声援|发展|扩大|增加|减少|降低|改|开展|协商|协助|帮助|说明|证明|表明|比.{2,}|较.{2,}|居|占|目前|现|今年|去年|明年|其中|累计|总产|平均)',
);

/** Who or what a headline is about, where its line ends before the verb. */
export const subjectEnd = pattern(
  '(?:[\\d一二三四五六七八九十百千万两几多]+[名个户家位条座台辆支].{1,8}|灾民|居民|村民|市民|农庄|合作社|互助组|医院|大学|中学|小学|学院|法院|检察院|工作法|银行|车队|舰队|球队|乐团|剧团|委员会|联合会|总工会|政府|公社|大队|生产队|公司|集团|部队|军区|代表团|职工|工人|农民|社员|群众|学生|师生|官兵|战士|青年|妇女|干部|科学家|专家|教授|[工矿电船纸糖酒药]厂|[省市县区镇乡村局院团队器机船舰艇车桥站塔馆港库]|线路|铁路|公路|隧道)$',
);

/** What they did. */
export const predicateOpening = pattern(
  '^(?:(?:昨|今|近日|昨日|昨天|今日|提前|超额|全部|胜利|正式|热烈|隆重|积极|主动|自动|纷纷|相继|先后|率先|再次|首次|连续|已|将|正在|即将|[春夏秋冬霜][季降前后]).{0,2})?(?:电贺|致电|致函|罢工|游行|示威|集会|住[进上]|搬[进入]|用上|走[上进出红过]|开进|驶[入出]|破[解获译]|化解|成为|变成|签[约署订]|入[驻选围]|开[工业赛张播展]|投[产运]|落户|亮相|登[陆上]|飞[上抵越]|抵达|离开|访问|前往|赶[制赴往]|试[制种]|[制建修种][成好上]|研制|架起|挖通|打通|接通|收割|抢[收种修救]|播种|喜[获迎]|丰收|增[产收长]|超产|跨[过入]|迈[上入]|战胜|夺[回得冠取]|挡住|救[起出活]|找[到回]|送[回去]|捐[赠出款]|献[出血]|当选|摘得|捧回|击败|战平|力克|晋级|完成|实现|突破|通过|举行|召开|发表|要求|反对|抗议|支持|拥护|欢迎|会见|宣布|决定|庆祝|慰问|获[得奖救准]|荣获|涌现|掀起|展开|开展|建立|成立|组织|改[造建变进]|翻[过修]|治[好理]|达到|恢复|解决|查[处获办]|揭牌|启[用动]|上[线岗市]|回[国家到]|出[访院征]|扩[建大]|竣工|通[车航])',
);

/** What should be done, or is being done: nobody is named. */
export const urgingOpening = pattern(
  '^(?:加强|加快|抓紧|抓好|抓住|扭转|立即|深入|贯彻|落实|发扬|坚持|执行|总结|推广|拿出|怀抱|树立|发[愤奋]|誓|紧跟|团结|努力|充分|进一步|大力|积极|认真|狠|大搞|大干|大[办种兴]|改进|改善|改革|改变|开展|掀起|鼓足|依靠|发动|组织|培养|培育|建设|开发|开拓|解放|转变|转换|优化|提高|增强|促进|推动|推进|打好|打赢|打造|做[好大强到优]|搞[好活]|办[好实]|管好|用[好活]|守[住好]|筑[牢起]|聚[力焦]|奋力|奋战|奋斗|全力|全面|全心|切实|着力|严[格守把惩]|强化|弘扬|继承|传承|缅怀|不忘|不怕|不断|不要|不许|牢记|当好|争[当做创取]|自力更生|艰苦|勤俭|各抒|因地制宜|因陋就简|填|修|支援|战胜|克服|保[证障护卫持]|维护|捍卫|巩固|密切|关心|尊重|爱护|珍惜|节约|防[止治范]|警惕|粉碎|激[发活]|汇聚|凝[聚心]|护航|赋能|点[燃亮]|擦亮|绘[就好]|答好|跑出|勇[当立于]|锚定|瞄准|紧[扣盯]|扛[起牢]|压实|夯实|织[密牢]|兜[住牢]|补齐|破[解除难]|攻坚|决[战胜]|[打唱奏]响|谱写|书写|走[好稳]|[种念讲]好|传递|彰显|释放|厚植|涵养|盘活|提[升振]|增进|守护|呵护|关爱|[心情]系|助[力推]|共[建享筑创谋绘]|同心|揭[露穿发批]|批[判臭]|以.{2,}为|把|让|为[了]?)',
);

/** Where or who it is that the news is about. */
export const placeOpening = pattern(
  '^(?:[我本全各][国省市县区军党港校院厂]|首都|世界|国际|亚非|东南亚|欧洲|非洲|联合国|国务院|中[共国央]|外交部|[\\p{Script=Han}]{1,5}?(?:[省市县区州镇乡村]|公社|大队|[厂矿局校院社团港]|公司|集团))',
);

/** 石门乡: whose news it is, over a headline of county papers. */
export const placeAlone = pattern(
  '^\\p{Script=Han}{1,5}(?:[县区市镇乡村]|街道|社区|林场|农场|公社|大队)$',
);

/** Texts that are printed under what they are: a notice, a speech, a statement. */
export const documentEnd = pattern(
  '(?:公报|声明|决定|决议|讲话|报告|通知|通告|社论|宣言|公告|命令|意见|条例|办法|规定|纲要|谈话|演说|演讲|致[辞词]|祝[辞词]|[贺唁]电|[书公复贺慰]信|建议书|倡议书|告.{1,10}书|提案|草案)$',
);
