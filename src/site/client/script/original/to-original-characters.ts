/** What is shown → the same with the characters of the source: as long, in forms for reading. */
import { foldWithPlaces } from '../../../../text/folding.ts';
import { toTypography } from '../../../i18n/to-reading-text.ts';

/**
 * `originals` are texts of the source by what they fold to. Null if the text is none of them. What the
 * page alone has, such as spaces between parts, stays.
 */
export function toOriginalCharacters(
  shown: string,
  originals: ReadonlyMap<string, string>,
): string | null {
  const here = foldWithPlaces(shown);
  const original = originals.get(here.text);
  if (original === undefined || here.text === '') return null;
  const there = foldWithPlaces(original);
  const source = toTypography(original);
  const units = shown.split('');
  for (let at = 0; at < here.text.length; at += 1) {
    const [from = 0, to = 0] = [here.from[at], here.to[at]];
    const piece = source.slice(there.from[at], there.to[at]);
    if (piece.length === to - from) units.splice(from, piece.length, ...piece.split(''));
  }
  return units.join('');
}
