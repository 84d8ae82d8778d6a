// No way into a private network: spellings, name service tricks, redirects. A canary listens on loopback and must stay unvisited.
import { createServer } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkAddress, isPublic } from '../../src/http/address.ts';
import type { Lookup } from '../../src/http/create-get.ts';
import { listen, newGet, page, says, site, status, troubleOf } from './site.ts';

const open = { source: 'fonte', accept: 'html' } as const;

async function canary(): Promise<{ port: number; connections: () => number }> {
  const server = createServer((_, response) => response.end('entrato'));
  let count = 0;
  server.on('connection', () => count++);
  const port = await listen(server);
  onTestFinished(() => void server.close());
  return { port, connections: () => count };
}

const literals = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '0x7F.0x0.0x0.0x1',
  '0177.0.0.1',
  '017700000001',
  '127.0.0.1.',
  '①②⑦.⓪.⓪.①',
  '127。0。0。1',
  '%31%32%37.0.0.1',
  '0.0.0.0',
  '0',
  '0.1.2.3',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '192.0.0.8',
  '192.0.2.1',
  '169.254.169.254',
  '0xA9FEA9FE',
  '100.64.0.1',
  '198.18.0.1',
  '198.51.100.7',
  '203.0.113.7',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '[::]',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::127.0.0.1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::ffff:0:127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b:1::7f00:1]',
  '[2002:7f00:1::]',
  '[2001:0:7f00:1::]',
  '[2001:db8::1]',
  '[2a00:1450::200:5efe:7f00:1]',
  '[fe80::1]',
  '[fec0::1]',
  '[fc00::1]',
  '[fd12:3456::1]',
  '[ff02::1]',
  '[100::1]',
  '[5f00::1]',
];

