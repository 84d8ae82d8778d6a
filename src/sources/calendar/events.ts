// Events as a calendar has them: when each begins and ends, by which rule it comes again, and what was changed of one day.
import { addDays } from '../../week.ts';
import { type Component, type Property, propertyIn, textIn } from './content-lines.ts';
import { inItaly, type Moment, rome, zoneNamed } from './zones.ts';

export interface CalendarEvent {
  component: Component;
  uid: string | null;
  starts: Written;
  /** last moment; a whole day is its own end. Null: not stated */
  ends: Written | null;
  /** days of which this one replaces an occurrence, as `EXDATE` writes them */
  replaces: string | null;
  isCancelled: boolean;
  /** larger: later version of the same event */
  sequence: number;
}

/** A moment on the clock on which it was written. */
export interface Written extends Moment {
  /** IANA name; null: not known, so that only the day is sure */
  zone: string | null;
}

/** The events of a calendar, of each only the last version; `broken` counts those without a beginning that can be read. */
export function eventsIn(calendar: Component): { events: CalendarEvent[]; broken: number } {
  const definitions = calendar.components.filter(({ name }) => name === 'VTIMEZONE');
  const standard = zoneNamed(textIn(calendar, 'X-WR-TIMEZONE') ?? rome, definitions) ?? rome;
  const last = new Map<string, CalendarEvent>();
  let broken = 0;
  const components = calendar.components.filter(({ name }) => name === 'VEVENT');
  for (const [at, component] of components.entries()) {
    const event = eventOf(component, { definitions, standard });
    if (event === null) broken++;
    if (event === null) continue;
    const key = event.uid === null ? `#${at}` : `${event.uid}\n${event.replaces ?? ''}`;
    const before = last.get(key);
    if (before === undefined || before.sequence <= event.sequence) last.set(key, event);
  }
  return { events: [...last.values()], broken };
}

interface Clock {
  definitions: readonly Component[];
  /** of times that name none */
  standard: string;
}

function eventOf(component: Component, clock: Clock): CalendarEvent | null {
  const start = propertyIn(component, 'DTSTART');
  const starts = start === null ? null : writtenIn(start, clock);
  if (starts === null) return null;
  const recurrence = propertyIn(component, 'RECURRENCE-ID');
  return {
    component,
    uid: textIn(component, 'UID'),
    starts,
    ends: endOf(component, starts, clock),
    replaces: recurrence === null ? null : dayAndTime(recurrence.value),
    isCancelled: textIn(component, 'STATUS')?.toUpperCase() === 'CANCELLED',
    sequence: Number(textIn(component, 'SEQUENCE') ?? 0) || 0,
  };
}

/** Whole days end the day before `DTEND` (RFC 5545, 3.6.1). */
function endOf(component: Component, starts: Written, clock: Clock): Written | null {
  const property = propertyIn(component, 'DTEND');
  const end = property === null ? null : writtenIn(property, clock);
  if (end !== null && end.time === null)
    return end.date > starts.date ? { ...end, date: addDays(end.date, -1) } : { ...starts };
  if (end !== null) return end;
  const length = durationOf(textIn(component, 'DURATION') ?? '');
  if (length === null) return starts.time === null ? { ...starts } : null;
  return starts.time === null
    ? { ...starts, date: addDays(starts.date, Math.max(0, Math.ceil(length / 1440) - 1)) }
    : later(starts, length);
}

/** Minutes of `P1DT2H30M`. */
function durationOf(text: string): number | null {
  const found = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d{1,6}S)?)?$/i.exec(
    text.trim(),
  );
  if (!found) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
}

/** On the same clock, as many minutes later. */
function later<T extends Moment>(moment: T, minutes: number): T {
  const [hours = 0, rest = 0] = (moment.time ?? '00:00').split(':').map(Number);
  const total = hours * 60 + rest + minutes;
  const time = `${String(Math.floor((((total % 1440) + 1440) % 1440) / 60)).padStart(2, '0')}:${String(((total % 60) + 60) % 60).padStart(2, '0')}`;
  return { ...moment, date: addDays(moment.date, Math.floor(total / 1440)), time: moment.time === null ? null : time };
}

function writtenIn({ value, params }: Property, { definitions, standard }: Clock): Written | null {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{0,2}(Z)?)?$/i.exec(value.trim());
  if (!found) return null;
  const [, year = '', month = '', day = '', hours, minutes, utc] = found;
  const date = `${year}-${month}-${day}`;
  if (!isDay(date)) return null;
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59)
    return { date, time: null, zone: rome };
  const named = params.get('TZID');
  const zone = utc ? 'UTC' : named === undefined ? standard : zoneNamed(named, definitions);
  return { date, time: `${hours}:${minutes}`, zone };
}

function isDay(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const made = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year < 2200 && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

/** On the clock of Italy; without the hour where the zone is not known. */
export function italian({ date, time, zone }: Written): Moment {
  return zone === null ? { date, time: null } : inItaly({ date, time }, zone);
}

/** `20261201T093000` without seconds and zone: what `EXDATE` and `RECURRENCE-ID` have in common with an occurrence. */
export function dayAndTime(value: string): string {
  return value
    .trim()
    .replace(/^(\d{8})(?:T(\d{4}))?.*$/i, (_, day: string, time?: string) =>
      time === undefined ? day : `${day}T${time}`,
    );
}
