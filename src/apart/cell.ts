// One worker and the sources that it collects. Many may wait in it for their pages, but only one at a time computes: each waits
// its turn for what came for it. So it is known whose document it is that takes too long.

import type { Worker } from 'node:worker_threads';
import type { SourceConfig } from '../sources/index.ts';
import type { Collected } from '../sources/source.ts';
import {
  carried,
  type FromWorker,
  type Page,
  type PlainTools,
  type Question,
  received,
  type ToWorker,
  toSend,
  weightOf,
} from './border.ts';

export interface Limits {
  /** of computing, for one document */
  deadlineMs: number;
  /** for all that a worker holds */
  memoryMb: number;
}

export interface Job {
  source: SourceConfig;
  tools: PlainTools;
  ask: (question: Question) => Promise<Page>;
}

/**
 * How a job ended: with what it gave (or its own error); with its worker, and it was computing then (`too-long`, `too-big`,
 * `crashed`); or with its worker while it waited (`lost`). `address`: of the last document that it got.
 * `certain`: nobody else's document can have been the reason.
 */
export type Outcome =
  | { is: 'collected'; collected: Collected }
  | { is: 'failed' | 'too-long' | 'too-big' | 'crashed'; cause: Error | null; address: string | null; certain: boolean }
  | { is: 'lost' };

export interface Cell {
  run: (job: Job) => Promise<Outcome>;
  /** jobs that have not ended */
  size: () => number;
  /** its worker has ended */
  isOver: () => boolean;
  close: () => Promise<void>;
}

interface Running extends Job {
  id: number;
  end: (outcome: Outcome) => void;
  /** bytes of the documents that it was given */
  given: number;
  address: string | null;
}

/** A message that waits until no other job computes. */
interface Delivery {
  to: Running;
  message: ToWorker;
  bytes: number;
}

/**
 * What a worker holds outside its JavaScript heap (unpacked bytes, WebAssembly) is only seen in the memory of the whole process: how
 * much that may grow while one document is read, in terms of the limit, and how often it is looked at.
 */
const growthAtMost = 1.5;
const lookEveryMs = 250;

/** What jobs have read of their first documents may stay in memory until they end: no more begin while it is so many bytes. */
const heldAtMost = 6 * 1024 * 1024;

export function createCell(worker: Worker, limits: Limits): Cell {
  const jobs = new Map<number, Running>();
  const deliveries: Delivery[] = [];
  let computing: Running | null = null;
  let timer: NodeJS.Timeout | undefined;
  let fault: Error | null = null;
  let stopped: 'too-long' | 'too-big' | null = null;
  // One that ended before anybody listened has no number any more.
  let over = worker.threadId === -1;
  let ready = false;
  let count = 0;

  worker.on('message', hear);
  worker.on('error', (error) => {
    fault = error;
  });
  worker.on('exit', () => {
    over = true;
    clearTimeout(timer);
    for (const job of jobs.values()) job.end(job === computing ? fateOf(job) : { is: 'lost' });
    jobs.clear();
  });

  // A worker that was started earlier is asked: what it said before anybody listened is lost.
  worker.postMessage({ is: 'hello' } satisfies ToWorker);

  function hear(message: FromWorker): void {
    if (message.is === 'ready') {
      ready = true;
      deliver();
      return;
    }
    const job = jobs.get(message.job);
    if (job === undefined) return;
    if (computing === job) {
      computing = null;
      clearTimeout(timer);
    }
    if (message.is === 'ask') void answer(job, message.call, message.question);
    else end(job, message);
    deliver();
  }

  async function answer(job: Running, call: number, question: Question): Promise<void> {
    try {
      const page = await job.ask(question);
      deliveries.push({
        to: job,
        message: { is: 'page', job: job.id, call, page: toSend(page) },
        bytes: weightOf(page),
      });
    } catch (error) {
      // Rejects in the worker, where it was asked for.
      deliveries.push({ to: job, message: { is: 'no-page', job: job.id, call, error: carried(error) }, bytes: 0 });
    }
    deliver();
  }

  function end(job: Running, message: Extract<FromWorker, { is: 'collected' | 'failed' }>): void {
    jobs.delete(job.id);
    if (jobs.size === 0) worker.unref();
    if (message.is === 'collected') job.end({ is: 'collected', collected: message.collected });
    else job.end({ is: 'failed', cause: received(message.error), address: job.address, certain: true });
  }

  function deliver(): void {
    while (ready && !over) {
      const index = deliveries.findIndex(mayGo);
      const [delivery] = index < 0 ? [] : deliveries.splice(index, 1);
      if (delivery === undefined) return;
      hand(delivery);
    }
  }

  function mayGo({ to, bytes }: Delivery): boolean {
    if (computing !== null) return computing === to;
    if (to.given > 0 || bytes === 0) return true;
    let held = 0;
    for (const job of jobs.values()) held += job.given;
    return held === 0 || held + bytes <= heldAtMost;
  }

  function hand({ to, message, bytes }: Delivery): void {
    to.given ||= bytes;
    if (message.is === 'page') to.address = message.page.address;
    computing = to;
    watch();
    worker.postMessage(message);
  }

  /** Waiting for a page is not computing: only the time counts in which the worker is at work. */
  function watch(): void {
    clearTimeout(timer);
    const start = worker.performance.eventLoopUtilization().active;
    const room = process.memoryUsage.rss() + limits.memoryMb * growthAtMost * 1024 * 1024;
    const look = (): void => {
      const left = limits.deadlineMs - (worker.performance.eventLoopUtilization().active - start);
      if (left <= 0) stop('too-long');
      else if (process.memoryUsage.rss() > room) stop('too-big');
      else timer = setTimeout(look, Math.min(left, lookEveryMs));
    };
    timer = setTimeout(look, Math.min(limits.deadlineMs, lookEveryMs));
  }

  function stop(why: 'too-long' | 'too-big'): void {
    stopped = why;
    void worker.terminate();
  }

  function fateOf({ address }: Running): Outcome {
    if (stopped !== null) return { is: stopped, address, cause: null, certain: stopped === 'too-long' };
    const isFull = fault !== null && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';
    return { is: isFull ? 'too-big' : 'crashed', address, cause: fault, certain: jobs.size === 1 };
  }

  return {
    run(job) {
      if (over) return Promise.resolve({ is: 'lost' });
      return new Promise((resolve) => {
        count++;
        const running: Running = { ...job, id: count, end: resolve, given: 0, address: null };
        jobs.set(count, running);
        worker.ref();
        const { source, tools } = job;
        deliveries.push({ to: running, message: { is: 'start', job: count, source, tools }, bytes: 0 });
        deliver();
      });
    },
    size: () => jobs.size,
    isOver: () => over,
    close: async () => {
      await worker.terminate();
    },
  };
}
