// `bulletin build --week`: the main job. Under a lock: collect, judge, compose, render, and put the week's folder in place.

import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { type Apart, createApart } from '../apart/apart.ts';
import { issueBytes, issueWeeks, readIssue, recover } from '../archive.ts';
import type { Workspace } from '../config/load.ts';
import { takeLock } from '../lock.ts';
import type { IsoWeek, Issue, OperatorLanguage, Problem, Said } from '../model.ts';
import type { BrowserChoice } from '../outputs/browser.ts';
import { dayInRome, issueNumber, parseWeek, weekOf } from '../week.ts';
import {
  alreadyBuilding,
  noIssue,
  noSnapshot,
  notOverTheIssue,
  rebuilding,
  replayed,
  wrongWeek,
} from './build-told.ts';
import { collectIssue } from './collect-issue.ts';
import { type Made, type Making, makeDocuments } from './documents.ts';
import { idleDecisions } from './idle-decisions.ts';
import { openWorkspace } from './open-workspace.ts';
import { withProgress } from './progress.ts';
import { readability } from './readability.ts';
import { readRecord, removeRecord, writeRecord } from './render-record.ts';
import { liveRun, replayedRun } from './run.ts';
import { type Snapshot, type Snapshots, snapshotsIn } from './snapshot.ts';
import { isLoss, lossesOf, problemLines, summarize } from './summary.ts';
import { type ExitCode, say, type Terminal } from './terminal.ts';

export interface BuildOptions {
  workspace: string;
  /** as typed; null: the week of today */
  week: string | null;
  browser: BrowserChoice;
  /** kept copies only, no network */
  offline: boolean;
  /** collect again a week that a later issue follows */
  reopen: boolean;
  /** a week as typed, to be made again from what was kept of it; null: not a replay */
  replay: string | null;
  /** folder in which a replay is made, relative to where the command is given; null: `replay` in the workspace */
  output: string | null;
  json: boolean;
  /** name and version of the program */
  version: string;
  now: Date;
  /** between the starts of two requests to one host; absent: as polite as usual */
  gapMs?: number;
  /** one that reads what comes from outside, already starting */
  worker?: Worker;
}

export async function build(options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  const apart = createApart({ first: options.worker });
  try {
    const realDay = dayInRome(options.now);
    const typed = options.replay ?? options.week;
    const week = typed === null ? weekOf(realDay) : parseWeek(typed);
    if (week === null) return wrongWeek(typed ?? '', terminal);
    return await buildWeek({ ...options, week, realDay, apart }, terminal);
  } finally {
    await apart.close();
  }
}

async function buildWeek(options: Build, terminal: Terminal): Promise<ExitCode> {
  const { week, realDay } = options;
  const workspace = await openWorkspace(options.workspace, terminal, realDay);
  if (!workspace) return 2;
  const { firstIssue, breaks } = workspace.config.bulletin;
  if (issueNumber(week, firstIssue, breaks) === null) return noIssue(week, workspace, terminal);
  const output = join(workspace.root, 'output');
  const snapshots = snapshotsIn(join(workspace.root, '.bulletin', 'snapshots'));
  const snapshot = options.replay === null ? null : await snapshots.read(week);
  if (options.replay !== null && !snapshot) return noSnapshot(week, await snapshots.weeks(), terminal);
  const target = snapshot ? resolve(options.output ?? join(workspace.root, 'replay')) : output;
  if (snapshot && target === resolve(output)) return notOverTheIssue(terminal);
  const lock = await takeLock(join(output, '.lock'));
  if (lock.held) return alreadyBuilding(lock.by, terminal);
  try {
    await recover(output);
    return await buildLocked(options, { workspace, output, target, snapshots, snapshot }, terminal);
  } catch (error) {
    const { TemplateFault } = await import('../outputs/templates.ts');
    if (!(error instanceof TemplateFault)) throw error;
    tellProblem(error.problem, terminal);
    return 2;
  } finally {
    await lock.release();
  }
}

interface Place {
  workspace: Workspace;
  output: string;
  /** where the documents go: `output`, or the folder of a replay */
  target: string;
  snapshots: Snapshots;
  /** what a replay is made from */
  snapshot: Snapshot | null;
}

type Build = Omit<BuildOptions, 'week'> & { week: IsoWeek; realDay: string; apart: Apart };

async function buildLocked(options: Build, place: Place, terminal: Terminal): Promise<ExitCode> {
  const closed = await closedIssue(options, place);
  if (closed) say(terminal, rebuilding(closed));
  const { workspace, output, snapshot } = place;
  const notes: Problem[] = [];
  const made = await withProgress(terminal, { it: 'Leggo le fonti', en: 'Reading the sources' }, async (tell) => {
    const making: Making = closed
      ? { issue: closed, sources: closed.sources, inputs: null, notes: [], printer: null }
      : await collect(options, place, tell);
    notes.push(...making.notes);
    tell({ it: 'Preparo i documenti', en: 'Making the documents' });
    if (snapshot) return makeReplay(making, place, options.browser);
    return makeDocuments(making, { workspace, output, browser: options.browser });
  });
  for (const said of closed ? [] : idleDecisions(workspace.decisions, made.issue)) say(terminal, said);
  if (isEmpty(made.issue)) return emptyIssue(made.issue, terminal);
  if (snapshot) say(terminal, replayed(made.issue, await isAsPublished(made.issue, output)));
  return finish({ ...made, notes }, options, terminal);
}

