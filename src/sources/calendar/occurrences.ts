// The days on which an event comes again, as far as the horizon (RFC 5545, 3.8.5). Rules by the hour, minute or second are no
// appointments of people and are not followed.
import ICAL from 'ical.js';
import type { IsoDate } from '../../model.ts';
import { addDays, daysBetween } from '../../week.ts';
import { textIn } from './content-lines.ts';
import { type CalendarEvent, dayAndTime, type Written } from './events.ts';
import { inItaly } from './zones.ts';

export interface Occurrence {
  starts: Written;
  ends: Written | null;
  event: CalendarEvent;
}

export interface Series {
  /** in order of time, changed and cancelled ones apart */
  occurrences: Occurrence[];
  /** further ones come after the horizon */
  goesOn: boolean;
  /** day of the last one, where the rule ends */
  last: IsoDate | null;
  /** the rule could not be followed */
  isBroken: boolean;
}

/** Steps that a whole calendar may take. */
export interface Budget {
  steps: number;
}

export interface Limits {
  today: IsoDate;
  until: IsoDate;
  budget: Budget;
}

const mostSteps = 20_000;

/** The occurrences of an event from its first to the horizon. `changed` are the events that stand for one of them. */
export function occurrencesOf(event: CalendarEvent, changed: readonly CalendarEvent[], limits: Limits): Series {
  const rule = textIn(event.component, 'RRULE');
  const added = datesIn(event, 'RDATE');
  const dates =
    rule === null
      ? { days: [event.starts.date], goesOn: false, isBroken: false, ends: true }
      : ruleDays(event, rule, limits);
  const excluded = new Set(datesIn(event, 'EXDATE'));
  const replaced = new Set(changed.map(({ replaces }) => replaces ?? ''));
  const inUtc = excludedInUtc(event);
  const without = (day: string) => [day, `${day}T${(event.starts.time ?? '').replace(':', '')}`];
  const away = (date: IsoDate) =>
    without(date.replaceAll('-', '')).some((key) => excluded.has(key) || replaced.has(key)) || inUtc.has(date);
  const all = [...new Set([...dates.days, ...added.map(isoDay)])].sort().filter((date) => !away(date));
  const own = all.map((date) => shifted(event, date));
  const instead = changed
    .filter((one) => !one.isCancelled)
    .map((one) => ({ starts: one.starts, ends: one.ends, event: one }));
  const occurrences = [...own, ...instead].sort((a, b) => order(a.starts).localeCompare(order(b.starts)));
  return {
    occurrences,
    goesOn: dates.goesOn,
    last: dates.ends ? (occurrences.at(-1)?.starts.date ?? null) : null,
    isBroken: dates.isBroken,
  };
}

function order({ date, time }: Written): string {
  return `${date}T${time ?? ''}`;
}

interface Days {
  days: IsoDate[];
  goesOn: boolean;
  isBroken: boolean;
  /** the last of the days is the last of the rule */
  ends: boolean;
}

/** By the day alone: the hour is the same each time. */
function ruleDays({ starts }: CalendarEvent, written: string, { today, until, budget }: Limits): Days {
  const only: Days = { days: [starts.date], goesOn: false, isBroken: true, ends: false };
  const rule = dayRule(written, starts, { today, until });
  if (rule === null || starts.date < '1970-01-01') return only;
  const days: IsoDate[] = [];
  try {
    const iterator = ICAL.Recur.fromString(rule.text).iterator(ICAL.Time.fromDateString(rule.from));
    for (let step = 0; step < mostSteps && budget.steps-- > 0; step++) {
      const next = iterator.next();
      if (!next)
        return {
          days,
          goesOn: rule.goesOn && rule.count === null,
          isBroken: false,
          ends: !rule.goesOn || rule.count !== null,
        };
      const day = next.toString().slice(0, 10);
      if (day > until) return { days, goesOn: true, isBroken: false, ends: false };
      days.push(day);
    }
  } catch {
    // A rule that contradicts itself: told, and the event counts once.
    return only;
  }
  return { days: days.length > 0 ? days : [starts.date], goesOn: true, isBroken: true, ends: false };
}

