/** Gets one file of the site and keeps it. */
import { pathToAddress } from '../../../offline/address-to-path.ts';
import { isGone, isKeepable } from '../../../offline/is-keepable.ts';
import { pathToRole } from '../../../offline/path-to-role.ts';
import { hashOf, type Store } from './store.ts';

/**
 * `unsound`: it answered, but not with what the list says, twice. `full`: the device has no room.
 * `lost`: nothing answered.
 */
export type Got = 'kept' | 'gone' | 'unsound' | 'full' | 'lost';

interface Wanted {
  path: string;
  /** As its list has it; without one, whatever the site answers is right. */
  hash?: string | undefined;
  signal?: AbortSignal;
}

/** Never rejects but when it is stopped. */
export async function getFile(store: Store, scope: string, wanted: Wanted): Promise<Got> {
  const isLasting = pathToRole(wanted.path) === 'lasting';
  const cache = isLasting ? 'default' : 'no-cache';
  const first = await tryFile(store, scope, { ...wanted, cache });
  if (first !== 'unsound') return first;
  return tryFile(store, scope, { ...wanted, cache: 'reload' });
}

async function tryFile(
  store: Store,
  scope: string,
  { path, hash, signal, cache }: Wanted & { cache: RequestCache },
): Promise<Got> {
  let response: Response;
  let bytes: ArrayBuffer;
  try {
    response = await fetch(pathToAddress(path, scope), { cache, signal: signal ?? null });
    bytes = await response.arrayBuffer();
  } catch (error) {
    if (signal?.aborted) throw error;
    return 'lost';
  }
  if (isGone(response.status)) return 'gone';
  if (!isKeepable(path, factsOf(response))) return response.status >= 500 ? 'lost' : 'unsound';
  if (hash !== undefined && (await hashOf(bytes)) !== hash) return 'unsound';
  return store.put(path, response, bytes).then(
    () => 'kept',
    () => 'full',
  );
}

export function factsOf({ status, redirected, type, headers }: Response) {
  return { status, redirected, type, contentType: headers.get('content-type') ?? '' };
}
