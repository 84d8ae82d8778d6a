// The documents of an issue: every edition rendered and put in place, unless what lies there is already what it would give.

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf, issueBytes, issuesBefore, issueWeeks, type KeptFile, writeIssue } from '../archive.ts';
import type { Workspace } from '../config/load.ts';
import type { IsoWeek, Issue, Problem, SourceReport } from '../model.ts';
import type { BrowserChoice, Printer } from '../outputs/browser.ts';
import { readRecord, renderKey, standsAsRendered, writeRecord } from './render-record.ts';

export interface Making {
  issue: Issue;
  /** how the sources were in this run; the issue keeps how they were when it was made */
  sources: SourceReport[];
  /** key of what the issue was made of; null where it comes from its own file */
  inputs: string | null;
  /** what is told of this run and is not kept */
  notes: Problem[];
  /** a browser that was started for it; closed here, needed or not */
  printer: Promise<Printer | Problem> | null;
}

export interface Made {
  issue: Issue;
  sources: SourceReport[];
  files: string[];
  problems: Problem[];
  changed: boolean;
}

export interface Where {
  workspace: Workspace;
  output: string;
  browser: BrowserChoice;
}

/** Writes the issue with its documents. An issue without entries writes nothing. */
export async function makeDocuments(making: Making, where: Where): Promise<Made> {
  try {
    const { issue, sources } = making;
    if (issue.sections.every((section) => section.entries.length === 0)) {
      return { issue, sources, files: [], problems: [], changed: false };
    }
    return await renderAndWrite(making, where);
  } finally {
    if (making.printer !== null) await closePrinter(making.printer);
  }
}

export async function closePrinter(starting: Promise<Printer | Problem>): Promise<void> {
  const printer = await starting;
  if (!('code' in printer)) await printer.close();
}

async function renderAndWrite({ issue, sources, inputs, printer }: Making, where: Where): Promise<Made> {
  const { workspace, output, browser } = where;
  const { editions, site } = workspace.config;
  const templates = join(workspace.root, 'templates');
  const bytes = issueBytes(issue);
  const earlier = await marksOf(output, issue.week);
  const key = await renderKey({ issue: digestOf(bytes), editions: [editions, site, earlier], templates, browser });
  const record = await readRecord(workspace.root, issue.week);
  if (record?.key === key && (await standsAsRendered(join(output, issue.week), record))) {
    if (inputs !== null && record.inputs !== inputs)
      await writeRecord(workspace.root, issue.week, { ...record, inputs });
    return { issue, sources, files: Object.keys(record.files).sort(), problems: record.problems, changed: false };
  }
  const [{ editionsOf }, { renderEditions }] = await Promise.all([
    import('../editions/editions.ts'),
    import('../outputs/render-editions.ts'),
  ]);
  const { exchangeOf } = await import('../exchange/exchange.ts');
  const exchange = exchangeOf(issue, await issuesBefore(output, issue.week, withdrawnFor));
  const files: KeptFile[] = [
    { name: 'issue.json', bytes },
    { name: 'scambio.json', bytes: new TextEncoder().encode(`${JSON.stringify(exchange, null, 1)}\n`) },
  ];
  const options = { workspaceTemplates: templates, browser, printer };
  const { files: made, problems } = await renderEditions(editionsOf(issue, editions, site), options);
  files.push(...made);
  await writeIssue(output, issue.week, files);
  if (site) {
    const { writeSite } = await import('./site.ts');
    await writeSite(output, { week: issue.week, workspace });
  }
  // Last: a run that was killed on the way leaves no record, and the next one makes all of it again.
  await writeRecord(workspace.root, issue.week, { key, inputs, files: digests(files), problems });
  return { issue, sources, files: files.map((file) => file.name).sort(), problems, changed: true };
}

/** Issues that are looked back on for what was taken back since. */
const withdrawnFor = 4;

/** When the issues before were last written: what was taken back depends on them. */
async function marksOf(output: string, week: IsoWeek): Promise<number[]> {
  const weeks = (await issueWeeks(output)).filter((other) => other < week).slice(-withdrawnFor);
  return Promise.all(weeks.map(async (other) => (await stat(join(output, other, 'issue.json'))).mtimeMs));
}

function digests(files: readonly KeptFile[]): Record<string, string> {
  return Object.fromEntries(files.map((file) => [file.name, digestOf(file.bytes)]));
}
