/** The engines in Chromium: what start-up and a cold query fetch, and how long a warm query takes. */
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../tools/browser.ts';

/** How a page loads an engine and asks it; evaluated there. `ask` gives ids of all results. */
export interface Engine {
  open: string;
  ask: string;
}

export interface BrowserFigures {
  /** Bytes until the first query can be asked; scripts as brotli. */
  startUp: number;
  cold: { bytes: number; requests: number }[];
  /** Milliseconds of queries asked for the second time. */
  warm: number[];
  found: string[][];
}

/** Cold queries are asked by fresh pages, `cold` of them; warm ones by one page. */
export async function measureBrowser(
  address: string,
  engine: Engine,
  { cold, warm }: { cold: string[]; warm: string[] },
): Promise<BrowserFigures> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chromium: set CHROMIUM_PATH');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const figures: BrowserFigures = { startUp: 0, cold: [], warm: [], found: [] };
    for (const query of cold) {
      const { page, fetched } = await openPage(browser, address);
      await page.evaluate(engine.open);
      figures.startUp = await total(fetched);
      const before = fetched.length;
      await page.evaluate(`(${engine.ask})(${JSON.stringify(query)})`);
      const later = fetched.slice(before);
      figures.cold.push({ bytes: await total(later), requests: later.length });
      await page.context().close();
    }
    const { page } = await openPage(browser, address);
    await page.evaluate(engine.open);
    const script = `(async (queries) => {
      const ask = ${engine.ask};
      const found = [];
      for (const query of queries) found.push(await ask(query));
      const times = [];
      for (const query of queries) {
        const start = performance.now();
        await ask(query);
        times.push(performance.now() - start);
      }
      return { found, times };
    })(${JSON.stringify(warm)})`;
    const { found, times } = (await page.evaluate(script)) as {
      found: string[][];
      times: number[];
    };
    return { ...figures, warm: times, found };
  } finally {
    await browser.close();
  }
}

type Fetched = Promise<{ url: string; body: Buffer }>[];

async function openPage(
  browser: Browser,
  address: string,
): Promise<{ page: Page; fetched: Fetched }> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  const fetched: Fetched = [];
  page.on('response', (response) => {
    const empty = (): Buffer => Buffer.alloc(0);
    fetched.push(
      response.body().then(
        (body) => ({ url: response.url(), body }),
        () => ({ url: '', body: empty() }),
      ),
    );
  });
  return { page, fetched };
}

async function total(fetched: Fetched): Promise<number> {
  const sizes = (await Promise.all(fetched)).map(({ url, body }) =>
    url.endsWith('.js') ? brotliCompressSync(body).length : body.length,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
