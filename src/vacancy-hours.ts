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

/** «dalle 9.30 alle 11.30», «9.30-11.30», «lunedì 9-11»: for lessons and services, whose hours are not read into facts. */
function clockTimes(text: string): string[] {
  return [...found(text, clockTime), ...found(text, plainHours)].map((match) => {
    const [hour, minute, toHour, toMinute] = match[1] === undefined ? match.slice(5, 9) : match.slice(1, 5);
    return `${two(hour)}:${two(minute)}-${two(toHour)}:${two(toMinute)}`;
  });
}

const clockTime =
  /(?:dalle (?:ore )?(\d{1,2})(?:[.:](\d{2}))? alle (?:ore )?(\d{1,2})(?:[.:](\d{2}))?)|(?<![\p{N}/.,])(\d{1,2})[.:](\d{2}) ?- ?(\d{1,2})[.:](\d{2})(?![\p{N}/])/gu;
const plainHours =
  /(?<!\p{L})(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|ore|orario),? (\d{1,2})(?:[.:](\d{2}))? ?- ?(\d{1,2})(?:[.:](\d{2}))?(?![\p{N}/.:])/gu;

/** Days of the week by their names. */
export function daysOf(text: string): string[] {
  return [...new Set(found(text, dayName).map(([name]) => day(name)))];
}

/** Days that stand before a clock time or a part of the day: «martedì e giovedì 18.30-20.30»; not those of interviews or of rest. */
export function daysWithHours(text: string): string[] {
  return [...new Set(found(text, runOfDays).flatMap(([run]) => daysOf(run)))];
}

const dayName = /(?<!\p{L})(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)(?!\p{L})/gu;
const runOfDays =
  /(?<!\p{L})(?:(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)(?:,? (?:e )?)){1,6}(?:mattin|pomeriggi|sera|dalle|ore|\d{1,2}(?:[.:]\d\d)? ?- ?\d)/gu;

/** As facts have it: `mon`. */
function day(name: string): string {
  return days.get(name) ?? name;
}

const days: ReadonlyMap<string, string> = new Map([
  ['lunedi', 'mon'],
  ['martedi', 'tue'],
  ['mercoledi', 'wed'],
  ['giovedi', 'thu'],
  ['venerdi', 'fri'],
  ['sabato', 'sat'],
  ['domenica', 'sun'],
]);

function two(digits: string | undefined): string {
  return (digits ?? '0').padStart(2, '0');
}
