// The offers of a source from one reading to the next: which are missing, which are gone. An offer that a source no longer
// lists is given up only when later readings confirm it; until then it is carried over with the day on which it was last seen.

import type { Absent, Copy } from '../copies.ts';
import { entryKeys } from '../identity.ts';
import type { Draft, IsoDate, IsoWeek } from '../model.ts';
import { daysBetween, weekOf } from '../week.ts';

export interface Reading {
  /** all that the source lists */
  drafts: readonly Draft[];
  /** the day on which it was read */
  on: IsoDate;
  /** the issue that it was read for, and the day which that is dated */
  week: IsoWeek;
  today: IsoDate;
  /** false: some of its pages could not be had, so what is missing proves nothing */
  whole: boolean;
  /** own pages of offers that the server says are gone for good (404, 410) */
  goneAddresses: ReadonlySet<string>;
  /** ids, addresses or titles of what the source itself says must not be printed any more */
  withdrawn: ReadonlySet<string>;
}

/** How a kind of source speaks of what it no longer lists. */
export interface Habit {
  /** later readings without the offer before it is gone */
  confirmations: number;
  /** only the latest entries are listed: older ones are pushed out by newer ones */
  isWindow: boolean;
}

/** A copy older than this is no longer printed: its offers are likely gone. */
export const longestKept = 14;
/** Days for which an entry that slid off a feed is remembered; whether it is printed its deadline and its age decide. */
const longestSlid = 60;

const authoritative: Habit = { confirmations: 1, isWindow: false };
const habits: ReadonlyMap<string, Habit> = new Map([
  ['feed', { confirmations: 1, isWindow: true }],
  ['jobposting', authoritative],
  ['json', authoritative],
  ['ats', authoritative],
  ['partner', authoritative],
]);
/** What a person typed or took away is as she left it; a mail says nothing twice. */
const notFollowed = ['listing', 'mail'];

/** Null: what is not listed is simply not there. */
export function habitOf(source: { kind: string; path?: string | undefined }, { isEmpty = false } = {}): Habit | null {
  if (notFollowed.includes(source.kind)) return null;
  // A sheet in the workspace is the desk's own: a row that is no longer in it was taken out by somebody. Not so all of them.
  if (source.kind === 'sheet' && source.path !== undefined && !isEmpty) return null;
  return habits.get(source.kind) ?? { confirmations: 2, isWindow: false };
}

/**
 * The known offers that a reading misses, those that are gone by it included (once: for the issue that tells it). The same
 * reading for the same issue changes nothing more.
 */
export function absentFrom(reading: Reading, past: Copy, habit: Habit): Absent[] {
  const missing = newlyMissing(reading, past, habit).map((one) => aged(one, reading, habit));
  const listed = new Set(entryKeys(reading.drafts));
  const still = (past.absent ?? [])
    .filter((one) => one.gone === null || one.gone === reading.week)
    .filter((one) => !listed.has(keyOf(one.draft)))
    .map((one) => aged(one, reading, habit));
  return [...missing, ...still].filter((one) => !isForgotten(one, reading.today));
}

/** The offers that stand although the source does not list them, as they were when it last did. */
export function carriedOver(absent: readonly Absent[]): Draft[] {
  return absent
    .filter((one) => one.gone === null)
    .map(({ draft, lastSeen }) => (draft.seen > lastSeen ? { ...draft, seen: lastSeen } : draft));
}

function newlyMissing(reading: Reading, past: Copy, habit: Habit): Absent[] {
  const { on, drafts: known } = past;
  const knownKeys = entryKeys(known, reading.drafts);
  const keys = entryKeys(reading.drafts, known);
  const listed = new Set(keys);
  const unknown = reading.drafts.filter((_, index) => !knownKeys.includes(keys[index] ?? ''));
  const elsewhere = countOf(unknown.map(nameOf));
  const isListed = known.map((draft, index) => listed.has(knownKeys[index] ?? '') || take(elsewhere, nameOf(draft)));
  const slid = habit.isWindow ? slidOff(isListed, keys, new Set(knownKeys)) : () => false;
  return known.flatMap((draft, index) =>
    isListed[index]
      ? []
      : [{ draft, lastSeen: on, missed: null, confirmations: 0, slid: slid(index), gone: null } satisfies Absent],
  );
}

/** One more reading without the offer. */
function aged(one: Absent, reading: Reading, habit: Habit): Absent {
  if (one.gone !== null) return one;
  const { on, week } = reading;
  if (one.draft.url !== null && reading.goneAddresses.has(one.draft.url)) return { ...one, gone: week };
  if (namesOf(one.draft).some((name) => reading.withdrawn.has(name))) return { ...one, gone: week };
  if (one.slid) return one;
  if (daysBetween(one.lastSeen, reading.today) > longestKept) return { ...one, gone: week };
  if (!reading.whole) return one;
  if (one.missed === null) return { ...one, missed: { on, week } };
  if (week <= one.missed.week || on <= one.missed.on) return one;
  const confirmations = one.confirmations + 1;
  return { ...one, missed: { on, week }, confirmations, gone: confirmations >= habit.confirmations ? week : null };
}

function namesOf({ id, url, title }: Draft): string[] {
  return [id, url, title].filter((name) => name !== null);
}

function isForgotten(one: Absent, today: IsoDate): boolean {
  return one.slid && daysBetween(one.lastSeen, today) > longestSlid;
}

/**
 * Which known entries newer ones have pushed off the end of a feed: those beyond the last one that is still listed, where the
 * feed has not become shorter. Feeds begin with what is newest, a few with what is oldest.
 */
function slidOff(isListed: readonly boolean[], keys: readonly string[], known: ReadonlySet<string>) {
  if (keys.length < isListed.length) return () => false;
  const firstKnown = keys.findIndex((key) => known.has(key));
  const lastKnown = keys.findLastIndex((key) => known.has(key));
  const firstNew = keys.findIndex((key) => !known.has(key));
  const lastNew = keys.findLastIndex((key) => !known.has(key));
  if (firstKnown < 0 || lastNew < firstKnown) return (index: number) => index > isListed.lastIndexOf(true);
  return firstNew > lastKnown ? (index: number) => index < isListed.indexOf(true) : () => false;
}

/** A site that changes its addresses lists the same offers under others. Null: it has no name to be known by. */
function nameOf({ title, employer, place, date }: Draft): string | null {
  return title === null ? null : JSON.stringify([title, employer, place, date]).toLowerCase();
}

function keyOf(draft: Draft): string {
  return entryKeys([draft])[0] ?? '';
}

function countOf(names: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function take(counts: Map<string, number>, name: string | null): boolean {
  const left = name === null ? 0 : (counts.get(name) ?? 0);
  if (name !== null && left > 0) counts.set(name, left - 1);
  return left > 0;
}

/** The issue that a copy was read for. */
export function weekOfCopy(copy: Copy): IsoWeek {
  return copy.week ?? weekOf(copy.on);
}
