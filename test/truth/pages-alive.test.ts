import { describe, expect, it } from 'vitest';
import { leadsBack, lookAt, type Memory, type OfferPage } from '../../src/truth/pages-alive.ts';
import { pagesLeft } from '../../src/truth/pages-told.ts';
import { newGet, says, site, status } from '../http/site.ts';

const open = says(
  '<html><body><h1>Cuoca</h1><p>Mensa scolastica, part time. La selezione sarà chiusa il 30.</p></body></html>',
);
const banner = (words: string) => says(`<html><nav>Offerta scaduta</nav><h1>Cuoca</h1><p>${words}</p></html>`);

function offer(url: string, more: Partial<OfferPage> = {}): OfferPage {
  return { url, title: null, source: 'fonte', private: true, isShared: false, list: null, ...more };
}

async function look(pages: OfferPage[], memory: Memory = new Map(), today = '2026-11-22', isOver = () => false) {
  await lookAt(pages, { get: await newGet(), today, memory, isOver });
  return memory;
}

it('says how many pages were left when it was over', async () => {
  const { url } = await site({ '/a': banner('Aperto') });
  const three = ['/a', '/b', '/c'].map((path) => offer(url(path)));
  let looks = 0;
  const isOver = () => looks++ > 0;
  const left = await lookAt(three, { get: await newGet(), today: '2026-11-22', memory: new Map(), isOver });
  expect(left).toBe(2);
  expect(pagesLeft(left).what.it).toContain('Le pagine di 2 annunci non sono state controllate');
});

describe('the page of an offer', () => {
  it.each([
    'Annuncio scaduto',
    'Questa posizione è chiusa.',
    'L’offerta non è più disponibile',
    'This job is no longer available',
    'Le candidature sono chiuse',
  ])('that says «%s» is closed', async (words) => {
    const { url } = await site({ '/a': banner(words) });
    const looked = (await look([offer(url('/a'))])).get(url('/a'));
    expect(looked?.closed).toEqual({ url: url('/a'), is: 'banner', words });
  });

  it('that is open stays, also with such words in its menu and of a day to come', async () => {
    const { url } = await site({ '/a': open, '/b': banner('Orario 9-13') });
    const memory = await look([offer(url('/a')), offer(url('/b'))]);
    expect([...memory.values()].map(({ closed }) => closed)).toEqual([null, null]);
  });

  it('is closed at 404 and 410, and unknown at 401, 403, 429, 500, 503', async () => {
    const codes = [404, 410, 401, 403, 429, 500, 503];
    for (const code of codes) {
      const { url } = await site({ '/a': status(code) });
      const looked = (await look([offer(url('/a'))])).get(url('/a'));
      expect([code, looked?.closed?.is ?? null, looked?.failed.length]).toEqual([
        code,
        code === 404 || code === 410 ? 'gone' : null,
        code === 404 || code === 410 ? 0 : 1,
      ]);
    }
  });

  it('is closed where it leads back to the list', async () => {
    const { url } = await site({ '/offerte/12': status(302, { location: '/offerte' }), '/offerte': open });
    const memory = await look([offer(url('/offerte/12'))]);
    expect(memory.get(url('/offerte/12'))?.closed).toEqual({
      url: url('/offerte/12'),
      is: 'moved',
      words: url('/offerte'),
    });
  });

  it('that several offers share is not believed for what it says', async () => {
    const { url } = await site({ '/a': banner('Annuncio scaduto'), '/b': status(404) });
    const memory = await look([offer(url('/a'), { isShared: true }), offer(url('/b'), { isShared: true })]);
    expect([...memory.values()].map(({ closed }) => closed?.is ?? null)).toEqual([null, 'gone']);
  });

  it('is not asked for where robots.txt does not want it, and that is no failure', async () => {
    const { url, hits } = await site({ '/robots.txt': says('User-agent: *\nDisallow: /'), '/a': status(404) });
    expect((await look([offer(url('/a'))])).get(url('/a'))).toMatchObject({ closed: null, failed: [] });
    expect(hits).toEqual([]);
  });
});

describe('what is remembered', () => {
  it('a page is asked for once a day; a closed one stays closed while it cannot be had, and opens again', async () => {
    let answer = status(410);
    const { url, hits } = await site({ '/a': (...given) => answer(...given) });
    const memory = await look([offer(url('/a')), offer(url('/a'))]);
    await look([offer(url('/a'))], memory);
    expect(hits.length).toBe(1);
    answer = status(403);
    await look([offer(url('/a'))], memory, '2026-11-23');
    expect(memory.get(url('/a'))).toMatchObject({ closed: { is: 'gone' }, failed: ['2026-11-23'] });
    answer = open;
    await look([offer(url('/a'))], memory, '2026-11-24');
    expect(memory.get(url('/a'))).toEqual({ on: '2026-11-24', closed: null, failed: [] });
  });

  it('a host that fails three times in a row is left alone, others are not', async () => {
    const bad = await site(Object.fromEntries([...'abcdef'].map((name) => [`/${name}`, status(403)])));
    const good = await site({ '/a': status(404) });
    const pages = [...[...'abcdef'].map((name) => offer(bad.url(`/${name}`))), offer(good.url('/a'))];
    const memory = await look(pages);
    expect([bad.hits.length, memory.size, memory.get(good.url('/a'))?.closed?.is]).toEqual([3, 4, 'gone']);
  });

  it('nothing is begun when time is over, and nobody asks for names that nobody can have', async () => {
    const { url, hits } = await site({ '/a': status(404) });
    expect((await look([offer(url('/a'))], new Map(), '2026-11-22', () => true)).size).toBe(0);
    const invented = ['http://ditta.example/1', 'https://www.example.org/a', 'http://x.invalid/', 'mailto:a@b.it'];
    expect((await look(invented.map((one) => offer(one)))).size).toBe(0);
    expect(hits).toEqual([]);
  });
});

describe('leadsBack', () => {
  const at = (path: string) => `https://www.ditta.it${path}`;
  it.each([
    ['/offerte/12', '/'],
    ['/offerte/12', '/it/'],
    ['/offerte/12', '/home.html'],
    ['/offerte/12-cuoca', '/offerte/'],
    ['/lavoro/cuoca-mensa', '/lavoro'],
    ['/job/5', '/lista'],
  ])('%s to %s', (from, to) => {
    expect(leadsBack(at(from), at(to), at('/lista'))).toBe(true);
  });

  it.each([
    ['/offerte/12', '/offerte/12/'],
    ['/offerte/12', '/it/offerte/12'],
    ['/offerte/12/cuoca-in-mensa', '/offerte/12'],
    ['/offerte/12', '/offerte/12-cuoca'],
    ['/vecchio/12', '/nuovo/12'],
    ['/lista?id=4', '/lista'],
    ['/', '/it/'],
  ])('not %s to %s', (from, to) => {
    expect(leadsBack(at(from), at(to), at('/lista'))).toBe(false);
  });

  it('not to another site', () => {
    expect(leadsBack('https://breve.it/x1', 'https://ditta.it/', null)).toBe(false);
    expect(leadsBack('https://www.ditta.it/a/b', 'http://ditta.it/', null)).toBe(true);
  });
});
