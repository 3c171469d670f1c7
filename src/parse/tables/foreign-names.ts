/** Names that are not made of a Chinese surname and a given name. */
import { plain } from '../../text/plain.ts';
import { Words } from '../../text/words.ts';

/** Characters with which names of other languages are spelt. */
const transliteration =
  '阿埃艾爱安昂奥巴白班邦保鲍贝本比彼毕边别宾波伯勃博布蔡查察昌策车茨慈次崔达大戴丹道德登邓狄迪蒂底丁东杜顿多厄恩尔法凡范方菲费芬丰冯佛弗夫福富盖甘冈高戈哥格葛根贡古瓜圭果哈海汉翰豪赫黑亨洪胡华怀惠霍基吉加佳嘉贾坚简姜杰金津居喀卡凯坎康考柯科可克肯孔库夸奎昆拉腊莱赖兰郎朗劳勒雷黎里理利莉立丽良列烈林琳隆娄卢鲁路露伦罗洛吕马玛麦曼芒毛梅门蒙孟米密敏明缪摩莫默姆穆拿娜纳乃奈南讷内嫩能尼妮涅宁纽农努诺欧帕派潘庞培佩彭蓬皮平蒲朴普奇齐恰强乔切钦琴琼丘热仁日茹儒瑞若萨塞赛桑瑟森沙莎山珊尚绍舍申圣施什史士舒朔斯思丝松苏素索所塔泰坦汤唐陶特腾提廷亭图托瓦万旺威韦维卫魏温文翁沃乌伍武西希席锡夏香肖谢辛欣兴休许雪逊雅亚延扬杨耶叶伊依因英永尤约宰泽扎詹珍芝治朱兹卓佐娃木逖蕾薇黛妲珂拜祖滕芙略孙迈卜芭袁差汗珀嘎昔赞渥沛任捷堡柴佤叙觉岑琼绍';

/** Names of countries and of those who speak for them, as they stand before a post. */
const countryNames =
  '美国 美 英国 英 法国 法 德国 德 俄罗斯 俄 苏联 日本 日 韩国 朝鲜 印度 印 印度尼西亚 印尼 巴基斯坦 孟加拉国 尼泊尔 斯里兰卡 马尔代夫 不丹 阿富汗 伊朗 伊拉克 叙利亚 黎巴嫩 约旦 以色列 巴勒斯坦 沙特阿拉伯 沙特 也门 阿曼 阿联酋 卡塔尔 科威特 巴林 土耳其 塞浦路斯 格鲁吉亚 亚美尼亚 阿塞拜疆 哈萨克斯坦 吉尔吉斯斯坦 塔吉克斯坦 乌兹别克斯坦 土库曼斯坦 蒙古国 蒙古 越南 老挝 柬埔寨 泰国 缅甸 马来西亚 新加坡 文莱 菲律宾 东帝汶 澳大利亚 澳 新西兰 斐济 瓦努阿图 萨摩亚 汤加 巴布亚新几内亚 所罗门群岛 加拿大 墨西哥 古巴 海地 牙买加 多米尼克 多米尼加 加勒比 科索沃 车臣 危地马拉 洪都拉斯 尼加拉瓜 哥斯达黎加 巴拿马 萨尔瓦多 哥伦比亚 委内瑞拉 圭亚那 苏里南 厄瓜多尔 秘鲁 玻利维亚 巴西 巴拉圭 乌拉圭 阿根廷 智利 意大利 西班牙 葡萄牙 荷兰 比利时 卢森堡 瑞士 奥地利 瑞典 挪威 丹麦 芬兰 冰岛 爱尔兰 波兰 捷克 斯洛伐克 匈牙利 罗马尼亚 保加利亚 希腊 阿尔巴尼亚 南斯拉夫 塞尔维亚 克罗地亚 斯洛文尼亚 波黑 黑山 北马其顿 马其顿 乌克兰 白俄罗斯 摩尔多瓦 立陶宛 拉脱维亚 爱沙尼亚 马耳他 摩纳哥 梵蒂冈 埃及 利比亚 突尼斯 阿尔及利亚 摩洛哥 苏丹 南苏丹 埃塞俄比亚 厄立特里亚 索马里 吉布提 肯尼亚 乌干达 坦桑尼亚 卢旺达 布隆迪 刚果 扎伊尔 喀麦隆 乍得 中非 加蓬 赤道几内亚 尼日利亚 尼日尔 贝宁 多哥 加纳 科特迪瓦 利比里亚 塞拉利昂 几内亚 几内亚比绍 冈比亚 塞内加尔 毛里塔尼亚 马里 布基纳法索 安哥拉 赞比亚 津巴布韦 莫桑比克 马拉维 马达加斯加 毛里求斯 塞舌尔 科摩罗 南非 纳米比亚 博茨瓦纳 莱索托 斯威士兰 联合国 欧盟 欧共体 欧洲 北约 东盟 非盟 世界银行 国际货币基金组织 世卫组织 世界卫生组织 世贸组织 世界贸易组织 国际奥委会 亚洲开发银行 亚洲 非洲 拉美 阿拉伯 国际 世界';

/** Posts that only other countries have. */
const countryPosts =
  '总统 首相 国务卿 外长 防长 大臣 外相 国王 女王 王储 总督 参议员 众议员 联邦 外交大臣';

