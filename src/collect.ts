// Every source read, each on its own: one that fails never touches the others, and ends in exactly one state with its reason.
// All are read first; what came is then judged beside what the source gave before, and beside what came of the others.

import { createHash } from 'node:crypto';
import type { Copies } from './copies.ts';
import type { Address, Get, Page } from './http/get.ts';
import { Unreachable } from './http/get.ts';
import type { ClosedPage, Draft, IsoDate, Problem, SourceReport } from './model.ts';
import { collect } from './sources/collect.ts';
import type { SourceConfig } from './sources/index.ts';
import { SourceFailure } from './sources/source.ts';
import { conclude, type Ended, nameOf, type ReadSource } from './truth/conclude.ts';
import { longestKept } from './truth/known-offers.ts';
import { copyTooOld } from './truth/source-told.ts';
import {
  type Answered,
  behindPortal,
  hostOf,
  hostsOfPortal,
  isOffline,
  isWithoutNetwork,
  offline,
  withoutNetwork,
} from './truth/whole-network.ts';
import { daysBetween, weekOf } from './week.ts';

export { nameOf } from './truth/conclude.ts';

export interface CollectOptions {
  get: Get;
  /** the day of the issue */
  today: IsoDate;
  /** the day as the clock has it; absent: the day of the issue */
  realDay?: IsoDate;
  copies: Copies;
  /** reads what came from outside; absent: in this thread */
  collect?: typeof collect;
  /** told as each source has been read, for progress */
  onSource?: (source: Pick<SourceReport, 'source' | 'name'>) => void;
}

export interface Collection {
  drafts: Draft[];
  reports: SourceReport[];
  /** pages of offers that turned out to be closed; absent: none was looked at */
  closed?: ClosedPage[];
}

export interface CollectedAll extends Collection {
  /** addresses of pages that came fresh from the network */
  fetched: ReadonlySet<string>;
  /** hosts in whose name a portal answered: nothing that came of them may be kept */
  portal: ReadonlySet<string>;
  /** false: there was no network, or a portal in its place */
  hasNetwork: boolean;
}

export async function collectAll(sources: readonly SourceConfig[], options: CollectOptions): Promise<CollectedAll> {
  const read = await Promise.all(sources.map((source) => readOne(source, options)));
  const answers = read.flatMap((one) => one.answers);
  const portal = hostsOfPortal(answers);
  const isCutOff = isWithoutNetwork(answers);
  const judged = read.map((one) => ({ ...one, trouble: troubleOf(one, portal, isCutOff || isOffline(answers)) }));
  const ended = await Promise.all(judged.map((one) => judgeOne(one, options)));
  const results = toldOnce(ended, judged, portal);
  return {
    drafts: results.flatMap((one) => one.drafts),
    reports: results.map((one) => one.report),
    fetched: new Set(answers.flatMap((one) => (one.failure === null ? [one.url, one.address ?? one.url] : []))),
    portal,
    hasNetwork: portal.size === 0 && !isCutOff,
  };
}

/** What one source gives, with its state. Never throws for trouble with the world. */
export async function collectOne(
  source: SourceConfig,
  options: CollectOptions,
): Promise<Pick<Ended, 'drafts' | 'report'>> {
  return judgeOne(await readOne(source, options), options);
}

interface Read extends ReadSource {
  answers: Answered[];
}

async function readOne(source: SourceConfig, options: CollectOptions): Promise<Read> {
  const read: Read = {
    source,
    outcome: { drafts: [], problems: [] },
    pages: [],
    gone: new Set(),
    hasFailures: false,
    trouble: null,
    answers: [],
  };
  if (source.enabled !== false) read.outcome = await outcomeOf(source, watched(read, options), options);
  options.onSource?.({ source: source.id, name: nameOf(source) });
  return read;
}