async function collect(options: Build, place: Place, tell: (said: Said) => void): Promise<Making> {
  const { workspace, output, snapshots, snapshot } = place;
  const { week, version, browser, apart } = options;
  const run = snapshot
    ? await replayedRun(workspace, snapshot, { version, snapshots })
    : await liveRun(workspace, options, snapshots);
  const again = snapshot !== null;
  return collectIssue({ workspace, output, week, version, browser, collect: apart.collect, run, again }, tell);
}

async function isAsPublished(issue: Issue, output: string): Promise<boolean> {
  const published = await readFile(join(output, issue.week, 'issue.json')).catch(() => null);
  return published?.equals(issueBytes(issue)) === true;
}

function isEmpty(issue: Issue): boolean {
  return issue.sections.every((section) => section.entries.length === 0);
}

/** A week that a later issue follows is closed: its documents are made again from its own issue file. */
async function closedIssue(options: Build, place: Place): Promise<Issue | null> {
  if (options.reopen || options.replay !== null) return null;
  const weeks = await issueWeeks(place.output);
  return weeks.some((week) => week > options.week) ? await readIssue(place.output, options.week) : null;
}

/** A replay leaves the real issue as it is, and the record of what it was made from. */
async function makeReplay(making: Making, { workspace, target }: Place, browser: BrowserChoice): Promise<Made> {
  const { root } = workspace;
  const { week } = making.issue;
  const record = await readRecord(root, week);
  try {
    return await makeDocuments(making, { workspace, output: target, browser });
  } finally {
    await (record ? writeRecord(root, week, record) : removeRecord(root, week));
  }
}

function finish(done: Made & { notes: Problem[] }, options: Build, terminal: Terminal): ExitCode {
  const { issue, sources, files, problems, notes, changed } = done;
  const lost = [...lossesOf(issue), ...problems.filter(isLoss)];
  const folder = options.replay === null ? 'output' : (options.output ?? 'replay');
  const published = files.filter((name) => name !== 'issue.json');
  const paths = published.map((name) => join(folder, issue.week, name));
  const exit: ExitCode = lost.length > 0 ? 3 : 0;
  if (options.json) {
    const { sections, rejected, number, week } = issue;
    const printed = sections.map(({ id, entries }) => ({
      id,
      entries: entries.map(({ code, entry }) => ({ code, title: entry.title, key: entry.key })),
    }));
    const out = rejected.map(({ entry, held, verdicts }) => ({
      key: entry.key,
      title: entry.title,
      held,
      codes: verdicts.filter(({ level }) => level === 'out' || level === 'hold').map(({ code }) => code),
    }));
    terminal.out(
      JSON.stringify({
        week,
        number,
        exit,
        changed,
        files: paths,
        sections: printed,
        readability: readability(issue),
        rejected: out,
        sources,
        problems: lost,
      }),
    );
    return exit;
  }
  for (const line of summarize(issue, lost, terminal.language)) terminal.err(line);
  for (const note of [...problems.filter((problem) => !isLoss(problem)), ...notes]) tellProblem(note, terminal);
  if (!changed)
    say(terminal, {
      it: 'Niente è cambiato: i documenti erano già pronti.',
      en: 'Nothing has changed: the documents were ready.',
    });
  for (const line of inFolders(published, terminal.language)) terminal.out(join(folder, issue.week, line));
  return exit;
}

function tellProblem(problem: Problem, terminal: Terminal): void {
  for (const line of problemLines(problem, terminal.language)) terminal.err(line);
}

function emptyIssue(issue: Issue, terminal: Terminal): ExitCode {
  const lost = lossesOf(issue);
  for (const line of summarize(issue, lost, terminal.language)) terminal.err(line);
  for (const problem of lost) terminal.keep?.(problem);
  say(terminal, {
    it: `Nessuna voce da stampare: il bollettino n. ${issue.number} non è stato scritto e quello che c'era resta com'era.`,
    en: `Nothing to print: issue no. ${issue.number} was not written and what was there stays as it was.`,
  });
  return 1;
}

/** The files of the week by name; those in a folder of their own as the folder, with how many. */
function inFolders(names: readonly string[], language: OperatorLanguage): string[] {
  const shown = new Map<string, number>();
  for (const name of names) {
    const line = name.includes('/') ? name.slice(0, name.indexOf('/') + 1) : name;
    shown.set(line, (shown.get(line) ?? 0) + 1);
  }
  const files = { it: 'file', en: 'files' }[language];
  return [...shown].map(([line, count]) => (line.endsWith('/') ? `${line} (${count} ${files})` : line));
}
