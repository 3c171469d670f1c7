/**
 * A target inside an article ⇄ the hash of its address: `#p-7kq2`, or with a quotation
 * `#p-7kq2&q=before-,start,end,-after`, or `#q=…` where it is outside all paragraphs. The parts are written as browsers write text fragments.
 */
import type { Quotation } from './quotation.ts';

export interface Target {
  /** Permanent anchor of the paragraph; empty where there is none. */
  anchor: string;
  quotation: Quotation | null;
}

/** What chats and letters take for the end of an address, and what parts a quotation. */
const reserved = /[-!'()*.~_]/g;

/** Without the leading `#`. */
export function targetToHash({ anchor, quotation }: Target): string {
  return quotation === null ? anchor : `${anchor && `${anchor}&`}q=${partsOf(quotation)}`;
}

/** A quotation as it stands in an address: also what a browser's own text fragment wants. */
export function partsOf({ before, start, end, after }: Quotation): string {
  return [
    before && `${encode(before)}-`,
    encode(start),
    end && encode(end),
    after && `-${encode(after)}`,
  ]
    .filter(Boolean)
    .join(',');
}

/** Null where the hash names nothing. `hash` may begin with `#` and carry a text fragment. */
export function hashToTarget(hash: string): Target | null {
  const [own = ''] = hash.replace(/^#/, '').split(':~:');
  const named = /^(?:([^&]*)&)?q=(.*)$/.exec(own);
  const [anchor = '', parts] = named === null ? [own] : named.slice(1);
  const quotation = parts === undefined ? null : toQuotation(parts);
  return anchor === '' && quotation === null ? null : { anchor: decode(anchor), quotation };
}

function toQuotation(text: string): Quotation | null {
  const parts = text.split(',');
  const before = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : '';
  const after = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : '';
  const [start = '', end = ''] = parts;
  if (start === '') return null;
  return {
    before: decode(before ?? ''),
    start: decode(start),
    end: decode(end),
    after: decode(after ?? ''),
  };
}

/** One space stands for any: a line end would be three signs of an address too. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/\s+/g, ' ')).replace(
    reserved,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** What was typed by hand may be no encoding at all. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