async function outcomeOf(source: SourceConfig, get: Get, options: CollectOptions): Promise<ReadSource['outcome']> {
  try {
    return await (options.collect ?? collect)(source, { get, today: readingDay(options), realDay: options.realDay });
  } catch (error) {
    if (error instanceof Unreachable || error instanceof SourceFailure) return { failure: error.problem };
    throw new Error(`the source "${source.id}" (${source.kind}) could not be read`, { cause: error });
  }
}

/** Hands out pages and remembers what came: not their text, of which a source may have many. */
function watched(read: Read, options: CollectOptions): Get {
  return async (address, ask) => {
    const page = await options.get(address, ask).catch((error) => {
      if (error instanceof Unreachable) missed(read, address, error);
      throw error;
    });
    const { state, copyOf, problems } = page;
    read.answers.push(...answered(address, page));
    read.pages.push({ state, copyOf, problems });
    if (copyOf !== null && daysBetween(copyOf, options.today) > longestKept) throw tooOld(page, copyOf);
    return page;
  };
}

function missed(read: Read, address: Address, { gone, problem }: Unreachable): void {
  if ('path' in address) return;
  read.answers.push({ url: address.url, address: null, digest: null, failure: problem.code });
  if (gone) read.gone.add(address.url);
  else read.hasFailures = true;
}

function answered(asked: Address, page: Page): Answered[] {
  if ('path' in asked) return [];
  const failure = page.state === 'last-good' ? (page.problems[0]?.code ?? '') : null;
  const isHtml = page.state === 'fresh' && /^\s*<(?:!doctype\s+html|html|head|body)/i.test(page.text.slice(0, 500));
  const digest = isHtml ? createHash('sha256').update(page.body).digest('hex') : null;
  return [{ url: asked.url, address: page.address, digest, failure }];
}

/** The first problem of a kept copy is why it stands in. */
function tooOld({ problems: [failed] }: Page, on: IsoDate): Error {
  return failed ? new Unreachable(copyTooOld(failed, on, longestKept)) : new Error(`a copy of ${on} without a reason`);
}

async function judgeOne(read: ReadSource, options: CollectOptions): Promise<Ended> {
  const { copies, today } = options;
  const copy = await copies.read(read.source.id);
  const ended = conclude(read, { copy, today, on: readingDay(options), week: weekOf(today) });
  if (ended.keep) await copies.write(read.source.id, ended.keep);
  return ended;
}

/** The day on which what is read was seen: an issue made ahead of its week was not checked on its Monday. */
function readingDay({ today, realDay }: CollectOptions): IsoDate {
  return realDay !== undefined && realDay < today ? realDay : today;
}

function troubleOf({ answers }: Read, portal: ReadonlySet<string>, isUnread: boolean): ReadSource['trouble'] {
  if (answers.length === 0) return null;
  if (isUnread) return 'no-network';
  return answers.some(({ url }) => portal.has(hostOf(url))) ? 'portal' : null;
}

/** What befell all sources alike is one problem, the same in each report. */
function toldOnce(ended: readonly Ended[], read: readonly Read[], portal: ReadonlySet<string>): Ended[] {
  const touched = ended.filter((_, index) => read[index]?.trouble !== null);
  if (touched.length === 0) return [...ended];
  const copies = touched.flatMap(({ report }) => (report.copyOf === null ? [] : [report.copyOf]));
  const problem = problemOfAll({ copies, without: touched.length - copies.length, portal, read });
  return ended.map((one) =>
    touched.includes(one) ? { ...one, report: { ...one.report, problems: [problem, ...one.report.problems] } } : one,
  );
}

interface Befallen {
  /** days of the copies that stand in */
  copies: readonly IsoDate[];
  /** how many sources have none */
  without: number;
  portal: ReadonlySet<string>;
  read: readonly Read[];
}

function problemOfAll({ copies, without, portal, read }: Befallen): Problem {
  if (portal.size > 0) return behindPortal(portal.size, copies);
  return isOffline(read.flatMap((one) => one.answers)) ? offline(copies, without) : withoutNetwork(copies);
}
