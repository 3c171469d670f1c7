/** Gets a whole copy of a tree, several files at a time, and says how far it is. */
import { planDownload } from '../../../offline/plans.ts';
import type { Summary } from '../../../offline/records.ts';
import { type Got, getFile } from './get-file.ts';
import { getListing } from './get-lists.ts';
import { lockName } from './state.ts';
import type { Store } from './store.ts';

export interface Progress {
  /** Files kept, and files in all. */
  done: number;
  count: number;
  /** Bytes of what is kept. */
  bytes: number;
}

/** `whole`, but for files that were `unsound`; else what it stopped at. */
export interface Outcome {
  end: 'whole' | 'stopped' | 'lost' | 'full';
  unsound: number;
}

export interface Order {
  scope: string;
  summary: Summary;
  /** The tree, by its prefix. */
  prefix: string;
  signal: AbortSignal;
  /** Said once if another window, or the worker, is at it: this one goes on after it. */
  wait: () => void;
  report: (progress: Progress) => void;
}

/** Files got at a time: as many as a browser asks one host for over an old connection. */
const atOnce = 6;

/** Rejects only for mistakes of ours. What is kept already is not got again. */
export async function download(store: Store, order: Order): Promise<Outcome> {
  const name = lockName(order.scope);
  const outcome = await navigator.locks.request(name, { ifAvailable: true }, (lock) =>
    lock === null ? null : fill(store, order),
  );
  if (outcome !== null) return outcome;
  order.wait();
  return navigator.locks
    .request(name, { signal: order.signal }, () => fill(store, order))
    .catch((error: unknown) => {
      if (order.signal.aborted) return { end: 'stopped', unsound: 0 };
      throw error;
    });
}

async function fill(store: Store, order: Order): Promise<Outcome> {
  const { scope, summary, prefix, signal, report } = order;
  const listing = await getListing(scope, summary).catch(() => null);
  if (listing === null) return { end: 'lost', unsound: 0 };
  const wish = { wanted: [prefix], trees: Object.keys(summary.trees) };
  const copies = await store.copies(await store.paths());
  const kept = new Map(copies.map(({ path, hash }) => [path, hash]));
  const plan = planDownload(listing, kept, wish);
  const all = planDownload(listing, new Map(), wish);
  const bytesOf = (path: string): number => listing.get(path)?.bytes ?? 0;
  const sum = (paths: string[]): number => paths.reduce((total, path) => total + bytesOf(path), 0);
  const progress = {
    done: all.length - plan.length,
    count: all.length,
    bytes: sum(all) - sum(plan),
  };
  const outcome: Outcome = { end: 'whole', unsound: 0 };
  report(progress);
  const worker = async (): Promise<void> => {
    for (let path = plan.shift(); path !== undefined; path = plan.shift()) {
      const wanted = { path, hash: listing.get(path)?.hash, signal };
      const got = await getFile(store, scope, wanted).catch((): Got | 'stopped' => 'stopped');
      if (got === 'lost' || got === 'full' || got === 'stopped') {
        outcome.end = got;
        plan.length = 0;
        return;
      }
      if (got !== 'kept') outcome.unsound += 1;
      progress.done += 1;
      progress.bytes += bytesOf(path);
      report(progress);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return outcome;
}
