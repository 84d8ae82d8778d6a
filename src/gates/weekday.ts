import type { Entry, IsoDate } from '../model.ts';
import { evidence } from '../reading/ad-text.ts';
import { matchesIn } from '../reading/span.ts';
import { addDays, daysBetween } from '../week.ts';
import { adWords } from './ad-words.ts';
import { dayInWords } from './day-in-words.ts';
import type { Finding, Gate } from './gate.ts';
import { verdicts } from './gate.ts';

/** Does the day of the week fit the date? «giovedì 27 novembre» in a year in which it is a Friday is a typing error, and one of the two is wrong. */
export const weekday: Gate = {
  id: 'weekday',
  judge: (entry) => verdicts('weekday', findings(entry)),
};

const names = ['lunedi', 'martedi', 'mercoledi', 'giovedi', 'venerdi', 'sabato', 'domenica'];
const accented = ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'];
const english = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
  ' ',
);

const written = new RegExp(
  `(?<![a-z])(${names.join('|')})'?,? (?:il )?(\\d{1,2})(?:[°º^]|o)? ?(?:(${months.join('|')})(?: (20\\d{2}))?|/ ?(\\d{1,2})(?:/(20\\d{2}|\\d{2}))?(?![\\d/:.]))`,
  'gu',
);

function findings(entry: Entry): Finding[] {
  for (const { segment, words } of adWords(entry.draft)) {
    for (const match of matchesIn(words, written)) {
      const date = dateOf(match, entry.draft.seen);
      if (date === null || names[weekdayOf(date)] === match[1]) continue;
      const found = evidence(segment, match.index, match.index + match[0].length);
      return [mismatch(found, date)];
    }
  }
  return [];
}

function mismatch(found: NonNullable<Finding['evidence']>, date: IsoDate): Finding {
  const day = weekdayOf(date);
  return {
    level: 'warn',
    code: 'WEEKDAY_MISMATCH',
    evidence: found,
    sentence: {
      it: `«${found.quote}»: il ${dayInWords(date).it} è ${accented[day]}. O il giorno o la data è sbagliata.`,
      en: `“${found.quote}”: ${dayInWords(date).en} is a ${english[day]}. Either the day or the date is wrong.`,
    },
    ask: `Che giorno è giusto: «${found.quote}» oppure ${accented[day]} ${dayInWords(date).it}?`,
  };
}

/** The date that is meant: with its year, else the nearest to the day on which the ad was seen. */
function dateOf(match: RegExpMatchArray, seen: IsoDate): IsoDate | null {
  const month = match[3] === undefined ? Number(match[5]) : months.indexOf(match[3]) + 1;
  const year = match[4] ?? match[6];
  if (year !== undefined)
    return existing(Number(year) % 100 === Number(year) ? 2000 + Number(year) : Number(year), month, match[2]);
  const about = Number(seen.slice(0, 4));
  const dates = [about - 1, about, about + 1].flatMap((candidate) => existing(candidate, month, match[2]) ?? []);
  return dates.sort((first, second) => distance(first, seen) - distance(second, seen))[0] ?? null;
}

function existing(year: number, month: number, day: string | undefined): IsoDate | null {
  if (month < 1 || month > 12) return null;
  const date = `${year}-${String(month).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  const first = `${date.slice(0, 8)}01`;
  return addDays(first, Number(day) - 1) === date ? date : null;
}

function distance(date: IsoDate, seen: IsoDate): number {
  return Math.abs(daysBetween(date, seen));
}

/** 0 is Monday; 5 January 1970 was one. */
function weekdayOf(date: IsoDate): number {
  return ((daysBetween('1970-01-05', date) % 7) + 7) % 7;
}
