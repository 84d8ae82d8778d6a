import * as z from 'zod';
import { jsonFieldNames } from './field-names.ts';
import { parsePath } from './json-path.ts';
import { partsOf } from './json-place.ts';
import { badExpression, type Objection, objecting } from './objection.ts';
import { isExpression } from './selectors.ts';
import { addressKeys, commonKeys, oneAddress } from './source-keys.ts';
import { usual } from './usual.ts';

/** A path, or a text with paths in braces. */
const placeSchema = z
  .string()
  .min(1)
  .refine(
    (written) => partsOf(written) !== null,
    objecting({
      what: { it: 'Questo non è un percorso nel documento.', en: 'This is not a path in the document.' },
      remedy: {
        it: 'Scrivi per esempio sede.citta, scadenze[0].data o https://sito.example/{id}.',
        en: 'Write for example office.town, deadlines[0].day or https://site.example/{id}.',
      },
    }),
  )
  .describe(
    'Percorso nel documento («sede.citta», «scadenze[0].data», «sedi[*].nome») o testo con {percorso} («https://sito.example/{id}»).',
  );

const fieldSchema = z.union([
  placeSchema,
  z.strictObject({
    path: placeSchema,
    match: z
      .string()
      .min(1)
      .refine(isExpression, objecting(badExpression))
      .optional()
      .describe('Espressione regolare: si prende il gruppo tra parentesi, o tutto se non ci sono parentesi.'),
    optional: z.boolean().optional().describe('true: può mancare in qualche annuncio, senza segnalarlo.'),
  }),
]);

const jsonFieldsSchema = z
  .partialRecord(z.enum(jsonFieldNames), fieldSchema)
  .refine(
    (fields) => Object.keys(fields).length > 0,
    objecting({
      what: { it: 'Non è scritto che cosa prendere.', en: 'It does not say what to take.' },
      remedy: { it: 'Scrivi almeno una voce, per esempio title.', en: 'Write at least one field, for example title.' },
    }),
  )
  .describe(
    'Che cosa prendere e dove: title, employer, url, place, deadline, date, text, id, o un’altra voce (pay, hours, phone ...).',
  );
export type JsonFieldsConfig = z.infer<typeof jsonFieldsSchema>;

export const jsonSchema = z
  .strictObject({
    ...commonKeys,
    ...addressKeys,
    kind: z.literal('json').describe('Dati in formato JSON: l’API o il file di un sito, letti con percorsi.'),
    list: z
      .string()
      .refine(
        (written) => parsePath(written) !== null,
        objecting({
          what: { it: 'Questo non è un percorso nel documento.', en: 'This is not a path in the document.' },
          remedy: { it: 'Scrivi per esempio content o dati.annunci.', en: 'Write for example content or data.jobs.' },
        }),
      )
      .optional()
      .describe(
        'Percorso dell’elenco degli annunci: «content», «dati.annunci». Se manca, il documento stesso è l’elenco.',
      ),
    fields: jsonFieldsSchema,
    body: z
      .string()
      .refine(
        isJson,
        objecting({
          what: { it: 'Il testo da inviare non è in formato JSON.', en: 'The text to be sent is not JSON.' },
          remedy: {
            it: 'Scrivilo tra apici semplici, per esempio \'{"text": "", "status": ["OPEN"]}\'.',
            en: 'Write it in single quotes, for example \'{"text": "", "status": ["OPEN"]}\'.',
          },
        }),
      )
      .optional()
      .describe(
        'Testo JSON da inviare (metodo POST), per i siti che rispondono solo a una ricerca. Se manca, non si invia nulla.',
      ),
    employer: z.string().min(1).optional().describe('Il datore, quando tutti gli annunci sono di uno solo.'),
    next: placeSchema
      .optional()
      .describe('Percorso dell’indirizzo della pagina seguente («links.next»), o testo con {percorso}.'),
    page: z
      .strictObject({
        param: z
          .string()
          .min(1)
          .optional()
          .describe('Parametro dell’indirizzo che conta le pagine («page») o gli annunci («offset»).'),
        start: z.int().min(0).optional().describe('Valore del parametro per la prima pagina (se manca: 0).'),
        step: z
          .int()
          .min(1)
          .optional()
          .describe(
            'Di quanto cresce il parametro: 1 se conta le pagine (se manca), altrimenti gli annunci per pagina.',
          ),
        size: z.int().min(1).optional().describe('Quanti annunci ha una pagina piena: una con meno è l’ultima.'),
        max: z
          .int()
          .min(1)
          .max(100)
          .optional()
          .describe(`Al massimo quante pagine leggere (se manca: ${usual.json.pages}).`),
      })
      .optional()
      .describe('Quando l’elenco è diviso in pagine.'),
  })
  .superRefine(oneAddress)
  .superRefine((source, context) => {
    const fault = faultOf(source);
    if (fault !== null) context.addIssue({ code: 'custom', path: fault.path, ...objecting(fault) });
  });
export type JsonSource = z.infer<typeof jsonSchema>;

function isJson(written: string): boolean {
  try {
    return JSON.parse(written) !== undefined;
  } catch {
    // What the operator wrote is no JSON: told when the configuration is checked.
    return false;
  }
}

interface Written {
  path?: string | undefined;
  body?: string | undefined;
  next?: string | undefined;
  page?: { param?: string | undefined } | undefined;
}

function faultOf({ path, body, next, page }: Written): (Objection & { path: string[] }) | null {
  const [extra] = Object.entries({ page, next, body }).filter(([, value]) => value !== undefined);
  if (path !== undefined && extra !== undefined) return { ...uselessWithFile(extra[0]), path: [extra[0]] };
  if (next !== undefined && page?.param !== undefined) return { ...twoWaysOn, path: ['page', 'param'] };
  if (page === undefined || page.param !== undefined || next !== undefined) return null;
  return { ...noWayOn, path: ['page'] };
}

function uselessWithFile(name: string): Objection {
  return {
    what: { it: `Con un file (path) «${name}» non serve.`, en: `With a file (path) “${name}” is of no use.` },
    remedy: { it: 'Togli la riga.', en: 'Remove the line.' },
  };
}

const twoWaysOn: Objection = {
  what: { it: 'Ci sono next e page.param insieme.', en: 'There are both next and page.param.' },
  remedy: { it: 'Tienine uno solo.', en: 'Keep one of them.' },
};

const noWayOn: Objection = {
  what: {
    it: 'Non è scritto come si arriva alla pagina seguente.',
    en: 'It does not say how to get to the following page.',
  },
  remedy: {
    it: 'Scrivi dentro page anche param, il parametro dell’indirizzo che conta le pagine; oppure scrivi next.',
    en: 'Inside page write param too, the parameter of the address that counts the pages; or write next.',
  },
};
