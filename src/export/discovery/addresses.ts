/** Every address of the site that search engines should know, in the parts of its site map. */
import type { Archive } from '../../archive/records.ts';
import { yearOfPage } from '../data/bundles.ts';
import { articlePath } from '../place.ts';

const registers = ['people', 'bylines', 'columns', 'newspapers'] as const;

/** The parts by name: one for each year of articles and pages, so that a new page changes few. */
export function archiveToAddresses(archive: Archive): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  const add = (part: string, path: string): void => {
    const paths = parts.get(part);
    if (paths === undefined) parts.set(part, [path]);
    else paths.push(path);
  };
  const fixed = ['', 'about/', 'data/', 'search/', 'dates/'];
  for (const path of [...fixed, ...registers.map((one) => `${one}/`)]) add('site', path);
  for (const page of archive.pages) {
    if (archive.notes.get(page.id)?.withdrawn) continue;
    const year = yearOfPage(page);
    add(year, `pages/${page.id}/`);
    for (const { id } of page.articles) {
      if (!archive.articleNotes.get(id)?.withdrawn) add(year, articlePath(id));
    }
  }
  for (const { day } of archive.issues) {
    if (day !== null) add('dates', `dates/${day.replaceAll('-', '/')}/`);
  }
  for (const year of new Set(archive.issues.flatMap(({ day }) => day?.slice(0, 4) ?? []))) {
    add('dates', `dates/${year}/`);
  }
  for (const register of registers) {
    for (const { slug, parts = [] } of archive[register]) {
      add(register, `${register}/${slug}/`);
      for (const part of parts) add(register, `${register}/${slug}/${part}/`);
    }
  }
  return parts;
}
