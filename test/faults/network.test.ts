// Section A: the network.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { collectAll } from '../../src/collect.ts';
import { createGet, type Lookup } from '../../src/http/create-get.ts';
import { copied, type Fault, loopback, today } from './bench.ts';
import { certificate } from './certificate.ts';
import { feed, html, rss } from './documents.ts';
import { table } from './table.ts';
import { faultsOfWording } from './wording.ts';

/** Of the names of the source alone. */
const failing =
  (code: string): Lookup =>
  (name, callback) => {
    if (name.startsWith('buona')) loopback(name, callback);
    else callback(Object.assign(new Error(`getaddrinfo ${code} ${name}`), { code }), []);
  };
const silent: Lookup = (name, callback) => void (name.startsWith('buona') && loopback(name, callback));
const at =
  (...addresses: string[]): Lookup =>
  (name, callback) => {
    if (name.startsWith('buona')) loopback(name, callback);
    else
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
  };

/** A proxy that is named in the environment, and dead: all that follows goes past it. */
process.env['HTTP_PROXY'] = 'http://127.0.0.1:9';
process.env['HTTPS_PROXY'] = 'http://127.0.0.1:9';

const one = feed(rss([{ title: 'Cuoca' }]));
/** Of this source alone: the other ones keep their time. */
const short = { timeout: 1 };

