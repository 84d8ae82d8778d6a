// Whoever asked for JSON gets JSON also from a command that fails before it has a result.

import type { Terminal, Told } from './terminal.ts';

export interface JsonAnswer {
  terminal: Terminal;
  /** Prints `{ok, exit, problems}` where the command ended badly without a word on standard output. */
  finish: (exit: number) => void;
}

export function withJsonAnswer(plain: Terminal): JsonAnswer {
  const problems: Told[] = [];
  let answered = false;
  const out = (line: string) => {
    answered = true;
    plain.out(line);
  };
  const finish = (exit: number) => {
    if (exit !== 0 && !answered) out(JSON.stringify({ ok: false, exit, problems }));
  };
  return { terminal: { ...plain, out, keep: (told) => problems.push(told) }, finish };
}
