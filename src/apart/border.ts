// What passes between the main thread and a worker: plain messages, and errors with their class.

import { Unreachable } from '../http/get.ts';
import type { Problem } from '../model.ts';
import type { SourceConfig } from '../sources/index.ts';
import { type Collected, type CollectTools, SourceFailure } from '../sources/source.ts';

/** What the tools hold besides `get`: data, which is copied. */
export type PlainTools = Omit<CollectTools, 'get'>;
export type Question = Parameters<CollectTools['get']>;
export type Page = Awaited<ReturnType<CollectTools['get']>>;

/** Bytes, of the mails of a folder all together. */
export function weightOf(page: Page): number {
  return (page.files ?? []).reduce((sum, { body }) => sum + body.length, page.body.length);
}

/** A document that has been decoded is sent as text alone. */
export function toSend(page: Page): Page {
  return page.text === '' ? page : { ...page, body: new Uint8Array() };
}

/** `job` is one source being collected. */
export type ToWorker =
  | { is: 'hello' }
  | { is: 'start'; job: number; source: SourceConfig; tools: PlainTools }
  | { is: 'page'; job: number; call: number; page: Page }
  | { is: 'no-page'; job: number; call: number; error: CarriedError };

export type FromWorker =
  /** the answer to `hello`; what reads a kind of source is loaded with the first source of that kind */
  | { is: 'ready' }
  | { is: 'ask'; job: number; call: number; question: Question }
  | { is: 'collected'; job: number; collected: Collected }
  | { is: 'failed'; job: number; error: CarriedError };

/** A copied error loses its class and what it carries; this does not. */
export type CarriedError =
  | { was: 'unreachable'; problem: Problem; gone: boolean }
  | { was: 'failure'; problem: Problem }
  | { was: 'other'; name: string; message: string; stack: string | undefined };

export function carried(error: unknown): CarriedError {
  if (error instanceof Unreachable) return { was: 'unreachable', problem: error.problem, gone: error.gone };
  if (error instanceof SourceFailure) return { was: 'failure', problem: error.problem };
  if (error instanceof Error) return { was: 'other', name: error.name, message: error.message, stack: error.stack };
  return { was: 'other', name: 'Error', message: String(error), stack: undefined };
}

export function received(error: CarriedError): Error {
  if (error.was === 'unreachable') return new Unreachable(error.problem, { gone: error.gone });
  if (error.was === 'failure') return new SourceFailure(error.problem);
  const other = new Error(error.message);
  other.name = error.name;
  other.stack = error.stack ?? '';
  return other;
}
