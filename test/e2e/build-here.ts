// `bulletin build` in this process: no start of a program, and no pauses between the questions to a site.

import { startWorker } from '../../src/apart/start-worker.ts';
import { type BuildOptions, build } from '../../src/commands/build.ts';
import type { Ended } from './cli.ts';

const readers = new URL('../../dist/apart/worker.js', import.meta.url);

export async function buildHere(workspace: string, asked: Partial<BuildOptions>): Promise<Ended> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await build(
    {
      workspace,
      week: null,
      replay: null,
      output: null,
      offline: false,
      reopen: false,
      json: false,
      browser: '/nessun/browser',
      version: '0.0.0',
      now: new Date(),
      gapMs: 0,
      worker: startWorker(readers),
      ...asked,
    },
    { out: (line) => out.push(line), err: (line) => err.push(line), language: 'it', interactive: false },
  );
  return { code, out: out.join('\n'), err: err.join('\n') };
}
