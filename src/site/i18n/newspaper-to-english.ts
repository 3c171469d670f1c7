/** A paper's name in English: its place or subject in pinyin, and what kind of paper it is. */
import { titlePinyin } from '../../archive/registers/name-to-slug.ts';
import { withoutTones } from '../../export/reference/name-to-author.ts';
import { toSimplified } from '../trees/script/to-simplified.ts';

/** Papers that call themselves by a name of their own in English, as their mastheads have it. */
const own: Record<string, string> = {
  人民日报: 'People’s Daily',
  光明日报: 'Guangming Daily',
  经济日报: 'Economic Daily',
  解放军报: 'PLA Daily',
  解放日报: 'Jiefang Daily',
  工人日报: 'Workers’ Daily',
  农民日报: 'Farmers’ Daily',
  中国日报: 'China Daily',
  中国青年报: 'China Youth Daily',
  参考消息: 'Reference News',
  环球时报: 'Global Times',
  大公报: 'Ta Kung Pao',
  文汇报: 'Wenhui Daily',
  中央日报: 'Central Daily News',
  联合报: 'United Daily News',
  中国时报: 'China Times',
  // What an archive of many papers is called until its catalogue says better.
  报纸合集: 'Newspaper Collection',
};

/** What names of papers end in, longer endings first. */
const endings: [ending: string, english: string][] = [
  ['都市报', 'Metropolis Daily'],
  ['青年报', 'Youth Daily'],
  ['工人报', 'Workers’ Daily'],
  ['农民报', 'Farmers’ Daily'],
  ['法制报', 'Legal Daily'],
  ['法治报', 'Legal Daily'],
  ['经济报', 'Economic Daily'],
  ['广播电视报', 'Radio and Television News'],
  ['日报', 'Daily'],
  ['晚报', 'Evening News'],
  ['早报', 'Morning Post'],
  ['晨报', 'Morning Post'],
  ['商报', 'Commercial News'],
  ['时报', 'Times'],
  ['新报', 'News'],
  ['周报', 'Weekly'],
  ['快报', 'Express'],
  ['导报', 'Herald'],
];

/** Null where the kind of paper is not known: its name then stays as it is. */
export function newspaperToEnglish(name: string): string | null {
  const simple = toSimplified(name);
  const known = own[simple];
  if (known !== undefined) return known;
  const ending = endings.find(([end]) => simple.endsWith(end) && simple !== end);
  if (ending === undefined) return null;
  const place = simple.slice(0, -ending[0].length);
  if (!/^\p{Script=Han}+$/u.test(place)) return null;
  const word = withoutTones(titlePinyin(place)).replaceAll(' ', '');
  return `${word} ${ending[1]}`;
}
