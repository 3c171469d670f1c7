/** Which states of its text an article had, and since when: what the registry knows, and today. */
import type { Page } from '../../parse/records/index.ts';
import type { Archive, TextVersion } from '../records.ts';
import { articleToVersion } from './article-to-version.ts';
import type { ArticleEntry } from './registry/entry.ts';

function readVersion(text: string): TextVersion {
  const [version = '', since = null] = text.split(' ');
  return { version, since };
}

export function versionToText({ version, since }: TextVersion): string {
  return since === null ? version : `${version} ${since}`;
}

/** A text that is new, or is not what it was, is so since `today`: the day of this build, or null. */
export function textVersions(
  pages: Page[],
  entries: readonly ArticleEntry[],
  today: string | null,
): Archive['versions'] {
  const known = new Map(entries.map(({ slug, versions = [] }) => [slug, versions]));
  return new Map(
    pages.flatMap((page) =>
      page.articles.map((article): [string, TextVersion[]] => {
        const before = (known.get(article.id) ?? []).map(readVersion);
        const version = articleToVersion(article);
        const isSame = before.at(-1)?.version === version;
        return [article.id, isSame ? before : [...before, { version, since: today }]];
      }),
    ),
  );
}
