/** People: the register, and a person's page. */
export const people = {
  title: '人物',
  description: '{title}所载公职人物{count}位：职务、出现次数与原话。',
  about:
    '文中带公职或席位出现的{count}位，按姓名拼音排列。职务取最近一次见报的写法；“主持”“讲话”“调研”“出席”按报道用语统计篇数。',
  articles: '{count}篇',
  articlesLong: '{count}篇文章',
  presence: '{role} {count}',
  personDescription: '{person}：见于{title} {articles}。',
  posts: '职务，照原文',
  appearances: '出现',
  company: '常与之同见',
  date: '日期',
  words: '文章与原话',
  inferred: '年份推断',
  list: '名单“{label}”第{position}位，共 {length}人',
  undated: '另有{count}篇日期未详',
  years: '年份',
  letters: '按拼音',
} as const;
