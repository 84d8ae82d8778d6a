import { expect, it } from 'vitest';
import type { Memory, OfferPage } from '../../src/truth/pages-alive.ts';
import { pagesTold } from '../../src/truth/pages-told.ts';

const page = (name: string, source = 'fonte'): OfferPage => ({
  url: `https://ditta.it/${name}`,
  title: `Cuoca ${name}`,
  source,
  private: false,
  isShared: false,
  list: null,
});
const pages = [page('a'), page('b'), page('c'), page('d', 'altra')];
const gone = { url: 'https://ditta.it/a', is: 'gone', words: '' } as const;
const memory: Memory = new Map([
  ['https://ditta.it/a', { on: '2026-11-22', closed: gone, failed: [] }],
  ['https://ditta.it/b', { on: '2026-11-22', closed: null, failed: ['2026-11-16', '2026-11-22'] }],
  ['https://ditta.it/c', { on: '2026-11-22', closed: null, failed: ['2026-11-22'] }],
]);

it('tells by source what is closed, and what has not opened on more than one day', () => {
  const told = pagesTold('fonte', pages, memory);
  expect(told.map(({ code, lost, where }) => [code, lost, where])).toEqual([
    ['PAGES_CLOSED', 'nothing', 'fonte'],
    ['PAGES_UNREACHABLE', 'nothing', 'fonte'],
  ]);
  expect(told[0]?.what.it).toContain('«Cuoca a»');
  expect(told[1]?.what.it).toContain('«Cuoca b». Non si sa se è ancora aperto.');
  expect(pagesTold('altra', pages, memory)).toEqual([]);
});
