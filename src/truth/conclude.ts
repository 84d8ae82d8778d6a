// What a reading of a source comes to: its drafts, its state with the reasons, and what is remembered of it for the next time.

import { createHash } from 'node:crypto';
import type { Absent, Copy } from '../copies.ts';
import type { Page } from '../http/get.ts';
import type { Draft, IsoDate, IsoWeek, Problem, SourceReport } from '../model.ts';
import type { SourceConfig } from '../sources/index.ts';
import type { Collected } from '../sources/source.ts';
import { daysBetween } from '../week.ts';
import { absentFrom, carriedOver, habitOf, longestKept, weekOfCopy } from './known-offers.ts';
import { fewerThanExpected, moreThanExpected, notListed, nowEmpty, offersGone, suspended } from './source-told.ts';
import { isMenuTitle, suspicionOf } from './suspect-list.ts';
import { suspect } from './suspect-told.ts';

/** What came of a source, before it is believed. */
export interface ReadSource {
  source: SourceConfig;
  outcome: Collected | { failure: Problem };
  /** what came of its pages, in order */
  pages: Pick<Page, 'state' | 'copyOf' | 'problems'>[];
  /** addresses that the server says are gone for good */
  gone: Set<string>;
  /** some page could not be had for another reason */
  hasFailures: boolean;
  /** the network as a whole failed: nothing that came counts, for or against the source */
  trouble: 'no-network' | 'portal' | null;
}

/** When it is read, and what is remembered. */
export interface Setting {
  copy: Copy | null;
  /** the day of the issue */
  today: IsoDate;
  /** the day of the reading */
  on: IsoDate;
  week: IsoWeek;
}

export interface Ended {
  drafts: Draft[];
  report: SourceReport;
  /** to be remembered instead of what was; null: nothing new */
  keep: Copy | null;
}

/** After so many issues in a row without a reading, and without a copy young enough, a source counts as suspended. */
const longestFailing = 4;

export function conclude(read: ReadSource, setting: Setting): Ended {
  const { source, outcome, trouble } = read;
  if (source.enabled === false) return ended(source, { state: 'disabled', drafts: [] });
  if (trouble === 'portal') return failed(read, { drafts: [], problems: [] }, setting);
  if ('failure' in outcome) {
    const problems = trouble === null ? [outcome.failure] : [];
    return failed(read, { drafts: [], problems }, setting);
  }
  const problems = [...read.pages.flatMap((page) => page.problems), ...outcome.problems];
  const told = trouble === null ? problems : problems.filter(({ code }) => !/^HTTP_(?:NO_|OFFLINE)/.test(code));
  const disbelief = doubt(source, outcome.drafts, setting);
  if (disbelief) {
    const drafts = outcome.drafts.filter(({ title }) => !isMenuTitle(title));
    return failed(read, { drafts: upTo(source, drafts), problems: [disbelief, ...told] }, setting);
  }
  return succeeded(read, { ...outcome, problems: told }, setting);
}

/** Why what came is not believed; null: it is. */
function doubt(source: SourceConfig, drafts: readonly Draft[], setting: Setting): Problem | null {
  const { min = 0, max } = source.expect ?? {};
  const found = upTo(source, drafts).length;
  if (found < min) return fewerThanExpected(source.id, found, min);
  if (habitOf(source) === null) return null;
  const past = comparable(source, setting);
  const known = past && daysBetween(past.on, setting.today) <= longestKept ? past.drafts : null;
  const suspicion = suspicionOf(drafts, known, { mayJump: max !== undefined || source.max !== undefined });
  return suspicion && suspect(source.id, suspicion);
}

function succeeded(read: ReadSource, got: Collected, setting: Setting): Ended {
  const { source, pages } = read;
  const { on, week } = setting;
  const drafts = upTo(source, got.drafts);
  const problems = [...got.problems];
  const { max = drafts.length } = source.expect ?? {};
  if (drafts.length > max) problems.push(moreThanExpected(source.id, drafts.length, max));

  const absent = absentOf(read, got, setting);
  const carried = carriedOver(absent);
  problems.push(...absenceTold(source.id, absent, { week, isEmpty: drafts.length === 0 }));
  const copyOf = oldestCopy(pages);
  if (copyOf !== null) {
    const all = [...seenOn(drafts, copyOf), ...carried];
    return ended(source, { state: 'last-good', drafts: all, problems, copyOf, keep: stillFailing(read, setting) });
  }
  const keep = isOutOfTurn(setting) ? null : { on, week, drafts, absent, shape: shapeOf(source) };
  const lastSeen = drafts.length === 0 ? latest(carried.map(({ seen }) => seen)) : null;
  if (lastSeen === null)
    return ended(source, { state: stateOf(pages), drafts: [...drafts, ...carried], problems, keep });
  problems.unshift(nowEmpty(source.id, carried.length, lastSeen));
  return ended(source, { state: 'last-good', drafts: carried, problems, copyOf: lastSeen, keep });
}

/** The source gave nothing usable: its last good copy stands in, dated, while it is young enough. */
function failed(read: ReadSource, got: Collected, setting: Setting): Ended {
  const { source } = read;
  const { copy, today } = setting;
  const keep = stillFailing(read, setting);
  const standing = copy ? standingOf(copy, today) : [];
  if (copy && standing.length > 0) {
    return ended(source, { state: 'last-good', drafts: standing, problems: got.problems, copyOf: copy.on, keep });
  }
  const weeks = keep?.failing ?? [];
  // The first issue without them says so: they are too old to stand, not known to be closed.
  const dropped = copy && isFirstWithout(copy, setting) ? [offersGone(source.id, copy.drafts)] : [];
  const told = [...got.problems, ...dropped];
  if (weeks.length < longestFailing)
    return ended(source, { drafts: got.drafts, problems: told, state: 'failed', keep });
  const problems = [suspended(source.id, weeks), ...told];
  return ended(source, { drafts: got.drafts, problems, state: 'suspended', keep });
}

