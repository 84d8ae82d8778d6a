// `bulletin source add` as a process, on a server of its own.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageAround, vacancies } from '../discover/sites.ts';
import { bulletin, sampleWorkspace } from './cli.ts';

const list = pageAround(
  `<div class="offerte">${vacancies.map(({ title, place, contract, day }) => `<div class="offerta"><h3>${title}</h3><p class="luogo">${place}</p><p class="contratto">${contract}</p><p>Scadenza: ${day}</p></div>`).join('')}</div>`,
  '<meta property="og:site_name" content="Azienda &quot;inventata&quot;: prove">',
);
const pages: Record<string, string> = {
  '/robots.txt': 'User-agent: *\nDisallow: /riservato\nCrawl-delay: 1\n',
  '/lavora': list,
  '/riservato': list,
  '/vuota': pageAround('<p>Nessuna posizione aperta.</p>'),
};
const asked: string[] = [];
const server = createServer((request, response) => {
  const page = pages[request.url ?? ''];
  asked.push(request.url ?? '');
  response.writeHead(page === undefined ? 404 : 200, {
    'content-type': request.url === '/robots.txt' ? 'text/plain' : 'text/html',
  });
  response.end(page);
});
let site = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

async function workspace() {
  const folder = await sampleWorkspace();
  const file = join(folder, 'sources.yaml');
  return { folder, text: () => readFile(file, 'utf8') };
}

describe('bulletin source add', () => {
  it('writes the source that reads the page best, changes nothing else, and reads it', async () => {
    const { folder, text } = await workspace();
    const before = await text();
    const run = await bulletin(['source', 'add', `${site}/lavora`, '--private', '--id', 'prova'], folder);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain('Trovato: un elenco di 5 blocchi uguali («.offerta»)');
    expect(run.out).toContain(
      'titolo 5/5, link 5/5, datore 0/5, luogo 5/5, contratto 4/5, orario 1/5, paga 0/5, scadenza 5/5',
    );
    expect(run.out).toContain('robots.txt: il sito permette ai programmi di leggere questa pagina, aspettando 1 s');
    expect(run.out).toContain('chiedi il permesso');
    const after = await text();
    const start = after.indexOf('\n  # Aggiunta con «bulletin source add»');
    const end = after.indexOf('\n', after.indexOf('# permission: {by: chi lo ha dato'));
    expect(after.slice(0, start) + after.slice(end + 1)).toBe(before);
    expect(after.slice(start, end)).toContain(`name: 'Azienda "inventata": prove'`);
    const test = await bulletin(['source', 'test', 'prova', '--json'], folder);
    expect(JSON.parse(test.out).drafts).toHaveLength(5);

    const again = await bulletin(['source', 'add', `${site}/lavora/`, '--private'], folder);
    expect(again.code).toBe(0);
    expect(again.err).toContain('c’è già');
    expect(await text()).toBe(after);
  });

  it('prints the block alone where it must not write', async () => {
    const { folder, text } = await workspace();
    const before = await text();
    const run = await bulletin(
      ['source', 'add', 'inbox/formica-lavoro.xml', '--dry-run', '--workspace', folder],
      join(folder, 'inbox'),
    );
    expect(run.code).toBe(0);
    expect(run.err).toContain('c’è già');
    const dry = await bulletin(
      ['source', 'add', `${site}/lavora`, '--private', '--dry-run', '--section', 'km-zero'],
      folder,
    );
    expect(dry.out).toMatch(
      /^ {2}# Aggiunta[\s\S]*\n {2}- id: sito-127-0-0-1\n {4}kind: page\n[\s\S]*section: km-zero/,
    );
    expect(dry.err).toContain('Trovato');
    expect(await text()).toBe(before);
  });

  it.each([
    [
      'what robots.txt forbids',
      '/riservato',
      ['--private'],
      /chiede ai programmi automatici di non leggere[\s\S]*resterebbe ferma/,
    ],
    ['what is not there', '/altrove', ['--private'], /non esiste \(più\)[\s\S]*Non ho scritto niente/],
    ['a private network that nobody meant', '/lavora', [], /rete privata[\s\S]*--private/],
    ['a page without listings', '/vuota', ['--private'], /non ho trovato annunci[\s\S]*km zero/],
  ])('writes nothing for %s', async (_, path, more, says) => {
    const { folder, text } = await workspace();
    const before = await text();
    const run = await bulletin(['source', 'add', site + path, ...more], folder);
    expect(run.code).toBe(1);
    expect(run.err).toMatch(says);
    expect(run.out).toBe('');
    expect(await text()).toBe(before);
    if (path === '/riservato') expect(asked).not.toContain('/riservato');
  });

  it('answers in JSON, and in English', async () => {
    const { folder } = await workspace();
    const run = await bulletin(
      ['source', 'add', `${site}/lavora`, '--private', '--json', '--dry-run', '--lang', 'en'],
      folder,
    );
    expect(JSON.parse(run.out)).toMatchObject({
      ok: true,
      written: false,
      kind: 'page',
      found: 5,
      coverage: { title: 5, place: 5 },
      source: { list: { item: '.offerta' } },
      robots: { says: 'allows', delay: 1 },
    });
    const failed = await bulletin(['source', 'add', `${site}/altrove`, '--private', '--json'], folder);
    expect(JSON.parse(failed.out)).toMatchObject({ ok: false, exit: 1, problems: [{ code: 'HTTP_NOT_FOUND' }] });
  });
});
