/** Starts the worker that keeps what is read, and tells it what is open. */
import { basePath } from '../base-path.ts';
import { readDevice } from '../device.ts';
import { trustedWorker } from '../trusted-script.ts';
import type { Notice } from './worker/types.ts';

/** Under this name is kept that the reader wants no copies. */
export const refusal = 'no-copies';

/** Nothing where the reader wants no copies, or pays for every byte and has not asked for them. */
export async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  const connection = (navigator as { connection?: { saveData?: boolean } }).connection;
  const isKnown = (await serviceWorker.getRegistration(basePath)) !== undefined;
  if (readDevice(refusal) === true || (connection?.saveData && !isKnown)) return;
  await start();
}

/** Rejects where the browser forbids it. */
export async function start(): Promise<void> {
  const { serviceWorker } = navigator;
  // A worker that takes over, the first or that of a new build, has yet to be told.
  serviceWorker.addEventListener('controllerchange', tell);
  tell();
  const options = { scope: basePath, updateViaCache: 'none' } as const;
  await serviceWorker.register(trustedWorker('offline'), options);
}

function tell(): void {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const notice: Notice = { addresses: [location.href, ...loaded] };
  navigator.serviceWorker.controller?.postMessage(notice);
}
