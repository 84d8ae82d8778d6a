import { type Agent, type Dispatcher, request } from 'undici';
import { privateAddressCode } from './connect.ts';
import { type Fault, type FaultKind, fault, faultOfError } from './faults.ts';
import { retryAfterMs } from './retry-after.ts';
import { unpack } from './unpack.ts';

export interface Ask {
  agent: Agent;
  headers: Record<string, string>;
  /** null: nothing is sent along */
  body: string | null;
  /** for this request, its body included */
  deadlineMs: number;
  capBytes: number;
  /** a longer document is a failure, or only its beginning is wanted */
  beyondCap: 'fail' | 'cut';
}

export interface Answer {
  status: number;
  location: string | null;
  contentType: string | null;
  etag: string | null;
  lastModified: string | null;
  retryAfterMs: number | null;
  /** says that a person must prove to be one */
  challenge: boolean;
  /** empty unless the status is a success */
  body: Uint8Array;
  damaged: boolean;
}

/** One request, no redirects followed: an answer whatever its status, or what went wrong on the network. */
export async function requestOnce(url: URL, ask: Ask): Promise<Answer | Fault> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(outOfTime()), ask.deadlineMs);
  // undici heeds the signal only once it is connected (7.30), hence the race.
  const late = new Promise<never>((_, reject) => {
    deadline.signal.addEventListener('abort', () => reject(deadline.signal.reason));
  });
  try {
    return await Promise.race([send(url, ask, deadline.signal), late]);
  } catch (cause) {
    return faultOfThrown(url, cause);
  } finally {
    clearTimeout(timer);
  }
}

async function send(url: URL, ask: Ask, signal: AbortSignal): Promise<Answer | Fault> {
  const { agent: dispatcher, headers, body, deadlineMs } = ask;
  const response = await request(url, {
    dispatcher,
    method: body === null ? 'GET' : 'POST',
    headers,
    body,
    signal,
    headersTimeout: deadlineMs,
    bodyTimeout: deadlineMs,
  });
  const answer = headOf(response);
  // A body that is given up half-way says so in an error event, which is of no interest.
  response.body.on('error', () => undefined);
  if (response.statusCode < 200 || response.statusCode > 299) {
    response.body.destroy();
    return answer;
  }
  const packed = await readUpTo(response.body, ask.capBytes);
  if (packed.more && ask.beyondCap === 'fail') return tooBig(url, 'too-big', ask.capBytes);
  const unpacked = await unpack(packed.bytes, header(response, 'content-encoding'), ask.capBytes);
  if ('fault' in unpacked) return tooBig(url, unpacked.fault, ask.capBytes);
  return { ...answer, ...unpacked };
}

function headOf(response: Dispatcher.ResponseData): Answer {
  const action = header(response, 'cf-mitigated') ?? header(response, 'x-amzn-waf-action');
  return {
    status: response.statusCode,
    location: header(response, 'location'),
    contentType: header(response, 'content-type'),
    etag: header(response, 'etag'),
    lastModified: header(response, 'last-modified'),
    retryAfterMs: retryAfterMs(header(response, 'retry-after'), Date.now()),
    challenge: action === 'challenge' || action === 'captcha',
    body: new Uint8Array(),
    damaged: false,
  };
}

async function readUpTo(body: AsyncIterable<Uint8Array>, cap: number): Promise<{ bytes: Uint8Array; more: boolean }> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    pieces.push(piece);
    size += piece.length;
    if (size > cap) break;
  }
  const whole = Buffer.concat(pieces);
  return { bytes: whole.subarray(0, cap), more: size > cap };
}

/** Header bytes arrive as Latin-1; addresses with bare accents are UTF-8 in practice. */
function header(response: Dispatcher.ResponseData, name: string): string | null {
  const value = response.headers[name];
  const first = Array.isArray(value) ? value[0] : value;
  if (first === undefined) return null;
  const text = Buffer.from(first, 'latin1').toString('utf8');
  return text.includes('\uFFFD') ? first : text;
}

function faultOfThrown(url: URL, cause: unknown): Fault {
  if (cause instanceof Error && 'code' in cause && cause.code === privateAddressCode) {
    return fault('private-address', url.href, { cause, detail: 'address' in cause ? String(cause.address) : null });
  }
  const kind = faultOfError(cause);
  if (kind === null) throw cause;
  return fault(kind, url.href, { cause });
}

function tooBig(url: URL, kind: FaultKind, cap: number): Fault {
  return fault(kind, url.href, { detail: kind === 'too-big' ? `${Math.ceil(cap / 1024 / 1024)} MB` : null });
}

function outOfTime(): Error {
  return Object.assign(new Error('out of time'), { code: 'UND_ERR_ABORTED' });
}
