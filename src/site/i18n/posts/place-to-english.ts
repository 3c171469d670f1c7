/** A place, or several one in another, in English: 石家庄市正定县 → Zhengding County, Shijiazhuang. */
import { titlePinyin } from '../../../archive/registers/name-to-slug.ts';
import { withoutTones } from '../../../export/reference/name-to-author.ts';
import { type Level, levels, readings } from './levels.ts';

export interface EnglishPlace {
  /** Of the innermost place: `Zhengding`; empty where only the level is named. */
  name: string;
  level: Level;
  /** What it lies in, in English, innermost first. */
  within: string[];
}

/** A name of a place has so many characters at most, its level left out. */
const longest = 8;

const han = /^\p{Script=Han}*$/u;

/** Null if it does not end in a level, or is too long to be a place. */
export function placeToEnglish(text: string): EnglishPlace | null {
  const [end, level] = levels.find(([one]) => text.endsWith(one)) ?? [];
  if (end === undefined || level === undefined) return null;
  const rest = text.slice(0, -end.length);
  const cut = lastLevelIn(rest);
  const outer = cut > 0 ? placeToEnglish(rest.slice(0, cut)) : null;
  const own = outer === null ? rest : rest.slice(cut);
  if (own.length > longest || !han.test(own)) return null;
  const within = outer === null ? [] : [placeToName(outer), ...outer.within].filter(Boolean);
  // One character and its level are one word: 赵县 is Zhaoxian.
  const isShort = own.length === 1 && end.length === 1;
  return { name: toWord(isShort ? own + end : own), level, within };
}

/** `Zhengding County`, `Shijiazhuang`; empty where only the level is named. */
export function placeToName({ name, level }: EnglishPlace): string {
  return name === '' ? '' : [name, level.noun].filter(Boolean).join(' ');
}

/** Where the outer place ends; 0 if there is none. A place has two characters at least. */
function lastLevelIn(text: string): number {
  for (let at = text.length - 1; at >= 2; at -= 1) {
    if (/[省市区州县]/u.test(text.charAt(at - 1)) && text.length - at >= 1) return at;
  }
  return 0;
}

function toWord(name: string): string {
  return readings[name] ?? withoutTones(titlePinyin(name)).replaceAll(' ', '');
}
