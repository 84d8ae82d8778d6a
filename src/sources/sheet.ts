import * as z from 'zod';
import { sheetAddress } from './sheet-address.ts';
import { chooseSheet } from './sheet-choice.ts';
import { columnNames } from './sheet-columns.ts';
import { openSheets } from './sheet-document.ts';
import { columnProblems, namer } from './sheet-header.ts';
import { type Fault, rowProblems } from './sheet-problems.ts';
import { draftOf } from './sheet-row.ts';
import {
  addressKeys,
  addressOf,
  type Collected,
  type CollectTools,
  commonKeys,
  oneAddress,
  type SourceKind,
} from './source.ts';

const schema = z
  .strictObject({
    ...commonKeys,
    ...addressKeys,
    kind: z
      .literal('sheet')
      .describe(
        'Foglio di calcolo: Excel (.xlsx), LibreOffice (.ods), CSV o TSV, oppure l’indirizzo di un foglio Google condiviso con chiunque abbia il link.',
      ),
    sheet: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Nome del foglio da leggere, quando il file ne ha più di uno. Se manca si legge il primo foglio visibile che ha i nomi delle colonne.',
      ),
    columns: z
      .partialRecord(z.enum(columnNames), z.string().min(1))
      .optional()
      .describe(
        'Quale colonna contiene che cosa: title: Mansione, employer: Ditta, text: Note ... Se manca, le colonne si riconoscono dal loro nome; se c’è, le altre non si leggono.',
      ),
  })
  .superRefine(oneAddress);
type SheetSource = z.infer<typeof schema>;

/** A table kept by hand: one offer to a row. Rows are named as the editor numbers them. */
export const sheet = { schema, collect } satisfies SourceKind<typeof schema>;

async function collect(source: SheetSource, tools: CollectTools): Promise<Collected> {
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
