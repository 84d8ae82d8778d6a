import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from '@exodus/bytes/encoding.js';
import { declaredCharsets, markedCharset } from './charset.ts';
import type { GetOptions } from './get.ts';
import { mendMojibake } from './mojibake.ts';
import { decodeMixed, decodeUtf32 } from './stubborn-bytes.ts';

/** What was done to make the text readable, for the operator. */
export type Repair =
  /** the bytes are not in the declared encoding */
  | { kind: 'wrong-declaration'; declared: string }
  /** UTF-8 encoded twice (`perchÃ©`) */
  | { kind: 'encoded-twice' }
  /** characters that nothing can bring back */
  | { kind: 'lost-characters'; count: number };

export interface Decoded {
  text: string;
  charset: string;
  repairs: Repair[];
}

interface Reading {
  text: string;
  charset: string;
  /** the declaration that turned out false */
  belied: string | null;
}

/**
 * Bytes to text: byte order mark, then HTTP, then the document's own declaration (RFC 7303, WHATWG HTML 13.2.3), each only
 * as far as the bytes bear it out, then UTF-8 when valid, then windows-1252. Never fails. The text has no byte order mark
 * and no control characters except tab and line ends; those of the C1 block become the windows-1252 characters they were
 * meant to be; joiners (U+200C, U+200D) stay.
 */
export function decode(body: Uint8Array, contentType: string | null, accept: GetOptions['accept']): Decoded {
  const reading = readMarked(body) ?? readDeclared(body, declaredCharsets(body, contentType, accept));
  const mended = mendMojibake(reading.text);
  const text = withoutControls(mended);
  const repairs: Repair[] = [];
  if (reading.belied !== null) repairs.push({ kind: 'wrong-declaration', declared: reading.belied });
  if (mended !== reading.text) repairs.push({ kind: 'encoded-twice' });
  const lost = text.split('\uFFFD').length - 1;
  if (lost > 0) repairs.push({ kind: 'lost-characters', count: lost });
  return { text, charset: reading.charset, repairs };
}

function readMarked(body: Uint8Array): Reading | null {
  const charset = markedCharset(body);
  if (charset === null) return null;
  if (charset === 'utf-32le' || charset === 'utf-32be')
    return { text: decodeUtf32(body, charset), charset, belied: null };
  if (charset === 'utf-8') return readUtf8(body) ?? readMixed(body, charset);
  return { text: new TextDecoder(charset).decode(body), charset, belied: null };
}

function readDeclared(body: Uint8Array, declared: string[]): Reading {
  const utf8 = readUtf8(body);
  const first = declared[0] ?? null;
  if (utf8 && (first === null || isWestern(first))) return { ...utf8, belied: isAscii(body) ? null : first };
  for (const charset of declared) {
    const text = charset === 'utf-8' ? utf8?.text : decodeStrictly(body, charset);
    if (text !== undefined) return { text, charset, belied: charset === first ? null : first };
  }
  return utf8 ? { ...utf8, belied: first } : readStubborn(body, declared);
}

/** No declaration holds and it is not UTF-8: a damaged document in a declared encoding, or windows-1252 under a false name. */
function readStubborn(body: Uint8Array, declared: string[]): Reading {
  const legacy = declared.find((charset) => charset !== 'utf-8');
  if (legacy !== undefined) {
    const text = new TextDecoder(legacy).decode(body);
    if ((text.split('\uFFFD').length - 1) * 100 < text.length) return { text, charset: legacy, belied: null };
  }
  return readMixed(body, declared[0] ?? null);
}

function readMixed(body: Uint8Array, declared: string | null): Reading {
  const { text, charset } = decodeMixed(body);
  return { text, charset, belied: declared };
}

function readUtf8(body: Uint8Array): Reading | null {
  if (!isUtf8(body)) return null;
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
  return { text: text.startsWith('\uFEFF') ? text.slice(1) : text, charset: 'utf-8', belied: null };
}

function decodeStrictly(body: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

/**
 * Text in a one-byte Western encoding is practically never valid UTF-8 by chance, so valid UTF-8 belies such a declaration
 * (`us-ascii`, `iso-8859-1` and `iso-8859-9` are all decoded as windows code pages).
 */
function isWestern(charset: string): boolean {
  return (
    charset === 'windows-1252' || charset === 'iso-8859-15' || charset === 'windows-1254' || charset === 'macintosh'
  );
}

function withoutControls(text: string): string {
  if (!/^[\s\uFEFF]/.test(text) && !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/.test(text)) return text;
  return text
    .replace(/^[\s\uFEFF]+/, (start) => start.replaceAll('\uFEFF', ''))
    .replace(/[\u000B\u000C]/g, ' ')
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F]/g, '')
    .replace(/[\u0080-\u009F]/g, meantByC1);
}

function meantByC1(control: string): string {
  const meant = new TextDecoder('windows-1252').decode(Uint8Array.of(control.charCodeAt(0)));
  return meant === control ? '' : meant;
}
