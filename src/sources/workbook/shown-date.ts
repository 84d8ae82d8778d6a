import type { FormatPiece } from './number-format.ts';

const months = 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
  ' ',
);
const secondsOfDay = 86_400;
const minutesOfDay = 1440;
/** 31 December 9999: beyond it there is no date, Excel shows a fence */
const lastDay = 2_958_465;

/**
 * A day number as a person types it: `20/11/2026`, `20/11/2026 14:30`, `14:30`, `novembre 2026`; `38:30` for hours that are
 * counted beyond a day. What the format does not show of the time is left out; of a date the year is added. Null: no date.
 */
export function shownDate(value: number, pieces: readonly FormatPiece[], epoch: 1900 | 1904): string | null {
  if (value < 0 || value > lastDay) return null;
  const shows = partsOf(pieces);
  const seconds = Math.round(value * secondsOfDay);
  if (shows.elapsed) return clock(seconds, shows.seconds);
  const time = clock(seconds % secondsOfDay, shows.seconds);
  if (!shows.date) return time;
  const days = Math.floor(seconds / secondsOfDay);
  if (days === 0) return shows.time ? time : '';
  const date = dateOf(dayCount(days, epoch), shows);
  return shows.time && seconds % secondsOfDay > 0 ? `${date} ${time}` : date;
}

/** `2026-11-20T14:30:00` as it would be typed; anything else stays. */
export function isoDate(value: string): string {
  const [, year, month, day, time = '00:00'] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z?)?$/.exec(value.trim()) ?? [];
  if (year === undefined) return value;
  return `${day}/${month}/${year}${time === '00:00' ? '' : ` ${time}`}`;
}

interface Shows {
  date: boolean;
  day: boolean;
  month: boolean;
  time: boolean;
  seconds: boolean;
  elapsed: boolean;
}

/** An `m` next to an hour before it or a second after it is a minute. */
function partsOf(pieces: readonly FormatPiece[]): Shows {
  const elapsed = pieces.some(({ kind }) => kind === 'elapsed');
  const letters = pieces.map(({ kind, text }) => (kind === 'literal' ? '' : text)).join('');
  const codes = letters
    .toLowerCase()
    .replace(/am\/pm|a\/p/g, 'h')
    .replace(/[^ymdhs]/g, '');
  const dates = codes.replace(/h+m+/g, 'h').replace(/m+(?=s)/g, '');
  return {
    date: /[ymd]/.test(dates) && !elapsed,
    day: dates.includes('d'),
    month: dates.includes('m'),
    time: /[hs]/.test(codes),
    seconds: codes.includes('s'),
    elapsed,
  };
}

function clock(seconds: number, withSeconds: boolean): string {
  const minutes = withSeconds
    ? Math.floor(seconds / 60)
    : Math.round(seconds / 60) % (seconds < secondsOfDay ? minutesOfDay : Infinity);
  const rest = withSeconds && seconds % 60 > 0 ? `:${two(seconds % 60)}` : '';
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}${rest}`;
}

/** Days since 30 December 1899. Excel takes 1900 for a leap year, so before its 29 February all days are one off. */
function dayCount(days: number, epoch: 1900 | 1904): number {
  if (epoch === 1904) return days + 1462;
  return days < 60 ? days + 1 : days;
}

function dateOf(days: number, shows: Shows): string {
  const date = new Date(Date.UTC(1899, 11, 30) + days * secondsOfDay * 1000);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (shows.day || day !== 1) return `${two(day)}/${two(month + 1)}/${year}`;
  return shows.month ? `${months[month]} ${year}` : String(year);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
