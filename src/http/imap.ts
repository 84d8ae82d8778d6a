// Mails from a folder of a mail server (IMAP, RFC 9051). Nothing is changed there: the folder is opened with EXAMINE and the
// mails are taken with BODY.PEEK. The name is resolved and checked once, and what was checked is what is connected to.
import { lookup as systemLookup } from 'node:dns';
import { ImapFlow } from 'imapflow';
import { isLiteral, isPublic } from './address.ts';
import type { GetSettings, Lookup } from './create-get.ts';
import { faultOfError } from './faults.ts';
import { type GetOptions, type Mailbox, type NamedBytes, Unreachable } from './get.ts';
import { type MailboxFault, type MailboxTold, mailboxProblem, mailsLeftOut } from './imap-words.ts';
import type { Undecoded } from './reports.ts';

const mailsAtMost = 500;
const largestMail = 10 * 1024 * 1024;
const largestLine = 1024 * 1024;
const largestTotal = 100 * 1024 * 1024;
const watchEveryMs = 100;

/**
 * The mails of a folder that arrived since a day. `url` is `imaps://host[:port]` (TLS from the first byte) or
 * `imap://host[:port]` (STARTTLS, without which no password is sent, unless the server is in a private network).
 * Not kept on disk: mails are other people's letters.
 * @throws Unreachable when the folder cannot be read.
 */
export async function readMailbox(url: string, options: GetOptions, settings: GetSettings): Promise<Undecoded> {
  const { mailbox } = options;
  if (mailbox === undefined) throw new Error('an IMAP address needs a mailbox');
  const server = serverOf(url);
  const visit: Visit = {
    ...server,
    mailbox,
    isPrivate: options.private === true,
    told: { source: options.source, host: server.host, ...mailbox },
    password: (settings.env ?? process.env)[mailbox.passwordEnv] ?? '',
    deadlineMs: settings.deadlineMs ?? 60_000,
    lookup: settings.lookup ?? ((host, callback) => systemLookup(host, { all: true }, callback)),
  };
  const { files, leftOut } = settings.offline ? fail('no-network', visit) : await readFolder(visit);
  const problems = leftOut > 0 ? [mailsLeftOut(options.source, leftOut)] : [];
  return { address: url, contentType: null, body: new Uint8Array(), files, state: 'fresh', copyOf: null, problems };
}

interface Visit {
  host: string;
  port: number;
  secure: boolean;
  mailbox: Mailbox;
  isPrivate: boolean;
  told: MailboxTold;
  password: string;
  deadlineMs: number;
  lookup: Lookup;
}

interface Found {
  files: NamedBytes[];
  leftOut: number;
}

function serverOf(url: string): { host: string; port: number; secure: boolean } {
  const { hostname, port, protocol } = new URL(url);
  const secure = protocol === 'imaps:';
  return { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? (secure ? 993 : 143) : Number(port), secure };
}

async function readFolder(visit: Visit): Promise<Found> {
  if (visit.password === '') fail('password-unset', visit);
  if (!visit.isPrivate && visit.port !== 993 && visit.port !== 143) fail('bad-port', visit);
  const address = await checkedAddress(visit);
  const client = clientFor(address, visit);
  const watch = watchOver(client, visit.deadlineMs);
  try {
    return await Promise.race([readWith(client, visit), watch.broken]);
  } catch (error) {
    // Whatever the server or the network did: the operator is told what it means for her.
    const fault = faultOf(error);
    return fail(watch.fault() ?? (fault === 'broken-off' ? faultOf(watch.seen()) : fault), visit, error);
  } finally {
    watch.end();
    client.close();
  }
}

/** One address that the name stands for, all of which must be allowed. */
async function checkedAddress(visit: Visit): Promise<string> {
  const { host, isPrivate, lookup } = visit;
  const addresses = isLiteral(host)
    ? [host]
    : await resolved(host, lookup).catch((error) => fail(faultOf(error), visit, error));
  if (!isPrivate && addresses.some((address) => !isPublic(address))) fail('private-address', visit);
  return addresses[0] ?? fail('no-such-host', visit);
}

function resolved(host: string, lookup: Lookup): Promise<string[]> {
  return new Promise((resolve, reject) => {
    lookup(host, (error, addresses) => (error ? reject(error) : resolve(addresses.map(({ address }) => address))));
  });
}

