/** Messages that say the same of several lines of a page, told once. */
import type { Message } from '../../../parse/records/index.ts';

export interface SameMessages {
  message: Message;
  /** Lines that it is said of, the first few. */
  lines: number[];
  /** Lines beyond those. */
  more: number;
}

const mostLines = 20;

/** In the order of the first of each. */
export function sameMessages(messages: readonly Message[]): SameMessages[] {
  const groups = Map.groupBy(messages, ({ rule, reason, advice }) =>
    JSON.stringify([rule, reason, advice]),
  );
  return [...groups.values()].flatMap((group) => {
    const [message] = group;
    if (message === undefined) return [];
    const lines = [...new Set(group.flatMap(({ place }) => place?.line ?? []))];
    return [
      { message, lines: lines.slice(0, mostLines), more: Math.max(0, lines.length - mostLines) },
    ];
  });
}
