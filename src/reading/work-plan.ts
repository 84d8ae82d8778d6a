// What an ad says about days and times, put together: which days each interval is worked on, within a clause ("lun-ven 9-13",
// "9-12 il sabato") and across clauses ("Orario: 9-13. Dal lunedì al venerdì").

import type { EntryKind, Weekday } from '../model.ts';
import { weekdays } from '../model.ts';
import type { AdText } from './ad-text.ts';
import { type ClockSpan, clockSpans } from './clock-spans.ts';
import { type DayGroup, dayGroups, isEveryOther } from './day-groups.ts';
import { inOrder } from './day-words.ts';
import { ofOneJob } from './jobs-apart.ts';
import { daysWorked, rotates } from './rotating-days.ts';
import { type WorkClause, workClauses } from './work-clauses.ts';

export interface PlannedInterval extends ClockSpan {
  from: number;
  to: number;
  days: Weekday[] | null;
  /** the words that name its days, when they stand in the same clause */
  group: DayGroup | null;
}

export interface WorkPlan {
  clauses: WorkClause[];
  groups: DayGroup[];
  intervals: PlannedInterval[];
  /** a start or an end alone */
  edges: ClockSpan[];
  /** the whole list of working days, where it is written */
  days: { days: Weekday[]; groups: DayGroup[] } | null;
  /** the worked days are some of those named ("5 giorni su 6"), or rest days rotate */
  rotating: boolean;
  /** something reads like times of work and was not understood */
  doubtful: boolean;
}

export function workPlan(ad: AdText, kind: EntryKind): WorkPlan {
  const { clauses, readings, doubtful } = read(ofOneJob(ad, workClauses(ad, kind)));
  const groups = preferExplicit(readings.flatMap((reading) => reading.groups));
  const rotating = clauses.some((clause) => rotates(clause.text, groups));
  const kept = new Set(groups);
  const intervals = readings.flatMap((reading) =>
    attach(
      reading.groups.filter((group) => kept.has(group)),
      reading.spans,
    ),
  );
  inheritDays(intervals, groups);
  const plan: WorkPlan = {
    clauses,
    groups,
    intervals: withoutRepeats(intervals),
    edges: readings.flatMap((reading) => reading.spans).filter((span) => span.from === null || span.to === null),
    days: null,
    rotating,
    doubtful,
  };
  applyEnds(plan);
  applyExceptions(plan);
  plan.days = workedDays(plan);
  fillFromClosing(plan);
  if (rotating) for (const interval of plan.intervals) interval.days = keepShort(interval.days);
  return plan;
}

interface ClauseReading {
  groups: DayGroup[];
  spans: ClockSpan[];
}

/** An ad that speaks of more times and days than this is not read to its end. */
const mostFound = 120;

function read(all: WorkClause[]): { clauses: WorkClause[]; readings: ClauseReading[]; doubtful: boolean } {
  const clauses: WorkClause[] = [];
  const readings: ClauseReading[] = [];
  let found = 0;
  let doubtful = false;
  for (const clause of all) {
    if (found > mostFound) return { clauses, readings, doubtful: true };
    const clock = clockSpans(clause);
    const groups = dayGroups(clause).map((group) => withOwnEnd(group, clock.spans));
    found += clock.spans.length + groups.length;
    doubtful ||= clock.doubtful;
    clauses.push(clause);
    readings.push({ groups, spans: clock.spans });
  }
  return { clauses, readings, doubtful };
}

/** "9-17 con mercoledì fino alle 13", "7-12, sabato solo mattina": a day of its own is one more, not the whole list. */
function withOwnEnd(group: DayGroup, spans: ClockSpan[]): DayGroup {
  if (group.role !== 'worked' || group.days.length !== 1) return group;
  const ends = spans.some((s) => s.from === null && s.start >= group.end && s.start - group.end <= 16);
  const isPart = standsAlone.test(group.clause.text.slice(group.end, group.end + 12));
  const follows = spans.some((s) => s.from !== null && s.to !== null && s.end <= group.start);
  return ends || (isPart && follows) ? { ...group, role: 'also' } : group;
}

/** "tutti i giorni" gives way to a list of days. */
function preferExplicit(groups: DayGroup[]): DayGroup[] {
  const explicit = groups.some(
    (group) => group.role === 'worked' && !group.loose && group.days.length > 1 && !isTalk(group),
  );
  return groups.filter((group) => !(group.loose && explicit));
}

/** "tutti i giorni. Sabato e domenica si corre": a weekend without times of its own is one of those days. */
function isTalk({ clause: { text }, days, end }: DayGroup): boolean {
  return days.every((day) => day === 'sat' || day === 'sun') && !timesNext.test(text.slice(end, end + 16));
}

