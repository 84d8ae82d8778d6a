import * as z from 'zod';
import { addressKeys, commonKeys, oneAddress } from './source-keys.ts';

const words = z.array(z.string().min(1)).min(1).optional();

export const feedSchema = z
  .strictObject({
    ...commonKeys,
    ...addressKeys,
    kind: z
      .literal('feed')
      .describe('Un feed del sito: RSS, Atom, RDF, JSON Feed o il file XML di un portale di annunci.'),
    employer: z.string().min(1).optional().describe('Il datore, quando tutto il feed è di uno solo.'),
    only: words.describe('Prendi solo le voci che contengono almeno una di queste parole, nel titolo o nel testo.'),
    skip: words.describe('Lascia fuori le voci che contengono una di queste parole, nel titolo o nel testo.'),
  })
  .superRefine(oneAddress);
export type FeedSource = z.infer<typeof feedSchema>;
