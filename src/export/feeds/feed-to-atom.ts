/** A feed as Atom (RFC 4287). */
import { printXml, type XmlElement, xml } from '../article/xml.ts';
import { type Place, toFullAddress } from '../place.ts';
import { type Entry, entryUrn, type Feed, toUrn } from './feed.ts';

/** Atom wants a time for everything; this one says that none is known. */
const noTime = '1970-01-01T00:00:00Z';

export function feedToAtom({ path, title, entries }: Feed, place: Place): string {
  const times = entries.flatMap(({ time }) => time ?? []).sort();
  return printXml(
    xml(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh' },
      xml('id', {}, toUrn(place, path)),
      xml('title', {}, title),
      xml('updated', {}, times.at(-1) ?? noTime),
      link('alternate', toFullAddress(place, path)),
      link('self', toFullAddress(place, `${path}feed.xml`)),
      entries.map((entry) => toElement(entry, place)),
    ),
  );
}

function toElement(entry: Entry, place: Place): XmlElement {
  const { reference, summary, time } = entry;
  const { authors, newspaper, title, url } = reference;
  const names = authors.length > 0 ? authors.map(({ name }) => name) : [newspaper?.name ?? '佚名'];
  return xml(
    'entry',
    {},
    xml('id', {}, entryUrn(place, entry)),
    xml('title', {}, title),
    xml('updated', {}, time ?? noTime),
    time === null ? null : xml('published', {}, time),
    names.map((name) => xml('author', {}, xml('name', {}, name))),
    link('alternate', url),
    summary === '' ? null : xml('summary', {}, summary),
  );
}

function link(rel: string, href: string | null): XmlElement | null {
  return href === null ? null : xml('link', { rel, href });
}
