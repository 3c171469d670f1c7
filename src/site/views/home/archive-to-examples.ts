/** Searches that lead somewhere: a name, its pinyin, and a phrase that the papers put in quotes. */

import type { Person } from '../../../archive/records.ts';
import type { Article } from '../../../parse/records/index.ts';

/** Up to three queries; `people` are those most in the news, first of all the first. */
export function archiveToExamples(people: Person[], articles: readonly Article[]): string[] {
  const [first, second] = people;
  const phrase = mostQuoted(articles);
  return [first?.name, phrase && `“${phrase}”`, second && toPlainPinyin(second.pinyin)].filter(
    (example) => example !== undefined && example !== '',
  ) as string[];
}

/** The phrase of 3–8 Han characters that most articles have in quotation marks. */
function mostQuoted(articles: readonly Article[]): string {
  const counts = new Map<string, number>();
  for (const article of articles) {
    const text = article.sections.flatMap(({ paragraphs }) => paragraphs.map((p) => p.text)).join();
    const quoted = [...text.matchAll(/“(\p{Script=Han}{3,8})”/gu)].map((match) => match[1] ?? '');
    for (const phrase of new Set(quoted)) {
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    }
  }
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0].length - a[0].length);
  return best?.[0] ?? '';
}

/** `Lǐ Xuěróng` → `li xuerong`; `ü` becomes `v`, as it is typed. */
function toPlainPinyin(pinyin: string): string {
  return pinyin
    .normalize('NFD')
    .replace(/u\u0308/gi, 'v')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
