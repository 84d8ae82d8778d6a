// One parser (WHATWG URL) for what is checked and what is connected to.
import ipaddr from 'ipaddr.js';
import { type Fault, fault } from './faults.ts';

export interface Checked {
  url: URL;
  fault: null;
}
export interface Refused {
  url: null;
  fault: Fault;
}

const openPorts = new Set(['', '80', '443', '8080', '8443']);

/**
 * An address that may be opened: http(s), no user name or password, an ordinary port and, where the host is an IP address in
 * whatever spelling, a public one. `isPrivate` allows any port and private networks. `base` resolves a redirect's target.
 */
export function checkAddress(written: string, more: { base?: URL; isPrivate: boolean }): Checked | Refused {
  const url = parse(written.trim(), more.base);
  if (url === null) return refused('bad-address', written);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refused('bad-scheme', written, url.protocol);
  if (url.username !== '' || url.password !== '') return refused('with-credentials', `${url.protocol}//${url.host}/`);
  if (url.hostname === '') return refused('bad-address', written);
  if (more.isPrivate) return { url, fault: null };
  if (isLiteral(url.hostname) && !isPublic(url.hostname)) return refused('private-address', url.href, url.hostname);
  if (!openPorts.has(url.port)) return refused('bad-port', url.href, url.port);
  return { url, fault: null };
}

/**
 * An IP address of the public Internet. Version 6 must be global unicast (2000::/3, IANA) and must not carry a version 4
 * address (6to4, Teredo, NAT64, mapped, ISATAP).
 */
export function isPublic(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '');
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.parse(bare);
  if (parsed.range() !== 'unicast') return false;
  if (parsed.kind() === 'ipv4') return true;
  const bytes = parsed.toByteArray();
  const isGlobal = ((bytes[0] ?? 0) & 0xe0) === 0x20;
  const isIsatap = bytes[10] === 0x5e && bytes[11] === 0xfe && ((bytes[8] ?? 0) & 0xfc) === 0 && bytes[9] === 0;
  return isGlobal && !isIsatap;
}

export function isLiteral(hostname: string): boolean {
  return ipaddr.isValid(hostname.replace(/^\[|\]$/g, ''));
}

function parse(written: string, base: URL | undefined): URL | null {
  const beforeQuery = written.split(/[?#]/, 1)[0] ?? '';
  if (beforeQuery.includes('\\') || /[\u0000-\u001F\u007F]/.test(written)) return null;
  return URL.canParse(written, base?.href) ? new URL(written, base) : null;
}

function refused(kind: Fault['kind'], address: string, detail: string | null = null): Refused {
  return { url: null, fault: fault(kind, address, { detail }) };
}
