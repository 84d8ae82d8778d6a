// Whose mail it is must never be told: addresses and names of those who received it, written plainly, in the codes of web
// addresses, in base64 or in hexadecimal digits.
import { headerText } from './mail-text.ts';
import type { Headers } from './mime.ts';

export interface Recipients {
  /** in lower case */
  addresses: ReadonlySet<string>;
  /** of persons or offices, of two words at least */
  names: ReadonlySet<string>;
}

const toWhom =
  /^(?:to|cc|bcc|resent-(?:to|cc|bcc)|delivered-to|x-delivered-to|envelope-to|x-envelope-to|x-original-to|apparently-to|x-forwarded-(?:to|for)|x-rcpt-to|x-receiver|x-real-to|x-gm-original-to|disposition-notification-to)$/;
const address = /[\p{L}\p{N}!#$&'*+/?^_`{|}~.-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;

/** Those whom the headers name, and the holder of the way back that lists of mails encode (VERP). */
export function recipientsOf(headers: Headers): Recipients {
  const lines = [...headers].flatMap(([name, values]) => (toWhom.test(name) ? values.map(headerText) : []));
  const received = (headers.get('received') ?? []).flatMap(
    (line) => line.match(/\bfor\s+<?[^\s<>;]+@[^\s<>;]+/gi) ?? [],
  );
  const returns = (headers.get('return-path') ?? []).flatMap(verp);
  const addresses = [...lines, ...received, ...returns].flatMap(addressesIn);
  return { addresses: new Set(addresses), names: new Set(lines.flatMap(namesIn)) };
}

/** Of a header line such as `Maria Rossi <maria@posta.example>, ...` in a forwarded mail. */
export function recipientsIn(line: string): Recipients {
  return { addresses: new Set(addressesIn(line)), names: new Set(namesIn(line)) };
}

export function together(all: readonly Recipients[]): Recipients {
  return {
    addresses: new Set(all.flatMap((one) => [...one.addresses])),
    names: new Set(all.flatMap((one) => [...one.names])),
  };
}

function addressesIn(text: string): string[] {
  return (text.slice(0, 50_000).match(address) ?? []).flatMap((found) => {
    const whole = found.toLowerCase().replace(/^['.]+/, '');
    const [local = '', domain = ''] = whole.split('@');
    return local.includes('+') ? [whole, `${local.split('+')[0]}@${domain}`] : [whole];
  });
}

/** `bounce-maria=posta.example@lista.example` */
function verp(path: string): string[] {
  const found = /([\w.+-]+)=([\w-]+(?:\.[\w-]+)+)@/.exec(path);
  if (!found) return [];
  const [, local = '', domain = ''] = found;
  return [
    `${local}@${domain}`,
    ...local
      .split(/[+-]/)
      .slice(1)
      .map((_, at, all) => `${all.slice(at).join('-')}@${domain}`),
  ];
}

function namesIn(text: string): string[] {
  const line = text.slice(0, 50_000);
  // `"Rossi, Maria" <...>`: within quotes a comma parts no persons.
  const quoted = [...line.matchAll(/"([^"@<]{3,80})"\s*</gu)].map(([, name = '']) => name.replaceAll(',', ' '));
  const bare = line
    .replace(/"[^"]*"/g, '')
    .split(/[,;]/)
    .map((one) => /^\s*'?([^"<@]{3,80}?)'?\s*</u.exec(one)?.[1] ?? '');
  const names = [...quoted, ...bare].map((name) => name.trim().replace(/\s+/g, ' '));
  return names.filter((name) => /^\p{L}[\p{L}'’.-]*(?:\s\p{L}[\p{L}'’.-]*){1,5}$/u.test(name));
}

/** The line of a quoted header that names somebody with an address: `A: Maria Rossi [mailto:...]`. Nothing of it is an offer. */
const toSomebody = /^[ \t>]{0,9}(?:a|to|cc|ccn|bcc|para|à|an) ?: ?[^\n:<[]{1,120}(?:\[mailto:|<)[^\n]{0,300}$/gimu;

export interface Scrubber {
  /** without addresses and names of the recipients */
  text: (text: string) => string;
  /** whether it holds an address, in whatever code */
  reveals: (text: string) => boolean;
}

export function createScrubber({ addresses, names }: Recipients): Scrubber {
  const secrets = [...addresses];
  const plain = patternOf([...secrets.map(addressPattern), ...[...names].flatMap(namePatterns)]);
  const reveals = (text: string): boolean => secrets.length > 0 && revealsAny(text, secrets, 3);
  return {
    reveals,
    text(text) {
      const unaddressed = text.replace(toSomebody, '');
      const without = plain === null ? unaddressed : unaddressed.replace(new RegExp(plain, 'giu'), '');
      if (!reveals(without)) return without;
      const words = without.replace(/\S+/g, (word) => (reveals(word) ? '' : word)).replace(/ {2,}/g, ' ');
      return reveals(words) ? '' : words;
    },
  };
}

/** A web address holds somebody's address, be it known or not. */
export function holdsAddress(text: string): boolean {
  return decodings(text).some((form) => /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,}/.test(form));
}

function patternOf(patterns: readonly string[]): RegExp | null {
  return patterns.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

function addressPattern(secret: string): string {
  const [local = '', domain = ''] = secret.split('@');
  return `${escaped(local)}(?:\\+[\\w.-]{1,64})?(?:@|＠|%(?:25){0,3}40|=40|=|&#(?:64|x40);|\\s?[\\[(](?:at|chiocciola)[\\])]\\s?)${escaped(domain)}`;
}

/** In either order of first and last name. */
function namePatterns(name: string): string[] {
  const words = name.split(/\s+/).map(escaped);
  return [words.join(',?\\s+'), words.toReversed().join(',?\\s+')];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function revealsAny(text: string, secrets: readonly string[], depth: number): boolean {
  return decodings(text, depth).some((form) => {
    const low = form.toLowerCase();
    return secrets.some((secret) => low.includes(secret) || low.includes(secret.replace('@', '=')));
  });
}

const alphabets = [/[A-Za-z\d+/]{8,}/g, /[A-Za-z\d_-]{8,}/g, /[A-Za-z\d]{8,}/g];

/** The text itself and what it says when it is read as codes, codes in codes included. */
function decodings(text: string, depth = 3): string[] {
  const forms = [text];
  if (depth === 0) return forms;
  const percent = text.includes('%') ? unpercented(text) : text;
  if (percent !== text) forms.push(...decodings(percent, depth - 1));
  const inner = new Set<string>();
  for (const alphabet of alphabets) {
    for (const [run] of text.matchAll(alphabet)) {
      for (let shift = 0; shift < 4; shift++) inner.add(readable(Buffer.from(run.slice(shift), 'base64')));
      if (/^(?:[\da-f]{2})+$/i.test(run)) inner.add(readable(Buffer.from(run, 'hex')));
    }
  }
  // Only what looks like text may hold more.
  for (const form of inner)
    if (form !== '')
      forms.push(...(/[%]|[A-Za-z\d+/_-]{12}/.test(form) ? decodings(form, Math.min(depth - 1, 1)) : [form]));
  return forms;
}

/** The longest run of letters and signs, or nothing when there is none that could hold an address. */
function readable(bytes: Buffer): string {
  const runs = bytes.toString('latin1').match(/[\x20-\x7E]{6,}/g) ?? [];
  return runs.join(' ');
}

function unpercented(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (codes) => Buffer.from(codes.replaceAll('%', ''), 'hex').toString('utf8'));
}
