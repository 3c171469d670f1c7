/** What of a service worker's world is used; the project's types are those of pages. */
import type { BuildFacts } from '../../../../offline/records.ts';

export interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface Fetching extends Lasting {
  readonly request: Request;
  readonly clientId: string;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

/** What a page says when it was opened: its address, and those of its files. */
export interface Notice {
  addresses: string[];
}

export interface Noticing extends Lasting {
  readonly data: Notice;
}

export interface ServiceWorkerWorld {
  readonly registration: {
    readonly scope: string;
    readonly navigationPreload?: { enable(): Promise<void> };
    unregister(): Promise<boolean>;
  };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      type: 'window';
      includeUncontrolled: true;
    }): Promise<{ id: string; url: string; navigate(url: string): Promise<unknown> }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: Noticing) => void): void;
}

declare global {
  /** Put in at the end of the build. */
  const banmianBuild: BuildFacts;
}
