// What came, by its bytes and never by its name: a workbook, a page with tables, or text in columns.

import type { Page } from '../http/get.ts';
import { isGoogleLogin } from './sheet-address.ts';
import { notATable, type Wrong } from './sheet-refusals.ts';
import { readTable } from './sheet-table.ts';
import { SourceFailure } from './source.ts';
import { Unreadable } from './workbook/unreadable.ts';
import type { Workbook } from './workbook/workbook.ts';

/**
 * The sheets of a document; that of a text file has no name.
 * @throws SourceFailure where it is none, or where a sheet of it cannot be read.
 */
export async function openSheets(
  page: Page,
  source: { id: string },
  isHeading: (cell: string) => boolean,
): Promise<Workbook> {
  const refuse = (is: Wrong, cause?: unknown) => new SourceFailure(notATable(source, page.address, is), { cause });
  if (isWorkbook(page.body)) return guarded(page.body, refuse);
  const start = page.text.slice(0, 2000);
  if (start.trim() === '') throw refuse('empty');
  if (!isMarkup(start)) return single(() => readTable(page.text, isHeading));
  const { htmlTables } = await import('./workbook/html-tables.ts');
  const grids = htmlTables(page.text).filter(({ rows }) => rows.some(({ cells }) => cells.some(isHeading)));
  if (grids.length === 0) throw refuse(refusedPage(page));
  return { sheets: grids.map((grid) => ({ name: '', hidden: false, read: async () => grid })) };
}

type Refuse = (is: Wrong, cause?: unknown) => SourceFailure;

async function guarded(body: Uint8Array, refuse: Refuse): Promise<Workbook> {
  const guard = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw error instanceof Unreadable ? refuse(error.reason, error) : error;
    }
  };
  const { openWorkbook } = await import('./workbook/workbook.ts');
  const { sheets } = await guard(() => openWorkbook(body));
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, read: (rowsAtMost) => guard(() => sheet.read(rowsAtMost)) })),
  };
}

function single(read: Workbook['sheets'][number]['read']): Workbook {
  return { sheets: [{ name: '', hidden: false, read }] };
}

/** The first bytes of a ZIP and of an OLE2 container. */
function isWorkbook([first, second, third, fourth]: Uint8Array): boolean {
  const isZip = first === 0x50 && second === 0x4b && third === 0x03 && fourth === 0x04;
  return isZip || (first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0);
}

/** A page, or a piece of one: old programs write no more than the table. */
function isMarkup(start: string): boolean {
  return /^\s*(<!--[^>]{0,500}>\s*|<\?xml[^>]{0,200}>\s*)*<(!doctype\s+html|html|head|body|meta|style|div|center|table)[\s>]/i.test(
    start,
  );
}

function refusedPage({ address, text }: Page): Wrong {
  const start = text.slice(0, 200_000);
  if (isGoogleLogin(address, start)) return 'google-login';
  return /type=["']?password|login|accedi|sign[ -]?in/i.test(start) ? 'login' : 'html';
}
