/** Family names, by how sure a sign of a name they are. */
import { plain } from '../../text/plain.ts';
import { Words } from '../../text/words.ts';

/** Two of three people have one of these; few of them open other words. */
const common =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范石廖贾夏韦傅付方白邹孟熊秦邱阎薛侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤尹庄洪詹褚翁蓝赖池游柯简巫颜倪甄葛霍焦樊俞裴欧';

/** The rest of the four hundred most frequent ones. */
const usual =
  '高于任卢金江段雷康温施牛邢安齐易乔伍庞聂章鲁岳翟殷申耿关兰左柳甘祝包宁尚符舒阮纪梅童凌毕单季涂成苗谷盛曲冉骆路辛靳管柴鲍华喻祁房屈饶解牟艾尤阳时穆农司卓古吉缪车项连芦麦娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣寇桑郎丛仲虞敖巩明佘查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由习丘贝钮逄糜向滕闫常水游滑火代诸占回文蒙蒲郏仰壤别庾郗乜养訾毋缑有琴后郈充宦鱼弓牧隗山宓蓬秋暴钭韶蓟怀从鄂咸籍鬱能苍双莘贡扶堵宰郦郤璩濮寿通荀凤竺仵益桓鸣铁雪露越夔厍融空须巢蒯';

/** Rare ones, of the classical list and of today's registers. */
const rare =
  '经启果具底库黑言招固东刀和晃佴俱凃贠呙哀啜喇嘎奈姒孛尕尢峁帖延弋归彤忻忽怡恽悦愚扆扎承抗揆撒撖操敏旷昃木杞松析枚枝桐欣殳毓汝沃沐泰泽洛涛淡淦渠渴源潭烈焉照燎爨犁玄环珠琚瑚甯畅疏登眭睢矫碧磨禚禤种稀竹端笃綦纳绳罕羿肇肥良色节芒芳苌药莒莱营萨蒿蔚虎蚁袭谒谯贲赏赛逮遆邳邴郄郅郇郐郧鄞酆酉铎锁镡镇闪闳雒革顿颉飞鬲鸡麴默仉依俎俟厚喜嘉圣墨夷奎妙宛岱忠恩慎旗旺晓朗杉格楮榭歧沉泉泥洋浑涌淳渔漕璞瓮甫畲盍矢砀祭禄秘穰笪箭粘羽翦翼聊肃舍般艳茆茌菅葵虢蛇衷裔褒谏豹贸赧趣轩辕辟迮逢郯郰野钊钦铭锐镜闾阏陀陇隰雀霜顺颖骈鹏麋鼓';

/** Compound surnames. */
const compound =
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 左丘 东门 西门 南荣 第五 淳于 单于 贺兰 达奚 完颜 纳兰 叶赫 那拉 爱新 哥舒 耶律 伏羲 即墨 梁丘 东宫 主父 屈突 尔朱 北宫 张简 范姜 江谢 张廖';

/** Of these, the ones that are more often the beginning of another word. */
const wordlike = '时应都由国权全单但利能相门平向包强初那况若后常展信空支公方官水文元高成管';

/** And those that join words far more often than they begin names. */
const joining = '和由能从向';

const weights = new Map<string, number>();
for (const [list, weight] of [
  [rare, -0.8],
  [usual, 0],
  [common, 0.5],
  [wordlike, -0.4],
  [joining, -4.5],
] as const) {
  for (const surname of plain(list)) weights.set(surname, weight);
}

export const surnames: ReadonlySet<string> = new Set(plain(common + usual));
export const compoundSurnames: ReadonlySet<string> = new Set(plain(compound).split(' '));
const anySurname = new Words([...surnames, ...compoundSurnames]);

/** The length of the surname that a plain text begins with, in characters: 0, 1 or 2. */
export function surnameLength(view: string): number {
  return anySurname.lengthAt(view, 0);
}

/** How much a surname speaks for a name; null if it is none, not even a rare one. */
export function surnameWeight(surname: string): number | null {
  if (surname.length === 2) return compoundSurnames.has(surname) ? 1 : null;
  return weights.get(surname) ?? null;
}

/** The first characters of all surnames. */
export const surnameOpenings: ReadonlySet<string> = new Set([
  ...weights.keys(),
  ...Array.from(compoundSurnames, (surname) => surname.charAt(0)),
]);
