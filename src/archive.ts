// The issues on disk. A week's folder is written whole or not at all: everything is prepared beside it, synced, and takes
// its place by renaming. What a killed run leaves behind is mended by the next one.

import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { IsoWeek, Issue } from './model.ts';

export interface KeptFile {
  /** path within the week's folder */
  name: string;
  bytes: Uint8Array;
}

const stagedName = /^\.(\d{4}-W\d{2})\.(new|old)$/;

/** Weeks that have an issue, oldest first. */
export async function issueWeeks(output: string): Promise<IsoWeek[]> {
  const names = await readdir(output).catch(absent<string[]>([]));
  return names.filter((name) => /^\d{4}-W\d{2}$/.test(name)).sort();
}

/**
 * The issue of a week, or null where there is none.
 * @throws when the file is there but is not an issue that this program can read.
 */
export async function readIssue(output: string, week: IsoWeek): Promise<Issue | null> {
  const path = join(output, week, 'issue.json');
  const text = await readFile(path, 'utf8').catch(absent<string | null>(null));
  if (text === null) return null;
  const issue = parseIssue(text);
  if (!issue) throw new Error(`${path} is damaged or was made by another version of the program`);
  return issue;
}

/** The last `count` issues before a week, newest first. A damaged one is passed over: history is a help, not a need. */
export async function issuesBefore(output: string, week: IsoWeek, count: number): Promise<Issue[]> {
  const weeks = (await issueWeeks(output)).filter((other) => other < week).reverse();
  const issues: Issue[] = [];
  for (const earlier of weeks.slice(0, count)) {
    const issue = await readIssue(output, earlier).catch(() => null);
    if (issue) issues.push(issue);
  }
  return issues;
}

/** Bytes of `issue.json`: the same issue gives the same bytes. */
export function issueBytes(issue: Issue): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(issue, null, 1)}\n`);
}

/** Puts a week's files in place of what was there, all together. */
export async function writeIssue(output: string, week: IsoWeek, files: readonly KeptFile[]): Promise<void> {
  const staged = join(output, `.${week}.new`);
  const replaced = join(output, `.${week}.old`);
  const place = join(output, week);
  await stage(staged, files);
  await rm(replaced, { recursive: true, force: true });
  await rename(place, replaced).catch(absent(undefined));
  await rename(staged, place);
  await syncFolder(output);
  await rm(replaced, { recursive: true, force: true });
}

/** All the files, or (where the disk is full, say) nothing. */
async function stage(folder: string, files: readonly KeptFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  try {
    await mkdir(folder, { recursive: true });
    for (const file of files) {
      const path = join(folder, file.name);
      await mkdir(dirname(path), { recursive: true });
      await writeSynced(path, file.bytes);
    }
    for (const inner of new Set(files.map(({ name }) => dirname(name)))) await syncFolder(join(folder, inner));
    await syncFolder(folder);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Mends what a killed run left: an issue that was moved away but not yet replaced comes back, half-written ones go.
 * Call it under the lock.
 */
export async function recover(output: string): Promise<void> {
  const names = await readdir(output).catch(absent<string[]>([]));
  for (const name of names) {
    const match = stagedName.exec(name);
    if (!match) continue;
    const week = match[1] ?? '';
    if (match[2] === 'old' && !names.includes(week)) await rename(join(output, name), join(output, week));
    else await rm(join(output, name), { recursive: true, force: true });
  }
}

export function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Writes a file under a temporary name, syncs it and renames it: never half a file. */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const staged = `${path}.${process.pid}.new`;
  try {
    await writeSynced(staged, bytes);
    await rename(staged, path);
  } catch (error) {
    await rm(staged, { force: true });
    throw error;
  }
}

function parseIssue(text: string): Issue | null {
  try {
    const issue: Partial<Issue> = JSON.parse(text);
    return issue.schema === 'bulletin-issue/1' && Array.isArray(issue.sections) ? (issue as Issue) : null;
  } catch {
    return null;
  }
}

async function writeSynced(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder; there the rename itself is what is promised.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function absent<T>(value: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return value;
    throw error;
  };
}
