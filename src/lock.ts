// One build at a time in a workspace. The lock is a file that names its holder; the lock of a process that died is taken over.

import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rename, rm, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

export interface Holder {
  pid: number;
  host: string;
  /** start of the process in clock ticks since boot, where the system tells (Linux): a reused number is not the holder */
  started: string | null;
}

export type Lock = { held: false; release: () => Promise<void> } | { held: true; by: Holder };

export async function takeLock(path: string): Promise<Lock> {
  const mine = await describeProcess(process.pid);
  await mkdir(dirname(path), { recursive: true });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await create(path, mine)) {
      await clearDrafts(path);
      return { held: false, release: () => unlink(path) };
    }
    const found = await readFile(path, 'utf8').catch(() => '');
    const holder = parseHolder(found);
    if (holder && (await isAlive(holder))) return { held: true, by: holder };
    if (!(await takeAway(path, found))) continue;
  }
  return { held: true, by: parseHolder(await readFile(path, 'utf8').catch(() => '')) ?? mine };
}

async function create(path: string, holder: Holder): Promise<boolean> {
  // Written elsewhere and linked into place: nobody ever reads half a lock.
  const draft = `${path}.${randomUUID()}`;
  try {
    await writeHolder(draft, holder);
    await link(draft, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeHolder(path: string, holder: Holder): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(JSON.stringify(holder));
  } finally {
    await file.close();
  }
}

const dayMs = 24 * 60 * 60 * 1000;

/** Drafts of processes that were killed, or that could not even write their name. */
async function clearDrafts(path: string): Promise<void> {
  const folder = dirname(path);
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${basename(path)}.`));
  for (const draft of names.map((name) => join(folder, name))) {
    const holder = parseHolder(await readFile(draft, 'utf8').catch(() => ''));
    const written = await stat(draft).catch(() => null);
    const old = written !== null && Date.now() - written.mtimeMs > dayMs;
    if (old || (holder && !(await isAlive(holder)))) await rm(draft, { force: true });
  }
}

/** Removes a dead process's lock, unless another process has just put its own in its place. */
async function takeAway(path: string, dead: string): Promise<boolean> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return false;
  }
  const taken = await readFile(aside, 'utf8');
  if (taken !== dead) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
  return taken === dead;
}

async function isAlive(holder: Holder): Promise<boolean> {
  // Another machine's process cannot be asked: it is believed.
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (!isCode(error, 'EPERM')) return false;
  }
  const now = await describeProcess(holder.pid);
  return holder.started === null || now.started === null || now.started === holder.started;
}

async function describeProcess(pid: number): Promise<Holder> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  // Field 22 of proc(5) stat, counted after the command name, which may itself hold spaces.
  const started = stat === null ? null : (stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null);
  return { pid, host: hostname(), started };
}

function parseHolder(text: string): Holder | null {
  try {
    const holder: Partial<Holder> = JSON.parse(text);
    return typeof holder.pid === 'number' && typeof holder.host === 'string'
      ? { pid: holder.pid, host: holder.host, started: holder.started ?? null }
      : null;
  } catch {
    return null;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
