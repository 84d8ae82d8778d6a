// Section B: what servers answer.
import type { Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import type { Fault } from './bench.ts';
import { data, feed, html, jsonLd, posting, redirect, rss, says, status } from './documents.ts';
import { table } from './table.ts';

const text = rss([{ title: 'Cuoca' }]);
const one = feed(text);
const zeros = Buffer.alloc(20 * 1024 * 1024);
const raw = (answer: string) => (socket: Socket) => void socket.end(answer);
const small = { capBytes: 1024 * 1024 };
const page = { kind: 'page', list: { item: '.annuncio', fields: { title: 'h3' } } };

/** What the operator reads about the source. */
const told = (words: RegExp): Pick<Fault, 'also'> => ({
  also: ({ reports }) => expect(reports[0]?.problems.map(({ what }) => what.it).join(' ')).toMatch(words),
});
const askedTimes = (times: number): Pick<Fault, 'also'> => ({ also: ({ asked }) => expect(asked).toHaveLength(times) });

const statuses: Fault[] = [
  { id: 'B1', name: '404', site: status(404), state: 'failed', codes: ['HTTP_NOT_FOUND'], ...askedTimes(1) },
  { id: 'B1', name: '410', site: status(410), state: 'failed', codes: ['HTTP_GONE'], ...askedTimes(1) },
  { id: 'B1', name: '401', site: status(401), state: 'failed', codes: ['HTTP_LOGIN_NEEDED'], ...askedTimes(1) },
  { id: 'B1', name: '418', site: status(418), state: 'failed', codes: ['HTTP_ODD_STATUS'], ...askedTimes(1) },
  {
    id: 'B2',
    name: '403',
    site: status(403),
    copy: 7,
    state: 'last-good',
    codes: ['HTTP_FORBIDDEN'],
    ...askedTimes(1),
  },
  {
    id: 'B2',
    name: 'a challenge',
    site: status(403, { 'cf-mitigated': 'challenge' }),
    state: 'failed',
    codes: ['HTTP_CHALLENGE'],
    ...askedTimes(1),
  },
  { id: 'B2', name: '451', site: status(451), state: 'failed', codes: ['HTTP_FORBIDDEN'], ...askedTimes(1) },
  {
    id: 'B3',
    name: '429 for two hours',
    site: status(429, { 'retry-after': '7200' }),
    state: 'failed',
    codes: ['HTTP_TOO_MANY_REQUESTS'],
    also: (outcome) => {
      told(/aspettare 2 ore/).also?.(outcome);
      askedTimes(1).also?.(outcome);
    },
  },
  {
    id: 'B3',
    name: '429 for ten years',
    site: status(429, { 'retry-after': '315360000' }),
    copy: 7,
    state: 'last-good',
    codes: ['HTTP_TOO_MANY_REQUESTS'],
    ...told(/più di due giorni/),
  },
  {
    id: 'B3',
    name: '429 until a day',
    site: status(429, { 'retry-after': 'Sun, 22 Nov 2099 10:00:00 GMT' }),
    state: 'failed',
    codes: ['HTTP_TOO_MANY_REQUESTS'],
    ...askedTimes(1),
  },
  {
    id: 'B3',
    name: '429 for less than nothing',
    site: status(429, { 'retry-after': '-5' }),
    state: 'failed',
    codes: ['HTTP_TOO_MANY_REQUESTS'],
    ...askedTimes(4),
  },
  {
    id: 'B3',
    name: '429 for no time at all',
    site: (request, response, hit) => (hit < 3 ? status(429, { 'retry-after': '0' }) : one)(request, response, hit),
    state: 'fresh',
    codes: [],
    drafts: 1,
    ...askedTimes(3),
  },
  ...[500, 502, 503, 504].map(
    (code): Fault => ({
      id: 'B4',
      name: `${code} for ever`,
      site: status(code),
      state: 'failed',
      codes: ['HTTP_SERVER_ERROR'],
      ...askedTimes(4),
    }),
  ),
  {
    id: 'B4',
    name: '503 for ever, with a copy',
    site: status(503),
    copy: 7,
    state: 'last-good',
    codes: ['HTTP_SERVER_ERROR'],
  },
  {
    id: 'B4',
    name: '503 twice',
    site: (request, response, hit) => (hit < 3 ? status(503) : one)(request, response, hit),
    state: 'fresh',
    codes: [],
    drafts: 1,
  },
  {
    id: 'B4',
    name: 'a document, then 503: the copy of the page',
    runs: 2,
    site: (request, response, hit) => (hit > 1 ? status(503) : one)(request, response, hit),
    state: 'last-good',
    codes: ['HTTP_SERVER_ERROR'],
    drafts: 1,
    ...told(/copia conservata del 22\/11\/2026/),
  },
];

const redirects: Fault[] = [
  {
    id: 'B5',
    name: 'a circle',
    site: { '/a': redirect(302, '/b'), '/b': redirect(302, '/a') },
    state: 'failed',
    codes: ['HTTP_REDIRECT_LOOP'],
  },
  {
    id: 'B5',
    name: 'a chain without end',
    site: Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [at === 0 ? '/a' : `/a${at}`, redirect(302, `/a${at + 1}`)]),
    ),
    state: 'failed',
    codes: ['HTTP_TOO_MANY_REDIRECTS'],
  },
  { id: 'B5', name: 'to nowhere', site: status(302), state: 'failed', codes: ['HTTP_REDIRECT_NOWHERE'] },
  {
    id: 'B6',
    name: 'moved for good',
    site: { '/a': redirect(301, '/nuova'), '/nuova': one },
    state: 'fresh',
    codes: ['MOVED'],
    drafts: 1,
    also: ({ reports, origin }) => expect(reports[0]?.problems[0]?.what.it).toContain(`${origin}/nuova`),
  },
  {
    id: 'B6',
    name: 'moved for now',
    site: { '/a': redirect(307, '/nuova'), '/nuova': one },
    state: 'fresh',
    codes: [],
    drafts: 1,
  },
  {
    id: 'B7',
    name: 'to an address with a password',
    site: redirect(302, 'http://anna:parola@altrove.example/'),
    state: 'failed',
    codes: ['HTTP_WITH_CREDENTIALS'],
    also: ({ reports }) => expect(JSON.stringify(reports)).not.toContain('parola@'),
  },
  ...['file:///etc/passwd', 'data:text/xml,<rss/>', 'ftp://altrove.example/', 'javascript:alert(1)'].map(
    (target): Fault => ({
      id: 'B9',
      name: `to ${target}`,
      site: redirect(302, target),
      state: 'failed',
      codes: ['HTTP_BAD_SCHEME'],
    }),
  ),
];

