// ZIP as far as spreadsheets use it (APPNOTE 6.3.10): stored and deflated entries, ZIP64 sizes, found by the central directory.

import { crc32, createInflateRaw } from 'node:zlib';
import { limits } from './limits.ts';
import { Unreadable } from './unreadable.ts';

export interface Archive {
  /** as stored */
  names: string[];
  /**
   * The bytes of an entry, unpacked piece by piece; its name in any case. Null: there is none.
   * @throws Unreadable while it is read, where it is damaged or encrypted.
   */
  read: (name: string) => AsyncIterable<Uint8Array> | null;
}

interface ArchiveEntry {
  name: string;
  method: number;
  encrypted: boolean;
  crc: number;
  packed: number;
  header: number;
}

/** @throws Unreadable where the directory at its end is missing (a file cut short) or does not fit. */
export function openArchive(body: Uint8Array): Archive {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const entries = new Map<string, ArchiveEntry>();
  for (const entry of entriesOf(bytes)) if (!entries.has(keyOf(entry.name))) entries.set(keyOf(entry.name), entry);
  return {
    names: [...entries.values()].map(({ name }) => name),
    read: (name) => {
      const entry = entries.get(keyOf(name));
      return entry === undefined ? null : unpacked(bytes, entry);
    },
  };
}

function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

const directoryEnd = 0x06054b50;
const endLength = 22;

function entriesOf(bytes: Buffer): ArchiveEntry[] {
  const { count, start } = directoryOf(bytes);
  if (count > limits.entries) throw new Unreadable('too-big');
  const entries: ArchiveEntry[] = [];
  for (let at = start; entries.length < count; ) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw new Unreadable('damaged');
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const nameEnd = at + 46 + (nameLength ?? 0);
    const extraEnd = nameEnd + (extraLength ?? 0);
    entries.push(entryAt(bytes, { at, nameEnd, extraEnd }));
    at = extraEnd + (noteLength ?? 0);
  }
  return entries;
}

function directoryOf(bytes: Buffer): { count: number; start: number } {
  const earliest = Math.max(0, bytes.length - endLength - 0xffff);
  let end = bytes.length - endLength;
  while (end >= earliest && bytes.readUInt32LE(end) !== directoryEnd) end--;
  if (end < earliest) throw new Unreadable('damaged');
  const [count, start] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 16)];
  if (start !== 0xffffffff && count !== 0xffff) return { count, start };
  const locator = end - 20;
  if (locator < 0 || bytes.readUInt32LE(locator) !== 0x07064b50) return { count, start };
  const wide = Number(bytes.readBigUInt64LE(locator + 8));
  if (wide + 56 > bytes.length || bytes.readUInt32LE(wide) !== 0x06064b50) throw new Unreadable('damaged');
  return { count: Number(bytes.readBigUInt64LE(wide + 32)), start: Number(bytes.readBigUInt64LE(wide + 48)) };
}

function entryAt(bytes: Buffer, { at, nameEnd, extraEnd }: Record<'at' | 'nameEnd' | 'extraEnd', number>) {
  if (extraEnd > bytes.length) throw new Unreadable('damaged');
  const sizes = { unpacked: 24, packed: 20, header: 42 };
  const wide = wideValues(bytes.subarray(nameEnd, extraEnd));
  const value = (offset: number) => {
    const narrow = bytes.readUInt32LE(at + offset);
    return narrow === 0xffffffff ? (wide.shift() ?? narrow) : narrow;
  };
  value(sizes.unpacked);
  return {
    name: bytes.toString('utf8', at + 46, nameEnd),
    method: bytes.readUInt16LE(at + 10),
    encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    crc: bytes.readUInt32LE(at + 16),
    packed: value(sizes.packed),
    header: value(sizes.header),
  };
}

/** The eight-byte values of the ZIP64 field, in the order of the fields that they replace. */
function wideValues(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = Math.min(extra.length, at + 4 + extra.readUInt16LE(at + 2));
    if (extra.readUInt16LE(at) === 1) {
      const values: number[] = [];
      for (let from = at + 4; from + 8 <= end; from += 8) values.push(Number(extra.readBigUInt64LE(from)));
      return values;
    }
    at = end;
  }
  return [];
}

async function* unpacked(bytes: Buffer, entry: ArchiveEntry): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw new Unreadable('password');
  let crc = 0;
  for await (const piece of pieces(packedBytes(bytes, entry), entry.method)) {
    crc = crc32(piece, crc);
    yield piece;
  }
  if (crc !== entry.crc) throw new Unreadable('damaged');
}

function packedBytes(bytes: Buffer, entry: ArchiveEntry): Buffer {
  const { header } = entry;
  if (header + 30 > bytes.length || bytes.readUInt32LE(header) !== 0x04034b50) throw new Unreadable('damaged');
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  if (start + entry.packed > bytes.length) throw new Unreadable('damaged');
  return bytes.subarray(start, start + entry.packed);
}

const pieceLength = 64 * 1024;

async function* pieces(packed: Buffer, method: number): AsyncGenerator<Buffer> {
  if (method === 0) {
    for (let at = 0; at < packed.length; at += pieceLength) yield packed.subarray(at, at + pieceLength);
    return;
  }
  if (method !== 8) throw new Unreadable('damaged');
  const inflate = createInflateRaw({ chunkSize: pieceLength });
  inflate.end(packed);
  try {
    for await (const piece of inflate) yield piece;
  } catch (cause) {
    throw new Unreadable('damaged', { cause });
  }
}
