// QR codes as one-bit PNG pictures: the form that Chromium prints fastest and smallest.

import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'uqr';

/** Light modules around the code that readers need (ISO/IEC 18004, 4 modules). */
const quietZone = 4;

/** Error correction M: a code on a crumpled sheet still reads. Each module is one pixel; CSS scales it without smoothing. */
export function qrPicture(text: string): string {
  return `data:image/png;base64,${Buffer.from(png(qrModules(text))).toString('base64')}`;
}

/**
 * Rows of modules, true is dark, with the quiet zone. The mask is always the same: choosing the best of eight (ISO/IEC 18004,
 * 7.8.3) takes nine tenths of the time, and readers read the mask from the code.
 */
export function qrModules(text: string): boolean[][] {
  return encode(text, { ecc: 'M', border: quietZone, maskPattern: 2 }).data;
}

function png(modules: readonly boolean[][]): Uint8Array {
  const size = modules.length;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // One bit a pixel, greyscale (PNG specification, 11.2.2).
  header.set([1, 0, 0, 0, 0], 8);
  const rows = modules.map(rowBytes);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Filter type 0, then the pixels, light is 1. */
function rowBytes(row: readonly boolean[]): Buffer {
  const bytes = Buffer.alloc(1 + Math.ceil(row.length / 8));
  row.forEach((dark, x) => {
    if (!dark) bytes[1 + (x >> 3)] = (bytes[1 + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
  });
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
