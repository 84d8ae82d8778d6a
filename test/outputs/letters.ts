// Where each letter of a PDF stands, by PDFium: what the eye meets from left to right, whatever the order of the text.

import { PDFiumLibrary } from '@hyzyla/pdfium';

export interface Letter {
  sign: string;
  left: number;
  /** baseline, from the foot of the page */
  bottom: number;
  /** of the letters, in points */
  size: number;
}

/** The part of PDFium's own interface (fpdf_text.h) that the package does not declare. */
interface TextModule {
  _FPDFText_LoadPage: (page: number) => number;
  _FPDFText_ClosePage: (text: number) => void;
  _FPDFText_CountChars: (text: number) => number;
  _FPDFText_GetUnicode: (text: number, at: number) => number;
  _FPDFText_GetFontSize: (text: number, at: number) => number;
  _FPDFText_GetMatrix: (text: number, at: number, matrix: number) => number;
  _FPDFText_GetCharOrigin: (text: number, at: number, x: number, y: number) => number;
  wasmExports: { malloc: (size: number) => number; free: (at: number) => void };
  HEAPU8: Uint8Array;
}

/** Each line of each page as it is seen, from left to right and without spaces. */
export async function seenLines(pdf: Uint8Array): Promise<string[]> {
  return (await pagesOfLetters(pdf)).flatMap(linesOf);
}

export async function pagesOfLetters(pdf: Uint8Array): Promise<Letter[][]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages = [...document.pages()].map((page) => {
    const inner = page as unknown as { module: TextModule; pageIdx: number };
    return lettersOf(inner.module, inner.pageIdx);
  });
  document.destroy();
  library.destroy();
  return pages;
}

function lettersOf(module: TextModule, page: number): Letter[] {
  const text = module._FPDFText_LoadPage(page);
  const place = module.wasmExports.malloc(24);
  const letters = Array.from({ length: module._FPDFText_CountChars(text) }, (_, at): Letter => {
    module._FPDFText_GetCharOrigin(text, at, place, place + 8);
    const view = new DataView(module.HEAPU8.buffer, place, 16);
    const sign = String.fromCodePoint(module._FPDFText_GetUnicode(text, at));
    const [left, bottom] = [view.getFloat64(0, true), view.getFloat64(8, true)];
    module._FPDFText_GetMatrix(text, at, place);
    const [a, b] = [view.getFloat32(0, true), view.getFloat32(4, true)];
    return { sign, left, bottom, size: module._FPDFText_GetFontSize(text, at) * Math.hypot(a, b) };
  });
  module.wasmExports.free(place);
  module._FPDFText_ClosePage(text);
  return letters;
}

function linesOf(letters: readonly Letter[]): string[] {
  const lines = new Map<number, Letter[]>();
  for (const letter of letters) {
    if (!/\S/.test(letter.sign)) continue;
    const line = Math.round(letter.bottom);
    lines.set(line, [...(lines.get(line) ?? []), letter]);
  }
  return [...lines.values()].map((line) =>
    line
      .toSorted((a, b) => a.left - b.left)
      .map(({ sign }) => sign)
      .join(''),
  );
}
