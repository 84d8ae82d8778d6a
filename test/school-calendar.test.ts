import { describe, expect, it } from 'vitest';
import { it as italian } from '../src/locales/it.ts';
import { closedDays, closuresBetween, easterSunday, isSchoolDay } from '../src/school-calendar.ts';
import { addDays } from '../src/week.ts';

// Published dates of Easter.
it.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2022, '2022-04-17'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2038, '2038-04-25'],
])('Easter of %i is on %s', (year, date) => {
  expect(easterSunday(year)).toBe(date);
});

describe('the closures', () => {
  it('of 2026/27', () => {
    expect(closedDays(2026).map(({ from, to, reason }) => `${from} ${to} ${reason}`)).toEqual([
      '2026-10-04 2026-10-04 saint-francis',
      '2026-11-01 2026-11-01 all-saints',
      '2026-12-07 2026-12-07 patron',
      '2026-12-08 2026-12-08 immaculate',
      '2026-12-23 2027-01-06 christmas',
      '2027-02-12 2027-02-13 carnival',
      '2027-03-25 2027-03-30 easter',
      '2027-04-25 2027-04-25 liberation',
      '2027-05-01 2027-05-01 labour',
      '2027-06-02 2027-06-02 republic',
    ]);
  });

  it.each([
    [2021, '2022-03-04'],
    [2026, '2027-02-12'],
    [2027, '2028-03-03'],
  ])('have the Ambrosian Carnival of %i on %s and the day after', (year, friday) => {
    expect(closedDays(year)).toContainEqual({ from: friday, to: addDays(friday, 1), reason: 'carnival' });
  });

  it('have Saint Francis from 2026', () => {
    expect(closedDays(2025).some(({ reason }) => reason === 'saint-francis')).toBe(false);
  });

  it.each([
    ['2026-11-23', '2026-12-06', []],
    ['2026-11-30', '2026-12-13', ['patron', 'immaculate']],
    ['2026-12-14', '2026-12-27', ['christmas']],
    ['2027-01-04', '2027-01-17', ['christmas']],
    ['2026-09-28', '2026-10-11', []],
    ['2027-03-15', '2027-03-28', ['easter']],
    ['2027-07-05', '2027-07-18', []],
  ])('between %s and %s are %j', (from, to, reasons) => {
    expect(closuresBetween(from, to).map(({ reason }) => reason)).toEqual(reasons);
  });

  it('are told in one sentence', () => {
    expect(italian.schoolClosures(closuresBetween('2026-11-30', '2026-12-13'))).toBe(
      'Scuole chiuse: lunedì 7 dicembre (Sant’Ambrogio) e martedì 8 dicembre (Immacolata). Controlla con la tua scuola.',
    );
    expect(italian.schoolClosures(closuresBetween('2026-12-21', '2027-01-03'))).toBe(
      'Scuole chiuse: da mercoledì 23 dicembre a mercoledì 6 gennaio (vacanze di Natale). Controlla con la tua scuola.',
    );
    expect(italian.schoolClosures([])).toBeNull();
  });
});

it.each([
  ['2026-09-04', 'infanzia', false],
  ['2026-09-07', 'infanzia', true],
  ['2026-09-11', 'primaria', false],
  ['2026-09-14', 'primaria', true],
  ['2026-12-07', 'primaria', false],
  ['2026-12-22', 'primaria', true],
  ['2027-01-06', 'primaria', false],
  ['2027-01-07', 'primaria', true],
  ['2027-02-12', 'secondaria', false],
  ['2027-02-13', 'secondaria', false],
  ['2027-02-20', 'secondaria', true],
  ['2027-02-20', 'primaria', false],
  ['2027-02-21', 'secondaria', false],
  ['2027-03-24', 'primaria', true],
  ['2027-03-30', 'primaria', false],
  ['2027-03-31', 'primaria', true],
  ['2027-06-08', 'primaria', true],
  ['2027-06-09', 'primaria', false],
  ['2027-06-09', 'infanzia', true],
  ['2027-06-30', 'infanzia', true],
  ['2027-07-01', 'infanzia', false],
  ['2027-08-16', 'secondaria', false],
] as const)('%s for %s: lessons %s', (date, grade, lessons) => {
  expect(isSchoolDay(date, grade)).toBe(lessons);
});
