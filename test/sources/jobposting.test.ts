import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Unreachable } from '../../src/http/get.ts';
import { collectJobPosting } from '../../src/sources/collect-jobposting.ts';
import { jobpostingSchema } from '../../src/sources/jobposting.ts';
import { SourceFailure } from '../../src/sources/source.ts';
import { codes, type Site, toolsOver } from './served-pages.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/sources/jobposting/${name}`, import.meta.url), 'utf8');
const address = 'https://coop.example/lavora/';

async function read(html: string) {
  const source = jobpostingSchema.parse({ id: 'coop', kind: 'jobposting', url: address });
  return collectJobPosting(source, toolsOver({ [address]: html }));
}

async function readFollowing(site: Site, follow: object, url = address) {
  const source = jobpostingSchema.parse({ id: 'coop', kind: 'jobposting', url, follow });
  const tools = toolsOver(site);
  return { ...(await collectJobPosting(source, tools)), asked: tools.asked };
}

const posting = (fields: object) =>
  `<html><body><script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Cuoca', ...fields })}</script></body></html>`;
const first = async (fields: object) => (await read(posting(fields))).drafts[0];

describe('one page', () => {
  it('keeps what the posting says, as given', async () => {
    const { drafts, problems } = await read(fixture('normal.html'));
    expect(problems).toEqual([]);
    expect(drafts).toEqual([
      {
        source: 'coop',
        kind: 'offer',
        section: 'market',
        id: '17',
        title: 'Ausiliaria socio-assistenziale & portineria',
        url: 'https://coop.example/offerte/17?amp=1',
        date: '2026-11-18',
        deadline: '2026-12-04',
        employer: 'Cooperativa Inventata',
        place: 'via Inventata 3, 20132 Milano, MI / Sesto San Giovanni',
        text: 'Cerchiamo due persone per la residenza.\n- cura degli ambienti',
        author: null,
        language: 'it',
        seen: '2026-11-22',
        by: null,
        confirmed: null,
        translations: {},
        extra: {
          employmentType: 'PART_TIME, TEMPORARY',
          pay: '1200-1400 EUR MONTH',
          hours: 'lun-ven 9.00-14.00',
          openings: '2',
          requirements: 'Licenza media; 6 mesi di esperienza',
          sector: 'Assistenza',
          email: 'lavoro@coop.example',
          phone: '+39 02 0000 0017',
        },
      },
    ]);
  });

  it('reads careless blocks, and a broken one costs itself alone', async () => {
    const { drafts, problems } = await read(fixture('careless.html'));
    expect(drafts.map(({ title, employer, place }) => [title, employer, place])).toEqual([
      ['Addetta mensa', 'Mensa Inventata', null],
      ['Cameriera ai piani', 'Albergo Inventato', null],
      ['Sarta', null, 'da remoto'],
    ]);
    expect(drafts[0]?.text).toBe('Servizio in una\nscuola,\ndalle 11 alle 14.');
    expect(codes(problems)).toEqual(['JOBPOSTING_BROKEN/entry']);
  });

  it('does not complete a posting that is cut off: a wage of 1200 would become 12', async () => {
    const cut =
      '<script type="application/ld+json">{"@type":"JobPosting","title":"Cuoca","baseSalary":{"value":{"minValue":12';
    const { drafts, problems } = await read(cut);
    expect([drafts, codes(problems)]).toEqual([[], ['JOBPOSTING_BROKEN/entry']]);
  });

  it('reads microdata and RDFa', async () => {
    const [shop] = (await read(fixture('microdata.html'))).drafts;
    expect(shop).toMatchObject({
      title: 'Commessa part-time',
      url: `${address}offerta-4.html`,
      employer: 'Negozio Inventato',
      place: 'Milano',
      deadline: '2026-12-01',
      text: 'Vendita al banco.\nAnche prima esperienza.',
      extra: { employmentType: 'PART_TIME', requirements: 'prima esperienza' },
    });
    const [garden] = (await read(fixture('rdfa.html'))).drafts;
    expect(garden).toMatchObject({ id: '#o9', title: 'Giardiniere', employer: 'Vivaio Inventato', date: '2026-11-10' });
  });

  it('does not take an offer that the page calls closed, and quotes the words', async () => {
    const { drafts, problems } = await read(fixture('closed.html'));
    expect(drafts).toEqual([]);
    expect(codes(problems)).toEqual(['CLOSED/entry']);
    expect(problems[0]?.what.it).toContain('«Spiacenti, questa offerta non è più disponibile.»');
  });

  it('keeps an offer that has expired by its date: the gates judge dates', async () => {
    expect(await first({ validThrough: '2020-01-01' })).toMatchObject({ deadline: '2020-01-01' });
  });

  it('fails where there is no JobPosting, and says when only a browser would show it', async () => {
    await expect(read('<html><body><p>Chi siamo</p></body></html>')).rejects.toMatchObject({
      problem: { code: 'JOBPOSTING_MISSING', lost: 'source' },
    });
    const byScript = read('<html><body><div id="root"></div><script src="app.js"></script></body></html>');
    await expect(byScript).rejects.toSatisfy(
      (error) => error instanceof SourceFailure && error.problem.what.it.includes('solo nel browser'),
    );
  });
});

