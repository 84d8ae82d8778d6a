import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { collectPage } from '../../src/sources/collect-page.ts';
import { pageSchema } from '../../src/sources/page.ts';
import { codes, type Site, toolsOver } from './served-pages.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/sources/page/${name}`, import.meta.url), 'utf8');
const address = 'https://comune.example/lavoro/';
const list = { item: '.bando', link: 'a.titolo', fields: { title: 'h3' } };

async function read(site: Site | string, keys: object) {
  const source = pageSchema.parse({ id: 'comune', kind: 'page', url: address, ...keys });
  const tools = toolsOver(typeof site === 'string' ? { [address]: site } : site);
  return { ...(await collectPage(source, tools)), asked: tools.asked };
}

describe('a list', () => {
  const fields = {
    title: 'h3',
    deadline: '.scadenza',
    date: 'time@datetime',
    text: '.testo',
    hours: { select: '.ore', match: '(\\d+)', optional: true },
  };

  it('takes each field from one place, and tells the closed, the empty and the ambiguous', async () => {
    const { drafts, problems } = await read(fixture('normal.html'), { list: { ...list, fields } });
    expect(
      drafts.map(({ title, url, deadline, date, text, extra }) => ({ title, url, deadline, date, text, extra })),
    ).toEqual([
      {
        title: 'Educatrice di nido',
        url: 'https://comune.example/bandi/1?anno=2026',
        deadline: '4 dicembre 2026',
        date: '2026-11-18',
        text: 'Due posti.\nGraduatoria.',
        extra: { hours: '25' },
      },
      {
        title: 'Cuoca scolastica',
        url: 'https://comune.example/lavoro/bandi/2',
        deadline: null,
        date: '2026-11-19',
        text: 'Un posto.',
        extra: {},
      },
    ]);
    expect(drafts[0]).toMatchObject({ language: 'it', section: 'market', seen: '2026-11-22' });
    const counts = problems.filter(({ code }) => code === 'FIELD_COUNT').map(({ what }) => what.it);
    expect(counts).toEqual([
      'Fonte "comune", voce «link» (list.link, selettore «a.titolo»): manca in 1 annuncio su 4.',
      'Fonte "comune", voce «titolo» (list.fields.title, selettore «h3»): manca in 1 annuncio su 4.',
      'Fonte "comune", voce «scadenza» (list.fields.deadline, selettore «.scadenza»): manca in 2 annunci su 4; in 1 annuncio su 4 ha più valori diversi (fino a 2), che non sono stati presi.',
      'Fonte "comune", voce «data» (list.fields.date, selettore «time»): manca in 1 annuncio su 4.',
      'Fonte "comune", voce «testo» (list.fields.text, selettore «.testo»): manca in 1 annuncio su 4.',
    ]);
    expect(codes(problems).filter((code) => !code.startsWith('FIELD'))).toEqual(['EMPTY_ITEM/entry', 'CLOSED/entry']);
    expect(problems.find(({ code }) => code === 'CLOSED')?.what.it).toContain('https://comune.example/bandi/3');
  });

  it('fails when the page was redesigned', async () => {
    const failure = {
      problem: { code: 'NOTHING_FOUND', lost: 'source', what: { it: expect.stringContaining('«.bando»') } },
    };
    await expect(read(fixture('redesigned.html'), { list })).rejects.toMatchObject(failure);
  });

  it('fails when only a program in the browser would fill the page, and says so', async () => {
    const failure = { problem: { code: 'NOTHING_FOUND', what: { it: expect.stringContaining('JavaScript') } } };
    await expect(read(fixture('by-script.html'), { list })).rejects.toMatchObject(failure);
  });

  it('says that no offer at all has a field', async () => {
    const { problems } = await read(fixture('list-1.html'), {
      list: { item: '.o li', fields: { title: 'a', deadline: '.entro' } },
    });
    expect(problems.map(({ what }) => what.it)).toEqual([
      'Fonte "comune", voce «scadenza» (list.fields.deadline, selettore «.entro»): non si trova in nessun annuncio.',
    ]);
  });

  it('takes the only link of an item, none of several, and the page where there is none', async () => {
    const html =
      '<ul><li><a href="/a">uno</a><a href="/a">apri</a></li><li><a href="/b">due</a><a href="/c">tre</a></li><li>quattro</li></ul>';
    const { drafts } = await read(html, { list: { item: 'li', fields: { text: ':scope' } } });
    expect(drafts.map(({ url }) => url)).toEqual(['https://comune.example/a', address, address]);
  });

  it('gives the employer of the whole page to the offers that name none', async () => {
    const items = '<p class="bando"><b>Cuoca</b></p><p class="bando"><b>Sarta</b> <i>Ago s.r.l.</i></p>';
    const fields = { title: 'b', employer: 'i' };
    const { drafts } = await read(items, { employer: 'Mensa Pioppo', list: { item: '.bando', fields } });
    expect(drafts.map(({ employer }) => employer)).toEqual(['Mensa Pioppo', 'Ago s.r.l.']);
  });

  it('resolves links against the base of the page, and against a saved page’s own name', async () => {
    const item = '<p class="bando"><a class="titolo" href="x">Barista</a></p>';
    const keys = { list: { ...list, fields: { title: 'a' } } };
    expect((await read(`<base href="https://altro.example/d/">${item}`, keys)).drafts[0]?.url).toBe(
      'https://altro.example/d/x',
    );
    const saved = { 'inbox/a.html': `<link rel="canonical" href="https://sito.example/lavoro/">${item}` };
    expect((await read(saved, { ...keys, url: undefined, path: 'inbox/a.html' })).drafts[0]?.url).toBe(
      'https://sito.example/lavoro/x',
    );
    const nameless = await read({ 'inbox/a.html': item }, { ...keys, url: undefined, path: 'inbox/a.html' });
    expect([nameless.drafts[0]?.url, codes(nameless.problems)]).toEqual([null, ['FIELD_COUNT/field']]);
  });

  it('takes only web addresses for links', async () => {
    const html = '<p class="bando"><a class="titolo" href="javascript:alert(1)">Barista</a></p>';
    const { drafts, problems } = await read(html, { list: { ...list, fields: { title: 'a' } } });
    expect([drafts[0]?.url, codes(problems)]).toEqual([address, ['FIELD_COUNT/field']]);
  });

  it.each([
    ['short and repeated', ['Home', 'Chi siamo', 'Home', 'Contatti']],
    ['one title over and over', ['Leggi tutto il bando', 'Leggi tutto il bando', 'Leggi tutto il bando', 'Cuoca']],
  ])('suspects a menu: %s', async (_, titles) => {
    const html = titles.map((title, index) => `<li><a href="/${index}">${title}</a></li>`).join('');
    const { problems } = await read(html, { list: { item: 'li', fields: { title: 'a' } } });
    expect(codes(problems)).toEqual(['SUSPECT/nothing']);
  });

  it('does not suspect short titles that differ', async () => {
    const html = ['Cuoca', 'Barista', 'Sarta'].map((title) => `<li><a href="/${title}">${title}</a></li>`).join('');
    expect((await read(html, { list: { item: 'li', fields: { title: 'a' } } })).problems).toEqual([]);
  });
});

