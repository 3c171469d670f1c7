/** The front page. */
export const home = {
  description: '{title}存档：{span}，{articles}，全文可检索。',
  about: '本档案',
  undatedPages: '另有{count}个版面日期未详',
  empty: '还没有文章：把版面的文字文件放进 seeds 文件夹，再次生成即可。',
  latest: '最近一期',
  pages: '{count}个版面',
  articles: '{count}篇文章',
  people: '{count}位人物',
  searchable: '全文可检索',
  searchHint: '词语、人名、拼音',
  try: '试试',
} as const;
