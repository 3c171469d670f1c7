/**
 * The appearances of a name → people, where they cannot be one: two heads of two places of one rank
 * (甲县县长, 乙县县长) who are attested on one day, or in turns. Whoever moves from one office to the
 * next is one person.
 */
import { fold } from '../../text/fold.ts';
import { pattern, plain } from '../../text/plain.ts';
import type { Appearance } from '../records.ts';

/** An appearance with the day of its article; the empty text if that is not known. */
export interface Dated {
  appearance: Appearance;
  day: string;
}

export interface Namesakes {
  /** By the place whose head the person is; more than one. */
  groups: { office: string; appearances: Appearance[] }[];
  /** Those that name no post which decides. */
  undecided: Appearance[];
}

/** The head of a place, not a deputy and not a former one: 甲县县长, 甲县(县)委书记, 甲县代县长. */
const headOf = pattern(
  '^(?!原|前|时任|曾任)(.{1,20}?([省市区县旗州乡镇]))(?:人民政府)?(?:\\2?党?委书记|代?\\2长)$',
);

/** The place whose head holds the post, folded; null for all other posts. */
function postToOffice(full: string): string | null {
  const place = headOf.exec(plain(full))?.[1];
  return place === undefined ? null : fold(place);
}

function officesOf({ posts }: Appearance): string[] {
  return posts.flatMap(({ full }) => postToOffice(full) ?? []);
}

/** 石家庄市鹿泉区 and 鹿泉区 are one place; a county and its town may have one head. */
function areTwoPlaces(one: string, other: string): boolean {
  return one.at(-1) === other.at(-1) && !one.endsWith(other) && !other.endsWith(one);
}

/** Whether the days of one fall between, or on, those of the other. */
function interleave(one: readonly string[], other: readonly string[]): boolean {
  const within = (day: string, days: readonly string[]): boolean =>
    day >= (days[0] ?? '~') && day <= (days.at(-1) ?? '');
  return one.some((day) => within(day, other)) || other.some((day) => within(day, one));
}

/** Office → the days on which it is attested, in order; offices in the order of their first day. */
function officesToDays(dated: readonly Dated[]): Map<string, string[]> {
  const days = new Map<string, string[]>();
  for (const { appearance, day } of dated.toReversed()) {
    const offices = officesOf(appearance);
    // A text that gives one person two of these speaks of a career.
    if (day === '' || new Set(offices).size > 1) continue;
    for (const office of offices) days.set(office, [...(days.get(office) ?? []), day]);
  }
  return days;
}

/** Every office that somebody else than the holder of another must hold; few per name. */
function tellingOffices(dated: readonly Dated[]): string[] {
  const attested = [...officesToDays(dated)];
  const apart = attested.some(([one, days], index) =>
    attested
      .slice(index + 1)
      .some(([other, others]) => areTwoPlaces(one, other) && interleave(days, others)),
  );
  if (!apart) return [];
  const places: string[] = [];
  for (const [office] of attested.toSorted(([one], [other]) => one.length - other.length)) {
    if (places.every((place) => !office.endsWith(place))) places.push(office);
  }
  return places;
}

/** The one office that an appearance's posts speak of: its head's, or one in the same place. */
function decide(appearance: Appearance, offices: readonly string[]): string | null {
  const held = new Set(officesOf(appearance));
  const posts = appearance.posts.map(({ full }) => fold(full));
  const heads = offices.filter((office) => [...held].some((one) => one.endsWith(office)));
  const fitting =
    heads.length > 0
      ? heads
      : offices.filter((office) => posts.some((post) => post.includes(office)));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/**
 * Null if all may be one person. `known` are the offices by which the name was parted before: it
 * stays parted. `dated` is newest first, and so are the groups' appearances.
 */
export function namesakesOf(dated: readonly Dated[], known: readonly string[]): Namesakes | null {
  const offices = [...new Set([...known, ...tellingOffices(dated)])];
  if (offices.length === 0) return null;
  const groups = new Map(offices.map((office): [string, Appearance[]] => [office, []]));
  const undecided: Appearance[] = [];
  for (const { appearance } of dated) {
    const office = decide(appearance, offices);
    (office === null ? undecided : (groups.get(office) ?? undecided)).push(appearance);
  }
  const found = Array.from(groups, ([office, appearances]) => ({ office, appearances }));
  return { groups: found.filter(({ appearances }) => appearances.length > 0), undecided };
}
