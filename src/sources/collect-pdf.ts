import type { Page } from '../http/get.ts';
import type { Problem } from '../model.ts';
import { limits } from './pdf/limits.ts';
import { type Blocks, blocksOf } from './pdf/pdf-blocks.ts';
import { pdfDraft } from './pdf/pdf-draft.ts';
import { linesOf } from './pdf/pdf-lines.ts';
import {
  beforeFirst,
  notTold,
  outsideTables,
  type PdfFault,
  pagesNotRead,
  pdfFault,
  scannedPages,
} from './pdf/pdf-problems.ts';
import { tablesIn } from './pdf/pdf-tables.ts';
import type { PdfPage, PdfText } from './pdf/pdf-text.ts';
import type { PdfSource } from './pdf.ts';
import { addressOf, type Collected, type CollectTools, SourceFailure } from './source.ts';

/** Offers drawn out of the text of a PDF. How it is parted is a guess, so each carries its page and waits for a person. */
export async function collectPdf(source: PdfSource, tools: CollectTools): Promise<Collected> {
  const options = { source: source.id, accept: 'pdf', private: source.private ?? false } as const;
  const page = await tools.get(addressOf(source), options);
  const text = await readText(page, source);
  const parted = partedOf(text.pages);
  const blocks = parted.blocks.slice(0, limits.drafts);
  const drafts = blocks.map((block) => pdfDraft(block, source, tools.today));
  return { drafts, problems: problemsOf(source, text, parted) };
}

/** By the rows of its tables where it has any, or else by what recurs in its lines. */
function partedOf(pages: readonly PdfPage[]): Blocks {
  const tables = tablesIn(pages);
  return tables === null
    ? blocksOf(linesOf(pages))
    : { blocks: tables.blocks, before: linesOf(tables.rest), by: 'table' };
}

/** @throws SourceFailure where there is no text to be had. */
async function readText(page: Page, source: PdfSource): Promise<PdfText> {
  const refuse = (is: PdfFault) => new SourceFailure(pdfFault(source, page.address, is));
  if (!isPdf(page.body)) throw refuse(/^\s*<(?:!doctype|html|head|body|\?xml)/i.test(page.text) ? 'page' : 'other');
  const { readPdfText } = await import('./pdf/pdf-text.ts');
  const text = await readPdfText(page.body);
  if (typeof text === 'string') throw refuse(text);
  if (text.pages.every(({ pieces }) => pieces.length === 0)) throw refuse('no-text');
  if (isGarbled(text.pages)) throw refuse('garbled');
  return text;
}

/** The mark may stand after some other bytes (ISO 32000-2 annex, as readers accept it). */
function isPdf(body: Uint8Array): boolean {
  return Buffer.from(body.subarray(0, 1024)).includes('%PDF-');
}

/** A font without a table of its letters gives signs that are none. */
function isGarbled(pages: readonly PdfPage[]): boolean {
  const text = pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters < text.length * 0.4;
}

function problemsOf(source: PdfSource, text: PdfText, { by, before, blocks }: Blocks): Problem[] {
  const problems: Problem[] = [];
  const empty = text.pages.filter(({ pieces }) => pieces.length === 0).map(({ number }) => number);
  const words = before.map((line) => line.text).join(' ');
  if (text.cut || blocks.length > limits.drafts) problems.push(pagesNotRead(source, text.pages.length, text.count));
  if (empty.length > 0) problems.push(scannedPages(source, empty));
  const left = words.length > 160 ? `${words.slice(0, 160)}…` : words;
  if (left !== '') problems.push(by === 'table' ? outsideTables(source, left) : beforeFirst(source, left));
  if (by === 'page' && blocks.length > 0) problems.push(notTold(source));
  return problems;
}
