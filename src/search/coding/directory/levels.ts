/** Numbers of articles, roughly: a level is a fourth more than the one below. */
const perDoubling = 3;

export function countToLevel(count: number): number {
  return Math.round(perDoubling * Math.log2(Math.max(1, count)));
}

export function levelToCount(level: number): number {
  return 2 ** (level / perDoubling);
}
