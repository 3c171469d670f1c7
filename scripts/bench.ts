/** `npm run bench -- parse|search|site [N]`: figures, as tables. */
import { benchParse } from './bench/bench-parse.ts';
import { benchSearch } from './bench/bench-search.ts';
import { benchSite } from './bench/bench-site.ts';

const benches: Record<string, (articles: number) => Promise<void>> = {
  parse: benchParse,
  search: benchSearch,
  site: benchSite,
};

const [name = '', articles = '1000'] = process.argv.slice(2);
const bench = benches[name];
if (bench === undefined || !/^[1-9]\d*$/u.test(articles)) {
  console.error('Say what to measure: npm run bench -- parse|search|site [articles]');
  process.exitCode = 1;
} else {
  await bench(Number(articles));
}
