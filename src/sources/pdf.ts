import * as z from 'zod';
import { addressKeys, commonKeys, oneAddress } from './source-keys.ts';

export const pdfSchema = z
  .strictObject({
    ...commonKeys,
    ...addressKeys,
    kind: z
      .literal('pdf')
      .describe(
        'Elenco di annunci pubblicato come PDF (un Comune, un’agenzia). Le voci aspettano sempre una decisione: non si stampano da sole.',
      ),
    employer: z.string().min(1).optional().describe('Chi assume, quando tutto il PDF è di uno solo.'),
  })
  .superRefine(oneAddress);
export type PdfSource = z.infer<typeof pdfSchema>;
