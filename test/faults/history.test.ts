// Section S, and what only shows beside what a source gave before.
import { expect } from 'vitest';
import type { Fault, Route } from './bench.ts';
import { data, feed, rss, status } from './documents.ts';
import { table } from './table.ts';

const many = (count: number, first = 0): { title: string; text: string }[] =>
  Array.from({ length: count }, (_, at) => ({ title: `Cuoca ${first + at}`, text: `Mensa numero ${first + at}.` }));
/** What is answered before, and what is answered now. */
const turns =
  (before: Route, now: Route): Route =>
  (request, response, hit) =>
    (hit === 1 ? before : now)(request, response, hit);
const six = feed(rss(many(6)));
const twice = { runs: 2 } as const;
const json = { kind: 'json', fields: { title: 't', place: { path: 'l', optional: true } } };
const places = (count: number, more: object = { l: 'Milano' }): Route =>
  data(many(count).map(({ title }) => ({ t: title, ...more })));

const faults: Fault[] = [
  {
    id: 'S1',
    name: 'nothing where there was something',
    site: turns(six, feed(rss([]))),
    ...twice,
    state: 'last-good',
    codes: ['SUDDENLY_EMPTY'],
    drafts: 6,
  },
  {
    id: 'S1',
    name: 'ten times as much',
    site: turns(six, feed(rss(many(60)))),
    ...twice,
    state: 'last-good',
    codes: ['SUDDEN_JUMP'],
    drafts: 6,
  },
  {
    id: 'S1',
    name: 'fewer than are expected',
    site: six,
    source: { expect: { min: 10 } },
    copy: 7,
    state: 'last-good',
    codes: ['FEWER_THAN_EXPECTED'],
  },
  {
    id: 'S1',
    name: 'more than are expected',
    site: six,
    source: { expect: { max: 5 } },
    state: 'fresh',
    codes: ['MORE_THAN_EXPECTED'],
    drafts: 6,
  },
  { id: 'S1', name: 'more than are wanted', site: six, source: { max: 2 }, state: 'fresh', codes: [], drafts: 2 },
  {
    id: 'S1',
    name: 'one that is missing',
    site: turns(places(6), places(5)),
    source: json,
    ...twice,
    state: 'fresh',
    codes: ['NOT_LISTED'],
    drafts: 6,
  },
  {
    id: 'S1',
    name: 'one entry, many times',
    site: turns(
      six,
      feed(rss(Array.from({ length: 6 }, (_, at) => ({ title: 'Novità', link: `https://ditta.example/${at}` })))),
    ),
    ...twice,
    state: 'last-good',
    codes: ['SAME_ENTRY_REPEATED'],
    drafts: 6,
  },
  {
    id: 'E3',
    name: 'a field that all had and none has',
    site: turns(places(6), places(6, {})),
    source: json,
    ...twice,
    state: 'last-good',
    codes: ['FIELDS_GONE'],
    drafts: 6,
  },
  {
    id: 'E4',
    name: 'one address for all',
    site: turns(six, feed(rss(many(6).map((item) => ({ ...item, link: 'https://ditta.example/' }))))),
    ...twice,
    state: 'last-good',
    codes: ['ALL_LINKS_EQUAL'],
    drafts: 6,
  },
  {
    id: 'B1',
    name: '404 for the fourth issue in a row',
    site: status(404),
    copy: 21,
    remembered: { failing: ['2026-W44', '2026-W45', '2026-W46'] },
    state: 'suspended',
    codes: ['HTTP_NOT_FOUND', 'OFFERS_GONE', 'SUSPENDED'],
  },
  {
    id: 'B1',
    name: 'a source that came back',
    site: six,
    copy: 21,
    remembered: { failing: ['2026-W44', '2026-W45', '2026-W46'] },
    state: 'fresh',
    codes: [],
    drafts: (drafts) => expect(drafts.map(({ title }) => title)).toContain('Cuoca 0'),
  },
  {
    id: 'J8',
    name: 'a source that is off',
    site: six,
    source: { enabled: false },
    copy: 7,
    state: 'disabled',
    codes: [],
    drafts: 0,
    also: ({ asked }) => expect(asked).toEqual([]),
  },
];

table('what a source gave before', faults);
