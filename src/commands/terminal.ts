import type { OperatorLanguage, Said } from '../model.ts';

/** Where a command speaks: results on `out`, everything else on `err`. */
export interface Terminal {
  out: (line: string) => void;
  err: (line: string) => void;
  language: OperatorLanguage;
  /** a person watches: progress may be drawn */
  interactive: boolean;
  /** keeps what is said to a person for whoever asked for JSON, should the command fail */
  keep?: (told: Told) => void;
}

export interface Told {
  what: Said;
  remedy?: Said;
}

export function say(terminal: Terminal, said: Said): void {
  terminal.err(said[terminal.language]);
  terminal.keep?.({ what: said });
}

/** 0 complete · 1 failed, nothing published · 2 wrong use or configuration, nothing done · 3 published, but something was lost */
export type ExitCode = 0 | 1 | 2 | 3;
