/** Answers what a page asks for: of the network, or of the copies. */
import { pathToAddress } from '../../../../offline/address-to-path.ts';
import { isGone, isKeepable } from '../../../../offline/is-keepable.ts';
import { pathToPrefix, pathToRole } from '../../../../offline/path-to-role.ts';
import { factsOf } from '../get-file.ts';
import { facts } from './facts.ts';
import { keptStore, outgoingStore, scope } from './stores.ts';
import type { Fetching } from './types.ts';

/** How long a network may take before a copy is shown instead, in milliseconds. */
const patience = 4000;

export function answer(event: Fetching, path: string): Promise<Response> {
  const isAsked = event.request.cache === 'reload' || pathToRole(path) !== 'lasting';
  return isAsked ? networkFirst(event, path) : copyFirst(event, path);
}

async function copyFirst(event: Fetching, path: string): Promise<Response> {
  const copy = (await keptStore.get(path)) ?? (await outgoingStore.get(path));
  return copy ?? ask(event, path);
}

/** A copy where the network is silent, late or broken; for a page without one, what there is. */
async function networkFirst(event: Fetching, path: string): Promise<Response> {
  const asked = ask(event, path);
  const copy = await keptStore.get(path);
  if (copy !== undefined) {
    const late = new Promise<Response>((resolve) => setTimeout(() => resolve(copy), patience));
    const first = await Promise.race([asked.catch(() => copy), late]);
    event.waitUntil(asked.catch(() => null));
    return first.status >= 500 ? copy : first;
  }
  if (pathToRole(path) !== 'page') return asked;
  return asked.catch(() => withoutNetwork(path));
}

/** Asks the network, and keeps a good answer while it is read. Rejects where there is none. */
async function ask(event: Fetching, path: string): Promise<Response> {
  const response = (await event.preloadResponse) ?? (await fetch(event.request));
  if (isKeepable(path, factsOf(response))) {
    const copy = response.clone();
    const work = copy.arrayBuffer().then((bytes) => keptStore.put(path, copy, bytes));
    // A device without room still reads.
    event.waitUntil(work.catch(() => null));
  } else if (isGone(response.status)) {
    event.waitUntil(keptStore.drop([path]));
  }
  return response;
}

/** The page under its right address, or the one that says what is kept. */
async function withoutNetwork(path: string): Promise<Response> {
  if (!path.endsWith('/') && (await keptStore.get(`${path}/`)) !== undefined) {
    return Response.redirect(pathToAddress(`${path}/`, scope));
  }
  const prefix = pathToPrefix(path, facts.trees);
  const page = (await keptStore.get(`${prefix}offline/`)) ?? (await keptStore.get('offline/'));
  if (page === undefined) return Response.error();
  return new Response(page.body, { status: 503, headers: page.headers });
}