describe('a saved page', () => {
  const readSaved = async (html: string) => {
    const source = jobpostingSchema.parse({ id: 'coop', kind: 'jobposting', path: 'inbox/a.html' });
    return (await collectJobPosting(source, toolsOver({ 'inbox/a.html': html }))).drafts[0]?.url;
  };

  it('has the address that it names, or none', async () => {
    const named = `<link rel="canonical" href="${address}17">`;
    expect(await readSaved(named + posting({}))).toBe(`${address}17`);
    expect(await readSaved(named + posting({ url: '/o/3' }))).toBe('https://coop.example/o/3');
    expect(await readSaved(posting({}))).toBeNull();
  });
});

describe('values', () => {
  it.each([
    [
      'a single amount',
      { baseSalary: { currency: 'EUR', value: { value: 1200.5, unitText: 'MONTH' } } },
      '1200.5 EUR MONTH',
    ],
    [
      'only a lower end',
      { baseSalary: { currency: 'EUR', value: { minValue: 9, unitText: 'HOUR' } } },
      'da 9 EUR HOUR',
    ],
    ['only an upper end', { baseSalary: { value: { maxValue: '1.400' } }, salaryCurrency: 'EUR' }, 'fino a 1.400 EUR'],
    ['words', { baseSalary: '8,50 € l&#39;ora' }, "8,50 € l'ora"],
    ['an estimate', { estimatedSalary: [{ currency: 'EUR', median: 1300 }] }, '1300 EUR'],
    ['nothing but zeros', { baseSalary: { currency: 'EUR', value: { minValue: 0, maxValue: 0 } } }, undefined],
    ['no amount', { baseSalary: { currency: 'EUR', value: {} } }, undefined],
  ])('pay: %s', async (_, fields, expected) => {
    expect((await first(fields))?.extra.pay).toBe(expected);
  });

  it.each([
    ['text', { jobLocation: 'Milano' }, 'Milano'],
    [
      'abroad',
      { jobLocation: { address: { addressLocality: 'Lugano', addressCountry: { name: 'CH' } } } },
      'Lugano, CH',
    ],
    ['only a name', { jobLocation: { '@type': 'Place', name: 'Sede di Crescenzago' } }, 'Sede di Crescenzago'],
    ['here or at home', { jobLocation: { address: 'Milano' }, jobLocationType: 'TELECOMMUTE' }, 'Milano (da remoto)'],
    ['none', {}, null],
  ])('place: %s', async (_, fields, expected) => {
    expect((await first(fields))?.place).toBe(expected);
  });

  it.each([
    ['its own', { url: 'https://altro.example/o/1' }, 'https://altro.example/o/1'],
    ['the page’s, when its own is a home page', { url: 'https://altro.example' }, address],
    ['the page’s, when its own is no web address', { url: 'javascript:alert(1)' }, address],
    ['the page’s, when it has none', {}, address],
  ])('address: %s', async (_, fields, expected) => {
    expect((await first(fields))?.url).toBe(expected);
  });

  it('leaves null what is not said', async () => {
    expect(await first({ title: null, hiringOrganization: {}, identifier: [], datePosted: '' })).toMatchObject({
      id: null,
      title: null,
      date: null,
      employer: null,
      place: null,
      deadline: null,
      text: '',
      language: null,
      extra: {},
    });
  });
});

