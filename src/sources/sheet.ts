import * as z from 'zod';
import { columnNames } from './sheet-columns.ts';
import { addressKeys, commonKeys, oneAddress } from './source-keys.ts';

export const sheetSchema = z
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
export type SheetSource = z.infer<typeof sheetSchema>;
