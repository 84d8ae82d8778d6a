// The words and signs that name days in a clause: "lunedi", "sab.", "L-V", "LMMGV", "lunven", "weekend", "nei feriali".

import { type Weekday, weekdays } from '../model.ts';
import { filler, matchesIn } from './span.ts';
import { standsForDate, type WorkClause } from './work-clauses.ts';

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

export interface DayWord {
  start: number;
  end: number;
  days: Weekday[];
  part: PartOfDay | null;
}

const names = [
  ['mon', 'lun', "(?:ed[i']{1,2})?"],
  ['tue', 'mar', "(?:ted[i']{1,2}|t)?"],
  ['wed', 'mer', "(?:coled[i']{1,2}|c)?"],
  ['thu', 'gio', "(?:ved[i']{1,2}|v)?"],
  ['fri', 'ven', "(?:erd[i']{1,2})?"],
  ['sat', 'sab', '(?:at[oi])?'],
  ['sun', 'dom', '(?:enic(?:a|he))?'],
] as const;
const named = names.map(([, stem, rest]) => `${stem}${rest}`).join('|');
const part =
  '(?:\\.?,? (?:(?:al |di |la |il )?(?<part>mattin[aeo]|matt|pomeriggi[o]?|pom|dopo ?pranzo|ser[ae]|notte)(?![a-z])))?';
const singleDay = new RegExp(
  `(?<![a-z'])(?<name>${named})(?:\\.|(?![a-z])|(?=al? (?:ma|me|gi|ve|sa|do)|ore ?\\d))${part}`,
  'gu',
);
const initials: Record<string, Weekday> = { l: 'mon', v: 'fri', s: 'sat', d: 'sun' };
const pairs = /(?<![a-z0-9])(?<a>lu|ma|me|gi|ve|sa|do)\.?\s?(?:-|\/|a)\s?(?<b>ma|me|gi|ve|sa|do)(?![a-z])\.?/gu;
const shortList =
  /(?<![a-z0-9])(?<a>lu|ma|me|gi|ve)\.? ?(?:e|,|\+) ?(?<b>ma|me|gi|ve|sa|do)(?![a-z])\.?(?=[ ,:]{1,2}(?:\d|dalle|ore|h[. ]))/gu;
/** "lu-ma-me-gio": three and more short names are a list. */
const shortRow =
  /(?<![a-z0-9])(?:lun?|mar?|mer?|giov?|gi|ven?|sab?|dom?)(?:(?:\.? ?[-,/+] ?|\.? )(?:lun?|mar?|mer?|giov?|gi|ven?|sab?|dom?)(?![a-z])){2,6}\.?(?=[ ,:]{1,2}(?:\d|dalle|ore|h[. ]))/gu;
/** "ma gi 14-18", "lu gio 9-12" */
const shortPair =
  /(?<![a-z0-9])(?:(?:ma|me|sa)\.? (?:me|gi|ve|sa|do)|(?:lu|gi|ve)\.? (?:mart?|me?r?|giov?|gi|ven?|sab?|dom?))(?![a-z])\.?(?=[ ,:]{1,2}(?:\d|dalle|ore|h[. ]))/gu;
/** "ve 8.45-12.45", "ma gio 14-18", beside such a list. */
const shortDay =
  /(?<![a-z0-9])(?:(?:lu|ma|me|gi|ve|sa)\.? (?:e )?(?:mar|mer|giov?|ven|sab|dom)|lu|ma|me|gi|ve|sa|do)(?![a-z])\.?(?=[ :]{1,2}(?:\d|dalle|ore|h[. ]))/gu;
