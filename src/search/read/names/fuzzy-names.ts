/** Near misses by fuse.js; a module of its own, so that it is loaded only where it is needed. */
import Fuse from 'fuse.js';

/** Indexes of the names nearest to what was typed, best first: one wrong character in three. */
export function fuzzyNames(names: string[], typed: string): number[] {
  const fuse = new Fuse(names, {
    ignoreLocation: true,
    includeScore: true,
    minMatchCharLength: 1,
    threshold: 0.4,
  });
  const isAlike = (name: string): boolean => {
    const same = Array.from(typed).filter((character) => name.includes(character)).length;
    return same * 2 > typed.length && Math.abs(name.length - typed.length) < 2;
  };
  return fuse
    .search(typed)
    .filter(({ item }) => isAlike(item))
    .map(({ refIndex }) => refIndex);
}
