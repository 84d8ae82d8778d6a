// Section G: JobPosting data and programs' answers.
import { expect } from 'vitest';
import type { Fault, Route } from './bench.ts';
import { data, html, jsonLd, posting, says, status } from './documents.ts';
import { table } from './table.ts';

const page = { kind: 'jobposting' };
const one = JSON.stringify(posting('Cuoca'));
const inPage = (...blocks: unknown[]): Route => says(html('', jsonLd(...blocks)));
const read = (...titles: string[]): Pick<Fault, 'source' | 'state' | 'drafts'> => ({
  source: page,
  state: 'fresh',
  drafts: (drafts) => expect(drafts.map(({ title }) => title)).toEqual(titles),
});
const fields = (wanted: object): Pick<Fault, 'source' | 'state' | 'drafts'> => ({
  source: page,
  state: 'fresh',
  drafts: ([draft]) => expect(draft).toMatchObject(wanted),
});

const postings: Fault[] = [
  { id: 'G1', name: 'a comma too many', site: inPage(one.replace(/\}$/, ',}')), ...read('Cuoca'), codes: [] },
  {
    id: 'G1',
    name: 'a line break within a text',
    site: inPage(one.replace('Turni', 'Turni\n\t')),
    ...read('Cuoca'),
    codes: [],
  },
  { id: 'G1', name: 'a remark of HTML around it', site: inPage(`<!--\n${one}\n-->`), ...read('Cuoca'), codes: [] },
  { id: 'G1', name: 'CDATA around it', site: inPage(`//<![CDATA[\n${one}\n//]]>`), ...read('Cuoca'), codes: [] },
  { id: 'G1', name: 'a mark at its beginning', site: inPage(`\uFEFF${one}`), ...read('Cuoca'), codes: [] },
  {
    id: 'G1',
    name: 'one block of two beyond repair',
    site: inPage('{"@type":"JobPosting","title":', posting('Cuoca')),
    ...read('Cuoca'),
    codes: ['JOBPOSTING_BROKEN'],
  },
  {
    id: 'G2',
    name: 'a graph',
    site: inPage({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, posting('Cuoca')] }),
    ...read('Cuoca'),
    codes: [],
  },
  {
    id: 'G2',
    name: 'a list, and two types at once',
    site: inPage([{ ...posting('Cuoca'), '@type': ['JobPosting', 'Thing'] }, posting('Barista')]),
    ...read('Cuoca', 'Barista'),
    codes: [],
  },
  {
    id: 'G2',
    name: 'the same marked up in the text',
    site: says(
      html(
        `<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Cuoca</b></div>${jsonLd(posting('Cuoca'))}`,
      ),
    ),
    ...read('Cuoca'),
    codes: [],
  },
  {
    id: 'G2',
    name: 'none at all',
    site: says(html('<p>Lavora con noi</p>')),
    source: page,
    copy: 7,
    state: 'last-good',
    codes: ['JOBPOSTING_MISSING'],
  },
  {
    id: 'G3',
    name: 'two thousand postings',
    site: inPage(Array.from({ length: 2000 }, (_, at) => posting(`Cuoca ${at}`))),
    source: page,
    state: 'fresh',
    codes: ['TOO_MANY'],
    drafts: 1000,
  },
  {
    id: 'G4',
    name: 'markup escaped twice',
    site: inPage(posting('Cuoca', { description: '&amp;lt;p&amp;gt;Turni di mattina.&amp;lt;/p&amp;gt;' })),
    ...fields({ text: 'Turni di mattina.' }),
    codes: [],
  },
  {
    id: 'G5',
    name: 'wages below zero, without a unit',
    site: inPage(
      posting('Cuoca', { baseSalary: { '@type': 'MonetaryAmount', currency: 'EUR', value: { value: -5 } } }),
    ),
    ...read('Cuoca'),
    codes: [],
  },
  {
    id: 'G6',
    name: 'the last day without an hour',
    site: inPage(posting('Cuoca', { validThrough: '2026-11-30' })),
    ...fields({ deadline: '2026-11-30' }),
    codes: [],
  },
  {
    id: 'G7',
    name: 'an end before the beginning',
    site: inPage(posting('Cuoca', { datePosted: '2026-11-20', validThrough: '2026-11-10' })),
    ...fields({ date: '2026-11-20', deadline: '2026-11-10' }),
    codes: [],
  },
  {
    id: 'G7',
    name: 'the year 20226',
    site: inPage(posting('Cuoca', { validThrough: '20226-11-10' })),
    ...fields({ deadline: '20226-11-10' }),
    codes: [],
  },
  {
    id: 'G8',
    name: 'a hundred thousand brackets',
    site: inPage('['.repeat(100_000), posting('Cuoca')),
    ...read('Cuoca'),
    codes: [],
  },
  {
    id: 'G10',
    name: 'an address that runs something',
    site: inPage(posting('Cuoca', { url: 'javascript:alert(1)' })),
    source: page,
    state: 'fresh',
    codes: [],
    drafts: ([draft]) => expect(draft?.url).toMatch(/^http:\/\/azienda\d+\.example/),
  },
  {
    id: 'G10',
    name: 'the home page as the address of the offer',
    site: inPage(posting('Cuoca', { url: 'https://ditta.example/' })),
    source: page,
    state: 'fresh',
    codes: [],
    drafts: ([draft]) => expect(draft?.url).toMatch(/\/a$/),
  },
];

