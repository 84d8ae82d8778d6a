// robots.txt (RFC 9309): asked once per origin and run. No file, or any 4xx answer, allows everything (2.3.1.3); a server error
// disallows everything (2.3.1.4) unless an earlier copy is kept, which then speaks; a host that does not answer at all fails by itself.
import type { IsoDate } from '../model.ts';
import type { Cache } from './cache.ts';
import { type Fault, type FaultKind, fault } from './faults.ts';
import type { Answer } from './request-once.ts';
import { type RobotsRules, robotsRules } from './robots-rules.ts';

export interface Robots {
  /** whether this address may be read, and how long to wait between requests to its host; the first who asks says how patiently */
  ask: (url: URL, deadlineMs: number) => Promise<{ fault: Fault | null; delayMs: number }>;
}

type Known = RobotsRules | Fault;

/** RFC 9309, 2.5: at least 500 KiB must be read; what lies beyond is left out. */
export const robotsCap = 500 * 1024;
const longestDelayMs = 10_000;
const agentToken = 'bulletin';
const absent: ReadonlySet<FaultKind> = new Set<FaultKind>([
  'login-needed',
  'forbidden',
  'challenge',
  'not-found',
  'gone',
  'odd-status',
  'too-many-redirects',
  'redirect-loop',
  'redirect-nowhere',
]);

export function createRobots(tools: {
  load: (url: URL, deadlineMs: number) => Promise<{ answer: Answer } | Fault>;
  cache: Cache;
  today: IsoDate;
}): Robots {
  const known = new Map<string, Promise<Known>>();

  async function load(url: URL, deadlineMs: number): Promise<Known> {
    const loaded = await tools.load(url, deadlineMs);
    if ('answer' in loaded) return keep(url, loaded.answer);
    if (absent.has(loaded.kind)) return rulesIn(new Uint8Array());
    const kept = await tools.cache.read(url.href);
    if (kept) return rulesIn(kept.body);
    const isServerError = loaded.kind === 'server-error' || loaded.kind === 'too-many-requests';
    return isServerError ? { ...loaded, kind: 'robots-unreachable' } : loaded;
  }

  async function keep(url: URL, answer: Answer): Promise<Known> {
    const { status, etag, lastModified, contentType, body } = answer;
    const head = { url: url.href, address: url.href, etag, lastModified, contentType, status, fetchedOn: tools.today };
    await tools.cache.write({ ...head, body });
    return rulesIn(body);
  }

  return {
    async ask(url, deadlineMs) {
      const file = new URL('/robots.txt', url);
      const asked = known.get(file.href) ?? load(file, deadlineMs);
      known.set(file.href, asked);
      const rules = await asked;
      if ('kind' in rules) return { fault: { ...rules, address: url.href }, delayMs: 0 };
      const delayMs = Math.min(rules.delay * 1000, longestDelayMs);
      return { fault: rules.allows(url) ? null : fault('robots-disallowed', url.href, { detail: file.href }), delayMs };
    },
  };
}

function rulesIn(body: Uint8Array): RobotsRules {
  return robotsRules(new TextDecoder().decode(body.subarray(0, robotsCap)), agentToken);
}