const caching: Fault[] = [
  {
    id: 'B10',
    name: '304 to one who has nothing',
    site: status(304),
    state: 'failed',
    codes: ['HTTP_EMPTY'],
    ...askedTimes(2),
  },
  {
    id: 'B10',
    name: '304 once, to one who has nothing',
    site: (request, response, hit) => (hit === 1 ? status(304) : one)(request, response, hit),
    state: 'fresh',
    codes: [],
    drafts: 1,
  },
  {
    id: 'B11',
    name: '304 to the same weak ETag',
    runs: 2,
    site: (request, response, hit) =>
      (request.headers['if-none-match'] === 'W/"1"' ? status(304) : feed(text, { etag: 'W/"1"' }))(
        request,
        response,
        hit,
      ),
    state: 'unchanged',
    codes: [],
    drafts: 1,
  },
  {
    id: 'B11',
    name: 'a new document under the old ETag',
    runs: 2,
    site: (request, response, hit) =>
      feed(rss([{ title: hit === 1 ? 'Cuoca' : 'Portinaia' }]), {
        etag: '"1"',
        'last-modified': `Mon, 0${hit} Nov 2026 10:00:00 GMT`,
      })(request, response, hit),
    state: 'fresh',
    codes: [],
    drafts: ([draft]) => expect(draft?.title).toBe('Portinaia'),
  },
];

