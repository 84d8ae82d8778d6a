import { describe, expect, it } from 'vitest';
import { discover } from '../../src/discover/discover.ts';
import { type Site, toolsOver } from '../sources/served-pages.ts';
import { pageAround, type Vacancy, vacancies } from './sites.ts';

const home = 'https://azienda.example';
const address = `${home}/lavora-con-noi`;

async function look(site: Site, url = address, kind: string | null = null) {
  const tools = toolsOver(site);
  const found = await discover({ url }, { ...tools, realDay: tools.today, isPrivate: false, id: 'prova', kind });
  return { ...found, asked: tools.asked };
}

const posting = ({ title, place, slug, iso, text }: Vacancy) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', title, datePosted: iso, description: text, url: `${home}/offerta/${slug}`, hiringOrganization: { '@type': 'Organization', name: 'Azienda inventata' }, jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: place } } })}</script>`;

const list = pageAround(
  `<ul class="elenco-offerte">${vacancies.map(({ slug, title, place }) => `<li class="offerta"><h3><a href="/offerta/${slug}">${title}</a></h3><span class="luogo">${place}</span></li>`).join('')}</ul>`,
  '<meta property="og:site_name" content="Azienda inventata">',
);
const details = (head: (one: Vacancy) => string): Site =>
  Object.fromEntries(
    vacancies.map((one) => [
      `${home}/offerta/${one.slug}`,
      pageAround(
        `<article class="annuncio"><h2>${one.title}</h2><div class="descrizione-annuncio"><p>${one.text}</p><p>${one.text} Sede ${one.place}. Riferimento ${one.slug}.</p></div></article>`,
        head(one),
      ),
    ]),
  );

