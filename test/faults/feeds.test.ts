// Section D: feeds.
import { expect } from 'vitest';
import type { Fault } from './bench.ts';
import { data, feed, html, rss, says } from './documents.ts';
import { table } from './table.ts';

const xml = (body: string): string => `<?xml version="1.0"?>${body}`;
const entities = (inside: string): string => `<!DOCTYPE rss [${inside}]>`;
const titled = (title: string): string => rss([{ title }]).replace(/^<\?xml[^>]*>/, '');
const read = (...titles: (string | RegExp)[]): Pick<Fault, 'state' | 'drafts'> => ({
  state: 'fresh',
  drafts: (drafts) => {
    expect(drafts).toHaveLength(titles.length);
    for (const [at, title] of titles.entries()) {
      if (typeof title === 'string') expect(drafts[at]?.title).toBe(title);
      else expect(drafts[at]?.title).toMatch(title);
    }
  },
});
const billion = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');

const hostile: Fault[] = [
  {
    id: 'D1',
    name: 'an entity that is a file',
    site: feed(xml(entities('<!ENTITY x SYSTEM "file:///etc/passwd">') + titled('Cuoca &x;'))),
    ...read(/^Cuoca(?!.*root:)/),
    codes: [],
  },
  {
    id: 'D2',
    name: 'a definition to be fetched',
    site: (request, response, hit) =>
      feed(xml(`<!DOCTYPE rss SYSTEM "http://${request.headers.host}/dtd">${titled('Cuoca')}`))(request, response, hit),
    ...read('Cuoca'),
    codes: [],
    also: ({ asked }) => expect(asked).toEqual(['/a']),
  },
  {
    id: 'D3',
    name: 'a billion laughs',
    site: feed(xml(entities(`<!ENTITY l0 "lol">${billion}`) + titled('Cuoca &l9;'))),
    ...read(/^Cuoca.{0,10}$/),
    codes: [],
  },
  {
    id: 'D4',
    name: 'one long entity, many times',
    site: feed(xml(entities(`<!ENTITY x "${'x'.repeat(50_000)}">`) + titled(`Cuoca ${'&x;'.repeat(2000)}`))),
    ...read(/^Cuoca.{0,10000}$/s),
    codes: ['TEXT_CUT'],
  },
  {
    id: 'D4',
    name: 'the same in numbers',
    site: feed(xml(titled(`Cuoca${'&#32;'.repeat(100_000)}`))),
    ...read('Cuoca'),
    codes: [],
  },
  {
    id: 'D9',
    name: 'a hundred thousand elements in each other',
    site: feed(xml(`<rss><channel>${'<a>'.repeat(100_000)}`)),
    state: 'fresh',
    codes: ['FEED_DAMAGED'],
  },
  {
    id: 'D14',
    name: 'six thousand entries',
    site: feed(rss(Array.from({ length: 6000 }, (_, at) => ({ title: `Cuoca ${at}` })))),
    state: 'fresh',
    codes: ['FEED_TOO_LONG'],
    drafts: 5000,
  },
  {
    id: 'D14',
    name: 'more than may be read',
    site: feed(rss(Array.from({ length: 6000 }, (_, at) => ({ title: `Cuoca ${at}` })))),
    settings: { capBytes: 100_000 },
    copy: 7,
    state: 'last-good',
    codes: ['HTTP_TOO_BIG'],
  },
];

