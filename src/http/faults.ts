// Every way in which a document cannot be had, named; and what the network's own error codes and statuses mean by them.

export const faultKinds = [
  'bad-address',
  'with-credentials',
  'bad-scheme',
  'bad-port',
  'private-address',
  'no-such-host',
  'no-network',
  'unreachable-host',
  'refused',
  'timeout',
  'reset',
  'cut-short',
  'tls-expired',
  'tls-not-yet-valid',
  'tls-unknown-issuer',
  'tls-wrong-host',
  'tls-other',
  'garbage',
  'too-big',
  'bad-compression',
  'too-many-redirects',
  'redirect-loop',
  'redirect-nowhere',
  'redirect-downgrade',
  'robots-disallowed',
  'robots-unreachable',
  'challenge',
  'login-needed',
  'forbidden',
  'not-found',
  'gone',
  'too-many-requests',
  'server-error',
  'odd-status',
  'empty',
  'wrong-type',
  'offline',
  'file-missing',
  'file-folder',
  'file-forbidden',
  'file-too-big',
  'file-empty',
  'file-unreadable',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** One failure. `detail` is the word that the sentence needs: an address, a status, a type. */
export interface Fault {
  kind: FaultKind;
  /** address or path that failed (of the hop, after redirects) */
  address: string;
  /** the address that was asked for, where it leads to another; null: it is the same */
  from: string | null;
  detail: string | null;
  /** how long the server asks to wait */
  retryAfterMs: number | null;
  cause: unknown;
}

export function fault(kind: FaultKind, address: string, more: Partial<Omit<Fault, 'kind' | 'address'>> = {}): Fault {
  return { kind, address, from: null, detail: null, retryAfterMs: null, cause: undefined, ...more };
}

/** Worth another try in a moment. */
export function isPassing(kind: FaultKind): boolean {
  return passing.has(kind);
}
const passing: ReadonlySet<FaultKind> = new Set<FaultKind>([
  'no-network',
  'unreachable-host',
  'refused',
  'reset',
  'cut-short',
  'too-many-requests',
  'server-error',
]);

/** The server's word that the document is no longer there: a kept copy must not stand in for it. */
export function isGone(kind: FaultKind): boolean {
  return kind === 'not-found' || kind === 'gone';
}

/** What a status other than success says, or null where it is a success. */
export function faultOfStatus(status: number): FaultKind | null {
  if (status >= 200 && status < 300) return null;
  if (status === 401 || status === 407) return 'login-needed';
  if (status === 403 || status === 451) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 410) return 'gone';
  if (status === 429) return 'too-many-requests';
  return [500, 502, 503, 504].includes(status) ? 'server-error' : 'odd-status';
}

/** What an error thrown by the network stack (Node, OpenSSL, undici) says; null where it is not the network's. */
export function faultOfError(error: unknown): FaultKind | null {
  const code = codeOf(error);
  const known = byCode.get(code);
  if (known) return known;
  // undici leaves the code of this one undefined (7.30).
  if (error instanceof Error && error.name === 'HTTPParserError') return 'garbage';
  if (code.startsWith('ERR_SSL') || code.startsWith('ERR_TLS') || code.includes('CERT')) return 'tls-other';
  return /^E[A-Z]+$/.test(code) ? 'reset' : null;
}

/** Where several addresses of a host were tried, the failure of the last that could be tried at all. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('errors' in error && Array.isArray(error.errors) && error.errors.length > 0) {
    const codes = error.errors.map(codeOf);
    return codes.findLast((code) => code !== 'ENETUNREACH' && code !== 'EADDRNOTAVAIL') ?? codes[0] ?? '';
  }
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeOf(error.cause) : '';
}

const byCode: ReadonlyMap<string, FaultKind> = new Map<string, FaultKind>([
  ['ENOTFOUND', 'no-such-host'],
  ['ENODATA', 'no-such-host'],
  ['EAI_AGAIN', 'no-network'],
  ['ENETUNREACH', 'no-network'],
  ['ENETDOWN', 'no-network'],
  ['EADDRNOTAVAIL', 'no-network'],
  ['EHOSTUNREACH', 'unreachable-host'],
  ['EHOSTDOWN', 'unreachable-host'],
  ['ECONNREFUSED', 'refused'],
  ['ETIMEDOUT', 'unreachable-host'],
  ['UND_ERR_CONNECT_TIMEOUT', 'unreachable-host'],
  ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
  ['UND_ERR_BODY_TIMEOUT', 'timeout'],
  ['UND_ERR_ABORTED', 'timeout'],
  ['ABORT_ERR', 'timeout'],
  ['ECONNRESET', 'reset'],
  ['EPIPE', 'reset'],
  ['UND_ERR_SOCKET', 'reset'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'cut-short'],
  ['UND_ERR_HEADERS_OVERFLOW', 'garbage'],
  ['CERT_HAS_EXPIRED', 'tls-expired'],
  ['CERT_NOT_YET_VALID', 'tls-not-yet-valid'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls-unknown-issuer'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'tls-unknown-issuer'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls-unknown-issuer'],
  ['UNABLE_TO_GET_ISSUER_CERT', 'tls-unknown-issuer'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls-unknown-issuer'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls-wrong-host'],
  ['EPROTO', 'tls-other'],
]);
