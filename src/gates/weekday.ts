import type { Entry, IsoDate } from '../model.ts';
import { evidence } from '../reading/ad-text.ts';
import { matchesIn } from '../reading/span.ts';
import { daysBetween } from '../week.ts';
import { adWords } from './ad-words.ts';
import { dayInWords } from './day-in-words.ts';
import type { Finding, Gate } from './gate.ts';
import { verdicts } from './gate.ts';
import { existingDay, monthNames, monthNumber } from './written-day.ts';

/** Does the day of the week fit the date? «giovedì 27 novembre» in a year in which it is a Friday is a typing error, and one of the two is wrong. */
export const weekday: Gate = {
  id: 'weekday',
  judge: (entry) => verdicts('weekday', findings(entry)),
};

const names = ['lunedi', 'martedi', 'mercoledi', 'giovedi', 'venerdi', 'sabato', 'domenica'];
const accented = ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'];
const english = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** Without a year, a day in short and two numbers ("lun 9/12") are hours. */
const written = new RegExp(
  `(?<![a-z])(?:(?<name>${names.join('|')})'?|(?<short>lun|mar|mer|gio|ven|sab|dom)\\.?(?=,? (?:il )?\\d{1,2}(?: [a-z]|[/.-]\\d{1,2}[/.-]\\d)))` +
    `,? (?:il )?(?<day>\\d{1,2})(?:[°º^]|o)? ?(?:(?<named>${monthNames.join('|')}|(?:gen|feb|mar|apr|mag|giu|lug|ago|sett?|ott|nov|dic)(?![a-z]))(?:\\.? (?<after>20\\d{2}))?` +
    `|(?<sep>[/.-])(?<full>\\d{1,2})\\k<sep>(?<year>20\\d{2}|\\d{2})(?![\\d/:.])|/ ?(?<half>\\d{1,2})(?![\\d/:.]))`,
  'gu',
);

function findings(entry: Entry): Finding[] {
  for (const { segment, words } of adWords(entry.draft)) {
    for (const match of matchesIn(words, written)) {
      const date = dateOf(match, entry.draft.seen);
      if (date === null || names[weekdayOf(date)]?.startsWith(match.groups?.['name'] ?? match.groups?.['short'] ?? ''))
        continue;
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
function dateOf({ groups }: RegExpExecArray, seen: IsoDate): IsoDate | null {
  const month = monthNumber(groups?.['named'] ?? groups?.['full'] ?? groups?.['half'] ?? '');
  const day = Number(groups?.['day']);
  const year = groups?.['after'] ?? groups?.['year'];
  if (year !== undefined)
    return existingDay(Number(year) % 100 === Number(year) ? 2000 + Number(year) : Number(year), month, day);
  const about = Number(seen.slice(0, 4));
  const dates = [about - 1, about, about + 1].flatMap((candidate) => existingDay(candidate, month, day) ?? []);
  return dates.sort((first, second) => distance(first, seen) - distance(second, seen))[0] ?? null;
}

function distance(date: IsoDate, seen: IsoDate): number {
  return Math.abs(daysBetween(date, seen));
}

/** 0 is Monday; 5 January 1970 was one. */
function weekdayOf(date: IsoDate): number {
  return ((daysBetween('1970-01-05', date) % 7) + 7) % 7;
}
