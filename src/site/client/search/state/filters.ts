/**
 * Filters as words of the query, which is the whole state: `人物:张超超 -体裁:评论 日期:2022..2024-03`.
 * Several people or bylines must all be there; of columns, papers and kinds one of several:
 * `(体裁:消息 | 体裁:评论)`.
 */
import { kindNames, operatorNames } from '../../../../search/query/operator-names.ts';
import { type FacetName, facetNames } from '../../../../search/result.ts';
import { words } from '../../../i18n/words/index.ts';
import { currentTree } from '../../../trees/tree.ts';
import { groupToQuery, isNear, isOr, queryToTerms } from './query-to-terms.ts';

/** Written in the language of the page, read in all. */
export type Filter = 'date' | FacetName;

export interface Choice {
  filter: Filter;
  /** As printed; of kinds, the name that search has for them. */
  value: string;
  /** Articles with it are left out. */
  isWithout: boolean;
}

export interface Filters {
  /** The query without its filters. */
  text: string;
  choices: Choice[];
  /** Filters that a choice of the same kind would change: two columns that must both be there. */
  rest: string;
}

const filters: readonly Filter[] = ['date', ...facetNames];

/** What `date:` takes; anything else after it is text. */
const days = /^[\d.-]+$|^(?:unknown|不详|不詳|未知)$/u;

/** An article has one of them, so of several one will do. */
const oneOfSeveral: readonly Filter[] = ['column', 'newspaper', 'kind'];

export function isOneOfSeveral(filter: Filter): boolean {
  return oneOfSeveral.includes(filter);
}

/** What of a query can be shown as filters and written again with the same meaning; the rest is text. */
export function readFilters(query: string): Filters {
  const terms = queryToTerms(query);
  // What joins two terms says nothing after the last.
  while (isNear(terms.at(-1))) terms.pop();
  const alone = termsToAlternatives(terms);
  if (alone !== null) return { text: '', choices: alone, rest: '' };
  if (terms.some(isOr)) return { text: terms.join(' '), choices: [], rest: '' };
  const choices: Choice[] = [];
  const text: string[] = [];
  const rest: string[] = [];
  for (const [at, term] of terms.entries()) {
    const isJoined = isNear(terms[at - 1]) || isNear(terms[at + 1]);
    const read = isJoined ? null : termToChoices(term);
    if (read === null) text.push(term);
    else if (canJoin(choices, read)) choices.push(...read);
    else rest.push(term);
  }
  return { text: text.join(' '), choices, rest: rest.join(' ') };
}

export function writeFilters({ text, choices, rest }: Filters): string {
  const wanted = choices.filter(({ isWithout }) => !isWithout);
  const parts = filters.flatMap((filter) => {
    const terms = wanted.filter((one) => one.filter === filter).map(choiceToTerm);
    const isGroup = isOneOfSeveral(filter) && terms.length > 1;
    return isGroup ? [`(${terms.join(' | ')})`] : terms;
  });
  const without = choices
    .filter(({ isWithout }) => isWithout)
    .map((one) => `-${choiceToTerm(one)}`);
  const all = [...parts, ...without, rest].filter(Boolean);
  return [all.length > 0 ? asOneTerm(text) : asQuery(text), ...all].filter(Boolean).join(' ');
}

/** The query with a choice that it lacks, or without one that it has. */
export function toggleChoice(query: string, choice: Choice): string {
  const { choices, ...whole } = readFilters(query);
  const others = choices.filter((one) => !isSame(one, choice));
  const had = choices.some((one) => isSame(one, choice) && one.isWithout === choice.isWithout);
  return writeFilters({ ...whole, choices: had ? others : [...others, choice] });
}

/** The day, or the days, of a query; empty if it has none. */
export function readDays(query: string): string {
  return readFilters(query).choices.find(isDay)?.value ?? '';
}

/** The query with other days; without any, if `value` is empty. */
export function writeDays(query: string, value: string): string {
  const { choices, ...whole } = readFilters(query);
  const others = choices.filter((one) => !isDay(one));
  const choice: Choice = { filter: 'date', value, isWithout: false };
  return writeFilters({ ...whole, choices: value === '' ? others : [...others, choice] });
}

