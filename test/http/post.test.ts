import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { GetOptions } from '../../src/http/get.ts';
import { newGet, page, type Route, says, site, status, troubleOf } from './site.ts';

const search = (post: string): GetOptions => ({ ...page, accept: 'json', post });

/** Answers with what was sent. */
const echo: Route = async (request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', etag: '"1"' });
  response.end(JSON.stringify({ method: request.method, sent: await bodyOf(request), ...typesOf(request) }));
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

function typesOf({ headers }: IncomingMessage) {
  return { type: headers['content-type'], match: headers['if-none-match'] };
}

describe('what is sent along', () => {
  test('arrives as it is, as JSON, each time anew', async () => {
    const home = await site({ '/a': echo });
    const get = await newGet();
    for (const sent of ['{"text":"perché"}', '{"text":"perché"}', '{"text":"altro"}']) {
      const found = await get({ url: home.url('/a') }, search(sent));
      expect(JSON.parse(found.text)).toEqual({ method: 'POST', sent, type: 'application/json' });
      expect(found.state).toBe('fresh');
    }
    const plain = await get({ url: home.url('/a') }, { ...page, accept: 'json' });
    expect(JSON.parse(plain.text)).toEqual({ method: 'GET', sent: '' });
  });

  test('keeps its answers apart', async () => {
    const routes: Record<string, Route> = { '/a': echo };
    const home = await site(routes);
    const get = await newGet();
    await get({ url: home.url('/a') }, search('{"n":1}'));
    await get({ url: home.url('/a') }, search('{"n":2}'));
    routes['/a'] = status(418);
    const kept = await get({ url: home.url('/a') }, search('{"n":1}'));
    expect([kept.state, JSON.parse(kept.text).sent]).toEqual(['last-good', '{"n":1}']);
    expect((await troubleOf(get, home.url('/a'), search('{"n":3}'))).code).toBe('HTTP_ODD_STATUS');
  });

  test('goes where a redirect keeps it, at the same site, and nowhere else', async () => {
    const other = await site({ '/b': echo });
    const home = await site({
      '/same': status(307, { location: '/b' }),
      '/b': echo,
      '/lost': status(302, { location: '/b' }),
      '/away': status(308, { location: other.url('/b') }),
    });
    const get = await newGet();
    const found = await get({ url: home.url('/same') }, search('{}'));
    expect(JSON.parse(found.text).sent).toBe('{}');
    for (const path of ['/lost', '/away'])
      expect(await troubleOf(get, home.url(path), search('{}'))).toMatchObject({ code: 'HTTP_ODD_STATUS' });
    expect(other.hits).toEqual([]);
  });

  test('is not sent where robots.txt forbids it', async () => {
    const home = await site({
      '/robots.txt': says('User-agent: *\nDisallow: /a', { 'content-type': 'text/plain' }),
      '/a': echo,
    });
    expect((await troubleOf(await newGet(), home.url('/a'), search('{}'))).code).toBe('ROBOTS_DISALLOWED');
    expect(home.hits).toEqual([]);
  });
});
