import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, constants, createInflateRaw, gunzip, inflate, inflateRaw } from 'node:zlib';
import type { FaultKind } from './faults.ts';

export type Unpacked =
  | { body: Uint8Array /** only the part before the damage could be saved */; damaged: boolean }
  | { fault: Extract<FaultKind, 'too-big' | 'bad-compression'> };

/**
 * Takes off one layer of compression: the declared one or, where none is declared, that of a gzip file. Stops at `cap`
 * decompressed bytes. A gzip that is cut or has a wrong checksum gives what comes out before the damage.
 */
export async function unpack(packed: Uint8Array, encoding: string | null, cap: number): Promise<Unpacked> {
  const layers = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim());
  const known = layers.filter((layer) => compressions.has(layer));
  if (known.length > 1) return { fault: 'bad-compression' };
  const [layer] = known;
  const unpacked =
    layer && !(isGzipName(layer) && !isGzip(packed)) ? await open(layer, packed, cap) : await asSent(packed, cap);
  if ('body' in unpacked && layer && isGzip(unpacked.body)) return { fault: 'bad-compression' };
  return unpacked;
}

const compressions = new Set(['gzip', 'x-gzip', 'deflate', 'br', 'zstd', 'compress', 'x-compress']);

async function asSent(body: Uint8Array, cap: number): Promise<Unpacked> {
  if (isGzip(body)) return open('gzip', body, cap);
  return body.length > cap ? { fault: 'too-big' } : { body, damaged: false };
}

async function open(layer: string, packed: Uint8Array, cap: number): Promise<Unpacked> {
  const opener = openerOf(layer, packed);
  if (opener === null) return { fault: 'bad-compression' };
  try {
    return { body: await opener(packed, { maxOutputLength: cap }), damaged: false };
  } catch (error) {
    if (error instanceof RangeError) return { fault: 'too-big' };
    return isGzipName(layer) ? salvage(packed, cap) : { fault: 'bad-compression' };
  }
}

function openerOf(layer: string, packed: Uint8Array) {
  if (isGzipName(layer)) return promisify<Uint8Array, { maxOutputLength: number }, Uint8Array>(gunzip);
  if (layer === 'br') return promisify<Uint8Array, { maxOutputLength: number }, Uint8Array>(brotliDecompress);
  if (layer !== 'deflate') return null;
  return promisify<Uint8Array, { maxOutputLength: number }, Uint8Array>(hasZlibHeader(packed) ? inflate : inflateRaw);
}

/** RFC 9110 8.4.1.2: `deflate` is the zlib format; some servers send it bare. */
function hasZlibHeader([method = 0, flags = 0]: Uint8Array): boolean {
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}

function isGzipName(layer: string): boolean {
  return layer === 'gzip' || layer === 'x-gzip';
}

function isGzip(body: Uint8Array): boolean {
  return body[0] === 0x1f && body[1] === 0x8b && body[2] === 8;
}

/** In small slices, because the library keeps back what came out of the slice in which it fails. */
async function salvage(packed: Uint8Array, cap: number): Promise<Unpacked> {
  const raw = createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH });
  const pieces: Uint8Array[] = [];
  let size = 0;
  raw.on('data', (piece: Uint8Array) => {
    size += piece.length;
    if (size > cap) raw.destroy();
    else pieces.push(piece);
  });
  // The failure is known already: what came out before it is all that is wanted here.
  await pipeline(Readable.from(slices(packed)), raw).catch(() => undefined);
  if (size > cap) return { fault: 'too-big' };
  return size === 0 ? { fault: 'bad-compression' } : { body: Buffer.concat(pieces), damaged: true };
}

function* slices(packed: Uint8Array): Generator<Uint8Array> {
  for (let at = gzipHeaderLength(packed); at < packed.length; at += 512) yield packed.subarray(at, at + 512);
}

/** RFC 1952, 2.3. */
function gzipHeaderLength(packed: Uint8Array): number {
  const flags = packed[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + (packed[at] ?? 0) + (packed[at + 1] ?? 0) * 256;
  if (flags & 8) at = packed.indexOf(0, at) + 1;
  if (flags & 16) at = packed.indexOf(0, at) + 1;
  return flags & 2 ? at + 2 : at;
}
