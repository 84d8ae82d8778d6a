import { describe, expect, test } from 'vitest';
import { createLanes } from '../../src/http/polite.ts';
import { robotsRules } from '../../src/http/robots-rules.ts';
import { newFolder, newGet, page, says, site, status, troubleOf } from './site.ts';

describe('the queue of a host', () => {
  test('sends one request at a time, in order, the starts apart', async () => {
    let busy = 0;
    const waits: number[] = [];
    const lanes = createLanes({ gapMs: 1000, atOnce: 8, sleep: async (ms) => void waits.push(Math.ceil(ms / 1000)) });
    const order: number[] = [];
    const task = (n: number) => async () => {
      expect(++busy).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      busy--;
      order.push(n);
    };
    await Promise.all([1, 2, 3].map((n) => lanes.run('a.example', task(n))));
    expect(order).toEqual([1, 2, 3]);
    expect(waits).toEqual([1, 1]);
  });

  test('goes on after a failure', async () => {
    const lanes = createLanes({ gapMs: 0, atOnce: 8, sleep: () => Promise.resolve() });
    const failed = lanes.run('a.example', () => Promise.reject(new Error('no')));
    await expect(failed).rejects.toThrow('no');
    expect(await lanes.run('a.example', () => Promise.resolve('sì'))).toBe('sì');
  });

  test('does not hold up other hosts, of which at most so many run at once', async () => {
    let busy = 0;
    let most = 0;
    const lanes = createLanes({ gapMs: 60_000, atOnce: 3, sleep: () => Promise.resolve() });
    const task = async () => {
      most = Math.max(most, ++busy);
      await new Promise((resolve) => setTimeout(resolve, 5));
      busy--;
    };
    await Promise.all(Array.from({ length: 10 }, (_, n) => lanes.run(`${n}.example`, task)));
    expect(most).toBe(3);
  });
});

test('requests to a host are kept apart, robots.txt and redirects included', async () => {
  const home = await site({ '/a': says('x'), '/b': status(302, { location: '/a' }) });
  const waits: number[] = [];
  const get = await newGet({ gapMs: 1000, sleep: async (ms) => void waits.push(Math.ceil(ms / 1000)) });
  await Promise.all(['/a', '/b'].map((path) => get({ url: home.url(path) }, page)));
  expect(home.robotsHits.length + home.hits.length).toBe(4);
  expect(waits).toEqual([1, 1, 1]);
});

