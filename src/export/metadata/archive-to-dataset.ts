/** The open data as schema.org tells it to search engines for data. */
import type { Dataset, WithContext } from 'schema-dts';
import type { Archive } from '../../archive/records.ts';
import { type Place, toFullAddress } from '../place.ts';

/** Files that are downloads of the whole, by their media types. */
const downloads = {
  'articles.jsonl': 'application/jsonl',
  'articles.csv': 'text/csv',
  'people.csv': 'text/csv',
  'mentions.csv': 'text/csv',
  'archive.sqlite': 'application/vnd.sqlite3',
};

export function archiveToDataset(archive: Archive, place: Place): WithContext<Dataset> {
  const url = toFullAddress(place, 'data/');
  const days = archive.issues.flatMap(({ day }) => day ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: archive.title,
    description: `${archive.title}存档的全部记录：文章、人物、出现。`,
    inLanguage: 'zh',
    isAccessibleForFree: true,
    ...(archive.rights === null ? {} : { license: archive.rights }),
    ...(first && last ? { temporalCoverage: `${first}/${last}` } : {}),
    ...(url === null ? {} : { url, distribution: toDistribution(place) }),
  };
}

function toDistribution(place: Place) {
  return Object.entries(downloads).flatMap(([name, encodingFormat]) => {
    const contentUrl = toFullAddress(place, `data/${name}`);
    return contentUrl === null
      ? []
      : { '@type': 'DataDownload' as const, name, encodingFormat, contentUrl };
  });
}
