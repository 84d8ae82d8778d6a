// Servers that misbehave, each with a small deadline.
import { createServer, type Server } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { faultKinds, faultOfError } from '../../src/http/faults.ts';
import { problemOf } from '../../src/http/reports.ts';
import { selfSigned } from './self-signed.ts';
import { listen, newGet, page, type Route, says, site, troubleOf } from './site.ts';

async function codeFor(route: Route, settings: Parameters<typeof newGet>[0] = {}): Promise<string> {
  const home = await site({ '/a': route });
  return (await troubleOf(await newGet(settings), home.url('/a'))).code;
}

/** robots.txt is a plain 404; everything else gets these bytes. */
async function rawServer(answer: string): Promise<{ url: string; connections: () => number }> {
  let count = 0;
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      const isRobots = data.toString().startsWith('GET /robots.txt');
      if (!isRobots) count++;
      socket.end(isRobots ? 'HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n' : answer);
    });
  });
  return { url: `http://127.0.0.1:${await start(server)}/a`, connections: () => count };
}

async function start(server: Server): Promise<number> {
  onTestFinished(() => void server.close());
  return listen(server);
}

describe('time', () => {
  test('headers that never come', async () => {
    expect(await codeFor(() => undefined, { deadlineMs: 300 })).toBe('HTTP_TIMEOUT');
  });

  test('a byte at a time: the deadline is for the whole document', async () => {
    const timers: NodeJS.Timeout[] = [];
    onTestFinished(() => timers.forEach(clearInterval));
    const drip: Route = (_, response) => void timers.push(setInterval(() => response.write('x'), 50));
    expect(await codeFor(drip, { deadlineMs: 300 })).toBe('HTTP_TIMEOUT');
  });
});

describe('connections', () => {
  test('refused', async () => {
    const home = await site({});
    await home.close();
    expect((await troubleOf(await newGet(), home.url('/a'))).code).toBe('HTTP_REFUSED');
  });

  test('reset in the middle: nothing partial is used, and it is asked for again', async () => {
    const home = await site({
      '/a': (_, response, hit) => {
        if (hit > 1) return void response.end('intero');
        response.writeHead(200, { 'content-length': '1000' });
        response.write('metà', () => response.destroy());
      },
    });
    const found = await (await newGet({ deadlineMs: 20_000 }))({ url: home.url('/a') }, page);
    expect(found).toMatchObject({ text: 'intero', state: 'fresh' });
  });

  test('closed before the announced length', async () => {
    const { url } = await rawServer('HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\npoco');
    expect((await troubleOf(await newGet(), url)).code).toMatch(/^HTTP_(RESET|CUT_SHORT)$/);
  });

  test('two lengths at once', async () => {
    const { url } = await rawServer(
      'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n',
    );
    expect((await troubleOf(await newGet(), url)).code).toBe('HTTP_CUT_SHORT');
  });

  test.each([
    ['another protocol', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['endless headers', `HTTP/1.1 200 OK\r\n${'X-Lungo: abcdefghijklmnopqrstuvwxyz\r\n'.repeat(2000)}\r\n`],
  ])('%s', async (_, bytes) => {
    const { url, connections } = await rawServer(bytes);
    expect((await troubleOf(await newGet(), url)).code).toBe('HTTP_GARBAGE');
    expect(connections()).toBe(1);
  });
});

describe('size', () => {
  test('an endless document stops at the cap', async () => {
    const endless: Route = (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x')));
      };
      response.on('drain', more);
      more();
    };
    expect(await codeFor(endless, { capBytes: 300_000 })).toBe('HTTP_TOO_BIG');
  });

  const zeros = Buffer.alloc(20 * 1024 * 1024);
  test.each([
    ['gzip', gzipSync(zeros)],
    ['br', brotliCompressSync(zeros)],
    ['deflate', deflateSync(zeros)],
  ])('a bomb (%s) stops at the cap', async (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codeFor(says(bomb, { 'content-encoding': encoding }), { capBytes: 1_000_000 })).toBe('HTTP_TOO_BIG');
  });

  test('the message says how big is too big', async () => {
    const home = await site({ '/a': says(Buffer.alloc(3_000_000, 'x')) });
    const { what } = await troubleOf(await newGet({ capBytes: 2 * 1024 * 1024 }), home.url('/a'));
    expect(what.it).toContain('supera 2 MB');
  });
});

