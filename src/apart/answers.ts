import type { CollectTools } from '../sources/source.ts';
import { type Page, type Question, weightOf } from './border.ts';

export interface KeptAnswers {
  ask: (question: Question) => Promise<Page>;
  /** the job has ended */
  forget: () => void;
}

/** Of all the jobs that have not ended; what goes beyond is asked for again. */
const keptAtMost = 64 * 1024 * 1024;

/** What a job was answered is kept until it ends: if it has to begin again, nobody is asked twice. */
export function createAnswers(): { keptOf: (get: CollectTools['get']) => KeptAnswers } {
  let kept = 0;
  return {
    keptOf(get) {
      const pages = new Map<string, Promise<Page>>();
      let own = 0;
      let ended = false;

      async function obtain(key: string, question: Question): Promise<Page> {
        const page = await get(...question);
        const length = weightOf(page);
        if (ended || kept + length > keptAtMost) pages.delete(key);
        else {
          own += length;
          kept += length;
        }
        return page;
      }

      return {
        ask(question) {
          const key = JSON.stringify(question);
          const page = pages.get(key) ?? obtain(key, question);
          pages.set(key, page);
          return page;
        },
        forget() {
          ended = true;
          kept -= own;
          pages.clear();
        },
      };
    },
  };
}
