/** Every message that the parser can give, with its two languages: the catalogue of its doubts. */
import { type MessageRule, messagesOf } from './message-rule.ts';

export const messageRules = {
  'file/empty': {
    level: 'error',
    reason: { zh: '文件是空的。', en: 'The file is empty.' },
    advice: {
      zh: '放入该版文字，或删去此文件。',
      en: 'Put the text of the page in it, or remove it.',
    },
  },
  'file/binary': {
    level: 'error',
    reason: { zh: '文件不是文本。', en: 'The file is not text.' },
    advice: {
      zh: '另存为纯文本（UTF-8），或删去此文件。',
      en: 'Save it as plain text (UTF-8), or remove it.',
    },
  },
  'file/encoding': {
    level: 'info',
    reason: { zh: '按 {encoding} 编码读取。', en: 'Read as {encoding}.' },
    advice: {
      zh: '若有乱码，另存为 UTF-8。',
      en: 'If characters look wrong, save the file as UTF-8.',
    },
  },
  'article/no-headline': {
    level: 'warning',
    reason: { zh: '文章没有标题。', en: 'The article has no headline.' },
    advice: {
      zh: '核对版面；可在 _catalogue.json 里补标题。',
      en: 'Compare it with the page; a headline can be given in _catalogue.json.',
    },
  },
  'article/headline-guessed': {
    level: 'info',
    reason: {
      zh: '标题没有标记，后面也没有电头或署名：文章在此开始是推断的。',
      en: 'The headline has no mark, and no dateline or byline after it: that an article begins here is a guess.',
    },
    advice: {
      zh: '核对版面：这一行也可能是上一篇的小标题。',
      en: 'Compare it with the page: the line may be a subhead of the article before.',
    },
  },
  'article/no-text': {
    level: 'warning',
    reason: { zh: '有标题而没有正文。', en: 'There is a headline without text.' },
    advice: {
      zh: '看原文：正文也许在别版，或这一行不是标题。',
      en: 'Look at the source: the text may be on another page, or the line is no headline.',
    },
  },
  'article/open-end': {
    level: 'info',
    reason: { zh: '文章结尾没有句末标点。', en: 'The article ends without a full stop.' },
    advice: {
      zh: '核对版面：文字可能缺了一段，或转到别版。',
      en: 'Compare it with the page: text may be missing, or go on elsewhere.',
    },
  },
  'date/impossible': {
    level: 'warning',
    reason: { zh: '历法上没有“{text}”这一天。', en: 'No calendar has the day “{text}”.' },
    advice: { zh: '核对原文的日期。', en: 'Check the date in the source.' },
  },
  'text/missing-glyph': {
    level: 'info',
    reason: {
      zh: '行内有 {count} 个缺字符号。',
      en: 'The line has {count} signs for missing glyphs.',
    },
    advice: { zh: '对照版面补字。', en: 'Fill them in from the printed page.' },
  },
  'text/private-use': {
    level: 'warning',
    reason: {
      zh: '有 {count} 个自造字符，别处显示不出来。',
      en: '{count} characters are from a private font and show nowhere else.',
    },
    advice: {
      zh: '对照版面换成通用字。',
      en: 'Replace them by the printed characters.',
    },
  },
  'text/replacement': {
    level: 'warning',
    reason: { zh: '有 {count} 个字符无法解码。', en: '{count} characters could not be decoded.' },
    advice: {
      zh: '从原件重新导出，存为 UTF-8。',
      en: 'Export the page again from its original, as UTF-8.',
    },
  },
  'text/radicals': {
    level: 'warning',
    reason: {
      zh: '有 {count} 个部首符号或兼容字形混在文字里（如“{text}”），检索不到。',
      en: '{count} characters are radicals or compatibility forms (such as “{text}”) that no search finds.',
    },
    advice: {
      zh: '多是 PDF 导出所致：对照版面换成通用字。',
      en: 'They come from PDF exports: replace them by the ordinary characters.',
    },
  },
  'text/misread': {
    level: 'warning',
    reason: {
      zh: '“{text}”像是识别错字。',
      en: '“{text}” looks like a misread character.',
    },
    advice: { zh: '对照版面改正。', en: 'Correct it from the printed page.' },
  },
  'text/mojibake': {
    level: 'warning',
    reason: { zh: '“{text}”像是编码错乱的残迹。', en: '“{text}” is left from a wrong encoding.' },
    advice: {
      zh: '从原件重新导出，存为 UTF-8。',
      en: 'Export the page again from its original, as UTF-8.',
    },
  },
  'text/invisible': {
    level: 'info',
    reason: {
      zh: '有 {count} 个看不见的控制字符。',
      en: '{count} characters are controls that nobody sees.',
    },
    advice: {
      zh: '若非有意，删去。',
      en: 'Remove them if nobody meant them.',
    },
  },
  'article/open-start': {
    level: 'info',
    reason: {
      zh: '正文从半句开始，又没有“上接”。',
      en: 'The text begins within a sentence, and nothing says that it goes on from elsewhere.',
    },
    advice: {
      zh: '核对版面：开头可能缺了，或属于上一篇。',
      en: 'Compare it with the page: the beginning may be missing, or belong to the article before.',
    },
  },
  'article/long-headline': {
    level: 'info',
    reason: {
      zh: '标题有 {count} 个字，过长。',
      en: 'The headline has {count} characters, which is long.',
    },
    advice: {
      zh: '核对版面：正文的一行可能被当作标题。',
      en: 'Compare it with the page: a line of the text may have been taken for a headline.',
    },
  },
  'article/jump-page': {
    level: 'info',
    reason: { zh: '“{text}”没有版次。', en: '“{text}” names no page.' },
    advice: {
      zh: '核对版面；另一半只能按标题去找。',
      en: 'Check the page; the other half can be sought by its headline only.',
    },
  },
  'page/no-article': {
    level: 'warning',
    reason: { zh: '这一版没有读出文章。', en: 'No article was found on the page.' },
    advice: {
      zh: '用 npm run parse -- --explain 看每一行被当作什么。',
      en: 'See what each line was taken for: npm run parse -- --explain.',
    },
  },
  'page/two-days': {
    level: 'warning',
    reason: {
      zh: '报头印了不同的日期：“{first}”与“{second}”。',
      en: 'The page prints two days: “{first}” and “{second}”.',
    },
    advice: {
      zh: '若是两版合在一个文件里，请拆开；采用前者。',
      en: 'If two pages are in one file, split it; the first day is used.',
    },
  },
} as const satisfies Record<string, MessageRule>;

export type RuleId = keyof typeof messageRules;

/** A message by its rule. */
export const message = messagesOf<RuleId>(messageRules);
