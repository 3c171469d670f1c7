/** An article as TEI P5: a header that says where it comes from, and the text in its printed parts. */
import type { Article, Carrier, Paragraph, PersonInArticle } from '../../parse/records/index.ts';
import { articleToReference } from '../reference/article-to-reference.ts';
import { type CitedDay, toPlainDay, twoDigits } from '../reference/cited-day.ts';
import type { Reference } from '../reference/facts-to-reference.ts';
import { type Exhibit, rightsOf } from './article-to-record.ts';
import { printXml, type XmlElement, type XmlNode, xml } from './xml.ts';

export function articleToTei(exhibit: Exhibit): string {
  const { article, page, place } = exhibit;
  const reference = articleToReference(article, page, place);
  const attributes = { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'zh' };
  return printXml(xml('TEI', attributes, toHeader(exhibit, reference), toText(article)));
}

function toHeader({ page, archive }: Exhibit, reference: Reference): XmlElement {
  const { title, authors, newspaper, day, id, url, version } = reference;
  const names = authors.map(({ name }) => xml('author', {}, name));
  const rights = rightsOf(archive, page);
  const number = reference.page;
  const imprint = xml(
    'imprint',
    {},
    xml('date', toDateAttributes(day), page.published.value ?? '日期不详'),
    number === null ? null : xml('biblScope', { unit: 'page' }, number),
  );
  return xml(
    'teiHeader',
    {},
    xml(
      'fileDesc',
      {},
      xml('titleStmt', {}, xml('title', {}, title), names),
      xml('editionStmt', {}, xml('edition', { n: version }, version)),
      xml(
        'publicationStmt',
        {},
        xml('publisher', {}, archive.title),
        xml('idno', { type: 'article' }, id),
        url === null ? null : xml('idno', { type: 'URI' }, url),
        rights === null ? null : xml('availability', {}, xml('p', {}, rights)),
      ),
      xml(
        'sourceDesc',
        {},
        xml(
          'biblStruct',
          {},
          xml('analytic', {}, xml('title', { level: 'a' }, title), names),
          xml('monogr', {}, xml('title', { level: 'j' }, newspaper?.name ?? '报名不详'), imprint),
        ),
      ),
    ),
  );
}

/** A day without its year is `--05-16`; an inferred one says so. */
function toDateAttributes(day: CitedDay): XmlElement['attributes'] {
  const cert = day.inferred ? 'low' : null;
  const plain = toPlainDay(day);
  if (plain !== null) return { when: plain, cert };
  const { year, month, day: date } = day;
  if (year !== null || month === null || date === null) return {};
  return { when: `--${twoDigits(month)}-${twoDigits(date)}` };
}

function toText(article: Article): XmlElement {
  const head = [
    element('head', article.column, 'column'),
    element('head', article.kicker, 'kicker'),
    ...article.headline.map((part) => element('head', part, 'main')),
    element('head', article.deck, 'deck'),
    element('dateline', article.dateline),
    element('byline', article.bylineLine),
    element('note', article.continuedFrom, 'continued-from'),
  ];
  const sections = article.sections.map(({ label, heading, paragraphs }) =>
    xml(
      'div',
      { type: 'section' },
      element('head', label, 'speaker'),
      element('head', heading),
      paragraphs.map((paragraph) => toParagraph(paragraph, article.people)),
      // A section is never empty, even where the paper printed no more than its heading.
      paragraphs.length === 0 ? xml('p', {}) : null,
    ),
  );
  const figures = [...article.captions.map((one) => ['caption', one] as const)].map(([type, one]) =>
    xml('figure', { type: 'photo' }, xml('head', { type }, one.text)),
  );
  const foot = [
    element('note', article.continuedOn, 'continued-on'),
    ...article.credits.map((credit) => element('note', credit, 'credit')),
    ...article.notes.map((note) => element('note', note, 'note')),
  ];
  const body = sections.length > 0 ? sections : [xml('p', {})];
  const story = xml('div', { type: article.kind }, head, body, figures, foot);
  return xml('text', {}, xml('body', {}, story));
}

function element(name: string, carrier: Carrier | null, type?: string): XmlElement | null {
  return carrier === null ? null : xml(name, { type }, carrier.text);
}

/** People are marked where the record says that their names stand. */
function toParagraph({ id, text }: Paragraph, people: PersonInArticle[]): XmlElement {
  const places = people
    .flatMap((person) => person.places)
    .filter(({ paragraph }) => paragraph === id)
    .sort((one, other) => one.from - other.from);
  const children: XmlNode[] = [];
  let end = 0;
  for (const { from, to } of places) {
    if (from < end || to > text.length) continue;
    children.push(text.slice(end, from), xml('persName', {}, text.slice(from, to)));
    end = to;
  }
  children.push(text.slice(end));
  return xml(
    'p',
    { 'xml:id': id },
    children.filter((child) => child !== ''),
  );
}