describe('compression', () => {
  const text = `<p>${'perché così è più facile '.repeat(400)}</p>`;

  test.each([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
    ['GZIP', gzipSync(text)],
    ['identity', Buffer.from(text)],
    ['utf-8', Buffer.from(text)],
    ['gzip', Buffer.from(text)],
    ['', gzipSync(text)],
  ])('%s is opened', async (encoding, body) => {
    const home = await site({ '/a': says(body, { 'content-encoding': encoding }) });
    expect((await (await newGet())({ url: home.url('/a') }, page)).text).toBe(text);
  });

  test.each([
    ['gzip, gzip', gzipSync(gzipSync(text))],
    ['gzip', gzipSync(gzipSync(text))],
    ['gzip, br', brotliCompressSync(gzipSync(text))],
    ['zstd', Buffer.from('???')],
    ['br', Buffer.from('non è brotli')],
  ])('%s in layers or in a form nobody knows is refused', async (encoding, body) => {
    expect(await codeFor(says(body, { 'content-encoding': encoding }))).toBe('HTTP_BAD_COMPRESSION');
  });

  test.each([
    ['a wrong checksum', (whole: Buffer) => whole.fill(0, whole.length - 8, whole.length - 4), text.length],
    ['a cut', (whole: Buffer) => whole.subarray(0, Math.ceil(whole.length * 0.6)), 20],
  ])('%s: what can be saved is used, said, and not kept', async (_, damage, atLeast) => {
    const home = await site({ '/a': says(damage(gzipSync(text)), { 'content-encoding': 'gzip' }) });
    const get = await newGet();
    const found = await get({ url: home.url('/a') }, page);
    expect(found.problems).toMatchObject([{ code: 'GZIP_DAMAGED', lost: 'entry' }]);
    expect(text.startsWith(found.text)).toBe(true);
    expect(found.text.length).toBeGreaterThanOrEqual(atLeast);
    await home.close();
    expect((await troubleOf(get, home.url('/a'))).code).toBe('HTTP_REFUSED');
  });
});

describe('certificates', () => {
  test('signed by nobody known', async () => {
    const server = createTlsServer(selfSigned('sportello.example'), (socket) => socket.on('error', () => undefined));
    const url = `https://127.0.0.1:${await start(server)}/`;
    expect((await troubleOf(await newGet(), url)).code).toBe('TLS_UNKNOWN_ISSUER');
  });

  test.each([
    ['CERT_HAS_EXPIRED', 'tls-expired'],
    ['CERT_NOT_YET_VALID', 'tls-not-yet-valid'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls-unknown-issuer'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls-wrong-host'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls-other'],
    ['CERT_REVOKED', 'tls-other'],
  ])('%s', (code, kind) => {
    expect(faultOfError(Object.assign(new Error(code), { code }))).toBe(kind);
  });

  test('not yet valid: the clock of this computer is the first suspect', () => {
    const failed = {
      kind: 'tls-not-yet-valid',
      address: 'https://a.example/',
      from: null,
      detail: null,
      retryAfterMs: null,
      cause: null,
    } as const;
    expect(problemOf(failed, 'f').remedy.it).toContain('Controllare la data del computer');
  });
});

test('an error that is not the network’s is not blamed on it', () => {
  expect(faultOfError(new TypeError('a defect'))).toBeNull();
});

test('a host that cannot be reached is not called slow when the time for retries runs out', async () => {
  const home = await site({ '/a': (_, response, hit) => void (hit === 1 && response.destroy()) });
  const get = await newGet({ deadlineMs: 1500 });
  expect((await troubleOf(get, home.url('/a'))).code).toBe('HTTP_RESET');
});

test('where a host has several addresses, the telling failure counts', () => {
  const failures = ['ENETUNREACH', 'ECONNREFUSED'].map((code) => Object.assign(new Error(code), { code }));
  expect(faultOfError(new AggregateError(failures))).toBe('refused');
  expect(faultOfError(new AggregateError(failures.slice(0, 1)))).toBe('no-network');
});

test('every failure has its own sentence and its own code, with a remedy, in both languages', () => {
  const failed = {
    address: 'https://www.example.org/lavoro',
    from: null,
    detail: 'XYZ',
    retryAfterMs: null,
    cause: null,
  };
  const problems = faultKinds.map((kind) => problemOf({ ...failed, kind }, 'fonte'));
  for (const say of ['it', 'en'] as const) {
    expect(new Set(problems.map(({ what }) => what[say])).size).toBe(faultKinds.length);
    for (const { what, remedy } of problems) {
      expect(what[say]).toMatch(/example\.org.*[.]$/);
      expect(remedy[say]).toMatch(/^\p{Lu}.*[.]$/u);
      expect(what[say] + remedy[say]).not.toMatch(/undefined|null|TLS|HTTP|DNS|\{|ECONN/);
    }
  }
  expect(new Set(problems.map(({ code }) => code)).size).toBe(faultKinds.length);
});
