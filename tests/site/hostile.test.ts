import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadArchive } from '../../scripts/seeds/load-archive.ts';
import { attribute, elements, siteFiles, sitePages, textOf } from '../helpers/built-site.ts';
import { brokenFiles, payloads } from '../helpers/hostile-seeds.ts';
import { siteFolder, siteLog, testFolder } from '../helpers/test-sites.ts';

const folder = siteFolder('hostile');
const seeds = join(testFolder, 'hostile-seeds');

describe('a hostile archive', () => {
  const pages = sitePages(folder);

  test('is shown as text, not as markup', () => {
    const shown = pages.filter((page) => textOf(page.tree).includes(payloads[0]));
    expect(shown.length).toBeGreaterThan(1);
  });

  test('adds no element of its own', () => {
    const foreign = pages.flatMap((page) =>
      [...elements(page.tree)]
        .filter(
          (element) =>
            ['img', 'iframe', 'object', 'embed', 'base'].includes(element.tagName) ||
            (element.tagName === 'script' && runs(textOf(element))) ||
            (element.tagName === 'style' && textOf(element).includes('evil')) ||
            Object.keys(element.properties).some((name) => /^on[a-z]/iu.test(name)) ||
            (attribute(element, 'href') ?? '').startsWith('javascript:'),
        )
        .map((element) => `${page.path}: ${element.tagName}`),
    );
    expect(foreign).toEqual([]);
  });

  test('keeps its bidirectional controls from turning what follows', () => {
    const open = pages.filter((page) => page.path !== '404.html' && !isolates(page.html));
    expect(open.map((page) => page.path)).toEqual([]);
  });

  test('names no file of the site by its own text', () => {
    expect(siteFiles(folder).filter((file) => !/^[\w./-]+$/u.test(file))).toEqual([]);
  });

  test('leaves out what the catalogue withdraws', () => {
    expect(existsSync(join(folder, 'pages/abcdef01/index.html'))).toBe(true);
  });
});

describe('broken files', () => {
  test.each(Object.entries(brokenFiles))('%s: a message names the file', async (kind, file) => {
    if (kind === 'unreadable' && process.platform === 'win32') return;
    const { messages } = await loadArchive(seeds);
    const named = messages.filter((message) => JSON.stringify(message).includes(file));
    expect(named.map((message) => message.level)).toContain(
      kind === 'blank' ? named[0]?.level : 'error',
    );
    expect(named[0]?.advice.zh).not.toBe('');
    expect(readFileSync(siteLog('hostile'), 'utf8')).toContain(file);
  });
});

function runs(script: string): boolean {
  return script.includes('window.ran');
}

/** Every override or isolate is closed before its paragraph ends, or was left out. */
function isolates(html: string): boolean {
  return !/[\u202a-\u202e](?![^<]*\u202c)|[\u2066-\u2068](?![^<]*\u2069)/u.test(html);
}
