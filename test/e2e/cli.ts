// The command line as a process, on workspaces of its own.

import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(repository, 'bin', 'bulletin.js');

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

export interface Started {
  child: ChildProcess;
  ended: Promise<Ended>;
}

export function start(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Started {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    env: { ...process.env, LANG: 'it_IT.UTF-8', LC_ALL: '', ...env },
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    let [out, err] = ['', ''];
    child.stdout?.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      err += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
  return { child, ended };
}

export function bulletin(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return start(args, cwd, env).ended;
}

export function emptyFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'bulletin-'));
}

/** A copy of the repository's own workspace. */
export async function sampleWorkspace(): Promise<string> {
  const folder = await emptyFolder();
  for (const part of ['sources.yaml', 'content', 'inbox'])
    await cp(join(repository, part), join(folder, part), { recursive: true });
  return folder;
}
