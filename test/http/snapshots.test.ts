import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createStagedCache, type Kept } from '../../src/http/cache.ts';
import type { Get, Page } from '../../src/http/get.ts';
import { Unreachable } from '../../src/http/get.ts';
import { blobsIn, recording, replaying } from '../../src/http/snapshots.ts';
import { newFolder, newGet, page, says, site, status, troubleOf } from './site.ts';

describe('what sources were given', () => {
  it('is given again without the site: pages, files and failures', async () => {
    const latin = Buffer.from('<p>Però è così</p>', 'latin1');
    const web = await site({
      '/a': says('<h1>Cuoca</h1>'),
      '/latin': says(latin, { 'content-type': 'text/html; charset=utf-8' }),
      '/gone': status(410),
      '/moved': status(301, { location: '/a' }),
    });
    const root = await newFolder();
    await writeFile(join(root, 'lista.html'), '<p>Lista</p>');
    const blobs = blobsIn(join(root, 'documents'));
    const { get, recorded } = recording(await newGet({ root }), blobs);
    const urls = ['/a', '/latin', '/moved'].map(web.url);
    const seen = await Promise.all(urls.map((url) => get({ url }, page)));
    const file = await get({ path: 'lista.html' }, page);
    const trouble = await troubleOf(get, web.url('/gone'));
    await web.close();

    const records = JSON.parse(JSON.stringify(recorded()));
    const again = replaying(records, { week: '2026-W40', blobs: blobsIn(join(root, 'documents')), files: get });
    const replayed = await Promise.all(urls.map((url) => again({ url }, page)));
    expect(replayed.map(plain)).toEqual(seen.map(plain));
    expect(plain(await again({ path: 'lista.html' }, page))).toEqual(plain(file));
    expect(await troubleOf(again, web.url('/gone'))).toEqual(trouble);
    expect(await troubleOf(again, web.url('/altra'))).toMatchObject({ code: 'NOT_IN_SNAPSHOT', lost: 'source' });
  });

  it('is kept once for the same bytes, compressed, without mails; a damaged document is missing', async () => {
    const folder = await newFolder();
    const blobs = blobsIn(folder);
    const given = (text: string): Page => ({
      address: text,
      contentType: null,
      charset: 'utf-8',
      body: Buffer.from('uguale'),
      text: 'uguale',
      state: 'fresh',
      copyOf: null,
      problems: [],
    });
    const source: Get = async (address) => given('url' in address ? address.url : address.path);
    const { get, recorded } = recording(source, blobs);
    await get({ url: 'https://a.it/1' }, page);
    await get({ url: 'https://a.it/2' }, page);
    await get({ url: 'https://a.it/2' }, { ...page, post: '{"p":1}' });
    await get({ path: 'posta' }, { ...page, accept: 'mail' });
    expect(recorded().map(({ asked }) => asked)).toEqual([
      'https://a.it/1',
      'https://a.it/2',
      'https://a.it/2\n{"p":1}',
    ]);
    const [name = '', ...others] = await readdir(folder);
    expect(others).toEqual([]);
    expect(gunzipSync(await readFile(join(folder, name))).toString()).toBe('uguale');
    await writeFile(join(folder, name), 'rotto');
    const again = replaying(recorded(), { week: '2026-W40', blobs, files: source });
    await expect(again({ url: 'https://a.it/1' }, page)).rejects.toBeInstanceOf(Unreachable);
    await blobs.keepOnly(new Set());
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('copies that wait to be believed', () => {
  const kept = (url: string, text: string): Kept => ({
    url,
    address: url,
    etag: null,
    lastModified: null,
    contentType: null,
    status: 200,
    fetchedOn: '2026-11-22',
    body: Buffer.from(text),
  });
  const text = async (cache: { read: (url: string) => Promise<Kept | null> }, url: string) =>
    (await cache.read(url))?.body.toString() ?? null;

  it('take their place, but not those of refused hosts: these stay as they were', async () => {
    const folder = await newFolder();
    const [a, b] = ['https://www.a.it/x', 'https://b.it/x'];
    const first = createStagedCache(folder);
    await first.write(kept(a, 'buona'));
    await first.settle(new Set());
    const second = createStagedCache(folder);
    await second.write(kept(a, 'portale'));
    await second.write(kept(b, 'nuova'));
    expect(await text(createStagedCache(folder), a)).toBe('buona');
    expect(await text(second, a)).toBe('portale');
    await second.settle(new Set(['a.it']));
    expect([await text(second, a), await text(second, b)]).toEqual(['buona', 'nuova']);
    expect(await readdir(folder)).not.toContain('staged');
  });
});

function plain({ body, ...rest }: Page) {
  return { ...rest, body: Buffer.from(body).toString('latin1') };
}
