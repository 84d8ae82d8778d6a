import type { OperatorLanguage, Said } from '../model.ts';

/** Where a command speaks: results on `out`, everything else on `err`. */
export interface Terminal {
  out: (line: string) => void;
  err: (line: string) => void;
  language: OperatorLanguage;
  /** a person watches: progress may be drawn */
  interactive: boolean;
}

export function say(terminal: Terminal, said: Said): void {
  terminal.err(said[terminal.language]);
}

/** 0 complete · 1 failed, nothing published · 2 wrong use or configuration, nothing done · 3 published, but something was lost */
export type ExitCode = 0 | 1 | 2 | 3;
