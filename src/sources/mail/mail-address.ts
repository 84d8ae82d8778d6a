// The address of an offer behind a link of a mail: taken out of the redirects that count clicks where they carry it, and
// without what says who received the mail.
import { webAddress } from '../load-html.ts';
import { holdsAddress, type Scrubber } from './recipients.ts';

export interface Target {
  /** fit to be printed; null: it would tell whose mail it was */
  url: string | null;
  /** the same for every link that leads to the same offer */
  key: string;
}

/** Null where the link is no web address. */
export function targetOf(href: string, scrubber: Scrubber): Target | null {
  const unwrapped = unwrap(href.trim());
  const address = webAddress(unwrapped, null);
  if (address === null || unwrapped.length > longest) return null;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  const told = (text: string) => scrubber.reveals(text) || holdsAddress(text);
  for (const [name, value] of [...url.searchParams]) {
    if (isPersonal(name) || told(value) || told(name)) url.searchParams.delete(name);
  }
  if (told(url.hash) || /^#?$/.test(url.hash)) url.hash = '';
  const key = keyOf(url);
  return { url: told(`${url.host}${url.pathname}`) || told(url.href) ? null : url.href, key };
}

const longest = 3000;

/** Parameters that follow a reader about, or open a page in the reader's name. */
function isPersonal(name: string): boolean {
  return /^(?:trk\w*|tracking\w*|ref(?:id)?|lipi|lgcta|mid(?:token|sig)|eid|otp\w*|e?mail\w*|subscriber\w*|recipient\w*|user(?:id|name|_id)?|uid|contact\w*|mkt_tok|mc_\w+|vero_\w+|_ke|ck_subscriber_id|auto_?login\w*|login\w*|auth\w*|(?:access|login|auth|user|session|id|refresh)?_?token|session\w*|sid|sig|signature|hash|rcpt|alid|xkcb|tmtk|from_?email)$/i.test(
    name,
  );
}

/** Vendors write one offer in several ways. */
function keyOf(url: URL): string {
  const host = url.hostname.replace(/^(?:www|m|it|mobile)\./, '');
  const linkedin = /(?:^|\.)linkedin\.com$/.test(url.hostname) && /\/jobs\/view\/(?:[^/]*-)?(\d+)/.exec(url.pathname);
  if (linkedin) return `linkedin ${linkedin[1]}`;
  const indeed = /(?:^|\.)indeed\.\w+$/.test(url.hostname) ? url.searchParams.get('jk') : null;
  if (indeed !== null) return `indeed ${indeed}`;
  const rest = [...url.searchParams].map(([name, value]) => `${name}=${value}`).sort();
  return `${host}${url.pathname.replace(/\/+$/, '')}?${rest.join('&')}${url.hash}`.toLowerCase();
}

const carriers =
  /^(?:url|u|q|target\w*|dest\w*|redirect(?:_?ur[il]|_?to)?|link|to|goto|href|l|lnk|r|p|out|trg|clickurl|murl|adurl|deeplink|landing\w*)$/i;

/** At most three redirects, one in the other. */
function unwrap(href: string): string {
  let current = href;
  for (let layer = 0; layer < 3; layer++) {
    const inner = carriedBy(current);
    if (inner === null) return current;
    current = inner;
  }
  return current;
}

function carriedBy(href: string): string | null {
  if (href.length > 10_000 || !URL.canParse(href)) return null;
  const url = new URL(href);
  const proofpoint = /\/v3\/__(https?:.{1,4000}?)__;/.exec(href)?.[1];
  if (proofpoint !== undefined) return wellFormed(proofpoint.replace(/^(https?:)\/(?!\/)/, '$1//'));
  for (const [name, value] of url.searchParams) {
    if (!carriers.test(name)) continue;
    const inner = addressFrom(url.hostname.endsWith('urldefense.proofpoint.com') ? proofpointV2(value) : value);
    if (inner !== null) return inner;
  }
  const inPath = /\/(https?(?:%3A|:)(?:%2F|\/){1,2}[^?]+)/i.exec(url.pathname)?.[1];
  if (inPath !== undefined && /^https?(?:%3A|:%2F)/i.test(inPath))
    return wellFormed(unescapeAll(inPath.replace(/\/.*$/, '')));
  if (inPath !== undefined) return wellFormed(unescapeAll(inPath).replace(/^(https?:)\/(?!\/)/, '$1//') + url.search);
  return (
    url.pathname
      .split('/')
      .map(addressFrom64)
      .find((found) => found !== null) ?? null
  );
}

/** An address written plainly, in base64, or in base64 with JSON around it. */
function addressFrom(value: string): string | null {
  return wellFormed(unescapeAll(value)) ?? addressFrom64(value);
}

function addressFrom64(value: string): string | null {
  if (!/^(?:aHR0c|eyJ)[\w+/=-]{12,}$/.test(value)) return null;
  const text = Buffer.from(value, 'base64').toString('utf8');
  if (text.startsWith('http')) return wellFormed(text);
  const found = /"url"\s*:\s*\\?"(https?:[^"]{4,4000}?)\\?"/.exec(
    text.replaceAll('\\\\', '\\').replaceAll('\\"', '"').replaceAll('\\/', '/'),
  );
  return found?.[1] === undefined ? null : wellFormed(found[1].replaceAll('\\/', '/').replaceAll('\\', ''));
}

function wellFormed(text: string): string | null {
  const trimmed = text.trim();
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(trimmed) && URL.canParse(trimmed) ? trimmed : null;
}

function unescapeAll(text: string): string {
  let current = text;
  for (let layer = 0; layer < 3 && /^https?:?%/i.test(current); layer++) {
    try {
      current = decodeURIComponent(current);
    } catch {
      // A lone percent sign: the address is taken as it is.
      return current;
    }
  }
  return current;
}

function proofpointV2(value: string): string {
  return value
    .replaceAll('_', '/')
    .replace(/-([\dA-F]{2})/g, '%$1')
    .replace(/^https?%3A.*/i, (all) => decodeOrKeep(all));
}

function decodeOrKeep(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
