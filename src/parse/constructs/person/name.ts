/** Names: how long is the name that begins here? */
import { isHan } from '../../../text/characters.ts';
import { pattern } from '../../../text/plain.ts';
import { isWordNotName } from '../../tables/not-names.ts';
import { afterName } from '../../tables/person-verbs.ts';
import { surnameLength } from '../../tables/surnames.ts';

/** The shorter of two names is right if what follows it is a verb of its own: 出席, 主持. */
const verbAfter = pattern(
  '^(?:主持|讲话|强调|指出|要求|宣读|通报|汇报|发言|出席|参加|陪同|表示|介绍|认为|建议|宣布|代表|来到|前往|分别|调研|同志|和|与|等)',
);

/** Names that the page is already known to hold, in the plain view. */
export type KnownNames = ReadonlySet<string>;

/** Lengths that a name at this place may have, longer first. */
function lengthsAt(view: string, at: number): number[] {
  const surname = surnameLength(view.slice(at, at + 2));
  if (surname === 0) return [];
  const compoundFirst = surname === 2 ? [4, 3] : [3, 2];
  return compoundFirst.filter((length) => {
    const name = view.slice(at, at + length);
    return name.length === length && isHan(name) && !isWordNotName(name);
  });
}

const bracketNote = /^[(][\p{Script=Han}]{1,8}[)]/u;

/** A name that is not known is believed if what follows is what follows names. */
function isBelieved(view: string, at: number, length: number): boolean {
  const rest = view.slice(at + length, at + length + 12);
  return afterName.test(rest) || bracketNote.test(rest);
}

/**
 * The length of the name at this place, or 0. A known name wins; else the longer candidate whose
 * right neighbour fits, so 詹鹏通报 is 詹鹏 and 管云天通报 is 管云天.
 */
export function nameLengthAt(view: string, at: number, known: KnownNames): number {
  const lengths = lengthsAt(view, at);
  for (const length of lengths) if (known.has(view.slice(at, at + length))) return length;
  const believed = lengths.filter((length) => isBelieved(view, at, length));
  if (believed.length < 2) return believed[0] ?? 0;
  const [longer = 0, shorter = 0] = believed;
  return verbAfter.test(view.slice(at + shorter)) ? shorter : longer;
}
