// Pages as pictures: what a person has looked at and found good. `GOLDEN=write npx vitest run test/outputs/golden.test.ts` draws
// them anew after a change that is meant; look at them before they are kept.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { afterAll, describe, expect, it } from 'vitest';
import type { IssueEntry, Language } from '../../src/model.ts';
import { anEdition, bareOffer, closePrinter, fullOffer, mixed, notice, rendered } from './an-edition.ts';
import { type GreyPicture, greyPng, readGreyPng } from './grey-png.ts';

afterAll(closePrinter);

const folder = fileURLToPath(new URL('../fixtures/golden/', import.meta.url));
/** A page of A4 is some 300 points wide: enough to see the layout, not the letters. */
const scale = 0.5;

const weeks: [name: string, entries: IssueEntry[], pages: number[]][] = [
  ['a full and a bare entry', [fullOffer('M1'), bareOffer('K1'), notice('C1', 'courses')], [0]],
  ['a thin week', mixed(5), [0]],
  ['a fat week', mixed(80), [0, 3]],
];

describe.each(['it', 'ar', 'si'] as Language[])('the sheet in %s', (language) => {
  it.each(weeks)('of %s looks as it was approved', async (name, entries, pages) => {
    const { pdf } = await rendered({ ...anEdition(entries), id: language, language, outputs: ['pdf'] });
    const pictures = await picturesOf(pdf, pages);
    for (const [place, picture] of pictures.entries()) {
      const path = `${folder}${language}-${name.replaceAll(' ', '-')}-${(pages[place] ?? 0) + 1}.png`;
      if (process.env['GOLDEN'] === 'write') {
        mkdirSync(folder, { recursive: true });
        writeFileSync(path, greyPng(picture));
      }
      expect(existsSync(path), `${path} is missing`).toBe(true);
      expect(differingCells(picture, readGreyPng(readFileSync(path))), path).toBeLessThan(0.01);
    }
  });
});

async function picturesOf(pdf: Uint8Array, wanted: readonly number[]): Promise<GreyPicture[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pictures: GreyPicture[] = [];
  for (const index of wanted) {
    const { data, width, height } = await document.getPage(index).render({ scale, render: 'bitmap' });
    const grey = new Uint8Array(width * height);
    // Blue, green, red, alpha: the weights hardly matter, but must not change.
    for (let at = 0; at < grey.length; at += 1) {
      grey[at] = Math.round(
        0.114 * (data[4 * at] ?? 0) + 0.587 * (data[4 * at + 1] ?? 0) + 0.299 * (data[4 * at + 2] ?? 0),
      );
    }
    pictures.push({ width, height, grey });
  }
  document.destroy();
  library.destroy();
  return pictures;
}

const cell = 8;
const visible = 32;

/** Share of the cells of eight by eight points whose mean grey differs visibly: a letter more or less is not seen, a line is. */
function differingCells(one: GreyPicture, other: GreyPicture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let [cells, differing] = [0, 0];
  for (let top = 0; top < one.height; top += cell) {
    for (let left = 0; left < one.width; left += cell) {
      cells += 1;
      if (Math.abs(mean(one, left, top) - mean(other, left, top)) > visible) differing += 1;
    }
  }
  return differing / cells;
}

function mean({ width, height, grey }: GreyPicture, left: number, top: number): number {
  let [sum, count] = [0, 0];
  for (let y = top; y < Math.min(top + cell, height); y += 1) {
    for (let x = left; x < Math.min(left + cell, width); x += 1) {
      sum += grey[y * width + x] ?? 0;
      count += 1;
    }
  }
  return sum / count;
}

it('tells one page from another', () => {
  const page = (name: string) => readGreyPng(readFileSync(`${folder}${name}.png`));
  expect(differingCells(page('it-a-thin-week-1'), page('si-a-thin-week-1'))).toBeGreaterThan(0.05);
  expect(differingCells(page('it-a-thin-week-1'), page('it-a-full-and-a-bare-entry-1'))).toBeGreaterThan(0.02);
});
