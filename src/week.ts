// ISO weeks of Europe/Rome and civil dates. Everything here is calendar arithmetic on `YYYY-MM-DD` strings: no instant, no
// time zone, so that summer time and the machine's own zone cannot move a day.

import { addDays as addCivilDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import type { IsoDate, IsoWeek } from './model.ts';

/**
 * Reads a week as the operator writes it: `2026-W48`, `2026W48`, `2026-w8`.
 * @returns null when it is not a week of the calendar (2026 has 53 weeks, 2025 has 52).
 */
export function parseWeek(text: string): IsoWeek | null {
  const match = /^\s*(\d{4})-?[Ww](\d{1,2})\s*$/.exec(text);
  if (!match) return null;
  const week = `${match[1]}-W${(match[2] ?? '').padStart(2, '0')}`;
  return weekOf(mondayOf(week)) === week ? week : null;
}

/** The ISO week that holds a day (ISO 8601: the week belongs to the year of its Thursday). */
export function weekOf(date: IsoDate): IsoWeek {
  return format(parseISO(date), "RRRR-'W'II");
}

/** Monday and Sunday of a week. */
export function weekDates(week: IsoWeek): { from: IsoDate; to: IsoDate } {
  const from = mondayOf(week);
  return { from, to: addDays(from, 6) };
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return format(addCivilDays(parseISO(date), days), 'yyyy-MM-dd');
}

export function addWeeks(week: IsoWeek, weeks: number): IsoWeek {
  return weekOf(addDays(mondayOf(week), weeks * 7));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

/**
 * Number of the issue of `week`, counted from the first issue and passing over the weeks without one.
 * @returns null for a week before the first issue, or a week without issue.
 */
export function issueNumber(
  week: IsoWeek,
  first: { number: number; week: IsoWeek },
  breaks: readonly IsoWeek[] = [],
): number | null {
  if (week < first.week || breaks.includes(week)) return null;
  const skipped = breaks.filter((pause) => pause >= first.week && pause < week).length;
  return first.number + daysBetween(mondayOf(first.week), mondayOf(week)) / 7 - skipped;
}

/** The calendar day in Italy at an instant, whatever the zone of the machine. */
export function dayInRome(instant: Date): IsoDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Rome', dateStyle: 'short' }).format(instant);
}

/**
 * The day that an issue is dated: inside its week the real day, so that nothing already over is printed; before or after
 * it the Monday, so that the same inputs give the same issue whatever the clock says.
 */
export function issueDay(week: IsoWeek, realDay: IsoDate): IsoDate {
  return weekOf(realDay) === week ? realDay : mondayOf(week);
}

function mondayOf(week: IsoWeek): IsoDate {
  const [year = '', number = ''] = week.split('-W');
  // 4 January always lies in week 1 (ISO 8601).
  const fourth = parseISO(`${year}-01-04`);
  const weekday = (fourth.getDay() + 6) % 7;
  return format(addCivilDays(fourth, -weekday + (Number(number) - 1) * 7), 'yyyy-MM-dd');
}
