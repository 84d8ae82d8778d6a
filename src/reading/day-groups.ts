// Days of the week as ads write them: "lun-ven", "L-V", "LMMGV", "dal martedì al sabato", "mar/gio", "lun, mer e ven",
// "tutti i giorni tranne il mercoledì", "sab e dom chiusi", "qualche sabato".

import { type Weekday, weekdays } from '../model.ts';
import { type DayRole, dayRole } from './day-roles.ts';
import { filler, matchesIn } from './span.ts';
import { standsForDate, type WorkClause } from './work-clauses.ts';

export interface DayGroup {
  clause: WorkClause;
  start: number;
  end: number;
  days: Weekday[];
  role: DayRole;
  /** "tutti i giorni": gives way to a list that is written elsewhere */
  loose: boolean;
  /** goes on from the group before it without times between them: "lun-ven, sab" */
  joined: boolean;
  /** the part of the day that is written after every one of these days */
  part: PartOfDay | null;
}

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

interface DayWord {
  start: number;
  end: number;
  days: Weekday[];
  part: PartOfDay | null;
}

/** A clause that names more days than this is a timetable of something else. */
const mostDays = 60;

export function dayGroups(clause: WorkClause): DayGroup[] {
  const { text } = clause;
  const words = dayWords(clause);
  if (words.length > mostDays) return [];
  const runs: DayWord[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && joins(text.slice(last.end, word.start))) run.push(word);
    else runs.push([word]);
  }
  return withoutExceptions([...everyDayGroups(clause), ...runs.flatMap((run) => groupsOfRun(clause, run))]).sort(
    (a, b) => a.start - b.start,
  );
}

const names = [
  ['mon', 'lun', "(?:edi'?)?"],
  ['tue', 'mar', "(?:tedi'?|t)?"],
  ['wed', 'mer', "(?:coledi'?|c)?"],
  ['thu', 'gio', "(?:vedi'?|v)?"],
  ['fri', 'ven', "(?:erdi'?)?"],
  ['sat', 'sab', '(?:at[oi])?'],
  ['sun', 'dom', '(?:enic(?:a|he))?'],
] as const;
const named = names.map(([, stem, rest]) => `${stem}${rest}`).join('|');
const part = '(?:\\.?,? (?:(?:al |di |la |il )?(?<part>mattin[aeo]|matt|pomeriggi[o]?|pom|ser[ae]|notte)(?![a-z])))?';
const singleDay = new RegExp(`(?<![a-z'])(?<name>${named})(?:\\.|(?![a-z])|(?=al? ))${part}`, 'gu');
const initials: Record<string, Weekday> = { l: 'mon', v: 'fri', s: 'sat', d: 'sun' };
const pairs = /(?<![a-z0-9])(?<a>lu|ma|me|gi|ve|sa|do)\.?\s?(?:-|\/|a)\s?(?<b>ma|me|gi|ve|sa|do)(?![a-z])\.?/gu;
const shortList =
  /(?<![a-z0-9])(?<a>lu|ma|me|gi|ve)\.? ?(?:e|,|\+) ?(?<b>ma|me|gi|ve|sa|do)(?![a-z])\.?(?=[ ,:]{1,2}(?:\d|dalle|ore|h[. ]))/gu;
/** "lu-ma-me-gio": three and more short names are a list. */
const shortRow =
  /(?<![a-z0-9])(?:lun?|mar?|mer?|giov?|gi|ven?|sab?|dom?)(?:\.? ?[-,/+] ?(?:lun?|mar?|mer?|giov?|gi|ven?|sab?|dom?)(?![a-z])){2,6}\.?(?=[ ,:]{1,2}(?:\d|dalle|ore|h[. ]))/gu;
/** "ve 8.45-12.45", beside such a list. */
const shortDay = /(?<![a-z0-9])(?<a>lu|ma|me|gi|ve|sa|do)\.?(?=[ :]{1,2}(?:\d|dalle|ore|h[. ]))/gu;
const letters = /(?<![a-z0-9'.])(?<a>l|m)\.?\s?(?:-|\/|a|al)\s?(?<b>v|s|d)(?![a-z0-9'])\.?/gu;
const row = /(?<![a-z0-9])l[ ,/-]?m[ ,/-]?m[ ,/-]?g[ ,/-]?v(?<more>[ ,/-]?s(?:[ ,/-]?d)?)?(?![a-z])/gu;
/** "LMV": three mornings. */
const everyOther = /(?<![a-z0-9])l[ ,/-]?m[ ,/-]?v(?=[ ,:]{1,2}(?:\d|dalle|ore|h[. ]))/gu;
const weekend = /(?<![a-z])(?:week-?\s?ends?|wkend|wk-end|fine settimana)(?! lung[a-z])(?![a-z])/gu;

