// The days without school in Milan: the permanent calendar of Regione Lombardia (lessons 12 September to 8 June, nursery schools
// 5 September to 30 June), the national holidays, the patron of Milan and the Ambrosian Carnival. Each school may change up to
// three days: what is told here is the rule, to be said as such.

import type { IsoDate, SchoolClosure } from './model.ts';
import { addDays, daysBetween } from './week.ts';

export type Grade = 'infanzia' | 'primaria' | 'secondaria';

/** Closures between 5 September of `year` and 30 June of the next, in order; summer is not among them. */
export function closedDays(year: number): SchoolClosure[] {
  const next = year + 1;
  const easter = easterSunday(next);
  // The national day of Saint Francis is a holiday again from 2026: law 151 of 8 October 2025.
  const francis = year >= 2026 ? [on(`${year}-10-04`, 'saint-francis')] : [];
  const closures: SchoolClosure[] = [
    ...francis,
    on(`${year}-11-01`, 'all-saints'),
    on(`${year}-12-07`, 'patron'),
    on(`${year}-12-08`, 'immaculate'),
    { from: `${year}-12-23`, to: `${next}-01-06`, reason: 'christmas' },
    // The Ambrosian Lent begins on the sixth Sunday before Easter; the two days before that Sunday are the last of Carnival.
    { from: addDays(easter, -44), to: addDays(easter, -43), reason: 'carnival' },
    { from: addDays(easter, -3), to: addDays(easter, 2), reason: 'easter' },
    on(`${next}-04-25`, 'liberation'),
    on(`${next}-05-01`, 'labour'),
    on(`${next}-06-02`, 'republic'),
  ];
  return closures.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Whether there are lessons by the rule. Saturday counts for `secondaria` only; which schools use it is theirs to say. */
export function isSchoolDay(date: IsoDate, grade: Grade): boolean {
  const [year, day] = [Number(date.slice(0, 4)), date.slice(5)];
  const [first, last] = grade === 'infanzia' ? ['09-05', '06-30'] : ['09-12', '06-08'];
  if (day < first && day > last) return false;
  const weekday = weekdayOf(date);
  if (weekday === 6 || (weekday === 5 && grade !== 'secondaria')) return false;
  return !closedDays(day >= first ? year : year - 1).some(({ from, to }) => from <= date && date <= to);
}

/** Closures that touch the days from `from` to `to` and take at least one day from Monday to Friday, whole. */
export function closuresBetween(from: IsoDate, to: IsoDate): SchoolClosure[] {
  const year = Number(from.slice(0, 4));
  return [year - 1, year]
    .flatMap(closedDays)
    .filter((closure) => closure.from <= to && closure.to >= from && takesWeekday(closure));
}

/**
 * Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher (J. Meeus, Astronomical Algorithms,
 * chapter 8).
 */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  const [month, day] = [Math.floor(days / 31), (days % 31) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function on(date: IsoDate, reason: SchoolClosure['reason']): SchoolClosure {
  return { from: date, to: date, reason };
}

function takesWeekday({ from, to }: SchoolClosure): boolean {
  return daysBetween(from, to) > 1 || weekdayOf(from) < 5 || weekdayOf(to) < 5;
}

/** 0 is Monday. */
function weekdayOf(date: IsoDate): number {
  // 1 January 2024 was a Monday.
  return ((daysBetween('2024-01-01', date) % 7) + 7) % 7;
}
