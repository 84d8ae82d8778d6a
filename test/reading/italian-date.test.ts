import { describe, expect, it } from 'vitest';
import { dateAt, datesIn, readDate } from '../../src/reading/italian-date.ts';

const monday = '2026-11-23';

describe('dates in a text', () => {
  it.each([
    ['4 dicembre', '2026-12-04', null],
    ['1° dicembre', '2026-12-01', null],
    ['1º gennaio 2027', '2027-01-01', null],
    ['primo dicembre', '2026-12-01', null],
    ['il 9 dic. 2026', '2026-12-09', null],
    ['30.11.26 ore 12.00', '2026-11-30', '12:00'],
    ['30/11/2026', '2026-11-30', null],
    ['03/04/2027', '2027-04-03', null],
    ['1-12-2026', '2026-12-01', null],
    ['venerdì 27 novembre', '2026-11-27', null],
    ["venerdi' 27 novembre alle 18", '2026-11-27', '18:00'],
    ['Mar, 15/09/2026 - 17:00', '2026-09-15', '17:00'],
    ['Mer, 16/09/2026 - 23:59', '2026-09-16', null],
    ['2026-11-30', '2026-11-30', null],
    ['2026-11-30T12:30', '2026-11-30', '12:30'],
    ['2026-11-30T23:30:00Z', '2026-12-01', '00:30'],
    ['2026-07-01T23:30:00+01:00', '2026-07-02', '00:30'],
    ['Mon, 23 Nov 2026 10:00:00 +0100', '2026-11-23', '10:00'],
    ['Mon, 23 Nov 2026 23:30:00 GMT', '2026-11-24', '00:30'],
    ['Mon Nov 23 23:30:00 UTC 2026', '2026-11-24', '00:30'],
    ['2026/11/23 3:45:12 PM CET', '2026-11-23', null],
    ['entro le ore 13 del 2 dicembre', '2026-12-02', '13:00'],
    ['entro mezzogiorno del 2 dicembre', '2026-12-02', '12:00'],
    ['fino alla mezzanotte del 20 maggio 2027', '2027-05-20', null],
    ['15 c.m.', '2026-11-15', null],
    ['10 u.s.', '2026-10-10', null],
    ['5 dicembre p.v.', '2026-12-05', null],
    ['28 febbraio', '2027-02-28', null],
    ['20 novembre', '2026-11-20', null],
  ])('%s', (text, date, time) => {
    expect(datesIn(text, monday)).toMatchObject([{ date, time }]);
  });

  it.each([
    'Posizione 5',
    'Aula 12',
    '30/02/2026',
    '31 aprile 2026',
    '12/13/2026',
    'anno 20226',
    '3 mar gio',
    'ore 9-13',
    'via 25 aprile 1'.replace('25 aprile', 'Aprile'),
    '',
  ])('no date: %s', (text) => {
    expect(datesIn(text, monday)).toEqual([]);
  });

  it('leaves a date without a year open when it is more than six months away', () => {
    expect(datesIn('4 giugno', monday)).toMatchObject([{ date: null, whole: false }]);
  });

  it('tells a weekday that does not fit', () => {
    expect(datesIn('giovedì 4 dicembre', monday)).toMatchObject([
      { date: '2026-12-04', weekday: 'thu', agrees: false },
    ]);
    expect(datesIn('venerdì 4 dicembre', monday)).toMatchObject([{ agrees: true }]);
    expect(datesIn('martedì 8 dicembre 2026', monday)).toMatchObject([{ agrees: true, whole: true }]);
  });

  it('takes the year in which the weekday fits', () => {
    expect(datesIn('mercoledì 30 dicembre', '2027-01-05')).toMatchObject([{ date: '2026-12-30', agrees: true }]);
  });

  it('finds each date of a line with its place', () => {
    const text = 'dal 11.02.2027 ore 09:00 al 25.03.2027 ore 23:59';
    expect(datesIn(text, monday).map((date) => [date.date, text.slice(date.at, date.end)])).toEqual([
      ['2027-02-11', '11.02.2027 ore 09:00'],
      ['2027-03-25', '25.03.2027 ore 23:59'],
    ]);
  });
});

describe('a date where the words before it announce one', () => {
  it.each([
    [' il 4/12', '2026-12-04'],
    [' e non oltre il 4.12', '2026-12-04'],
    [' venerdì', '2026-11-27'],
    [' lunedì', '2026-11-23'],
    [' lunedì p.v.', '2026-11-30'],
    [' lunedì prossimo', '2026-11-30'],
    [' il prossimo lunedì', '2026-11-30'],
    [' venerdì p.v.', '2026-11-27'],
    [' il 4', '2026-12-04'],
    [' venerdì 4', '2026-12-04'],
    [' domani', '2026-11-24'],
    [' oggi', '2026-11-23'],
    [' fine mese', '2026-11-30'],
    [' la fine di dicembre', '2026-12-31'],
    [': lunedì 30/11', '2026-11-30'],
    [" dall'1 al 16 dicembre", '2026-12-16'],
    [' le ore 12 del 4 dicembre', '2026-12-04'],
  ])('entro%s', (text, date) => {
    expect(dateAt(text, monday)?.date).toBe(date);
  });

  it.each([
    ' 20 posti',
    ' 5 giorni',
    ' 8 ore',
    ' 12%',
    ' breve',
    ' 18 anni',
    ' le 18',
    ' il 31 novembre',
    ' lunedì 31/11',
    ' il 30 febbraio 2027',
    ' il 31/13/2026',
  ])('entro%s is none', (text) => {
    expect(dateAt(text, monday)?.date ?? null).toBeNull();
  });
});

it('reads a date of publication backwards', () => {
  expect(readDate('12 novembre', monday, 'behind')).toBe('2026-11-12');
  expect(readDate('20 dicembre', '2027-01-08', 'behind')).toBe('2026-12-20');
});
