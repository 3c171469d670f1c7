/** Bylines, columns and newspapers: what they are, and how a member's page begins. */
export const registers = {
  bylines: { title: '记者', member: '署名文章', about: '文章所署的记者、通讯员与作者' },
  columns: { title: '栏目', member: '栏目文章', about: '文章所归的栏目' },
  newspapers: { title: '报纸', member: '所载文章', about: '本档案所收的报纸' },
  description: '{title}：{about}，共{count}个。',
  contents: '{about}，共{count}个，按拼音排列。',
  none: '还没有{register}。',
  articles: '{count}篇',
  memberDescription: '{title}：{register}{name}，{member} {count}篇。',
  partDescription: '{title}：{register}{name}，{part} {count}篇。',
  parts: '按年月',
  neighbours: '相邻年月',
  memberCount: '{member} {count}篇',
} as const;
