// PDFium (WebAssembly) below its wrapper: the wrapper gives the text of a page, but not where it stands.

import { limits } from './limits.ts';

/** The functions of `fpdfview.h` and `fpdf_text.h` that are used here. Pointers are numbers; 0 is none. */
export interface Pdfium {
  _malloc: (bytes: number) => number;
  _free: (pointer: number) => void;
  _FPDF_LoadMemDocument: (data: number, bytes: number, password: number) => number;
  _FPDF_CloseDocument: (document: number) => void;
  _FPDF_GetLastError: () => number;
  _FPDF_GetPageCount: (document: number) => number;
  _FPDF_LoadPage: (document: number, index: number) => number;
  _FPDF_ClosePage: (page: number) => void;
  _FPDF_GetPageWidth: (page: number) => number;
  _FPDF_GetPageHeight: (page: number) => number;
  _FPDFText_LoadPage: (page: number) => number;
  _FPDFText_ClosePage: (text: number) => void;
  _FPDFText_CountChars: (text: number) => number;
  _FPDFText_GetUnicode: (text: number, index: number) => number;
  _FPDFText_GetFontSize: (text: number, index: number) => number;
  _FPDFText_GetFontWeight: (text: number, index: number) => number;
  _FPDFText_GetCharOrigin: (text: number, index: number, x: number, y: number) => number;
  /** four floats: left, top, right, bottom */
  _FPDFText_GetLooseCharBox: (text: number, index: number, rectangle: number) => number;
  _FPDFText_GetFontInfo: (text: number, index: number, name: number, bytes: number, flags: number) => number;
  HEAPU8: Uint8Array;
  HEAPF32: Float32Array;
  HEAPF64: Float64Array;
}

const names = [
  '_malloc',
  '_free',
  '_FPDF_LoadMemDocument',
  '_FPDF_CloseDocument',
  '_FPDF_GetLastError',
  '_FPDF_GetPageCount',
  '_FPDF_LoadPage',
  '_FPDF_ClosePage',
  '_FPDF_GetPageWidth',
  '_FPDF_GetPageHeight',
  '_FPDFText_LoadPage',
  '_FPDFText_ClosePage',
  '_FPDFText_CountChars',
  '_FPDFText_GetUnicode',
  '_FPDFText_GetFontSize',
  '_FPDFText_GetFontWeight',
  '_FPDFText_GetCharOrigin',
  '_FPDFText_GetLooseCharBox',
  '_FPDFText_GetFontInfo',
];

/** A reader of its own, whose memory is bounded and goes with it. */
export async function startPdfium(): Promise<Pdfium> {
  const { PDFiumLibrary, PDFiumModule } = await import('@hyzyla/pdfium');
  const library = await PDFiumLibrary.initBase({
    vendor: (options) => {
      // It would tell the terminal of each refusal of memory.
      const quiet = { ...options, printErr: () => undefined };
      return PDFiumModule(quiet);
    },
  });
  const module: unknown = Reflect.get(library, 'module');
  if (!isPdfium(module)) throw new Error('this version of @hyzyla/pdfium lacks the functions that read text');
  boundMemory(module);
  return module;
}

function isPdfium(module: unknown): module is Pdfium {
  return (
    typeof module === 'object' &&
    module !== null &&
    names.every((name) => typeof Reflect.get(module, name) === 'function') &&
    Reflect.get(module, 'HEAPF32') instanceof Float32Array
  );
}

/** A small PDF may unpack to gigabytes: when growing is refused, PDFium gives up. */
function boundMemory(module: Pdfium): void {
  const memory: unknown = Reflect.get(Object(Reflect.get(module, 'wasmExports')), 'memory');
  if (!isMemory(memory)) throw new Error('the memory of @hyzyla/pdfium cannot be bounded');
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * pageBytes > limits.memory) throw new RangeError('out of memory');
    return grow(pages);
  };
}

const pageBytes = 65_536;

/** WebAssembly.Memory, as far as it is used here */
interface Memory {
  buffer: ArrayBuffer;
  /** by so many pages of 64 KiB */
  grow: (pages: number) => number;
}

function isMemory(value: unknown): value is Memory {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'grow') === 'function' &&
    Reflect.get(value, 'buffer') instanceof ArrayBuffer
  );
}