describe('pages behind a list', () => {
  const site: Site = {
    [address]:
      '<div class="o"><a href="1?utm_medium=x">uno</a><a href="1#form">candidati</a><a href="/2">due</a><a href="mailto:a@coop.example">scrivi</a></div><a href="/chi-siamo">chi siamo</a>',
    [`${address}1`]: posting({ title: 'Barista' }),
    'https://coop.example/2': '<p>niente</p>',
  };

  it('opens each page once; one without a posting is told', async () => {
    const { drafts, problems, asked } = await readFollowing(site, { links: '.o a' });
    expect(asked).toEqual([address, `${address}1`, 'https://coop.example/2']);
    expect(drafts.map(({ title, url }) => [title, url])).toEqual([['Barista', `${address}1`]]);
    expect(codes(problems)).toEqual(['JOBPOSTING_MISSING/entry']);
  });

  it('keeps to the addresses that match, by letters or by expression', async () => {
    expect((await readFollowing(site, { links: 'a', match: '/lavora/' })).asked).toEqual([address, `${address}1`]);
    expect((await readFollowing(site, { links: 'a', match: '/\\/\\d$/' })).asked).toHaveLength(3);
    await expect(readFollowing(site, { links: 'a', match: 'concorsi' })).rejects.toMatchObject({
      problem: { code: 'NOTHING_FOUND' },
    });
    expect(
      jobpostingSchema.safeParse({ id: 'a', kind: 'jobposting', url: address, follow: { links: 'a', match: '/(/' } })
        .success,
    ).toBe(false);
  });

  it('says what it left unopened', async () => {
    const { problems, asked } = await readFollowing(site, { links: '.o a', max: 1 });
    expect(asked).toHaveLength(2);
    expect(codes(problems)).toEqual(['MORE_PAGES/entry']);
  });

  it('loses a page that is gone, but fails when the server is down', async () => {
    const gone = await readFollowing({ ...site, [`${address}1`]: 410 }, { links: '.o a' });
    expect(codes(gone.problems)).toEqual(['JOBPOSTING_MISSING/entry', 'HTTP_410/entry']);
    const links = Array.from({ length: 9 }, (_, index) => `<a href="/o/${index}">o</a>`).join('');
    const down = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`https://coop.example/o/${index}`, 503]));
    const tools = toolsOver({ [address]: links, ...down });
    const source = jobpostingSchema.parse({ id: 'coop', kind: 'jobposting', url: address, follow: { links: 'a' } });
    await expect(collectJobPosting(source, tools)).rejects.toBeInstanceOf(Unreachable);
    expect(tools.asked).toHaveLength(4);
  });

  it('names a selector that is none', async () => {
    await expect(readFollowing(site, { links: 'a[[' })).rejects.toMatchObject({ problem: { code: 'BAD_SELECTOR' } });
  });

  it('reads sitemaps, an index of them, and plain lists of addresses, the latest first', async () => {
    const index =
      '<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://coop.example/offerte.xml</loc></sitemap><sitemap><loc>https://coop.example/elenco.txt</loc></sitemap></sitemapindex>';
    const xml =
      '<urlset><url><loc>https://coop.example/offerte/a?x=1&amp;y=2</loc><lastmod>2026-11-01</lastmod></url><url><loc><![CDATA[https://coop.example/offerte/b]]></loc><lastmod>2026-11-20</lastmod></url><url><loc>ftp://coop.example/offerte/c</loc></url></urlset>';
    const pages = Object.fromEntries(
      ['offerte/a?x=1&y=2', 'offerte/b', 'offerte/d'].map((path) => [
        `https://coop.example/${path}`,
        posting({ title: path }),
      ]),
    );
    const { drafts, problems } = await readFollowing(
      {
        'https://coop.example/sitemap.xml': index,
        'https://coop.example/offerte.xml': xml,
        'https://coop.example/elenco.txt': 'https://coop.example/offerte/d\r\nhttps://coop.example/chi\n',
        ...pages,
      },
      { sitemap: true, match: '/offerte/' },
      'https://coop.example/sitemap.xml',
    );
    expect(problems).toEqual([]);
    expect(drafts.map(({ title }) => title)).toEqual(['offerte/b', 'offerte/a?x=1&y=2', 'offerte/d']);
  });
});

