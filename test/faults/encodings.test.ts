// Section C: encodings.
import { expect } from 'vitest';
import type { Fault } from './bench.ts';
import { feed, html, jsonLd, posting, rss, says } from './documents.ts';
import { table } from './table.ts';

const title = 'Perché più caffè: città di Forlì';
const document = rss([{ title }]);
const latin = Buffer.from(document.replace('UTF-8', 'ISO-8859-1'), 'latin1');
const utf16 = Buffer.from(`\uFEFF${document.replace('UTF-8', 'UTF-16')}`, 'utf16le');
const spoilt = Buffer.from(document);
spoilt.set([0xff, 0xfe], spoilt.indexOf('Forl'));
const read: Pick<Fault, 'state' | 'codes' | 'drafts'> = {
  state: 'fresh',
  codes: [],
  drafts: ([draft]) => expect(draft?.title).toBe(title),
};
const mended = { ...read, codes: ['CHARSET_REPAIRED'] };
const inPage = (charset: string): Buffer =>
  Buffer.from(html(`<div class="a"><h3>${title}</h3></div>`, `<meta charset="${charset}">`), 'latin1');
const page = { kind: 'page', list: { item: '.a', fields: { title: 'h3' } } };

const faults: Fault[] = [
  {
    id: 'C1',
    name: 'windows-1252 without a word about it',
    site: feed(Buffer.from(document.replace(' encoding="UTF-8"', ''), 'latin1')),
    ...read,
  },
  {
    id: 'C1',
    name: 'windows-1252 served as UTF-8',
    site: feed(Buffer.from(document, 'latin1'), { 'content-type': 'application/rss+xml; charset=utf-8' }),
    ...mended,
  },
  {
    id: 'C1',
    name: 'a page whose meta says what it is',
    site: says(inPage('windows-1252'), { 'content-type': 'text/html' }),
    source: page,
    ...read,
  },
  {
    id: 'C2',
    name: 'a prolog that lies, HTTP that does not',
    site: feed(document.replace('UTF-8', 'ISO-8859-1'), { 'content-type': 'application/rss+xml; charset=utf-8' }),
    ...read,
  },
  { id: 'C2', name: 'a prolog that lies alone', site: feed(document.replace('UTF-8', 'ISO-8859-1')), ...mended },
  {
    id: 'C2',
    name: 'HTTP that lies',
    site: feed(latin, { 'content-type': 'application/rss+xml; charset=utf-8' }),
    ...mended,
  },
  { id: 'C3', name: 'encoded twice', site: feed(Buffer.from(document, 'utf8').toString('latin1')), ...mended },
  ...['utf-7', 'cp850', '"utf-8"', '', 'x-unknown'].map(
    (label): Fault => ({
      id: 'C4',
      name: `the label ${label || 'of nothing'}`,
      site: feed(document, { 'content-type': `application/rss+xml; charset=${label}` }),
      ...read,
    }),
  ),
  { id: 'C5', name: 'UTF-16 with its mark', site: feed(utf16), ...read },
  { id: 'C5', name: 'UTF-16 without its mark', site: feed(utf16.subarray(2)), ...read },
  {
    id: 'C6',
    name: 'NUL, bidirectional overrides, zero width',
    site: feed(rss([{ title: 'Cuo\u0000ca \u202Eacouc\u202C por\u200Btinaia' }])),
    state: 'fresh',
    codes: [],
    drafts: ([draft]) => expect(draft?.title).not.toMatch(/[\u0000\u202A-\u202E\u2066-\u2069]/),
  },
  {
    id: 'C6',
    name: 'half a character',
    site: feed(rss([{ title: 'Cuoca &#xD83D; e &#0; basta' }])),
    state: 'fresh',
    codes: [],
    drafts: ([draft]) => expect(draft?.title).not.toMatch(/\p{Cs}|\u0000/u),
  },
  {
    id: 'C6',
    name: 'bytes that are no character',
    site: feed(spoilt),
    state: 'fresh',
    codes: ['CHARSET_REPAIRED'],
    drafts: ([draft]) => expect(draft?.title).toMatch(/^Perché più caffè/),
  },
  { id: 'C7', name: 'the same accents in two ways', site: feed(rss([{ title: title.normalize('NFD') }])), ...read },
  {
    id: 'C8',
    name: 'a line of two megabytes',
    site: feed(rss([{ title: 'Cuoca', text: 'parola '.repeat(300_000) }])),
    state: 'fresh',
    codes: ['TEXT_CUT'],
    drafts: 1,
  },
  {
    id: 'C8',
    name: 'Arabic and signs in a title',
    site: says(html('', jsonLd(posting('طباخة 👩‍🍳 Cuoca')))),
    source: { kind: 'jobposting' },
    state: 'fresh',
    codes: [],
    drafts: ([draft]) => expect(draft?.title).toBe('طباخة 👩‍🍳 Cuoca'),
  },
];

table('encodings', faults);
