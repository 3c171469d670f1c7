/** Family names. A name in running text is believed only if it begins with one of these. */
import { plain } from '../../text/plain.ts';

/** Single-character surnames, by frequency in the population and then by the classical list. */
const single =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由习丘贝钮逄糜赖古阎郏仰壤别庾暨郗乜养阙訾那饶曾毋沙亢缑有琴岳帅缪亢况后郈晏柴瞿阎充慕连茹宦艾鱼扈燕冀郏浦尚农温别庄晏弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴鬱胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕郏宦牧辛茅荀聂尉荆蓝冉凤竺仰咸籍蓟凌仵权盖益桓公漆乐鸣詹铁戚杭翁雪露岑艾鱼容越夔师巩厍晁勾敖融空曾沙养鞠须丰巢关蒯相';

/** Compound surnames. */
const compound =
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 左丘 东门 西门 南荣 第五';

export const surnames: ReadonlySet<string> = new Set(plain(single));
export const compoundSurnames: ReadonlySet<string> = new Set(plain(compound).split(' '));

/** The length of the surname that a plain text begins with, in characters: 0, 1 or 2. */
export function surnameLength(view: string): 0 | 1 | 2 {
  if (compoundSurnames.has(view.slice(0, 2))) return 2;
  return surnames.has(view.charAt(0)) ? 1 : 0;
}