describe('hostile pages', () => {
  it.each([
    ['nested elements', '<div>'.repeat(100_000)],
    ['children', `<ul>${'<li>'.repeat(20_000)}</ul>`],
    ['formatting left open', Array.from({ length: 600 }, (_, index) => `<p><font color=${index}>`).join('')],
    [
      'formatting reopened in every block',
      `${Array.from({ length: 500 }, (_, index) => `<p><font color=${index}>x</p>`).join('')}${'<p>x</p>'.repeat(20_000)}`,
    ],
    ['attributes', `<a ${Array.from({ length: 6000 }, (_, index) => `a${index}=1`).join(' ')}>`],
  ])('refuses a page with too many %s', async (_, html) => {
    await expect(read(html)).rejects.toMatchObject({ problem: { code: 'TOO_DEEP' } });
  });

  it.each([
    ['deep and broken', '['.repeat(100_000)],
    ['deep and sound', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['only quotes', '"'.repeat(200_000)],
    ['a number', '12'],
  ])('is not upset by data that are %s', async (_, data) => {
    const html = `<script type="application/ld+json">${data}JobPosting</script>${posting({})}`;
    expect((await read(html)).drafts).toHaveLength(1);
  });

  it('takes a thousand postings of ten thousand, and says so', async () => {
    const all = Array.from({ length: 10_000 }, (_, index) => ({ '@type': 'JobPosting', title: `Cuoca ${index}` }));
    const { drafts, problems } = await read(`<script type="application/ld+json">${JSON.stringify(all)}</script>`);
    expect([drafts.length, codes(problems)]).toEqual([1000, ['TOO_MANY/entry']]);
  });
});

const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

describe.skipIf(!existsSync(corpus))('real pages', () => {
  const stated = (existsSync(corpus) ? readFileSync(join(corpus, 'PROVENANCE.tsv'), 'utf8') : '')
    .split('\n')
    .map((line) => line.split('\t'))
    .flatMap(([path = '', , , , , expected = '']) => {
      const title = /JobPosting=[1-9]\d*; JobPosting\.title="([^"]*)"/.exec(expected)?.[1];
      return title === undefined ? [] : [{ path: path.replace(/^shared\//, ''), title }];
    });

  it.each(stated)('$path', async ({ path, title }) => {
    const { drafts } = await read(readFileSync(join(corpus, path), 'utf8'));
    expect(drafts.map((draft) => draft.title)).toEqual([title]);
  });

  it('reads the postings that are no strict JSON', async () => {
    for (const name of ['job', 'job_json_decode_error', 'job_no_image']) {
      const { drafts } = await read(
        readFileSync(join(corpus, `wild/plucker/jobs_weworkremotely/${name}.html`), 'utf8'),
      );
      expect(drafts).toHaveLength(1);
      expect(drafts[0]?.deadline).toMatch(/^20(20|21)-\d\d-\d\d /);
      expect(drafts[0]?.text).not.toMatch(/<|&lt;/);
    }
  });

  it('says of every page without a posting that it has none', async () => {
    for (const folder of ['wild/plucker/job_checks', 'wild/plucker/jobs_jobscz', 'wild/data-inclusion']) {
      for (const name of readdirSync(join(corpus, folder)).filter((file) => file.endsWith('.html'))) {
        await expect(read(readFileSync(join(corpus, folder, name), 'utf8')), name).rejects.toMatchObject({
          problem: { code: 'JOBPOSTING_MISSING' },
        });
      }
    }
  });
});
