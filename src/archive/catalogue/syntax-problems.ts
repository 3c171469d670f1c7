/** What the JSON reader says of a problem → what an editor should read. */
import type { Bilingual } from '../../parse/records/index.ts';

export const syntaxProblems: Record<string, Bilingual> = {
  InvalidSymbol: {
    zh: '此处的文字要用英文双引号括起来',
    en: 'this text must stand in double quotes',
  },
  InvalidNumberFormat: { zh: '数字写法不对', en: 'this is not a number' },
  PropertyNameExpected: {
    zh: '此处应为名称,或多了一个逗号',
    en: 'a name is missing, or a comma too many',
  },
  ValueExpected: {
    zh: '此处缺少内容,或多了一个逗号',
    en: 'a value is missing, or a comma too many',
  },
  ColonExpected: { zh: '此处缺少冒号', en: 'a colon is missing' },
  CommaExpected: { zh: '此处缺少逗号', en: 'a comma is missing' },
  CloseBraceExpected: { zh: '缺少右花括号', en: 'a closing brace is missing' },
  CloseBracketExpected: { zh: '缺少右方括号', en: 'a closing bracket is missing' },
  EndOfFileExpected: { zh: '结尾之后还有内容', en: 'something follows after the end' },
  InvalidCommentToken: { zh: '不能写注释', en: 'comments are not allowed' },
  UnexpectedEndOfComment: { zh: '不能写注释', en: 'comments are not allowed' },
  UnexpectedEndOfString: { zh: '缺少右引号', en: 'a closing quotation mark is missing' },
  UnexpectedEndOfNumber: { zh: '数字没有写完', en: 'a number is not complete' },
  InvalidUnicode: { zh: '\\u 之后应为四位十六进制数字', en: '\\u needs four hexadecimal digits' },
  InvalidEscapeCharacter: {
    zh: '反斜线之后的字符不对',
    en: 'the character after a backslash is wrong',
  },
  InvalidCharacter: { zh: '有不可用的控制字符', en: 'there is a control character' },
};

export const unknownProblem: Bilingual = { zh: '此处无法读懂', en: 'this cannot be read' };
