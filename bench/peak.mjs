// node --import ./peak.mjs PROGRAM: writes to BENCH_PEAK the most memory (MB) and the processor seconds that the process took.

import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const { BENCH_PEAK } = process.env;
if (isMainThread && BENCH_PEAK) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const figures = { megabytes: maxRSS / 1024, processor: (userCPUTime + systemCPUTime) / 1e6 };
    writeFileSync(BENCH_PEAK, JSON.stringify(figures));
  });
}
