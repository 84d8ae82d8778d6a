// `bulletin build --week`: the main job. Under a lock: collect, judge, compose, render, and put the week's folder in place.

import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { type Apart, createApart } from '../apart/apart.ts';
import { issuesBefore, issueWeeks, readIssue, recover } from '../archive.ts';
import { type Collection, collectAll } from '../collect.ts';
import type { Workspace } from '../config/load.ts';
import { copiesIn } from '../copies.ts';
import { createGet } from '../http/create-get.ts';
import { type Holder, takeLock } from '../lock.ts';
import type { IsoWeek, Issue, Problem, Said } from '../model.ts';
import type { BrowserChoice } from '../outputs/browser.ts';
import { dayInRome, issueDay, issueNumber, parseWeek, weekOf } from '../week.ts';
import { closePrinter, type Made, type Making, makeDocuments } from './documents.ts';
import { idleDecisions } from './idle-decisions.ts';
import { openWorkspace } from './open-workspace.ts';
import { withProgress } from './progress.ts';
import { inputsKey, isMadeOf, readRecord } from './render-record.ts';
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
  json: boolean;
  /** name and version of the program */
  version: string;
  now: Date;
  /** one that reads what comes from outside, already starting */
  worker?: Worker;
}

/** How many earlier issues are looked at for what is new and what is still open. */
const historyLength = 4;

export async function build(options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  const apart = createApart({ first: options.worker });
  try {
    const realDay = dayInRome(options.now);
    const week = options.week === null ? weekOf(realDay) : parseWeek(options.week);
    if (week === null) return wrongWeek(options.week ?? '', terminal);
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
  const lock = await takeLock(join(output, '.lock'));
  if (lock.held) return alreadyBuilding(lock.by, terminal);
  try {
    await recover(output);
    return await buildLocked(options, { workspace, output }, terminal);
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
}

type Build = Omit<BuildOptions, 'week'> & { week: IsoWeek; realDay: string; apart: Apart };

async function buildLocked(options: Build, place: Place, terminal: Terminal): Promise<ExitCode> {
  const closed = await closedIssue(options, place);
  if (closed) say(terminal, rebuilding(closed));
  const made = await withProgress(terminal, { it: 'Leggo le fonti', en: 'Reading the sources' }, async (tell) => {
    const making: Making = closed
      ? { issue: closed, sources: closed.sources, inputs: null, printer: null }
      : await collectIssue(options, place, tell);
    tell({ it: 'Preparo i documenti', en: 'Making the documents' });
    return makeDocuments(making, { workspace: place.workspace, output: place.output, browser: options.browser });
  });
  for (const said of closed ? [] : idleDecisions(place.workspace.decisions, made.issue)) say(terminal, said);
  return isEmpty(made.issue) ? emptyIssue(made.issue, terminal) : finish(made, options, terminal);
}

function isEmpty(issue: Issue): boolean {
  return issue.sections.every((section) => section.entries.length === 0);
}

/** A week that a later issue follows is closed: its documents are made again from its own issue file. */
async function closedIssue(options: Build, place: Place): Promise<Issue | null> {
  if (options.reopen) return null;
  const weeks = await issueWeeks(place.output);
  return weeks.some((week) => week > options.week) ? await readIssue(place.output, options.week) : null;
}

/** What decides the issue is gathered; the issue is made only where that has changed since the last time. */
async function collectIssue(options: Build, place: Place, tell: (said: Said) => void): Promise<Making> {
  const { workspace, output } = place;
  const { publisher, url } = workspace.config.bulletin;
  const hidden = join(workspace.root, '.bulletin');
  const today = issueDay(options.week, options.realDay);
  const get = createGet({
    root: workspace.root,
    cacheFolder: join(hidden, 'pages'),
    contact: publisher.email ?? url ?? publisher.name,
    version: options.version,
    today,
    offline: options.offline,
  });
  const collected = await collectAll(workspace.config.sources, {
    get,
    today,
    realDay: options.realDay,
    copies: copiesIn(join(hidden, 'copies')),
    collect: options.apart.collect,
    onSource: (report) => tell({ it: `Letta la fonte: ${report.name}`, en: `Read the source: ${report.name}` }),
  });
  const history = await issuesBefore(output, options.week, historyLength);
  const before = await readIssue(output, options.week).catch(() => null);
  const inputs = await inputsKey([workspace, settled(collected), history, options.week, today, options.version]);
  const record = await readRecord(workspace.root, options.week);
  if (before && isMadeOf(before, inputs, record)) {
    return { issue: before, sources: collected.reports, inputs, printer: null };
  }

  // The browser starts while the ads are read.
  const { startPrinter } = await import('../outputs/browser.ts');
  const printer = startPrinter(options.browser);
  const { week, realDay, version } = options;
  try {
    const { makeIssue } = await import('../bulletin.ts');
    const issue = await makeIssue(workspace, collected, {
      week,
      realDay,
      history,
      before,
      madeBy: `bulletin ${version}`,
    });
    return { issue, sources: issue.sources, inputs, printer };
  } catch (error) {
    await closePrinter(printer);
    throw error;
  }
}

/** A page that the server calls unchanged is worth as much as one that came again. */
function settled({ drafts, reports }: Collection): Collection {
  return { drafts, reports: reports.map((one) => (one.state === 'unchanged' ? { ...one, state: 'fresh' } : one)) };
}

function finish(done: Made, options: Build, terminal: Terminal): ExitCode {
  const { issue, sources, files, problems, changed } = done;
  const lost = [...lossesOf(issue), ...problems.filter(isLoss)];
  const paths = files.filter((name) => name !== 'issue.json').map((name) => join('output', issue.week, name));
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
        rejected: out,
        sources,
        problems: lost,
      }),
    );
    return exit;
  }
  for (const line of summarize(issue, lost, terminal.language)) terminal.err(line);
  for (const note of problems.filter((problem) => !isLoss(problem))) tellProblem(note, terminal);
  if (!changed)
    say(terminal, {
      it: 'Niente è cambiato: i documenti erano già pronti.',
      en: 'Nothing has changed: the documents were ready.',
    });
  for (const path of paths) terminal.out(path);
  return exit;
}

