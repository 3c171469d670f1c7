/**
 * Phrases that the dictionary of word breaks cuts, and that no headline of a newspaper would break:
 * names of bodies and meetings, and formulas of three to six characters.
 */
export const setPhrases = [
  '人民代表大会',
  '人民代表大會',
  '政治协商会议',
  '代表大会',
  '代表大會',
  '常务委员会',
  '常務委員會',
  '常务会议',
  '领导小组',
  '主席团',
  '工作报告',
  '总书记',
  '中国特色',
  '高质量发展',
  '现代化',
  '国际化',
  '新时代',
  '新征程',
  '新局面',
  '新篇章',
  '新突破',
  '开门红',
  '党代会',
  '全委会',
  '一体化',
];