/** Every word or sign that names days, in order, ranges by initials already spread. */
function dayWords(clause: WorkClause): DayWord[] {
  const { text } = clause;
  const found: DayWord[] = [];
  const add = (match: RegExpExecArray, days: Weekday[]) => {
    found.push({ start: match.index, end: match.index + match[0].length, days, part: partOf(match.groups?.part) });
  };
  found.push(...shortNames(text));
  for (const match of matchesIn(text, singleDay)) {
    const day = names.find(([, stem]) => match.groups?.name?.startsWith(stem))?.[0];
    if (day && !isNotADay(clause, match)) add(match, [day]);
  }
  for (const match of matchesIn(text, pairs))
    add(match, range(twoLetters(match.groups?.a), twoLetters(match.groups?.b)));
  for (const match of matchesIn(text, row)) {
    const more = match.groups?.more ?? '';
    add(match, weekdays.slice(0, 5 + (more.includes('s') ? 1 : 0) + (more.includes('d') ? 1 : 0)));
  }
  for (const match of matchesIn(text, letters)) {
    const from = match.groups?.a === 'l' ? 'mon' : 'tue';
    const to = initials[match.groups?.b ?? ''];
    if (to) add(match, range(from, to));
  }
  for (const match of matchesIn(text, everyOther)) add(match, ['mon', 'wed', 'fri']);
  for (const match of matchesIn(text, shortList))
    add(match, inOrder([twoLetters(match.groups?.a), twoLetters(match.groups?.b)]));
  for (const match of matchesIn(text, weekend)) add(match, ['sat', 'sun']);
  return found
    .sort((a, b) => a.start - b.start)
    .filter((word, i, all) => i === 0 || word.start >= (all[i - 1]?.end ?? 0));
}

/** Lists of short names, and such names alone beside them. */
function shortNames(text: string): DayWord[] {
  const rows = matchesIn(text, shortRow).filter(([words]) =>
    /(?<![a-z])(?:lu|ma|me|gi|ve|sa|do)(?![a-z])/u.test(words),
  );
  if (rows.length === 0) return [];
  return [...rows, ...matchesIn(text, shortDay)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    days: inOrder(matchesIn(match[0], /[a-z]{2,4}/gu).map(([name]) => twoLetters(name.slice(0, 2)))),
    part: null,
  }));
}

/** "ass. dom." is home care, "via mar Ligure" a street, "sabato 9 gennaio" a date. */
function isNotADay({ text, of, at }: WorkClause, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  if (/(?:ass\.?|assist[a-z]*\.?|ccnl|lavoro|coll\.?|via|viale|piazza) ?$/u.test(before)) return true;
  const end = match.index + match[0].length;
  const next = text[end] === ' ' ? end + 1 : end;
  return standsForDate(of, at + next) && text[next] === filler;
}

function partOf(word: string | undefined): PartOfDay | null {
  if (word === undefined) return null;
  if (word.startsWith('matt')) return 'morning';
  return word.startsWith('pom') ? 'afternoon' : 'evening';
}

function twoLetters(letters: string | undefined): Weekday {
  return names.find(([, stem]) => stem.startsWith(letters ?? '?'))?.[0] ?? 'mon';
}

function range(from: Weekday, to: Weekday): Weekday[] {
  const start = weekdays.indexOf(from);
  const length = (weekdays.indexOf(to) - start + 7) % 7;
  return Array.from({ length: length + 1 }, (_, i) => weekdays[(start + i) % 7] ?? from);
}

const rangeSign = /^\s{0,2}(?:-|÷|>|→|al?|alla|fino (?:al|alla|a)|fino al compreso)\s{0,2}$/u;
const slash = /^\s{0,2}\/\s{0,2}$/u;
const listSign =
  /^(?:\. |[\s,]{0,3})(?:[,+&]|e|ed|e anche|piu|e (?:di|il|la|i|le|al|nel|ogni)|il|la|i|le|di)?\s{0,2}(?:il|la|i|le|di|ogni|al|un|1)?\s{0,2}$/u;
const eitherSign = /^[\s,]{0,2}(?:o|oppure)(?: (?:il|la|al|di))?\s{0,2}$/u;

function joins(between: string): boolean {
  return (
    between.length <= 20 &&
    (rangeSign.test(between) || slash.test(between) || listSign.test(between) || eitherSign.test(between))
  );
}

/** A range within a run is a group of its own, joined to its neighbours. */
function groupsOfRun(clause: WorkClause, run: DayWord[]): DayGroup[] {
  const parts: DayWord[][] = [];
  const ranged = run.map((_, i) => i > 0 && isRange(clause.text, run, i));
  run.forEach((word, i) => {
    const part = parts.at(-1);
    const breaks = i > 0 && !ranged[i] && (ranged[i - 1] || ranged[i + 1]);
    if (part && !breaks) part.push(word);
    else parts.push([word]);
  });
  return parts.flatMap((part, i) => groupsOf(clause, part).map((group) => ({ ...group, joined: i > 0 })));
}

