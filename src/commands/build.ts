// `bulletin build --week`: the main job. Under a lock: collect, judge, compose, render, and put the week's folder in place.

import { join } from 'node:path';
import {
  digestOf,
  issueBytes,
  issuesBefore,
  issueWeeks,
  type KeptFile,
  readIssue,
  recover,
  writeIssue,
} from '../archive.ts';
import { editionsOf, makeIssue, NoIssue } from '../bulletin.ts';
import type { Workspace } from '../config/load.ts';
import { copiesIn } from '../copies.ts';
import { createGet } from '../http/create-get.ts';
import { type Holder, takeLock } from '../lock.ts';
import type { IsoWeek, Issue, Problem, Said } from '../model.ts';
import type { BrowserChoice } from '../outputs/browser.ts';
import { dayInRome, issueDay, parseWeek, weekOf } from '../week.ts';
import { openWorkspace } from './open-workspace.ts';
import { withProgress } from './progress.ts';
import { readRenderRecord, renderKey, standsAsRendered, writeRenderRecord } from './render-record.ts';
import { isLoss, lossesOf, summarize } from './summary.ts';
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
}

/** How many earlier issues are looked at for what is new and what is still open. */
const historyLength = 4;

export async function build(options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  const realDay = dayInRome(options.now);
  const week = options.week === null ? weekOf(realDay) : parseWeek(options.week);
  if (week === null) return wrongWeek(options.week ?? '', terminal);
  const workspace = await openWorkspace(options.workspace, terminal);
  if (!workspace) return 2;
  const output = join(workspace.root, 'output');
  const lock = await takeLock(join(output, '.lock'));
  if (lock.held) return alreadyBuilding(lock.by, terminal);
  try {
    await recover(output);
    return await buildLocked({ ...options, week, realDay }, { workspace, output }, terminal);
  } catch (error) {
    if (error instanceof NoIssue) return noIssue(week, workspace, terminal);
    throw error;
  } finally {
    await lock.release();
  }
}

interface Place {
  workspace: Workspace;
  output: string;
}

type Build = Omit<BuildOptions, 'week'> & { week: IsoWeek; realDay: string };

async function buildLocked(options: Build, place: Place, terminal: Terminal): Promise<ExitCode> {
  const closed = await closedIssue(options, place);
  if (closed) say(terminal, rebuilding(closed));
  const made = await withProgress(terminal, { it: 'Leggo le fonti', en: 'Reading the sources' }, async (tell) => {
    const issue = closed ?? (await collectIssue(options, place, tell));
    if (isEmpty(issue)) return { issue, files: [], problems: [], changed: false };
    tell({ it: 'Preparo i documenti', en: 'Making the documents' });
    return { issue, ...(await renderAndWrite(issue, options, place)) };
  });
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

async function collectIssue(options: Build, place: Place, tell: (said: Said) => void): Promise<Issue> {
  const { workspace, output } = place;
  const hidden = join(workspace.root, '.bulletin');
  const { publisher, url } = workspace.config.bulletin;
  const today = issueDay(options.week, options.realDay);
  const get = createGet({
    root: workspace.root,
    cacheFolder: join(hidden, 'pages'),
    contact: publisher.email ?? url ?? publisher.name,
    version: options.version,
    today,
    offline: options.offline,
  });
  return makeIssue(workspace, {
    week: options.week,
    realDay: options.realDay,
    get,
    copies: copiesIn(join(hidden, 'copies')),
    history: await issuesBefore(output, options.week, historyLength),
    before: await readIssue(output, options.week).catch(() => null),
    madeBy: `bulletin ${options.version}`,
    onSource: (report) => tell({ it: `Letta la fonte: ${report.name}`, en: `Read the source: ${report.name}` }),
  });
}

interface Rendered {
  files: string[];
  problems: Problem[];
  changed: boolean;
}

/** Renders every edition, unless what is in the folder is already what this issue would give. */
async function renderAndWrite(issue: Issue, options: Build, place: Place): Promise<Rendered> {
  const { workspace, output } = place;
  const templates = join(workspace.root, 'templates');
  const bytes = issueBytes(issue);
  const editions = editionsOf(issue, workspace.config.editions);
  const key = await renderKey({
    issue: digestOf(bytes),
    editions: workspace.config.editions,
    templates,
    browser: options.browser,
  });
  const folder = join(output, issue.week);
  const recordPath = join(workspace.root, '.bulletin', 'rendered', `${issue.week}.json`);
  const record = await readRenderRecord(recordPath);
  if (record && record.key === key && (await standsAsRendered(folder, record))) {
    return { files: Object.keys(record.files).sort(), problems: record.problems, changed: false };
  }
  const { renderEdition } = await import('../outputs/index.ts');
  const files: KeptFile[] = [{ name: 'issue.json', bytes }];
  const problems: Problem[] = [];
  for (const edition of editions) {
    const made = await renderEdition(edition, {
      workspaceTemplates: templates,
      browser: options.browser,
    });
    files.push(...made.files);
    problems.push(...made.problems);
  }
  await writeIssue(output, issue.week, files);
  await writeRenderRecord(recordPath, { key, files: digests(files), problems });
  return { files: files.map((file) => file.name).sort(), problems, changed: true };
}

function digests(files: readonly KeptFile[]): Record<string, string> {
  return Object.fromEntries(files.map((file) => [file.name, digestOf(file.bytes)]));
}

function finish(done: { issue: Issue } & Rendered, options: Build, terminal: Terminal): ExitCode {
  const { issue, files, problems, changed } = done;
  const lost = [...lossesOf(issue), ...problems.filter(isLoss)];
  const paths = files.filter((name) => name !== 'issue.json').map((name) => join('output', issue.week, name));
  const exit: ExitCode = lost.length > 0 ? 3 : 0;
  if (options.json) {
    const { sections, rejected, sources, number, week } = issue;
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
  if (!changed)
    say(terminal, {
      it: 'Niente è cambiato: i documenti erano già pronti.',
      en: 'Nothing has changed: the documents were ready.',
    });
  for (const path of paths) terminal.out(path);
  return exit;
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
  for (const line of summarize(issue, lossesOf(issue), terminal.language)) terminal.err(line);
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
