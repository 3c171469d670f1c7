/** The service worker: every event, and what is done about it. */
import { addressToPath } from '../../../../offline/address-to-path.ts';
import { pathToPrefix, pathToRole } from '../../../../offline/path-to-role.ts';
import { getFile } from '../get-file.ts';
import { answer } from './answer.ts';
import { facts } from './facts.ts';
import { keepUp } from './keep-up.ts';
import { keptStore, scope } from './stores.ts';
import type { ServiceWorkerWorld } from './types.ts';

const world = globalThis as unknown as ServiceWorkerWorld;

/** Pages that a reader without a network needs: what is kept, search, and the reading list. */
const helps = ['offline/', 'search/', 'reading/'];

world.addEventListener('install', (event) => {
  // Pages ask for files by names that tell builds apart, so a new worker serves an old page as well.
  event.waitUntil(Promise.all([world.skipWaiting(), getMissing([...facts.shell, ...helps])]));
});

world.addEventListener('activate', (event) => {
  const preload = world.registration.navigationPreload?.enable();
  event.waitUntil(Promise.all([world.clients.claim(), preload]));
});

world.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = addressToPath(request.url, scope);
  if (request.method !== 'GET' || path === null || request.headers.has('range')) return;
  const role = pathToRole(path);
  if (role === 'other' || (role === 'page') !== (request.mode === 'navigate')) return;
  event.respondWith(answer(event, path));
});

world.addEventListener('message', (event) => {
  const paths = event.data.addresses.flatMap((address) => addressToPath(address, scope) ?? []);
  const prefixes = new Set(paths.map((path) => pathToPrefix(path, facts.trees)));
  const wanted = [...prefixes].flatMap((prefix) => helps.map((help) => prefix + help));
  event.waitUntil(getMissing([...paths, ...facts.shell, ...wanted]).then(keepUp));
});

/** One after another: a reader is reading meanwhile. A file that cannot be had is no reason to stop. */
async function getMissing(paths: readonly string[]): Promise<void> {
  const kept = new Set(await keptStore.paths());
  for (const path of paths) {
    if (!kept.has(path) && pathToRole(path) !== 'other') await getFile(keptStore, scope, { path });
  }
}
