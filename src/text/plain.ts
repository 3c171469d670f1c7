/**
 * A view of text in which rules are written once: full-width letters, digits and punctuation become
 * half-width, brackets and quotation marks of one kind become one, Traditional and Simplified forms
 * of a character become one. It keeps every offset, so that what a rule finds in the view stands at
 * the same place in the source.
 */
import { scriptClasses } from './script-classes.ts';

/** Punctuation, from → to, one UTF-16 unit each. Full-width ASCII is mapped by arithmetic. */
const table = new Map<string, string>(
  Object.entries({
    '\u3000': ' ',
    '\u00a0': ' ',
    '\ufeff': ' ',
    '\t': ' ',
    '「': '“',
    '」': '”',
    '『': '‘',
    '』': '’',
    '﹁': '“',
    '﹂': '”',
    '〝': '“',
    '〞': '”',
    '｡': '。',
    '､': '、',
    '﹑': '、',
    '•': '·',
    '・': '·',
    '‧': '·',
    '∙': '·',
    '―': '—',
    '─': '—',
    '━': '—',
    '∕': '/',
    '⁄': '/',
    '╱': '/',
    '∶': ':',
    '︰': ':',
    '﹕': ':',
    '﹙': '(',
    '﹚': ')',
    '○': '〇',
    '◯': '〇',
    '〔': '[',
    '〕': ']',
    '❑': '□',
    '☐': '□',
    '▢': '□',
    '◼': '■',
    '▇': '■',
    '█': '■',
  }),
);

/** Unit → its form in the view, for the whole plane; made when first needed. */
let units: Uint16Array | undefined;

function plainUnits(): Uint16Array {
  const forms = new Uint16Array(0x10000);
  for (let code = 0; code < forms.length; code += 1) {
    const isWide = code >= 0xff01 && code <= 0xff5e;
    forms[code] = isWide ? code - 0xfee0 : code;
  }
  for (const [member, representative] of scriptClasses()) {
    if (member <= 0xffff && representative <= 0xffff) forms[member] = representative;
  }
  for (const [from, to] of table) forms[from.charCodeAt(0)] = to.charCodeAt(0);
  return forms;
}

/** So many units are put together at once. */
const chunk = 4096;

function isPlain(text: string, forms: Uint16Array): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (forms[unit] !== unit) return false;
  }
  return true;
}

/** The plain view of a text; always as long as the text, in UTF-16 units. */
export function plain(text: string): string {
  units ??= plainUnits();
  if (isPlain(text, units)) return text;
  let view = '';
  for (let start = 0; start < text.length; start += chunk) {
    const codes = new Array<number>(Math.min(chunk, text.length - start));
    for (let at = 0; at < codes.length; at += 1)
      codes[at] = units[text.charCodeAt(start + at)] ?? 0;
    view += String.fromCharCode(...codes);
  }
  return view;
}

/** A regular expression for the plain view; the source is brought to that view as well. */
export function pattern(source: string, flags = ''): RegExp {
  return new RegExp(plain(source), `u${flags}`);
}

/** All matches of a global expression; unlike `matchAll` it makes no copy of the expression. */
export function allMatches(view: string, expression: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(view); match !== null; match = expression.exec(view)) {
    found.push(match);
    if (match[0] !== '') continue;
    const isPair = (view.codePointAt(match.index) ?? 0) > 0xffff;
    expression.lastIndex = match.index + (isPair ? 2 : 1);
  }
  return found;
}
