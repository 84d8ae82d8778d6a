import * as z from 'zod';
import { sectionIds } from '../model.ts';
import { type Objection, objecting } from './objection.ts';

/** Keys that every kind of source has. Each is described once: the JSON Schema and the reference page come from here. */
export const commonKeys = {
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
    .describe(
      'Nome breve della fonte: lettere minuscole, numeri e trattini. Non cambiarlo: lega gli annunci tra un numero e l’altro.',
    ),
  name: z.string().min(1).optional().describe('Nome da stampare come fonte. Se manca si usa id.'),
  section: z.enum(sectionIds).optional().describe('Sezione del bollettino in cui vanno le voci di questa fonte.'),
  enabled: z.boolean().optional().describe('false: la fonte resta scritta ma non viene letta.'),
  expect: z
    .strictObject({
      min: z.int().min(0).optional().describe('Meno voci di così è un errore della fonte.'),
      max: z.int().min(1).optional().describe('Più voci di così è sospetto: la fonte viene segnalata.'),
    })
    .optional()
    .describe('Quante voci ci si aspetta.'),
  permission: z
    .strictObject({ by: z.string().min(1), on: z.iso.date() })
    .optional()
    .describe('Chi ha dato il permesso di ripubblicare e quando.'),
  max: z.int().min(1).optional().describe('Al massimo quante voci prendere.'),
  timeout: z
    .int()
    .min(1)
    .max(600)
    .optional()
    .describe('Quanti secondi aspettare al massimo ogni risposta del sito, per i siti molto lenti. Se manca: 30.'),
  liveness: z
    .boolean()
    .optional()
    .describe(
      'false: prima di stampare non si aprono le pagine degli annunci di questa fonte per vedere se sono ancora aperti.',
    ),
  private: z.boolean().optional().describe('true: l’indirizzo è in una rete privata (intranet) e si può aprire.'),
};

/** Where a source's document is: exactly one of the two (checked by `oneAddress`). */
export const addressKeys = {
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Indirizzo web da leggere (http o https).'),
  path: z.string().min(1).optional().describe('File da leggere, relativo alla cartella di lavoro.'),
};

/** Refines a schema with `addressKeys`: exactly one of `url` and `path`. */
export function oneAddress(
  source: { url?: string | undefined; path?: string | undefined },
  context: z.RefinementCtx,
): void {
  if ((source.url === undefined) !== (source.path === undefined)) return;
  const missing = source.url === undefined;
  context.addIssue({
    code: 'custom',
    ...objecting(missing ? noAddress : twoAddresses),
    path: [missing ? 'url' : 'path'],
  });
}

const noAddress: Objection = {
  what: { it: 'Manca l’indirizzo da leggere.', en: 'The address to read is missing.' },
  remedy: {
    it: 'Scrivi url con l’indirizzo di una pagina web, oppure path con il nome di un file.',
    en: 'Write url with the address of a web page, or path with the name of a file.',
  },
};

export const twoAddresses: Objection = {
  what: { it: 'Ci sono url e path insieme.', en: 'There are both url and path.' },
  remedy: { it: 'Tienine uno solo.', en: 'Keep one of them.' },
};
