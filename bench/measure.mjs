// Whole processes, in turn, and the ratio pair by pair: what holds when a shared machine drifts.

import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** Wall seconds of a command from start to exit. Throws when its exit code is not among `exits`. */
export function wall(command, { cwd = process.cwd(), env = process.env, exits = [0] } = {}) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command[0], command.slice(1), { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let words = '';
    child.stderr.on('data', (chunk) => {
      words += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      if (exits.includes(code)) resolve(seconds);
      else reject(new Error(`${command.join(' ')} ended with ${code}\n${words.slice(-2000)}`));
    });
  });
}

/** Runs two measured things in turn after one uncounted round; gives both medians and the median ratio a/b. */
export async function compare(a, b, rounds) {
  await a();
  await b();
  const pairs = [];
  for (let round = 0; round < rounds; round += 1) {
    // The order changes every round, so that neither always runs on a warm cache.
    const first = round % 2 === 0 ? await a() : null;
    const other = await b();
    pairs.push({ a: first ?? (await a()), b: other });
  }
  return {
    a: median(pairs.map((pair) => pair.a)),
    b: median(pairs.map((pair) => pair.b)),
    ratio: median(pairs.map((pair) => pair.a / pair.b)),
    over: median(pairs.map((pair) => pair.a - pair.b)),
    spread: [Math.min(...pairs.map((pair) => pair.a / pair.b)), Math.max(...pairs.map((pair) => pair.a / pair.b))],
  };
}

function median(values) {
  const sorted = [...values].sort((x, y) => x - y);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
