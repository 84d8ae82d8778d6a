// From the sources to the issue: read, then made, then made again as long as the pages of its offers turn out to be closed.

import { issuesBefore, readIssue } from '../archive.ts';
import { type CollectedAll, type Collection, type CollectOptions, collectAll } from '../collect.ts';
import type { Workspace } from '../config/load.ts';
import type { Draft, Entry, IsoWeek, Issue, Problem, Said } from '../model.ts';
import type { BrowserChoice } from '../outputs/browser.ts';
import { lookAt, type OfferPage } from '../truth/pages-alive.ts';
import { pagesLeft, pagesTold } from '../truth/pages-told.ts';
import { closePrinter, type Making } from './documents.ts';
import { inputsKey, isMadeOf, readRecord } from './render-record.ts';
import type { Run } from './run.ts';

export interface CollectIssueOptions {
  workspace: Workspace;
  output: string;
  week: IsoWeek;
  version: string;
  browser: BrowserChoice;
  collect: NonNullable<CollectOptions['collect']>;
  run: Run;
  /** made even where nothing has changed */
  again: boolean;
}

/** How many earlier issues are looked at for what is new and what is still open. */
const historyLength = 4;
/** Offers that come up for closed ones are looked at in their turn, so many times. */
const mostRounds = 5;

/** What decides the issue is gathered; the issue is made only where that has changed since the last time. */
export async function collectIssue(options: CollectIssueOptions, tell: (said: Said) => void): Promise<Making> {
  const { workspace, output, week, run, version } = options;
  const { today, realDay } = run;
  const collected = await collectAll(workspace.config.sources, {
    ...run,
    collect: options.collect,
    onSource: ({ name }) => tell({ it: `Letta la fonte: ${name}`, en: `Read the source: ${name}` }),
  });
  await run.settle(collected.portal);
  tell({ it: 'Controllo che gli annunci siano ancora aperti', en: 'Checking that the offers are still open' });
  const history = await issuesBefore(output, week, historyLength);
  const before = await readIssue(output, week).catch(() => null);
  const keyOf = (gathered: Collection) => inputsKey([workspace, settled(gathered), history, week, today, version]);
  let gathered = await looked(before, collected, options);
  const inputs = await keyOf(gathered);
  if (before && !options.again && isMadeOf(before, inputs, await readRecord(workspace.root, week))) {
    await endRun(run);
    return { issue: before, sources: gathered.reports, inputs, notes: notesOf(gathered), printer: null };
  }

  // The browser starts while the ads are read.
  const { startPrinter } = await import('../outputs/browser.ts');
  const printer = startPrinter(options.browser);
  try {
    const { makeIssue } = await import('../bulletin.ts');
    const read = new WeakMap<Draft, Entry>();
    const make = () =>
      makeIssue(workspace, gathered, { week, realDay, history, before, madeBy: `bulletin ${version}`, read });
    let issue = await make();
    for (let round = 1; round < mostRounds; round++) {
      const next = await looked(issue, collected, options);
      if (JSON.stringify(next.closed) === JSON.stringify(gathered.closed) && sameReports(next, gathered)) break;
      gathered = next;
      issue = await make();
    }
    if (collected.hasNetwork) await run.keep(offersOf(issue, collected, options).map(({ url }) => url));
    await endRun(run);
    return { issue, sources: issue.sources, inputs: await keyOf(gathered), notes: notesOf(gathered), printer };
  } catch (error) {
    await closePrinter(printer);
    throw error;
  }
}

async function endRun(run: Run): Promise<void> {
  await run.settle(new Set());
  await run.close();
}

/** A page that the server calls unchanged is worth as much as one that came again. */
function settled({ drafts, reports, closed }: Collection): Collection {
  return {
    drafts,
    reports: reports.map((one) => (one.state === 'unchanged' ? { ...one, state: 'fresh' } : one)),
    closed: closed ?? [],
  };
}

function sameReports(one: Collection, other: Collection): boolean {
  return JSON.stringify(one.reports) === JSON.stringify(other.reports);
}

interface Looked extends Collection {
  /** pages that time was too short for */
  left: number;
}

function notesOf({ left }: Looked): Problem[] {
  return left > 0 ? [pagesLeft(left)] : [];
}

/** What was collected, with what the pages of an issue's offers say today. */
async function looked(issue: Issue | null, collected: CollectedAll, options: CollectIssueOptions): Promise<Looked> {
  const { memory, get, looks, isOver, realDay } = options.run;
  const offers = issue ? offersOf(issue, collected, options) : [];
  const tools = { get, today: realDay, memory, isOver };
  const left = looks && collected.hasNetwork ? await lookAt(offers, tools) : 0;
  const closed = offers.flatMap(({ url }) => memory.get(url)?.closed ?? []).sort((a, b) => (a.url < b.url ? -1 : 1));
  const reports = collected.reports.map((report) => ({
    ...report,
    problems: [...report.problems, ...pagesTold(report.source, offers, memory)],
  }));
  return { drafts: collected.drafts, reports, closed, left };
}

/**
 * The pages of the offers that are printed, or would be if they were not closed. Not those of what a person typed or a mail
 * brought, nor pages that were read a moment ago.
 */
function offersOf(issue: Issue, collected: CollectedAll, { workspace, run }: CollectIssueOptions): OfferPage[] {
  const printed = issue.sections.flatMap((section) => section.entries.map((one) => one.entry));
  const closed = issue.rejected.filter(({ verdicts }) => verdicts.some(({ code }) => code === 'CLOSED_PAGE'));
  const readOn = run.realDay < run.today ? run.realDay : run.today;
  const once = new Map<string, OfferPage>();
  for (const { kind, url, source: id, draft } of [...printed, ...closed.map(({ entry }) => entry)]) {
    const source = workspace.config.sources.find((one) => one.id === id);
    if (kind !== 'offer' || !url || !source || source.liveness === false || notLooked.has(source.kind)) continue;
    if (collected.fetched.has(url.replace(/#.*$/, '')) && draft.seen >= readOn) continue;
    const isShared = collected.drafts.filter((one) => one.url === url).length > 1;
    const list = 'url' in source && source.url ? source.url : null;
    once.set(url, { url, title: draft.title, source: id, private: source.private === true, isShared, list });
  }
  return [...once.values()];
}

const notLooked: ReadonlySet<string> = new Set(['listing', 'mail']);