describe('pages of a list', () => {
  const keys = { list: { item: '.o li', fields: { title: 'a' } }, next: 'a.next' };
  const [one, two] = [fixture('list-1.html'), fixture('list-2.html')];

  it('reads on until a page brings nothing new', async () => {
    const { drafts, problems, asked } = await read(
      { [address]: one, [`${address}?p=2`]: two, [`${address}?p=3`]: one },
      keys,
    );
    expect(drafts.map(({ title }) => title)).toEqual([
      'Barista di mattina',
      'Commessa di panetteria',
      'Addetta alle pulizie',
    ]);
    expect([asked.length, problems]).toEqual([3, []]);
  });

  it('stops at the last page allowed, and says that the list goes on', async () => {
    const { drafts, problems } = await read({ [address]: one, [`${address}?p=2`]: two }, { ...keys, pages: 2 });
    expect([drafts.length, codes(problems)]).toEqual([3, ['MORE_PAGES/entry']]);
  });

  it('keeps what it has when a page fails', async () => {
    const { drafts, problems } = await read({ [address]: one, [`${address}?p=2`]: 500 }, keys);
    expect([drafts.length, codes(problems)]).toEqual([2, ['HTTP_500/entry']]);
  });

  it('does not guess which of several pages comes next', async () => {
    const { problems, asked } = await read(one, { ...keys, next: 'a' });
    expect([codes(problems), asked.length]).toEqual([['FIELD_COUNT/entry'], 1]);
  });
});

