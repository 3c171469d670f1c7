/** A newspaper's name in pinyin as catalogues print it: 石家庄日报 → Shijiazhuang ribao. */
import { titlePinyin } from '../../archive/registers/name-to-slug.ts';
import { withoutTones } from './name-to-author.ts';

/** What names of papers end in: the words that are written apart from the place. */
const endings = [
  '日报',
  '日報',
  '晚报',
  '晚報',
  '早报',
  '早報',
  '晨报',
  '晨報',
  '商报',
  '商報',
  '时报',
  '時報',
  '新报',
  '新報',
  '周报',
  '週報',
  '都市报',
  '都市報',
  '青年报',
  '青年報',
  '工人报',
  '工人報',
];

export function newspaperPinyin(name: string): string {
  const ending = endings.find((one) => name.endsWith(one)) ?? '';
  const place = name.slice(0, name.length - ending.length);
  const words = [place, ending].map((word) => withoutTones(titlePinyin(word)).replaceAll(' ', ''));
  const [first = '', second = ''] = words;
  return first === '' ? second : [first, second.toLowerCase()].filter(Boolean).join(' ');
}
