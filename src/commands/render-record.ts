// What an issue and the documents in its folder were made from: when nothing of it has changed they are not made again.

import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf, issueBytes, writeWhole } from '../archive.ts';
import type { IsoWeek, Issue, Problem } from '../model.ts';
import { isLoss } from './summary.ts';

export interface RenderRecord {
  key: string;
  /** key of what the issue was made of; null where it came from its own file */
  inputs: string | null;
  /** SHA-256 of each file, by name */
  files: Record<string, string>;
  problems: Problem[];
}

/** Digest of all that decides an issue, beside the issue that it gave before: what was collected, what is configured, the program. */
export async function inputsKey(parts: readonly unknown[]): Promise<string> {
  const program = await digestFolder(fileURLToPath(new URL('../', import.meta.url)));
  return digestOf(JSON.stringify([parts, program]));
}

/** Whether an issue, untouched since, was made of just this: made again it would be the same. */
export function isMadeOf(issue: Issue, inputs: string, record: RenderRecord | null): boolean {
  return record?.inputs === inputs && record.files['issue.json'] === digestOf(issueBytes(issue));
}

/** Digest of all that decides the documents: the issue, the editions, the templates, the program's own rendering, the browser. */
export async function renderKey(parts: {
  issue: string;
  editions: unknown;
  /** the workspace's own templates; need not exist */
  templates: string;
  browser: unknown;
}): Promise<string> {
  const program = await Promise.all(
    ['../outputs/', '../locales/', '../../templates/'].map((folder) =>
      digestFolder(fileURLToPath(new URL(folder, import.meta.url))),
    ),
  );
  const own = await digestFolder(parts.templates);
  return digestOf(JSON.stringify([parts.issue, parts.editions, own, program, parts.browser]));
}

export async function readRecord(root: string, week: IsoWeek): Promise<RenderRecord | null> {
  try {
    const record: RenderRecord = JSON.parse(await readFile(recordPath(root, week), 'utf8'));
    return record;
  } catch {
    return null;
  }
}

export async function writeRecord(root: string, week: IsoWeek, record: RenderRecord): Promise<void> {
  const path = recordPath(root, week);
  await mkdir(dirname(path), { recursive: true });
  await writeWhole(path, JSON.stringify(record));
}

export async function removeRecord(root: string, week: IsoWeek): Promise<void> {
  await rm(recordPath(root, week), { force: true });
}

/** Whether every recorded file is still there, byte for byte. A record with lost outputs never stands: they are tried again. */
export async function standsAsRendered(folder: string, record: RenderRecord): Promise<boolean> {
  if (record.problems.some(isLoss)) return false;
  for (const [name, digest] of Object.entries(record.files)) {
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (!bytes || digestOf(bytes) !== digest) return false;
  }
  return true;
}

function recordPath(root: string, week: IsoWeek): string {
  return join(root, '.bulletin', 'rendered', `${week}.json`);
}

/** Every file of a folder and of those in it, by name; an absent folder is an empty one. */
async function digestFolder(folder: string): Promise<string> {
  const names = (await readdir(folder, { recursive: true }).catch((): string[] => [])).sort();
  const digests = await Promise.all(names.map((name) => digestFile(join(folder, name), name)));
  return digestOf(digests.join('\n'));
}

async function digestFile(path: string, name: string): Promise<string> {
  const bytes = await readFile(path).catch(() => null);
  return `${name} ${bytes ? digestOf(bytes) : ''}`;
}
