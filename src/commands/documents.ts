// The documents of an issue: every edition rendered and put in place, unless what lies there is already what it would give.

import { join } from 'node:path';
import { digestOf, issueBytes, type KeptFile, writeIssue } from '../archive.ts';
import type { Workspace } from '../config/load.ts';
import type { Issue, Problem, SourceReport } from '../model.ts';
import type { BrowserChoice, Printer } from '../outputs/browser.ts';
import { readRecord, renderKey, standsAsRendered, writeRecord } from './render-record.ts';

export interface Making {
  issue: Issue;
  /** how the sources were in this run; the issue keeps how they were when it was made */
  sources: SourceReport[];
  /** key of what the issue was made of; null where it comes from its own file */
  inputs: string | null;
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
  const { editions } = workspace.config;
  const templates = join(workspace.root, 'templates');
  const bytes = issueBytes(issue);
  const key = await renderKey({ issue: digestOf(bytes), editions, templates, browser });
  const record = await readRecord(workspace.root, issue.week);
  if (record?.key === key && (await standsAsRendered(join(output, issue.week), record))) {
    if (inputs !== null && record.inputs !== inputs)
      await writeRecord(workspace.root, issue.week, { ...record, inputs });
    return { issue, sources, files: Object.keys(record.files).sort(), problems: record.problems, changed: false };
  }
  const [{ editionsOf }, { renderEdition }] = await Promise.all([
    import('../editions/editions.ts'),
    import('../outputs/index.ts'),
  ]);
  const files: KeptFile[] = [{ name: 'issue.json', bytes }];
  const problems: Problem[] = [];
  for (const edition of editionsOf(issue, editions)) {
    const made = await renderEdition(edition, {
      workspaceTemplates: templates,
      browser,
      printer,
    });
    files.push(...made.files);
    problems.push(...made.problems);
  }
  await writeIssue(output, issue.week, files);
  await writeRecord(workspace.root, issue.week, { key, inputs, files: digests(files), problems });
  return { issue, sources, files: files.map((file) => file.name).sort(), problems, changed: true };
}

function digests(files: readonly KeptFile[]): Record<string, string> {
  return Object.fromEntries(files.map((file) => [file.name, digestOf(file.bytes)]));
}
