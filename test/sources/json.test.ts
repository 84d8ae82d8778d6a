import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { collectJson } from '../../src/sources/collect-json.ts';
import { jsonSchema } from '../../src/sources/json.ts';
import { codes, type Site, toolsOver } from './served-pages.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/sources/json/${name}`, import.meta.url), 'utf8');
const address = 'https://dati.example/api/bandi';

async function read(site: Site | string, keys: object) {
  const source = jsonSchema.parse({ id: 'dati', kind: 'json', url: address, ...keys });
  const tools = toolsOver(typeof site === 'string' ? { [address]: site } : site);
  return { ...(await collectJson(source, tools)), asked: tools.asked };
}

const failing = (site: Site | string, keys: object) => expect(read(site, keys)).rejects;

describe('a list of data', () => {
  const fields = {
    title: 'titolo',
    employer: 'enti[*].nome',
    url: 'https://portale.example/bando?concorso_id={id}',
    place: 'sedi',
    deadline: 'dataScadenza',
    text: 'descrizione',
    id: 'id',
    openings: 'numPosti',
    phone: { path: 'contatti.telefono', optional: true },
  };

  it('takes each field by its path, as written, and tells the closed, the empty and the missing', async () => {
    const { drafts, problems } = await read(fixture('spring.json'), { list: 'content', fields });
    expect(
      drafts.map(({ id, title, employer, place, deadline, url, text, extra }) => ({
        id,
        title,
        employer,
        place,
        deadline,
        url,
        text,
        extra,
      })),
    ).toEqual([
      {
        id: 'a1',
        title: 'Istruttore amministrativo & contabile',
        employer: 'Comune di Inventonia',
        place: 'Milano, Rho',
        deadline: '2026-12-04T23:59:00.000',
        url: 'https://portale.example/bando?concorso_id=a1',
        text: 'Due posti.\n- Diploma',
        extra: { openings: '2' },
      },
      {
        id: 'a2',
        title: 'Operaio',
        employer: 'Unione dei Colli, Comune di Valbuia',
        place: null,
        deadline: null,
        url: 'https://portale.example/bando?concorso_id=a2',
        text: 'Un posto.\nSelezione per esami.',
        extra: { openings: '12345678901234567890', phone: '02 0000 0041' },
      },
    ]);
    expect(drafts[0]).toMatchObject({ source: 'dati', section: 'market', kind: 'offer', seen: '2026-11-22' });
    expect(codes(problems).filter((code) => !code.startsWith('FIELD'))).toEqual(['EMPTY_ITEM/entry', 'CLOSED/entry']);
    const counts = problems.flatMap(({ code, what }) => (code === 'FIELD_COUNT' ? [what.it] : []));
    expect(counts).toContain('Fonte "dati", fields.deadline (percorso «dataScadenza»): manca in 2 annunci su 4.');
    expect(counts).toContain('Fonte "dati", fields.openings (percorso «numPosti»): manca in 1 annuncio su 4.');
    expect(counts.some((count) => count.includes('phone'))).toBe(false);
  });

  it('reads the open data of a region: the document itself is the list, dates stay as they are', async () => {
    const { drafts, problems } = await read(fixture('socrata.json'), {
      section: 'policies',
      fields: {
        title: 'titolo_bando',
        provider: 'ente',
        date: 'apertura_adesione',
        deadline: { path: 'chiusura_adesione', optional: true },
        url: 'https://bandi.example/dettaglio/{codice_bando}',
      },
    });
    expect(problems).toEqual([]);
    expect(drafts.map(({ kind, date, deadline, url }) => [kind, date, deadline, url])).toEqual([
      [
        'notice',
        '2026-11-02T00:00:00.000',
        '2026-12-07T00:00:00.000',
        'https://bandi.example/dettaglio/RLX12026000001',
      ],
      ['notice', '2026-10-12T00:00:00.000', null, 'https://bandi.example/dettaglio/RLX12026000002'],
    ]);
  });

  it('takes none of several titles, addresses or dates, and says so', async () => {
    const { drafts, problems } = await read('[{"t":"Cuoca","scadenze":[{"d":"1/12"},{"d":"9/12"}]}]', {
      fields: { title: 't', deadline: 'scadenze[*].d' },
    });
    expect(drafts[0]?.deadline).toBeNull();
    expect(problems.map(({ what }) => what.it)).toEqual([
      'Fonte "dati", fields.deadline (percorso «scadenze[*].d»): in 1 annuncio su 1 ha più valori diversi, che non sono stati presi.',
    ]);
  });

  it('names the fields that are there when a path leads nowhere', async () => {
    const { problems } = await read('[{"titolo":"Cuoca","ente":"Mensa"}]', {
      fields: { title: 'titolo', place: 'sede' },
    });
    expect(problems.map(({ what }) => what.it)).toEqual([
      'Fonte "dati", fields.place (percorso «sede»): non si trova in nessun annuncio. Le voci che ci sono: titolo, ente.',
    ]);
  });

  it('fills in addresses safely, resolves relative ones, and takes only those of the web', async () => {
    const site = '[{"id":"a b/../c?","u":"/lavoro/1"},{"id":"2","u":"javascript:alert(1)"}]';
    const filled = await read(site, { fields: { url: 'https://sito.example/o/{id}' } });
    expect(filled.drafts.map(({ url }) => url)).toEqual([
      'https://sito.example/o/a%20b%2F..%2Fc%3F',
      'https://sito.example/o/2',
    ]);
    const relative = await read(site, { fields: { id: 'id', url: 'u' } });
    expect(relative.drafts.map(({ url }) => url)).toEqual(['https://dati.example/lavoro/1', null]);
    expect(codes(relative.problems)).toEqual(['FIELD_COUNT/field']);
  });

  it('takes a part of a value, a name with dots, a place in a list, and every member of an object', async () => {
    const site =
      '{"gruppi":{"x":[{"a.b":["Rif. 12 del 3/11","altro"],"n":"Ada"}],"y":[{"a.b":["Rif. 13"],"n":"Ida"}]}}';
    const { drafts } = await read(site, {
      list: 'gruppi[*]',
      fields: { title: 'n', reference: { path: "['a.b'][0]", match: 'Rif\\. (\\d+)' }, place: '{n} ({n})' },
    });
    expect(drafts.map(({ title, place, extra }) => [title, place, extra.reference])).toEqual([
      ['Ada', 'Ada (Ada)', '12'],
      ['Ida', 'Ida (Ida)', '13'],
    ]);
  });

  it('keeps two offers that share an identifier, and one of two that are the same', async () => {
    const { drafts } = await read('[{"i":1,"t":"Cuoca"},{"i":1,"t":"Sarta"},{"i":1,"t":"Sarta"}]', {
      fields: { id: 'i', title: 't' },
    });
    expect(drafts.map(({ title }) => title)).toEqual(['Cuoca', 'Sarta']);
  });

  it('reads no inherited property', async () => {
    const { drafts } = await read('[{"t":"Cuoca"}]', { fields: { title: 't', text: 'constructor.name' } });
    expect(drafts[0]?.text).toBe('');
  });

  it('gives nothing for an empty list, and uses the employer of the whole source', async () => {
    expect(await read('{"content":[]}', { list: 'content', fields: { title: 't' } })).toMatchObject({
      drafts: [],
      problems: [],
    });
    const { drafts } = await read('[{"t":"Cuoca"}]', { employer: 'Mensa Inventata', fields: { title: 't' } });
    expect(drafts[0]?.employer).toBe('Mensa Inventata');
  });
});

