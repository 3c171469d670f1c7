/** On an address that has no page any more: the paragraph or quotation asked for goes along. */
const [anchor = '', quotation] = location.hash.slice(1).split('&q=');

/** The same address, at the paragraph and quotation. */
function withHash(address: string): string {
  const url = new URL(address, location.href);
  const hash = url.hash || `#${anchor}`;
  url.hash = quotation === undefined ? hash : `${hash}&q=${quotation}`;
  return url.href;
}

if (location.hash) {
  const links = document.querySelectorAll<HTMLAnchorElement>('main a[href*="/articles/"]');
  for (const link of links) link.href = withHash(link.href);
  const refresh = document.querySelector<HTMLMetaElement>('meta[http-equiv=refresh]');
  const [, successor] = refresh?.content.split('url=') ?? [];
  const moved = document.getElementById(anchor)?.querySelector('a')?.href;
  // The browser would go there too, but without the hash.
  if (successor !== undefined) location.replace(moved ?? withHash(successor));
}
