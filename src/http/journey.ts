// The way from an address to an answer: every hop is checked, asked of robots.txt, queued with its host and tried again when
// the failure may pass. Time spent in queues is not counted against the deadline; waiting before another try is.
import type { Agent } from 'undici';
import { checkAddress } from './address.ts';
import { type Fault, fault, faultOfStatus, isPassing } from './faults.ts';
import type { Lanes } from './polite.ts';
import { type Answer, type Ask, requestOnce } from './request-once.ts';
import type { Robots } from './robots.ts';

/** What all journeys of a run share. */
export interface Road {
  lanes: Lanes;
  /** between 0 and 1 */
  jitter: () => number;
  /** hosts that asked to be left alone for longer than any deadline */
  closed: Map<string, Fault>;
}

export interface Trip {
  road: Road;
  agent: Agent;
  isPrivate: boolean;
  /** null: the file asked for is robots.txt itself */
  robots: Robots | null;
  headers: (url: URL) => Record<string, string>;
  /** sent along; null: nothing */
  body: string | null;
  deadlineMs: number;
  capBytes: number;
  beyondCap: Ask['beyondCap'];
}

/** A success or a 304. */
export interface Journey {
  url: URL;
  answer: Answer;
  /** where the server says that the document lives for good now */
  movedTo: string | null;
}

interface Budget {
  msLeft: number;
  retriesLeft: number;
}

const mostRedirects = 10;
const mostRetries = 3;
const firstBackoffMs = 1000;

export async function travel(start: URL, trip: Trip): Promise<Journey | Fault> {
  const end = await walk(start, trip);
  return 'kind' in end && end.address !== start.href ? { ...end, from: start.href } : end;
}

async function walk(start: URL, trip: Trip): Promise<Journey | Fault> {
  const budget: Budget = { msLeft: trip.deadlineMs, retriesLeft: mostRetries };
  const seen = new Set<string>();
  let url = start;
  let permanent = true;
  let movedTo: string | null = null;
  while (seen.size <= mostRedirects) {
    if (seen.has(url.href)) return fault('redirect-loop', start.href, { detail: url.href });
    seen.add(url.href);
    const answer = await hop(url, trip, budget);
    if ('kind' in answer) return answer;
    if (!isRedirect(answer.status)) return { url, answer, movedTo };
    const next = nextAddress(url, answer, trip.isPrivate);
    if ('kind' in next) return next;
    if (trip.body !== null && !keepsBody(url, next, answer.status))
      return fault('odd-status', url.href, { detail: String(answer.status) });
    permanent &&= answer.status === 301 || answer.status === 308;
    if (permanent) movedTo = next.href;
    url = next;
  }
  return fault('too-many-redirects', start.href, { detail: url.href });
}

function nextAddress(from: URL, answer: Answer, isPrivate: boolean): URL | Fault {
  if (!answer.location) return fault('redirect-nowhere', from.href, { detail: String(answer.status) });
  const target = checkAddress(answer.location, { base: from, isPrivate });
  if (target.url === null) return target.fault;
  target.url.hash = '';
  const isDowngrade = from.protocol === 'https:' && target.url.protocol === 'http:';
  return isDowngrade ? fault('redirect-downgrade', from.href, { detail: target.url.href }) : target.url;
}

/** Any other redirect turns a POST into a GET (RFC 9110, 15.4); what is sent stays with whom it was meant for. */
function keepsBody(from: URL, to: URL, status: number): boolean {
  return (status === 307 || status === 308) && from.origin === to.origin;
}

async function hop(url: URL, trip: Trip, budget: Budget): Promise<Answer | Fault> {
  const rules = await trip.robots?.ask(url, trip.deadlineMs);
  if (rules?.fault) return rules.fault;
  trip.road.lanes.widen(url.hostname, rules?.delayMs ?? 0);
  let before: Fault | null = null;
  for (let attempt = 0; ; attempt++) {
    const outcome = await trip.road.lanes.run(url.hostname, () => attemptOnce(url, trip, budget));
    if (before && 'kind' in outcome && outcome.kind === 'timeout') return before;
    if (!('kind' in outcome) || !isPassing(outcome.kind) || budget.retriesLeft === 0) return outcome;
    const backoff = firstBackoffMs * 2 ** attempt * (1 + trip.road.jitter() / 2);
    const wait = Math.max(backoff, outcome.retryAfterMs ?? 0);
    if (wait >= budget.msLeft) return giveUp(url, trip, outcome);
    before = outcome;
    budget.msLeft -= wait;
    budget.retriesLeft--;
    trip.road.lanes.hold(url.hostname, wait);
  }
}

function giveUp(url: URL, trip: Trip, outcome: Fault): Fault {
  if ((outcome.retryAfterMs ?? 0) >= trip.deadlineMs) trip.road.closed.set(url.hostname, outcome);
  return outcome;
}

async function attemptOnce(url: URL, trip: Trip, budget: Budget): Promise<Answer | Fault> {
  const closed = trip.road.closed.get(url.hostname);
  if (closed) return { ...closed, address: url.href };
  if (budget.msLeft <= 0) return fault('timeout', url.href);
  const started = performance.now();
  const { agent, capBytes, beyondCap, body } = trip;
  const ask = { agent, capBytes, beyondCap, body, headers: trip.headers(url), deadlineMs: Math.ceil(budget.msLeft) };
  const answer = await requestOnce(url, ask);
  budget.msLeft -= performance.now() - started;
  return 'kind' in answer ? answer : (faultOfAnswer(url, answer) ?? answer);
}

function faultOfAnswer(url: URL, answer: Answer): Fault | null {
  if (answer.challenge) return fault('challenge', url.href);
  if (isRedirect(answer.status) || answer.status === 304) return null;
  const kind = faultOfStatus(answer.status);
  return kind && fault(kind, url.href, { detail: String(answer.status), retryAfterMs: answer.retryAfterMs });
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}
