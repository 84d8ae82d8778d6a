// Which character encodings a document says it is in, from the most to the least trustworthy voice.
import { normalizeEncoding } from '@exodus/bytes/encoding.js';
import sniffMeta from 'html-encoding-sniffer';
import type { GetOptions } from './get.ts';

/** The encodings declared by HTTP and by the document, as WHATWG names in lower case; names nobody knows are left out. */
export function declaredCharsets(body: Uint8Array, contentType: string | null, accept: GetOptions['accept']): string[] {
  const byHttp = known(/;\s*charset\s*=\s*["']?([^"';,\s]+)/i.exec(contentType ?? '')?.[1]);
  const inside =
    accept === 'feed'
      ? [byProlog(body)]
      : accept === 'json' || accept === 'calendar'
        ? []
        : [byMeta(body), byProlog(body)];
  const found = [byHttp, ...inside].filter((charset) => charset !== null);
  return [...new Set(found)].filter((charset) => !charset.startsWith('utf-16') || isUtf16(body, charset));
}

/** The encoding shown by the first bytes: a byte order mark, or the zeros that UTF-16 and UTF-32 leave in plain text. */
export function markedCharset(body: Uint8Array): string | null {
  const [a, b, c, d] = body;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  return charsetByZeros(body.subarray(0, 256));
}

function charsetByZeros(start: Uint8Array): string | null {
  if (start.length < 4 || !start.includes(0)) return null;
  const zeros = [0, 1, 2, 3].map((place) => {
    const column = start.filter((_, index) => index % 4 === place);
    return column.filter((byte) => byte === 0).length / column.length;
  });
  const shape = zeros.map((share) => (share > 0.7 ? '0' : share < 0.1 ? 'x' : '?')).join('');
  const shapes: Record<string, string> = { x000: 'utf-32le', '000x': 'utf-32be', x0x0: 'utf-16le', '0x0x': 'utf-16be' };
  return shapes[shape] ?? null;
}

function byProlog(body: Uint8Array): string | null {
  const start = latin1(body.subarray(0, 4096));
  return known(/<\?xml\s[^>]{0,200}?encoding\s*=\s*["']\s*([^"'\s>]+)/i.exec(start)?.[1]);
}

/** The standard looks at 1024 bytes; pages that declare it later (after long comments and scripts) are read a little further. */
function byMeta(body: Uint8Array): string | null {
  const standard = sniffMeta(body, { defaultEncoding: null });
  if (standard !== null) return known(standard);
  return known(/<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([^"'\s/>;]+)/i.exec(latin1(body.subarray(0, 8192)))?.[1]);
}

function known(label: string | undefined): string | null {
  const name = label === undefined ? null : normalizeEncoding(label.trim());
  return name === null || name === 'replacement' || name === 'x-user-defined' ? null : name;
}

/** A document whose declaration could be read byte by byte is not in UTF-16, whatever it says. */
function isUtf16(body: Uint8Array, charset: string): boolean {
  const start = body.subarray(0, 1024);
  return body.length % 2 === 0 && start.includes(0) && (charset === 'utf-16le' || charset === 'utf-16be');
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
