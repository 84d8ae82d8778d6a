import type { IsoDate } from '../model.ts';
import { dayInRome } from '../week.ts';

/**
 * The day in Italy of a date as feeds write it: ISO 8601 and W3CDTF, RFC 822 with its common slips, asctime, `22/11/2026`
 * (day first), months and weekdays in the languages of Europe. A time without a zone is taken as written. null when it
 * is not understood, when no day is stated (`2026-11`, `Nov. 2020`) or when the day or hour does not exist.
 */
export function parseFeedDate(text: string): IsoDate | null {
  const parts: DateParts = { year: null, month: null, day: null, hour: 0, minute: 0, offset: null };
  const words = wordsOf(text);
  if (words.length > mostWords) return null;
  const understood = withoutWeekday(words).every((word, index, all) => {
    return passed.has(word) || readers.some((read) => read(word, parts, index === all.length - 1));
  });
  return understood ? dayOf(parts) : null;
}

interface DateParts {
  year: number | null;
  month: number | null;
  day: number | null;
  hour: number;
  minute: number;
  /** minutes east of Greenwich; null: none written */
  offset: number | null;
}

const mostWords = 12;
/** Words that stand between the parts and change nothing. */
const passed = new Set('di de del of the der le il at alle ore um uhr h - | om a am. pm.'.split(' '));

function wordsOf(text: string): string[] {
  return text
    .slice(0, 100)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/(?<=\d)t(?=\d)/g, ' ')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
}

function withoutWeekday(words: string[]): string[] {
  const first = words[0] ?? '';
  const isName = /^\p{L}+\.?$/u.test(first);
  const monthFollows = words.slice(1).some((word) => monthNamed(word) > 0 || /^\d{1,4}[-/.](?:\d|\p{L})/u.test(word));
  return isName && (monthFollows || monthNamed(first) === 0) ? words.slice(1) : words;
}

/** Each takes one word into the parts, or returns false: not its kind, or a part that is already there. */
const readers: ((word: string, parts: DateParts, isLast: boolean) => boolean)[] = [
  readTime,
  readCompound,
  readMonth,
  readNumber,
  readHalf,
  readZone,
];

function readTime(word: string, parts: DateParts): boolean {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(am|pm)?([+-].+|z)?$/.exec(word);
  if (!match) return false;
  const [, hour, minute, second = '0', half, zone] = match;
  parts.hour = Number(hour);
  parts.minute = Number(minute);
  if (parts.hour > 24 || parts.minute > 59 || Number(second) > 60) return false;
  if (half !== undefined) readHalf(half, parts);
  return zone === undefined || readZone(zone, parts, true);
}

function readHalf(word: string, parts: DateParts): boolean {
  if (word !== 'am' && word !== 'pm') return false;
  parts.hour = (parts.hour % 12) + (word === 'pm' ? 12 : 0);
  return true;
}

/** `2026-11-22`, `20261122`, `22/11/2026`, `22-nov-2026`. `03-12-31` may be two days, so it is none. */
const compounds = [
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2}|\p{L}+)\k<mark>(?<day>\d{1,2})$/u,
  /^(?<day>\d{1,2})(?<mark>[-/.])(?<month>\d{1,2}|\p{L}+)\k<mark>(?<year>\d{4})$/u,
  /^(?<day>\d{1,2})(?<mark>[/.])(?<month>\d{1,2})\k<mark>(?<year>\d{2})$/u,
  /^(?<day>\d{1,2})-(?<month>\p{L}+)-(?<year>\d{2})$/u,
];

function readCompound(word: string, parts: DateParts): boolean {
  const form = compounds.find((compound) => compound.test(word));
  const { year, month, day } = form?.exec(word)?.groups ?? {};
  if (year === undefined || month === undefined || parts.year !== null || parts.day !== null) return false;
  parts.year = fullYear(year);
  parts.month = /^\d/.test(month) ? Number(month) : monthNamed(month);
  parts.day = Number(day);
  return true;
}

function readMonth(word: string, parts: DateParts): boolean {
  const month = monthNamed(word);
  if (month === 0 || parts.month !== null) return false;
  parts.month = month;
  return true;
}

function readNumber(word: string, parts: DateParts): boolean {
  const match = /^(\d{1,4})(?:st|nd|rd|th|[.°º])?$/.exec(word);
  const digits = match?.[1];
  if (digits === undefined || digits.length === 3) return false;
  if (digits.length < 3 && parts.day === null) parts.day = Number(digits);
  else if (parts.year === null) parts.year = fullYear(digits);
  else return false;
  return true;
}

function readZone(word: string, parts: DateParts, isLast: boolean): boolean {
  const name = word.replace(/^etc\//, '');
  const written = /^(?:gmt|utc?)?([+-])(\d{1,2}):?(\d{2})$/.exec(name);
  if (written) {
    const minutes = Number(written[2]) * 60 + Number(written[3]);
    parts.offset = written[1] === '-' ? -minutes : minutes;
    return minutes <= furthestZone && Number(written[3]) < 60;
  }
  const hours = zones.get(name);
  if (hours !== undefined) parts.offset = hours * 60;
  // A name that is not in the table moves the day too little to lose the date.
  return hours !== undefined || (isLast && /^[a-z]{2,5}$/.test(name));
}

const furthestZone = 14 * 60;

function dayOf({ year, month, day, hour, minute, offset }: DateParts): IsoDate | null {
  if (year === null || month === null || day === null || year < 1900 || year > 2199) return null;
  const asWritten = new Date(Date.UTC(year, month - 1, day));
  if (asWritten.getUTCMonth() !== month - 1 || asWritten.getUTCDate() !== day) return null;
  if (offset === null) return asWritten.toISOString().slice(0, 10);
  return dayInRome(new Date(Date.UTC(year, month - 1, day, hour, minute - offset)));
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** 1-12 for the name of a month, or its abbreviation, without accents; 0 for none. */
function monthNamed(word: string): number {
  return /^\p{L}{3,12}\.?$/u.test(word) ? monthNames.findIndex((names) => names.test(word)) + 1 : 0;
}

// Italian, English, French, Spanish, Portuguese, German, Dutch, Hungarian, Greek.
const monthNames = [
  /^(?:gen|jan|ene|ιαν)/,
  /^(?:feb|fev|φεβ)/,
  /^(?:mar|maer|maart|mrt|μαρ)/,
  /^(?:apr|avr|abr|απρ)/,
  /^(?:mag|may|mai|mei|maj|μαι)/,
  /^(?:giu|jun|juin|ιουν)/,
  /^(?:lug|jul|juil|ιουλ)/,
  /^(?:ago|aug|aou|αυγ)/,
  /^(?:set|sep|sze|σεπ)/,
  /^(?:ott|oct|okt|out|οκτ)/,
  /^(?:nov|νοε)/,
  /^(?:dic|dec|dez|δεκ)/,
];

/** Hours east of Greenwich. */
const zones = new Map(
  Object.entries({
    ...{ z: 0, gmt: 0, ut: 0, utc: 0, wet: 0, west: 1, bst: 1, cet: 1, met: 1, mez: 1, cest: 2, mest: 2, mesz: 2 },
    ...{ eet: 2, eest: 3, msk: 3, jst: 9, kst: 9, ast: -4, adt: -3, at: -4, et: -5, est: -5, edt: -4, ct: -6, cst: -6 },
    ...{ cdt: -5, mt: -7, mst: -7, mdt: -6, pt: -8, pst: -8, pdt: -7 },
  }),
);
