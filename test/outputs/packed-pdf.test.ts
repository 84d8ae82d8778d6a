import { afterAll, describe, expect, it } from 'vitest';
import { packedPdf } from '../../src/outputs/packed-pdf.ts';
import { pageCount, whyNotPrintable } from '../../src/outputs/pdf-bytes.ts';
import { closePrinter, pagesOf, printer } from './an-edition.ts';
import { seenLines } from './letters.ts';

afterAll(closePrinter);

const page = `<!DOCTYPE html><html lang="it"><title>Prova</title><h1>Prova</h1>${Array.from(
  { length: 400 },
  (_, at) => `<p>Riga ${at} <a href="https://a.example/${at}">obj endobj stream ${at} 0 obj</a></p>`,
).join('')}`;

describe('a packed PDF', () => {
  it('has the same pages, letters and places in less than half of the bytes', async () => {
    const written = await (await printer()).print(page);
    const packed = packedPdf(written);
    expect(packed.length).toBeLessThan(written.length / 2);
    expect(pageCount(packed)).toBe(pageCount(written));
    expect(whyNotPrintable(packed, 40)).toBeNull();
    expect(await pagesOf(packed)).toEqual(await pagesOf(written));
    expect(await seenLines(packed)).toEqual(await seenLines(written));
    expect(packedPdf(written)).toEqual(packed);
  });

  it('is the same file when it is not written as Chromium writes', () => {
    for (const text of ['', '%PDF-1.4', '%PDF-1.7\nstartxref\n5\n%%EOF\n', 'startxref\n999999\n%%EOF']) {
      const bytes = new TextEncoder().encode(text);
      expect(packedPdf(bytes)).toBe(bytes);
    }
  });
});