const untidy: Fault[] = [
  {
    id: 'D5',
    name: 'entities of HTML, a bare ampersand',
    site: feed(rss([{ title: 'Caff&egrave;&nbsp;&amp; bar AT&T' }])),
    ...read('Caffè & bar AT&T'),
    codes: [],
  },
  {
    id: 'D6',
    name: '64 KB of blanks before the prolog',
    site: feed(`${' \n'.repeat(32_768)}${rss([{}])}`),
    ...read('Cuoca'),
    codes: [],
  },
  {
    id: 'D6',
    name: 'a mark and a remark before it',
    site: feed(`\uFEFF<!-- fatto a mano -->${rss([{}])}`),
    ...read('Cuoca'),
    codes: [],
  },
  {
    id: 'D7',
    name: 'cut in half',
    site: feed(rss([{ title: 'Cuoca' }, { title: 'Barista' }]).slice(0, -80)),
    ...read('Cuoca'),
    codes: ['FEED_DAMAGED'],
  },
  {
    id: 'D7',
    name: 'cut before the first entry',
    site: feed(rss([{}]).slice(0, 90)),
    copy: 7,
    state: 'last-good',
    codes: ['FEED_DAMAGED', 'SUDDENLY_EMPTY'],
  },
  {
    id: 'D7',
    name: 'closed in the wrong order',
    site: feed('<rss><channel><item><title><b>Cuoca</title></b></item></channel></rss>'),
    ...read(/Cuoca/),
    codes: [],
  },
  {
    id: 'D8',
    name: 'a page that names its feed',
    site: says(html('', '<link rel="alternate" type="application/rss+xml" href="/feed.xml">')),
    state: 'failed',
    codes: ['NOT_A_FEED'],
    also: ({ reports, origin }) => expect(reports[0]?.problems[0]?.what.it).toContain(`${origin}/feed.xml`),
  },
  {
    id: 'D8',
    name: 'a sitemap',
    site: feed('<urlset><url><loc>https://ditta.example/</loc></url></urlset>'),
    state: 'failed',
    codes: ['NOT_A_FEED'],
  },
  {
    id: 'D8',
    name: 'a list of feeds',
    site: feed('<opml><body><outline text="a"/></body></opml>'),
    state: 'failed',
    codes: ['NOT_A_FEED'],
  },
  {
    id: 'D8',
    name: 'another XML',
    site: feed('<fatture><fattura/></fatture>'),
    state: 'failed',
    codes: ['NOT_A_FEED'],
  },
  {
    id: 'D10',
    name: 'one identifier for all',
    site: feed(rss(['Cuoca', 'Barista'].map((title) => ({ title, more: '<guid>1</guid>' })))),
    ...read('Cuoca', 'Barista'),
    codes: [],
  },
  { id: 'D10', name: 'the same entry twice', site: feed(rss([{}, {}])), ...read('Cuoca'), codes: ['ENTRY_REPEATED'] },
  {
    id: 'D10',
    name: 'neither title nor text',
    site: feed(rss([{ title: '', text: '', link: '' }, {}])),
    ...read('Cuoca'),
    codes: ['ENTRY_WITHOUT_WORDS'],
  },
  ...['mer, 9 avr 2018', 'Nov. 2020', 'Sun, 22 Nov 2026 10:00:00 +15:00', 'ieri', '99/99/9999'].map(
    (date): Fault => ({
      id: 'D11',
      name: `the date “${date}”`,
      site: feed(rss([{ more: `<pubDate>${date}</pubDate>` }])),
      state: 'fresh',
      codes: [],
      drafts: ([draft]) => expect(draft).toMatchObject({ date, seen: '2026-11-22' }),
    }),
  ),
  ...['Thu, 01 Jan 1970 00:00:00 GMT', 'Tue, 22 Nov 2095 10:00:00 GMT'].map(
    (date): Fault => ({
      id: 'D12',
      name: `published on ${date}`,
      site: feed(rss([{ more: `<pubDate>${date}</pubDate>` }])),
      state: 'fresh',
      codes: [],
      drafts: ([draft]) => expect(draft).toMatchObject({ date, seen: '2026-11-22' }),
    }),
  ),
  {
    id: 'D13',
    name: 'relative addresses',
    site: feed(rss([{ link: '../offerta?a=1&amp;utm_source=x' }])),
    state: 'fresh',
    codes: [],
    drafts: ([draft]) => expect(draft?.url).toMatch(/^http:\/\/azienda\d+\.example:\d+\/offerta\?a=1/),
  },
  {
    id: 'D13',
    name: 'a base of its own',
    site: feed(
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://ditta.example/it/"><entry><title>Cuoca</title><link href="1"/></entry></feed>',
    ),
    state: 'fresh',
    codes: [],
    drafts: ([draft]) => expect(draft?.url).toBe('https://ditta.example/it/1'),
  },
  ...['null', '[]', '"x"', '{}', '{"version":"https://jsonfeed.org/version/1.1","items":null}'].map(
    (document): Fault => ({
      id: 'D15',
      name: `the JSON ${document}`,
      site: data(document),
      copy: 7,
      state: 'last-good',
      codes: ['NOT_A_FEED'],
    }),
  ),
];

table('feeds', [...hostile, ...untidy]);