describe('the pages behind a list', () => {
  const keys = {
    list: { item: '.o li', fields: { title: 'a' } },
    detail: { fields: { text: '.corpo', pay: { select: '.paga', match: 'Paga: (.+)' } } },
  };
  const first = 'https://comune.example/o/1';
  const second = 'https://comune.example/o/2';

  it('adds what they say', async () => {
    const { drafts, problems } = await read(
      { [address]: fixture('list-1.html'), [first]: fixture('detail.html'), [second]: '<p class="corpo">Pane.</p>' },
      keys,
    );
    expect(drafts[0]).toMatchObject({
      title: 'Barista di mattina',
      text: 'Bar in zona Udine.\nDalle 7 alle 12.',
      extra: { pay: '8,50 euro l’ora' },
    });
    expect(drafts[1]).toMatchObject({ title: 'Commessa di panetteria', text: 'Pane.', extra: {} });
    expect(problems.map(({ what }) => what.it)).toEqual([
      'Fonte "comune", voce «paga» (detail.fields.pay, selettore «.paga»): manca in 1 annuncio su 2.',
    ]);
  });

  it('drops what is gone or closed, keeps what only failed', async () => {
    const list = fixture('list-1.html');
    const gone = await read(
      { [address]: list, [first]: 404, [second]: '<p>La posizione è stata chiusa.</p><p class="corpo">x</p>' },
      keys,
    );
    expect(gone.drafts).toEqual([]);
    expect(codes(gone.problems).filter((code) => !code.startsWith('FIELD'))).toEqual([
      'HTTP_404/entry',
      'CLOSED/entry',
    ]);
    const failed = await read({ [address]: list, [first]: 500, [second]: 503 }, keys);
    expect([failed.drafts.length, codes(failed.problems)]).toEqual([2, ['HTTP_500/field', 'HTTP_503/field']]);
  });

  it('says how many it left unopened', async () => {
    const { problems } = await read(
      { [address]: fixture('list-1.html'), [first]: fixture('detail.html') },
      { ...keys, detail: { ...keys.detail, max: 1 } },
    );
    expect(codes(problems)).toEqual(['DETAILS_LEFT/field']);
  });
});

describe('configuration', () => {
  it.each([
    ['list.item', { list: { ...list, item: '.bando[' } }],
    ['list.title', { list: { ...list, fields: { title: 'h3::' } } }],
    ['detail.text', { list, detail: { fields: { text: '>>' } } }],
    ['next', { list, next: ':nope(' }],
  ])('names a selector that is none: %s', async (key, keys) => {
    const failure = { problem: { code: 'BAD_SELECTOR', what: { it: expect.stringContaining(`(${key})`) } } };
    await expect(read(fixture('normal.html'), keys)).rejects.toMatchObject(failure);
  });

  it.each([
    ['an expression that is none', { list: { ...list, fields: { title: { select: 'h3', match: '(' } } } }],
    ['an unknown field', { list: { ...list, fields: { titolo: 'h3' } } }],
    ['no list', {}],
  ])('refuses %s', (_, keys) => {
    expect(pageSchema.safeParse({ id: 'comune', kind: 'page', url: address, ...keys }).success).toBe(false);
  });
});

const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

describe.skipIf(!existsSync(corpus))('real pages', () => {
  it('reads a list of notices, and notices what does not fit', async () => {
    const html = readFileSync(join(corpus, 'wild/it/html/avvisi_elenco.html'), 'utf8');
    const { drafts, problems } = await read(html, {
      section: 'services',
      list: { item: 'main li', link: 'a', fields: { title: 'a', date: 'time@datetime' } },
    });
    expect(drafts).toHaveLength(6);
    expect(drafts[0]).toMatchObject({
      kind: 'notice',
      url: 'https://comune.example/avvisi/contributi-imprese-2026',
      date: '2026-09-18',
    });
    expect(problems.map(({ what }) => what.it)).toEqual([
      'Fonte "comune", voce «data» (list.fields.date, selettore «time»): manca in 5 annunci su 6.',
    ]);
  });
});
