// robots.txt (RFC 9309): asked once per origin and run. No file, or any 4xx answer, allows everything (2.3.1.3); a server error
// disallows everything (2.3.1.4) unless an earlier copy is kept, which then speaks; a host that does not answer at all fails by itself.
import { createRequire } from 'node:module';
import type { IsoDate } from '../model.ts';
import type { Cache } from './cache.ts';
import { type Fault, type FaultKind, fault } from './faults.ts';
import type { Answer } from './request-once.ts';

export interface Robots {
  /** whether this address may be read, and how long to wait between requests to its host */
  ask: (url: URL) => Promise<{ fault: Fault | null; delayMs: number }>;
}

// Its types promise an ES default export, which a CommonJS package does not have under Node's own resolution.
const robotsParser: typeof import('robots-parser').default = createRequire(import.meta.url)('robots-parser');

interface Rules {
  fault: Fault | null;
  text: string;
}

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
  load: (url: URL) => Promise<{ answer: Answer } | Fault>;
  cache: Cache;
  today: IsoDate;
}): Robots {
  const known = new Map<string, Promise<Rules>>();

  async function load(url: URL): Promise<Rules> {
    const loaded = await tools.load(url);
    if ('answer' in loaded) return keep(url, loaded.answer);
    if (absent.has(loaded.kind)) return { fault: null, text: '' };
    const kept = await tools.cache.read(url.href);
    if (kept) return { fault: null, text: textOf(kept.body) };
    const isServerError = loaded.kind === 'server-error' || loaded.kind === 'too-many-requests';
    return { fault: isServerError ? { ...loaded, kind: 'robots-unreachable' } : loaded, text: '' };
  }

  async function keep(url: URL, answer: Answer): Promise<Rules> {
    const { status, etag, lastModified, contentType, body } = answer;
    const head = { url: url.href, address: url.href, etag, lastModified, contentType, status, fetchedOn: tools.today };
    await tools.cache.write({ ...head, body: body.subarray(0, robotsCap) });
    return { fault: null, text: textOf(body) };
  }

  return {
    async ask(url) {
      const file = new URL('/robots.txt', url);
      const rules = known.get(file.href) ?? load(file);
      known.set(file.href, rules);
      const { fault: failed, text } = await rules;
      if (failed) return { fault: { ...failed, address: url.href }, delayMs: 0 };
      return judge(url, file, text);
    },
  };
}

function judge(url: URL, file: URL, text: string): { fault: Fault | null; delayMs: number } {
  const robots = robotsParser(file.href, text);
  const allowed = robots.isAllowed(plain(url.href), agentToken) !== false;
  const delay = robots.getCrawlDelay(agentToken) ?? 0;
  return {
    fault: allowed ? null : fault('robots-disallowed', url.href, { detail: file.href }),
    delayMs: Math.min(Math.max(0, delay * 1000), longestDelayMs),
  };
}

function textOf(body: Uint8Array): string {
  return plain(new TextDecoder().decode(body.subarray(0, robotsCap)));
}

/** `/%70rivato` is `/privato` (RFC 9309, 2.2.2; RFC 3986, 2.3): needlessly encoded characters are decoded on both sides. */
function plain(text: string): string {
  return text.replace(/%[2-7][0-9a-f]/gi, (encoded) => {
    const character = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : encoded;
  });
}