const feedOf = (items: { title: string; url: string }[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title><link>${home}</link>${items.map(({ title, url }) => `<item><title>${title}</title><link>${url}</link><description>Testo</description></item>`).join('')}</channel></rss>`;
const linkTo = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`;
const jobFeed = feedOf(vacancies.map(({ title, slug }) => ({ title, url: `${home}/offerta/${slug}` })));
const news = feedOf([
  { title: 'Siamo stati alla fiera', url: `${home}/news/fiera` },
  { title: 'Premio per il bilancio', url: `${home}/news/premio` },
]);

describe('a page', () => {
  it('with a feed of offers is read by the feed', async () => {
    const { best, robots } = await look({
      [address]: pageAround('<p>Offerte</p>', linkTo('/offerte/feed')),
      [`${home}/offerte/feed`]: jobFeed,
    });
    expect(best?.proposal).toMatchObject({ kind: 'feed', keys: { url: `${home}/offerte/feed` } });
    expect(best?.drafts).toHaveLength(vacancies.length);
    expect(robots).toEqual({ says: 'none', delay: 0, sitemaps: [] });
  });

  it('with a feed of news and a list of offers is read by the list', async () => {
    const site = { [address]: list.replace('</head>', `${linkTo('/feed')}</head>`), [`${home}/feed`]: news };
    const { best, others } = await look(site);
    expect(best?.proposal.kind).toBe('page');
    expect(others.map(({ kind }) => kind)).toContain('feed');
  });

  it('with nothing but a feed of news is read by it, with a word of doubt', async () => {
    const { best } = await look({
      [address]: pageAround('<p>Siamo una bella azienda.</p>', linkTo('/feed')),
      [`${home}/feed`]: news,
    });
    expect(best?.proposal.kind).toBe('feed');
    const alone = await look({
      [address]: pageAround('', linkTo('/feed') + linkTo('/feed2')),
      [`${home}/feed`]: news,
      [`${home}/feed2`]: news,
    });
    expect(alone.best?.proposal.notes.map(({ it }) => it).join()).toContain('non sembrano offerte');
  });

  it('with JobPosting data is read by it', async () => {
    const { best, asked } = await look({ [address]: pageAround('<p>Offerte</p>', vacancies.map(posting).join('')) });
    expect(best?.proposal).toMatchObject({ kind: 'jobposting', keys: { url: address } });
    expect(best?.drafts.map(({ title }) => title)).toEqual(vacancies.map(({ title }) => title));
    expect(asked.filter((one) => one === address)).toHaveLength(1);
  });

  it('of one offer says that it is one', async () => {
    const [one] = vacancies;
    const { best } = await look({ [address]: pageAround('<p>x</p>', one ? posting(one) : '') });
    expect(best?.proposal.notes.map(({ it }) => it).join()).toContain('una sola offerta');
  });

  it('whose list leads to pages with JobPosting data is read by those', async () => {
    const { best, name } = await look({ [address]: list, ...details(posting) });
    expect(best?.proposal).toMatchObject({
      kind: 'jobposting',
      keys: { url: address, follow: { links: '.offerta a[href]' } },
    });
    expect(best?.drafts).toHaveLength(vacancies.length);
    expect(name).toBe('Azienda inventata');
  });

  it('whose list leads to plain pages is read by selectors, with the text of the pages', async () => {
    const { best } = await look({ [address]: list, ...details(() => '') });
    expect(best?.proposal).toMatchObject({
      kind: 'page',
      keys: {
        list: { item: '.offerta', fields: { title: 'h3', place: '.luogo' } },
        detail: { fields: { text: '.descrizione-annuncio' } },
      },
    });
    expect(best?.drafts[0]?.text).toContain('formazione a nostro carico');
  });

  it('without a list of its own is read by the sitemap that robots.txt names', async () => {
    const sitemap = `<?xml version="1.0"?><urlset>${['chi-siamo', ...vacancies.map(({ slug }) => `offerta/${slug}`)].map((path) => `<url><loc>${home}/${path}</loc></url>`).join('')}</urlset>`;
    const site: Site = {
      [address]: pageAround('<div id="offerte"></div>'),
      [`${home}/robots.txt`]: `User-agent: *\nCrawl-delay: 5\nSitemap: ${home}/mappa.xml\n`,
      [`${home}/mappa.xml`]: sitemap,
      ...details(posting),
    };
    const { best, robots } = await look(site);
    expect(best?.proposal).toMatchObject({
      kind: 'jobposting',
      keys: { url: `${home}/mappa.xml`, follow: { sitemap: true, match: '/offerta/' } },
    });
    expect(robots).toMatchObject({ says: 'allows', delay: 5 });
  });

  it.each([
    ['a link', '<a href="https://jobs.lever.co/azienda-x/1234">Posizioni</a>', 'lever', 'azienda-x'],
    [
      'a frame',
      '<iframe src="https://boards.greenhouse.io/embed/job_board?for=aziendax"></iframe>',
      'greenhouse',
      'aziendax',
    ],
    [
      'a script',
      '<script src="https://boards.greenhouse.io/embed/job_board/js?for=aziendax"></script>',
      'greenhouse',
      'aziendax',
    ],
    [
      'a frame that loads later',
      '<iframe data-src="https://azienda-x.jobs.personio.de/?language=it"></iframe>',
      'personio',
      'azienda-x',
    ],
    [
      'the setting of a script',
      "<script>window.leverJobsOptions = {accountName: 'azienda-x', includeCss: true};</script>",
      'lever',
      'azienda-x',
    ],
    [
      'the setting of a widget',
      '<script>widget({"company_code": "AziendaX", "bg_color_widget": "#fff"});</script>',
      'smartrecruiters',
      'AziendaX',
    ],
    [
      'an address in a script',
      '<script>fetch("https:\\/\\/aziendax.recruitee.com\\/api\\/offers\\/")</script>',
      'recruitee',
      'aziendax',
    ],
    [
      'a place for a widget',
      '<div id="BambooHR" data-domain="aziendax.bamboohr.com" data-version="1.0.0"></div>',
      'bamboohr',
      'aziendax',
    ],
  ])('with a job board behind %s is read by the board', async (_, html, vendor, name) => {
    const { vendors } = await import('../../src/sources/ats/vendors.ts');
    const answer = answers[vendor] ?? '[]';
    const board = vendors[vendor as keyof typeof vendors].answerOf(name, null);
    const site: Site = { [address]: pageAround(`<h2>Posizioni</h2>${html}`), [board]: answer };
    // Some vendors keep the text of each position apart.
    for (const asked of (await look(site)).asked) if (asked.startsWith(new URL(board).origin)) site[asked] ??= '{}';
    const { best } = await look(site);
    expect(best?.proposal).toMatchObject({ kind: 'ats', keys: { board: { vendor, name } } });
    expect(best?.drafts[0]?.title).toBe('Magazziniere');
  });

  it('with an Italian board in a frame is read by the pages of the board', async () => {
    const frame = 'https://aziendax.intervieweb.it/app.php?module=iframeAnnunci&lang=it';
    const at = (slug: string) => `https://aziendax.intervieweb.it/jobs/${slug}/it/`;
    const framed = pageAround(
      `<div class="lista">${vacancies.map(({ slug, title }) => `<div class="riga"><a href="${at(slug)}">${title}</a></div>`).join('')}</div>`,
    );
    const site: Site = { [address]: pageAround(`<iframe src="${frame}"></iframe>`), [frame]: framed };
    for (const one of vacancies) site[at(one.slug)] = pageAround('<p>x</p>', posting(one));
    const { best } = await look(site);
    expect(best?.proposal).toMatchObject({ kind: 'jobposting', keys: { url: frame } });
    expect(best?.drafts).toHaveLength(vacancies.length);
  });

  it('with a sheet of offers is read by the sheet, one with a sheet of something else by its list', async () => {
    const csv = 'Mansione;Ditta;Note\nCuoca;Mensa inventata;Lun-ven 9-15\nAutista;Corriere inventato;Turni\n';
    const sheet = { [`${home}/files/elenco-offerte.csv`]: csv };
    const meant = await look({
      [address]: pageAround('<p><a href="/files/elenco-offerte.csv">Elenco offerte</a></p>'),
      ...sheet,
    });
    expect(meant.best?.proposal).toMatchObject({ kind: 'sheet', keys: { url: `${home}/files/elenco-offerte.csv` } });
    const other = await look({ [address]: list.replace('</main>', '<a href="/files/prezzi.csv">Listino</a></main>') });
    expect(other.best?.proposal.kind).toBe('page');
    expect(other.others.map(({ kind }) => kind)).toContain('sheet');
  });

  it('with lists in PDF names them', async () => {
    const { best, remarks } = await look({
      [address]: pageAround('<p><a href="/doc/offerte-settimana.pdf">Offerte della settimana</a></p>'),
    });
    expect(best?.proposal.kind ?? null).not.toBe('page');
    expect(remarks.map(({ it }) => it).join()).toContain('offerte-settimana.pdf');
  });

  it('made by scripts says so and names what it sees', async () => {
    const html =
      '<html><head><script src="https://azienda.wd3.myworkdayjobs.com/app.js"></script></head><body><div id="root"></div></body></html>';
    const { best, remarks } = await look({ [address]: html });
    expect(best).toBeNull();
    expect(remarks.map(({ it }) => it).join()).toMatch(/JavaScript.*Workday/);
  });

  it('behind a password says so', async () => {
    const { best, remarks } = await look({
      [address]:
        '<html><body><main><h1>Accedi</h1><form><input name="u"><input type="password" name="p"></form></main></body></html>',
    });
    expect(best).toBeNull();
    expect(remarks.map(({ it }) => it).join()).toContain('nome utente e password');
  });

  it('is searched for one kind alone where that is asked for', async () => {
    const site = {
      [address]: list.replace('</head>', `${linkTo('/offerte/feed')}</head>`),
      [`${home}/offerte/feed`]: jobFeed,
    };
    expect((await look(site)).best?.proposal.kind).toBe('feed');
    expect((await look(site, address, 'page')).best?.proposal.kind).toBe('page');
    expect((await look(site, address, 'ats')).best).toBeNull();
  });
});

it('the board of a firm that is not hiring is added, with a word on it', async () => {
  const board = 'https://api.lever.co/v0/postings/azienda-x?mode=json';
  const { best } = await look({ [board]: '[]' }, 'https://jobs.lever.co/azienda-x');
  expect(best?.proposal.kind).toBe('ats');
  expect(best?.proposal.notes.map(({ it }) => it).join()).toContain('oggi non contiene nessuna voce');
});

it('a board that cannot be had is told, with the reason', async () => {
  const { best, failures } = await look({
    [address]: pageAround('<a href="https://jobs.lever.co/azienda-x">Posizioni</a>'),
  });
  expect(best).toBeNull();
  expect(failures.map(({ why }) => why.code)).toEqual(['HTTP_404']);
});

describe('an address that is no page', () => {
  it.each([
    ['a feed', jobFeed, { kind: 'feed', keys: { url: address } }],
    ['a table', 'Mansione;Ditta;Note\nCuoca;Mensa inventata;Lun-ven 9-15\n', { kind: 'sheet', keys: { url: address } }],
    [
      'the answer of a board',
      '[{"text":"Magazziniere","hostedUrl":"https://jobs.lever.co/x/1","categories":{}}]',
      { kind: 'ats', keys: { url: address, board: { vendor: 'lever' } } },
    ],
  ])('%s is read as what it is', async (_, text, wanted) => {
    expect((await look({ [address]: text })).best?.proposal).toMatchObject(wanted);
  });

  it('the page of a known board is read by its answer, without opening the page', async () => {
    const board = 'https://api.lever.co/v0/postings/azienda-x?mode=json';
    const { best, asked } = await look({ [board]: answers['lever'] ?? '' }, 'https://jobs.lever.co/azienda-x');
    expect(best?.proposal.keys).toEqual({ board: { vendor: 'lever', name: 'azienda-x' } });
    expect(asked).toEqual([board]);
  });

  it('that is not there is told by whoever gets it', async () => {
    await expect(look({})).rejects.toThrow('404');
  });
});

const answers: Record<string, string> = {
  lever:
    '[{"id":"1","text":"Magazziniere","hostedUrl":"https://jobs.lever.co/azienda-x/1","categories":{"location":"Milano"}}]',
  greenhouse:
    '{"jobs":[{"id":1,"title":"Magazziniere","absolute_url":"https://boards.greenhouse.io/aziendax/jobs/1","location":{"name":"Milano"},"content":"x"}]}',
  personio:
    '<?xml version="1.0"?><workzag-jobs><position><id>1</id><name>Magazziniere</name><office>Milano</office></position></workzag-jobs>',
  smartrecruiters:
    '{"totalFound":1,"content":[{"id":"1","name":"Magazziniere","releasedDate":"2026-11-12T00:00:00Z","company":{"name":"AziendaX"}}]}',
  recruitee:
    '{"offers":[{"id":1,"title":"Magazziniere","careers_url":"https://aziendax.recruitee.com/o/1","status":"published"}]}',
  bamboohr: '{"result":[{"id":"1","jobOpeningName":"Magazziniere","location":{"city":"Milano"}}]}',
};
