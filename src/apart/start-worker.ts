import { Worker } from 'node:worker_threads';

/** Of one worker. */
export const memoryMb = 300;

/**
 * Starts a worker, which takes a tenth of a second to be ready. This file imports nothing else, so that it can be called
 * before the rest of the program is loaded.
 */
export function startWorker(script = new URL('./worker.js', import.meta.url), memory = memoryMb): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: memory * 0.6, maxYoungGenerationSizeMb: memory * 0.05 };
  const worker = new Worker(script, { resourceLimits });
  worker.unref();
  return worker;
}