const json = { kind: 'json', list: 'annunci', fields: { title: 'titolo' } };
const offers = (...titles: string[]): object => ({ annunci: titles.map((titolo) => ({ titolo })) });
const following = { ...json, next: 'next' };

const answers: Fault[] = [
  {
    id: 'G8',
    name: 'endless nesting',
    site: data('['.repeat(100_000)),
    source: json,
    state: 'failed',
    codes: ['TOO_DEEP'],
  },
  {
    id: 'G8',
    name: 'an identifier of twenty digits',
    site: data('{"annunci":[{"titolo":"Cuoca","id":12345678901234567890}]}'),
    source: { ...json, fields: { title: 'titolo', id: 'id' } },
    state: 'fresh',
    codes: [],
    drafts: ([draft]) => expect(draft?.id).toBe('12345678901234567890'),
  },
  {
    id: 'G9',
    name: 'a cursor that repeats itself',
    site: data({ ...offers('Cuoca'), next: '/a?dopo=1' }),
    source: following,
    state: 'fresh',
    codes: [],
    drafts: 1,
    also: ({ asked }) => expect(asked.length).toBeLessThan(4),
  },
  {
    id: 'G9',
    name: 'an error page in the middle',
    site: { '/a': data({ ...offers('Cuoca'), next: '/b' }), '/b': says(html('<p>Errore</p>')) },
    source: following,
    state: 'fresh',
    codes: ['NOT_JSON'],
    drafts: 1,
  },
  {
    id: 'G9',
    name: 'the door closed in the middle',
    site: { '/a': data({ ...offers('Cuoca'), next: '/b' }), '/b': status(401) },
    source: following,
    state: 'fresh',
    codes: ['HTTP_LOGIN_NEEDED'],
    drafts: 1,
  },
  {
    id: 'G9',
    name: 'a site that knows no page numbers',
    site: data(offers('Cuoca')),
    source: { ...json, page: { param: 'pagina', start: 1 } },
    state: 'fresh',
    codes: ['PAGE_REPEATED'],
    drafts: 1,
  },
  {
    id: 'G9',
    name: 'an error in the place of the list',
    site: data({ message: 'Servizio non disponibile' }),
    source: json,
    copy: 7,
    state: 'last-good',
    codes: ['NOTHING_FOUND'],
  },
  {
    id: 'G9',
    name: 'data cut in half',
    site: data(JSON.stringify(offers('Cuoca', 'Barista')).slice(0, -12)),
    source: json,
    copy: 7,
    state: 'last-good',
    codes: ['BROKEN_JSON'],
  },
  {
    id: 'G9',
    name: 'data that are nearly JSON',
    site: data("{'annunci': [{'titolo': 'Cuoca'},]}"),
    source: json,
    state: 'fresh',
    codes: ['JSON_MENDED'],
    drafts: 1,
  },
  {
    id: 'G9',
    name: 'fields that were renamed',
    site: data({ annunci: [{ nome: 'Cuoca' }] }),
    source: json,
    copy: 7,
    state: 'last-good',
    codes: ['EMPTY_ITEM', 'FIELD_COUNT', 'SUDDENLY_EMPTY'],
  },
  {
    id: 'G9',
    name: 'a job board of another vendor',
    site: data({ jobs: [{ id: 1, title: 'Cuoca', absolute_url: 'https://job-boards.greenhouse.io/x/jobs/1' }] }),
    source: { kind: 'ats', board: { vendor: 'ashby' } },
    state: 'failed',
    codes: ['OTHER_VENDOR'],
  },
  {
    id: 'G9',
    name: 'no job board at all',
    site: data({ a: 1 }),
    source: { kind: 'ats' },
    copy: 7,
    state: 'last-good',
    codes: ['NOT_A_BOARD'],
  },
];

table('JobPosting data', postings);
table('answers for programs', answers);
