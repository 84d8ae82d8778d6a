// Bytes of a mail to text: parts in the encoding they are in, whatever they say, and headers with encoded words (RFC 2047).
import { decode, type Repair } from '../../http/decode.ts';
import { type Part, unquoted } from './mime.ts';

/** The text of a part, lines of `format=flowed` joined (RFC 3676). */
export function textOf(part: Part): { text: string; repairs: Repair[] } {
  const charset = part.params.get('charset') ?? '';
  const { text, repairs } = decoded(part.content, charset, part.type === 'text/html' ? 'html' : 'json');
  const isFlowed = part.type === 'text/plain' && part.params.get('format')?.toLowerCase() === 'flowed';
  return { text: isFlowed ? unflowed(text, part.params.get('delsp')?.toLowerCase() === 'yes') : text, repairs };
}

/** A header as text. */
export function headerText(raw: string): string {
  const words = /=\?([^?\s]{1,40})\?([bq])\?([^?]*)\?=(?:\s+(?==\?))?/gi;
  let out = '';
  let at = 0;
  let pending = { charset: '', bytes: '' };
  const flush = () => {
    if (pending.bytes !== '') out += decoded(pending.bytes, pending.charset, 'json').text;
    pending = { charset: '', bytes: '' };
  };
  for (const word of raw.slice(0, 20_000).matchAll(words)) {
    const [whole, charset = '', kind = '', content = ''] = word;
    // A character may be cut in two by two words that follow each other.
    if (word.index > at || charset !== pending.charset) flush();
    out += plainHeader(raw.slice(at, word.index));
    pending.charset = charset;
    pending.bytes += kind.toLowerCase() === 'b' ? fromBase64(content) : unquoted(content.replaceAll('_', ' '));
    at = word.index + whole.length;
  }
  flush();
  return (out + plainHeader(raw.slice(at))).replace(/\s+/g, ' ').replace(unseen, '').trim();
}

/** Controls and marks of direction, by which a subject would be shown otherwise than it is written. */
const unseen = /[\0-\x1F\x7F\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;

function plainHeader(bytes: string): string {
  return bytes === '' ? '' : decoded(bytes, '', 'json').text;
}

function decoded(bytes: string, charset: string, accept: 'html' | 'json'): { text: string; repairs: Repair[] } {
  const label = charset.replace(/\*.*$/, '').toLowerCase();
  if (/^(?:unicode-1-1-)?utf-?7$/.test(label)) return { text: fromUtf7(bytes), repairs: [] };
  const type = label === '' || label === 'us-ascii' ? null : `text/plain; charset="${label}"`;
  return decode(Buffer.from(bytes, 'latin1'), type, accept);
}

function fromBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('latin1');
}

/** RFC 2152. */
function fromUtf7(bytes: string): string {
  return bytes.replace(/\+([A-Za-z\d+/]*)-?/g, (_, code: string) => {
    if (code === '') return '+';
    const pairs = Buffer.from(code, 'base64');
    return pairs
      .subarray(0, pairs.length & ~1)
      .swap16()
      .toString('utf16le');
  });
}

function unflowed(text: string, deletesSpace: boolean): string {
  const out: string[] = [];
  let open = false;
  let depth = 0;
  for (const written of text.split(/\r?\n/)) {
    const quotes = /^>*/.exec(written)?.[0].length ?? 0;
    const line = written.slice(quotes).replace(/^ /, '');
    const goesOn = line.endsWith(' ') && line !== '-- ';
    const content = goesOn && deletesSpace ? line.slice(0, -1) : line;
    if (open && quotes === depth && line !== '-- ') out.push((out.pop() ?? '') + content);
    else out.push(`${'>'.repeat(quotes)}${quotes > 0 ? ' ' : ''}${content}`);
    open = goesOn;
    depth = quotes;
  }
  return out.join('\n');
}