const bodies: Fault[] = [
  { id: 'B12', name: '200 with nothing', site: says(''), copy: 7, state: 'last-good', codes: ['HTTP_EMPTY'] },
  { id: 'B12', name: '200 with blanks', site: says(' \r\n\t'), state: 'failed', codes: ['HTTP_EMPTY'] },
  {
    id: 'B12',
    name: '204',
    site: (_, response) => response.writeHead(204).end(),
    state: 'failed',
    codes: ['HTTP_EMPTY'],
  },
  {
    id: 'B13',
    name: 'shorter than announced',
    raw: raw(`HTTP/1.1 200 OK\r\nContent-Length: 9000\r\nConnection: close\r\n\r\n${text}`),
    state: 'failed',
    codes: ['HTTP_CUT_SHORT'],
  },
  {
    id: 'B14',
    name: 'two lengths',
    raw: raw('HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n'),
    state: 'failed',
    codes: ['HTTP_CUT_SHORT'],
  },
  {
    id: 'B15',
    name: 'a gzip bomb',
    site: feed(gzipSync(zeros), { 'content-encoding': 'gzip' }),
    settings: small,
    state: 'failed',
    codes: ['HTTP_TOO_BIG'],
    ...told(/1 MB/),
  },
  {
    id: 'B15',
    name: 'a brotli bomb',
    site: feed(brotliCompressSync(zeros), { 'content-encoding': 'br' }),
    settings: small,
    state: 'failed',
    codes: ['HTTP_TOO_BIG'],
  },
  {
    id: 'B16',
    name: 'gzip in gzip',
    site: feed(gzipSync(gzipSync(text)), { 'content-encoding': 'gzip, gzip' }),
    state: 'failed',
    codes: ['HTTP_BAD_COMPRESSION'],
  },
  {
    id: 'B16',
    name: 'a thousand layers by name',
    site: feed(gzipSync(text), { 'content-encoding': Array(1000).fill('gzip').join(',') }),
    state: 'failed',
    codes: ['HTTP_BAD_COMPRESSION'],
  },
  {
    id: 'B16',
    name: 'a compression nobody knows',
    site: feed('???', { 'content-encoding': 'zstd' }),
    state: 'failed',
    codes: ['HTTP_BAD_COMPRESSION'],
  },
  {
    id: 'B16',
    name: 'a damaged gzip',
    site: feed(gzipSync(`${text}${'<!-- -->'.repeat(999)}`).subarray(0, 200), { 'content-encoding': 'gzip' }),
    state: 'fresh',
    codes: ['GZIP_DAMAGED'],
    drafts: 1,
  },
  {
    id: 'B17',
    name: 'a document without end',
    site: (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x')));
      };
      response.on('drain', more);
      more();
    },
    settings: small,
    state: 'failed',
    codes: ['HTTP_TOO_BIG'],
  },
  {
    id: 'B18',
    name: 'endless headers',
    raw: raw(`HTTP/1.1 200 OK\r\n${'X-Lungo: abcdefghijklmnopqrstuvwxyz\r\n'.repeat(2000)}\r\n`),
    state: 'failed',
    codes: ['HTTP_GARBAGE'],
  },
  {
    id: 'B18',
    name: 'a thousand cookies',
    raw: raw(`HTTP/1.1 200 OK\r\n${'Set-Cookie: a=abcdefghijklmnopqrstuvwxyz\r\n'.repeat(1000)}\r\n`),
    state: 'failed',
    codes: ['HTTP_GARBAGE'],
  },
  {
    id: 'B23',
    name: 'another protocol',
    raw: raw('SSH-2.0-OpenSSH_9.6\r\n'),
    state: 'failed',
    codes: ['HTTP_GARBAGE'],
  },
];

