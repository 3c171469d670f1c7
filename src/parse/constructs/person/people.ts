/** The people of a page: two passes, because a name found in one place is known in all others. */
import { pattern, plain } from '../../../text/plain.ts';
import {
  type ParsedArticle,
  type PersonInArticle,
  type PersonRole,
  type Place,
  type Post,
  personRoles,
} from '../../records/index.ts';
import { rightWeight } from '../../tables/after-names.ts';
import { isWordNotName } from '../../tables/not-names.ts';
import { findMentions, type Mention, type NamedText } from './mentions/index.ts';
import { NameIndex, SoughtPlaces } from './names/known-names.ts';
import { type KnownNames, nobody } from './names/name.ts';
import { type Acting, textToRoles } from './roles.ts';

/** A text of an article in which people are named; only paragraphs have places. */
interface Source extends NamedText {
  paragraph: string | null;
}

type Unpeopled = Omit<ParsedArticle, 'people'>;

function sourcesOf(article: Unpeopled): Source[] {
  const { kicker, deck, bylineLine, sections, captions } = article;
  const heads = [kicker, deck, bylineLine, ...sections.map(({ label }) => label), ...captions];
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return [
    ...heads.flatMap((carrier) => (carrier ? [{ raw: carrier.text, paragraph: null }] : [])),
    ...paragraphs.map(({ id, text }) => ({ raw: text, paragraph: id })),
  ].map((source) => ({ ...source, view: plain(source.raw) }));
}

/** Those who sign and are no officials; 海州市林业局局长 韩露 signs as one. */
function reportersOf({ bylines, bylineLine }: Unpeopled): Set<string> {
  const reporters = new Set(bylines.map(({ name }) => plain(name)));
  if (bylineLine === null) return reporters;
  const signed = { raw: bylineLine.text, view: plain(bylineLine.text) };
  for (const { name } of findMentions(signed, nobody)) reporters.delete(plain(name));
  return reporters;
}

/** A text read once, before any name of the page is known. */
interface Reading extends Source {
  mentions: Mention[];
  sought: SoughtPlaces;
}

function readSource(source: Source): Reading {
  const sought = new SoughtPlaces();
  return { ...source, mentions: findMentions(source, sought), sought };
}

/** How often each name was found by its posts; reporters of the article are not counted. */
function countNames(
  readings: Reading[],
  reporters: Set<string>,
  counts: Map<string, number>,
): void {
  for (const { name } of readings.flatMap(({ mentions }) => mentions)) {
    const view = plain(name);
    if (!reporters.has(view)) counts.set(view, (counts.get(view) ?? 0) + 1);
  }
}

/** Of a name and a longer one that begins with it, the one found more often is a name. */
function settleNames(counts: Map<string, number>): Set<string> {
  const names = new Set(counts.keys());
  for (const [name, count] of counts) {
    const shorter = name.slice(0, -1);
    const other = counts.get(shorter);
    if (other === undefined) continue;
    names.delete(other > count ? name : shorter);
  }
  return names;
}

/** So often a name must stand with the same character behind it to be longer than it was read. */
const fewestSame = 3;

/**
 * 罗茂才捧起…罗茂才说: where a name of two characters has the same one behind it wherever it stands,
 * and behind that mostly stands what follows names, that character is of the name.
 */
function lengthen(names: Set<string>, texts: string[]): Set<string> {
  return new Set([...names].map((name) => (name.length === 2 ? longerName(name, texts) : name)));
}

function longerName(name: string, texts: string[]): string {
  let times = 0;
  let fits = 0;
  let behind = '';
  for (const text of texts) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 2)) {
      const next = text.charAt(at + 2);
      times += 1;
      if (behind !== '' && next !== behind) return name;
      behind = next;
      if (rightWeight(text.slice(at + 3, at + 10)) > 0) fits += 1;
    }
  }
  const isLonger = times >= fewestSame && fits * 2 >= times && /\p{Script=Han}/u.test(behind);
  return isLonger && !isWordNotName(name + behind) ? name + behind : name;
}

/** Particles, and the last characters of posts. */
const mayPrecede = pattern('[在由和与对向经给同长记任席员]');

/** A name of two characters may be part of a word: its neighbours must be those of a name. */
function standsAlone(view: string, from: number, name: string): boolean {
  if (name.length > 2) return true;
  const before = view.charAt(from - 1);
  const fits = before === '' || !/\p{Script=Han}/u.test(before) || mayPrecede.test(before);
  return fits && rightWeight(view.slice(from + name.length, from + name.length + 6)) > 0;
}

/** The names of a page that an article may hold: those of its reporters are not. */
class Wanted implements KnownNames {
  readonly #index: NameIndex;
  readonly #reporters: ReadonlySet<string>;

  constructor(index: NameIndex, reporters: ReadonlySet<string>) {
    this.#index = index;
    this.#reporters = reporters;
  }

  has(name: string): boolean {
    return this.#index.names.has(name) && !this.#reporters.has(name);
  }

