// What happens when a build is killed, and when two are started at once.

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/archive.ts';
import { bulletin, sampleWorkspace, start } from './cli.ts';

const week = '2026-W48';
const html = `bollettino-${week}-it.html`;

/** Digests of a week's files; null when there is no folder. */
async function stateOf(folder: string): Promise<Record<string, string> | null> {
  const place = join(folder, 'output', week);
  const found = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!found) return null;
  const names = found.filter((one) => one.isFile()).map((one) => relative(place, join(one.parentPath, one.name)));
  const pairs = await Promise.all(
    names.sort().map(async (name) => [name, digestOf(await readFile(join(place, name)))]),
  );
  return Object.fromEntries(pairs);
}

async function retitle(folder: string, title: string): Promise<void> {
  const path = join(folder, 'sources.yaml');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/^ {2}title: .*$/m, `  title: ${title}`));
}

describe('a build killed at any moment', () => {
  it('leaves the old or the new issue, whole, and the next build finishes the work', async () => {
    const folder = await sampleWorkspace();
    const build = ['build', '--week', week];
    const began = performance.now();
    await retitle(folder, 'Prima');
    expect((await bulletin(build, folder)).code).toBe(0);
    const span = performance.now() - began;
    const old = await stateOf(folder);
    await retitle(folder, 'Dopo');
    const twin = await sampleWorkspace();
    await retitle(twin, 'Dopo');
    await bulletin(build, twin);
    const wanted = await stateOf(twin);

    let finished = 0;
    for (let round = 0; round < 20; round += 1) {
      await retitle(folder, 'Dopo');
      const run = start(build, folder);
      // Spread over the whole run, a little past its end, in steps that no two rounds share.
      await Promise.race([wait((span * (round + 0.37)) / 18), run.ended]);
      run.child.kill('SIGKILL');
      await run.ended;
      const found = await stateOf(folder);
      expect([old, wanted]).toContainEqual(found);
      if (found?.[html] === wanted?.[html]) {
        finished += 1;
        await retitle(folder, 'Prima');
        expect((await bulletin(build, folder)).code).toBe(0);
        expect(await stateOf(folder)).toEqual(old);
      }
    }
    await retitle(folder, 'Dopo');
    expect((await bulletin(build, folder)).code).toBe(0);
    expect(await stateOf(folder)).toEqual(wanted);
    expect((await readdir(join(folder, 'output'))).filter((name) => /\.(new|old)$/.test(name))).toEqual([]);
    expect(finished).toBeLessThan(20);
  }, 300_000);
});

describe('two builds at once', () => {
  it('have one winner, and the other says so', async () => {
    const folder = await sampleWorkspace();
    const runs = await Promise.all([1, 2].map(() => bulletin(['build', '--week', week], folder)));
    expect(runs.map((run) => run.code).sort()).toEqual([0, 1]);
    expect(runs.find((run) => run.code === 1)?.err).toContain('Un altro comando sta già facendo il bollettino');
    expect(Object.keys((await stateOf(folder)) ?? {})).toHaveLength(8);
  }, 120_000);
});

describe('the same inputs', () => {
  it('give the same bytes, in any time zone and on any day outside the week', async () => {
    const states = [];
    for (const TZ of ['Pacific/Kiritimati', 'America/Adak']) {
      const folder = await sampleWorkspace();
      expect((await bulletin(['build', '--week', week], folder, { TZ })).code).toBe(0);
      states.push(await stateOf(folder));
    }
    expect(states[1]).toEqual(states[0]);
  }, 120_000);
});
