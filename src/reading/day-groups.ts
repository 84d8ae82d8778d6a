// Days of the week as ads write them: "lun-ven", "L-V", "LMMGV", "dal martedì al sabato", "mar/gio", "lun, mer e ven",
// "tutti i giorni tranne il mercoledì", "sab e dom chiusi", "qualche sabato".

import { type Weekday, weekdays } from '../model.ts';
import { type DayRole, dayRole } from './day-roles.ts';
import { type DayWord, dayWords, inOrder, type PartOfDay, range } from './day-words.ts';
import { matchesIn } from './span.ts';
import type { WorkClause } from './work-clauses.ts';

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
  const named = runs.flatMap((run) => groupsOfRun(clause, run));
  return withoutExceptions([...everyDayGroups(clause), ...named, ...otherDays(clause, named)]).sort(
    (a, b) => a.start - b.start,
  );
}

/** "7-13 lun-ven + un sabato su due": its hours are not written. */
export function isEveryOther({ clause: { text }, start, role }: DayGroup): boolean {
  return role === 'also' && text.slice(0, start).endsWith(' un ');
}

const rangeSign = /^\s{0,2}(?:-|÷|>|→|to|through|al?|alla|fino (?:al|alla|a)|fino al compreso)\s{0,2}$/u;
const slash = /^\s{0,2}\/\s{0,2}$/u;
const listSign =
  /^(?:\. |[\s,]{0,3})(?:[,+&]|e|ed|and|ne|e anche|piu|(?:e|ne) (?:di|il|la|i|le|al|nel|ogni)|il|la|i|le|di)?\s{0,2}(?:il|la|i|le|di|ogni|al|un|1|tutt[ao](?: la| il)?)?\s{0,2}$/u;
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
    const breaks = i > 0 && !ranged[i] && (ranged[i - 1] || ranged[i + 1] || isAlone(clause.text, word));
    if (part && !breaks) part.push(word);
    else parts.push([word]);
  });
  return parts.flatMap((part, i) => groupsOf(clause, part).map((group) => ({ ...group, joined: i > 0 })));
}

/** "lun mar mer, gio mattina soltanto" */
function isAlone(text: string, { end, part }: DayWord): boolean {
  return part !== null && /^,? (?:solo|soltanto)(?![a-z])/u.test(text.slice(end, end + 12));
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
  if (role === 'closed' && freeFrom.test(around.join('|'))) return [{ ...whole, days, part: 'afternoon' }];
  if (role !== 'closed' || parts.length === 0) return [{ ...whole, days, part: last.part }];
  const others = run.filter((word) => word.part === null);
  return [
    { ...whole, days: inOrder(parts.flatMap((word) => word.days)), part: parts[0]?.part ?? null },
    ...(others.length > 0 ? [{ ...whole, days: inOrder(spread(text, others)), part: null }] : []),
  ];
}

/** "libera da sabato ore 14": its morning is worked. */
const freeFrom = /(?:liber[oaie]|ripos[oi]) (?:dal?|dalla) \|,? (?:dalle |alle |ore |h\.? ?){1,2}\d/u;

/** "lun ven" may be two days or a range. */
function isUnclear(text: string, run: DayWord[]): boolean {
  const [from, to, more] = run;
  if (!from || !to || more || text.slice(from.end, to.start) !== ' ' || from.days.join() !== 'mon') return false;
  return to.days.join() === 'sat' || (to.days.join() === 'fri' && !noSaturday.test(text));
}

/** "lun ven, no sabati": what leaves one more day out is a range. */
const noSaturday = /(?<![a-z])(?:no|niente|esclus[oi]|senza|mai)(?: il| i| di)? sabat[oi](?![a-z])/u;

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
  if (sign === ' ' && run.length === 2 && noSaturday.test(text))
    return previous.days[0] === 'mon' && word.days[0] === 'fri';
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

const everyDay =
  /(?<![a-z])(?:tutti i giorni|tutte le (?:sere|notti)|ogni (?:giorno|sera|notte)|7 ?(?:gg|giorni)? ?(?:su|\/) ?7|sette (?:giorni )?su sette)(?![a-z]| (?:feriali|lavorativi|scolastici|di (?:scuola|lezione|apertura|calendario|attivita|mercato)))/gu;

/** "paghiamo in contanti ogni sera" */
const paid =
  /(?<![a-z])(?:pag[a-z]{2,6}|guadagn[a-z]{1,5}|bonific[a-z]{1,3}|incass[a-z]{1,4})(?: [a-z\uE000]{1,12}){0,3} $/u;

function everyDayGroups(clause: WorkClause): DayGroup[] {
  return matchesIn(clause.text, everyDay)
    .filter(({ index }) => !paid.test(clause.text.slice(Math.max(0, index - 60), index)))
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

/** "lunedi 14-18, gli altri giorni 9-13": which days these are is not written. */
function otherDays(clause: WorkClause, named: DayGroup[]): DayGroup[] {
  if (!named.some((group) => group.role === 'worked')) return [];
  return matchesIn(
    clause.text,
    /(?<![a-z])(?:gli|negli|tutti gli) altri(?: giorni| \d giorni)?(?: (?:feriali|lavorativi))?(?=[ ,:]{1,2}(?:(?:dalle|ore|h\.?) ?)?\d)/gu,
  )
    .slice(0, 1)
    .map((match) => ({
      clause,
      start: match.index,
      end: match.index + match[0].length,
      days: [],
      role: 'either',
      loose: false,
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
