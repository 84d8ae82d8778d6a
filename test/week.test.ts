import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWeeks,
  dayInRome,
  daysBetween,
  issueDay,
  issueNumber,
  parseWeek,
  weekDates,
  weekOf,
} from '../src/week.ts';

/** ISO 8601 by day counting alone, with no date library: the Thursday of a week decides its year. */
function independentWeek(epochDay: number): string {
  const weekday = (((epochDay + 3) % 7) + 7) % 7; // 1 January 1970 was a Thursday
  const thursday = epochDay - weekday + 3;
  const year = civil(thursday).year;
  const week = Math.floor((thursday - epochOf(year, 1, 1)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

function civil(epochDay: number): { year: number; month: number; day: number } {
  // Howard Hinnant's days-to-civil, http://howardhinnant.github.io/date_algorithms.html
  const z = epochDay + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

function epochOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function written(epochDay: number): string {
  const { year, month, day } = civil(epochDay);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

describe('weekOf', () => {
  it('agrees with an independent algorithm on every day from 2000 to 2100', () => {
    for (let day = epochOf(2000, 1, 1); day <= epochOf(2100, 12, 31); day += 1) {
      const found = weekOf(written(day));
      if (found !== independentWeek(day)) expect(found).toBe(independentWeek(day));
    }
  });

  it('gives the first days of 2027 to week 53 of 2026', () => {
    expect(weekOf('2027-01-03')).toBe('2026-W53');
    expect(weekOf('2027-01-04')).toBe('2027-W01');
  });
});

describe('parseWeek', () => {
  it.each([
    ['2026-W48', '2026-W48'],
    ['2026W48', '2026-W48'],
    [' 2026-w8 ', '2026-W08'],
    ['2026-W53', '2026-W53'],
    ['2025-W53', null],
    ['2026-W54', null],
    ['2026-W00', null],
    ['2026-48', null],
    ['48', null],
    ['next', null],
    ['', null],
    ['2026-W48x', null],
  ])('reads %j as %j', (text, week) => {
    expect(parseWeek(text)).toBe(week);
  });

  it('accepts exactly the weeks that weekOf gives', () => {
    for (let year = 2015; year < 2045; year += 1) {
      const longYear = weekOf(`${year}-12-28`).endsWith('W53');
      expect(parseWeek(`${year}-W53`) !== null).toBe(longYear);
    }
  });
});

describe('civil arithmetic', () => {
  it('crosses the two changes of the clock by whole days', () => {
    expect(addDays('2026-03-23', 7)).toBe('2026-03-30');
    expect(addDays('2026-10-19', 7)).toBe('2026-10-26');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(weekDates('2026-W44')).toEqual({ from: '2026-10-26', to: '2026-11-01' });
  });

  it('moves by weeks over the end of a 53-week year', () => {
    expect(addWeeks('2026-W53', 1)).toBe('2027-W01');
    expect(addWeeks('2027-W01', -1)).toBe('2026-W53');
  });
});

describe('issueNumber', () => {
  const first = { number: 1, week: '2026-W02' };

  it('counts from the first issue', () => {
    expect(issueNumber('2026-W02', first)).toBe(1);
    expect(issueNumber('2026-W53', first)).toBe(52);
    expect(issueNumber('2027-W01', first)).toBe(53);
  });

  it('passes over breaks', () => {
    expect(issueNumber('2026-W35', first, ['2026-W33', '2026-W34'])).toBe(32);
  });

  it('has none before the first issue nor in a break', () => {
    expect(issueNumber('2026-W01', first)).toBeNull();
    expect(issueNumber('2026-W33', first, ['2026-W33'])).toBeNull();
  });
});

describe('the day of an issue', () => {
  it('is the real day inside the week and the Monday otherwise', () => {
    expect(issueDay('2026-W48', '2026-11-26')).toBe('2026-11-26');
    expect(issueDay('2026-W48', '2026-11-22')).toBe('2026-11-23');
    expect(issueDay('2026-W48', '2031-01-01')).toBe('2026-11-23');
  });

  it('is the day in Rome: Monday there is still Sunday in London', () => {
    expect(dayInRome(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23');
    expect(dayInRome(new Date('2026-07-05T22:30:00Z'))).toBe('2026-07-06');
  });
});
