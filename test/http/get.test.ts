import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder, newGet, page, says, site, status, troubleOf } from './site.ts';

describe('a document', () => {
  test('comes with its final address, type, charset and text', async () => {
    const home = await site({ '/a': says('<p>perché</p>') });
    const found = await (await newGet())({ url: home.url('/a#parte') }, page);
    expect(found).toMatchObject({ address: home.url('/a'), state: 'fresh', copyOf: null, problems: [] });
    expect(found).toMatchObject({ contentType: 'text/html; charset=utf-8', charset: 'utf-8', text: '<p>perché</p>' });
  });

  test('is asked for under an honest name, without cookies', async () => {
    const home = await site({ '/a': says('x', { 'set-cookie': 'id=1' }) });
    const get = await newGet();
    await get({ url: home.url('/a') }, page);
    await get({ url: home.url('/a') }, page);
    expect(home.hits[1]?.headers['user-agent']).toBe('bulletin/0.1.0 (+sportello@example.org)');
    expect(home.hits[1]?.headers.cookie).toBeUndefined();
  });

  test('that is empty is a failure', async () => {
    const home = await site({ '/a': says(' \r\n') });
    const trouble = await troubleOf(await newGet(), home.url('/a'));
    expect(trouble.code).toBe('HTTP_EMPTY');
    expect(trouble.what.it).toContain('risposta vuota');
  });

  test('of another kind is named', async () => {
    const home = await site({ '/a': says('%PDF-1.7 ...'), '/b': says('PK\x03\x04...') });
    const get = await newGet();
    expect((await troubleOf(get, home.url('/a'))).what.it).toContain('file PDF');
    expect((await troubleOf(get, home.url('/b'))).code).toBe('HTTP_WRONG_TYPE');
    const sheet = await get({ url: home.url('/b') }, { ...page, accept: 'sheet' });
    expect(sheet).toMatchObject({ charset: 'binary', text: '', problems: [] });
  });
});

describe('statuses', () => {
  test.each([
    [401, 'HTTP_LOGIN_NEEDED', false],
    [403, 'HTTP_FORBIDDEN', false],
    [404, 'HTTP_NOT_FOUND', true],
    [410, 'HTTP_GONE', true],
    [418, 'HTTP_ODD_STATUS', false],
    [501, 'HTTP_ODD_STATUS', false],
  ])('%i is %s and asked once', async (code, expected, gone) => {
    const home = await site({ '/a': status(code) });
    expect(await troubleOf(await newGet(), home.url('/a'))).toMatchObject({ code: expected, gone, where: 'fonte' });
    expect(home.hits).toHaveLength(1);
  });

  test('a challenge page is named and never asked again', async () => {
    const home = await site({ '/a': status(403, { 'cf-mitigated': 'challenge' }) });
    expect(await troubleOf(await newGet(), home.url('/a'))).toMatchObject({ code: 'HTTP_CHALLENGE', gone: false });
    expect(home.hits).toHaveLength(1);
  });

  test.each([429, 500, 502, 503, 504])('%i is tried again three times, then reported', async (code) => {
    const home = await site({ '/a': status(code) });
    const waits: number[] = [];
    const get = await newGet({ deadlineMs: 30_000, sleep: async (ms) => void waits.push(Math.ceil(ms / 1000)) });
    const trouble = await troubleOf(get, home.url('/a'));
    expect(trouble.code).toBe(code === 429 ? 'HTTP_TOO_MANY_REQUESTS' : 'HTTP_SERVER_ERROR');
    expect(home.hits).toHaveLength(4);
    expect(waits).toEqual([1, 2, 4]);
  });

  test('a passing failure passes', async () => {
    const home = await site({
      '/a': (_, response, hit) => (hit < 3 ? response.writeHead(503).end() : response.end('infine')),
    });
    const found = await (await newGet({ deadlineMs: 30_000 }))({ url: home.url('/a') }, page);
    expect(found).toMatchObject({ text: 'infine', problems: [] });
  });
});

