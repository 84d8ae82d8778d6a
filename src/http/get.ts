import type { IsoDate, Problem } from '../model.ts';

/** What a source asks for: an absolute http(s) address, or a file path relative to the workspace. */
export type Address = { url: string } | { path: string };

export interface GetOptions {
  /** id of the source that asks, for messages and for its cache */
  source: string;
  /** what the caller can read; decides how charsets are declared and which wrong types are named */
  accept: 'feed' | 'html' | 'json' | 'sheet' | 'mail' | 'calendar' | 'pdf';
  /** addresses in private networks allowed (`private: true` in the source) */
  private?: boolean;
  /** for this document, redirects, retries and body included; absent: as set for the run */
  deadlineMs?: number;
  /** JSON that is sent along (POST), for an address that answers a search only to those who send what they look for */
  post?: string;
  /** whose mail and which of it, for an `imap:` or `imaps:` address */
  mailbox?: Mailbox;
}

/** A folder of a mail server, read without changing anything in it. */
export interface Mailbox {
  user: string;
  /** name of the environment variable that holds the password */
  passwordEnv: string;
  folder: string;
  /** mails that arrived on this day or later */
  since: IsoDate;
}

/** One document, decoded. */
export interface Page {
  /** final address after redirects (base for relative links), or the file's path */
  address: string;
  contentType: string | null;
  /** name of the character encoding that was used; `binary` for a workbook or a PDF, whose `text` is empty */
  charset: string;
  body: Uint8Array;
  /** the mails of a folder, for `accept: 'mail'`; then the body is empty */
  files?: readonly NamedBytes[];
  /** the body decoded, without byte order mark; empty for mails, whose parts have each their own encoding */
  text: string;
  /** `unchanged`: the server said so; `last-good`: the server failed and this is the kept copy */
  state: 'fresh' | 'unchanged' | 'last-good';
  /** the day of the kept copy, for `last-good` */
  copyOf: IsoDate | null;
  /** what the operator should know although a document came: moved for good, repaired encoding, kept copy used */
  problems: Problem[];
}

export interface NamedBytes {
  name: string;
  body: Uint8Array;
}

/**
 * The only way to a document, by network or by file.
 * @throws Unreachable when there is neither an answer nor a kept copy.
 */
export type Get = (address: Address, options: GetOptions) => Promise<Page>;

/** A document that cannot be had; `problem` says so in the operator's words. */
export class Unreachable extends Error {
  readonly problem: Problem;
  /** the server says that it is gone for good (404, 410) */
  readonly gone: boolean;

  constructor(problem: Problem, options: { gone?: boolean; cause?: unknown } = {}) {
    super(problem.what.en, { cause: options.cause });
    this.name = 'Unreachable';
    this.problem = problem;
    this.gone = options.gone ?? false;
  }
}
