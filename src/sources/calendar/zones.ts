// The clock of Italy for a time of any zone, from Node's own data (IANA); names that Outlook gives to zones by the CLDR table.
import type { IsoDate } from '../../model.ts';
import { type Component, propertyIn, textIn } from './content-lines.ts';

/** A day, with the hour where one is stated. On the clock of Italy. */
export interface Moment {
  date: IsoDate;
  /** `HH:MM`; null: the whole day, or an hour in a zone that is not known */
  time: string | null;
}

export const rome = 'Europe/Rome';

/** The IANA name of a zone; null: not known. A calendar's own definition counts by its name of a place or by its offsets. */
export function zoneNamed(name: string, definitions: readonly Component[]): string | null {
  const written = name.trim();
  const direct = known(written) ?? known(written.split('/').slice(-2).join('/')) ?? windowsZone(written);
  if (direct !== null) return direct;
  if (
    /(?<!\p{L})(?:rom[ae]|amsterdam|berlin[o]?|vienna|paris|parigi|madrid|bruxelles|brussels)(?!\p{L})/iu.test(written)
  )
    return rome;
  const own = definitions.find((one) => textIn(one, 'TZID') === name.trim());
  if (own === undefined) return null;
  const located = textIn(own, 'X-LIC-LOCATION');
  return (located === null ? null : known(located)) ?? byOffsets(own);
}

/** A zone that keeps the same hours as Italy is Italy's. */
function byOffsets({ components }: Component): string | null {
  const offsets = new Set(components.map((one) => propertyIn(one, 'TZOFFSETTO')?.value.trim() ?? ''));
  return offsets.size === 2 && offsets.has('+0100') && offsets.has('+0200') ? rome : null;
}

/** Written on the clock of a zone, told on the clock of Italy. */
export function inItaly(moment: Moment, zone: string): Moment {
  if (moment.time === null || zone === rome) return moment;
  const { date, time } = moment;
  const written = Date.parse(`${date}T${time}:00Z`);
  // Twice, because the offset is that of the instant, which is not known before.
  const first = written - offsetAt(written, zone);
  const instant = written - offsetAt(first, zone);
  const there = new Date(instant + offsetAt(instant, rome)).toISOString();
  return { date: there.slice(0, 10), time: there.slice(11, 16) };
}

/** Milliseconds east of Greenwich. */
function offsetAt(instant: number, zone: string): number {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const there = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour') % 24,
    part('minute'),
    part('second'),
  );
  return there - Math.floor(instant / 1000) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const kept = formats.get(zone);
  if (kept) return kept;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  formats.set(zone, format);
  return format;
}

function known(name: string): string | null {
  if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+){0,2}$/.test(name)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    // Not a zone of the IANA database: tried otherwise.
    return null;
  }
}

function windowsZone(name: string): string | null {
  return windowsZones.get(name.toLowerCase()) ?? null;
}

/** CLDR, windowsZones, territory 001. */
const windowsZones = new Map(
  Object.entries({
    'W. Europe Standard Time': rome,
    'Romance Standard Time': 'Europe/Paris',
    'Central Europe Standard Time': 'Europe/Budapest',
    'Central European Standard Time': 'Europe/Warsaw',
    'GMT Standard Time': 'Europe/London',
    'Greenwich Standard Time': 'Atlantic/Reykjavik',
    'FLE Standard Time': 'Europe/Kyiv',
    'GTB Standard Time': 'Europe/Bucharest',
    'E. Europe Standard Time': 'Europe/Chisinau',
    'Kaliningrad Standard Time': 'Europe/Kaliningrad',
    'Russian Standard Time': 'Europe/Moscow',
    'Belarus Standard Time': 'Europe/Minsk',
    'Turkey Standard Time': 'Europe/Istanbul',
    'Morocco Standard Time': 'Africa/Casablanca',
    'Egypt Standard Time': 'Africa/Cairo',
    'South Africa Standard Time': 'Africa/Johannesburg',
    'W. Central Africa Standard Time': 'Africa/Lagos',
    'E. Africa Standard Time': 'Africa/Nairobi',
    'Israel Standard Time': 'Asia/Jerusalem',
    'Middle East Standard Time': 'Asia/Beirut',
    'Syria Standard Time': 'Asia/Damascus',
    'Jordan Standard Time': 'Asia/Amman',
    'Arab Standard Time': 'Asia/Riyadh',
    'Arabic Standard Time': 'Asia/Baghdad',
    'Iran Standard Time': 'Asia/Tehran',
    'Pakistan Standard Time': 'Asia/Karachi',
    'India Standard Time': 'Asia/Kolkata',
    'Sri Lanka Standard Time': 'Asia/Colombo',
    'Bangladesh Standard Time': 'Asia/Dhaka',
    'SE Asia Standard Time': 'Asia/Bangkok',
    'China Standard Time': 'Asia/Shanghai',
    'Singapore Standard Time': 'Asia/Singapore',
    'Tokyo Standard Time': 'Asia/Tokyo',
    'Korea Standard Time': 'Asia/Seoul',
    'AUS Eastern Standard Time': 'Australia/Sydney',
    'Eastern Standard Time': 'America/New_York',
    'Central Standard Time': 'America/Chicago',
    'Mountain Standard Time': 'America/Denver',
    'Pacific Standard Time': 'America/Los_Angeles',
    'SA Pacific Standard Time': 'America/Bogota',
    'E. South America Standard Time': 'America/Sao_Paulo',
    'Argentina Standard Time': 'America/Buenos_Aires',
    'Azores Standard Time': 'Atlantic/Azores',
    UTC: 'UTC',
    'Coordinated Universal Time': 'UTC',
  }).map(([name, zone]) => [name.toLowerCase(), zone]),
);