/** The query as it is before one of several is chosen, to count what else could be. */
export function withoutChoicesOf(query: string, filter: Filter): string {
  const { choices, ...whole } = readFilters(query);
  return writeFilters({
    ...whole,
    choices: choices.filter((one) => one.filter !== filter || one.isWithout),
  });
}

function isDay({ filter, isWithout }: Choice): boolean {
  return filter === 'date' && !isWithout;
}

function isSame(one: Choice, other: Choice): boolean {
  return one.filter === other.filter && one.value === other.value;
}

/** Where one of several will do, or there is one day alone, a second term means something else. */
function canJoin(before: Choice[], [first]: Choice[]): boolean {
  if (first === undefined || first.isWithout) return first !== undefined;
  const isSingle = first.filter === 'date' || isOneOfSeveral(first.filter);
  return !isSingle || before.every((one) => one.filter !== first.filter || one.isWithout);
}

const named = /^(-?)([^:：]+)[:：](.+)$/su;

/** Null where a term is neither a filter nor a group of one of several. */
function termToChoices(term: string): Choice[] | null {
  const inner = groupToQuery(term);
  return inner === null ? termToChoice(term) : termsToAlternatives(queryToTerms(inner));
}

function termToChoice(term: string): Choice[] | null {
  const [, minus, name = '', written = ''] = named.exec(term) ?? [];
  const filter = filters.find((one) => isNameOf(name, one));
  if (filter === undefined) return null;
  const value = written.replaceAll(/^["“](.*)["”]$/gsu, '$1').trim();
  if (value === '' || (filter === 'date' && !days.test(value))) return null;
  return [{ filter, value: filter === 'kind' ? toKind(value) : value, isWithout: minus === '-' }];
}

/** `体裁:消息 | 体裁:评论`: two or more values of one filter, of which one will do; else null. */
function termsToAlternatives(terms: string[]): Choice[] | null {
  const choices = terms.flatMap((term, at) => (at % 2 === 0 ? (termToChoice(term) ?? []) : []));
  const [first] = choices;
  const isWhole =
    terms.length > 2 &&
    terms.length === choices.length * 2 - 1 &&
    terms.every((term, at) => at % 2 === 0 || isOr(term));
  if (!isWhole || first === undefined || !isOneOfSeveral(first.filter)) return null;
  const isOne = choices.every(({ filter, isWithout }) => filter === first.filter && !isWithout);
  return isOne ? choices : null;
}

function choiceToTerm({ filter, value }: Choice): string {
  const shown = filter === 'kind' && currentTree() !== 'en' ? kindToName(value) : value;
  const clean = shown.trim().replaceAll('"', '');
  return `${words('found').operators[filter]}:${/\s/.test(clean) ? `"${clean}"` : clean}`;
}

function kindToName(kind: string): string {
  const titles: Record<string, string> = words('terms').kinds;
  return titles[kind] ?? kind;
}

function toKind(name: string): string {
  const titles: Record<string, string> = words('terms').kinds;
  const lower = name.toLowerCase();
  const kinds = Object.keys(kindNames);
  return (
    kinds.find(
      (kind) => kind === lower || titles[kind] === name || kindNames[kind]?.includes(name),
    ) ?? name
  );
}

function isNameOf(name: string, filter: Filter): boolean {
  const here: string = words('found').operators[filter];
  return name === here || operatorNames[filter].includes(name.toLowerCase());
}

/** Alternatives stand in brackets where more must hold, unless brackets of their own are unmatched. */
function asOneTerm(text: string): string {
  const group = `(${text})`;
  const isNeeded = queryToTerms(text).some(isOr);
  return isNeeded && groupToQuery(group) === text ? group : text;
}

function asQuery(text: string): string {
  const inner = groupToQuery(text);
  return inner !== null && queryToTerms(inner).some(isOr) ? inner : text;
}
