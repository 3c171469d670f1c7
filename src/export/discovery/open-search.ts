/** OpenSearch: lets a browser search the archive from its address bar. */
import type { Archive } from '../../archive/records.ts';
import { printXml, xml } from '../article/xml.ts';
import { type Place, toFullAddress } from '../place.ts';

/** A browser shows no longer name. */
const longestName = 16;

/** Null where the full address of the site is not known: the format wants one. */
export function toOpenSearch({ title }: Archive, place: Place): string | null {
  const search = toFullAddress(place, 'search/');
  if (search === null) return null;
  return printXml(
    xml(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      xml('ShortName', {}, [...title].slice(0, longestName).join('')),
      xml('Description', {}, `检索${title}存档`),
      xml('InputEncoding', {}, 'UTF-8'),
      xml('Url', { type: 'text/html', template: `${search}?q={searchTerms}` }),
    ),
  );
}
