/**
 * The worker of a site that is built without offline copies: takes the place of the one before,
 * forgets all that it kept, and goes.
 */
import { keptStore, memory, outgoingStore } from './stores.ts';
import type { ServiceWorkerWorld } from './types.ts';

const world = globalThis as unknown as ServiceWorkerWorld;

world.addEventListener('install', (event) => event.waitUntil(world.skipWaiting()));

world.addEventListener('activate', (event) => {
  const forgotten = [keptStore, outgoingStore, memory].map((store) => store.clear());
  event.waitUntil(Promise.all([...forgotten, world.registration.unregister()]));
});
