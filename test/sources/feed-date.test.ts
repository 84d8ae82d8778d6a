import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFeedDate } from '../../src/sources/feed-date.ts';

describe('parseFeedDate', () => {
  test.each([
    ['Mon, 23 Nov 2026 10:00:00 +0100', '2026-11-23'],
    ['Sun, 22 Nov 2026 23:30:00 GMT', '2026-11-23'],
    ['Sun, 22 Nov 2026 23:30:00 +0100', '2026-11-22'],
    ['Sat, 15 Aug 2026 22:30:00 Z', '2026-08-16'],
    ['Mon,23 Nov 2026 08:00:00 -0000', '2026-11-23'],
    ['22 Nov 26 12:00 UT', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['20261122', '2026-11-22'],
    ['2026-11-22T23:30:00Z', '2026-11-23'],
    ['2026-11-22T23:30:00.123', '2026-11-22'],
    ['2026-11-22 18:30:00 -0800', '2026-11-23'],
    ['2026-11-22 08:54:45 UTC', '2026-11-22'],
    ['Sun Nov 22 16:29:06 2026', '2026-11-22'],
    ['November 22, 2026 9:00 PM EST', '2026-11-23'],
    ['22/11/2026', '2026-11-22'],
    ['22-05-2026 00:11:19', '2026-05-22'],
    ['Mar, 15/09/2026 - 17:00', '2026-09-15'],
    ['mar, 3 mar 2026 10:00:00 +0100', '2026-03-03'],
    ['Mar 3, 2026', '2026-03-03'],
    ['mercoledì 9 aprile 2026 ore 10:30', '2026-04-09'],
    ['mer, 9 avr 2018 10:00:00 +0200', '2018-04-09'],
    ['lun., 3 août 2026', '2026-08-03'],
    ['9 de abril de 2018', '2018-04-09'],
    ['Do, 05 März 2026 10:00:00 MEZ', '2026-03-05'],
    ['1 juil. 2026', '2026-07-01'],
    ['1 juin 2026', '2026-06-01'],
    ['13-Jul-2026', '2026-07-13'],
    ['Thu, 01 Jan 2026 10:00:00 XYZ', '2026-01-01'],
    ['Mon, 23 Nov 2026 10:00:00 +0100 (CET)', '2026-11-23'],
  ])('%s is %s', (text, day) => {
    expect(parseFeedDate(text)).toBe(day);
  });

  test.each([
    '',
    'oggi',
    'today',
    '2026',
    '2026-11',
    'Nov. 2020',
    '1518478934',
    '31 Feb 2026',
    '2026-13-01',
    '2026-11-22T25:00:00Z',
    'Mon, 23 Nov 2026 10:00:00 +15:00',
    'Sun, 99 Jun 2026 12:00:00 GMT',
    'Posizione 5',
    'domani alle 10:00',
    'aprile 12:30',
    '22 Nov 2026 23 Nov 2026',
  ])('%j is not a day', (text) => {
    expect(parseFeedDate(text)).toBeNull();
  });

  test('any text: a real day or null', () => {
    const word = fc.constantFrom('Mon,', '22', '2026', 'nov', '10:00', '+0100', 'gen', '2026-11-22', 'x', 'pm', '/');
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 6 })), { maxLength: 8 }), (words) => {
        const day = parseFeedDate(words.join(' '));
        if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }),
    );
  });
});

interface KnownDate {
  parser: string;
  input: string;
  expected_utc: number[] | null;
}

const suite = new URL('../../../shared/corpus/suites/dates/feedparser_dates.json', import.meta.url);

describe.skipIf(!existsSync(suite))('the dates of Python feedparser', () => {
  // No day is stated, an order is guessed (`031231`), the year is not one of this world, or the language is not Europe's.
  const leftAlone = new Set([
    '-0312',
    '031231',
    '03-12-31',
    '-03-12',
    '03335',
    '2003-012-31T10:14:55+00:00',
    '2004-05-25 오후 11:23:17',
    '2004년 05월 28일  01:31:15',
    'Thu, 01 Jan 0100 00:00:01 +0100',
    '2003-12',
    '2003',
  ]);
  const known = existsSync(suite) ? (JSON.parse(readFileSync(suite, 'utf8')) as KnownDate[]) : [];

  test.each(known.filter(({ input }) => !leftAlone.has(input)))('$input', ({ input, expected_utc }) => {
    expect(parseFeedDate(input)).toBe(expected_utc === null ? null : dayOf(input, expected_utc));
  });

  test('of those left alone none is guessed', () => {
    expect([...leftAlone].map(parseFeedDate).filter((day) => day !== null)).toEqual([]);
  });

  /** The suite takes a time without a zone as Greenwich's; here it is taken as written. */
  function dayOf(input: string, [year = 0, month = 0, day = 0, hour = 0, minute = 0]: number[]): string {
    const hasZone = /:\d\d.*(?:[A-Z]{2}|Z|[+-]\d)/.test(input);
    const instant = new Date(Date.UTC(year, month - 1, day, hour, minute));
    const timeZone = hasZone ? 'Europe/Rome' : 'UTC';
    return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant);
  }
});
