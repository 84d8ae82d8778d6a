// The calendar under the dates that ads write: days that exist, their weekday, their names, and moments told in Italian time.
import type { ClockTime, IsoDate, Weekday } from '../model.ts';
import { weekdays } from '../model.ts';

/** A day of the calendar, or null (30 February, month 13). */
export function civil(year: number, month: number, day: number): IsoDate | null {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function weekdayOfDate(date: IsoDate): Weekday | null {
  const day = new Date(Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date))).getUTCDay();
  return weekdays[(day + 6) % 7] ?? null;
}

/** A moment written with its offset from Greenwich (`Z`, `GMT`, `+0100`), told in the day and hour of Italy. */
export function inRome(date: IsoDate, time: ClockTime, zone: string): { date: IsoDate; time: ClockTime } {
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  const minutes = offset ? (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3])) : 0;
  const [hour, minute] = [Number(time.slice(0, 2)), Number(time.slice(3, 5))];
  const instant = new Date(Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date), hour, minute - minutes));
  const parts = new Map(romeClock.formatToParts(instant).map((part) => [part.type, part.value]));
  return {
    date: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    time: `${parts.get('hour')}:${parts.get('minute')}`,
  };
}

const romeClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Rome',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** The weekday that an Italian name or abbreviation begins. */
export function weekdayNamed(name: string | undefined): Weekday | null {
  return weekdays[['lun', 'mar', 'mer', 'gio', 'ven', 'sab', 'dom'].indexOf(beginning(name))] ?? null;
}

/** 1-12 for an Italian or English name or abbreviation of a month; 0 for none. */
export function monthNamed(name: string | undefined): number {
  const italian = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'];
  const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
  return Math.max(italian.indexOf(beginning(name)), english.indexOf(beginning(name))) + 1;
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: IsoDate): number {
  return Number(date.slice(8, 10));
}

function beginning(name: string | undefined): string {
  return (name ?? '').toLowerCase().slice(0, 3);
}
