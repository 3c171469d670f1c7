/** The copies of this site; of several archives under one host, each has its own. */
import { Memory } from '../state.ts';
import { Store } from '../store.ts';
import type { ServiceWorkerWorld } from './types.ts';

export const { scope } = (globalThis as unknown as ServiceWorkerWorld).registration;
export const keptStore = new Store(scope, 'kept');
export const outgoingStore = new Store(scope, 'outgoing');
export const memory = new Memory(scope);
