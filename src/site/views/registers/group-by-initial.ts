/** Registers in the order of their pinyin, under its first letters. */

export interface InitialGroup<T> {
  /** `A` … `Z`, or `#` for what has no pinyin. */
  initial: string;
  members: T[];
}

/** Keeps the order of the members. */
export function groupByInitial<T extends { pinyin: string }>(members: T[]): InitialGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const letter = member.pinyin.normalize('NFD').charAt(0).toUpperCase();
    const initial = /[A-Z]/.test(letter) ? letter : '#';
    const group = groups.get(initial) ?? [];
    group.push(member);
    groups.set(initial, group);
  }
  return [...groups].map(([initial, group]) => ({ initial, members: group }));
}
