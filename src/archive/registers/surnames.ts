/** Surnames of two characters that people of today and of the last century bear, in both scripts. */
export const compoundSurnames: ReadonlySet<string> = new Set(
  (
    '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 长孙 長孫 宇文 ' +
    '司徒 司空 夏侯 轩辕 軒轅 独孤 獨孤 端木 百里 呼延 申屠 太史 公羊 澹台 澹臺 濮阳 濮陽 淳于 单于 單于 ' +
    '闻人 聞人 钟离 鍾離 赫连 赫連 拓跋 南宫 南宮 西门 西門 东郭 東郭 南郭 左丘 梁丘 宗政 公冶 鲜于 鮮于 ' +
    '完颜 完顏 纳兰 納蘭 叶赫 葉赫 爱新 愛新 第五'
  ).split(' '),
);
