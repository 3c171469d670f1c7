/** JSON that an editor wrote → a value and the place of everything in it, however broken it is. */
import {
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Message, Span } from '../../parse/records/index.ts';
import { archiveMessage, type Where } from '../messages.ts';
import { syntaxProblems, unknownProblem } from './syntax-problems.ts';

const deepest = 32;
/** One mistake makes many; the first few say where it is. */
const mostErrors = 5;

export interface PlacedJson {
  value: unknown;
  /** Where the value at a path stands, or its key. */
  place: (path: PropertyKey[], part: 'key' | 'value') => Span | null;
  messages: Message[];
}

/** The greatest depth of brackets outside strings: the reader is recursive, so it is asked first. */
function depthOf(text: string): number {
  let depth = 0;
  let greatest = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    greatest = Math.max(greatest, depth);
  }
  return greatest;
}

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)];
}

function spanAt(starts: number[], offset: number, length: number): Span {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const from = offset - (starts[low] ?? 0);
  return { line: low + 1, from, to: from + length };
}

/** The second and later of equal keys, in the order of the text. */
function duplicateKeys(root: Node): Node[] {
  const found: Node[] = [];
  const visit = (node: Node) => {
    const seen = new Set<string>();
    for (const child of node.children ?? []) {
      const key = child.type === 'property' ? child.children?.[0] : undefined;
      if (key !== undefined && seen.has(key.value)) found.push(key);
      if (key !== undefined) seen.add(key.value);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** The first problem at each place; what follows there follows from it. */
function syntaxMessages(errors: ParseError[], where: (error: ParseError) => Where): Message[] {
  const first = new Map(errors.toReversed().map((error) => [error.offset, error]));
  return [...first.values()]
    .reverse()
    .slice(0, mostErrors)
    .map((error) => {
      const problem = syntaxProblems[printParseErrorCode(error.error)] ?? unknownProblem;
      const values = { 'problem.zh': problem.zh, 'problem.en': problem.en };
      return archiveMessage('catalogue/syntax', where(error), values);
    });
}

/** Finds nodes by path; every object is indexed once. The last of two equal keys counts. */
function nodeFinder(root: Node): (path: PropertyKey[], part: 'key' | 'value') => Node | undefined {
  const properties = new Map<Node, Map<string, Node>>();
  const childOf = (node: Node | undefined, step: PropertyKey): Node | undefined => {
    if (node?.type === 'array') return node.children?.[Number(step)];
    if (node?.type !== 'object') return undefined;
    const known =
      properties.get(node) ??
      new Map(node.children?.map((child) => [child.children?.[0]?.value, child]));
    properties.set(node, known);
    return known.get(String(step))?.children?.[1];
  };
  return (path, part) => {
    let node: Node | undefined = root;
    for (const step of path) node = childOf(node, step);
    return part === 'key' && node?.parent?.type === 'property' ? node.parent.children?.[0] : node;
  };
}

/** Reads what can be read; every problem is a message with its place. Never throws. */
export function textToJson(file: string, text: string): PlacedJson {
  const nowhere: Where = { file, place: null };
  const source = text.replace(/^\ufeff/, ' ');
  if (depthOf(source) > deepest) {
    const messages = [archiveMessage('catalogue/too-deep', nowhere)];
    return { value: undefined, place: () => null, messages };
  }
  const starts = lineStarts(source);
  const span = (offset: number, length: number) => spanAt(starts, offset, length);
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { disallowComments: true });
  const messages = syntaxMessages(errors, (error) => ({
    file,
    place: span(error.offset, error.length),
  }));
  if (root === undefined) return { value: undefined, place: () => null, messages };
  const nodeAt = nodeFinder(root);
  for (const key of duplicateKeys(root)) {
    const where = { file, place: span(key.offset, key.length) };
    messages.push(archiveMessage('catalogue/duplicate-key', where, { key: key.value }));
  }
  return {
    value: getNodeValue(root),
    place: (path, part) => {
      const node = nodeAt(path, part);
      return node === undefined ? null : span(node.offset, node.length);
    },
    messages,
  };
}
