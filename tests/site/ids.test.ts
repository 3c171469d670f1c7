/** `npm run build` and `npm run ids` on a folder of seeds that changes. */
import { existsSync, readFileSync } from 'node:fs';
import { appendFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { run } from '../../scripts/tools/run.ts';
import { copySeeds, testFolder } from '../helpers/test-sites.ts';

const out = join(testFolder, 'ids');
const log = join(testFolder, 'ids.log');
const [moved, removed] = ['000_83e0f2e9a3ff8c01.txt', '001_2d9b3c186b32fb7c.txt'] as const;
let seeds = '';
let registry = '';

/** Exit status, and what was printed. */
async function command(
  name: string,
  parameters: string[] = [],
  ci = '',
): Promise<[number, string]> {
  const environment = {
    BANMIAN_SEEDS: seeds,
    BANMIAN_OUT: out,
    CI: ci,
    SITE_URL: '',
    BASE_PATH: '',
    BANMIAN_TREES: 'zh-hans',
  };
  const status = await run([process.execPath, `scripts/${name}.ts`, ...parameters], {
    environment,
    log,
  });
  return [status, readFileSync(log, 'utf8')];
}

/** The end of a build, without its pages: what it would say of the registry. */
async function endOfBuild(environment: Record<string, string>): Promise<string> {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const { loadArchive } = await import('../../scripts/seeds/load-archive.ts');
  const { updateRegistry } = await import('../../scripts/integration/update-registry.ts');
  const loaded = await loadArchive(seeds);
  const { messages, says } = await updateRegistry(loaded);
  return [...loaded.messages, ...messages].map(({ rule }) => rule).join(' ') + says;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

beforeAll(async () => {
  seeds = await copySeeds('ids-seeds');
  registry = join(seeds, '_registry.jsonl');
  await rm(registry, { force: true });
}, 60_000);

describe('the registry of a folder of seeds', () => {
  test('is wanted by the check, and not written under CI', { timeout: 120_000 }, async () => {
    expect((await command('ids', ['--check']))[0]).toBe(1);
    expect(await endOfBuild({ CI: 'true' })).toContain('registry/none');
    expect(existsSync(registry)).toBe(false);
  });

  test('is written by a build, and then up to date', { timeout: 120_000 }, async () => {
    const [status, printed] = await command('build');
    expect(status).toBe(0);
    expect(printed).toContain('_registry.jsonl: written: commit it');
    expect((await command('ids', ['--check']))[0]).toBe(0);
  });

  test('keeps addresses of renamed and corrected seeds; those of removed ones answer', {
    timeout: 120_000,
  }, async () => {
    const before = readFileSync(registry, 'utf8');
    const ids = [...before.matchAll(/"articles","slug":"(\w+)","page":"(\w+)"/gu)];
    expect(ids.length).toBe(14);
    const corrected = (await readFile(join(seeds, moved), 'utf8')).replace('。', '!');
    await writeFile(join(seeds, moved), corrected);
    await rename(join(seeds, moved), join(seeds, '一月二十七日.txt'));
    await rm(join(seeds, removed));
    const [status, printed] = await command('ids', ['--check']);
    expect(status).toBe(1);
    expect(printed).toMatch(/retired: the address will say what happened \(\d+\)/u);
    expect(readFileSync(registry, 'utf8')).toBe(before);

    expect((await command('build'))[0]).toBe(0);
    let articles = '';
    for (const [, id = '', page = ''] of ids) {
      const html = await readFile(join(out, 'articles', id, 'index.html'), 'utf8');
      articles += html;
      expect(html.includes('文章不在此处')).toBe(page === removed.slice(4, 12));
      expect(existsSync(join(out, 'pages', page, 'source', 'index.html'))).toBe(true);
    }
    expect(articles.match(/<span id="p-\w+" class="former"><\/span>/gu)).toHaveLength(1);
  });

  test('names an article that it does not know, under CI', { timeout: 120_000 }, async () => {
    const text = '# 海州新港开港\n\n本报讯(记者 王五)1月26日，海州新港开港，首船装货出海。\n';
    await writeFile(join(seeds, '005_abcdabcd.txt'), text);
    const before = readFileSync(registry, 'utf8');
    const [, printed] = await command('build', [], 'true');
    expect(printed).toMatch(/005_abcdabcd\.txt:1:1 .*registry\/unknown-article/u);
    expect(readFileSync(registry, 'utf8')).toBe(before);
  });

  test('is left as it is where it is broken', { timeout: 120_000 }, async () => {
    await appendFile(registry, '<<<<<<< HEAD\n');
    const before = readFileSync(registry, 'utf8');
    const said = await endOfBuild({ CI: '', BANMIAN_REGISTRY: 'write' });
    expect(said).toContain('not written, because it is broken');
    expect(said).toContain('registry/conflict-mark');
    expect(readFileSync(registry, 'utf8')).toBe(before);
    expect((await command('ids'))[0]).toBe(1);
  });
});
