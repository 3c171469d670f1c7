/** A feed as JSON Feed 1.1. */
import { type Place, toFullAddress } from '../place.ts';
import { entryUrn, type Feed } from './feed.ts';

export function feedToJson({ path, title, entries }: Feed, place: Place): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    language: 'zh',
    home_page_url: toFullAddress(place, path) ?? undefined,
    feed_url: toFullAddress(place, `${path}feed.json`) ?? undefined,
    items: entries.map((entry) => {
      const { reference, summary, time } = entry;
      return {
        id: entryUrn(place, entry),
        url: reference.url ?? undefined,
        title: reference.title,
        content_text: summary || reference.title,
        date_published: time ?? undefined,
        authors: reference.authors.map(({ name }) => ({ name })),
      };
    }),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
