/** Every message that the parser can give, with its two languages: the catalogue of its doubts. */
import type { Bilingual, Level, Message, Span } from './records/index.ts';

interface Rule {
  level: Level;
  reason: Bilingual;
  advice: Bilingual;
}

/** `{name}` stands for a value given with the message. */
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
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof messageRules;

export interface Doubt {
  file: string;
  place?: Span | null;
  values?: Record<string, string>;
}

function fill(template: Bilingual, values: Record<string, string>): Bilingual {
  const put = (text: string) =>
    text.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
  return { zh: put(template.zh), en: put(template.en) };
}

/** A message by its rule. */
export function message(rule: RuleId, { file, place = null, values = {} }: Doubt): Message {
  const { level, reason, advice } = messageRules[rule];
  return { rule, level, file, place, reason: fill(reason, values), advice: fill(advice, values) };
}
