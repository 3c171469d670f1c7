/**
 * Characters of given names: they tell 詹鹏|通报 from 管云天|通报. Which are how common is known from
 * lists of names that newspapers print; a character that is common in other words as well is not in
 * the first group.
 */
import { plain } from '../../text/plain.ts';

/** Most given names of the last hundred years are made of these. */
const common = [
  '万世东中丹丽义乐云亚亨亮仁仕仪仲伊伟传伦伯佳俊保信修倩健元先光克兰兴军冠冰凝凡凤凯刚剑功勇勋勤华博占卫卿厚友双可君启咏哲善喜嘉园固国坚坤培增士壮奇奎妍妹',
  '姣姬娜娟娴婉婕婵婷媚媛孝学宁宇守安宏宗宜宝宪家宽富寒尚山岚岩峰希平广庆康延廷建弘强彦彪彬影德心志忠怀思怡恒恩悦惠慧成才扬承振捷政敏敬文斌新旭时旺昌明星春',
  '昭晓晖晨普景晶智月朋朗朝杰松林枝枫柔栋树根桂梁梅森楠榕欢欣武毅毓民永汉江河治泉法波泰泽洁洋洪浩海涛淑清湘滢滨澜炎炜焕然燕爱爽玉环玲珊珍珠琛琪琬琳琴琼瑞瑶',
  '瑾生益盛相眉真磊礼祖祥福秀秋立章竹策筠素红纨纪纯绍继维美群羽翔翠翰耀聪育胜腾致舒航良艳艺芝芬芳芸苑若英茂茗茜荔荣荫荷莉莎莲莺菲萍蓉蓓薇虹融裕言训诚谦豪贞',
  '贤贵超轩轮辉辰达运连邦金钦钧铁铭锋锡锦雁雄雅雪霄震霞霭露青静韵顺颖风飘飞香馥馨鸣鸿鹏麟黛龙',
];

/** Characters that given names have now and then, or that other words have as often. */
const occasional = [
  '圆一丁七三丕业丰为主举乃之乔九书乾五京人亿介以会佑余侠俐儒允兆党全八公六兵其冉农冬冲刘初利前力加励劲勃勉千升午南原发吉同向和品四土圣在均坡坪垚城埔基堂堃墨',
  '壑声复夏大天太夫夷奂奕女如妗妤妮妲姗娅娇娣娥婧婳媞嫒嫣嬿子存孚孜孺定实宥宸容宾寅密寰寿小少尔尧尼屏展屹屿岐岫岭岱岳峤峥峻崇崎崧崴嵊嵋嵘嵩巍川巽帆师帜帼年',
  '幼幽庚庭庸廉开弈弋弓引弛弟弥弦弯弼彝彤彧彰律徐循微徵徽忆忍忱忻怜怿恂恪恬恰恳恺悟悠惇惕惜惟惬愉愫慈慎慕慨慰慷憬懋懿戈戎戴扶抗拂拓拙拥拱挚挺掣援揽搏摩撷操',
  '擎攀放敕敢敦斐斓斗斯方旖旦旨旬旻昀昂昆昊易昔昕映昱昶昼显晁晋晏晔晗晟晰晴暄暇暑暖暮暻暾曈曜曦曳曼有木本朴权杉杏材来杨杭杼枣柏柱柳栎栩桀桃桉桐桢梓梦梧梨梵',
  '棋棠棣楚楷榆槐槿樊樱樾橙歆正步水汝汪沁沅沛沣沫泓泠泥注泱泳泾洛津洲洵活济浔浙浚浦浪浮涌涓涟润涵淇淏淙淞淦深淳淼渊渌渝渤渭渲湄湛湜源溥溪溶滔滟满漩漪漫漾潇',
  '潋潘潞潮澄澈澍澎澔激濂濠濡瀚瀛灏火灿炀炅炘炯炳炽烁烈烨烽焘焜焰焱煊煌煜煦照熊熙熠熹燃燊燮爵牛牧犇献猷玄王玑玖玛玟玢玥玮玺珂珈珉珏珒珣珧珩珮珺理琎琏琢琦琨',
  '琮琰瑀瑄瑗瑛瑜瑰璁璆璇璋璐璘璞璟璠璨瓒瓯瓴甜甫甯田甲男甸畴疆登白皎皓皙盈盼眸睦睿瞻石砚砥砺碑碧磐社祁祈祉祎祐祚神祯祺禄禅禛禧禹秉科秦稔稳稷稼穆穗穹竞竣童',
  '端笃笑笙笛符第筱箐箫篪粟粮粲粹精紫絮纬纲纳纵纶练绅细经绘绚绣绩绪绫续绮绿缇缘缜缤缨罗羚羡羲翀翊翎耘耿联聿肃肇肖胤臣至臻舜舟色艾节芃芊芒芙芦芩芮芯花芷芹苇',
  '苍苏苒苓苗苡苹范茉茵茹荃荆草荐荟荻莫莹菁菊菎菡萃萌萤萧萱葆葛董葳葵蒋蒙蓁蓝蓬蔓蔚蕊蕙蕴蕾薏薪藏藩藻蘅虎虔蛟蝉蝶行衍衡衣裳裴襄觉解让议讯许论设诗诠询诺谊谋',
  '谕谙谟谨谱谷豆豫豹贝财贺贻赋赐赞赟赫起跃轫轶载辅辛辞迁迅迈迎进远迩迪追适逍通逢逵逸遂遍道遥遵邈邑邓邕邵郁郑郢鄂酉采里野鉴鑫钊钢钰钿铂铃铄铉铎铜铠铨铮铱银',
  '锁锐锜锟锴镇镐镒镕镛镜长闰闻闽阁阐阔阳阿际陆陈陵陶隆隐隽集雍雨雯雱雷雾霁霆霈霏霓霖霜靓靖革韦韫韬音韶顶颀颂领颉颜颢飏飚饴饶马驭驰驹驾驿骁骄骅骊骏骐骞骢骥',
  '知非亦令巧灵驷叔备恭蔼潜标佐硕绳椿耕叙彩崖俭耐啸滋璜璪宛诵舸榜轼念繁岗洙植召匡桓嗣泌冶伶愈邃诒骧赣骝勰埙御亭仔果筑今临必庵默壁壮蒂曼托莎娅玟',
  '高魁魏鲁鲜鲤鲲鸟鸢鸥鹂鹃鹄鹤鹰麒麓麦麾黄黎默鼎鼓齐龄',
];

/** Characters that no given name of this world is made of but in error: particles and their like. */
const never = '的了是们着吗呢吧啊么这那哪你我他她它某很也都还不没被把让在到与或就说等问答于从且及';

const weights = new Map<string, number>();
for (const character of plain(occasional.join(''))) weights.set(character, 0.4);
for (const character of plain(common.join(''))) weights.set(character, 1.2);
for (const character of plain(never)) weights.set(character, -6);

/** How much a character speaks for a given name; negative if it speaks against one. */
export function givenWeight(character: string): number {
  return weights.get(character) ?? -1.2;
}
