/** The archive as tables: what the CSV files and the database hold, column by column. */
import type { Archive } from '../../archive/records.ts';
import { type Exhibit, rightsOf } from '../article/article-to-record.ts';
import { articlePath, type Place, toFullAddress } from '../place.ts';
import { articleToReference } from '../reference/article-to-reference.ts';

export type Cell = string | number | null;

export interface Column {
  name: string;
  type: 'string' | 'integer';
  /** For those who open the file without this site. */
  description: string;
}

export interface Table {
  name: 'articles' | 'people' | 'mentions';
  description: string;
  columns: Column[];
  rows: () => Iterable<Cell[]>;
}

function column(name: string, description: string, type: Column['type'] = 'string'): Column {
  return { name, type, description };
}

const articleColumns = [
  column('id', 'Permanent id of the article.'),
  column('address', 'Permanent full address; empty where the site was built without one.'),
  column('newspaper', 'The paper.'),
  column(
    'published',
    'The day of the issue, EDTF: `?` marks an inferred year, XXXX an unknown one.',
  ),
  column('page', 'The page number as printed (版).'),
  column('place', 'Place of the article on its page, from 1.', 'integer'),
  column('kind', 'What kind of text it is (体裁).'),
  column('column', 'The column that it runs under (栏目).'),
  column('kicker', 'The line above the headline (引题).'),
  column('headline', 'The headline (主题), parts joined by a space.'),
  column('deck', 'The line below the headline (副题).'),
  column('authors', 'Who wrote it, joined by 、.'),
  column('date', 'The day that the article is of, EDTF.'),
  column('text', 'The body, a paragraph a line.'),
  column('version', 'Names the state of the text.'),
  column('seed', 'The seed file.'),
  column('rights', 'Rights in the page, else in the archive.'),
];

const peopleColumns = [
  column('slug', 'Permanent name in addresses.'),
  column('name', 'The name as printed.'),
  column('pinyin', 'With tone marks, surname first.'),
  column('articles', 'Number of articles that name the person.', 'integer'),
  column('posts', 'Posts as printed, oldest first, joined by ；.'),
];

const mentionColumns = [
  column('person', 'Slug of the person.'),
  column('name', 'The name as printed.'),
  column('article', 'Id of the article.'),
  column('published', 'The day of the issue, EDTF.'),
  column('posts', 'Posts that the article gives, completed, joined by 、.'),
  column('roles', 'What the person does in the article, joined by a space.'),
  column('list', 'The label of the list in which the name is printed.'),
  column('position', 'Place in that list, from 1: protocol order.', 'integer'),
];

/** `exhibits` gives every article that may be shown, anew at every call. */
export function archiveToTables(
  archive: Archive,
  place: Place,
  exhibits: () => Iterable<Exhibit>,
): Table[] {
  return [
    {
      name: 'articles',
      description: 'An article a row.',
      columns: articleColumns,
      rows: function* () {
        for (const exhibit of exhibits()) yield toArticleRow(exhibit, place);
      },
    },
    {
      name: 'people',
      description: 'An official a row.',
      columns: peopleColumns,
      rows: () =>
        archive.people.map(({ slug, name, pinyin, appearances, posts }) => [
          slug,
          name,
          pinyin,
          appearances.length,
          posts.map(({ text }) => text).join('；'),
        ]),
    },
    {
      name: 'mentions',
      description: 'A person in an article a row.',
      columns: mentionColumns,
      rows: () => toMentionRows(archive),
    },
  ];
}

function toArticleRow({ article, page, archive }: Exhibit, place: Place): Cell[] {
  const { title, untitled, authors, version } = articleToReference(article, page, place);
  const paragraphs = article.sections.flatMap((section) => section.paragraphs);
  return [
    article.id,
    toFullAddress(place, articlePath(article.id)),
    page.newspaper,
    page.published.value,
    page.printedPage,
    article.order,
    article.kind,
    article.column?.text ?? null,
    article.kicker?.text ?? null,
    untitled ? null : title,
    article.deck?.text ?? null,
    authors.map(({ name }) => name).join('、'),
    article.date.value,
    paragraphs.map(({ text }) => text).join('\n'),
    version,
    page.source.file,
    rightsOf(archive, page),
  ];
}

function* toMentionRows(archive: Archive): Generator<Cell[]> {
  const days = new Map(
    archive.pages.flatMap(({ articles, published }) =>
      articles.map(({ id }) => [id, published.value] as const),
    ),
  );
  for (const { slug, name, appearances } of archive.people) {
    for (const { article, posts, roles, list } of appearances) {
      yield [
        slug,
        name,
        article,
        days.get(article) ?? null,
        posts.map(({ full }) => full).join('、'),
        roles.join(' '),
        list?.label ?? null,
        list?.position ?? null,
      ];
    }
  }
}
