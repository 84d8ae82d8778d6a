// An issue as another desk may take it over. Families' ads stay out: their way is through the desk that knows them.

import type { Channel, Deadline, Desk, Entry, Extra, Issue, IssueEntry, Rejected } from '../model.ts';
import { type Exchange, exchangeVersion, type SharedEntry, type Withdrawn } from './exchange-schema.ts';

/** @param history the issues before, newest first */
export function exchangeOf(issue: Issue, history: readonly Issue[]): Exchange {
  const { publisher } = issue;
  const names = new Map(issue.sources.map(({ source, name }) => [source, name]));
  const before = new Map(
    history
      .slice(0, 1)
      .flatMap(printed)
      .map((one) => [one.entry.key, one]),
  );
  const shared = (one: IssueEntry): SharedEntry => {
    const entry = sharedOf(one, { issue, sourceName: names.get(one.entry.source) ?? publisher.name });
    const earlier = before.get(one.entry.key);
    const isCorrected = earlier !== undefined && wordsOf(earlier.entry) !== wordsOf(one.entry);
    return { ...entry, corrected: isCorrected ? issue.today : null };
  };
  return {
    schema: exchangeVersion,
    publisher: { name: publisher.name, url: issue.url, email: publisher.email },
    language: 'it',
    number: issue.number,
    week: issue.week,
    from: issue.from,
    to: issue.to,
    entries: printed(issue).filter(mayBeShared).map(shared),
    withdrawn: withdrawnSince(issue, history),
  };
}

export function printed(issue: Pick<Issue, 'sections'>): IssueEntry[] {
  return issue.sections.flatMap((section) => section.entries);
}

export function mayBeShared({ entry }: IssueEntry): boolean {
  return entry.kind !== 'offer' || entry.facts.employerKind?.value !== 'household';
}

function sharedOf(
  { code, entry }: IssueEntry,
  { issue, sourceName }: { issue: Issue; sourceName: string },
): Omit<SharedEntry, 'corrected'> {
  const { draft } = entry;
  return {
    key: entry.key,
    code,
    kind: entry.kind,
    section: entry.section,
    title: draft.title ?? entry.title,
    employer: draft.employer,
    place: draft.place,
    url: entry.url,
    date: draft.date,
    deadline: draft.deadline ?? momentOf(entry.deadline?.value),
    text: draft.text,
    extra: elsewhere(draft.extra, entry, issue.desks),
    first_seen: entry.firstSeen,
    checked: entry.checked,
    confirmed: draft.confirmed,
    source: { name: sourceName },
  };
}

/** `2026-11-30T12:00`: the hour counts as much as the day. */
function momentOf(deadline: Deadline | undefined): string | null {
  if (!deadline?.date) return null;
  return deadline.time ? `${deadline.date}T${deadline.time}` : deadline.date;
}

/** A desk is known by its id only in its own house: elsewhere one needs its name, address and telephone. */
function elsewhere({ desk: _id, ...extra }: Extra, entry: Entry, desks: readonly Desk[]): Extra {
  const channel = entry.apply.map((fact) => fact.value).find(isDesk);
  const desk = channel ? (desks.find(({ id }) => id === channel.desk) ?? desks[0]) : undefined;
  if (!desk) return extra;
  const where = [desk.name, desk.address, ...(desk.hours ? [desk.hours] : [])].join(', ');
  return { ...extra, inPerson: where, ...(desk.phone && !extra.phone ? { phone: desk.phone } : {}) };
}

function isDesk(channel: Channel): channel is Extract<Channel, { by: 'desk' }> {
  return channel.by === 'desk';
}

/** What the source says of it, without the days on which it was looked at. */
function wordsOf({ title, url, draft, deadline }: Entry): string {
  const { title: own, employer, place, text, extra } = draft;
  return JSON.stringify([title, url, own, employer, place, text, extra, deadline?.value]);
}

/** Still good, only not printed this week, or printed under another key. */
const stillOpen: ReadonlySet<string> = new Set(['OVER_LIMIT', 'NO_SECTION', 'DUPLICATE']);

/** What the issues before have printed and this one has not, because it may not be printed any more. The newest printing counts. */
export function withdrawnSince(issue: Issue, history: readonly Issue[]): Withdrawn[] {
  const now = new Set(printed(issue).map((one) => one.entry.key));
  const rejected = new Map(issue.rejected.map((one) => [one.entry.key, one]));
  const found = new Map<string, Withdrawn>();
  for (const earlier of history) {
    for (const one of printed(earlier).filter(mayBeShared)) {
      const { key, title } = one.entry;
      if (now.has(key) || found.has(key)) continue;
      const reason = whyNot(one, rejected.get(key), issue.from);
      if (reason) found.set(key, { key, code: one.code, title, week: earlier.week, reason });
    }
  }
  return [...found.values()];
}

function whyNot(one: IssueEntry, rejection: Rejected | undefined, from: string): Withdrawn['reason'] | null {
  const codes = rejection?.verdicts.filter(({ level }) => level === 'out' || level === 'hold').map(({ code }) => code);
  if (codes?.some((code) => stillOpen.has(code))) return null;
  if (codes?.includes('EXPIRED')) return 'over';
  const last = one.entry.deadline?.value.date ?? null;
  if (last !== null && last < from) return 'over';
  return rejection ? 'withdrawn' : 'gone';
}
