// The months and years of which an ad speaks: another season is another vacancy.

import { found } from './vacancy-words.ts';

const monthNames =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' ');
const monthName = new RegExp(`(?<!\\p{L})(?:${monthNames.join('|')})(?!\\p{L})`, 'gu');
const ofADeadline =
  /(?:entro|scad\p{L}*|fino a\p{L}*|termine|candidature|domand[ae]|iscrizioni|colloqui\p{L}*|selezion\p{L}*|visto)[^.;\n]{0,40}$/u;
const ofAMeeting = /^[^.;\n]{0,24}(?:colloqui|selezion|prov[ae](?!\p{L}))/u;

/** Months of the work; not those of deadlines and interviews. */
export function monthsOf(text: string): string[] {
  const named = found(text, monthName).filter((match) => {
    const end = match.index + match[0].length;
    return (
      !ofADeadline.test(text.slice(Math.max(0, match.index - 50), match.index)) &&
      !ofAMeeting.test(text.slice(end, end + 40))
    );
  });
  return [...new Set(named.map(([month]) => month))];
}

const monthAndYear = new RegExp(`(?<!\\p{L})(${monthNames.join('|')}) (?:del )?(20[0-4]\\d)(?!\\p{N})`, 'gu');

/** Months of a year, `settembre 2026`. */
export function monthsOfYears(text: string): string[] {
  return [...new Set(found(text, monthAndYear).map(([, month, year]) => `${month} ${year}`))];
}

const beginning = new RegExp(`(?<!\\p{L})dal(?:l'|l’| )(\\d{1,2})°? (${monthNames.join('|')})(?!\\p{L})`, 'gu');

/** Days of the year on which it begins, `8 settembre`. */
export function beginningsOf(text: string): string[] {
  return [...new Set(found(text, beginning).map(([, day, month]) => `${Number(day)} ${month}`))];
}

const writtenDate = new RegExp(
  `(?=\\d)(?<![\\p{N}.,:/-])(\\d{1,2})°?(?: (?:di )?(${monthNames.join('|')})(?!\\p{L})|[/.-](\\d{1,2})(?=[/.-]20\\d\\d|[/.-]\\d\\d(?!\\p{N})|(?![\\p{N}/:-]|[.,]\\d)))`,
  'gu',
);

/** Days of the year in writing or figures, as `15-11`. A figure like «8.30» may be among them. */
export function datesOf(text: string): string[] {
  const dates = found(text, writtenDate).map(([, day, name, figure]) => {
    const month = name === undefined ? Number(figure) : monthNames.indexOf(name) + 1;
    return Number(day) <= 31 && month >= 1 && month <= 12 ? `${Number(day)}-${month}` : '';
  });
  return [...new Set(dates)].filter((date) => date !== '');
}

/** «2025», «8/6/2027» as `2027`, the school year «2026/2027» as `2026/27`; not the years of laws and foundations. */
const writtenYear =
  /(?=\d)(?<![\p{N}.,:/])(?<!(?:dal|nel|del|l\.|art\.) )(?:(?:\d{1,2}[/.-])?(?:0?[1-9]|1[0-2])[/.-])?(20[0-4]\d)(?:[/-](?:20)?(\d{2}))?(?![\p{N}/]|[.,]\d)/gu;

export function yearsOf(text: string): string[] {
  return [...new Set(found(text, writtenYear).map(([, year, next]) => (next ? `${year}/${next}` : (year ?? ''))))];
}

const weekdays = 'domenica lunedi martedi mercoledi giovedi venerdi sabato'.split(' ');
const dayOfWeek = new RegExp(
  `(?<!\\p{L})(${weekdays.join('|')}),? (?:(?:il|prossimo) )?(\\d{1,2})°? (${monthNames.join('|')})(?!\\p{L})`,
  'gu',
);

/** The calendar comes round every 28 years: «mercoledì 12 settembre» was in 2018, and never in 2019. Contradictions tell nothing. */
export function possibleYears(text: string, years: readonly string[]): number[] {
  if (years.length > 0) return [...new Set(years.flatMap(inRound))];
  const days = found(text, dayOfWeek).slice(0, 6);
  return days.length === 0 ? [] : round.filter((year) => days.every((day) => falls(day, year)));
}

const round = Array.from({ length: 28 }, (_, year) => year);

function falls([, weekday = '', day, month = '']: RegExpExecArray, year: number): boolean {
  const date = new Date(Date.UTC(1988 + year, monthNames.indexOf(month), Number(day)));
  return date.getUTCDay() === weekdays.indexOf(weekday);
}

/** «2025/26» is two. */
function inRound(written: string): number[] {
  const first = Number(written.slice(0, 4));
  return (written.includes('/') ? [first, first + 1] : [first]).map((year) => year % 28);
}

/** It comes after a first one: «altri 20», «secondo bando», «dopo il concorso». */
export function isAnotherRound(text: string): boolean {
  return found(text, anotherRound).length > 0;
}

const anotherRound =
  /(?<!\p{L})(?:(?:altr[ie]|ulteriori) (?:\d|due|tre|quattro|cinque|sei|sette|otto|nove|die|dod|vent|trent|quarant|cinquant|cent)|(?:nuov[oa]|second[oa]|terz[oa]) (?:bando|concorso|tornata|selezione|edizione|avviso|chiamata|piano)|ci riprova|sostituisce|dopo (?:quell[oa]|i primi|le prime|il concorso|il bando|il primo|la prima)|anno scorso)/gu;
