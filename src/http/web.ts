// Documents from the network, with the copies that are kept of them.
import type { Agent } from 'undici';
import { checkAddress } from './address.ts';
import { type Cache, createCache, type Kept } from './cache.ts';
import { createAgent } from './connect.ts';
import type { GetSettings } from './create-get.ts';
import { documentFault } from './document-fault.ts';
import { type Fault, fault, isGone } from './faults.ts';
import type { GetOptions, Page } from './get.ts';
import { type Journey, type Road, type Trip, travel } from './journey.ts';
import { createLanes } from './polite.ts';
import { copyNotKept, damagedGzip, keptCopyUsed, moved, type Undecoded, unreachable } from './reports.ts';
import type { Answer } from './request-once.ts';
import { createRobots, type Robots, robotsCap } from './robots.ts';

export type FromWeb = (written: string, options: GetOptions) => Promise<Undecoded>;

interface Network {
  agent: Agent;
  robots: Robots;
}

/** @throws Unreachable when there is neither an answer nor a kept copy that may stand in for it. */
export function createFromWeb(settings: GetSettings): FromWeb {
  const web = createReach(settings);
  return async (written, options) => {
    const checked = checkAddress(written, { isPrivate: options.private === true });
    if (checked.url === null) throw unreachable(checked.fault, options.source);
    checked.url.hash = '';
    const key = keyOf(checked.url, options);
    const kept = await web.cache.read(key);
    const outcome = settings.offline
      ? fault('offline', checked.url.href)
      : await fetchDocument(checked.url, { web, options, key, kept, today: settings.today });
    return 'kind' in outcome ? fallBack(outcome, kept, options) : outcome;
  };
}

interface Reach {
  cache: Cache;
  trip: (url: URL, options: GetOptions, headers: Trip['headers']) => Promise<Journey | Fault>;
  userAgent: string;
}

interface Errand {
  web: Reach;
  options: GetOptions;
  /** of its kept copy */
  key: string;
  kept: Kept | null;
  today: string;
}

function createReach(settings: GetSettings): Reach {
  const { gapMs = 1000, deadlineMs = 30_000, capBytes = 15 * 1024 * 1024, sleep = pause } = settings;
  const cache = settings.cache ?? createCache(settings.cacheFolder);
  const userAgent = `bulletin/${settings.version} (+${settings.contact.replace(/[^\x20-\x7E]/g, '')})`;
  const road: Road = {
    lanes: createLanes({ gapMs, atOnce: 8, sleep }),
    jitter: settings.jitter ?? Math.random,
    closed: new Map(),
  };
  const networks = new Map<boolean, Network>();

  function networkOf(isPrivate: boolean): Network {
    const network = networks.get(isPrivate) ?? createNetwork(isPrivate);
    networks.set(isPrivate, network);
    return network;
  }

  function createNetwork(isPrivate: boolean): Network {
    const agent = createAgent({ isPrivate, lookup: settings.lookup });
    const headers = { 'user-agent': userAgent, accept: 'text/plain, */*;q=0.1', 'accept-encoding': 'identity' };
    const trip: Trip = {
      road,
      agent,
      isPrivate,
      robots: null,
      headers: () => headers,
      body: null,
      deadlineMs,
      capBytes: robotsCap,
      beyondCap: 'cut',
    };
    const robots = createRobots({
      load: (url, patience) => travel(url, { ...trip, deadlineMs: patience }),
      cache,
      today: settings.today,
    });
    return { agent, robots };
  }

  return {
    cache,
    userAgent,
    trip(url, options, headers) {
      const isPrivate = options.private === true;
      return travel(url, {
        road,
        ...networkOf(isPrivate),
        isPrivate,
        headers,
        body: options.post ?? null,
        deadlineMs: options.deadlineMs ?? deadlineMs,
        capBytes,
        beyondCap: 'fail',
      });
    },
  };
}

