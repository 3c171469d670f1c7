/** Checks that the carriers of a page tile its characters, for tests of any input. */
import { pageToCarriers } from '../../src/parse/carriers.ts';
import type { ParsedPage } from '../../src/parse/records/index.ts';
import { textToLines } from '../../src/parse/text-to-blocks.ts';

const marks = /^[#\s■□◆◇●◎⊙▲△▼▽★☆※►▶【（([〔［]+|[】）)\]〕］●◆◇◎★☆■□\s]+$/gu;
const bare = (text: string): string => text.replace(/\s+/gu, '');

/** Every breach of conservation, as sentences; empty if the page is whole. */
export function breaches(text: string, page: ParsedPage): string[] {
  const lines = textToLines(text);
  const owners = lines.map((line) => new Uint8Array(line.length));
  const found: string[] = [];
  for (const carrier of pageToCarriers(page)) {
    let quoted = '';
    for (const { line, from, to } of carrier.spans) {
      const owner = owners[line - 1];
      if (!owner || to > owner.length || from >= to) {
        found.push(`${carrier.kind}: no such place ${line}:${from}-${to}`);
        continue;
      }
      for (let at = from; at < to; at += 1) owner[at] = (owner[at] ?? 0) + 1;
      quoted += (lines[line - 1] ?? '').slice(from, to).replace(/^[#\s]+(?=[^#\s])/u, '');
    }
    const expected = bare(quoted).replace(marks, '');
    if (bare(carrier.text).replace(marks, '') !== expected) {
      found.push(`${carrier.kind}: “${carrier.text}” is not “${quoted}”`);
    }
  }
  lines.forEach((line, index) => {
    for (let at = 0; at < line.length; at += 1) {
      const count = owners[index]?.[at] ?? 0;
      const expected = /\s/u.test(line.charAt(at)) ? Math.min(count, 1) : 1;
      if (count !== expected)
        found.push(`${index + 1}:${at} “${line.charAt(at)}” carried ${count} times`);
    }
  });
  return [...found, ...lostPlaces(page)];
}

/** People whose places are not inside the paragraph that they name. */
function lostPlaces(page: ParsedPage): string[] {
  return page.articles.flatMap(({ people, sections }) => {
    const paragraphs = sections.flatMap((section) => section.paragraphs);
    const lengths = new Map(paragraphs.map(({ id, text }) => [id, text.length]));
    return people.flatMap(({ name, places }) =>
      places
        .filter(({ paragraph, from, to }) => from >= to || to > (lengths.get(paragraph) ?? 0))
        .map(({ paragraph, from, to }) => `${name}: no such place ${paragraph}:${from}-${to}`),
    );
  });
}
