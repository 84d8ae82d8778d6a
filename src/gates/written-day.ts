import type { IsoDate } from '../model.ts';
import { addDays } from '../week.ts';

/** The names of the months, as folded words. */
export const monthNames =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' ');

/** The number of a month written in letters, whole or shortened, or in digits; 0 for none. */
export function monthNumber(written: string): number {
  if (/^\d/u.test(written)) return Number(written);
  return monthNames.findIndex((name) => written.length > 2 && name.startsWith(written.slice(0, 3))) + 1;
}

/** A day of the calendar, or null where there is none (31 November, month 13). */
export function existingDay(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12) return null;
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return addDays(`${date.slice(0, 8)}01`, day - 1) === date ? date : null;
}