describe('robots.txt', () => {
  const rules = (text: string) => says(text, { 'content-type': 'text/plain' });

  test('is asked once per run', async () => {
    const home = await site({ '/a': says('x'), '/b': says('x') });
    const get = await newGet();
    await Promise.all(['/a', '/b', '/a'].map((path) => get({ url: home.url(path) }, page)));
    expect(home.robotsHits).toHaveLength(1);
    expect(home.robotsHits[0]?.headers['user-agent']).toContain('bulletin/');
  });

  test.each([
    ['/privato', 'User-agent: *\nDisallow: /privato'],
    ['/%70rivato', 'User-agent: *\nDisallow: /privato'],
    ['/privato', 'User-agent: *\nDisallow: /%70rivato'],
    ['/citt%C3%A0', 'User-agent: *\nDisallow: /città'],
    ['/citt%c3%a0', 'User-agent: *\nDisallow: /citt%C3%A0'],
    ['/offerte?id=1', 'User-agent: *\nDisallow: /*?id='],
    ['/a', 'User-agent: bulletin\nDisallow: /\n\nUser-agent: *\nAllow: /'],
    ['/a', '\uFEFFUser-agent: *\r\nDisallow: /'],
    ['/a/../privato', 'User-agent: *\nDisallow: /privato'],
  ])('%s is not read where it says so', async (path, text) => {
    const home = await site({ '/robots.txt': rules(text) });
    const trouble = await troubleOf(await newGet(), home.url(path));
    expect(trouble).toMatchObject({ code: 'ROBOTS_DISALLOWED', gone: false });
    expect(trouble.remedy.it).toContain('permission:');
    expect(home.hits).toHaveLength(0);
  });

  test.each([
    ['a longer rule allows it', 'User-agent: *\nDisallow: /a\nAllow: /a/b'],
    ['another program is meant', 'User-agent: altro\nDisallow: /'],
    ['it is empty', ''],
    ['it is a page', '<html><body>Pagina non trovata</body></html>'],
  ])('does not forbid when %s', async (_, text) => {
    const home = await site({ '/robots.txt': rules(text), '/a/b': says('x') });
    expect((await (await newGet())({ url: home.url('/a/b') }, page)).text).toBe('x');
  });

  test('holds for the targets of redirects', async () => {
    const home = await site({
      '/robots.txt': rules('User-agent: *\nDisallow: /privato'),
      '/a': status(302, { location: '/privato' }),
    });
    expect((await troubleOf(await newGet(), home.url('/a'))).code).toBe('ROBOTS_DISALLOWED');
    expect(home.hits.map(({ path }) => path)).toEqual(['/a']);
  });

  test('holds even where a copy is kept from before', async () => {
    const home = await site({
      '/robots.txt': (...all) => rules(all[2] === 1 ? '' : 'User-agent: *\nDisallow: /')(...all),
      '/a': says('x'),
    });
    const root = await newFolder();
    await (await newGet({ root }))({ url: home.url('/a') }, page);
    expect((await troubleOf(await newGet({ root }), home.url('/a'))).code).toBe('ROBOTS_DISALLOWED');
  });

  test.each([401, 403, 404, 410])('answered with %i allows everything', async (code) => {
    const home = await site({ '/robots.txt': status(code), '/a': says('x') });
    expect((await (await newGet())({ url: home.url('/a') }, page)).text).toBe('x');
  });

  test.each([500, 503, 429])('answered with %i forbids everything', async (code) => {
    const home = await site({ '/robots.txt': status(code), '/a': says('x') });
    const get = await newGet({ deadlineMs: 30_000 });
    expect((await troubleOf(get, home.url('/a'))).code).toBe('ROBOTS_UNREACHABLE');
    expect(home.hits).toHaveLength(0);
  });

  test('out of order, the rules kept from before speak', async () => {
    const home = await site({
      '/robots.txt': (...all) => (all[2] === 1 ? rules('User-agent: *\nDisallow: /privato') : status(500))(...all),
      '/a': says('x'),
    });
    const root = await newFolder();
    await (await newGet({ root }))({ url: home.url('/a') }, page);
    const get = await newGet({ root, deadlineMs: 30_000 });
    expect((await get({ url: home.url('/a') }, page)).state).toBe('fresh');
    expect((await troubleOf(get, home.url('/privato'))).code).toBe('ROBOTS_DISALLOWED');
  });

  test('of hostile size is still read at once', () => {
    const agents = robotsRules(`${'User-agent: *\n'.repeat(18_000)}${'Disallow: /a\n'.repeat(18_000)}`, 'bulletin');
    expect(agents.allows(new URL('https://a.example/a'))).toBe(false);
    const stars = robotsRules(`User-agent: *\n${`Disallow: ${'*a'.repeat(10)}*b\n`.repeat(20_000)}`, 'bulletin');
    expect(stars.allows(new URL(`https://a.example/${'a'.repeat(2000)}`))).toBe(true);
  });

  test('of enormous size is read up to half a megabyte', async () => {
    const padding = `# ${'x'.repeat(98)}\n`.repeat(10_000);
    const home = await site({
      '/robots.txt': rules(`User-agent: *\nDisallow: /uno\n${padding}Disallow: /due`),
      '/due': says('x'),
    });
    const get = await newGet();
    expect((await troubleOf(get, home.url('/uno'))).code).toBe('ROBOTS_DISALLOWED');
    expect((await get({ url: home.url('/due') }, page)).text).toBe('x');
  });

  test.each([
    ['5', 5],
    ['3600', 10],
    ['-3', 0],
    ['presto', 0],
  ])('Crawl-delay: %s', async (delay, seconds) => {
    const home = await site({
      '/robots.txt': rules(`User-agent: *\nCrawl-delay: ${delay}`),
      '/a': says('x'),
      '/b': says('x'),
    });
    const waits: number[] = [];
    const get = await newGet({ sleep: async (ms) => void waits.push(Math.ceil(ms / 1000)) });
    await get({ url: home.url('/a') }, page);
    await get({ url: home.url('/b') }, page);
    expect(waits).toEqual(seconds === 0 ? [] : [seconds]);
  });
});