describe('Retry-After', () => {
  async function waitsFor(retryAfter: string): Promise<number[]> {
    const home = await site({
      '/a': (_, response, hit) =>
        hit === 1 ? response.writeHead(429, { 'retry-after': retryAfter }).end() : response.end('ecco'),
    });
    const waits: number[] = [];
    const get = await newGet({ deadlineMs: 30_000, sleep: async (ms) => void waits.push(Math.ceil(ms / 1000)) });
    await get({ url: home.url('/a') }, page);
    return waits;
  }

  test.each([
    ['7', [7]],
    ['0', [1]],
    ['-5', [1]],
    ['domani', [1]],
  ])('%s', async (value, expected) => {
    expect(await waitsFor(value)).toEqual(expected);
  });

  test('as a date', async () => {
    const [wait = 0] = await waitsFor(new Date(Date.now() + 9000).toUTCString());
    expect(wait).toBeGreaterThanOrEqual(7);
    expect(wait).toBeLessThanOrEqual(9);
  });

  test('longer than the deadline: the host is left alone for the rest of the run', async () => {
    const home = await site({ '/a': status(429, { 'retry-after': '7200' }), '/b': says('x') });
    const get = await newGet();
    expect((await troubleOf(get, home.url('/a'))).what.it).toContain('aspettare 2 ore');
    expect((await troubleOf(get, home.url('/b'))).code).toBe('HTTP_TOO_MANY_REQUESTS');
    expect(home.hits).toHaveLength(1);
  });
});

describe('redirects', () => {
  test('moved for good: followed, and the new address is proposed', async () => {
    const home = await site({
      '/a': status(301, { location: '/b' }),
      '/b': status(308, { location: 'c' }),
      '/c': says('x'),
    });
    const found = await (await newGet())({ url: home.url('/a') }, page);
    expect(found.address).toBe(home.url('/c'));
    expect(found.problems).toMatchObject([{ code: 'MOVED', lost: 'nothing', where: 'fonte' }]);
    expect(found.problems[0]?.what.it).toContain(home.url('/c'));
  });

  test('only the permanent beginning of a chain is proposed', async () => {
    const home = await site({
      '/a': status(301, { location: '/b' }),
      '/b': status(302, { location: '/c' }),
      '/c': says('x'),
    });
    const found = await (await newGet())({ url: home.url('/a') }, page);
    expect(found.address).toBe(home.url('/c'));
    expect(found.problems[0]?.what.it).toContain(`${home.url('/b')}.`);
  });

  test('moved for now: followed in silence', async () => {
    const home = await site({ '/a': status(307, { location: '/b' }), '/b': says('x') });
    expect((await (await newGet())({ url: home.url('/a') }, page)).problems).toEqual([]);
  });

  test('with bare accents in the address', async () => {
    const location = Buffer.from('/opportunità').toString('latin1');
    const home = await site({ '/a': status(302, { location }), '/opportunit%C3%A0': says('x') });
    expect((await (await newGet())({ url: home.url('/a') }, page)).address).toBe(home.url('/opportunit%C3%A0'));
  });

  test('ten are followed, eleven are too many, a circle is named', async () => {
    const step = (n: number) => [`/${n}`, status(302, { location: `/${n - 1}` })] as const;
    const chain = Object.fromEntries(Array.from({ length: 12 }, (_, n) => step(n + 1)));
    const home = await site({
      ...chain,
      '/0': says('x'),
      '/tondo': status(302, { location: '/tondo2' }),
      '/tondo2': status(302, { location: '/tondo' }),
    });
    const get = await newGet();
    expect((await get({ url: home.url('/10') }, page)).text).toBe('x');
    expect((await troubleOf(get, home.url('/11'))).code).toBe('HTTP_TOO_MANY_REDIRECTS');
    expect((await troubleOf(get, home.url('/tondo'))).code).toBe('HTTP_REDIRECT_LOOP');
  });

  test.each([
    ['file:///etc/passwd', 'HTTP_BAD_SCHEME'],
    ['ftp://example.org/', 'HTTP_BAD_SCHEME'],
    ['data:text/html,x', 'HTTP_BAD_SCHEME'],
    ['http://a:b@example.org/', 'HTTP_WITH_CREDENTIALS'],
    ['http://exa\\mple.org/', 'HTTP_BAD_ADDRESS'],
    ['', 'HTTP_REDIRECT_NOWHERE'],
  ])('to «%s» are refused', async (location, code) => {
    const home = await site({ '/a': status(302, { location }) });
    expect((await troubleOf(await newGet(), home.url('/a'))).code).toBe(code);
  });
});

test('a monstrous address is shown short and without controls', async () => {
  const { code, what } = await troubleOf(await newGet(), `http://x\x1b[31m/${'y'.repeat(5000)}`);
  expect(code).toBe('HTTP_BAD_ADDRESS');
  expect(what.it.length).toBeLessThan(400);
  expect(what.it).not.toContain('\x1b');
});

