/** A paragraph anchor that an article does not have → the one that was probably meant. */

/** How many characters of Crockford's alphabet are taken for another when read aloud. */
const misread: Record<string, string> = { o: '0', i: '1', l: '1', u: 'v' };

/** Null where none of `anchors` is like it. */
export function nearestAnchor(anchor: string, anchors: readonly string[]): string | null {
  const [, hash = '', number = ''] =
    /^p?-?([0-9a-z]+)(?:-(\d+))?$/.exec(anchor.toLowerCase()) ?? [];
  const meant = `p-${hash.replace(/[oilu]/g, (letter) => misread[letter] ?? letter)}`;
  // Of equal paragraphs that were more once, the last.
  const equals = anchors.filter((one) => one === meant || one.startsWith(`${meant}-`));
  const [exact] = equals.filter((one) => one === (number ? `${meant}-${number}` : meant));
  if (exact !== undefined || equals.length > 0) return exact ?? equals.at(-1) ?? null;
  const [alike, ...others] = anchors.filter((one) => differsInOne(one, meant));
  return others.length === 0 ? (alike ?? null) : null;
}

function differsInOne(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  return [...one].filter((character, at) => character !== other[at]).length === 1;
}
