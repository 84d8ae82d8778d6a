// npm run fuzz -- TARGET [SECONDS] [SEED]: a coverage-guided fuzzer. It changes documents at random, keeps those that reach parts of
// the built program that none reached before (V8's own block coverage), and goes on from them. What breaks a reader, or keeps it busy
// for more than a second, is made smaller and written to test/fixtures/fuzz/TARGET, where the tests replay it.

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const fixtures = fileURLToPath(new URL('../test/fixtures/fuzz/', import.meta.url));
const longest = 32_768;
const hangAfterMs = 10_000;
const slowAfterMs = 1_000;
/** documents tried between two looks at the coverage: a look costs as much as many documents */
const batch = 50;

if (isMainThread) await guard();
else await fuzz(workerData);

/** The fuzzer runs in a worker, so that a reader that never ends can be told and ended. */
async function guard() {
  const [, , target, seconds = '60', seed = String(Date.now() % 1e6)] = process.argv;
  const end = Date.now() + Number(seconds) * 1000;
  const shared = new SharedArrayBuffer(16 + longest * 2);
  let failed = false;
  for (let round = 0; Date.now() < end; round += 1) {
    const settings = { target, end, seed: Number(seed) + round, shared };
    const worker = new Worker(new URL(import.meta.url), {
      workerData: settings,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    const hung = await watched(worker, new Int32Array(shared, 0, 4));
    if (hung === null) break;
    const length = Atomics.load(new Int32Array(shared, 0, 4), 1);
    keep(target, Buffer.from(new Uint8Array(shared, 16, length)), hung);
    failed = true;
  }
  process.exitCode = failed ? 1 : (process.exitCode ?? 0);
}

/** Null when the worker ended by itself; else what was wrong with its last document. */
function watched(worker, counters) {
  return new Promise((resolve) => {
    let last = -1;
    let since = Date.now();
    const timer = setInterval(() => {
      const now = Atomics.load(counters, 0);
      if (now !== last) [last, since] = [now, Date.now()];
      else if (now > 0 && Date.now() - since > hangAfterMs) worker.terminate().then(() => resolve('hang'));
    }, 500);
    const ended = (fault) => {
      clearInterval(timer);
      resolve(fault);
    };
    worker.on('message', (found) => {
      if (found) process.exitCode = 1;
    });
    worker.on('error', (error) => {
      console.error(error);
      ended(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash');
    });
    worker.on('exit', () => ended(null));
  });
}

async function fuzz({ target: name, end, seed, shared }) {
  const target = (await import('./fuzz-program.mjs')).targets[name];
  if (!target) throw new Error(`no target ${name}`);
  const counters = new Int32Array(shared, 0, 4);
  const window = new Uint8Array(shared, 16);
  const random = randomOf(seed);
  const coverage = await startCoverage();
  const words = target.words.map((word) => Buffer.from(word));
  const corpus = target.seeds.map((one) => Buffer.from(one));
  const found = new Set();
  let tried = 0;

  /** The message of what went wrong, or null. */
  async function tryOne(document) {
    window.set(document);
    Atomics.store(counters, 1, document.length);
    Atomics.add(counters, 0, 1);
    tried += 1;
    const start = process.cpuUsage();
    try {
      await target.read(document);
    } catch (error) {
      return `${error.name}: ${String(error.message).slice(0, 60)}`;
    }
    const { user } = process.cpuUsage(start);
    return user / 1000 > slowAfterMs ? 'slow' : null;
  }

  async function report(document, fault) {
    if (found.has(fault)) return;
    found.add(fault);
    const small = await smaller(document, async (one) => (await tryOne(one)) === fault);
    keep(name, small, fault);
    parentPort.postMessage(true);
  }

  for (const document of corpus) await tryOne(document);
  coverage.news(await coverage.take());
  while (Date.now() < end) {
    const documents = Array.from({ length: batch }, () => mutated(random, { corpus, words }));
    for (const document of documents) {
      const fault = await tryOne(document);
      if (fault !== null) await report(document, fault);
    }
    if (!coverage.isNew(await coverage.take())) continue;
    // Something in the batch reached further: which, is seen one by one.
    for (const document of documents) {
      await tryOne(document);
      if (coverage.news(await coverage.take()) > 0) corpus.push(document);
    }
  }
  console.log(
    `${name}: ${tried} documents, ${coverage.size()} blocks, ${corpus.length} in the corpus, ${found.size} found (seed ${seed})`,
  );
}

/** Blocks of the built program that ran since the last look. */
async function startCoverage() {
  const { Session } = await import('node:inspector/promises');
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const seen = new Set();
  return {
    size: () => seen.size,
    async take() {
      const { result } = await session.post('Profiler.takePreciseCoverage');
      const blocks = [];
      for (const { url, functions } of result) {
        if (!url.includes('/dist/')) continue;
        for (const { ranges } of functions) {
          for (const { startOffset, endOffset, count } of ranges)
            if (count > 0) blocks.push(`${url}:${startOffset}-${endOffset}`);
        }
      }
      return blocks;
    },
    isNew: (blocks) => blocks.some((block) => !seen.has(block)),
    news(blocks) {
      const before = seen.size;
      for (const block of blocks) seen.add(block);
      return seen.size - before;
    },
  };
}

function mutated(random, { corpus, words }) {
  let document = pick(random, corpus);
  for (let step = 1 + random(6); step > 0; step -= 1) document = changed(document, random, { corpus, words });
  return document.subarray(0, longest);
}

function changed(document, random, { corpus, words }) {
  const at = random(document.length + 1);
  const length = 1 + random(random(4) === 0 ? document.length + 1 : 16);
  const piece = document.subarray(at, at + length);
  switch (random(8)) {
    case 0:
      return Buffer.concat([document.subarray(0, at), Buffer.of(random(256)), document.subarray(at + 1)]);
    case 1:
      return Buffer.concat([
        document.subarray(0, at),
        Buffer.of((document[at] ?? 0) ^ (1 << random(8))),
        document.subarray(at + 1),
      ]);
    case 2:
      return Buffer.concat([document.subarray(0, at), document.subarray(at + length)]);
    case 3:
      return Buffer.concat([document.subarray(0, at), piece, piece, document.subarray(at + length)]);
    case 4: {
      const times = Math.min([2, 20, 2000][random(3)], Math.floor(longest / Math.max(1, piece.length)));
      return Buffer.concat([document.subarray(0, at), ...Array(times).fill(piece), document.subarray(at)]);
    }
    case 5: {
      const other = pick(random, corpus);
      return Buffer.concat([document.subarray(0, at), other.subarray(random(other.length + 1))]);
    }
    case 6:
      return Buffer.concat([document.subarray(0, at), pick(random, words), document.subarray(at + length)]);
    default:
      return Buffer.concat([document.subarray(0, at), pick(random, words), document.subarray(at)]);
  }
}

/** Halves, quarters ... are left out as long as the same goes wrong. */
async function smaller(document, isStill) {
  let best = document;
  const until = Date.now() + 20_000;
  for (
    let size = Math.ceil(best.length / 2);
    size >= 1 && Date.now() < until;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let at = 0; at < best.length && Date.now() < until; ) {
      const without = Buffer.concat([best.subarray(0, at), best.subarray(at + size)]);
      if (without.length < best.length && (await isStill(without))) best = without;
      else at += size;
    }
  }
  return best;
}

function keep(target, document, fault) {
  const folder = join(fixtures, target);
  const name = createHash('sha256').update(document).digest('hex').slice(0, 12);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), document);
  console.log(`${target}: ${fault} -> ${join(folder, name)} (${document.length} bytes)`);
}

function pick(random, list) {
  return list[random(list.length)];
}

/** Marsaglia's xorshift: the same seed gives the same run, as far as the clock lets it. */
function randomOf(seed) {
  let state = (seed * 2_654_435_761 + 1) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % Math.max(1, below);
  };
}
