// A scripted web site on loopback, and a `Get` for it that never waits.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createGet, type GetSettings } from '../../src/http/create-get.ts';
import { type Get, type GetOptions, Unreachable } from '../../src/http/get.ts';
import type { Problem } from '../../src/model.ts';

export interface Hit {
  path: string;
  headers: IncomingMessage['headers'];
  at: number;
}
export type Route = (request: IncomingMessage, response: ServerResponse, hit: number) => void;

export interface Site {
  url: (path: string) => string;
  /** requests received, robots.txt left out */
  hits: Hit[];
  robotsHits: Hit[];
  close: () => Promise<void>;
}

/** Paths without a route, robots.txt included, answer 404. */
export async function site(routes: Record<string, Route>): Promise<Site> {
  const hits: Hit[] = [];
  const robotsHits: Hit[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const list = path === '/robots.txt' ? robotsHits : hits;
    list.push({ path, headers: request.headers, at: performance.now() });
    const route = routes[path.split('?')[0] ?? ''];
    if (route) route(request, response, list.filter((hit) => hit.path === path).length);
    else response.writeHead(404).end();
  });
  const port = await listen(server);
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  onTestFinished(async () => {
    if (server.listening) await close();
  });
  return { url: (path) => `http://127.0.0.1:${port}${path}`, hits, robotsHits, close };
}

export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Answers with this body. */
export function says(body: string | Uint8Array, headers: Record<string, string> = {}): Route {
  return (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
}

export function status(code: number, headers: Record<string, string> = {}): Route {
  return (_, response) => response.writeHead(code, headers).end('no');
}

export const page: GetOptions = { source: 'fonte', accept: 'html', private: true };

export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bulletin-http-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function newGet(settings: Partial<GetSettings> = {}): Promise<Get> {
  const folder = settings.root ?? (await newFolder());
  return createGet({
    root: folder,
    cacheFolder: join(folder, 'cache'),
    contact: 'sportello@example.org',
    version: '0.1.0',
    today: '2026-11-22',
    deadlineMs: 10_000,
    gapMs: 0,
    jitter: () => 0,
    sleep: () => Promise.resolve(),
    ...settings,
  });
}

/** The problem that an address comes to; fails the test when a document comes. */
export async function troubleOf(get: Get, url: string, options = page): Promise<Problem & { gone: boolean }> {
  const outcome = await get({ url }, options).catch((error: unknown) => error);
  if (!(outcome instanceof Unreachable)) throw new Error(`expected Unreachable for ${url}`, { cause: outcome });
  return { ...outcome.problem, gone: outcome.gone };
}
