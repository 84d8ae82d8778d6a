// The pipeline: from a workspace and a week to the issue. Read this first.

import { setImmediate } from 'node:timers/promises';
import type { Collection } from './collect.ts';
import { compose, type Judged } from './compose.ts';
import type { Workspace } from './config/load.ts';
import { examine, type GateContext, judge } from './gates/index.ts';
import { protect } from './gates/privacy.ts';
import { entryKeys } from './identity.ts';
import { merge } from './merge.ts';
import type { Draft, Entry, IsoDate, IsoWeek, Issue, IssueSection, Verdict } from './model.ts';
import { nearestDesk } from './nearness/nearness.ts';
import { readEntry } from './reading/read.ts';
import { closuresBetween } from './school-calendar.ts';
import { addDays, issueDay, issueNumber, weekDates } from './week.ts';

export interface MakeOptions {
  week: IsoWeek;
  /** the day in Europe/Rome, as the clock has it */
  realDay: IsoDate;
  /** earlier issues, newest first */
  history: readonly Issue[];
  /** the same week as built before, if it was */
  before: Issue | null;
  /** name and version of the program */
  madeBy: string;
  /** drafts that were read before in this run */
  read?: WeakMap<Draft, Entry>;
}

/**
 * Reads, judges, merges and composes what was collected into the issue of a week. A function of its arguments alone, and made
 * again with its own result as `before` it gives that result.
 * @throws when the week has no issue: it comes before the first one, or is a break.
 */
export async function makeIssue(workspace: Workspace, collected: Collection, options: MakeOptions): Promise<Issue> {
  const { config } = workspace;
  const { week } = options;
  const number = issueNumber(week, config.bulletin.firstIssue, config.bulletin.breaks);
  if (number === null) throw new Error(`week ${week} has no issue`);
  const today = issueDay(week, options.realDay);
  const { from, to } = weekDates(week);
  const nextIssue = addDays(to, 1);

  const closedPages = new Map((collected.closed ?? []).map((page) => [page.url, page]));
  const context = { today, week: { from, to }, nextIssue, closedPages };
  const { entries, examined } = await readAll([...workspace.drafts, ...collected.drafts], workspace, {
    ...options,
    context,
  });
  const verdicts = judge(entries, context, examined);
  // Judged as written, printed as protected: the gates must see what the readers must not.
  const judged = mergeAlive(entries.map(protect), verdicts);
  const composed = compose(judged, {
    ...options,
    number,
    nextIssue,
    sections: config.sections,
    decisions: workspace.decisions,
  });

  return {
    schema: 'bulletin-issue/1',
    madeBy: options.madeBy,
    title: config.bulletin.title,
    subtitle: config.bulletin.subtitle,
    number,
    week,
    from,
    to,
    today,
    url: config.bulletin.url,
    publisher: config.bulletin.publisher,
    desks: config.desks,
    schoolClosures: closuresBetween(from, addDays(to, 7)),
    sections: composed.sections.map((section) => withNearness(section, config)),
    rejected: composed.rejected,
    sources: collected.reports,
  };
}

/** Measured on what may be printed: of a family only the neighbourhood is left. */
function withNearness(section: IssueSection, config: Workspace['config']): IssueSection {
  const { desks, nearKm, places } = config;
  return {
    ...section,
    entries: section.entries.map((one) =>
      one.entry.kind === 'offer' ? { ...one, nearness: nearestDesk(one.entry, desks, { nearKm, places }) } : one,
    ),
  };
}

interface ReadAll {
  entries: Entry[];
  /** of each entry what the gates found in it */
  examined: Verdict[][];
}

async function readAll(
  drafts: readonly Draft[],
  workspace: Workspace,
  options: MakeOptions & { context: GateContext },
): Promise<ReadAll> {
  const { history, context, read = new WeakMap() } = options;
  const keys = entryKeys(drafts);
  const firstSeen = firstSeenIndex(history);
  const all: ReadAll = { entries: [], examined: [] };
  for (const [index, draft] of drafts.entries()) {
    const entry: Entry = read.get(draft) ?? readEntry(draft, { school: workspace.config.school });
    read.set(draft, entry);
    const key = keys[index] ?? '';
    const seenBefore = firstSeen.get(key);
    const seen = seenBefore !== undefined && seenBefore < entry.firstSeen ? seenBefore : entry.firstSeen;
    const known = { ...entry, key, firstSeen: seen };
    all.entries.push(known);
    all.examined.push(examine(known, context));
    // Between two ads whatever else is going on may move: the browser that starts, the sign on the terminal.
    await setImmediate();
  }
  return all;
}

/** When each entry was first seen, printed or not, in the earlier issues. */
function firstSeenIndex(history: readonly Issue[]): Map<string, IsoDate> {
  const index = new Map<string, IsoDate>();
  for (const issue of history) {
    const printed = issue.sections.flatMap((section) => section.entries.map((one) => one.entry));
    for (const entry of [...printed, ...issue.rejected.map((one) => one.entry)]) {
      const known = index.get(entry.key);
      if (known === undefined || entry.firstSeen < known) index.set(entry.key, entry.firstSeen);
    }
  }
  return index;
}

/** Duplicates are sought among the entries that may be printed: a dead or doubtful copy never takes a good one's place. */
function mergeAlive(entries: readonly Entry[], verdicts: ReadonlyMap<string, Verdict[]>): Judged[] {
  const verdictsOf = (entry: Entry) => verdicts.get(entry.key) ?? [];
  const alive = entries.filter((entry) => verdictsOf(entry).every(({ level }) => level === 'ok' || level === 'warn'));
  const merged = merge(alive);
  const dropped = new Map(merged.dropped.map((one) => [one.entry.key, one]));
  return entries.map((entry) => {
    const duplicate = dropped.get(entry.key);
    const own = verdictsOf(entry);
    if (!duplicate) return { entry, verdicts: own, alsoOn: merged.alsoOn.get(entry.key) ?? [] };
    const sentence = duplicate.reason;
    const verdict: Verdict = { gate: 'merge', level: 'out', code: 'DUPLICATE', evidence: null, sentence, ask: null };
    return { entry, verdicts: [...own, verdict], alsoOn: [] };
  });
}