describe('days counted from 1970', () => {
  it('are told as days where a day is meant, and nowhere else', async () => {
    const items = JSON.stringify([
      { t: 'Sarta', from: 1763942400, to: 1796083200000, n: 1763942400 },
      { t: 'Cuoca', from: 20261124, to: 0, n: 7 },
    ]);
    const { drafts } = await read(items, { fields: { title: 't', date: 'from', deadline: 'to', id: 'n' } });
    expect(drafts.map(({ date, deadline, id }) => [date, deadline, id])).toEqual([
      ['2025-11-24T00:00:00.000Z', '2026-12-01T00:00:00.000Z', '1763942400'],
      ['20261124', '0', '7'],
    ]);
  });
});

describe('pages', () => {
  const pageOf = (...titles: string[]) => JSON.stringify({ content: titles.map((t) => ({ t })) });
  const keys = { list: 'content', fields: { title: 't' } };
  const titlesOf = (drafts: { title: string | null }[]) => drafts.map(({ title }) => title).join('');

  it('counts up until a page is not full', async () => {
    const site = { [`${address}?page=0`]: pageOf('A', 'B'), [`${address}?page=1`]: pageOf('C') };
    const { drafts, problems, asked } = await read(site, { ...keys, page: { param: 'page', size: 2 } });
    expect([titlesOf(drafts), problems, asked.length]).toEqual(['ABC', [], 2]);
  });

  it('counts listings where the parameter does, and keeps the rest of the address', async () => {
    const site = {
      [`${address}?limit=2&offset=0`]: pageOf('A', 'B'),
      [`${address}?limit=2&offset=2`]: pageOf('C', 'D'),
      [`${address}?limit=2&offset=4`]: pageOf(),
    };
    const { drafts, problems } = await read(site, {
      ...keys,
      url: `${address}?limit=2`,
      page: { param: 'offset', step: 2, size: 2 },
    });
    expect([titlesOf(drafts), problems]).toEqual(['ABCD', []]);
  });

  it('says that the second page repeats the first', async () => {
    const site = { [`${address}?p=1`]: pageOf('A'), [`${address}?p=2`]: pageOf('A') };
    const { drafts, problems, asked } = await read(site, { ...keys, page: { param: 'p', start: 1 } });
    expect([titlesOf(drafts), codes(problems), asked.length]).toEqual(['A', ['PAGE_REPEATED/entry'], 2]);
  });

  it('stops in silence when a later page repeats, and at the limit with a word', async () => {
    const later = { [`${address}?p=0`]: pageOf('A'), [`${address}?p=1`]: pageOf('B'), [`${address}?p=2`]: pageOf('B') };
    const paging = { param: 'p' };
    expect((await read(later, { ...keys, page: paging })).problems).toEqual([]);
    const { drafts, problems } = await read(later, { ...keys, page: { ...paging, max: 2 } });
    expect([titlesOf(drafts), codes(problems)]).toEqual(['AB', ['MORE_PAGES/entry']]);
  });

  it('keeps what it has when a later page fails', async () => {
    const site = { [`${address}?p=0`]: pageOf('A'), [`${address}?p=1`]: 503 };
    const { drafts, problems } = await read(site, { ...keys, page: { param: 'p' } });
    expect([titlesOf(drafts), codes(problems)]).toEqual(['A', ['HTTP_503/entry']]);
    const html = { [`${address}?p=0`]: pageOf('A'), [`${address}?p=1`]: '<html></html>' };
    expect(codes((await read(html, { ...keys, page: { param: 'p' } })).problems)).toEqual(['NOT_JSON/entry']);
  });

  it('follows the address that the document names, once', async () => {
    const site = {
      [address]: '{"content":[{"t":"A"}],"links":{"next":"?cursor=x"}}',
      [`${address}?cursor=x`]: `{"content":[{"t":"B"}],"links":{"next":"${address}"}}`,
    };
    const { drafts, problems } = await read(site, { ...keys, next: 'links.next' });
    expect([titlesOf(drafts), problems]).toEqual(['AB', []]);
    const cursor = { [address]: '{"content":[{"t":"A"}],"c":"x"}', [`${address}?cursor=x`]: '{"content":[],"c":null}' };
    expect((await read(cursor, { ...keys, next: `${address}?cursor={c}` })).asked).toHaveLength(2);
  });
});