const types: Fault[] = [
  {
    id: 'B19',
    name: 'a PDF for a feed',
    site: says('%PDF-1.7 ...'),
    state: 'failed',
    codes: ['HTTP_WRONG_TYPE'],
    ...told(/PDF/),
  },
  {
    id: 'B19',
    name: 'a workbook for a page',
    site: says('PK\x03\x04...'),
    source: page,
    state: 'failed',
    codes: ['HTTP_WRONG_TYPE'],
  },
  {
    id: 'B19',
    name: 'a picture for a page',
    site: says(Buffer.from('\x89PNG\r\n....', 'latin1')),
    source: page,
    state: 'failed',
    codes: ['HTTP_WRONG_TYPE'],
  },
  {
    id: 'B19',
    name: 'a page for a feed',
    site: says(html('<p>Notizie</p>')),
    state: 'failed',
    codes: ['NOT_A_FEED'],
    ...told(/è una pagina, non un feed/),
  },
  {
    id: 'B19',
    name: 'a page for a sheet',
    site: says(html('<p>Notizie</p>')),
    source: { kind: 'sheet' },
    state: 'failed',
    codes: ['NOT_A_SHEET'],
  },
  {
    id: 'B19',
    name: 'a page for data',
    site: says(html('<p>Errore</p>')),
    source: { kind: 'json', fields: { title: 'titolo' } },
    state: 'failed',
    codes: ['NOT_JSON'],
  },
  {
    id: 'B19',
    name: 'a page for a job board',
    site: says(html('<p>Errore</p>')),
    source: { kind: 'ats' },
    state: 'failed',
    codes: ['NOT_A_BOARD'],
  },
  {
    id: 'B19',
    name: 'a feed declared as text',
    site: says(text, { 'content-type': 'text/plain' }),
    state: 'fresh',
    codes: [],
    drafts: 1,
  },
  {
    id: 'B20',
    name: '“not found” with 200',
    site: says(html('<h1>Pagina non trovata</h1>')),
    source: page,
    copy: 7,
    state: 'last-good',
    codes: ['NOTHING_FOUND'],
  },
  {
    id: 'B20',
    name: 'the login page of a sheet with 200',
    site: says(html('<form action="https://accounts.google.com/ServiceLogin">Accedi</form>')),
    source: { kind: 'sheet' },
    state: 'failed',
    codes: ['NOT_A_SHEET'],
    ...told(/password/),
  },
  {
    id: 'B20',
    name: 'maintenance with 200',
    site: says(html('<p>Sito in manutenzione</p>')),
    copy: 7,
    state: 'last-good',
    codes: ['NOT_A_FEED'],
  },
];

const manners: Fault[] = [
  {
    id: 'B21',
    name: 'robots.txt forbids it',
    site: { '/robots.txt': says('User-agent: *\nDisallow: /'), '/a': one },
    state: 'failed',
    codes: ['ROBOTS_DISALLOWED'],
    ...askedTimes(0),
  },
  {
    id: 'B21',
    name: 'robots.txt is out of order',
    site: { '/robots.txt': status(503), '/a': one },
    state: 'failed',
    codes: ['ROBOTS_UNREACHABLE'],
    ...askedTimes(0),
  },
  {
    id: 'B21',
    name: 'robots.txt is a megabyte',
    site: { '/robots.txt': says(`${'# niente\n'.repeat(120_000)}User-agent: *\nDisallow: /`), '/a': one },
    state: 'fresh',
    codes: [],
    drafts: 1,
  },
  {
    id: 'B21',
    name: 'robots.txt is a page',
    site: { '/robots.txt': says(html('<p>Ciao</p>')), '/a': one },
    state: 'fresh',
    codes: [],
    drafts: 1,
  },
  {
    id: 'B21',
    name: 'robots.txt lets others in',
    site: { '/robots.txt': says('User-agent: GPTBot\nDisallow: /\n\nUser-agent: *\nAllow: /'), '/a': one },
    state: 'fresh',
    codes: [],
    drafts: 1,
  },
  {
    id: 'B22',
    name: 'twelve pages of one host, one at a time',
    site: {
      '/a': says(html(Array.from({ length: 12 }, (_, at) => `<a href="/o${at}">Offerta</a>`).join(''))),
      ...Object.fromEntries(
        Array.from({ length: 12 }, (_, at) => [`/o${at}`, says(html('', jsonLd(posting(`Cuoca ${at}`))))]),
      ),
    },
    source: { kind: 'jobposting', follow: { links: 'a' } },
    state: 'fresh',
    codes: [],
    drafts: 12,
  },
  {
    id: 'B24',
    name: 'a server that wants to know who asks',
    site: (request, response, hit) =>
      (/\(\+sportello@sportello\.example\)$/.test(request.headers['user-agent'] ?? '') ? one : status(403))(
        request,
        response,
        hit,
      ),
    state: 'fresh',
    codes: [],
    drafts: 1,
  },
  {
    id: 'B24',
    name: 'data instead of a page for whoever asks for data',
    site: (request, response, hit) =>
      (request.headers.accept?.startsWith('application/json') ? data([{ titolo: 'Cuoca' }]) : status(406))(
        request,
        response,
        hit,
      ),
    source: { kind: 'json', fields: { title: 'titolo' } },
    state: 'fresh',
    codes: [],
    drafts: 1,
  },
];

table('answers of servers', [...statuses, ...redirects, ...caching, ...bodies, ...types, ...manners]);
