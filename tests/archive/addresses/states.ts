/** An archive over time: each state is built with the registry that the one before it left. */
import { archiveToEntries } from '../../../src/archive/addresses/registry/archive-to-entries.ts';
import type { Entry } from '../../../src/archive/addresses/registry/entry.ts';
import {
  entriesToText,
  textToEntries,
} from '../../../src/archive/addresses/registry/text-to-entries.ts';
import { type Archive, pagesToArchive } from '../../../src/archive/index.ts';
import type { Article, ParsedPage } from '../../../src/parse/records/index.ts';
import { fold } from '../../../src/text/fold.ts';
import { shortHash } from '../../../src/text/hash.ts';
import { type ArticleSpec, carrier, makePage, noDate } from '../make-page.ts';

export interface State {
  archive: Archive;
  entries: Entry[];
}

/** By way of the file, as a build reads and writes it. */
export function next(pages: ParsedPage[], before?: State, catalogue?: string): State {
  const text = entriesToText(before?.entries ?? []);
  const registry = textToEntries({ file: '_registry.jsonl', text });
  const source = catalogue === undefined ? null : { file: '_catalogue.json', text: catalogue };
  const archive = pagesToArchive(pages, source, registry);
  return { archive, entries: archiveToEntries(archive, registry.entries) };
}

export function articlesOf({ archive }: State): Article[] {
  return archive.pages.flatMap(({ articles }) => articles);
}

/** Headline → id. */
export function idsByHeadline(state: State): Record<string, string> {
  return Object.fromEntries(
    articlesOf(state).map(({ id, headline }) => [headline.map(({ text }) => text).join(' '), id]),
  );
}

export function retiredArticle({ archive }: State, id: string) {
  return archive.retired.find(({ kind, slug }) => kind === 'articles' && slug === id);
}

const han =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经';

/** Prose that is the same for the same key and shares nothing with that of other keys. */
export function prose(key: string | number, length = 60): string {
  let state = Number.parseInt(shortHash(`prose ${key}`, 6), 36) || 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return han.charAt((state >>> 8) % han.length);
  }).join('');
}

/** An article of paragraphs with the anchors that the parser gives. */
export function makeText(headline: string, ...texts: string[]): ArticleSpec {
  const given = new Map<string, number>();
  const paragraphs = texts.map((text, index) => {
    const anchor = `p-${shortHash(fold(text), 4)}`;
    const count = (given.get(anchor) ?? 0) + 1;
    given.set(anchor, count);
    return { id: count === 1 ? anchor : `${anchor}-${count}`, ...carrier(text, index + 1) };
  });
  return { headline, more: { sections: [{ label: null, heading: null, paragraphs }] } };
}

/** A page of an issue; its seed's hash follows its text, as that of a file does. */
export function makeSeed(file: string, day: string | null, articles: ArticleSpec[]): ParsedPage {
  const page = makePage({
    file,
    id: shortHash(file, 8),
    articles,
    more: { published: { ...noDate, value: day, basis: day === null ? null : 'masthead' } },
  });
  const sha256 = shortHash(JSON.stringify([day, articles]), 32);
  return { ...page, source: { ...page.source, sha256 } };
}

/** What no state may break, whatever was done to the seeds. */
export function faultsOf(before: State, after: State): string[] {
  const addresses = after.entries.map(({ kind, slug }) => `${kind}/${slug}`);
  const known = new Set(addresses);
  const { archive } = after;
  const living = [
    ...archive.pages.map(({ id }) => `pages/${id}`),
    ...articlesOf(after).map(({ id }) => `articles/${id}`),
    ...(['people', 'bylines', 'columns', 'newspapers'] as const).flatMap((kind) =>
      archive[kind].map(({ slug }) => `${kind}/${slug}`),
    ),
  ];
  const answered = new Set([
    ...living,
    ...archive.retired.map(({ kind, slug }) => `${kind}/${slug}`),
  ]);
  const anchors = new Map(
    articlesOf(after).map(({ id, sections }) => [
      id,
      new Set(sections.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.id))),
    ]),
  );
  const faults = [
    ...addresses
      .filter((one, index) => addresses.indexOf(one) < index)
      .map((one) => `twice ${one}`),
    ...living.filter((one, index) => living.indexOf(one) < index).map((one) => `shared ${one}`),
    ...before.entries
      .map(({ kind, slug }) => `${kind}/${slug}`)
      .filter((one) => !known.has(one) || !answered.has(one))
      .map((one) => `lost ${one}`),
    ...archive.retired.flatMap(({ kind, to }) =>
      kind === 'dates'
        ? []
        : to
            .filter((slug) => !living.includes(`${kind}/${slug}`))
            .map((slug) => `dead end ${slug}`),
    ),
  ];
  for (const entry of before.entries) {
    if (entry.kind !== 'articles') continue;
    const former = new Set(archive.formerAnchors.get(entry.slug)?.map(({ anchor }) => anchor));
    for (const anchor of [
      ...entry.anchors.map((one) => one.split(' ')[0] ?? ''),
      ...Object.keys(entry.former ?? {}),
    ]) {
      if (!anchors.get(entry.slug)?.has(anchor) && !former.has(anchor))
        faults.push(`lost ${entry.slug}#${anchor}`);
    }
  }
  for (const { article, paragraph } of [...archive.formerAnchors.values()].flat()) {
    if (paragraph !== null && !anchors.get(article ?? '')?.has(paragraph))
      faults.push(`no ${article}#${paragraph}`);
  }
  return faults;
}
