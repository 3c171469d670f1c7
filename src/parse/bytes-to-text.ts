/** File bytes → text. Newspapers reach us in UTF-8, UTF-16, GB18030 and Big5; nothing says which. */

export interface DecodedText {
  text: string;
  /** As in the page's `source.encoding`; `unknown` if no decoding makes sense. */
  encoding: string;
  /** Why the bytes are not text, or null. */
  problem: 'empty' | 'binary' | null;
}

/** Marks that open a file, longest first. */
const byteOrderMarks: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Common characters of both scripts: decoding with the wrong table makes almost none of them. */
const common = new Set(
  '的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心本前开開但因只从從想实實日军軍者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并並物手应應战戰向头頭文体體政美相见見被利什二等产產或新己制身果加西斯月话話合回特代内內信表化老给給世位次度门門任常先海通教儿兒原东東声聲提立及比员員解水名真论論处處走义義各入几幾口认認条條平系气氣题題活尔爾更别別打女变變四神总總何电電数數安少报報才结結反受目太量再感建务務做接必场場件计計管期市直德资資命山金指克许許统統区區保至队隊形社便空决決治展马馬科司五基眼书書非则則听聽白却卻界达達光放强強即像难難且权權思王象完设設式色路记記南品住告类類求据據程北边邊死张張该該交规規万萬取拉格望觉覺术術领領共确確传傳师師观觀清今切院让讓识識候带帶导導争爭运運',
);

function startsWith(bytes: Uint8Array, mark: number[]): boolean {
  return mark.every((value, at) => bytes[at] === value);
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The share of characters that are common, among those outside ASCII. */
function plausibility(text: string): number {
  let known = 0;
  let all = 0;
  for (const character of text.slice(0, 20_000)) {
    if (character < '\u0080') continue;
    all += 1;
    if (common.has(character)) known += 1;
  }
  return all === 0 ? 0 : known / all;
}

/** NUL and its like do not stand in text. */
function looksBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < Math.min(text.length, 65_536); at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) controls += 1;
  }
  return controls > text.length / 50;
}

function bestLegacy(bytes: Uint8Array): { text: string; encoding: string } | null {
  const candidates = ['gb18030', 'big5']
    .map((encoding) => ({ encoding, text: decode(bytes, encoding) }))
    .filter((candidate) => candidate.text !== null)
    .map(({ encoding, text }) => ({ encoding, text: text ?? '', score: plausibility(text ?? '') }))
    .sort((left, right) => right.score - left.score);
  const best = candidates[0];
  return best && best.score > 0.05 ? best : null;
}

/** UTF-16 without a mark: every second byte of its line ends and ASCII is zero. */
function guessUtf16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd === 0 || bytes.length % 2 !== 0) return null;
  if (odd > even * 4) return 'utf-16le';
  return even > odd * 4 ? 'utf-16be' : null;
}

function textOf(bytes: Uint8Array): { text: string; encoding: string } {
  for (const [encoding, mark] of byteOrderMarks) {
    if (startsWith(bytes, mark)) {
      const text = new TextDecoder(encoding).decode(bytes.subarray(mark.length));
      return { encoding, text };
    }
  }
  const wide = guessUtf16(bytes);
  const wideText = wide ? decode(bytes, wide) : null;
  if (wide && wideText !== null && plausibility(wideText) > 0.05) {
    return { encoding: wide, text: wideText };
  }
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null) return { encoding: 'utf-8', text: utf8 };
  return bestLegacy(bytes) ?? { encoding: 'unknown', text: new TextDecoder().decode(bytes) };
}

/** Decodes a seed. Never throws; `problem` says when the bytes are no text. */
export function bytesToText(bytes: Uint8Array): DecodedText {
  const { text, encoding } = textOf(bytes);
  if (text.trim() === '') return { text, encoding, problem: 'empty' };
  if (looksBinary(text) || encoding === 'unknown') {
    return { text: '', encoding: 'unknown', problem: 'binary' };
  }
  return { text, encoding, problem: null };
}