/** One group for a run; two where a closed run mixes whole days with parts of days ("dom sera e lun chiusi"). */
function groupsOf(clause: WorkClause, run: DayWord[]): DayGroup[] {
  const { text } = clause;
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return [];
  const either =
    isUnclear(text, run) || run.some((word, i) => i > 0 && eitherSign.test(text.slice(run[i - 1]?.end, word.start)));
  const [start, end] = [first.start, last.end];
  const days = inOrder(spread(text, run));
  const around = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 60)] as const;
  const role = either ? 'either' : dayRole(days, ...around);
  const whole = { clause, start, end, role, loose: false, joined: false };
  const parts = run.filter((word) => word.part !== null);
  if (role !== 'closed' || parts.length === 0) return [{ ...whole, days, part: last.part }];
  const others = run.filter((word) => word.part === null);
  return [
    { ...whole, days: inOrder(parts.flatMap((word) => word.days)), part: parts[0]?.part ?? null },
    ...(others.length > 0 ? [{ ...whole, days: inOrder(spread(text, others)), part: null }] : []),
  ];
}

/** "lun ven" may be two days or a range. */
function isUnclear(text: string, run: DayWord[]): boolean {
  const [from, to, more] = run;
  if (!from || !to || more || text.slice(from.end, to.start) !== ' ') return false;
  return from.days.join() === 'mon' && (to.days.join() === 'fri' || to.days.join() === 'sat');
}

function spread(text: string, run: DayWord[]): Weekday[] {
  const days: Weekday[] = [];
  run.forEach((word, i) => {
    const from = run[i - 1]?.days.at(-1);
    const to = word.days[0];
    days.push(...(from && to && isRange(text, run, i) ? range(from, to) : word.days));
  });
  return days;
}

/** Whether the word at `i` ends a range that the word before it begins. */
function isRange(text: string, run: DayWord[], i: number): boolean {
  const previous = run[i - 1];
  const word = run[i];
  if (!previous || !word) return false;
  const sign = text.slice(previous.end, word.start);
  if (slash.test(sign)) return !slashAround(text, run, i) && isSlashRange(previous, word);
  if (/^ ed? $/.test(sign))
    return /(?<![a-z])(?:tra|fra)(?: il)? $/u.test(text.slice(Math.max(0, previous.start - 8), previous.start));
  if (!/^\s?-\s?$/.test(sign)) return rangeSign.test(sign);
  return !hyphenAround(text, run, i);
}

/** "lun-mer-ven" is a list. */
function hyphenAround(text: string, run: DayWord[], i: number): boolean {
  return [i - 1, i + 1].some((k) => /^\s?-\s?$/.test(signBefore(text, run, k)));
}

function slashAround(text: string, run: DayWord[], i: number): boolean {
  return [i - 1, i + 1].some((k) => slash.test(signBefore(text, run, k)));
}

function signBefore(text: string, run: DayWord[], i: number): string {
  const previous = run[i - 1];
  const word = run[i];
  return previous && word ? text.slice(previous.end, word.start) : '';
}

/** "lun/ven" is a range, "mar/gio" two days. */
function isSlashRange(from: DayWord, to: DayWord): boolean {
  const end = to.days[0];
  if (from.days[0] === 'mon') return end === 'fri' || end === 'sat' || end === 'sun';
  if (from.days[0] === 'sun') return end === 'thu' || end === 'fri';
  return from.days[0] === 'tue' && (end === 'sat' || end === 'sun');
}

export function inOrder(days: Weekday[]): Weekday[] {
  return weekdays.filter((day) => days.includes(day));
}

const everyDay =
  /(?<![a-z]|pag[a-z]{2,5} )(?:tutti i giorni|tutte le (?:sere|notti)|ogni (?:giorno|sera|notte)|7 ?(?:gg|giorni)? ?(?:su|\/) ?7|sette (?:giorni )?su sette)(?![a-z]| (?:feriali|lavorativi|di scuola|scolastici))/gu;

function everyDayGroups(clause: WorkClause): DayGroup[] {
  return matchesIn(clause.text, everyDay)
    .slice(0, 1)
    .map((match) => ({
      clause,
      start: match.index,
      end: match.index + match[0].length,
      days: [...weekdays],
      role: 'worked',
      loose: true,
      joined: false,
      part: null,
    }));
}

/** "da lunedì a venerdì tranne il mercoledì": the exception leaves the list before it. */
function withoutExceptions(groups: DayGroup[]): DayGroup[] {
  return groups.map((group) => {
    if (group.role !== 'worked') return group;
    const denied = groups
      .filter((other) => other.role === 'closed' && other.part === null)
      .flatMap((other) => other.days);
    const days = group.days.filter((day) => !denied.includes(day));
    return days.length > 0 ? { ...group, days } : group;
  });
}
