/** The title of a page, out of its HTML as the site writes it. */

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#34': '"',
};

/** Without the name of the archive, which comes last; empty where there is no title. */
export function pageToTitle(html: string): string {
  const title = /<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? '';
  return title
    .replace(/&(#?\w+);/gu, (entity, name: string) => entities[name] ?? entity)
    .replace(/ · [^·]*$/u, '');
}
