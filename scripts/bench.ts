/** `npm run bench -- parse [FOLDER]`, `search [N | FOLDER]`, `site [N]`, `ids [N]`: figures, as tables. */
import { benchIds } from './bench/bench-ids.ts';
import { benchParse } from './bench/bench-parse.ts';
import { benchSearch } from './bench/bench-search.ts';
import { benchSite } from './bench/bench-site.ts';

const [name = '', what = ''] = process.argv.slice(2);
const articles = what === '' ? 1000 : Number(what);
const counted = Number.isInteger(articles) && articles > 0;

if (name === 'parse') await benchParse(what === '' ? null : what);
else if (name === 'search') await benchSearch(counted ? articles : what);
else if (name === 'site' && counted) await benchSite(articles);
else if (name === 'ids' && counted) benchIds(what === '' ? null : articles);
else {
  console.error(
    'Say what to measure: npm run bench -- parse [FOLDER of cases], search [articles | FOLDER of pages], site [articles], or ids [articles]',
  );
  process.exitCode = 1;
}
