import { limits } from './limits.ts';
import { type Pdfium, startPdfium } from './pdfium.ts';

/** A run of text on one line of a page. Points, from the lower left corner. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  /** of the baseline */
  y: number;
  size: number;
  bold: boolean;
}

export interface PdfPage {
  /** from 1 */
  number: number;
  width: number;
  height: number;
  pieces: Piece[];
  /** the same, word by word: what stands side by side in a table may touch */
  words: Piece[];
}

export interface PdfText {
  pages: PdfPage[];
  /** pages in the document; `pages` may have fewer */
  count: number;
  /** some page has more text than is read, or cannot be read */
  cut: boolean;
}

export type Unopened = 'locked' | 'damaged' | 'too-big';

/** The text of a PDF with its places; what is drawn as a picture is not in it. */
export async function readPdfText(body: Uint8Array): Promise<PdfText | Unopened> {
  if (body.length > limits.bytes) return 'too-big';
  const pdfium = await startPdfium();
  try {
    return textOf(pdfium, body);
  } catch (error) {
    // PDFium gives up on a document by ending itself: out of memory, or confused by what is broken.
    if (error instanceof Error && /^(?:RuntimeError|RangeError|ExitStatus)$/.test(error.name)) return 'too-big';
    throw error;
  }
}

const wrongPassword = 4;
const unknownProtection = 5;

function textOf(pdfium: Pdfium, body: Uint8Array): PdfText | Unopened {
  const data = pdfium._malloc(body.length);
  if (data === 0) return 'too-big';
  pdfium.HEAPU8.set(body, data);
  const document = pdfium._FPDF_LoadMemDocument(data, body.length, 0);
  if (document === 0) {
    const error = pdfium._FPDF_GetLastError();
    return error === wrongPassword || error === unknownProtection ? 'locked' : 'damaged';
  }
  const count = pdfium._FPDF_GetPageCount(document);
  const text: PdfText = { pages: [], count, cut: count > limits.pages };
  for (let index = 0; index < Math.min(count, limits.pages); index++) {
    const page = pageOf(pdfium, document, index);
    if (page === null || page.cut) text.cut = true;
    if (page !== null) text.pages.push(page.page);
  }
  pdfium._FPDF_CloseDocument(document);
  return text;
}

function pageOf(pdfium: Pdfium, document: number, index: number): { page: PdfPage; cut: boolean } | null {
  const page = pdfium._FPDF_LoadPage(document, index);
  if (page === 0) return null;
  const text = pdfium._FPDFText_LoadPage(page);
  const count = text === 0 ? 0 : pdfium._FPDFText_CountChars(text);
  const characters = charactersOf(pdfium, text, Math.min(count, limits.pageCharacters));
  const found = {
    number: index + 1,
    width: pdfium._FPDF_GetPageWidth(page),
    height: pdfium._FPDF_GetPageHeight(page),
    pieces: runsOf(characters),
    words: wordsOf(characters),
  };
  if (text !== 0) pdfium._FPDFText_ClosePage(text);
  pdfium._FPDF_ClosePage(page);
  return { page: found, cut: count > limits.pageCharacters };
}

interface Character {
  sign: string;
  left: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
}

/** The advance of a sign, not its ink: the ink of a `1` is so narrow that numbers would seem to be parted. */
function charactersOf(pdfium: Pdfium, text: number, count: number): Character[] {
  const memory = pdfium._malloc(memoryBytes);
  const characters: Character[] = [];
  let bold = false;
  let inWord = false;
  for (let index = 0; index < count; index++) {
    const sign = signOf(pdfium._FPDFText_GetUnicode(text, index));
    if (sign === '') continue;
    if (sign !== ' ' && !inWord) bold = isBold(pdfium, { text, index, memory });
    inWord = sign !== ' ';
    pdfium._FPDFText_GetLooseCharBox(text, index, memory);
    pdfium._FPDFText_GetCharOrigin(text, index, memory + 16, memory + 24);
    const left = pdfium.HEAPF32[memory / 4] ?? 0;
    const right = pdfium.HEAPF32[memory / 4 + 2] ?? 0;
    const height = (pdfium.HEAPF32[memory / 4 + 1] ?? 0) - (pdfium.HEAPF32[memory / 4 + 3] ?? 0);
    const y = pdfium.HEAPF64[memory / 8 + 3] ?? 0;
    characters.push({
      sign,
      left,
      right,
      y,
      size: height > 0 ? height / lineHeight : pdfium._FPDFText_GetFontSize(text, index),
      bold,
    });
  }
  pdfium._free(memory);
  return characters;
}

/** Height of a sign's box, in sizes of its font: the size that a page states may be scaled afterwards. */
const lineHeight = 1.2;
const nameBytes = 128;
const memoryBytes = 32 + nameBytes;
const boldFrom = 600;

/** By its weight or, as the standard fonts have none, by its name. */
function isBold(pdfium: Pdfium, { text, index, memory }: Record<'text' | 'index' | 'memory', number>): boolean {
  if (pdfium._FPDFText_GetFontWeight(text, index) >= boldFrom) return true;
  const name = memory + 32;
  const length = pdfium._FPDFText_GetFontInfo(text, index, name, nameBytes, 0);
  if (length <= 0 || length > nameBytes) return false;
  return /bold|black|heavy/i.test(Buffer.from(pdfium.HEAPU8.subarray(name, name + length)).toString('latin1'));
}

/** PDFium writes a hyphen at a line end as U+0002, and invents line ends. */
function signOf(code: number): string {
  if (code === 2 || code === 0xad) return '-';
  if (code === 9 || code === 10 || code === 13 || code === 32 || code === 0xa0) return ' ';
  if (code < 32 || code > 0x10ffff) return '';
  const sign = String.fromCodePoint(code);
  return code >= 0xfb00 && code <= 0xfb06 ? sign.normalize('NFKC') : sign;
}

/** What stands on one baseline without a wide gap is one run; a column begins after a gap. */
function runsOf(characters: readonly Character[]): Piece[] {
  return piecesOf(characters, ({ next, piece }) => next.left - piece.right < columnGap * next.size);
}

function wordsOf(characters: readonly Character[]): Piece[] {
  return piecesOf(characters, ({ next, piece, space }) => !space && next.left - piece.right < wordGap * next.size);
}

/** In sizes of the font: a wider gap is no space between words, or none within a word. */
const columnGap = 1.3;
const wordGap = 0.4;

interface Step {
  piece: Piece;
  next: { left: number; y: number; size: number };
  /** a space stands between */
  space: boolean;
}

function piecesOf(characters: readonly Character[], near: (step: Step) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let piece: Piece | null = null;
  let space = false;
  for (const character of characters) {
    if (character.sign === ' ') {
      space = true;
      continue;
    }
    const { sign, left, right, y, bold } = character;
    const size = character.size > 0 ? character.size : 10;
    const next = { left, y, size };
    if (piece !== null && onLine(piece, next) && near({ piece, next, space })) {
      piece.text += `${space ? ' ' : ''}${sign}`;
      piece.right = Math.max(piece.right, right);
    } else {
      piece = { text: sign, left, right, y, size, bold };
      pieces.push(piece);
    }
    space = false;
  }
  return pieces;
}

function onLine(piece: Piece, next: Step['next']): boolean {
  return Math.abs(next.y - piece.y) < 0.3 * piece.size && next.left - piece.right > -next.size;
}
