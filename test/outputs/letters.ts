// Where each letter of a PDF stands, by PDFium: what the eye meets from left to right, whatever the order of the text.

import { PDFiumLibrary } from '@hyzyla/pdfium';

export interface Letter {
  sign: string;
  left: number;
  /** baseline, from the foot of the page */
  bottom: number;
}

/** The part of PDFium's own interface (fpdf_text.h) that the package does not declare. */
interface TextModule {
  _FPDFText_LoadPage: (page: number) => number;
  _FPDFText_ClosePage: (text: number) => void;
  _FPDFText_CountChars: (text: number) => number;
  _FPDFText_GetUnicode: (text: number, at: number) => number;
  _FPDFText_GetCharOrigin: (text: number, at: number, x: number, y: number) => number;
  wasmExports: { malloc: (size: number) => number; free: (at: number) => void };
  HEAPU8: Uint8Array;
}

/** Each line of each page as it is seen, from left to right and without spaces. */
export async function seenLines(pdf: Uint8Array): Promise<string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const lines = [...document.pages()].flatMap((page) => {
    const inner = page as unknown as { module: TextModule; pageIdx: number };
    return linesOf(lettersOf(inner.module, inner.pageIdx));
  });
  document.destroy();
  library.destroy();
  return lines;
}

function lettersOf(module: TextModule, page: number): Letter[] {
  const text = module._FPDFText_LoadPage(page);
  const place = module.wasmExports.malloc(16);
  const letters = Array.from({ length: module._FPDFText_CountChars(text) }, (_, at): Letter => {
    module._FPDFText_GetCharOrigin(text, at, place, place + 8);
    const view = new DataView(module.HEAPU8.buffer, place, 16);
    const sign = String.fromCodePoint(module._FPDFText_GetUnicode(text, at));
    return { sign, left: view.getFloat64(0, true), bottom: view.getFloat64(8, true) };
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
