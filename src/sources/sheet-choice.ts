// Which of the sheets of a file is read, and what is told of the others.

import type { Page } from '../http/get.ts';
import type { Problem } from '../model.ts';
import { type ColumnName, fold } from './sheet-columns.ts';
import { type Header, headerOf, isClear } from './sheet-header.ts';
import { cutSheet, hiddenParts, hiddenSheets, otherSheets } from './sheet-problems.ts';
import { noHeader, noSuchSheet } from './sheet-refusals.ts';
import { headerWithin } from './sheet-table.ts';
import { SourceFailure } from './source.ts';
import type { Grid } from './workbook/grid.ts';
import type { Workbook, WorkbookSheet } from './workbook/workbook.ts';

interface SheetSource {
  id: string;
  sheet?: string | undefined;
}

export interface Chosen {
  grid: Grid;
  header: Header;
  problems: Problem[];
}

interface Choice {
  source: SheetSource;
  page: Page;
  nameOf: (heading: string) => ColumnName | null;
}

/**
 * The sheet that the source names, or else the first visible one with headings.
 * @throws SourceFailure where there is none.
 */
export async function chooseSheet({ sheets }: Workbook, { source, page, nameOf }: Choice): Promise<Chosen> {
  const wanted = wantedOf(sheets, source);
  const candidates: Candidate[] = [];
  for (const sheet of wanted) {
    const header = headerOf((await sheet.read(headerWithin)).rows, nameOf);
    if (header !== null) candidates.push({ sheet, clear: isClear(header) });
  }
  const chosen = (candidates.find(({ clear }) => clear) ?? candidates[0])?.sheet;
  const grid = await chosen?.read();
  const header = grid ? headerOf(grid.rows, nameOf) : null;
  if (!chosen || !grid || header === null) throw new SourceFailure(noHeader(source, page.address));
  const others = candidates.filter(({ sheet, clear }) => clear && sheet !== chosen).map(({ sheet }) => sheet.name);
  const problems = gridProblems(source, grid);
  if (others.length > 0) problems.push(otherSheets(source, chosen.name, others));
  if (source.sheet === undefined) problems.push(...(await hiddenOnes(sheets, source)));
  return { grid, header, problems };
}

interface Candidate {
  sheet: WorkbookSheet;
  clear: boolean;
}

function wantedOf(sheets: readonly WorkbookSheet[], source: SheetSource): WorkbookSheet[] {
  const { sheet: name } = source;
  if (name === undefined) return sheets.filter(({ hidden }) => !hidden);
  const named = sheets.filter((sheet) => fold(sheet.name) === fold(name));
  const names = sheets.map((sheet) => sheet.name);
  if (named.length === 0) throw new SourceFailure(noSuchSheet(source, name, names));
  return named;
}

async function hiddenOnes(sheets: readonly WorkbookSheet[], source: SheetSource): Promise<Problem[]> {
  const names: string[] = [];
  for (const { name, hidden, read } of sheets) {
    if (hidden && (await read(1)).rows.length > 0) names.push(name);
  }
  return names.length > 0 ? [hiddenSheets(source, names)] : [];
}

function gridProblems(source: SheetSource, { rows, hiddenRows, hiddenColumns, cut }: Grid): Problem[] {
  const problems: Problem[] = [];
  if (hiddenRows + hiddenColumns > 0) problems.push(hiddenParts(source, { rows: hiddenRows, columns: hiddenColumns }));
  if (cut) problems.push(cutSheet(source, rows.at(-1)?.number ?? 0));
  return problems;
}
