/** Keeps copies what the site is now, and goes on with what was cut: after each page that is opened. */
import { pathToList } from '../../../../offline/path-to-list.ts';
import { listsToCompare, planDownload, planRenewal } from '../../../../offline/plans.ts';
import type { Summary } from '../../../../offline/records.ts';
import { getFile } from '../get-file.ts';
import { getListing, getSummary } from '../get-lists.ts';
import { lockName, type State } from '../state.ts';
import { facts } from './facts.ts';
import { keptStore, memory, outgoingStore, scope } from './stores.ts';
import type { ServiceWorkerWorld } from './types.ts';

const { clients } = globalThis as unknown as ServiceWorkerWorld;

/** Files got behind one page: a browser stops a worker that works on for long. */
const mostFiles = 200;

let running: Promise<void> | null = null;

/** One at a time; whoever asks meanwhile waits for it. Never rejects: the next page tries again. */
export function keepUp(): Promise<void> {
  running ??= renewAndGoOn()
    .catch(() => undefined)
    .finally(() => {
      running = null;
    });
  return running;
}

async function renewAndGoOn(): Promise<void> {
  let state = await memory.read();
  if (state.guests.length > 0) state = await partFromGuests(state);
  const isCurrent = state.build === facts.build;
  if (isCurrent && state.owed.length === 0 && state.wanted.length === 0) return;
  const summary = await getSummary(scope);
  // While files are laid on a host, worker and summary may be of two builds: later they are not.
  if (summary === null || summary.build !== facts.build) return;
  if (!isCurrent) state = await renew(summary, state);
  // A page that gets a whole copy itself is not to be overtaken.
  await navigator.locks.request(lockName(scope), { ifAvailable: true }, async (lock) => {
    if (lock !== null) await goOn(summary, state);
  });
}

/** Files of the build before are kept while a page is open that may ask for them. */
async function partFromGuests(state: State): Promise<State> {
  const open = await openWindows();
  const guests = state.guests.filter((id) => open.includes(id));
  if (guests.length > 0) return state;
  await outgoingStore.clear();
  return memory.write({ guests });
}

async function renew(summary: Summary, state: State): Promise<State> {
  const paths = await keptStore.paths();
  const compared = listsToCompare(paths, summary, state.lists);
  const listing = await getListing(scope, summary, compared);
  const isCompared = (path: string): boolean =>
    compared.includes(pathToList(path, summary.lists.length));
  const copies = await keptStore.copies(paths.filter(isCompared));
  const kept = new Map(copies.map(({ path, hash }) => [path, hash]));
  const { stale, gone, outgoing } = planRenewal(kept, listing, isCompared);
  await keptStore.drop([...stale, ...gone]);
  for (const path of outgoing) await setAside(path);
  return memory.write({
    build: summary.build,
    lists: summary.lists,
    owed: [...new Set([...state.owed, ...stale])],
    guests: outgoing.length > 0 ? await openWindows() : [],
  });
}

async function setAside(path: string): Promise<void> {
  const response = await keptStore.get(path);
  if (response !== undefined)
    await outgoingStore.put(path, response, await response.clone().arrayBuffer());
  await keptStore.drop([path]);
}

/** Pages that were kept come first, then what is missing of a whole copy that was begun. */
async function goOn(summary: Summary, state: State): Promise<void> {
  const owed = [...state.owed];
  for (const path of owed.slice(0, mostFiles)) {
    if (await isAwaited()) return;
    const got = await getFile(keptStore, scope, { path });
    if (got === 'lost' || got === 'full') return;
    owed.shift();
    await memory.write({ owed });
  }
  if (state.wanted.length === 0) return;
  const listing = await getListing(scope, summary);
  const copies = await keptStore.copies(await keptStore.paths());
  const kept = new Map(copies.map(({ path, hash }) => [path, hash]));
  const plan = planDownload(listing, kept, { wanted: state.wanted, trees: facts.trees });
  for (const path of plan.slice(0, mostFiles)) {
    if (await isAwaited()) return;
    const got = await getFile(keptStore, scope, { path, hash: listing.get(path)?.hash });
    if (got === 'lost' || got === 'full') return;
  }
}

/** Whether a page waits to get a whole copy itself, which is faster and shows how far it is. */
async function isAwaited(): Promise<boolean> {
  const { pending = [] } = await navigator.locks.query();
  return pending.some(({ name }) => name === lockName(scope));
}

async function openWindows(): Promise<string[]> {
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  return open.map(({ id }) => id);
}
