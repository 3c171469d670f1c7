/** Chinese where the reader's locale is Chinese, else English. */
export const language: 'zh' | 'en' = /^zh/iu.test(Intl.DateTimeFormat().resolvedOptions().locale)
  ? 'zh'
  : 'en';
