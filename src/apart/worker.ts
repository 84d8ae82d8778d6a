// The program of a worker: it collects sources whose documents come from outside, and asks the main thread for each page.

import { parentPort } from 'node:worker_threads';
import { collect } from '../sources/collect.ts';
import type { CollectTools } from '../sources/source.ts';
import { carried, type FromWorker, type Page, received, type ToWorker } from './border.ts';

interface Asked {
  resolve: (page: Page) => void;
  reject: (error: Error) => void;
}

const asked = new Map<number, Asked>();
let calls = 0;

parentPort?.on('message', (message: ToWorker) => {
  if (message.is === 'hello') {
    tell({ is: 'ready' });
    return;
  }
  if (message.is === 'start') {
    void run(message);
    return;
  }
  const call = asked.get(message.call);
  asked.delete(message.call);
  if (message.is === 'page') call?.resolve(message.page);
  else call?.reject(received(message.error));
});

async function run({ job, source, tools }: ToWorker & { is: 'start' }): Promise<void> {
  const get: CollectTools['get'] = (...question) => {
    calls++;
    tell({ is: 'ask', job, call: calls, question });
    return new Promise((resolve, reject) => asked.set(calls, { resolve, reject }));
  };
  try {
    tell({ is: 'collected', job, collected: await collect(source, { ...tools, get }) });
  } catch (error) {
    // The main thread decides what becomes of it.
    tell({ is: 'failed', job, error: carried(error) });
  }
}

function tell(message: FromWorker): void {
  parentPort?.postMessage(message);
}