/** Two weeks have passed since the issue of the week before, in which they still stood. */
function isFirstWithout({ on, drafts }: Copy, { today }: Setting): boolean {
  const age = daysBetween(on, today);
  return drafts.length > 0 && age > longestKept && age <= longestKept + 7;
}

function standingOf(copy: Copy, today: IsoDate): Draft[] {
  if (daysBetween(copy.on, today) > longestKept) return [];
  const young = (copy.absent ?? []).filter((one) => one.slid || daysBetween(one.lastSeen, today) <= longestKept);
  return [...seenOn(copy.drafts, copy.on), ...carriedOver(young)];
}

function absentOf(read: ReadSource, { drafts, problems, withdrawn = [] }: Collected, setting: Setting): Absent[] {
  const { source } = read;
  const habit = habitOf(source, { isEmpty: drafts.length === 0 });
  const past = comparable(source, setting);
  if (!habit || !past) return [];
  const whole =
    !read.hasFailures &&
    read.pages.every(({ state }) => state !== 'last-good') &&
    !problems.some(({ code }) => gaps.has(code));
  return absentFrom(
    { ...setting, drafts, whole, goneAddresses: read.gone, withdrawn: new Set(withdrawn) },
    past,
    habit,
  );
}

/** Problems after which what is missing may only not have been read. */
const gaps: ReadonlySet<string> = new Set([
  'BOARD_CUT',
  'DETAILS_LEFT',
  'FEED_DAMAGED',
  'FEED_TOO_LONG',
  'GIVEN_UP',
  'GZIP_DAMAGED',
  'JOBPOSTING_BROKEN',
  'MORE_PAGES',
  'TOO_MANY',
]);

function absenceTold(source: string, absent: readonly Absent[], at: { week: IsoWeek; isEmpty: boolean }): Problem[] {
  const missing = at.isEmpty ? [] : absent.filter((one) => one.gone === null && !one.slid);
  const gone = absent.filter((one) => one.gone === at.week);
  return [
    ...(missing.length > 0
      ? [
          notListed(
            source,
            missing.map(({ draft }) => draft),
          ),
        ]
      : []),
    ...(gone.length > 0
      ? [
          offersGone(
            source,
            gone.map(({ draft }) => draft),
          ),
        ]
      : []),
  ];
}

/** What the source gave before, where it is configured as it was and this issue does not come before that one. */
function comparable(source: SourceConfig, setting: Setting): Copy | null {
  const { copy } = setting;
  if (!copy || isOutOfTurn(setting)) return null;
  return copy.shape === undefined || copy.shape === shapeOf(source) ? copy : null;
}

/** An earlier issue made again does not decide what is remembered. */
function isOutOfTurn({ copy, week }: Setting): boolean {
  return copy !== null && weekOfCopy(copy) > week;
}

/** Digest of what decides what is read, not of how it is called or counted. */
function shapeOf(source: SourceConfig): string {
  const {
    id: _id,
    name: _name,
    section: _section,
    enabled: _on,
    expect: _expect,
    permission: _by,
    max: _max,
    liveness: _liveness,
    ...rest
  } = source;
  return createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 16);
}

/** Without a network the sources are not to blame; offline nobody asked them. */
function stillFailing(read: ReadSource, setting: Setting): Copy | null {
  const { copy, on, week } = setting;
  const codes = 'failure' in read.outcome ? [read.outcome.failure.code] : read.pages.flatMap(codesOf);
  if (read.trouble !== null || codes.includes('HTTP_OFFLINE') || isOutOfTurn(setting)) return null;
  const failing = copy?.failing ?? [];
  if (failing.at(-1) !== undefined && (failing.at(-1) ?? '') >= week) return copy;
  const before = copy ?? { on, week, drafts: [] };
  return { ...before, week: weekOfCopy(before), failing: [...failing, week] };
}

function codesOf({ problems }: ReadSource['pages'][number]): string[] {
  return problems.map(({ code }) => code);
}

function upTo(source: SourceConfig, drafts: readonly Draft[]): Draft[] {
  return drafts.slice(0, source.max ?? drafts.length);
}

function stateOf(pages: ReadSource['pages']): SourceReport['state'] {
  return pages.length > 0 && pages.every((page) => page.state === 'unchanged') ? 'unchanged' : 'fresh';
}

function oldestCopy(pages: ReadSource['pages']): IsoDate | null {
  const days = pages.flatMap((page) => (page.copyOf ? [page.copyOf] : []));
  return days.sort()[0] ?? null;
}

function latest(days: readonly IsoDate[]): IsoDate | null {
  return [...days].sort().at(-1) ?? null;
}

function seenOn(drafts: readonly Draft[], day: IsoDate): Draft[] {
  return drafts.map((draft) => (draft.seen > day ? { ...draft, seen: day } : draft));
}

function ended(
  source: SourceConfig,
  end: {
    state: SourceReport['state'];
    drafts: Draft[];
    problems?: Problem[];
    copyOf?: IsoDate | null;
    keep?: Copy | null;
  },
): Ended {
  const report: SourceReport = {
    source: source.id,
    name: nameOf(source),
    kind: source.kind,
    state: end.state,
    found: end.drafts.length,
    copyOf: end.copyOf ?? null,
    problems: end.problems ?? [],
  };
  return { drafts: end.drafts, report, keep: end.keep ?? null };
}

/** The name that is printed for a source. */
export function nameOf(source: SourceConfig): string {
  if (source.name) return source.name;
  return 'employer' in source && source.employer ? source.employer : source.id;
}
