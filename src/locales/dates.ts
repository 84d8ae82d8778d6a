// Days, weeks and times in words. No `Intl`: what it knows of Arabic and Sinhala months differs by country and by machine.

import type { ClockTime, IsoDate, Weekday } from '../model.ts';
import { weekdays } from '../model.ts';
import { daysBetween } from '../week.ts';
import { figures } from './figures.ts';
import type { Locale } from './locale.ts';
import type { Phrase } from './phrase.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Dates extends Pick<Locale, 'day' | 'deadline' | 'time' | 'days'> {
  /** first day of a week, or with its month when the week ends in another */
  weekStart: (from: IsoDate, to: IsoDate) => Phrase;
}

export function datesIn(words: Vocabulary): Dates {
  const { dates } = words;
  const day = (date: IsoDate): Phrase => {
    const { weekday, dayOfMonth, month } = calendarOf(date, words);
    return dates.day(weekday, dayOfMonth, month);
  };
  const time = (clock: ClockTime): Phrase => figures(clockText(clock, words), words);
  return {
    day,
    time,
    weekStart: (from, to) => {
      if (dates.shortDay === null || from.slice(0, 7) !== to.slice(0, 7)) return day(from);
      const { weekday, dayOfMonth } = calendarOf(from, words);
      return dates.shortDay(weekday, dayOfMonth);
    },
    deadline: (deadline) => {
      if (deadline.date === null) return dates.untilFilled;
      return dates.by(day(deadline.date), deadline.time === null ? null : time(deadline.time));
    },
    days: (days) => dayList(days, words),
  };
}

function calendarOf(date: IsoDate, { dates }: Vocabulary): { weekday: string; dayOfMonth: number; month: string } {
  // 1 January 2024 was a Monday.
  const place = ((daysBetween('2024-01-01', date) % 7) + 7) % 7;
  return {
    weekday: dates.weekdays[place] ?? '',
    dayOfMonth: Number(date.slice(8)),
    month: dates.months[Number(date.slice(5, 7)) - 1] ?? '',
  };
}

/** `9`, `8.30`, as the language writes times; without direction marks. */
export function clockText(clock: ClockTime, { dates }: Pick<Vocabulary, 'dates'>): string {
  const [hours = '', minutes = ''] = clock.split(':');
  return dates.time(Number(hours), minutes);
}

/** `da lunedì a venerdì`, `lunedì, martedì e giovedì` */
function dayList(days: readonly Weekday[], { dates, lists }: Vocabulary): string {
  const places = days.map((one) => weekdays.indexOf(one)).sort((a, b) => a - b);
  const names = places.map((place) => dates.weekdays[place] ?? '');
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
  if (places.length === 7) return dates.everyDay;
  if (places.length > 2 && last - first === places.length - 1) return dates.fromTo(names[0] ?? '', names.at(-1) ?? '');
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(lists.comma)}${lists.and}${names.at(-1)}`;
}
