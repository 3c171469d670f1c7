/** A file of texts: of each article its values alone, in one order; their names are known. */
import type { TextRecord } from '../../wire.ts';
import { fromCompactJson, toCompactJson } from './compact-json.ts';

/** Their order in the file. */
const names = [
  ...(['id', 'day', 'date', 'published', 'newspaper', 'kind', 'headline', 'kicker'] as const),
  ...(['deck', 'column', 'dateline', 'byline', 'bylines', 'others', 'people'] as const),
  ...(['paragraphs', 'page', 'version', 'writers'] as const),
] as const satisfies (keyof TextRecord)[];

export function textsToJson(texts: TextRecord[]): Uint8Array<ArrayBuffer> {
  return toCompactJson(texts.map((text) => names.map((name) => text[name])));
}

export function jsonToTexts(bytes: Uint8Array<ArrayBuffer>): TextRecord[] {
  return fromCompactJson<unknown[][]>(bytes).map(
    (values) => Object.fromEntries(values.map((value, at) => [names[at], value])) as TextRecord,
  );
}
