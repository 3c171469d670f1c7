/** The known name nearest to a mistyped one. */

/** Names longer than this are compared by their beginnings. */
const longest = 120;

/** Insertions, deletions and replacements between two texts (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const replaced = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The candidate with the fewest changes, the first of equals; empty if there are no candidates. */
export function nearest(name: string, candidates: Iterable<string>): string {
  const short = name.slice(0, longest);
  let best = '';
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - short.length) >= fewest) continue;
    const changes = distance(short, candidate.slice(0, longest));
    if (changes < fewest) {
      fewest = changes;
      best = candidate;
    }
  }
  return best;
}