/** Japanese family names of two characters, of those whom papers name with a post. */
const japanese =
  '安倍 岸田 石破 菅义 鸠山 小泉 福田 麻生 野田 池田 佐藤 田中 中曾 竹下 宇野 海部 宫泽 细川 羽田 村山 桥本 小渊 大平 铃木 三木 吉田 高桥 伊藤 山本 中村 小林 加藤 渡边 山田 佐佐 松本 井上 木村 清水 山口 森喜 河野 谷垣 谷口 高野 前原 枝野 冈田 二阶 茂木 林芳 上川 玉城 河村 石原 小池 松下 盛田 稻盛 本田 丰田 三浦 近藤 村上 藤田 西村 高村 土井 不破 志位 山崎 中川 町村 武部 额贺 小渊 安藤 青木 浅野 荒木 石川 石田 石井 市川 岩本 岩田 上田 内田 宇都 江田 远藤 大岛 大野 大桥 冈本 冈崎 小川 小野 小泽 片山 加纳 金子 川口 川崎 菅原 菊池 北川 北村 工藤 熊谷 黑田 后藤 斋藤 酒井 坂本 樱井 佐野 柴田 岛田 下村 杉山 铃村 关口 泷泽 竹内 武村 武田 千叶 津田 辻本 土屋 寺田 土肥 中岛 中谷 中野 中西 中山 永井 长野 名取 西尾 西冈 西田 野村 野中 桥下 长谷 服部 滨田 林田 原田 平井 平田 平野 平山 福岛 藤井 藤本 藤原 古贺 古川 堀内 前田 增田 松井 松冈 松田 松村 水野 三塚 三宅 宫本 宫崎 武藤 森田 森山 矢野 柳泽 山内 山冈 山口 山下 山根 横山 横田 吉川 吉村 与谢 渡部 和田 根本 京野 河本 久间 小里 梶山 龟井 绵贯 竹入 土光 稻山 江崎 大来 冈崎 西园 松本 池上 盐川 柿泽 羽生 园田 爱知 椎名 重光 石桥 岸信 东条 近卫 币原 芦田 片冈 黑泽 大江 三岛 谷崎 井深 宇佐 仙谷 细野 枝村 马渊 原口 稻田 高市 世耕 加藤 萩生 西銘 野上';

/** Syllables of Tibetan names; two of them are a name. */
const tibetan =
  '扎西 卓玛 次仁 多吉 旺堆 尼玛 格桑 索朗 洛桑 平措 顿珠 达瓦 丹增 旦增 边巴 巴桑 次旦 旺久 旺杰 旺姆 央金 央宗 仁青 仁增 仁真 贡布 贡嘎 白玛 罗布 拉姆 拉毛 才让 才旦 才仁 桑吉 桑杰 桑珠 坚赞 坚参 嘉措 加措 加布 益西 曲珍 曲扎 德吉 德庆 强巴 向巴 阿旺 阿沛 热地 热旦 群培 群增 加央 嘉央 江白 俄珠 晋美 久美 赤列 赤来 措姆 吉美 旦巴 丹巴 土登 土旦 洛珠 列确 南杰 朗杰 普布 米玛 拉巴 巴珠 巴登 班丹 华旦 完玛 杨卓 卓嘎 卓尕 玉珍 其美 洛松 邓珠 泽仁 泽旺 尼珍 班禅 确吉 杰布 仲巴 珠康 帕巴 格列 朗杰 热振 平旺 登珠 昂旺 昂青 昂扎 公保 公布 扎巴 更登 嘎玛 尕藏 尕玛 桑丹 多杰 切吉 措毛 羊毛 吉毛';

/** Parts of Mongolian names; one of three characters or any two of them are a name. */
const mongolian =
  '巴特尔 巴雅尔 巴图 朝鲁 巴音 布仁 额尔敦 额尔德 其木格 其其格 琪琪格 高娃 图雅 乌云 乌兰 乌日 娜仁 那仁 那顺 孟和 宝音 宝力 斯琴 萨仁 苏和 苏日 塔娜 格日勒 格日乐 德力格尔 德力 哈斯 呼和 吉雅 吉日 敖特根 阿拉坦 阿古拉 阿斯 特木尔 铁木尔 图力古尔 乌恩 乌力吉 牧仁 达来 毕力格 白音 朝克图 朝克 查干 傲日 敖登 呼日 赛音 沙日 满都拉 扎木苏 道尔吉 道尔基 布和 布赫 旺楚格 布小林 乌恩其 宝音图 图门 巴根 那木';

const list = (words: string): string[] => [...new Set(plain(words).split(' '))];

export const transliterated: ReadonlySet<string> = new Set(plain(transliteration));
export const countries: readonly string[] = list(countryNames);
export const foreignPosts: readonly string[] = list(countryPosts);
export const japaneseSurnames: ReadonlySet<string> = new Set(list(japanese));
export const tibetanParts: ReadonlySet<string> = new Set(list(tibetan));
export const mongolianParts: readonly string[] = list(mongolian);

const nation = plain('国');
const state = plain('国家');
const anyCountry = new Words(countries);
const longCountry = new Words(countries.filter(({ length }) => length > 1));

/** True if a country's name ends here, with 国 behind it or not: 应南非总统, 以色列国总理. */
export function endsInCountry(view: string, to: number): boolean {
  if (view.endsWith(state, to)) return true;
  const end = view.charAt(to - 1) === nation ? to - 1 : to;
  return isCountryBefore(view, to) || isCountryBefore(view, end);
}

/** True if the name of a country ends here as it stands. */
export function isCountryBefore(view: string, to: number): boolean {
  return longCountry.lengthBefore(view, to) > 0;
}

/** True if a plain text holds the name of a country, a bare character left out. */
export function holdsCountry(view: string): boolean {
  return longCountry.isIn(view);
}

/** The length of the longest country's name that stands at this place of a plain text, or 0. */
export function countryLength(view: string, at: number): number {
  return anyCountry.lengthAt(view, at);
}
