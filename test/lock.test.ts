import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../src/lock.ts';

async function lockPath(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'lock-')), 'output', '.lock');
}

describe('takeLock', () => {
  it('is held by one and names it to the other', async () => {
    const path = await lockPath();
    const first = await takeLock(path);
    const second = await takeLock(path);
    expect(first.held).toBe(false);
    expect(second).toMatchObject({ held: true, by: { pid: process.pid, host: hostname() } });
  });

  it('is free again when released, and leaves nothing behind', async () => {
    const path = await lockPath();
    const first = await takeLock(path);
    if (!first.held) await first.release();
    expect(await readdir(join(path, '..'))).toEqual([]);
    expect((await takeLock(path)).held).toBe(false);
  });

  it('has exactly one winner among twenty', async () => {
    const path = await lockPath();
    const locks = await Promise.all(Array.from({ length: 20 }, () => takeLock(path)));
    expect(locks.filter((lock) => !lock.held)).toHaveLength(1);
  });

  it('is taken over from a process that died', async () => {
    const path = await lockPath();
    await takeLock(path);
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', 'console.log(process.pid)']);
    await writeFile(path, JSON.stringify({ pid: Number(stdout), host: hostname(), started: null }));
    expect((await takeLock(path)).held).toBe(false);
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: process.pid });
  });

  it('is taken over when the number of a dead process is used again', async () => {
    const path = await lockPath();
    await takeLock(path);
    await writeFile(path, JSON.stringify({ pid: process.pid, host: hostname(), started: '1' }));
    expect((await takeLock(path)).held).toBe(process.platform !== 'linux');
  });

  it('is respected when it comes from another machine', async () => {
    const path = await lockPath();
    await takeLock(path);
    await writeFile(path, JSON.stringify({ pid: 1, host: 'altro-computer', started: null }));
    expect(await takeLock(path)).toMatchObject({ held: true, by: { host: 'altro-computer' } });
  });

  it('takes over a damaged lock', async () => {
    const path = await lockPath();
    await takeLock(path);
    await writeFile(path, '{"pid":');
    expect((await takeLock(path)).held).toBe(false);
  });
});

describe('drafts of a lock', () => {
  it('go with the next lock when their process is dead or they are a day old; others stay', async () => {
    const path = await lockPath();
    const folder = join(path, '..');
    await mkdir(folder, { recursive: true });
    const holder = (pid: number) => JSON.stringify({ pid, host: hostname(), started: null });
    await writeFile(`${path}.dead`, holder(2 ** 30));
    await writeFile(`${path}.alive`, holder(process.pid));
    await writeFile(`${path}.fresh`, '');
    await writeFile(`${path}.old`, '');
    await utimes(`${path}.old`, 0, 0);
    await takeLock(path);
    expect((await readdir(folder)).sort()).toEqual(['.lock', '.lock.alive', '.lock.fresh']);
  });
});
