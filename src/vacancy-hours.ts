// When a vacancy is worked or a class is held, as its facts or its text say.

import type { Entry, Interval } from './model.ts';
import { found } from './vacancy-words.ts';

/** Clock times of work or lessons, `09:00-13:00`. */
export function hoursOf(entry: Entry, text: string): string[] {
  const read = entry.kind === 'offer' ? entry.facts.schedule.map(({ value }) => clock(value)) : [];
  return read.length > 0 ? [...new Set(read)] : clockTimes(text);
}

function clock({ from, to }: Interval): string {
  return `${from}-${to}`;
}

/** «dalle 9.30 alle 11.30», «9.30-11.30»: for lessons and services, whose hours are not read into facts. */
function clockTimes(text: string): string[] {
  const pairs =
    /(?:dalle (?:ore )?(\d{1,2})(?:[.:](\d{2}))? alle (?:ore )?(\d{1,2})(?:[.:](\d{2}))?)|(?<![\p{N}/.,])(\d{1,2})[.:](\d{2}) ?- ?(\d{1,2})[.:](\d{2})(?![\p{N}/])/gu;
  return found(text, pairs).map((match) => {
    const [hour, minute, toHour, toMinute] = match[1] === undefined ? match.slice(5, 9) : match.slice(1, 5);
    return `${two(hour)}:${two(minute)}-${two(toHour)}:${two(toMinute)}`;
  });
}

const dayNames = /(?<!\p{L})(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)(?!\p{L})/gu;

/** Days of the week by their names. */
export function daysOf(text: string): string[] {
  return [...new Set(text.match(dayNames) ?? [])];
}

function two(digits: string | undefined): string {
  return (digits ?? '0').padStart(2, '0');
}