function tellProblem(problem: Problem, terminal: Terminal): void {
  for (const line of problemLines(problem, terminal.language)) terminal.err(line);
}

function rebuilding(issue: Issue): Said {
  return {
    it: `Il n. ${issue.number} è già seguito da un altro numero: rifaccio i documenti dal suo archivio, senza rileggere le fonti. Per raccogliere di nuovo: --reopen.`,
    en: `No. ${issue.number} is already followed by a later issue: its documents are made again from its archive, without reading the sources. To collect again: --reopen.`,
  };
}

function wrongWeek(typed: string, terminal: Terminal): ExitCode {
  say(terminal, {
    it: `"${typed}" non è una settimana del calendario. Scrivi anno e settimana, per esempio: bulletin build --week 2026-W48`,
    en: `"${typed}" is not a week of the calendar. Write year and week, for example: bulletin build --week 2026-W48`,
  });
  return 2;
}

function noIssue(week: IsoWeek, workspace: Workspace, terminal: Terminal): ExitCode {
  const { firstIssue } = workspace.config.bulletin;
  say(terminal, {
    it: `La settimana ${week} non ha un bollettino: è prima del primo numero (${firstIssue.week}) o è una pausa (breaks). Si cambia in sources.yaml, sotto bulletin.`,
    en: `Week ${week} has no issue: it comes before the first one (${firstIssue.week}) or is a break (breaks). Change it in sources.yaml, under bulletin.`,
  });
  return 2;
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

function alreadyBuilding(by: Holder, terminal: Terminal): ExitCode {
  say(terminal, {
    it: `Un altro comando sta già facendo il bollettino in questa cartella (processo ${by.pid} su ${by.host}). Aspetta che finisca e riprova.`,
    en: `Another command is already making the bulletin in this folder (process ${by.pid} on ${by.host}). Wait until it ends and try again.`,
  });
  return 1;
}
