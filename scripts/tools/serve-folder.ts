/** A plain static server, as any web space is: whole files, `404.html`, a base path, no rewriting. */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export interface Served {
  /** With the base path, ends in `/`. */
  address: string;
  close: () => Promise<void>;
}

export interface ServeOptions {
  /** The built site. */
  folder: string;
  /** Begins and ends in `/`. */
  base: string;
  /** The first port to try; 0 takes any. */
  port: number;
  /** How many ports after it may be tried where it is taken. */
  tries?: number;
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
};
const compressed = /^text|json|xml|javascript|manifest/u;
const compress = promisify(gzip);

/** Serves a folder on this machine alone. Rejects if no port is free. */
export async function serveFolder(options: ServeOptions): Promise<Served> {
  const server = createServer((request, response) => {
    respond(options, request, response).catch(() => response.writeHead(500).end());
  });
  const port = await listen(server, options.port, options.tries ?? 0);
  return {
    address: `http://localhost:${port}${options.base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number, tries: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, 'localhost', resolve);
    });
    return (server.address() as AddressInfo).port;
  } catch (error) {
    if (tries <= 0) throw error;
    return listen(server, port + 1, tries - 1);
  }
}

async function respond(
  options: ServeOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answer = await find(options, new URL(request.url ?? '/', 'http://localhost'));
  const type = answer.headers['Content-Type'] ?? '';
  if (/\bgzip\b/u.test(request.headers['accept-encoding'] ?? '') && compressed.test(type)) {
    answer.body = await compress(answer.body);
    answer.headers['Content-Encoding'] = 'gzip';
    answer.headers['Vary'] = 'Accept-Encoding';
  }
  answer.headers['Content-Length'] = String(answer.body.byteLength);
  response.writeHead(answer.status, answer.headers);
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}

async function find({ folder, base }: ServeOptions, { pathname }: URL): Promise<Answer> {
  if (`${pathname}/` === base) return redirect(base);
  const path = decode(pathname);
  if (path === null || !path.startsWith(base)) return notFound(folder);
  const file = join(folder, normalize(`/${path.slice(base.length)}`));
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) {
    return pathname.endsWith('/')
      ? send(join(file, 'index.html'), folder)
      : redirect(`${pathname}/`);
  }
  return found === null || path.endsWith('/') ? notFound(folder) : send(file, folder);
}

function decode(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

function redirect(to: string): Answer {
  return { status: 301, headers: { Location: to }, body: new Uint8Array() };
}

async function send(file: string, folder: string): Promise<Answer> {
  const body = await readFile(file).catch(() => null);
  if (body === null) return notFound(folder);
  return { status: 200, headers: headersOf(file), body };
}

async function notFound(folder: string): Promise<Answer> {
  const file = join(folder, '404.html');
  const body = await readFile(file).catch(() => new TextEncoder().encode('Not found\n'));
  return { status: 404, headers: headersOf(file), body };
}

/** The media type of a file by its name. */
export function typeOf(file: string): string {
  return types[extname(file)] ?? 'application/octet-stream';
}

function headersOf(file: string): Record<string, string> {
  return {
    'Content-Type': typeOf(file),
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  };
}
