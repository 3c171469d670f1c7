/** Names: how long is the name that begins here? */
import { isHan } from '../../../text/characters.ts';
import { pattern } from '../../../text/plain.ts';
import { givenCharacters } from '../../tables/given-names.ts';
import { isAmbiguousName, isWordNotName } from '../../tables/not-names.ts';
import { afterName } from '../../tables/person-verbs.ts';
import { surnameLength } from '../../tables/surnames.ts';

/** The shorter of two names is right if what follows it is a verb of its own: 出席, 主持. */
const verbAfter = pattern(
  '^(?:主持|讲话|强调|指出|要求|宣读|通报|汇报|发言|出席|参加|陪同|表示|介绍|认为|建议|宣布|代表|来到|前往|分别|调研|同志|传达|宣读|作了|率队|带队|和|与|等)',
);

/** Names that the page is already known to hold, in the plain view, without padding. */
export type KnownNames = ReadonlySet<string>;

/** Lengths that a name at this place may have, longer first. */
function lengthsAt(view: string, at: number): number[] {
  const surname = surnameLength(view.slice(at, at + 2));
  if (surname === 0) return [];
  return [surname + 2, surname + 1].filter((length) => {
    const name = view.slice(at, at + length);
    return name.length === length && isHan(name) && !isWordNotName(name);
  });
}

const bracketNote = pattern('^[(][\\p{Script=Han},、]{1,8}[)]');

/** What follows is what follows names. */
function isBelieved(view: string, at: number, length: number): boolean {
  const rest = view.slice(at + length, at + length + 12);
  return afterName.test(rest) || bracketNote.test(rest);
}

/** All characters after the surname are common in given names. */
function isGiven(view: string, at: number, length: number): boolean {
  const surname = surnameLength(view.slice(at, at + 2));
  return [...view.slice(at + surname, at + length)].every((one) => givenCharacters.has(one));
}

/** A word that is a name as well, 高峰 or 安宁, is one where somebody speaks or is listed. */
const certainly = pattern('^(?:[,。、;:!?)]|说|介绍|表示|指出|强调|要求|主持|出席|讲话|告诉|认为)');

function wordAsName(view: string, at: number): number {
  const name = view.slice(at, at + 2);
  const named = surnameLength(name) === 1 && isAmbiguousName(name);
  return named && certainly.test(view.slice(at + 2)) ? 2 : 0;
}

const padded = /^(\p{Script=Han})\s(\p{Script=Han})(?!\p{Script=Han}{0,1}\s\p{Script=Han}\s)/u;

/** A name of two characters set as wide as one of three: 王　强. */
function paddedLength(view: string, at: number): number {
  const match = padded.exec(view.slice(at, at + 6));
  if (!match?.[1] || surnameLength(match[1]) === 0) return 0;
  return afterName.test(view.slice(at + 3, at + 12)) ? 3 : 0;
}

/**
 * The length of the name at this place, or 0. A known name wins; else the longer candidate whose
 * right neighbour fits, so 詹鹏通报 is 詹鹏 and 管云天通报 is 管云天.
 */
export function nameLengthAt(view: string, at: number, known: KnownNames): number {
  const lengths = lengthsAt(view, at);
  for (const length of lengths) if (known.has(view.slice(at, at + length))) return length;
  const believed = lengths.filter((length) => isBelieved(view, at, length));
  const [longer = 0, shorter = 0] = believed;
  if (believed.length === 2 && verbAfter.test(view.slice(at + shorter))) return shorter;
  return longer || paddedLength(view, at);
}

/** The same right after a post, where characters of given names are reason enough. */
export function nameLengthAfterPost(view: string, at: number, known: KnownNames): number {
  const sure = nameLengthAt(view, at, known);
  if (sure > 0) return sure;
  return wordAsName(view, at) || (lengthsAt(view, at).find((one) => isGiven(view, at, one)) ?? 0);
}