  lengthsAt(view: string, at: number): readonly number[] {
    const lengths = this.#index.lengthsAt(view, at);
    if (lengths.length === 0) return lengths;
    return lengths.filter((length) => !this.#reporters.has(view.slice(at, at + length)));
  }

  lengthAt = (view: string, at: number): number =>
    this.lengthsAt(view, at).find((length) => length >= 2 && length <= 4) ?? 0;
}

/** The length of the known name that stands at this place, or 0. */
function knownLength({ view, paragraph }: Source, at: number, wanted: Wanted): number {
  const lengths = wanted.lengthsAt(view, at);
  if (lengths.length === 0) return 0;
  const fits = (length: number) =>
    paragraph === null || standsAlone(view, at, view.slice(at, at + length));
  return lengths.find(fits) ?? 0;
}

/** Decks run names together: 李雪荣张业出席. There every known name counts. */
function findKnown(source: Source, wanted: Wanted, taken: Mention[]): Acting[] {
  const found: Acting[] = taken.map(({ name, from, to, start }) => ({ name, from, to, start }));
  const ends = new Map(taken.map(({ from, to }) => [from, to]));
  const starts = taken.map(({ from }) => from).reverse();
  for (let at = 0; at < source.view.length; ) {
    const next = starts.at(-1) ?? Number.POSITIVE_INFINITY;
    if (at >= next) {
      at = Math.max(at, ends.get(next) ?? at);
      starts.pop();
      continue;
    }
    const to = at + knownLength(source, at, wanted);
    const isFree = to > at && to <= next;
    if (isFree) found.push({ name: source.raw.slice(at, to), from: at, to, start: at });
    at = isFree ? to : at + 1;
  }
  return withListStarts(found.sort((left, right) => left.from - right.from));
}

/** Names that touch one another are one subject and begin where the first does. */
function withListStarts(people: Acting[]): Acting[] {
  return people.map((person, index) => {
    const before = people[index - 1];
    if (before && before.to === person.start) person.start = before.start;
    return person;
  });
}

interface Gathered {
  name: string;
  posts: Post[];
  roles: Set<PersonRole>;
  list: PersonInArticle['list'];
  places: Place[];
}

/** A post that is printed longer elsewhere in the article is one post, and the longer form is kept. */
function addPost(posts: Post[], post: Post): void {
  const same = posts.find(
    ({ text, full }) =>
      text.endsWith(post.text) || full.endsWith(post.full) || post.full.endsWith(full),
  );
  if (!same) posts.push({ ...post });
  else if (post.full.length > same.full.length) Object.assign(same, post);
}

function gather(people: Map<string, Gathered>, person: Acting): Gathered {
  const own = plain(person.name);
  // 桑托雷里 is 阿尔贝托·桑托雷里, who was named in full before.
  const ending = `·${own}`;
  const key = [...people.keys()].find((name) => name.endsWith(ending)) ?? own;
  const known = people.get(key);
  if (known) return known;
  const fresh = {
    name: person.name,
    posts: [],
    roles: new Set<PersonRole>(),
    list: null,
    places: [],
  };
  people.set(key, fresh);
  return fresh;
}

/** A text is read again only where a name that is known now would be found otherwise. */
function mentionsOf(source: Reading, wanted: Wanted): Mention[] {
  const holds = source.sought.hold(source.view, wanted);
  const mentions = holds ? source.mentions : findMentions(source, wanted);
  return mentions.filter(({ name }) => wanted.has(plain(name)));
}

function addSource(people: Map<string, Gathered>, source: Reading, wanted: Wanted): void {
  const mentions = mentionsOf(source, wanted);
  const byPlace = new Map(mentions.map((mention) => [mention.from, mention]));
  const actors = findKnown(source, wanted, mentions);
  if (actors.length === 0) return;
  for (const [actor, roles] of textToRoles(source.view, actors)) {
    const person = gather(people, actor);
    const mention = byPlace.get(actor.from);
    for (const role of roles) person.roles.add(role);
    if (mention?.act) person.roles.add(mention.act);
    for (const post of mention?.posts ?? []) addPost(person.posts, post);
    person.list ??= mention?.list ?? null;
    if (source.paragraph === null) continue;
    person.places.push({ paragraph: source.paragraph, from: actor.from, to: actor.to });
  }
}

function gatheredToPerson({ name, posts, roles, list, places }: Gathered): PersonInArticle {
  const ordered = personRoles.filter((role) => roles.has(role));
  return { name, posts, roles: ordered.length > 0 ? ordered : ['mentioned'], list, places };
}

/** Everybody named with a public post or seat in each article of a page. */
export function articlesToPeople(articles: Unpeopled[]): PersonInArticle[][] {
  const read = articles.map((article) => ({
    readings: sourcesOf(article).map(readSource),
    reporters: reportersOf(article),
  }));
  const counts = new Map<string, number>();
  for (const { readings, reporters } of read) countNames(readings, reporters, counts);
  const texts = read.flatMap(({ readings }) => readings.map(({ view }) => view));
  const index = new NameIndex(lengthen(settleNames(counts), texts));
  return read.map(({ readings, reporters }) => {
    const wanted = new Wanted(index, reporters);
    const people = new Map<string, Gathered>();
    if (index.names.size > 0) for (const source of readings) addSource(people, source, wanted);
    return [...people.values()].map(gatheredToPerson);
  });
}
