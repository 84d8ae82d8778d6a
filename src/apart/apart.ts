// Documents from outside are read in worker threads, each at most for so long and in so much memory: one that was made to choke
// a reader, or an expression that never ends, costs its own source and nothing else. The network stays in the main thread.

import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { Unreachable } from '../http/get.ts';
import { collect } from '../sources/collect.ts';
import type { SourceConfig } from '../sources/index.ts';
import { type Collected, type CollectTools, SourceFailure } from '../sources/source.ts';
import { createAnswers } from './answers.ts';
import { type Cell, createCell, type Job, type Limits, type Outcome } from './cell.ts';
import { readerFailed, tooCostly } from './problems.ts';
import { startWorker, memoryMb as usualMemory } from './start-worker.ts';

export interface ApartSettings {
  /** of computing, for one document. 10 s */
  deadlineMs?: number;
  /** of one worker. 300 MB */
  memoryMb?: number;
  /** at most. As many as there are cores */
  workers?: number;
  /** the program of a worker, as JavaScript; the one beside this file */
  script?: URL;
  /** one that has been started already */
  first?: Worker | undefined;
}

export interface Apart {
  /** As `collect` of the sources, whatever a document does: throws `Unreachable` or `SourceFailure`, in bounded time. */
  collect: (source: SourceConfig, tools: CollectTools) => Promise<Collected>;
  close: () => Promise<void>;
}

/** A job whose worker ended for another's fault begins again; after so many times in a worker of its own. */
const lostAtMost = 3;

/** Starting a worker costs a quarter of a second of processor time: below so many sources the one that is there is enough. */
const fullFrom = 8;

/** The first worker starts at once, to be ready when there is something to read; the others when they are needed. */
export function createApart(settings: ApartSettings = {}): Apart {
  const { deadlineMs = 10_000, memoryMb = usualMemory, workers = availableParallelism() } = settings;
  const limits: Limits = { deadlineMs, memoryMb };
  const answers = createAnswers();
  const create = (worker?: Worker) => createCell(worker ?? startWorker(settings.script, memoryMb), limits);
  let cells = [create(settings.first)];
  let lastAlone: Promise<unknown> = Promise.resolve();
  let closed = false;

  function startCell(): Cell {
    const cell = create();
    cells.push(cell);
    return cell;
  }

  function leastBusy(): Cell {
    cells = cells.filter((cell) => !cell.isOver());
    const [least] = cells.toSorted((a, b) => a.size() - b.size());
    return least && (least.size() < fullFrom || cells.length >= workers) ? least : startCell();
  }

  /** One at a time, each in a worker that nobody shares: whatever befalls it is its own doing. */
  function runAlone(job: Job): Promise<Outcome> {
    const outcome = lastAlone.then(async () => {
      const cell = create();
      const ended = await cell.run(job);
      await cell.close();
      return ended;
    });
    lastAlone = outcome;
    return outcome;
  }

  /** Who filled the memory of a shared worker is not certain: the one that computed then is tried by itself. */
  async function run(job: Job): Promise<Outcome> {
    for (let lost = 0; lost < lostAtMost && !closed; lost++) {
      const outcome = await leastBusy().run(job);
      if (outcome.is === 'lost') continue;
      if (outcome.is === 'collected' || outcome.certain) return outcome;
      break;
    }
    return closed ? { is: 'lost' } : runAlone(job);
  }

  return {
    async collect(source, { get, ...tools }) {
      if (source.kind === 'listing') return collect(source, { ...tools, get });
      const asked = answers.keptOf(get);
      try {
        return collectedOf(await run({ source, tools, ask: asked.ask }), source, limits);
      } finally {
        asked.forget();
      }
    },
    async close() {
      closed = true;
      await Promise.all(cells.map((cell) => cell.close()));
    },
  };
}

function collectedOf(outcome: Outcome, source: SourceConfig, limits: Limits): Collected {
  if (outcome.is === 'collected') return outcome.collected;
  if (outcome.is === 'lost') throw new Error(`the worker that read the source "${source.id}" was closed`);
  const { address, cause } = outcome;
  if (outcome.is === 'too-long' || outcome.is === 'too-big') {
    throw new SourceFailure(tooCostly(source, { why: outcome.is, address, limits }), { cause });
  }
  if (cause instanceof Unreachable || cause instanceof SourceFailure) throw cause;
  const isTooDeep = cause?.name === 'RangeError';
  const problem = isTooDeep
    ? tooCostly(source, { why: 'too-deep', address, limits })
    : readerFailed(source, { address, message: cause?.message ?? '' });
  throw new SourceFailure(problem, { cause });
}
