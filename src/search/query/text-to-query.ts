/**
 * What a reader typed → a query. Marks are operators only where a reader means them, so that any
 * headline can be pasted as it is:
 *
 *     "两会 热点" -天气 (评论 | 访谈) title:营商环境 date:2022-03..2024 李雪荣 ~ 会议
 *     市人大常委会党组(扩大)会议强调        ← brackets inside a term are text
 *     “十四五”规划                          ← so are quotes that do not hold a whole term
 *
 * Terms are what stands between white space, read after folding: full-width marks are the same marks.
 */
import { fold } from '../../text/folding.ts';
import { isSearchable } from '../analyse.ts';
import { textToDayRange } from '../day.ts';
import { nameToKind, operators } from './operators.ts';
import { type Query, queryToPhrases } from './query.ts';

interface Term {
  /** Folded; operators at its beginning are taken off as they are read. */
  text: string;
  /** The first character as typed tells a minus from a dash. */
  first: string;
}

type Item = Query | 'or' | 'near';

const unknownDays = new Set(['unknown', '不详', '未知'].map(fold));

/** Null if the query holds no letter, digit or Han character to look for, nor a filter. */
export function textToQuery(text: string): Query | null {
  const terms = text
    .split(/\s+/)
    .map((term) => ({ text: fold(term), first: term.charAt(0) }))
    .filter((term) => term.text !== '');
  const query = termsToQuery(terms);
  return query !== null && canBeFound(query) ? query : null;
}

function canBeFound(query: Query): boolean {
  if (query.type === 'all' || query.type === 'any') return query.of.some(canBeFound);
  if (query.type === 'not') return canBeFound(query.of);
  return (
    query.type === 'facet' ||
    query.type === 'date' ||
    queryToPhrases(query).some(isSearchable) ||
    (query.type === 'phrase' && isSearchable(query.phrase))
  );
}

function termsToQuery(terms: Term[]): Query | null {
  const items: Item[] = [];
  for (let at = 0; at < terms.length; ) {
    const { item, next } = readItem(terms, at);
    if (item !== null) items.push(item);
    at = next;
  }
  const alternatives: Item[][] = [[]];
  for (const item of items) {
    if (item === 'or') alternatives.push([]);
    else alternatives.at(-1)?.push(item);
  }
  return combine(
    'any',
    alternatives.flatMap((alternative) => combine('all', joinNear(alternative)) ?? []),
  );
}

function combine(type: 'all' | 'any', of: Query[]): Query | null {
  const [only = null] = of;
  return of.length > 1 ? { type, of } : only;
}

/** `a ~ b ~ c` is one condition; a `~` without phrases at both sides says nothing. */
function joinNear(items: Item[]): Query[] {
  const queries: Query[] = [];
  for (const [index, item] of items.entries()) {
    if (item === 'near' || item === 'or') continue;
    const before = queries.at(-1);
    const isNear = items[index - 1] === 'near' && before !== undefined;
    const phrases = isNear ? nearPhrases(before) : null;
    if (phrases !== null && item.type === 'phrase' && item.field === 'text') {
      queries.splice(-1, 1, { type: 'near', phrases: [...phrases, item.phrase] });
    } else queries.push(item);
  }
  return queries;
}

function nearPhrases(query: Query): string[] | null {
  if (query.type === 'near') return query.phrases;
  return query.type === 'phrase' && query.field === 'text' ? [query.phrase] : null;
}

interface Read {
  item: Item | null;
  /** The first term that was not read. */
  next: number;
}

function readItem(terms: Term[], at: number): Read {
  const { text, first } = terms[at] ?? { text: '', first: '' };
  if (text === '|') return { item: 'or', next: at + 1 };
  if (text === '~') return { item: 'near', next: at + 1 };
  const isNot = (first === '-' || first === '－') && /^-[^-]/.test(text);
  const rest = [{ text: isNot ? text.slice(1) : text, first: '' }, ...terms.slice(at + 1)];
  const { item, next } = readGroup(rest) ?? readOperator(rest) ?? readPhrase(rest);
  const query = isNot && item !== null && typeof item === 'object' ? negate(item) : item;
  return { item: query, next: at + next };
}

function negate(of: Query): Query {
  return { type: 'not', of };
}

/** A group opens at the beginning of a term and closes at the end of one. */
function readGroup(terms: Term[]): Read | null {
  if (!terms[0]?.text.startsWith('(')) return null;
  let depth = 0;
  for (const [index, { text }] of terms.entries()) {
    for (const [place, mark] of [...text].entries()) {
      if (mark === '(') depth += 1;
      if (mark === ')') depth -= 1;
      if (depth > 0 || mark !== ')') continue;
      if (place < [...text].length - 1) return null;
      return { item: termsToQuery(insideOf(terms.slice(0, index + 1))), next: index + 1 };
    }
  }
  return null;
}

/** The terms without the bracket before the first and the one after the last. */
function insideOf(terms: Term[]): Term[] {
  const inner = terms.map((term) => ({ ...term }));
  const [first] = inner;
  const last = inner.at(-1);
  if (first !== undefined) {
    first.text = first.text.slice(1);
    first.first = first.text.charAt(0);
  }
  if (last !== undefined) last.text = last.text.slice(0, -1);
  return inner.filter(({ text }) => text !== '');
}

function readOperator(terms: Term[]): Read | null {
  const [first, ...others] = terms;
  const [, name = '', value = ''] = /^([^:]+):(.+)$/su.exec(first?.text ?? '') ?? [];
  const operator = operators.get(name);
  if (operator === undefined) return null;
  const { phrase, next } = readQuoted([{ text: value, first: '' }, ...others]);
  switch (operator) {
    case 'date': {
      const range = unknownDays.has(phrase) ? null : textToDayRange(phrase);
      const isDay = range !== null || unknownDays.has(phrase);
      return isDay ? { item: { type: 'date', range }, next } : null;
    }
    case 'kind':
      return { item: { type: 'facet', facet: operator, value: nameToKind(phrase) }, next };
    case 'person':
    case 'newspaper':
      return { item: { type: 'facet', facet: operator, value: phrase }, next };
    default:
      return { item: { type: 'phrase', phrase, field: operator }, next };
  }
}

function readPhrase(terms: Term[]): Read {
  const { phrase, next } = readQuoted(terms);
  return { item: { type: 'phrase', phrase, field: 'text' }, next };
}

/** The term itself, or what stands in quotes from its beginning to the end of this or a later term. */
function readQuoted(terms: Term[]): { phrase: string; next: number } {
  const [text = ''] = terms.map((term) => term.text);
  const plain = { phrase: text, next: 1 };
  if (!text.startsWith('"')) return plain;
  const last = terms.findIndex((term, index) => term.text.includes('"', index === 0 ? 1 : 0));
  const closing = terms[last]?.text ?? '';
  if (closing.indexOf('"', last === 0 ? 1 : 0) !== closing.length - 1) return plain;
  const quoted = terms.slice(0, last + 1).map((term) => term.text);
  const phrase = fold(quoted.join(' ').slice(1, -1));
  return phrase === '' ? plain : { phrase, next: last + 1 };
}