describe('kept copies', () => {
  const etag: Parameters<typeof site>[0][string] = (request, response) => {
    if (request.headers['if-none-match'] === '"uno"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"uno"', 'last-modified': 'Sun, 22 Nov 2026 08:00:00 GMT' }).end('copia');
  };

  test('a document that has not changed is not sent again', async () => {
    const home = await site({ '/a': etag });
    const root = await newFolder();
    await (await newGet({ root }))({ url: home.url('/a') }, page);
    const again = await (await newGet({ root, today: '2026-11-29' }))({ url: home.url('/a') }, page);
    expect(again).toMatchObject({ state: 'unchanged', text: 'copia', copyOf: null, problems: [] });
    expect(home.hits[1]?.headers['if-modified-since']).toBe('Sun, 22 Nov 2026 08:00:00 GMT');
  });

  test('what the server confirmed last week is dated last week', async () => {
    const home = await site({ '/a': etag });
    const root = await newFolder();
    for (const today of ['2026-11-15', '2026-11-22'])
      await (await newGet({ root, today }))({ url: home.url('/a') }, page);
    await home.close();
    const found = await (await newGet({ root, today: '2026-11-29' }))({ url: home.url('/a') }, page);
    expect(found).toMatchObject({ state: 'last-good', copyOf: '2026-11-22', text: 'copia' });
    expect(found.problems).toMatchObject([{ code: 'HTTP_REFUSED', lost: 'nothing' }]);
    expect(found.problems[0]?.what.it).toContain('copia conservata del 22/11/2026');
  });

  test.each([
    ['a server error', status(500), 'HTTP_SERVER_ERROR'],
    ['an empty answer', says(''), 'HTTP_EMPTY'],
    ['a challenge', status(403, { 'cf-mitigated': 'challenge' }), 'HTTP_CHALLENGE'],
  ])('stand in for %s', async (_, later, code) => {
    const home = await site({ '/a': (...all) => (all[2] === 1 ? says('buona')(...all) : later(...all)) });
    const get = await newGet();
    await get({ url: home.url('/a') }, page);
    const found = await get({ url: home.url('/a') }, page);
    expect(found).toMatchObject({ state: 'last-good', text: 'buona', copyOf: '2026-11-22', problems: [{ code }] });
  });

  test.each([404, 410])('never stand in for a page that is gone (%i)', async (code) => {
    const home = await site({ '/a': (...all) => (all[2] === 1 ? says('buona') : status(code))(...all) });
    const get = await newGet();
    await get({ url: home.url('/a') }, page);
    expect((await troubleOf(get, home.url('/a'))).gone).toBe(true);
  });

  test('offline they are all there is', async () => {
    const home = await site({ '/a': says('buona') });
    const root = await newFolder();
    await (await newGet({ root }))({ url: home.url('/a') }, page);
    const get = await newGet({ root, offline: true });
    expect(await get({ url: home.url('/a') }, page)).toMatchObject({ state: 'last-good', text: 'buona' });
    expect((await troubleOf(get, home.url('/b'))).code).toBe('HTTP_OFFLINE');
    expect(home.hits).toHaveLength(1);
  });

  test('«not changed» about a document that is not kept: asked for again, once', async () => {
    const home = await site({
      '/a': (_, response, hit) => (hit === 1 ? response.writeHead(304).end() : response.end('x')),
      '/b': status(304),
    });
    const get = await newGet();
    expect((await get({ url: home.url('/a') }, page)).state).toBe('fresh');
    expect((await troubleOf(get, home.url('/b'))).code).toBe('HTTP_EMPTY');
    expect(home.hits).toHaveLength(4);
  });

  test('damaged ones are as good as none', async () => {
    const home = await site({ '/a': etag });
    const root = await newFolder();
    await (await newGet({ root }))({ url: home.url('/a') }, page);
    const files = await readdir(join(root, 'cache'));
    expect(files).toHaveLength(1);
    await writeFile(join(root, 'cache', files[0] ?? ''), 'non è un gzip');
    expect(await (await newGet({ root }))({ url: home.url('/a') }, page)).toMatchObject({
      state: 'fresh',
      text: 'copia',
    });
    expect(home.hits[1]?.headers['if-none-match']).toBeUndefined();
  });

  test('that cannot be kept are said', async () => {
    const home = await site({ '/a': says('x') });
    const root = await newFolder();
    await writeFile(join(root, 'cache'), 'a file where the folder should be');
    const found = await (await newGet({ root }))({ url: home.url('/a') }, page);
    expect(found).toMatchObject({ state: 'fresh', problems: [{ code: 'COPY_NOT_KEPT', lost: 'nothing' }] });
  });

  test('after a redirect the validators go to the final address only', async () => {
    const home = await site({ '/a': status(302, { location: '/b' }), '/b': etag });
    const get = await newGet();
    await get({ url: home.url('/a') }, page);
    expect((await get({ url: home.url('/a') }, page)).state).toBe('unchanged');
    expect(home.hits.map(({ path, headers }) => [path, headers['if-none-match']])).toEqual([
      ['/a', undefined],
      ['/b', undefined],
      ['/a', undefined],
      ['/b', '"uno"'],
    ]);
  });
});