describe('a search that is sent along', () => {
  it('goes with every page', async () => {
    const body = '{"text":"","status":["OPEN"]}';
    const sent: unknown[] = [];
    const source = jsonSchema.parse({
      id: 'dati',
      kind: 'json',
      url: `${address}?size=1`,
      body,
      list: 'content',
      fields: { title: 't' },
      page: { param: 'page', size: 1 },
    });
    const tools = toolsOver({
      [`${address}?size=1&page=0`]: '{"content":[{"t":"A"}]}',
      [`${address}?size=1&page=1`]: '{"content":[]}',
    });
    const get: typeof tools.get = (wanted, options) => {
      sent.push(options.post);
      return tools.get(wanted, options);
    };
    const { drafts, problems } = await collectJson(source, { ...tools, get });
    expect([drafts.length, problems, sent]).toEqual([1, [], [body, body]]);
  });
});

describe('what is no list of data', () => {
  const fields = { title: 't' };
  it.each([
    ['a web page', '<!doctype html><html><body>Accesso negato</body></html>', 'NOT_JSON', 'pagina web'],
    ['XML', '<?xml version="1.0"?><rss/>', 'NOT_JSON', 'XML'],
    ['a document that breaks off', '[{"t":"Cuoca"},{"t":"Bar', 'BROKEN_JSON', 'incompleto'],
    ['words', 'Too many requests', 'BROKEN_JSON', 'non contiene dati leggibili'],
    ['an error of the site', '{"message":"Chiave <b>scaduta</b>"}', 'NOTHING_FOUND', 'Il sito dice: «Chiave scaduta».'],
    ['nesting without end', `${'['.repeat(101)}${']'.repeat(101)}`, 'TOO_DEEP', 'uno dentro l’altro'],
    ['millions of lists', `[${'[],'.repeat(1_600_000)}[]]`, 'TOO_DEEP', 'troppi'],
  ])('%s', async (_, body, code, words) => {
    await failing(body, { fields }).toMatchObject({
      problem: { code, lost: 'source', what: { it: expect.stringContaining(words) } },
    });
  });

  it('names what is there when the list is elsewhere', async () => {
    await failing('{"dati":[],"totale":0}', { list: 'content', fields }).toMatchObject({
      problem: { what: { it: expect.stringContaining('Le voci che ci sono: dati, totale.') } },
    });
  });

  it('mends small faults of form, and says so', async () => {
    const { drafts, problems } = await read("[{'t': 'Cuoca',},]", { fields });
    expect([drafts.map(({ title }) => title), codes(problems)]).toEqual([['Cuoca'], ['JSON_MENDED/nothing']]);
  });

  it('mends nothing large', async () => {
    await failing(`[${'{"t":"Cuoca"},'.repeat(10_000)}]`, { fields }).toMatchObject({
      problem: { code: 'BROKEN_JSON' },
    });
  });

  it('reads brackets in texts as text', async () => {
    const { drafts } = await read(JSON.stringify([{ t: `${'['.repeat(300)}\\"` }]), { fields });
    expect(drafts).toHaveLength(1);
  });

  it('reads the first 5000 of 20 000 listings, and says so', async () => {
    const many = JSON.stringify(Array.from({ length: 20_000 }, (_, at) => ({ t: `Cuoca ${at}` })));
    const { drafts, problems } = await read(many, { fields });
    expect([drafts.length, codes(problems)]).toEqual([5000, ['TOO_MANY/entry']]);
  });
});

