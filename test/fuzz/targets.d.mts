import type { Get } from '../../src/http/get.ts';
import type { Collected, CollectTools } from '../../src/sources/source.ts';

/** What of the program is tried: its own modules, as TypeScript or as built. */
export interface Program {
  collect: (source: never, tools: CollectTools) => Promise<Collected>;
  decode: (body: Uint8Array, contentType: string | null, accept: never) => { text: string; charset: string };
  isContainer: (body: Uint8Array) => boolean;
  robotsRules: (text: string, agent: string) => { allows: (url: URL) => boolean; delay: number };
  /** failures that a source may end with: they carry a `problem` */
  Failures: readonly (abstract new (
    ...given: never[]
  ) => Error)[];
}

export interface Target {
  /** documents to start from */
  seeds: readonly (string | Uint8Array)[];
  /** pieces that mean something to the reader */
  words: readonly string[];
  /** Reads one document. Rejects when the reader breaks or gives what it must never give. */
  read: (bytes: Uint8Array) => Promise<void>;
}

export type Served = Get;

export function targetsOf(program: Program): Record<string, Target>;
