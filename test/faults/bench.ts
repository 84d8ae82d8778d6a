// Scripted servers on loopback under invented names, and what each fault comes to: one source collected with a good one beside it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { type Collection, collectAll } from '../../src/collect.ts';
import type { Copy } from '../../src/copies.ts';
import { createGet, type GetSettings, type Lookup } from '../../src/http/create-get.ts';
import type { Draft, SourceState } from '../../src/model.ts';
import { type SourceConfig, sourceSchema } from '../../src/sources/index.ts';
import { emptyDraft } from '../../src/sources/source.ts';
import { rss } from './documents.ts';

export type Route = (request: IncomingMessage, response: ServerResponse, hit: number) => void;

/** One fault: what is done to the source `fonte`, and what must become of it. The rest of the run is always in order. */
export interface Fault {
  /** in the matrix of faults */
  id: string;
  name: string;
  /** what the site answers at `/a`, or at each path; other paths answer 404 */
  site?: Route | Record<string, Route>;
  /** what a bare socket sends to anything but a request for robots.txt */
  raw?: (socket: Socket) => void;
  /** the same behind a TLS handshake; the address begins with https:// */
  tls?: TlsOptions;
  /** content of a file that is read instead of an address, by its name */
  file?: Record<string, string | Uint8Array>;
  /** over `kind: feed` and the address */
  source?: Record<string, unknown>;
  settings?: Partial<GetSettings>;
  /** days ago on which the source gave its last good copy; absent: there is none */
  copy?: number;
  /** what else is remembered of the source */
  remembered?: Partial<Copy>;
  /** how often the source is read; the last time counts. Absent: once */
  runs?: number;
  state: SourceState;
  /** of the problems, each once, in alphabetical order */
  codes: string[];
  /** how many, or what is in them; absent: those of the copy where it is used, otherwise none */
  drafts?: number | ((drafts: Draft[]) => void);
  /** the whole run, where more is to be looked at */
  also?: (outcome: Outcome) => void;
}

export interface Outcome extends Collection {
  /** paths asked for, robots.txt left out */
  asked: string[];
  origin: string;
  /** the workspace */
  folder: string;
}

export const today = '2026-11-22';
export const copied: Draft = {
  ...emptyDraft({ id: 'fonte' }, 'market', '2026-11-15'),
  title: 'Cuoca',
  url: 'https://fonte.example/cuoca',
  text: 'Mensa scolastica, part time.',
};

export interface Bench {
  outcomeOf: (fault: Fault) => Promise<Outcome>;
  close: () => Promise<void>;
}

/** Every name that ends in `.example` lies on loopback. */
export const loopback: Lookup = (_, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]);

export async function createBench(): Promise<Bench> {
  const servers: Server[] = [];
  const sockets = new Set<Socket>();
  const folders: string[] = [];
  let count = 0;
  const sites = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>();

  async function listen(server: Server): Promise<number> {
    servers.push(server);
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return (server.address() as AddressInfo).port;
  }

  const port = await listen(
    createServer((request, response) => {
      const name = (request.headers.host ?? '').split(':')[0] ?? '';
      const site = sites.get(name);
      if (site) site(request, response);
      else response.writeHead(404).end();
    }),
  );
  sites.set('buona.example', (request, response) => {
    if (request.url === '/feed') response.end(rss([{ title: 'Barista' }, { title: 'Commessa' }]));
    else response.writeHead(404).end();
  });

  async function originOf(fault: Fault, host: string, asked: string[]): Promise<string> {
    if (fault.raw || fault.tls) {
      const serve = rawServer(fault.raw ?? ((socket) => socket.end()), asked);
      const server = fault.tls ? createTlsServer(fault.tls, serve) : createSocketServer(serve);
      server.on('tlsClientError', () => undefined);
      return `${fault.tls ? 'https' : 'http'}://${host}:${await listen(server)}`;
    }
    sites.set(host, scripted(fault.site ?? {}, asked));
    return `http://${host}:${port}`;
  }

  return {
    async outcomeOf(fault) {
      const folder = await mkdtemp(join(tmpdir(), 'bulletin-faults-'));
      folders.push(folder);
      const asked: string[] = [];
      const host = `azienda${++count}.example`;
      const origin = await originOf(fault, host, asked);
      for (const [name, content] of Object.entries(fault.file ?? {})) await writeFile(join(folder, name), content);
      const good = sourceSchema.parse({
        id: 'buona',
        kind: 'feed',
        url: `http://buona.example:${port}/feed`,
        private: true,
      });
      const run: Run = { folder, sources: [sourceOf(fault, origin), good], kept: new Map() };
      if (fault.copy !== undefined)
        run.kept.set('fonte', { on: daysAgo(fault.copy), drafts: [copied], ...fault.remembered });
      let collection = await collectFrom(run, fault);
      for (let times = 1; times < (fault.runs ?? 1); times++) collection = await collectFrom(run, fault);
      return { ...collection, asked, origin, folder };
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
    },
  };
}

interface Run {
  folder: string;
  sources: SourceConfig[];
  kept: Map<string, Copy>;
}

async function collectFrom({ folder, sources, kept }: Run, { settings }: Fault): Promise<Collection> {
  const get = createGet({
    root: folder,
    cacheFolder: join(folder, 'cache'),
    contact: 'sportello@sportello.example',
    version: '0.1.0',
    today,
    deadlineMs: 20_000,
    gapMs: 0,
    jitter: () => 0,
    sleep: () => Promise.resolve(),
    lookup: loopback,
    ...settings,
  });
  const copies = {
    read: async (id: string) => kept.get(id) ?? null,
    write: async (id: string, copy: Copy) => void kept.set(id, copy),
  };
  return collectAll(sources, { get, today, copies });
}

/** `{origin}`, `{host}` and `{port}` in what is configured stand for those of the server. */
function sourceOf(fault: Fault, origin: string): SourceConfig {
  const [file] = Object.keys(fault.file ?? {});
  const address = file === undefined ? { url: `${origin}/a`, private: true } : { path: file };
  const written = { kind: 'feed', ...address, ...fault.source };
  const { hostname, port } = new URL(origin);
  const text = JSON.stringify({ id: 'fonte', ...written })
    .replaceAll('{origin}', origin)
    .replaceAll('{host}', hostname)
    .replaceAll('{port}', port);
  return sourceSchema.parse(JSON.parse(text));
}

function scripted(site: NonNullable<Fault['site']>, asked: string[]) {
  const routes = typeof site === 'function' ? { '/a': site } : site;
  return (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '';
    if (path !== '/robots.txt') asked.push(path);
    const route = routes[path] ?? routes[path.split('?')[0] ?? ''];
    if (route) route(request, response, asked.filter((one) => one === path).length);
    else response.writeHead(404).end();
  };
}

function rawServer(send: (socket: Socket) => void, asked: string[]) {
  return (socket: Socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      const path = /^[A-Z]+ (\S+)/.exec(String(data))?.[1] ?? '';
      if (path === '/robots.txt') socket.end('HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      else {
        asked.push(path);
        send(socket);
      }
    });
  };
}

function daysAgo(days: number): string {
  return `2026-11-${String(22 - days).padStart(2, '0')}`;
}