/** "lu/ve tranne me" */
const shortException = /(?<=(?:tranne|esclus[oi]|eccetto|salvo|no|meno) (?:il )?)(?<a>lu|ma|me|gi|ve|sa|do)(?![a-z])/gu;
/** "Mon-Fri", "Tuesday to Saturday" */
const englishDay = /(?<![a-z'])(?<a>mon|tue|wed|thu|fri|sat|sun)(?:(?:s|nes|rs|ur)?day|s|rs?)?(?:\.|(?![a-z]))/gu;
const letters = /(?<![a-z0-9'.])(?<a>l|m)\.?(?:\s?[-/]\s?| al? )(?<b>v|s|d)(?![a-z0-9'])\.?/gu;
const row = /(?<![a-z0-9])l[ ,/-]?m[ ,/-]?m[ ,/-]?g[ ,/-]?v(?<more>[ ,/-]?s(?:[ ,/-]?d)?)?(?![a-z])/gu;
/** "LMV": three mornings. */
const everyOther = /(?<![a-z0-9])l[ ,/-]?m[ ,/-]?v(?=[ ,:]{1,2}(?:\d|dalle|ore|h[. ]))/gu;
/** "lunven 9-13" */
const gluedRange = /(?<![a-z])(?<a>lun|mar|mer)(?<b>ven|sab|dom)(?![a-z])/gu;
/** "15-19 nei feriali, 10-20 sab e dom": beside a Saturday of its own, the five days before it. */
const workdays = /(?<![a-z])(?:(?:nei|i) )?(?:giorni )?feriali(?![a-z])/gu;
const saturday = /(?<![a-z])(?:sab|week-?end)/u;
const monday = /(?<![a-z])(?:lun|l[-/ ]?[vs](?![a-z]))/u;
const weekend = /(?<![a-z])(?:week-?\s?ends?|wkend|wk-end|fine settimana)(?! lung[a-z])(?![a-z])/gu;

type Groups = Record<string, string | undefined>;

/** Signs for more than one day, each with the days of a match. */
const signs: readonly (readonly [RegExp, (groups: Groups) => Weekday[]])[] = [
  [gluedRange, ({ a, b }) => range(twoLetters(a?.slice(0, 2)), twoLetters(b?.slice(0, 2)))],
  [workdays, () => weekdays.slice(0, 5)],
  [pairs, ({ a, b }) => range(twoLetters(a), twoLetters(b))],
  [row, ({ more = '' }) => weekdays.slice(0, 5 + (more.includes('s') ? 1 : 0) + (more.includes('d') ? 1 : 0))],
  [letters, ({ a, b }) => range(a === 'l' ? 'mon' : 'tue', initials[b ?? ''] ?? 'fri')],
  [everyOther, () => ['mon', 'wed', 'fri']],
  [shortList, ({ a, b }) => inOrder([twoLetters(a), twoLetters(b)])],
  [weekend, () => ['sat', 'sun']],
];

/** Every word or sign that names days, in order, ranges by initials already spread. */
export function dayWords(clause: WorkClause): DayWord[] {
  const { text } = clause;
  const found: DayWord[] = [];
  const add = (match: RegExpExecArray, days: Weekday[]) => {
    found.push({ start: match.index, end: match.index + match[0].length, days, part: partOf(match.groups?.part) });
  };
  found.push(...shortNames(text), ...englishNames(text));
  for (const match of matchesIn(text, singleDay)) {
    const day = names.find(([, stem]) => match.groups?.name?.startsWith(stem))?.[0];
    if (day && !isNotADay(clause, match)) add(match, [day]);
  }
  const alsoWorkdays = saturday.test(text) && !monday.test(text);
  for (const [pattern, daysOf] of signs) {
    if (pattern === workdays && !alsoWorkdays) continue;
    for (const match of matchesIn(text, pattern)) add(match, daysOf(match.groups ?? {}));
  }
  return found
    .sort((a, b) => a.start - b.start)
    .filter((word, i, all) => i === 0 || word.start >= (all[i - 1]?.end ?? 0));
}

/** Lists of short names, and such names alone beside them. */
function shortNames(text: string): DayWord[] {
  const rows = matchesIn(text, shortRow).filter(([words]) =>
    /(?<![a-z])(?:lu|ma|me|gi|ve|sa|do)(?![a-z])/u.test(words),
  );
  rows.push(...matchesIn(text, shortPair));
  if (rows.length > 0) rows.push(...matchesIn(text, shortDay));
  else if (matchesIn(text, pairs).length > 0) rows.push(...matchesIn(text, shortException));
  return rows.map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    days: inOrder(
      matchesIn(match[0], /(?:lu|ma|me|gi|ve|sa|do)[a-z]{0,2}/gu).map(([name]) => twoLetters(name.slice(0, 2))),
    ),
    part: null,
  }));
}

/** Three letters alone may be an Italian word: two days, or one in full. */
function englishNames(text: string): DayWord[] {
  const found = matchesIn(text, englishDay);
  if (found.length < 2 && !found.some(([word]) => word.endsWith('day'))) return [];
  return found.map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    days: weekdays.filter((day) => day === match.groups?.a),
    part: null,
  }));
}

/** "ass. dom." is home care, "via mar Ligure" a street, "sabato 9 gennaio" a date. */
function isNotADay({ text, of, at }: WorkClause, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  if (/(?:^|[^a-z])(?:via|viale|piazza) ?$/u.test(before)) return true;
  if (match[0].startsWith('dom') && /(?:ass\.?|assist[a-z]{0,12}\.?|ccnl|lavoro|coll\.?) ?$/u.test(before)) return true;
  if (match[0] === 'mar' && march.test(before) && !/^\s?(?:[-/,]|ed? )\s?[a-z]/u.test(text.slice(match.index + 3)))
    return true;
  const end = match.index + match[0].length;
  const next = text[end] === ' ' ? end + 1 : end;
  return standsForDate(of, at + next) && text[next] === filler;
}

/** "Milano, 12 mar" is a day of March. */
const march = /(?:^|[,(]\s?|(?<!lle|ore|le) )(?<![\d/-] )(?:[12]?\d|3[01]) $/u;

function partOf(word: string | undefined): PartOfDay | null {
  if (word === undefined) return null;
  if (word.startsWith('matt')) return 'morning';
  return word.startsWith('pom') || word.startsWith('dopo') ? 'afternoon' : 'evening';
}

function twoLetters(letters: string | undefined): Weekday {
  return names.find(([, stem]) => stem.startsWith(letters ?? '?'))?.[0] ?? 'mon';
}

export function range(from: Weekday, to: Weekday): Weekday[] {
  const start = weekdays.indexOf(from);
  const length = (weekdays.indexOf(to) - start + 7) % 7;
  return Array.from({ length: length + 1 }, (_, i) => weekdays[(start + i) % 7] ?? from);
}

export function inOrder(days: Weekday[]): Weekday[] {
  return weekdays.filter((day) => days.includes(day));
}
