/** Addresses as paths inside the site: what copies are kept under. */

/**
 * Without query and fragment; `articles/x/index.html` is the page `articles/x/`. Null where the
 * address lies outside the site, whose own address (`scope`) ends in `/`.
 */
export function addressToPath(address: string, scope: string): string | null {
  const url = new URL(address, scope);
  const root = new URL(scope);
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return null;
  return url.pathname.slice(root.pathname.length).replace(/(?:^|(?<=\/))index\.html$/u, '');
}

/** The address that a path is kept under. */
export function pathToAddress(path: string, scope: string): string {
  return new URL(`./${path}`, scope).href;
}
