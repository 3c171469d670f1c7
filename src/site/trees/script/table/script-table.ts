/**
 * Reading in Traditional without the dictionaries: how one archive's characters are converted. Made
 * when the site is built, from its texts and what its pages show for them; small enough to be loaded
 * where a script prints printed text.
 */
import { simplified } from '../../../../text/simplified.ts';

export interface ScriptTable {
  /** A character and its usual form, in turns: `国國书書`. */
  pairs: string;
  /**
   * Where a character has another form: its place in the run, its form, the run: `1于,于书记`. Before
   * the first and after the last character of a text stand `start` and `end`.
   */
  rules: string[];
}

export const start = '\u0002';
export const end = '\u0003';

/** As long as the text; one printed in Traditional stays. */
export type Convert = (text: string) => string;

interface Rule {
  at: number;
  form: string;
  run: string;
}

export function tableToConverter({ pairs, rules }: ScriptTable): Convert {
  const characters = [...pairs];
  const usual = new Map<string, string>();
  for (let at = 0; at < characters.length; at += 2) {
    usual.set(characters[at] ?? '', characters[at + 1] ?? '');
  }
  const traditional = new Set([...usual.values()].filter(isOfTraditional));
  const special = Map.groupBy(rules.map(toRule), ruleToCharacter);
  for (const some of special.values()) some.sort((a, b) => b.run.length - a.run.length);
  return (text) => {
    const all = [...text];
    const changed = all.filter((one) => usual.has(one)).length;
    const foreign = all.filter((one) => traditional.has(one)).length;
    if (foreign > 0 && foreign >= changed) return text;
    const framed = start + text + end;
    let shown = '';
    let at = start.length;
    for (const one of all) {
      const rule = special.get(one)?.find((some) => framed.startsWith(some.run, at - some.at));
      shown += rule?.form ?? usual.get(one) ?? one;
      at += one.length;
    }
    return shown;
  };
}

function isOfTraditional(one: string): boolean {
  return simplified[one.codePointAt(0) ?? 0] !== 1;
}

function toRule(text: string): Rule {
  const [, at = '', form = '', run = ''] = /^(\d)(.),(.+)$/su.exec(text) ?? [];
  return { at: Number(at), form, run };
}

function ruleToCharacter({ at, run }: Rule): string {
  return String.fromCodePoint(run.codePointAt(at) ?? 0);
}
