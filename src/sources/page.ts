import * as z from 'zod';
import { fieldNames } from './field-names.ts';
import { badExpression, objecting } from './objection.ts';
import { isExpression } from './selectors.ts';
import { addressKeys, commonKeys, oneAddress } from './source-keys.ts';
import { usual } from './usual.ts';

const fieldSchema = z.union([
  z.string().min(1).describe('Selettore CSS; con @attributo in fondo prende l’attributo: «time@datetime».'),
  z.strictObject({
    select: z.string().min(1).describe('Selettore CSS; «:scope» è l’annuncio stesso.'),
    attr: z.string().min(1).optional().describe('Attributo da prendere al posto del testo: «datetime».'),
    match: z
      .string()
      .min(1)
      .refine(isExpression, objecting(badExpression))
      .optional()
      .describe('Espressione regolare: si prende il gruppo tra parentesi, o tutto se non ci sono parentesi.'),
    optional: z.boolean().optional().describe('true: può mancare in qualche annuncio, senza segnalarlo.'),
  }),
]);

const fieldsSchema = z
  .partialRecord(z.enum(fieldNames), fieldSchema)
  .describe(
    'Che cosa prendere e dove: title, employer, place, deadline, date, text, id, o un’altra voce (pay, hours, phone ...).',
  );
export type FieldsConfig = z.infer<typeof fieldsSchema>;

export const pageSchema = z
  .strictObject({
    ...commonKeys,
    ...addressKeys,
    kind: z.literal('page').describe('Pagina con un elenco di annunci, letta con selettori CSS.'),
    employer: z
      .string()
      .min(1)
      .optional()
      .describe('Il datore, quando tutti gli annunci della pagina sono di uno solo.'),
    list: z
      .strictObject({
        item: z.string().min(1).describe('Selettore CSS di un annuncio dell’elenco: «.bando».'),
        link: z
          .string()
          .min(1)
          .optional()
          .describe('Selettore del link all’annuncio: «a.titolo». Se manca, vale l’unico link dell’annuncio.'),
        fields: fieldsSchema,
      })
      .describe('Come è fatto l’elenco.'),
    detail: z
      .strictObject({
        fields: fieldsSchema,
        max: z
          .int()
          .min(1)
          .max(500)
          .optional()
          .describe(`Al massimo quante pagine aprire (se manca: ${usual.page.details}).`),
      })
      .optional()
      .describe('Apre la pagina di ogni annuncio e prende da lì altre voci, che valgono più di quelle dell’elenco.'),
    next: z.string().min(1).optional().describe('Selettore del link alla pagina seguente dell’elenco: «a.successiva».'),
    pages: z
      .int()
      .min(1)
      .max(100)
      .optional()
      .describe(`Al massimo quante pagine dell’elenco leggere (se manca: ${usual.page.pages}).`),
  })
  .superRefine(oneAddress);
export type PageSource = z.infer<typeof pageSchema>;
