// Whole processes, in turn, and the ratio pair by pair: what holds when a shared machine drifts.

import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** Wall seconds of a command from start to exit. Rejects when it does not end with 0. */
export function wall(command, { env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command[0], command.slice(1), { env, stdio: ['ignore', 'ignore', 'pipe'], timeout: 120_000 });
    let words = '';
    child.stderr.on('data', (chunk) => {
      words += chunk;
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve(seconds);
      else reject(new Error(`${command.join(' ')} ended with ${code ?? signal}\n${words.slice(-2000)}`));
    });
  });
}

/**
 * Runs two measured things in turn after one uncounted round of each. Gives the median of each in seconds, and of the
 * ratios a/b and of the differences a-b, pair by pair, the median with the least and the most.
 */
export async function compare(a, b, rounds) {
  await a();
  await b();
  const pairs = [];
  for (let round = 0; round < rounds; round += 1) pairs.push({ a: await a(), b: await b() });
  return {
    a: median(pairs.map((pair) => pair.a)),
    b: median(pairs.map((pair) => pair.b)),
    ratio: spread(pairs.map((pair) => pair.a / pair.b)),
    over: spread(pairs.map((pair) => pair.a - pair.b)),
  };
}

function spread(values) {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}

function median(values) {
  const sorted = values.toSorted((x, y) => x - y);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
