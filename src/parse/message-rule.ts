/** A catalogue of messages: each rule once, as data, in two languages. */
import type { Bilingual, Level, Message, Span } from './records/index.ts';

/** What a message of a rule says; `{name}` stands for a value that is filled in. */
export interface MessageRule {
  level: Level;
  reason: Bilingual;
  advice: Bilingual;
}

/** Where a message points: a file as the user named it, and a place in it or null. */
export interface Where {
  file: string;
  place: Span | null;
}

const longest = 80;
/** Controls, and marks that turn the direction of text: a value must not rewrite its sentence. */
const unruly = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

function quotable(value: string): string {
  const tame = value.replace(unruly, '\ufffd');
  return tame.length > longest ? `${Array.from(tame).slice(0, longest).join('')}…` : tame;
}

function fill({ zh, en }: Bilingual, values: Record<string, string>): Bilingual {
  const put = (template: string) =>
    template.replace(/\{([\w.]+)\}/gu, (_, name: string) => quotable(values[name] ?? ''));
  return { zh: put(zh), en: put(en) };
}

/**
 * The function that makes messages of a catalogue: rule, place, and values that are put into its
 * sentences, shortened and without controls.
 */
export function messagesOf<Id extends string>(
  rules: Record<Id, MessageRule>,
): (rule: Id, where: Where, values?: Record<string, string>) => Message {
  return (rule, { file, place }, values = {}) => {
    const { level, reason, advice } = rules[rule];
    return { rule, level, file, place, reason: fill(reason, values), advice: fill(advice, values) };
  };
}
