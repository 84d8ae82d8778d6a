// One build at a time in a workspace. The lock is a file that names its holder; the lock of a process that died is taken over.

import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

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
    if (await create(path, mine)) return { held: false, release: () => unlink(path) };
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
  const file = await open(draft, 'w');
  await file.writeFile(JSON.stringify(holder));
  await file.close();
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(draft);
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
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
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