describe('the keys', () => {
  const source = { id: 'dati', kind: 'json', url: address, fields: { title: 't' } };
  it.each([
    ['a path that is none', { fields: { title: 'a[' } }],
    ['a brace that is not closed', { fields: { url: 'https://a.example/{id' } }],
    ['no field', { fields: {} }],
    ['a next page at no path', { next: 'a[' }],
    ['a list path that is none', { list: 'a..b' }],
    ['an expression that is none', { fields: { title: { path: 't', match: '(' } } }],
    ['paging without a parameter', { page: { size: 10 } }],
    ['two ways to the next page', { next: 'n', page: { param: 'p' } }],
    ['a body that is no JSON', { body: '{text: ""}' }],
    ['a body for a file', { url: undefined, path: 'a.json', body: '{}' }],
    ['pages of a file', { url: undefined, path: 'a.json', page: { param: 'p' } }],
  ])('refuse %s', (_, keys) => {
    expect(jsonSchema.safeParse(source).success).toBe(true);
    expect(jsonSchema.safeParse({ ...source, ...keys }).success).toBe(false);
  });
});

const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

describe.skipIf(!existsSync(corpus))('real data', () => {
  it.each([
    [
      'wild/plucker/jobs_startupjobs/feed.json',
      'offers',
      { title: 'position', id: 'id', place: 'cities', text: 'description', employmentType: 'jobtypes' },
      5,
      'Medior PHP developer',
    ],
    [
      'wild/it/json/offerte-messina-campione.json',
      'offerte',
      {
        title: 'nome',
        id: 'id',
        url: 'link_ufficiale',
        place: 'sede',
        text: 'descrizione_breve',
        deadline: { path: 'scadenze[*].data', optional: true },
      },
      6,
      'A.s.s.t. Rhodense Garbagnate Milanese, 1 collaboratore amministrativo professionale',
    ],
    [
      'ats/careerkit/freehire_search_page1.json',
      'data',
      { title: 'title', employer: 'company', url: 'url', place: 'location', date: 'posted_at' },
      3,
      'Senior Salesforce Consultant',
    ],
    [
      'ats/careerkit/rippling.json',
      '',
      { title: 'name', url: 'url', place: 'workLocation.label', sector: 'department.label' },
      2,
      'Account Executive - Accountants Channel (East Coast)',
    ],
    [
      'ats/careerkit/workday.json',
      'jobPostings',
      { title: 'title', url: 'https://acme.example{externalPath}', date: 'postedOn', id: 'bulletFields[0]' },
      2,
      'Solution Architect / Senior Solution Architect - PubSec - SLED/NGO',
    ],
    [
      'ats/labonnealternance/decathlon/decathlon.test.input.json',
      'ads',
      { title: 'title', id: 'reference', date: 'published_at', contract: 'contract_type', sector: 'service' },
      3,
      /ALTERNANCE/,
    ],
    [
      'ats/labonnealternance/engagement-jeunes/engagementJeunes.test.input.json',
      '',
      { title: 'title', id: 'id', date: 'creation_date', text: 'mission' },
      2,
      'Agent de tri en alternance (F/H)',
    ],
  ])('%s', async (path, list, fields, count, first) => {
    const text = readFileSync(join(corpus, path), 'utf8');
    const { drafts, problems } = await read({ [path]: text }, { url: undefined, path, list, fields });
    expect(problems).toEqual([]);
    expect(drafts).toHaveLength(count);
    expect(drafts[0]?.title).toMatch(
      first instanceof RegExp ? first : new RegExp(`^${first.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`),
    );
  });

  it('tells apart the offers of an aggregator that share an identifier', async () => {
    const text = readFileSync(join(corpus, 'wild/it/json/offerte-messina-campione.json'), 'utf8');
    const { drafts } = await read(text, {
      list: 'offerte',
      fields: { id: 'id', title: 'nome', deadline: 'scadenze[0].data' },
    });
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(5);
    expect(drafts.map(({ deadline }) => deadline)).toEqual([
      '2026-10-05',
      '2026-11-12',
      '2026-11-16',
      '2026-10-04',
      '2026-11-04',
      null,
    ]);
  });
});
