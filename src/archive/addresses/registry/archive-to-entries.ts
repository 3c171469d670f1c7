/** The archive, and the registry that it was made with → the entries to write. */
import type { Article, Page } from '../../../parse/records/index.ts';
import { plainDay } from '../../dates/calendar.ts';
import type { Archive, Heading, Person, RetiredAddress, TextVersion } from '../../records.ts';
import { identityOf, identityToHash, identityToSketch, pageToSketch } from '../identity.ts';
import { articleShape, paragraphShape, sketchToText } from '../match/sketch.ts';
import { shortSha256 } from '../page-ids.ts';
import { formerPlaces } from '../retired/anchors-to-paragraphs.ts';
import { paragraphsOf, paragraphToSketch } from '../retired/former-anchors.ts';
import { versionToText } from '../text-versions.ts';
import type { ArticleEntry, Entry, NameEntry, NameKind, PageEntry } from './entry.ts';

/** Articles by which a name is known again. */
const samples = 4;

const nameKinds: readonly NameKind[] = ['bylines', 'columns', 'newspapers', 'people'];

type Before = Map<string, Entry>;

function articleToEntry(
  article: Article,
  page: Page,
  { before, versions }: { before: ArticleEntry | undefined; versions: TextVersion[] },
): ArticleEntry {
  const identity = identityOf(article);
  const text = identityToHash(identity);
  const place = {
    kind: 'articles' as const,
    slug: article.id,
    page: page.id,
    order: article.order,
    day: plainDay(page.published.value),
    text,
  };
  const states = { versions: versions.map(versionToText) };
  const paragraphs = paragraphsOf(article);
  const known =
    before?.text === text &&
    before.anchors.length === paragraphs.length &&
    paragraphs.every(({ id }, index) => before.anchors[index]?.startsWith(`${id} `));
  if (known) return { ...place, sketch: before.sketch, anchors: before.anchors, ...states };
  const sketch = sketchToText(identityToSketch(identity), articleShape);
  const anchors = paragraphs.map(
    (paragraph) => `${paragraph.id} ${sketchToText(paragraphToSketch(paragraph), paragraphShape)}`,
  );
  return { ...place, sketch, anchors, ...states };
}

function pageToEntry(page: Page, before: PageEntry | undefined): PageEntry {
  const sha256 = shortSha256(page);
  const day = plainDay(page.published.value);
  const left = [...(before?.formerDays ?? []), ...(before?.day ? [before.day] : [])];
  const formerDays = [...new Set(left)].filter((former) => former !== day).sort();
  return {
    kind: 'pages',
    slug: page.id,
    file: page.source.file,
    sha256,
    day,
    sketch:
      before?.sha256 === sha256 ? before.sketch : sketchToText(pageToSketch(page), articleShape),
    ...(formerDays.length > 0 ? { formerDays } : {}),
  };
}

function nameToEntry(kind: NameKind, member: Heading | Person): NameEntry {
  const articles =
    'appearances' in member ? member.appearances.map(({ article }) => article) : member.articles;
  const { slug, name } = member;
  const office = 'office' in member ? { office: member.office } : {};
  const parts = member.parts ? { parts: member.parts } : {};
  return { kind, slug, name, ...office, articles: articles.slice(-samples).toSorted(), ...parts };
}

/** What was retired earlier keeps what was said then: it may lead on over other retired addresses. */
function retire(entry: Entry, address: RetiredAddress): Entry {
  const { reason, to } = address;
  const isCurrent = entry.retired !== undefined && reason !== 'namesakes';
  return { ...entry, retired: isCurrent ? entry.retired : { reason, to } };
}

function livingEntries(archive: Archive, before: Before): Entry[] {
  const pages = archive.pages.flatMap((page): Entry[] => [
    pageToEntry(page, before.get(`pages/${page.id}`) as PageEntry | undefined),
    ...page.articles.map((article) =>
      articleToEntry(article, page, {
        before: before.get(`articles/${article.id}`) as ArticleEntry | undefined,
        versions: archive.versions.get(article.id) ?? [],
      }),
    ),
  ]);
  const names = nameKinds.flatMap((kind) => archive[kind].map((one) => nameToEntry(kind, one)));
  return [...pages, ...names];
}

/** In no particular order; no address of `registry` is missing, and none stands twice. */
export function archiveToEntries(archive: Archive, registry: readonly Entry[]): Entry[] {
  const before: Before = new Map(registry.map((entry) => [`${entry.kind}/${entry.slug}`, entry]));
  const retired = archive.retired.flatMap((address): Entry[] => {
    if (address.kind === 'dates') return [];
    const { kind, slug, name } = address;
    const entry = before.get(`${kind}/${slug}`);
    if (entry !== undefined) return [retire(entry, address)];
    if (kind === 'articles' || kind === 'pages') return [];
    return [retire({ kind, slug, name: name ?? '', articles: [] }, address)];
  });
  const former = formerPlaces(archive, registry);
  return [...livingEntries(archive, before), ...retired].map((entry) => {
    const places = entry.kind === 'articles' ? former.get(entry.slug) : undefined;
    return entry.kind === 'articles' && places ? { ...entry, former: places } : entry;
  });
}
