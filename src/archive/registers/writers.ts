/** Who wrote an article, and the parts of a name: what citations need, wherever they are made. */
import type { Byline } from '../../parse/records/index.ts';
import { compoundSurnames } from '../../parse/tables/surnames.ts';
import { plain } from '../../text/plain.ts';

/** Surname and given name; the given name is empty where the name is not taken apart. */
export type NameParts = [family: string, given: string];

const han = /^\p{Script=Han}+$/u;

/** Two to four characters are a person; a longer run of Han characters is a body. */
const longestName = 4;

/** Names in printed order, each once; photographers only where nobody else is named. */
export function bylinesToWriters(bylines: readonly Byline[]): string[] {
  const writing = bylines.filter(({ role }) => !role.startsWith('摄影'));
  const chosen = writing.length > 0 ? writing : bylines;
  return [...new Set(chosen.map(({ name }) => name))];
}

/** Whether a name is that of a body, whose words cannot be told apart. */
export function isBody(name: string): boolean {
  return [...name].length > longestName && han.test(name);
}

/** `['欧阳', '晴川']`; a body, a foreign name and a single character stay whole. */
export function nameToParts(name: string): NameParts {
  const characters = [...name];
  if (isBody(name) || characters.length < 2 || !han.test(name)) return [name, ''];
  const isCompound = characters.length > 2 && compoundSurnames.has(plain(name.slice(0, 2)));
  const length = isCompound ? 2 : 1;
  return [characters.slice(0, length).join(''), characters.slice(length).join('')];
}
