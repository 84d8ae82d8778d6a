// Days, weeks and times in Italian words.

import type { ClockTime, Deadline, IsoDate, Weekday } from '../model.ts';
import { weekdays } from '../model.ts';
import { daysBetween } from '../week.ts';

const dayNames = ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'];
const monthNames = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];

/** `venerdì 4 dicembre` */
export function day(date: IsoDate): string {
  // 1 January 2024 was a Monday.
  const weekday = ((daysBetween('2024-01-01', date) % 7) + 7) % 7;
  return `${dayNames[weekday]} ${Number(date.slice(8))} ${monthNames[Number(date.slice(5, 7)) - 1]}`;
}

/** `lunedì 23`, or with its month when the week ends in another. */
export function weekStart(from: IsoDate, to: IsoDate): string {
  return from.slice(0, 7) === to.slice(0, 7) ? day(from).split(' ').slice(0, 2).join(' ') : day(from);
}

export function deadlineWords(deadline: Deadline): string {
  if (deadline.date === null) return 'finché ci sono posti';
  return `entro ${day(deadline.date)}${deadline.time ? `, ore ${time(deadline.time)}` : ''}`;
}

/** `9`, `8.30` */
export function time(clock: ClockTime): string {
  const [hours = '', minutes = ''] = clock.split(':');
  return minutes === '00' ? String(Number(hours)) : `${Number(hours)}.${minutes}`;
}

/** `da lunedì a venerdì`, `lunedì, martedì e giovedì` */
export function dayList(days: readonly Weekday[]): string {
  const places = days.map((one) => weekdays.indexOf(one)).sort((a, b) => a - b);
  const names = places.map((place) => dayNames[place] ?? '');
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
  if (places.length === 7) return 'tutti i giorni';
  if (places.length > 2 && last - first === places.length - 1) return `da ${names[0]} a ${names.at(-1)}`;
  return listed(names);
}

export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} e ${names.at(-1)}`;
}