const faults: Fault[] = [
  {
    id: 'A1',
    name: 'a name that does not exist',
    settings: { lookup: failing('ENOTFOUND') },
    state: 'failed',
    codes: ['HTTP_NO_SUCH_HOST'],
  },
  {
    id: 'A1',
    name: 'the same with a copy of last week',
    settings: { lookup: failing('ENOTFOUND') },
    copy: 7,
    state: 'last-good',
    codes: ['HTTP_NO_SUCH_HOST'],
  },
  {
    id: 'A1',
    name: 'a name without addresses',
    settings: { lookup: at() },
    state: 'failed',
    codes: ['HTTP_NO_SUCH_HOST'],
  },
  {
    id: 'A1',
    name: 'a name server that cannot be asked',
    settings: { lookup: failing('EAI_AGAIN') },
    state: 'failed',
    codes: ['HTTP_NO_NETWORK'],
  },
  {
    id: 'A1',
    name: 'a name server that refuses',
    settings: { lookup: failing('ECONNREFUSED') },
    state: 'failed',
    codes: ['HTTP_REFUSED'],
  },
  {
    id: 'A2',
    name: 'a name server that never answers',
    settings: { lookup: silent },
    source: short,
    state: 'failed',
    codes: ['HTTP_TIMEOUT'],
  },
  { id: 'A3', name: 'a closed port', source: { url: 'http://{host}:9/' }, state: 'failed', codes: ['HTTP_REFUSED'] },
  {
    id: 'A3',
    name: 'a closed port, with a copy',
    source: { url: 'http://{host}:9/' },
    copy: 3,
    state: 'last-good',
    codes: ['HTTP_REFUSED'],
  },
  {
    id: 'A3',
    name: 'a closed port, with a copy too old to print',
    source: { url: 'http://{host}:9/' },
    copy: 20,
    state: 'failed',
    codes: ['HTTP_REFUSED', 'OFFERS_GONE'],
  },
  {
    id: 'A4',
    name: 'a server that takes the call and says nothing',
    raw: () => undefined,
    source: short,
    state: 'failed',
    codes: ['HTTP_TIMEOUT'],
  },
  {
    id: 'A5',
    name: 'a certificate that has expired',
    tls: certificate({ to: '210101000000Z' }),
    state: 'failed',
    codes: ['TLS_EXPIRED'],
  },
  {
    id: 'A5',
    name: 'a certificate signed by itself',
    tls: certificate({}),
    state: 'failed',
    codes: ['TLS_UNKNOWN_ISSUER'],
  },
  {
    id: 'A5',
    name: 'a certificate of an unknown authority',
    tls: certificate({ issuer: 'Autorità Inventata' }),
    state: 'failed',
    codes: ['TLS_UNKNOWN_ISSUER'],
  },
  {
    id: 'A5',
    name: 'a protocol that nobody speaks any more',
    tls: { ...certificate({}), minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' },
    state: 'failed',
    codes: ['TLS_OTHER'],
  },
  {
    id: 'A5',
    name: 'no encryption at all where it was promised',
    raw: (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'),
    source: { url: 'https://{host}:{port}/a' },
    state: 'failed',
    codes: ['TLS_OTHER'],
  },
  {
    id: 'A6',
    name: 'a connection cut in the middle of the document',
    site: (_, response) => {
      response.writeHead(200, { 'content-length': '9000' });
      response.write(rss([{ title: 'Cuoca' }]), () => response.destroy());
    },
    state: 'failed',
    codes: ['HTTP_RESET'],
  },
  {
    id: 'A6',
    name: 'a connection cut once',
    site: (request, response, hit) => {
      if (hit === 1) response.destroy();
      else one(request, response, hit);
    },
    state: 'fresh',
    codes: [],
    drafts: 1,
    also: ({ asked }) => expect(asked).toHaveLength(2),
  },
  {
    id: 'A7',
    name: 'a byte at a time',
    site: (_, response) => {
      const drip = setInterval(() => response.write('<'), 40);
      response.on('close', () => clearInterval(drip));
    },
    source: short,
    state: 'failed',
    codes: ['HTTP_TIMEOUT'],
  },
  {
    id: 'A8',
    name: 'headers that never come',
    site: () => undefined,
    source: short,
    state: 'failed',
    codes: ['HTTP_TIMEOUT'],
  },
  {
    id: 'A9',
    name: 'a broken way by IPv6',
    site: one,
    settings: { lookup: at('::1', '127.0.0.1') },
    state: 'fresh',
    codes: [],
    drafts: 1,
  },
  { id: 'A12', name: 'a dead proxy in the environment', site: one, state: 'fresh', codes: [], drafts: 1 },
  {
    id: 'A13',
    name: 'a certificate from the future: the clock is wrong',
    tls: certificate({ from: '400101000000Z' }),
    state: 'failed',
    codes: ['TLS_NOT_YET_VALID'],
  },
];

faults.push({
  id: 'A7',
  name: 'a slow server that is given more time than others',
  site: (request, response, hit) => void setTimeout(() => one(request, response, hit), 2500),
  source: { timeout: 20 },
  settings: { deadlineMs: 1500 },
  state: 'fresh',
  codes: [],
  drafts: 1,
});

table('the network', faults);

describe('what befalls all sources at once', () => {
  const sources = ['uno', 'due', 'tre'].map((id) => ({ id, kind: 'feed', private: true }) as const);

  test.each([
    ['A10', 'a portal in the place of every site', 'CAPTIVE_PORTAL', loopback],
    ['A11', 'no network', 'NO_NETWORK', failing('EAI_AGAIN')],
  ])('%s %s', async (_, __, code, lookup) => {
    const portal = createServer((_, response) => response.end(html('<h1>Benvenuti: accettare le condizioni</h1>')));
    await new Promise<void>((ready) => portal.listen(0, '127.0.0.1', ready));
    onTestFinished(() => void portal.close());
    const { port } = portal.address() as AddressInfo;
    const folder = await mkdtemp(join(tmpdir(), 'bulletin-faults-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const get = createGet({
      root: folder,
      cacheFolder: folder,
      contact: 'p@p.example',
      version: '0.1.0',
      today,
      lookup,
      gapMs: 0,
      sleep: () => Promise.resolve(),
    });
    const asked = sources.map((source) => ({ ...source, url: `http://${source.id}.example:${port}/feed` }));
    const copies = { read: async () => ({ on: '2026-11-15', drafts: [copied] }), write: async () => undefined };
    const { reports, drafts, hasNetwork } = await collectAll(asked, { get, today, copies });
    expect(reports.map(({ state, copyOf, problems }) => [state, copyOf, problems.map((one) => one.code)])).toEqual(
      sources.map(() => ['last-good', '2026-11-15', [code]]),
    );
    expect([drafts.length, hasNetwork]).toEqual([3, false]);
    const told = reports[0]?.problems ?? [];
    expect(told.flatMap((problem) => faultsOfWording(problem, ['Internet', 'rete', 'network']))).toEqual([]);
    expect(told[0]?.what.it).toContain('15/11/2026');
  });
});
