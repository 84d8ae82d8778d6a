import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { collectAll } from '../../src/collect.ts';
import type { Copy } from '../../src/copies.ts';
import type { GetSettings, Lookup } from '../../src/http/create-get.ts';
import { sourceSchema } from '../../src/sources/index.ts';
import { listen, newGet, type Route, says, site } from '../http/site.ts';
import { codesOf, feedOf, letters, problemOf, report } from './weeks.ts';

const failing =
  (code: string): Lookup =>
  (_, callback) =>
    callback(Object.assign(new Error(code), { code }), []);
const loopback: Lookup = (_, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]);

async function read(urls: string[], settings: Partial<GetSettings>, kept: Record<string, Copy> = {}) {
  const get = await newGet(settings);
  const sources = urls.map((url, at) => sourceSchema.parse({ id: `fonte${at}`, kind: 'feed', url, private: true }));
  const written: string[] = [];
  const copies = {
    read: async (id: string) => kept[id] ?? null,
    write: async (id: string) => void written.push(id),
  };
  return { ...(await collectAll(sources, { get, today: '2026-11-22', copies })), written };
}

describe('no network', () => {
  it.each(['EAI_AGAIN', 'ENOTFOUND', 'ENETUNREACH'])(
    '%s of all hosts is one problem, with the days of the copies',
    async (code) => {
      const { drafts } = await readGood();
      const kept = { fonte0: { on: '2026-11-16', drafts }, fonte1: { on: '2026-11-12', drafts } };
      const urls = ['http://a.example/f', 'http://b.example/f', 'http://c.example/f'];
      const found = await read(urls, { lookup: failing(code) }, kept);
      expect(new Set(codesOf(found))).toEqual(new Set(['NO_NETWORK']));
      expect(found.reports.map(({ state }) => state)).toEqual(['last-good', 'last-good', 'failed']);
      expect(new Set(found.reports.map(({ problems }) => JSON.stringify(problems))).size).toBe(1);
      expect(problemOf(found, 'NO_NETWORK')?.what.it).toContain('(12/11/2026, 16/11/2026)');
      expect([found.hasNetwork, found.written]).toEqual([false, []]);
    },
  );

  it('is not said for one misspelt name, nor where another host answers', async () => {
    expect(codesOf(await read(['http://a.example/f'], { lookup: failing('ENOTFOUND') }))).toEqual([
      'HTTP_NO_SUCH_HOST',
    ]);
    const { url } = await site({ '/f': says(feedOf('AB')) });
    const port = new URL(url('/')).port;
    const lookup: Lookup = (name, callback) => (name === 'a.example' ? loopback : failing('ENOTFOUND'))(name, callback);
    const mixed = await read([`http://a.example:${port}/f`, 'http://b.example/f', 'http://c.example/f'], { lookup });
    expect(codesOf(mixed)).toEqual(['HTTP_NO_SUCH_HOST', 'HTTP_NO_SUCH_HOST']);
    expect(mixed.hasNetwork).toBe(true);
  });

  it('asked for with --offline is one problem for all, which counts the sources without a copy', async () => {
    const { drafts } = await readGood();
    const urls = ['http://a.example/f', 'http://b.example/f', 'http://c.example/f'];
    const kept = { fonte0: { on: '2026-11-16', drafts }, fonte1: { on: '2026-11-12', drafts } };
    const found = await read(urls, { offline: true }, kept);
    expect(new Set(codesOf(found))).toEqual(new Set(['OFFLINE']));
    expect(found.reports.map(({ state }) => state)).toEqual(['last-good', 'last-good', 'failed']);
    expect(problemOf(found, 'OFFLINE')?.lost).toBe('source');
    expect(problemOf(found, 'OFFLINE')?.what.it).toMatch(/12\/11\/2026, 16\/11\/2026.*Di una fonte/);
    const whole = await read(urls.slice(0, 2), { offline: true }, kept);
    expect(problemOf(whole, 'OFFLINE')?.lost).toBe('nothing');
    expect([whole.hasNetwork, whole.written]).toEqual([true, []]);
  });

  async function readGood() {
    const { url } = await site({ '/f': says(feedOf('AB')) });
    return read([url('/f')], {});
  }
});

describe('a portal', () => {
  const login = '<!DOCTYPE html><html><title>Wi-Fi</title><form>Accetta le condizioni</form></html>';
  const hosts = (port: string) => ['a', 'b', 'c'].map((name) => `http://${name}.example:${port}/feed`);

  async function portalOf(route: Route) {
    const server = createServer((request, response) => route(request, response, 0));
    const port = String(await listen(server));
    return { port, close: () => server.close() };
  }

  it.each<[string, Route]>([
    ['the same page for every host', (_, response) => response.end(login)],
    [
      'a redirect to one login page, never the same twice',
      (request, response) =>
        request.headers.host?.startsWith('portale')
          ? response.end(`${login}<!-- ${Math.random()} -->`)
          : response.writeHead(302, { location: `http://portale.example:${request.socket.localPort}/login` }).end(),
    ],
  ])('%s: one problem, nothing remembered, copies used', async (_, route) => {
    const { port, close } = await portalOf(route);
    const draft = (await read([await good()], {})).drafts;
    const found = await read(hosts(port), { lookup: loopback }, { fonte1: { on: '2026-11-16', drafts: draft } });
    close();
    expect(new Set(codesOf(found))).toEqual(new Set(['CAPTIVE_PORTAL']));
    expect(found.reports.map(({ state }) => state)).toEqual(['failed', 'last-good', 'failed']);
    expect(problemOf(found, 'CAPTIVE_PORTAL')?.what.it).toContain('16/11/2026');
    expect([found.portal.size, found.hasNetwork, found.written]).toEqual([3, false, []]);
  });

  it('is not two parked sites among sites that work, nor one feed under two names', async () => {
    const server = createServer((request, response) => {
      const name = request.headers.host?.[0] ?? '';
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else response.end('ab'.includes(name) ? login : feedOf(name.toUpperCase()));
    });
    const port = await listen(server);
    const of = (names: string) => [...names].map((name) => `http://${name}.example:${port}/f`);
    const parked = await read(of('abcd'), { lookup: loopback });
    expect(codesOf(parked)).toEqual(['NOT_A_FEED', 'NOT_A_FEED']);
    expect(report(parked, 'fonte2').state).toBe('fresh');
    const { url } = await site({ '/f': says(feedOf('AB')) });
    const port2 = new URL(url('/')).port;
    const twice = await read([`http://x.example:${port2}/f`, `http://y.example:${port2}/f`], { lookup: loopback });
    expect([letters(twice), codesOf(twice)]).toEqual(['AABB', []]);
    server.close();
  });

  async function good(): Promise<string> {
    return (await site({ '/f': says(feedOf('AB')) })).url('/f');
  }
});
