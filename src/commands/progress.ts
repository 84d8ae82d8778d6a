// Something moves on a terminal while she waits; elsewhere nothing is printed.

import type { Said } from '../model.ts';
import type { Terminal } from './terminal.ts';

/** Work that takes less shows nothing: a flicker tells nobody anything. */
const quietMs = 1000;

/** Runs the work; `tell` changes the line that is shown beside the moving sign. */
export async function withProgress<T>(
  terminal: Terminal,
  first: Said,
  work: (tell: (said: Said) => void) => Promise<T>,
): Promise<T> {
  if (!terminal.interactive) return work(() => undefined);
  let line = first[terminal.language];
  let show = (_: string): void => undefined;
  let stop = (): void => undefined;
  const timer = setTimeout(() => {
    void import('ora').then(({ default: ora }) => {
      if (line === '') return;
      const spinner = ora({ text: line }).start();
      show = (text) => {
        spinner.text = text;
      };
      stop = () => spinner.stop();
    });
  }, quietMs);
  try {
    return await work((said) => {
      line = said[terminal.language];
      show(line);
    });
  } finally {
    clearTimeout(timer);
    line = '';
    stop();
  }
}