interface DayRule {
  text: string;
  /** where to begin to count */
  from: IsoDate;
  goesOn: boolean;
  count: number | null;
}

/** The rule with its parts of days, weeks, months and years, ended at the horizon; null: by the hour or shorter, or no rule. */
function dayRule(written: string, starts: Written, { today, until }: Pick<Limits, 'today' | 'until'>): DayRule | null {
  const parts = partsOf(written);
  const frequency = parts.get('FREQ') ?? '';
  if (!/^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(frequency) || written.length > longestRule) return null;
  const last = lastDay(parts.get('UNTIL') ?? '', starts);
  const goesOn = last === null || last > until;
  const kept = [...parts].filter(([name]) => dayParts.test(name)).map(([name, value]) => `${name}=${value}`);
  const count = Number(parts.get('COUNT') ?? Number.NaN);
  const end = goesOn ? addDays(until, 366) : (last ?? until);
  // With COUNT this is against the standard, but the library takes both, and its own search for a year needs an end.
  const text = [...kept, `UNTIL=${end.replaceAll('-', '')}`].join(';');
  const mayJump = Number.isNaN(count) && (frequency === 'DAILY' || frequency === 'WEEKLY');
  const from = mayJump ? nearer(starts.date, today, Number(parts.get('INTERVAL') ?? 1)) : starts.date;
  return { text, from, goesOn, count: Number.isNaN(count) ? null : count };
}

const longestRule = 1000;
const dayParts = /^(?:FREQ|INTERVAL|COUNT|WKST|BYDAY|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYMONTH|BYSETPOS)$/;

function partsOf(rule: string): Map<string, string> {
  const pairs = rule
    .toUpperCase()
    .split(';')
    .map((part) => part.trim().split('='));
  return new Map(pairs.flatMap(([name, value]) => (name && value ? [[name, value] as const] : [])));
}

/** A later beginning from which the rule gives the same days: whole turns on, up to half a year ago. */
function nearer(start: IsoDate, today: IsoDate, interval: number): IsoDate {
  const turn = 7 * interval;
  const turns = Math.floor((daysBetween(start, today) - 183) / turn);
  return Number.isInteger(interval) && interval > 0 && turns > 0 ? addDays(start, turns * turn) : start;
}

/** The last day on which an occurrence may begin: `UNTIL` is a moment, and a day counts only if its hour comes before it. */
function lastDay(until: string, { time, zone }: Written): IsoDate | null {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{0,2}(Z)?)?$/.exec(until.trim());
  if (!found) return null;
  const [, year, month, day, hours, minutes, utc] = found;
  const date = `${year}-${month}-${day}`;
  if (hours === undefined || time === null) return date;
  const written = { date, time: `${hours}:${minutes}` };
  const end = utc && zone !== 'UTC' ? inItaly(written, 'UTC') : written;
  return (end.time ?? '') < time ? addDays(end.date, -1) : end.date;
}

function shifted(event: CalendarEvent, date: IsoDate): Occurrence {
  const { starts, ends } = event;
  if (ends === null) return { starts: { ...starts, date }, ends, event };
  const span = daysBetween(starts.date, ends.date);
  return { starts: { ...starts, date }, ends: { ...ends, date: addDays(date, span) }, event };
}

/** The days, with their hours where they have one, of all the properties of a name. */
function datesIn({ component }: CalendarEvent, name: string): string[] {
  return component.properties
    .filter((one) => one.name === name)
    .flatMap(({ value }) => value.slice(0, 50_000).split(',').map(dayAndTime));
}

/** Days taken out by an hour of Greenwich, as some programs write them: the day counts. */
function excludedInUtc({ component, starts }: CalendarEvent): Set<IsoDate> {
  if (starts.time === null || starts.zone === 'UTC') return new Set();
  const written = component.properties.filter((one) => one.name === 'EXDATE' && /Z\s*(?:,|$)/i.test(one.value));
  return new Set(
    written.flatMap(({ value }) =>
      value
        .slice(0, 50_000)
        .split(',')
        .map((one) => isoDay(dayAndTime(one))),
    ),
  );
}

function isoDay(written: string): IsoDate {
  return `${written.slice(0, 4)}-${written.slice(4, 6)}-${written.slice(6, 8)}`;
}
