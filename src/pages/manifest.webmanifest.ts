/** What a browser is told that installs the site: its name, its mark, where it begins. */
import type { APIRoute } from 'astro';
import { archive } from '../site/archive.ts';
import { toReadingText } from '../site/i18n/to-reading-text.ts';
import { words } from '../site/i18n/words/index.ts';
import { currentTree, trees } from '../site/trees/tree.ts';
import { homeUrl, searchUrl, url } from '../site/url.ts';

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: url(`icons/mark-${size}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

export const GET: APIRoute = () => {
  const title = toReadingText(archive.title);
  const manifest = {
    id: homeUrl(),
    name: title,
    short_name: title,
    description: words('copies').description,
    lang: trees[currentTree()].lang,
    start_url: homeUrl(),
    scope: homeUrl(),
    // Readers go back and forth between pages: the buttons for that stay.
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [icon(192, 'any'), icon(512, 'any'), icon(192, 'maskable'), icon(512, 'maskable')],
    shortcuts: [
      { name: words('frame').search, url: searchUrl() },
      { name: words('shelf').title, url: url('reading/') },
      { name: words('copies').title, url: url('offline/') },
    ],
  };
  return new Response(JSON.stringify(manifest));
};
