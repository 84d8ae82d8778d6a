// Documents and sites that were made to cost a reader all its time or memory, each with the source that reads it.

import type { ServerResponse } from 'node:http';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import type { SourceConfig } from '../../src/sources/index.ts';
import { ods, odsRow, sheetData, xlsx, zip } from '../sources/workbook/books.ts';

export interface Bomb {
  /** the keys of its source besides id, address and `private` */
  source: Record<string, unknown> & { kind: SourceConfig['kind'] };
  /** what its site answers, whatever is asked: a text, or what is done with the answer */
  answer: Body | ((path: string, response: ServerResponse) => void);
  /** what its robots.txt says; absent: there is none */
  robots?: () => Body;
}
type Body = string | Uint8Array;

const feed = { kind: 'feed' } as const;
const sheet = { kind: 'sheet' } as const;
const jobposting = { kind: 'jobposting' } as const;
const mail = { kind: 'mail' } as const;
const calendar = { kind: 'calendar' } as const;
const pdf = { kind: 'pdf' } as const;
const json = { kind: 'json', fields: { title: 'title' } } as const;
const page = pageWith({});

function pageWith(list: Record<string, unknown>, keys: Record<string, unknown> = {}) {
  return { kind: 'page', list: { item: 'li', fields: { title: 'b' }, ...list }, ...keys } as const;
}

/** BOMBS=full: as large as they were made; else a third, so that the suite stays quick. */
export const isFull = process.env['BOMBS'] === 'full';

function times(wanted: number, text: string | ((index: number) => string)): string {
  const count = isFull || wanted < 10_000 ? wanted : Math.ceil(wanted / 3);
  return typeof text === 'string' ? text.repeat(count) : Array.from({ length: count }, (_, n) => text(n)).join('');
}

function rss(items: string, before = ''): string {
  return `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>Annunci</title>${items}</channel></rss>`;
}

const item = '<item><title>Sarta o sarto</title><description>Part-time.</description></item>';

function entities(first: string, levels: number, width: number): string {
  const rest = times(levels, (n) => `<!ENTITY e${n + 1} "${times(width, `&e${n};`)}">`);
  return `<!DOCTYPE rss [<!ENTITY e0 "${first}">${rest}]>`;
}

function postings(block: string): string {
  return `<html><body><script type="application/ld+json">${block}</script></body></html>`;
}

const posting = '{"@context":"https://schema.org","@type":"JobPosting","title":"Sarta","description":"Part-time."}';

function packed(encoding: string, body: () => Uint8Array): Bomb['answer'] {
  return (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body());
}

const zeros = () => new Uint8Array(40_000_000);

/** Goes on for as long as somebody reads. */
function endlessly(piece: Body, everyMs: number): Bomb['answer'] {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'text/xml' });
    const timer = setInterval(() => response.write(piece), everyMs);
    response.on('close', () => clearInterval(timer));
  };
}