async function fetchDocument(url: URL, errand: Errand): Promise<Undecoded | Fault> {
  const { web, options, kept } = errand;
  const basic = headersFor(web.userAgent, options);
  const isKept = (hop: URL) => hop.href === kept?.address && options.post === undefined;
  const withValidators = (hop: URL) => ({ ...basic, ...(kept !== null && isKept(hop) ? validators(kept) : {}) });
  const journey = await web.trip(url, options, withValidators);
  if ('kind' in journey) return journey;
  if (journey.answer.status !== 304) return freshPage(journey, errand);
  if (kept && journey.url.href === kept.address) return unchangedPage(kept, journey, errand);
  const again = await web.trip(url, options, () => ({ ...basic, 'cache-control': 'no-cache' }));
  if ('kind' in again) return again;
  return again.answer.status === 304 ? fault('empty', url.href) : freshPage(again, errand);
}

async function freshPage(journey: Journey, errand: Errand): Promise<Undecoded | Fault> {
  const { answer } = journey;
  const wrong = documentFault(journey.url.href, answer.body, errand.options.accept);
  if (wrong) return wrong;
  const address = journey.url.href;
  const problems = movedProblems(journey, errand);
  if (answer.damaged) problems.push(damagedGzip(address, errand.options.source));
  else if (!(await errand.web.cache.write(copyOf(journey, errand))))
    problems.push(copyNotKept(address, errand.options.source));
  return { address, contentType: answer.contentType, body: answer.body, state: 'fresh', copyOf: null, problems };
}

async function unchangedPage(kept: Kept, journey: Journey, errand: Errand): Promise<Undecoded> {
  const { etag, lastModified } = journey.answer;
  const current = {
    ...kept,
    fetchedOn: errand.today,
    etag: etag ?? kept.etag,
    lastModified: lastModified ?? kept.lastModified,
  };
  const { source } = errand.options;
  const problems = movedProblems(journey, errand);
  if (!(await errand.web.cache.write(current))) problems.push(copyNotKept(kept.address, source));
  const { address, contentType, body } = kept;
  return { address, contentType, body, state: 'unchanged', copyOf: null, problems };
}

function fallBack(failed: Fault, kept: Kept | null, options: GetOptions): Undecoded {
  if (kept === null || isGone(failed.kind) || failed.kind === 'robots-disallowed')
    throw unreachable(failed, options.source);
  const { address, contentType, body, fetchedOn } = kept;
  const problems = [keptCopyUsed(failed, options.source, fetchedOn)];
  return { address, contentType, body, state: 'last-good', copyOf: fetchedOn, problems };
}

function movedProblems({ movedTo }: Journey, { options }: Errand): Page['problems'] {
  return movedTo === null ? [] : [moved(movedTo, options.source)];
}

function copyOf({ url: address, answer }: Journey, { key, today }: Errand): Kept {
  const { status, etag, lastModified, contentType, body } = answer satisfies Answer;
  return { url: key, address: address.href, etag, lastModified, contentType, status, fetchedOn: today, body };
}

function validators(kept: Kept): Record<string, string> {
  return {
    ...(kept.etag === null ? {} : { 'if-none-match': kept.etag }),
    ...(kept.lastModified === null ? {} : { 'if-modified-since': kept.lastModified }),
  };
}

/** Answers to different questions at one address are kept apart. */
function keyOf(url: URL, { post }: GetOptions): string {
  return post === undefined ? url.href : `${url.href}\n${post}`;
}

function headersFor(userAgent: string, { accept, post }: GetOptions): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: accepted[accept],
    'accept-language': 'it, en;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
    ...(post === undefined ? {} : { 'content-type': 'application/json' }),
  };
}

const accepted: Record<GetOptions['accept'], string> = {
  feed: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml, text/xml;q=0.9, */*;q=0.5',
  html: 'text/html, application/xhtml+xml, */*;q=0.5',
  json: 'application/json, */*;q=0.5',
  mail: 'message/rfc822, application/mbox, */*;q=0.5',
  calendar: 'text/calendar, */*;q=0.5',
  pdf: 'application/pdf, */*;q=0.5',
  sheet:
    'text/csv, text/tab-separated-values, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, */*;q=0.5',
};

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