const timesNext = /^[ :,(]{0,3}(?:dalle |ore |h\.? ?)?\d/u;

/** Days and times of one clause: times take the days before them; a clause that begins with times, those after. */
function attach(groups: DayGroup[], spans: ClockSpan[]): PlannedInterval[] {
  const times = spans.filter((span) => span.from !== null && span.to !== null);
  const mine = groups.filter((group) => takesTimes(group, groups, times));
  return times.flatMap((span) => {
    const chain = chainFor(span, mine, times);
    const group = chain[0] ?? null;
    if (chain.some((one) => one.role === 'optional')) return [];
    const days = group && group.role !== 'either' ? inOrder(chain.flatMap((one) => one.days)) : null;
    return [{ ...span, from: span.from ?? 0, to: span.to ?? 0, days, group }];
  });
}

/** A day that is worked now and then, or may be, takes no times but those written after it: "un sabato al mese 9-13". */
function takesTimes(group: DayGroup, groups: DayGroup[], times: ClockSpan[]): boolean {
  if (group.role === 'closed' || group.role === 'asked') return false;
  return (group.role !== 'seldom' && group.role !== 'optional') || hasOwnTimes(group, groups, times);
}

function hasOwnTimes(group: DayGroup, groups: DayGroup[], times: ClockSpan[]): boolean {
  const next = groups.find((other) => other.start >= group.end)?.start ?? Number.POSITIVE_INFINITY;
  return times.some(({ start }) => start >= group.end && start - group.end <= 24 && start < next);
}

/** The groups that a time is worked on: its neighbours, with those joined to them unless these have times of their own. */
function chainFor(span: ClockSpan, mine: DayGroup[], times: ClockSpan[]): DayGroup[] {
  const backwards = (times[0]?.start ?? 0) < (mine[0]?.start ?? Number.POSITIVE_INFINITY);
  const before = chainsOf(mine.filter((group) => group.end <= span.start && isNear(group, span))).at(-1) ?? [];
  const nearest = before.at(-1);
  if (!backwards && nearest && standsAlone.test(span.clause.text.slice(nearest.end, span.start))) return [nearest];
  if (!backwards) return inSamePart(before, nearest);
  const next = times.find((other) => other.start >= span.end);
  const [first, ...joined] = chainsOf(mine.filter((group) => group.start >= span.end))[0] ?? [];
  const rest = joined.filter((group) => !hasOwnTimes(group, mine, times) && !isEveryOther(group));
  const own = first && next && next.start > first.end && belongsToNext(span, first, next);
  if (first?.role === 'worked' && !own && (!next || next.start > first.end || before.length === 0)) {
    return next && next.start > first.end ? [first] : inSamePart([first, ...rest], first);
  }
  const last = before.at(-1);
  return times.some((other) => last && other.end <= (before[0]?.start ?? 0)) && last ? [last] : before;
}

/** "lun-gio, venerdi solo 9-12" */
const standsAlone = /^[\s,]{1,2}(?:solo|soltanto|invece)(?![a-z])/u;

/** "tutti i giorni (anche la domenica) 8-14": one more day takes only the times beside it. */
function isNear(group: DayGroup, span: ClockSpan): boolean {
  const between = span.clause.text.slice(group.end, span.start);
  return group.role !== 'also' || (between.length <= 24 && !between.includes(')'));
}

/** "8-12 e 15-19 lun-ven, sabato mattina": a day with a part of its own does not share these times. */
function inSamePart(chain: DayGroup[], nearest: DayGroup | undefined): DayGroup[] {
  return chain.filter((group) => group === nearest || group.part === nearest?.part || group.part === null);
}

/** "8-12, sabato 9-13": a pause before the day and none after it. */
function belongsToNext({ clause: { text }, end }: ClockSpan, group: DayGroup, next: ClockSpan): boolean {
  return (
    /[,;/(]| e (?:il )?$/u.test(text.slice(end, group.start)) &&
    /^[^,;]{0,12}$/u.test(text.slice(group.end, next.start))
  );
}

function chainsOf(groups: DayGroup[]): DayGroup[][] {
  const chains: DayGroup[][] = [];
  for (const group of groups) {
    const chain = chains.at(-1);
    if (chain && group.joined) chain.push(group);
    else chains.push([group]);
  }
  return chains;
}

/** Times in a clause without days take the days of the ad when it names one list only. */
function inheritDays(intervals: PlannedInterval[], groups: DayGroup[]): void {
  const open = intervals.filter((interval) => interval.group === null);
  if (open.length === 0) return;
  const taken = new Set(intervals.map((interval) => interval.group));
  const free = groups.filter((group) => group.role === 'worked' && !taken.has(group));
  const lists = new Set(free.map((group) => group.days.join()));
  const [only] = free;
  if (lists.size !== 1 || !only) return;
  for (const interval of open) if (taken.size === 1 || isForOthers(interval)) interval.days = only.days;
}

/** "si lavora dal lunedì al giovedì, venerdì 8-12; gli altri giorni 8-16" */
function isForOthers({ clause: { text }, start }: PlannedInterval): boolean {
  return /(?<![a-z])altri giorni[ ,:]{1,2}(?:dalle |ore |h\.? ?)?$/u.test(text.slice(Math.max(0, start - 30), start));
}

function withoutRepeats(intervals: PlannedInterval[]): PlannedInterval[] {
  const known = new Set<string>();
  return intervals.filter((interval) => {
    const clock = `${interval.from}-${interval.to}`;
    const dated = intervals.some(
      (o) => o.days && o.from === interval.from && o.to === interval.to && o.clause !== interval.clause,
    );
    if (interval.days === null && dated) return false;
    const key = `${clock} ${interval.days?.join() ?? ''}`;
    return !known.has(key) && known.add(key);
  });
}

/** "mar-sab 8.30/13.30 ... sabato fino alle 14": an end of its own for a day of the list. */
function applyEnds(plan: WorkPlan): void {
  for (const edge of plan.edges) {
    if (edge.to === null) continue;
    const to = edge.to;
    const group = plan.groups
      .filter((g) => g.clause === edge.clause && g.end <= edge.start && edge.start - g.end <= 40)
      .at(-1);
    if (!group || group.role === 'closed' || group.days.length !== 1) continue;
    const day = group.days[0];
    const whole = plan.intervals.filter((i) => day !== undefined && i.days?.includes(day));
    const [only] = whole;
    if (whole.length !== 1 || !only?.days || only.days.length === 1 || to <= only.from) continue;
    only.days = only.days.filter((other) => other !== day);
    plan.intervals.push({
      ...only,
      end: edge.end,
      start: group.start,
      clause: edge.clause,
      group,
      days: group.days,
      to,
    });
  }
}

/** "lun-ven 9-15 tranne il mercoledì 9-12": a day with times of its own leaves the list before it. */
function applyExceptions({ intervals }: WorkPlan): void {
  for (const own of intervals) {
    const day = own.days?.[0];
    if (own.group?.role !== 'also' || own.days?.length !== 1 || day === undefined) continue;
    for (const other of intervals) {
      const listed = other !== own && other.clause === own.clause && (other.days?.length ?? 0) > 1;
      if (listed && other.from < own.to && own.from < other.to)
        other.days = other.days?.filter((d) => d !== day) ?? null;
    }
  }
}

/** The list of working days: worked groups together; one more day only when there is a list. */
function workedDays(plan: WorkPlan): WorkPlan['days'] {
  const worked = plan.groups.filter((group) => group.role === 'worked');
  if (worked.length === 0 || plan.rotating || plan.groups.some((group) => group.role === 'either')) return null;
  if (plan.intervals.some((interval) => interval.days) && plan.intervals.some((interval) => !interval.days))
    return null;
  const also = plan.groups.filter((group) => group.role === 'also');
  const groups = [...worked, ...also];
  return { days: inOrder(groups.flatMap((group) => group.days)), groups };
}

/** "chiuso lunedì" in a place that works the other days: the other six. */
function fillFromClosing(plan: WorkPlan): void {
  const named = plan.groups.filter((group) => group.role !== 'closed');
  const closed = plan.groups.filter((group) => group.role === 'closed');
  if (named.length > 0 || closed.length === 0) return;
  if (closed.some((group) => group.part === 'afternoon' || group.part === 'morning')) return;
  const whole = closed.filter((group) => group.part === null).flatMap((group) => group.days);
  const weekendFree = whole.includes('sat') && whole.includes('sun');
  if (weekendFree || whole.every((day) => day === 'sat' || day === 'sun')) return;
  const days = weekdays.filter((day) => !whole.includes(day));
  if (!closed.some(isClosing)) return;
  const said = plan.clauses.map(({ text }) => daysWorked(text)).find((n) => n !== null);
  if (said !== undefined && said !== days.length) return;
  if (plan.clauses.some((clause) => /convivent|convivenza/.test(clause.text))) return;
  plan.days = { days, groups: closed };
  const evenings = closed.filter((group) => group.part === 'evening').flatMap((group) => group.days);
  for (const interval of plan.intervals) {
    const open = interval.from >= 1020 ? days.filter((day) => !evenings.includes(day)) : days;
    interval.days ??= open;
  }
}

/** Closed or resting that day; "ven libero" says nothing of the other days. */
function isClosing({ clause: { text }, start, end }: DayGroup): boolean {
  return /chius|(?<![a-z])ch\.|ripos|giorno libero/.test(text.slice(Math.max(0, start - 30), end + 16));
}

function keepShort(days: Weekday[] | null): Weekday[] | null {
  return days && days.length < 5 ? days : null;
}
