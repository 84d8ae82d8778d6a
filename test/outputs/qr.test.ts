import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { qrModules, qrPicture } from '../../src/outputs/qr.ts';

const jsQR: typeof import('jsqr').default = createRequire(import.meta.url)('jsqr').default;

/** The pixels of a one-bit greyscale PNG without filters: true is dark. */
function pixelsOf(picture: string): boolean[][] {
  const png = Buffer.from(picture.split(',')[1] ?? '', 'base64');
  const size = png.readUInt32BE(16);
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const rows = inflateSync(Buffer.concat(data));
  const stride = 1 + Math.ceil(size / 8);
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (__, x) => (((rows[y * stride + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) === 0),
  );
}

describe('qrPicture', () => {
  it.each(['https://bollettino.example/', 'tel:+390200000031', 'https://wa.me/393000000003?text=ciao', 'سلام'])(
    'draws the modules of %s',
    (text) => {
      expect(pixelsOf(qrPicture(text))).toEqual(qrModules(text));
    },
  );

  it('leaves four light modules around', () => {
    const modules = qrModules('x');
    const edge = [...modules.slice(0, 4), ...modules.slice(-4)]
      .flat()
      .concat(modules.flatMap((row) => [...row.slice(0, 4), ...row.slice(-4)]));
    expect(edge.includes(true)).toBe(false);
    expect(modules[4]?.[4]).toBe(true);
  });

  it('is read back by a decoder, for two hundred addresses', () => {
    for (let at = 0; at < 200; at += 1) {
      const text = `https://lavoro${at}.example/annunci/${'abcdefghij'.repeat(at % 9)}?id=${at * 7919}`;
      expect(decoded(qrModules(text))).toBe(text);
    }
  });
});

/** As a phone sees it: four pixels a module, black on white. */
function decoded(modules: readonly boolean[][]): string | undefined {
  const scale = 4;
  const size = modules.length * scale;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (modules[Math.floor(y / scale)]?.[Math.floor(x / scale)])
        pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return jsQR(pixels, size, size)?.data;
}
