import { describe, expect, it } from 'vitest';
import { countedBy, countsOf, largeNumbers } from '../src/vacancy-counts.ts';
import { wordsOf } from '../src/vacancy-words.ts';

const counted = (text: string, role: string[] = []) => countedBy(wordsOf(text), role);

describe('how many people', () => {
  it.each<[string, number[]]>([
    ['dodici i posti scoperti', [12]],
    ['assume 1.550 persone', [1550]],
    ['centoquaranta stagionali e 3 addetti', [140, 3]],
    ['una trentina di persone', [30]],
    ['venerdi fino alle 12.30. assunzione diretta', []],
    ['36 ore a persona, 1.500 euro a operaio', []],
    ['turno 6-14, operai', []],
    ['laurea L-19, tre posti', [3]],
    ['undici posti', [11]],
    ['dal 27 ottobre 2025 persone per la raccolta', []],
    ['mancano 25 raccoglitori: ne assumiamo otto', [25, 8]],
    ['cerca per 12 ore, assume dal 5 settembre', []],
  ])('%s', (text, posts) => {
    expect(counted(text).posts).toEqual(posts);
  });

  it('are also those that the title names', () => {
    expect(counted('con 15 carrellisti').posts).toEqual([]);
    expect(counted('con 15 carrellisti', ['carrellist']).posts).toEqual([15]);
  });

  it('are not those that are left', () => {
    expect(counted('restano 4 posti di 12 posti')).toMatchObject({ posts: [12], left: [4] });
    expect(counted('cerca ancora 7 raccoglitori')).toMatchObject({ posts: [], left: [7] });
  });
});

describe('limits of age', () => {
  it.each<[string, number[]]>([
    ['tra i 18 e i 29 anni', [18, 29]],
    ['under 35', [35]],
    ['non superi i trentacinque anni', [35]],
    ['max 40', [40]],
    ['3 anni di esperienza', []],
    ['signora di 88 anni', []],
  ])('%s', (text, limits) => {
    expect(counted(text).limits).toEqual(limits);
  });
});

it('reads eighteen in words', () => {
  expect(countsOf('ne vuole diciotto')).toEqual([18]);
});

it('reads large numbers in words', () => {
  expect(largeNumbers(wordsOf('duemilaquattrocento euro a centotrenta persone del centro'))).toEqual([2400, 130]);
});

it.each<[string, number[]]>([
  ['part time di 22 ore', [22]],
  ['diciotto ore, otto ore al giorno', [18]],
  ['38 h su turni', [38]],
  ['20 h settimanali', [20]],
  ['reperibilita 24 ore su 24, risposta entro 48 ore, corso di 12 ore complessive', []],
])('hours of a week: %s', (text, hours) => {
  expect(counted(text).hours).toEqual(hours);
});
