/**
 * A title in pinyin without tones, as catalogues in Latin script print it beside its characters:
 * words are written together, names of people as names, the rest small. Which words there are is
 * known by the dictionary of Node, as for headlines.
 */
import { pinyin } from 'pinyin-pro';
import { plain } from '../../text/plain.ts';
import { withoutTones } from './name-to-author.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const han = /\p{Script=Han}/u;

/** Marks of Chinese by those of English, and whether a space stands before or behind them. */
const marks: Record<string, string> = {
  '，': ', ',
  '、': ', ',
  '；': '; ',
  '：': ': ',
  '。': '. ',
  '？': '? ',
  '！': '! ',
  '（': ' (',
  '）': ') ',
  '《': ' “',
  '》': '” ',
  '〈': ' ‘',
  '〉': '’ ',
  '「': ' “',
  '」': '” ',
  '『': ' ‘',
  '』': '’ ',
  '“': ' “',
  '”': '” ',
  '‘': ' ‘',
  '’': '’ ',
  '—': ' — ',
  '…': '… ',
  '·': ' ',
  '　': ' ',
};

/** The country and its provinces, with readings that are theirs alone. */
const places = new Map(
  Object.entries({
    中国: 'Zhongguo',
    北京: 'Beijing',
    天津: 'Tianjin',
    上海: 'Shanghai',
    重庆: 'Chongqing',
    河北: 'Hebei',
    山西: 'Shanxi',
    辽宁: 'Liaoning',
    吉林: 'Jilin',
    黑龙江: 'Heilongjiang',
    江苏: 'Jiangsu',
    浙江: 'Zhejiang',
    安徽: 'Anhui',
    福建: 'Fujian',
    江西: 'Jiangxi',
    山东: 'Shandong',
    河南: 'Henan',
    湖北: 'Hubei',
    湖南: 'Hunan',
    广东: 'Guangdong',
    海南: 'Hainan',
    四川: 'Sichuan',
    贵州: 'Guizhou',
    云南: 'Yunnan',
    陕西: 'Shaanxi',
    甘肃: 'Gansu',
    青海: 'Qinghai',
    台湾: 'Taiwan',
    内蒙古: 'Nei Menggu',
    广西: 'Guangxi',
    西藏: 'Xizang',
    宁夏: 'Ningxia',
    新疆: 'Xinjiang',
    香港: 'Xianggang',
    澳门: 'Aomen',
  }),
);

/** `names` are people's and places' by their readings: 韩露 → `Han Lu`. */
export function titleToPinyin(title: string, names: ReadonlyMap<string, string>): string {
  const syllables = pinyin(title, { type: 'array', toneType: 'none', v: true, nonZh: 'spaced' });
  const characters = [...title];
  if (!han.test(title) || syllables.length !== characters.length) return '';
  const text = cutAtNames(title, [...names.keys()])
    .flatMap((piece) => (names.has(piece) ? [piece] : toWords(piece)))
    .reduce<{ out: string; at: number }>(
      ({ out, at }, word) => {
        const length = [...word].length;
        const read = syllables.slice(at, at + length).map((one) => one.replaceAll('v', 'ü'));
        return { out: out + wordToLatin(word, read, names), at: at + length };
      },
      { out: '', at: 0 },
    ).out;
  return capital(withoutTones(tidy(text)));
}

/** Spaces on both sides of a word; `tidy` leaves one of them. */
function wordToLatin(word: string, read: string[], names: ReadonlyMap<string, string>): string {
  const name = names.get(word) ?? placeToLatin(word);
  if (name !== undefined) return ` ${name} `;
  if (han.test(word)) return ` ${apostrophes(read).join('')} `;
  return [...word].map((mark) => marks[mark] ?? mark).join('');
}

/** 重庆, and 重庆市 where the dictionary has it as one word. */
function placeToLatin(word: string): string | undefined {
  const place = places.get(plain(word).replace(/[省市]$/u, ''));
  const level = { 省: ' sheng', 市: ' shi' }[word.slice(-1)] ?? '';
  return place === undefined ? undefined : place + level;
}

/** Xi’an, not xian: a syllable that begins with a vowel is kept from the one before it. */
function apostrophes(read: readonly string[]): string[] {
  return read.map((one, index) => (index > 0 && /^[aoe]/.test(one) ? `’${one}` : one));
}

/** Characters that are words by themselves wherever they stand. */
const alone = new Set(
  '的了着过在和与與及将將把被为為对對向从從以让讓使是有不也都就又再要我他她你这這那一二三四五六七八九十百千万萬亿億两第个個',
);

function toWords(text: string): string[] {
  const free: string[] = [];
  const found: string[] = [];
  const close = (): void => {
    found.push(...toPairs(free.splice(0)));
  };
  for (const { segment } of words.segment(text)) {
    const isFree = [...segment].length === 1 && han.test(segment) && !alone.has(segment);
    if (isFree) free.push(segment);
    else {
      close();
      found.push(segment);
    }
  }
  close();
  return found;
}

/** Characters that the dictionary left apart go in twos, as phrases of four do: 勇立 潮头. */
function toPairs(characters: string[]): string[] {
  if (characters.length % 2 === 1) return characters;
  return Array.from({ length: characters.length / 2 }, (_, index) =>
    characters.slice(2 * index, 2 * index + 2).join(''),
  );
}

/** The longest names first, so that none is cut by a shorter one. */
function cutAtNames(text: string, names: string[]): string[] {
  const [name, ...others] = names
    .filter((one) => one !== '')
    .toSorted((one, other) => other.length - one.length);
  if (name === undefined) return [text];
  return text
    .split(name)
    .flatMap((piece, index) => [...(index > 0 ? [name] : []), ...cutAtNames(piece, others)])
    .filter((piece) => piece !== '');
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?:— )+/g, '— ')
    .replace(/ ([,;:.?!)”’…])/g, '$1')
    .replace(/([(“‘]) /g, '$1')
    .trim();
}

function capital(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]*\p{L}/u, (beginning) => beginning.toUpperCase());
}
