// Dates as Italian ads write them. Nothing is ever handed to the platform's own parser, which takes "Posizione 5" for 1 May
// and 03/04 for 4 March.
import type { ClockTime, IsoDate, Weekday } from '../model.ts';
import { addDays, daysBetween } from '../week.ts';
import { civil, dayOf, inRome, monthNamed, monthOf, weekdayNamed, weekdayOfDate, yearOf } from './calendar.ts';
import { matchesIn } from './span.ts';

/** A date met in a text. */
export interface WrittenDate {
  /** null: day and month are written, but no year settles them within six months */
  date: IsoDate | null;
  /** the hour written beside it; null for none, for midnight at the end of the day and for 23:59 */
  time: ClockTime | null;
  /** offsets in the text, the hour included */
  at: number;
  end: number;
  /** the weekday written beside it */
  weekday: Weekday | null;
  /** false: the written weekday is not the weekday of that date */
  agrees: boolean;
  /** the year is written */
  whole: boolean;
}

/** Where a date without a year is looked for: deadlines lie ahead of the day they were read, publications behind it. */
export type Direction = 'ahead' | 'behind';

/** Days that a date without a year may lie away from the reference: six months. */
const reach = 184;
/** A deadline that passed a short while before the ad was seen is over, not one of next year. */
const justOver = 31;

const weekday = "(?:luned|marted|mercoled|gioved|venerd)(?:ì|í|i'|i)|sabato|domenica|lun|mar|mer|gio|ven|sab|dom";
const month =
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|feb|mar|apr|mag|giu|lug|ago|sett|set|ott|nov|dic';
const left = '(?<![a-z0-9])';
const right = '(?![a-z0-9])';
const named = `(?:(?<wd>${weekday})\\.?,?\\s{1,3})?`;
const iso = `(?<![\\d-])(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})(?:[T ](?<hh>\\d{2}):(?<mm>\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?\\s?(?<zone>Z|[+-]\\d{2}:?\\d{2})?)?(?![\\d-])`;
const rfc = `${left}(?<d>\\d{1,2})\\s{1,3}(?<en>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\s{1,3}(?<y>\\d{4})\\s{1,3}(?<hh>\\d{2}):(?<mm>\\d{2})(?::\\d{2})?\\s{1,3}(?<zone>GMT|UTC?|Z|[+-]\\d{4})`;
// Java's Date.toString, which career sites leave in their data
const java = `${left}(?<en>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\s(?<d>\\d{1,2})\\s(?<hh>\\d{2}):(?<mm>\\d{2}):\\d{2}\\s(?<zone>GMT|UTC?|Z|[+-]\\d{4})\\s(?<y>\\d{4})(?!\\d)`;
const yearFirst = `(?<![\\d/])(?<y>20\\d{2})/(?<m>\\d{1,2})/(?<d>\\d{1,2})(?![\\d/])(?:\\s\\d{1,2}:\\d{2}(?::\\d{2})?\\s?[AP]M)?`;
const numeric = `${left}${named}(?<![\\d/.,-])(?<d>\\d{1,2})(?<s>[/.-])\\s?(?<m>\\d{1,2})\\k<s>\\s?(?<y>20\\d{2}|\\d{2})(?![\\d/]|[.,-]\\d)`;
const words = `${left}${named}(?:(?<![\\d/.,-])(?<d>\\d{1,2})\\s?[°º^]?|(?<first>primo))(?:\\s{1,3}(?:di\\s)?|[/.-])(?<mn>${month})${right}(?:(?:\\.?,?\\s{1,3}|[/.-])(?:del\\s)?'?(?<y>20\\d{2}|(?<=['/.-])\\d{2}(?![\\d.,:]))(?!\\d))?`;
const current = `${left}${named}(?<![\\d/.,-])(?<d>\\d{1,2})\\s?(?<rel>c\\.\\s?m\\.|cm|corrente\\smese|p\\.\\s?v\\.|pv|u\\.\\s?s\\.)${right}`;
const short = `${left}${named}(?<![\\d/.,-])(?<d>\\d{1,2})(?:/|\\.|-)(?<m>\\d{1,2})(?![\\d/]|[.,:-]\\d|\\s?(?:(?:h${right}|ore)(?!\\s?\\d)|mesi|anni|euro|€|%|volte|gg))`;
const wholeForms = [iso, rfc, java, yearFirst, numeric, words, current].map((form) => new RegExp(form, 'giu'));
const shortForm = new RegExp(short, 'iu');

