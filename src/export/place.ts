/** Where the site lives, and the addresses in it. */

export interface Place {
  /** `https://example.org`, or null where it is not known: then there are no full addresses. */
  site: string | null;
  /** The path under which the site lives: begins and ends in `/`. */
  base: string;
  /** The trees of pages, the root first: language and path inside the site. One if not given. */
  trees?: readonly { lang: string; prefix: string }[];
}

/** A path inside the site, without leading slash, as an address from the root of its host. */
export function toAddress({ base }: Place, path: string): string {
  return base + encodeURI(path.toWellFormed());
}

/** The full address of a path inside the site, or null where the site's is not known. */
export function toFullAddress(place: Place, path: string): string | null {
  return place.site === null ? null : new URL(toAddress(place, path), place.site).href;
}

export function articlePath(id: string): string {
  return `articles/${id}/`;
}

/** The article as a file of its own. */
export function articleFile(id: string, form: 'json' | 'txt' | 'xml'): string {
  return `articles/${id}.${form}`;
}
