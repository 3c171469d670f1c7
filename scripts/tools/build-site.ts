/** Builds the site in a process of its own, so that its memory is free again afterwards. */
import { type RunOptions, runPackage } from './run.ts';

/** What Astro prints for each page. */
const pageLine = /[├└]─/u;

/** Exit status of the build. Instead of a line a page, a count of pages is printed. */
export async function buildSite(environment: RunOptions['environment'] = {}): Promise<number> {
  let pages = 0;
  const onLine = (line: string): void => {
    if (!pageLine.test(line)) console.log(line);
    else if (++pages % 1000 === 0) console.log(`         ${pages.toLocaleString('en')} pages …`);
  };
  return runPackage(['astro', 'build'], { environment, onLine });
}