/** The hour after a date ("ore 12.00", "alle 14", "- 17:00") and before it ("le ore 12 del"). A line "Orario" is another label. */
const hourAfter =
  /^(?![^\S\n]{0,4}\n\s{0,4}orario)[\s,;(–-]{0,4}(?:(?:entro|e non oltre|fino al)?\s?(?:le\s|alle\s)?(?:ore|alle|h\.?|orario)\s{0,2}(?<h>\d{1,2})(?:[.:,](?<m>[0-5]\d))?(?!\d)|(?<h2>\d{1,2}):(?<m2>[0-5]\d)(?!\d)|(?<noon>mezzogiorno))/iu;
const hourBefore =
  /(?:(?:ore|alle|le|h\.?)\s{0,2}(?<h>\d{1,2})(?:[.:,](?<m>[0-5]\d))?|(?<noon>mezzogiorno)|mezzanotte)\s{1,3}(?:di\s|del\s{1,2}(?:giorno\s)?|dell['’]|del\sprossimo\s)$/iu;

/**
 * The dates of a text, in order. A date without a year is the nearest one in the `direction` of the reference within six
 * months; one that lies no more than a month on the other side is taken as such; any other stays without a value.
 */
export function datesIn(text: string, reference: IsoDate, direction: Direction = 'ahead'): WrittenDate[] {
  const found: WrittenDate[] = [];
  const taken = new Uint8Array(text.length);
  for (const form of wholeForms) {
    for (const match of matchesIn(text, form)) {
      const end = match.index + match[0].length;
      if (taken.subarray(match.index, end).includes(1)) continue;
      const written = settle(match, { reference, direction });
      if (!written) continue;
      taken.fill(1, match.index, end);
      found.push(withHour(written, text));
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** The first date of a text, or null. For fields that hold a date and little else. */
export function readDate(text: string, reference: IsoDate, direction: Direction = 'ahead'): IsoDate | null {
  return (datesIn(text, reference, direction)[0] ?? dateAt(text, reference, direction))?.date ?? null;
}

/**
 * The date that stands at the very beginning of a text, where the words before it already say that one must follow: then
 * also "4/12", "venerdì", "il 4", "lunedì 15", "domani" and "fine mese" are read. A day that no calendar has ("31 novembre")
 * is a date without a value.
 */
export function dateAt(text: string, reference: IsoDate, direction: Direction = 'ahead'): WrittenDate | null {
  const opening = leadIn.exec(text)?.[0].length ?? 0;
  const head = text.slice(0, opening + 60);
  const whole = datesIn(head, reference, direction).find((date) => date.at <= opening && opening < date.end);
  if (whole) return whole;
  const rest = head.slice(opening);
  const match = shortForm.exec(rest);
  const settled =
    (match?.index === 0 ? settle(match, { reference, direction }) : null) ??
    noSuchDay(rest) ??
    looseAt(rest, { reference, next: theNext.test(head.slice(0, opening)) });
  return settled ? withHour({ ...settled, at: settled.at + opening, end: settled.end + opening }, head) : null;
}

const leadIn =
  /^[\s:,(-]{0,4}(?:(?:entro|scadenza|scade|fino|termine|fissat[oa]|previst[oa]|stabilit[oa]|prorogat[oa]|prolungat[oa]|estes[oa]|ultim[oa]|tassativamente|e non oltre|non oltre|massimo|(?:le|alle)\s(?:ore\s)?\d{1,2}(?:[.:,]\d{2})?|(?:le\s)?ore\s\d{1,2}(?:[.:,]\d{2})?|(?:la\s)?mezzanotte|mezzogiorno|il\sprossimo|dal(?:l['’]|\s)\d{1,2}|il|lo|l['’]|la|al|allo|all['’]|alla|a|del|dello|dell['’]|di|giorno|giornata|data|per|e)[\s:,]{1,3}){0,8}(?:l['’]|all['’]|dell['’])?/iu;

interface Frame {
  reference: IsoDate;
  direction: Direction;
}

const weekdayAlone = new RegExp(
  `^(?<wd>${weekday})\\.?${right}(?<next>\\s(?:prossim[oa]|p\\.?\\s?v\\.?)${right})?`,
  'iu',
);
const theNext = /(?<!\p{L})prossim[oa]\s{1,3}$/iu;
/** Day and month, of which the calendar need not have any: "31 novembre", "lunedì 31/11", "30.02.2027". */
const dayAndMonth = new RegExp(
  `^(?:(?:${weekday})\\.?,?\\s{1,3})?\\d{1,2}\\s?[°º]?(?:(?:\\s{1,3}(?:di\\s)?|[/.-])(?:${month})${right}|(?<s>[/.-])\\s?\\d{1,2}\\k<s>\\s?\\d{2,4}(?!\\d)|/\\d{1,2}(?![\\d/]))(?:(?:\\.?,?\\s{1,3}|[/.-])(?:del\\s)?20\\d{2}(?!\\d))?`,
  'iu',
);
const dayAlone = new RegExp(
  `^(?:(?<wd>${weekday})\\.?,?\\s{1,3})?(?<d>\\d{1,2})\\s?[°º]?(?![\\d/%€]|[.,:-]\\d|\\s?(?:(?:h${right}|ore)(?!\\s?\\d)|mes[ei]|ann[oi]|giorn|gg|euro|€|minut|settiman|person|post[oi]))`,
  'iu',
);
const nearDay = new RegExp(`^(?<rel>oggi|domani|dopodomani)${right}`, 'iu');
const monthEnd = new RegExp(
  `^(?:fine|termine)\\s(?:del\\s|di\\s)?(?:(?<this>mese)|(?:mese\\sdi\\s)?(?<mn>${month}))${right}(?:\\s(?<y>20\\d{2}))?`,
  'iu',
);

function noSuchDay(text: string): WrittenDate | null {
  const match = dayAndMonth.exec(text);
  return match ? bare(match, null) : null;
}

function looseAt(text: string, { reference, next }: { reference: IsoDate; next: boolean }): WrittenDate | null {
  const near = nearDay.exec(text);
  if (near)
    return bare(
      near,
      addDays(reference, ['oggi', 'domani', 'dopodomani'].indexOf((near.groups?.['rel'] ?? '').toLowerCase())),
    );
  const day = dayAlone.exec(text);
  if (day) return nextDayOfMonth(day, reference);
  const name = weekdayAlone.exec(text);
  if (name) {
    const from = next || name.groups?.['next'] ? addDays(reference, 1) : reference;
    return bare(name, nextWeekday(weekdayNamed(name.groups?.['wd']), from));
  }
  const end = monthEnd.exec(text);
  return end ? bare(end, lastDayOf(end.groups ?? {}, reference)) : null;
}

function bare(match: RegExpExecArray, date: IsoDate | null): WrittenDate {
  return { date, time: null, at: 0, end: match[0].length, weekday: null, agrees: true, whole: false };
}

/** "entro il 4", "entro lunedì 15": the next such day; with a weekday, of this month or the next, the one that agrees. */
function nextDayOfMonth(match: RegExpExecArray, reference: IsoDate): WrittenDate | null {
  const wanted = weekdayNamed(match.groups?.['wd']);
  const day = Number(match.groups?.['d']);
  if (day < 1 || day > 31) return null;
  const ahead = Array.from({ length: 62 }, (_, index) => addDays(reference, index)).filter((d) => dayOf(d) === day);
  const date = ahead.find((d) => wanted === null || weekdayOfDate(d) === wanted) ?? null;
  return { ...bare(match, date), weekday: wanted, agrees: date !== null || wanted === null };
}

function nextWeekday(wanted: Weekday | null, reference: IsoDate): IsoDate | null {
  return (
    Array.from({ length: 7 }, (_, index) => addDays(reference, index)).find((d) => weekdayOfDate(d) === wanted) ?? null
  );
}

function lastDayOf(groups: Groups, reference: IsoDate): IsoDate | null {
  const written = groups['mn'] ? monthNamed(groups['mn']) : monthOf(reference);
  const years = groups['y'] ? [Number(groups['y'])] : [yearOf(reference), yearOf(reference) + 1];
  const ends = years.map((year) =>
    addDays(civil(written === 12 ? year + 1 : year, (written % 12) + 1, 1) ?? reference, -1),
  );
  return (
    ends.find((end) => end >= reference && (groups['y'] !== undefined || daysBetween(reference, end) <= reach)) ?? null
  );
}

/** Turns a match into a date of the calendar; null when there is no such day. */
function settle(match: RegExpExecArray, frame: Frame): WrittenDate | null {
  const groups = match.groups ?? {};
  const wanted = weekdayNamed(groups['wd']);
  const moment = groups['y'] ? withYear(groups) : withoutYear(groups, { ...frame, wanted });
  if (!moment) return null;
  const agrees = moment.date === null || wanted === null || weekdayOfDate(moment.date) === wanted;
  const whole = groups['y'] !== undefined;
  return { ...moment, at: match.index, end: match.index + match[0].length, weekday: wanted, agrees, whole };
}

type Groups = Record<string, string | undefined>;

function withYear(groups: Groups): { date: IsoDate; time: ClockTime | null } | null {
  const year = Number(groups['y']?.length === 2 ? `20${groups['y']}` : groups['y']);
  const date = year >= 1990 && year <= 2100 ? civil(year, monthIn(groups), dayIn(groups)) : null;
  if (!date || Number(groups['hh'] ?? 0) > 24 || Number(groups['mm'] ?? 0) > 59) return null;
  const time = groups['hh'] ? `${groups['hh']}:${groups['mm']}` : null;
  return time && groups['zone'] ? inRome(date, time, groups['zone']) : { date, time };
}

function withoutYear(groups: Groups, frame: Wanted): { date: IsoDate | null; time: null } | null {
  if (groups['rel']) {
    const date = relativeDay(dayIn(groups), groups['rel'].toLowerCase(), frame.reference);
    return date === null ? null : { date, time: null };
  }
  // "ore 15 mar e gio": a lone "mar" after a number is more often Tuesday than March
  if (groups['mn']?.toLowerCase() === 'mar' && !groups['wd']) return null;
  const date = nearest(monthIn(groups), dayIn(groups), frame);
  return date === undefined ? null : { date, time: null };
}

function dayIn(groups: Groups): number {
  return groups['first'] ? 1 : Number(groups['d']);
}

function monthIn(groups: Groups): number {
  return groups['m'] ? Number(groups['m']) : monthNamed(groups['en'] ?? groups['mn']);
}

/** "15 c.m." is of this month, "15 u.s." of the last one, "15 p.v." the next fifteenth. */
function relativeDay(day: number, word: string, reference: IsoDate): IsoDate | null {
  const year = yearOf(reference);
  const current = monthOf(reference);
  if (word.startsWith('c')) return civil(year, current, day);
  if (word.startsWith('u')) return current === 1 ? civil(year - 1, 12, day) : civil(year, current - 1, day);
  const here = civil(year, current, day);
  return here && here >= reference ? here : current === 12 ? civil(year + 1, 1, day) : civil(year, current + 1, day);
}

interface Wanted extends Frame {
  wanted: Weekday | null;
}

/** @returns undefined when no year has that day, null when no year is near enough */
function nearest(month: number, day: number, frame: Wanted): IsoDate | null | undefined {
  if (!civil(2024, month, day)) return undefined;
  const sign = frame.direction === 'ahead' ? 1 : -1;
  const distance = (date: IsoDate) => sign * daysBetween(frame.reference, date);
  const near = [-1, 0, 1]
    .map((step) => civil(yearOf(frame.reference) + step, month, day))
    .filter((date) => date !== null)
    .filter((date) => distance(date) <= reach && distance(date) >= -justOver);
  const agreed = near.filter((date) => weekdayOfDate(date) === frame.wanted);
  const [best] = (agreed.length > 0 ? agreed : near).sort((a, b) => Number(distance(a) < 0) - Number(distance(b) < 0));
  return best ?? null;
}

function withHour(written: WrittenDate, text: string): WrittenDate {
  if (written.time !== null) return { ...written, time: endOfDay(written.time) };
  const after = hourAfter.exec(text.slice(written.end, written.end + 40));
  if (after) {
    const time = clock(after.groups ?? {});
    return time === undefined ? written : { ...written, time, end: written.end + after[0].length };
  }
  const start = Math.max(0, written.at - 40);
  const before = hourBefore.exec(text.slice(start, written.at));
  const time = before ? clock(before.groups ?? {}) : undefined;
  return before && time !== undefined ? { ...written, time, at: start + before.index } : written;
}

/** @returns undefined when it is no time of day */
function clock(groups: Groups): ClockTime | null | undefined {
  if (groups['noon']) return '12:00';
  const hour = groups['h'] ?? groups['h2'];
  if (hour === undefined) return null;
  if (Number(hour) > 24) return undefined;
  return endOfDay(`${hour.padStart(2, '0')}:${groups['m'] ?? groups['m2'] ?? '00'}`);
}

function endOfDay(time: ClockTime): ClockTime | null {
  return time === '23:59' || time === '24:00' ? null : time;
}