function clientFor(address: string, { host, port, secure, isPrivate, mailbox, password, deadlineMs }: Visit): ImapFlow {
  const client = new ImapFlow({
    host: address,
    port,
    secure,
    ...(isLiteral(host) ? {} : { servername: host }),
    ...(secure || isPrivate ? {} : { doSTARTTLS: true }),
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2' },
    auth: { user: mailbox.user, pass: password },
    logger: false,
    disableAutoIdle: true,
    disableCompression: true,
    connectionTimeout: Math.min(10_000, deadlineMs / 2),
    greetingTimeout: Math.min(10_000, deadlineMs / 2),
    socketTimeout: 2 * deadlineMs,
    maxLineLength: largestLine,
    maxLiteralSize: largestMail + 1024,
    maxResponseSize: largestMail + 2 * largestLine,
  });
  return client;
}

/** Breaks the connection off when its time is over or when more has come than a folder may hold. */
function watchOver(client: ImapFlow, deadlineMs: number) {
  const until = performance.now() + deadlineMs;
  let fault: MailboxFault | null = null;
  let timer: NodeJS.Timeout | undefined;
  let error: unknown;
  // What ended the connection; a pending command only says that it ended.
  client.on('error', (one) => {
    error ??= one;
  });
  const broken = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (performance.now() >= until) fault = 'timeout';
      else if (client.stats().received > largestTotal) fault = 'too-big';
      if (fault === null) return;
      client.close();
      reject(new Error(fault));
    }, watchEveryMs);
  });
  // The race is over when the folder has been read: nobody waits for this any more.
  broken.catch(() => undefined);
  return { broken, fault: () => fault, seen: () => error, end: () => clearInterval(timer) };
}

async function readWith(client: ImapFlow, { mailbox }: Visit): Promise<Found> {
  await client.connect();
  await client.mailboxOpen(mailbox.folder, { readOnly: true });
  const uids = (await client.search({ since: new Date(`${mailbox.since}T00:00:00Z`) }, { uid: true })) || [];
  const newest = uids.toSorted((a, b) => b - a).slice(0, mailsAtMost);
  const sizes = await sizesOf(client, newest);
  const files: NamedBytes[] = [];
  let bytes = 0;
  for (const uid of newest) {
    const size = sizes.get(uid) ?? 0;
    if (size > largestMail || bytes + size > largestTotal) continue;
    const mail = await client.fetchOne(String(uid), { source: true }, { uid: true });
    if (!mail || mail.source === undefined) continue;
    bytes += mail.source.length;
    files.push({ name: `UID ${uid}`, body: mail.source });
  }
  return { files, leftOut: uids.length - files.length };
}

async function sizesOf(client: ImapFlow, uids: readonly number[]): Promise<Map<number, number>> {
  const sizes = new Map<number, number>();
  if (uids.length === 0) return sizes;
  for await (const { uid, size } of client.fetch(uids.join(','), { uid: true, size: true }, { uid: true })) {
    sizes.set(uid, size ?? 0);
  }
  return sizes;
}

function faultOf(error: unknown): MailboxFault {
  const { authenticationFailed, mailboxMissing, tlsFailed, code } = marksOf(error);
  if (authenticationFailed) return 'login-refused';
  if (mailboxMissing) return 'no-folder';
  if (code === 'LiteralTooLarge' || code === 'LineTooLarge' || code === 'ResponseTooLarge') return 'too-big';
  if (code === 'ETIMEOUT') return 'timeout';
  if (code === 'CONNECT_TIMEOUT' || code === 'GREETING_TIMEOUT') return 'not-answering';
  const kind = faultOfError(error);
  if (kind?.startsWith('tls-')) return 'certificate';
  if (tlsFailed) return 'no-tls';
  if (kind === 'no-such-host' || kind === 'no-network') return kind;
  return kind === 'refused' || kind === 'unreachable-host' ? 'not-answering' : 'broken-off';
}

/** What the library writes on its errors. */
function marksOf(error: unknown): Record<'authenticationFailed' | 'mailboxMissing' | 'tlsFailed' | 'code', unknown> {
  const marks = { authenticationFailed: undefined, mailboxMissing: undefined, tlsFailed: undefined, code: undefined };
  return error instanceof Error ? { ...marks, ...error } : marks;
}

function fail(kind: MailboxFault, { told }: Visit, cause?: unknown): never {
  throw new Unreachable(mailboxProblem(kind, told), { cause });
}
