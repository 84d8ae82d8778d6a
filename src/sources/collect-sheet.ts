import type { SheetSource } from './sheet.ts';
import { sheetAddress } from './sheet-address.ts';
import { chooseSheet } from './sheet-choice.ts';
import { openSheets } from './sheet-document.ts';
import { columnProblems, namer } from './sheet-header.ts';
import { type Fault, rowProblems } from './sheet-problems.ts';
import { draftOf } from './sheet-row.ts';
import { addressOf, type Collected, type CollectTools } from './source.ts';

/** A table kept by hand: one offer to a row. Rows are named as the editor numbers them. */
export async function collectSheet(source: SheetSource, tools: CollectTools): Promise<Collected> {
  const options = { source: source.id, accept: 'sheet', private: source.private ?? false } as const;
  const page = await tools.get(sheetAddress(addressOf(source)), options);
  const nameOf = namer(source);
  const workbook = await openSheets(page, source, (cell) => nameOf(cell) !== null);
  const { grid, header, problems } = await chooseSheet(workbook, { source, page, nameOf });
  const faults = new Map<Fault, number[]>();
  if (grid.broken.length > 0) faults.set('broken-quotes', grid.broken);
  if (grid.uncalculated.length > 0) faults.set('not-calculated', grid.uncalculated);
  const drafts = grid.rows
    .slice(header.index + 1)
    .flatMap(({ cells, number }) => draftOf({ cells, number, header, faults }, source, tools) ?? []);
  return { drafts, problems: [...columnProblems(source, header), ...problems, ...rowProblems(source, faults)] };
}
