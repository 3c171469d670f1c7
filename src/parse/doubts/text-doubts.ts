/** Characters and days that look wrong, wherever on the page they stand. */
import { allMatches, plain } from '../../text/plain.ts';
import { textToSpans } from '../carrier.ts';
import { findDays } from '../constructs/date.ts';
import { message, type RuleId } from '../messages.ts';
import type { Carrier, Message } from '../records/index.ts';

interface Sign {
  rule: RuleId;
  expression: RegExp;
}

/** What extraction and optical recognition leave in a text. */
const signs: readonly Sign[] = [
  { rule: 'text/private-use', expression: /[\ue000-\uf8ff]/gu },
  // Radicals (⼈) and compatibility ideographs (樂) stand for characters in exports of PDF.
  { rule: 'text/radicals', expression: /[\u2e80-\u2fdf\uf900-\ufad9]/gu },
  {
    rule: 'text/mojibake',
    expression: /锟斤拷|[烫屯]{3,}|ï»¿|Ã[\u0080-\u00bf]|â€|(?:[äåæç][\u0080-\u00bf]{2}){2,}/gu,
  },
  // Controls, marks of direction, spaces without width.
  { rule: 'text/invisible', expression: /(?!\s)\p{Cc}|\p{Cf}/gu },
];

/** A text without any of these has none of the signs. */
const anySign = /[\ue000-\uf8ff\u2e80-\u2fdf\uf900-\ufad9锟烫屯ïÃâäåæç]|[\p{Cc}\p{Cf}]/u;

/** Sought in the plain view: letters among digits, 曰 for 日, letters of other scripts among Han. */
const viewSigns: readonly Sign[] = [
  { rule: 'text/missing-glyph', expression: /(?<!^)[□■]/gu },
  {
    rule: 'text/misread',
    expression:
      /\d[OoIl|](?=[\d年月日])|(?<![A-Za-z\d])[OoIl]\d{1,3}(?=[年月日])|[\d一二三四五六七八九十昨今近]曰|己经|(?<=\p{Script=Han})[а-яА-Яα-ωΑ-Ω](?=\p{Script=Han})/gu,
  },
];

const anyViewSign = /[□■OoIl|曰己а-яА-Яα-ωΑ-Ω]/u;

function signMessage(
  carrier: Carrier,
  file: string,
  { view, sign }: { view: string; sign: Sign },
): Message[] {
  const found = allMatches(view, sign.expression);
  const [first] = found;
  if (!first) return [];
  const to = first.index + first[0].length;
  const place = textToSpans(carrier, first.index, to)[0] ?? null;
  const values = { count: String(found.length), text: carrier.text.slice(first.index, to) };
  return [message(sign.rule, { file, place }, values)];
}

function dayMessages(carrier: Carrier, file: string, view: string): Message[] {
  return findDays(view)
    .filter(({ possible }) => !possible)
    .map(({ from, to }) => {
      const place = textToSpans(carrier, from, to)[0] ?? null;
      return message('date/impossible', { file, place }, { text: carrier.text.slice(from, to) });
    });
}

/** One message a sign for each carrier, with the first place and the number of them. */
export function textDoubts(carrier: Carrier, file: string): Message[] {
  const view = plain(carrier.text);
  return [
    ...dayMessages(carrier, file, view),
    ...(anySign.test(carrier.text) ? signs : []).flatMap((sign) =>
      signMessage(carrier, file, { view: carrier.text, sign }),
    ),
    ...(anyViewSign.test(view) ? viewSigns : []).flatMap((sign) =>
      signMessage(carrier, file, { view, sign }),
    ),
  ];
}
