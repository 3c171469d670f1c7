/**
 * A post in English, for readers: no official translation. It is read from its end:
 *
 *     石家庄市  人大常委会  副  主任
 *     place    body       rank duty   ▶ Vice-Chair, Standing Committee, Shijiazhuang Municipal
 *                                       People’s Congress
 */
import { toSimplified } from '../../trees/script/to-simplified.ts';
import { bodies, fixed } from './bodies.ts';
import { duties, type Group, ranks } from './duties.ts';
import { placeToEnglish, placeToName } from './place-to-english.ts';

interface Title {
  english: string;
  /** What stands before it: place and body. */
  rest: string;
}

/** Null where the tables do not say: the post then stays Chinese. */
export function postToEnglish(post: string): string | null {
  const text = toSimplified(post);
  const former = /^(?:原|前)(?=.{2})/u.test(text);
  const said = toEnglish(former ? text.slice(1) : text);
  return said === null ? null : former ? `Former ${said}` : said;
}

function toEnglish(text: string): string | null {
  return fixed[text] ?? headOfPlace(text) ?? postOfBody(text);
}

/** 鹿泉区区长, 副市长, 省领导: the duty names the level. */
function headOfPlace(text: string): string | null {
  const title = readTitle(text, 'place');
  if (title === null) return null;
  const { english, rest } = title;
  if (rest === '') return english;
  const place = placeToEnglish(rest);
  if (place === null) return null;
  const name = placeToName(place);
  if (name === '') return english === 'Leader' ? `${place.level.adjective} ${english}` : english;
  return [english, name, ...place.within].join(', ');
}

function postOfBody(text: string): string | null {
  for (const { at, end, group, name } of bodiesIn(text)) {
    const title = readTitle(text.slice(at + end.length), group);
    if (title === null || title.rest !== '') continue;
    const place = at === 0 ? null : placeToEnglish(text.slice(0, at));
    if (at > 0 && place === null) continue;
    const of = place === null ? '' : [place.name, place.level.adjective].filter(Boolean).join(' ');
    const body = name.replace('{of} ', of === '' ? '' : `${of} `);
    return [title.english, body, ...(place?.within ?? [])].join(', ');
  }
  return null;
}

/** Every place where a body may end, longer names first. */
function bodiesIn(text: string) {
  return bodies.flatMap(([end, body]) =>
    [...text.matchAll(new RegExp(end, 'gu'))].map(({ index }) => ({ at: index, end, ...body })),
  );
}

/** The duty at the end, with its rank. */
function readTitle(text: string, group: Group): Title | null {
  const table = duties[group];
  const duty = Object.keys(table)
    .sort((one, other) => other.length - one.length)
    .find((one) => text.endsWith(one));
  if (duty === undefined) return null;
  const names = table[duty] ?? ['', ''];
  let rest = text.slice(0, -duty.length);
  const isDeputy = rest.endsWith('副');
  if (isDeputy) rest = rest.slice(0, -1);
  const [mark = '', rank] = ranks.find(([one]) => rest.endsWith(one)) ?? [];
  const english = [rank, names[isDeputy ? 1 : 0]].filter(Boolean).join(' ');
  return { english, rest: mark === '' ? rest : rest.slice(0, -mark.length) };
}
