/** `npm run bench -- parse [FOLDER]`, `search [N | FOLDER]`, `site [N]`: figures, as tables. */
import { benchParse } from './bench/bench-parse.ts';
import { benchSearch } from './bench/bench-search.ts';
import { benchSite } from './bench/bench-site.ts';

const [name = '', what = ''] = process.argv.slice(2);
const articles = what === '' ? 1000 : Number(what);
const counted = Number.isInteger(articles) && articles > 0;

if (name === 'parse') await benchParse(what === '' ? null : what);
else if (name === 'search') await benchSearch(counted ? articles : what);
else if (name === 'site' && counted) await benchSite(articles);
else {
  console.error(
    'Say what to measure: npm run bench -- parse [FOLDER of cases], search [articles | FOLDER of pages], or site [articles]',
  );
  process.exitCode = 1;
}
