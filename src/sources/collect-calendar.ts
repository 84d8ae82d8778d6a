import type { Draft, IsoDate } from '../model.ts';
import { addDays } from '../week.ts';
import { calendarProblems, type EventCounts, noEventCounts, notACalendar } from './calendar/calendar-problems.ts';
import { type Component, parseCalendar, textIn } from './calendar/content-lines.ts';
import { type Coming, eventDraft } from './calendar/event-draft.ts';
import { type CalendarEvent, eventsIn, italian } from './calendar/events.ts';
import type { Budget, Occurrence } from './calendar/occurrences.ts';
import type { CalendarSource } from './calendar.ts';
import { type Collected, type CollectTools, emptyDraft, SourceFailure } from './source.ts';
import { usual } from './usual.ts';

/** Steps of all the rules of a calendar together. */
const stepsAtMost = 100_000;

/** Events of an iCalendar document: one draft each, with its next dates. */
export async function collectCalendar(source: CalendarSource, tools: CollectTools): Promise<Collected> {
  const options = { source: source.id, accept: 'calendar', private: source.private ?? false } as const;
  const page = await tools.get(addressOf(source), options);
  const found = parseCalendar(page.text);
  if (found === null) throw new SourceFailure(notACalendar(source, page.address));
  const { days = usual.calendar.days } = source;
  const counts = noEventCounts();
  const drafts = await draftsIn(found, { source, today: tools.today, until: addDays(tools.today, days), counts });
  return { drafts, problems: calendarProblems(source.id, counts, days) };
}

/** `webcal` is the web under another name. */
function addressOf({ url, path }: CalendarSource): { url: string } | { path: string } {
  return path === undefined ? { url: (url ?? '').replace(/^webcals?:/i, 'https:') } : { path };
}

interface Reading {
  source: CalendarSource;
  today: IsoDate;
  until: IsoDate;
  counts: EventCounts;
}

async function draftsIn(found: Component, reading: Reading): Promise<Draft[]> {
  const { occurrencesOf } = await import('./calendar/occurrences.ts');
  const { source, today, until, counts } = reading;
  const { events, broken } = eventsIn(found);
  counts.broken += broken;
  const withdrawn = textIn(found, 'METHOD')?.toUpperCase() === 'CANCEL';
  const changes = changesByUid(events);
  const budget: Budget = { steps: stepsAtMost };
  const drafts = mastersOf(events).flatMap((event): (Draft & { order: string })[] => {
    if (!isTaken(event, withdrawn, counts)) return [];
    const changed = (event.uid === null ? [] : (changes.get(event.uid) ?? [])).filter((one) => one !== event);
    const series = occurrencesOf(event, changed, { today, until, budget });
    const coming = comingOf(event, series, reading);
    if (coming === null) return [];
    const title = titleOf(event);
    if (series.isBroken) counts.unfollowed.push(title);
    if (coming.next.some(({ starts }) => starts.zone === null)) counts.unknownZone.push(title);
    const draft = eventDraft(coming, emptyDraft(source, 'courses', today), source.employer ?? null);
    return [{ ...draft, order: `${coming.next[0].starts.date}T${coming.next[0].starts.time ?? ''}` }];
  });
  return drafts.toSorted((a, b) => a.order.localeCompare(b.order)).map(({ order: _, ...draft }) => draft);
}

function changesByUid(events: readonly CalendarEvent[]): Map<string | null, CalendarEvent[]> {
  const changes = new Map<string | null, CalendarEvent[]>();
  for (const event of events) {
    if (event.replaces === null) continue;
    const known = changes.get(event.uid);
    if (known) known.push(event);
    else changes.set(event.uid, [event]);
  }
  return changes;
}

/** Events that stand by themselves: a change whose series is not in the calendar does too. */
function mastersOf(events: readonly CalendarEvent[]): CalendarEvent[] {
  const series = new Set(events.flatMap(({ uid, replaces }) => (replaces === null ? [uid] : [])));
  return events.filter(({ uid, replaces }) => replaces === null || !series.has(uid));
}

function isTaken(event: CalendarEvent, withdrawn: boolean, counts: EventCounts): boolean {
  const { component } = event;
  if (/^(?:PRIVATE|CONFIDENTIAL)$/i.test(textIn(component, 'CLASS') ?? '')) counts.hidden++;
  else if (event.isCancelled || withdrawn) counts.cancelled.push(titleOf(event));
  else if (textIn(component, 'SUMMARY') === null && textIn(component, 'DESCRIPTION') === null) counts.broken++;
  else return true;
  return false;
}

function titleOf({ component }: CalendarEvent): string {
  return textIn(component, 'SUMMARY') ?? '?';
}

interface Found {
  occurrences: Occurrence[];
  goesOn: boolean;
  last: IsoDate | null;
}

/** Null where all is over, or still far away; both are counted. */
function comingOf(
  event: CalendarEvent,
  { occurrences, goesOn, last }: Found,
  { today, until, counts }: Reading,
): Coming | null {
  const left = occurrences.filter((one) => lastDayOf(one) >= today);
  const [first, ...more] = left.filter(({ starts }) => italian(starts).date <= until);
  if (first === undefined) {
    if (left.length > 0 || goesOn) counts.later++;
    else counts.past++;
    return null;
  }
  const lastLeft = left.at(-1) ?? first;
  return {
    event,
    next: [first, ...more],
    isUnderWay: (occurrences[0] ?? first) !== first || italian(first.starts).date < today,
    goesOn: goesOn || left.length > more.length + 1,
    last: last === null ? null : lastDayOf(lastLeft),
  };
}

function lastDayOf({ starts, ends }: Occurrence): IsoDate {
  return italian(ends ?? starts).date;
}