describe('addresses of private networks', () => {
  test('in 51 spellings: refused, without a connection', async () => {
    const { port, connections } = await canary();
    const get = await newGet();
    for (const host of literals) {
      expect((await troubleOf(get, `http://${host}:${port}/`, open)).code, host).toBe('HTTP_PRIVATE_ADDRESS');
      expect((await troubleOf(get, `http://${host}:8080/`, open)).code, host).toBe('HTTP_PRIVATE_ADDRESS');
    }
    expect(connections()).toBe(0);
  });

  test.each(['8.8.8.8', '151.101.1.1', '2a00:1450:4002::1', '2606:4700::1111'])('%s is public', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  test('opened for a private source', async () => {
    const { port } = await canary();
    expect((await (await newGet())({ url: `http://localhost:${port}/` }, page)).text).toBe('entrato');
  });
});

describe('addresses that are refused as they are written', () => {
  test.each([
    ['http://user@example.org/', 'HTTP_WITH_CREDENTIALS'],
    ['http://user:parola@example.org/', 'HTTP_WITH_CREDENTIALS'],
    ['http://example.org@127.0.0.1/', 'HTTP_WITH_CREDENTIALS'],
    ['http://127.0.0.1\\@example.org/', 'HTTP_BAD_ADDRESS'],
    ['http://example.org\\@127.0.0.1/', 'HTTP_BAD_ADDRESS'],
    ['http:\\\\example.org/', 'HTTP_BAD_ADDRESS'],
    ['http://example.org\r\nHost: x/', 'HTTP_BAD_ADDRESS'],
    ['http://exa\tmple.org/', 'HTTP_BAD_ADDRESS'],
    ['http://127.0.0.1%0d%0a/', 'HTTP_BAD_ADDRESS'],
    ['http://', 'HTTP_BAD_ADDRESS'],
    ['example.org', 'HTTP_BAD_ADDRESS'],
    ['http://[fe80::1%25eth0]/', 'HTTP_BAD_ADDRESS'],
    ['file:///etc/passwd', 'HTTP_BAD_SCHEME'],
    ['data:text/html,x', 'HTTP_BAD_SCHEME'],
    ['gopher://example.org/', 'HTTP_BAD_SCHEME'],
    ['ftp://example.org/', 'HTTP_BAD_SCHEME'],
    ['javascript:alert(1)', 'HTTP_BAD_SCHEME'],
    ['http://example.org:22/', 'HTTP_BAD_PORT'],
    ['http://example.org:25/', 'HTTP_BAD_PORT'],
    ['http://example.org:6379/', 'HTTP_BAD_PORT'],
    ['https://example.org:9200/', 'HTTP_BAD_PORT'],
  ])('%s', async (url, code) => {
    expect((await troubleOf(await newGet(), url, open)).code).toBe(code);
  });

  test('a password is not repeated in the message', async () => {
    const { what } = await troubleOf(await newGet(), 'https://anna:parola@example.org/x', open);
    expect(what.it).toContain('https://example.org/');
    expect(what.it).not.toContain('parola');
  });

  test('ordinary ports and a backslash in a query are fine', () => {
    const urls = [
      'http://example.org',
      'https://example.org:443/',
      'http://example.org:8080/',
      'https://example.org:8443/',
      'https://example.org/?q=a\\b',
    ];
    for (const url of urls) expect(checkAddress(url, { isPrivate: false }).fault).toBeNull();
  });
});

describe('names', () => {
  const answering = (...addresses: string[]): Lookup => {
    return (_, callback) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
  };

  test.each([
    ['a private address', ['127.0.0.1']],
    ['a mapped one', ['::ffff:127.0.0.1']],
    ['a private address among public ones', ['8.8.8.8', '127.0.0.1', '8.8.4.4']],
    ['the address of cloud secrets', ['169.254.169.254']],
  ])('that resolve to %s are refused', async (_, addresses) => {
    const get = await newGet({ lookup: answering(...addresses) });
    const trouble = await troubleOf(get, 'http://intranet.example:8080/', open);
    expect(trouble.code).toBe('HTTP_PRIVATE_ADDRESS');
    expect(trouble.remedy.it).toContain('private: true');
  });

  test('are resolved once per connection: what was checked is what is connected to', async () => {
    let asked = 0;
    const rebinding: Lookup = (hostname, callback) => {
      asked++;
      answering(asked === 1 ? '127.0.0.1' : '127.0.0.2')(hostname, callback);
    };
    const { port } = await canary();
    const get = await newGet({ lookup: rebinding });
    expect((await get({ url: `http://rebind.example:${port}/` }, page)).text).toBe('entrato');
    expect(asked).toBe(1);
  });

  test('that do not exist, or that nothing can be asked about, are told apart', async () => {
    const failing =
      (code: string): Lookup =>
      (_, callback) =>
        callback(Object.assign(new Error(code), { code }), []);
    const missing = await troubleOf(await newGet({ lookup: failing('ENOTFOUND') }), 'http://manca.example/', open);
    expect(missing.code).toBe('HTTP_NO_SUCH_HOST');
    expect(missing.what.it).toContain('manca.example');
    const offline = await troubleOf(await newGet({ lookup: failing('EAI_AGAIN') }), 'http://manca.example/', open);
    expect(offline.code).toBe('HTTP_NO_NETWORK');
    expect((await troubleOf(await newGet({ lookup: answering() }), 'http://manca.example/', open)).code).toBe(
      'HTTP_NO_SUCH_HOST',
    );
  });

  test('that never resolve run into the deadline', async () => {
    const get = await newGet({ lookup: () => undefined, deadlineMs: 200 });
    expect((await troubleOf(get, 'http://lento.example/', open)).code).toBe('HTTP_TIMEOUT');
  });

  test('fall back to another address where the first is closed', async () => {
    const home = await site({ '/a': says('x') });
    const get = await newGet({ lookup: answering('::1', '127.0.0.1') });
    expect((await get({ url: home.url('/a').replace('127.0.0.1', 'due.example') }, page)).text).toBe('x');
  });
});

describe('redirects', () => {
  test('of a private source stay within its rights', async () => {
    const { port, connections } = await canary();
    const home = await site({ '/a': status(302, { location: `http://localhost:${port}/` }) });
    expect((await (await newGet())({ url: home.url('/a') }, page)).text).toBe('entrato');
    expect(connections()).toBe(1);
  });

  test('of a public source never lead inside', () => {
    const base = new URL('https://www.example.org/lavoro/');
    const written = [...literals.flatMap((host) => [`http://${host}/`, `//${host}/`, `https://${host}:8443/x`])];
    for (const location of written) {
      expect(checkAddress(location, { base, isPrivate: false }).fault?.kind, location).toBe('private-address');
    }
  });
});