/** The markup that is built is small; what a reader may make of it is not. */
export const bombs: Record<string, Bomb> = {
  // HTML
  'html-nested': { source: page, answer: times(100_000, '<div>') },
  'html-formatting': { source: page, answer: `${times(20_000, '<b><i>')}${times(20_000, '<p>')}` },
  'html-attributes': { source: page, answer: `<p ${times(100_000, (n) => `a${n}=1 `)}>` },
  'html-one-attribute': { source: page, answer: `<ul><li title="${times(10_000_000, 'x')}"><b>Sarta</b></ul>` },
  'html-siblings': { source: page, answer: `<ul>${times(200_000, '<li><b>x</b>')}</ul>` },
  'html-tables': { source: page, answer: `<table>${times(40_000, '<a><table>')}` },
  'html-foster': { source: page, answer: `<table>${times(100_000, '<a>x')}` },
  'html-templates': { source: page, answer: times(50_000, '<template><select><option>') },
  'html-comments': { source: page, answer: times(1_000_000, '<!-') },
  'html-entities': { source: page, answer: `<ul><li><b>${times(1_000_000, '&amp;amp;lt;')}</b></ul>` },
  'html-blank': { source: page, answer: `<ul><li><b>a${times(5_000_000, ' ')}b</b></ul>` },
  'html-quotes': { source: page, answer: `<ul>${times(300_000, '<a href="')}` },
  // Selectors and expressions that the operator wrote
  'selector-has': {
    source: pageWith({ item: 'div:has(div:has(div:has(div:has(b))))' }),
    answer: `${times(500, '<div>')}<i>x</i>`,
  },
  'selector-nth': {
    source: pageWith({ item: 'li:nth-last-child(3n+1) ~ li:nth-last-of-type(2n+1) ~ li:not(:nth-child(5n))' }),
    answer: `<ul>${times(9_000, '<li><b>x</b></li>')}</ul>`,
  },
  'selector-descendants': {
    source: pageWith({ item: 'div div div div div div div div div div div p' }),
    answer: `${times(400, '<div>')}<p>x`,
  },
  'expression-nested': {
    source: pageWith({ fields: { title: { select: 'b', match: '^(a+)+$' } } }),
    answer: `<ul><li><b>${'a'.repeat(60)}!</b></ul>`,
  },
  'expression-alternatives': {
    source: pageWith({ fields: { title: { select: 'b', match: '^(?:a|aa|a.?)+$' } } }),
    answer: `<ul><li><b>${'a'.repeat(1900)}!</b></ul>`,
  },
  // Pages that lead to pages
  'pages-endless': {
    source: pageWith({}, { next: 'a.next', pages: 100 }),
    answer: (path, response) => response.end(`<ul><li><b>${path}</b></ul><a class=next href="${path}x">avanti</a>`),
  },
  'pages-circle': {
    source: pageWith({}, { next: 'a.next', pages: 100 }),
    answer: '<ul><li><b>Sarta</b></ul><a class=next href="?p=1">avanti</a>',
  },
  'details-many': {
    source: { ...jobposting, follow: { links: 'a' } },
    answer: (path, response) => response.end(times(9_000, (n) => `<p><a href="${path}/${n}">${n}</a></p>`)),
  },
  'redirects-endless': {
    source: feed,
    answer: (path, response) => response.writeHead(302, { location: `${path}x` }).end(),
  },
  'redirects-circle': { source: feed, answer: (path, response) => response.writeHead(301, { location: path }).end() },
  // Feeds
  'feed-nested': { source: feed, answer: rss(`<item><title>${times(100_000, '<x>')}`) },
  'feed-attributes': {
    source: feed,
    answer: rss(`<item ${times(100_000, (n) => `a${n}="1" `)}><title>a</title></item>`),
  },
  'feed-laughs': { source: feed, answer: rss('<item><title>&e9;</title></item>', entities('ah', 9, 10)) },
  'feed-quadratic': {
    source: feed,
    answer: rss(`<item><title>${times(5_000, '&e0;')}</title></item>`, entities('x'.repeat(100_000), 0, 0)),
  },
  'feed-entity-file': {
    source: feed,
    answer: rss('<item><title>&f;</title></item>', '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///dev/zero">]>'),
  },
  'feed-items': { source: feed, answer: rss(times(150_000, item)) },
  'feed-escaped': {
    source: feed,
    answer: rss(`<item><description>${times(400_000, '&amp;amp;lt;b&amp;gt;')}</description></item>`),
  },
  'feed-cdata': { source: feed, answer: rss(`<item><title>${times(300_000, '<![CDATA[')}`) },
  'feed-prefixes': {
    source: feed,
    answer: rss(times(3_000, (n) => `<item xmlns:p${n}="u:${n}" xml:base="b${n}/"><title>${n}</title>`)),
  },
  'feed-unclosed': { source: feed, answer: rss(times(100_000, '<item><a><b></item>')) },
  'feed-markup': {
    source: feed,
    answer: rss(`<item><description>${times(300_000, '&lt;p&gt;&lt;ul&gt;&lt;li')}</description></item>`),
  },
  'feed-json-broken': { source: feed, answer: `{"items": [${times(300_000, '{"title": "a", ')}` },
  // JSON and JSON-LD
  'json-nested': { source: json, answer: `${times(1_000_000, '[')}${times(1_000_000, ']')}` },
  'json-wide': { source: json, answer: `[${times(1_000_000, '{},')}{}]` },
  'json-broken': { source: json, answer: `[${times(500_000, "{'a': 1, ")}` },
  'json-quotes': { source: json, answer: `[${times(400_000, '"\\')}` },
  'json-pages': {
    source: { ...json, list: 'items', page: { param: 'p', max: 100 } },
    answer: (path, response) => response.end(`{"items":[{"title":"${path}"}]}`),
  },
  'ld-scripts': {
    source: jobposting,
    answer: times(10_000, `<script type="application/ld+json">${posting}</script>`),
  },
  'ld-graph': { source: jobposting, answer: postings(`${'{"@graph":['.repeat(100_000)}${posting}`) },
  'ld-broken': { source: jobposting, answer: times(60, () => postings(`[${times(3_000, "{'title': 'x',, ")}}]`)) },
  'ld-wide': { source: jobposting, answer: postings(`[${times(40_000, `${posting},`)}${posting}]`) },
  'sitemap-wide': {
    source: { ...jobposting, follow: { sitemap: true, max: 5 } },
    answer: (path, response) =>
      response.end(
        `<urlset>${times(100_000, (n) => `<url><loc>${hostOf(response)}${path}/${n}</loc></url>`)}</urlset>`,
      ),
  },
  'sitemap-circle': {
    source: { ...jobposting, follow: { sitemap: true } },
    answer: (path, response) =>
      response.end(
        `<sitemapindex>${times(1_000, (n) => `<sitemap><loc>${hostOf(response)}${path}${n}</loc></sitemap>`)}</sitemapindex>`,
      ),
  },
  // Tables
  'csv-quotes': { source: sheet, answer: `Mansione;Ditta\n${times(500_000, 'a"b;"c\n')}` },
  'csv-open-quotes': { source: sheet, answer: `Mansione;Ditta\n${times(500_000, '"a;b\n')}` },
  'csv-one-quote': { source: sheet, answer: `Mansione;Ditta\n"${times(1_000_000, 'a;b\n')}` },
  'csv-wide': { source: sheet, answer: `Mansione${times(5_000_000, ';')}\na;b` },
  'csv-long': { source: sheet, answer: `Mansione;Ditta\n${times(1_500_000, 'a;b\n')}` },
  // Workbooks
  'xlsx-zeros': { source: sheet, answer: book(sheetData([['Mansione']]) + times(200_000_000, ' ')) },
  'xlsx-cells': {
    source: sheet,
    answer: book(`<sheetData>${times(20_000, `<row>${times(40, '<c><v>1</v></c>')}</row>`)}</sheetData>`),
  },
  'xlsx-nested': { source: sheet, answer: book(times(300_000, '<sheetData>')) },
  'xlsx-merged': {
    source: sheet,
    answer: book(
      `${sheetData([['Mansione']])}<mergeCells>${times(2_000, '<mergeCell ref="A1:XFD1048576"/>')}</mergeCells>`,
    ),
  },
  'xlsx-shared': {
    source: sheet,
    answer: xlsx({
      sheets: [{ name: 'a', inside: `<sheetData>${times(20_000, '<row><c t="s"><v>0</v></c></row>')}</sheetData>` }],
      texts: [`<t>${'x'.repeat(1_000_000)}</t>`],
    }),
  },
  'xlsx-laughs': {
    source: sheet,
    answer: book(`${entities('ah', 9, 10)}<sheetData><row><c t="str"><v>&e9;</v></c></row></sheetData>`),
  },
  'ods-repeated': {
    source: sheet,
    answer: ods(
      `<table:table>${odsRow(['Mansione'])}${odsRow(['<table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell>'], 'table:number-rows-repeated="1048576"')}</table:table>`,
    ),
  },
  'zip-entries': {
    source: sheet,
    answer: zip(Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`${n}`, '']))),
  },
  // Mails, calendars, PDF
  'mail-parts': {
    source: mail,
    answer: letter(times(3_000, (n) => `--x\r\nContent-Type: multipart/mixed; boundary="b${n}"\r\n\r\n`)),
  },
  'mail-nested': {
    source: mail,
    answer: letter(
      times(20_000, '--x\r\nContent-Type: message/rfc822\r\n\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n'),
    ),
  },
  'mail-headers': {
    source: mail,
    answer: `Subject: ${times(200_000, '=?utf-8?Q?=C3?= ')}\r\n${times(100_000, 'Received: x\r\n')}\r\nx`,
  },
  'mail-folded': { source: mail, answer: `Subject: a${times(500_000, '\r\n b')}\r\n\r\nx` },
  'mail-links': {
    source: mail,
    answer: letter(
      `--x\r\nContent-Type: text/html\r\n\r\n${times(100_000, (n) => `<a href="https://a.example/${n}">Sarta</a>`)}`,
    ),
  },
  'mail-quoted': {
    source: mail,
    answer: letter(`--x\r\nContent-Type: text/plain\r\n\r\n${times(100_000, `${'>'.repeat(60)}\r\n`)}`),
  },
  'calendar-seconds': { source: calendar, answer: event('DTSTART:20260101T000000Z\r\nRRULE:FREQ=SECONDLY') },
  'calendar-never': {
    source: calendar,
    answer: event('DTSTART:20260101T000000Z\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'),
  },
  'calendar-dates': {
    source: calendar,
    answer: event(times(300_000, 'RDATE:20261124T100000Z\r\nEXDATE:20261124T100000Z\r\n')),
  },
  'calendar-events': {
    source: calendar,
    answer: `BEGIN:VCALENDAR\r\n${times(100_000, 'BEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART:20261124\r\nEND:VEVENT\r\n')}END:VCALENDAR`,
  },
  'calendar-nested': { source: calendar, answer: times(100_000, 'BEGIN:VCALENDAR\r\n') },
  'calendar-folded': { source: calendar, answer: event(`SUMMARY:a${times(500_000, '\r\n b')}`) },
  'pdf-noise': {
    source: pdf,
    answer: `%PDF-1.7\n${times(200_000, (n) => `${n} 0 obj<</Kids[${n + 1} 0 R]/Type/Pages>>endobj\n`)}`,
  },
  'pdf-nested': { source: pdf, answer: `%PDF-1.7\n1 0 obj${'['.repeat(1_000_000)}` },
  // The way
  'gzip-zeros': { source: feed, answer: packed('gzip', () => gzipSync(zeros())) },
  'gzip-undeclared': { source: feed, answer: (_, response) => response.end(gzipSync(zeros())) },
  'gzip-twice': { source: feed, answer: packed('gzip', () => gzipSync(gzipSync(zeros()))) },
  'gzip-members': {
    source: feed,
    answer: packed('gzip', () => Buffer.concat(Array.from({ length: 50 }, () => gzipSync(new Uint8Array(2_000_000))))),
  },
  'encodings-many': { source: feed, answer: packed(times(500, 'gzip, '), () => gzipSync(gzipSync(zeros()))) },
  'deflate-zeros': { source: feed, answer: packed('deflate', () => deflateSync(zeros())) },
  'brotli-zeros': {
    source: feed,
    answer: packed('br', () => brotliCompressSync(zeros(), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })),
  },
  'body-endless': { source: feed, answer: endlessly(new Uint8Array(1_000_000).fill(60), 1) },
  'body-dripping': { source: feed, answer: endlessly('<', 100) },
  'headers-huge': {
    source: feed,
    answer: (_, response) => response.writeHead(200, { 'x-long': 'x'.repeat(200_000) }).end(rss(item)),
  },
  'headers-many': {
    source: feed,
    answer: (_, response) => {
      for (let n = 0; n < 1_500; n++) response.setHeader(`x-${n}`, 'a'.repeat(20));
      response.end(rss(item));
    },
  },
  'headers-never': { source: feed, answer: () => undefined },
  'robots-wildcards': {
    source: feed,
    answer: rss(item),
    robots: () => `User-agent: *\n${times(15_000, `Disallow: /${times(10, '*a')}$\n`)}`,
  },
  'robots-agents': { source: feed, answer: rss(item), robots: () => times(60_000, 'User-agent: bulletin\n') },
};

function book(inside: string): Uint8Array {
  return xlsx({ sheets: [{ name: 'Offerte', inside }] });
}

function letter(parts: string): string {
  return `From: a@b.example\r\nSubject: Offerte\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${parts}`;
}

function event(lines: string): string {
  return `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n${lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
}

function hostOf(response: ServerResponse): string {
  return `http://${response.req.headers.host}`;
}
