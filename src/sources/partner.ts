import * as z from 'zod';
import { sectionIds } from '../model.ts';
import { addressKeys, commonKeys, oneAddress } from './source-keys.ts';

export const partnerSchema = z
  .strictObject({
    ...commonKeys,
    ...addressKeys,
    kind: z
      .literal('partner')
      .describe(
        'Il bollettino di un altro sportello: l’indirizzo del suo file scambio.json, con provenienza e ritiri.',
      ),
    sections: z
      .array(z.enum(sectionIds))
      .min(1)
      .optional()
      .describe('Da quali sezioni del suo bollettino prendere le voci. Se manca: da tutte.'),
  })
  .superRefine(oneAddress);
export type PartnerSource = z.infer<typeof partnerSchema>;
