import * as z from 'zod';
import { isAddressPattern } from './address-pattern.ts';
import { badExpression, type Objection, objecting } from './objection.ts';
import { addressKeys, commonKeys, oneAddress } from './source-keys.ts';
import { usual } from './usual.ts';

const linksOrSitemap: Objection = {
  what: {
    it: 'Dentro follow serve una sola di queste righe: links oppure sitemap.',
    en: 'Inside follow one of these lines is needed, and only one: links or sitemap.',
  },
  remedy: {
    it: 'Scrivi links: "a" per aprire i link della pagina, oppure sitemap: true se l’indirizzo è la mappa del sito.',
    en: 'Write links: "a" to open the links of the page, or sitemap: true if the address is the map of the site.',
  },
};

const followKeys = z
  .strictObject({
    links: z.string().min(1).optional().describe('Selettore CSS dei link da aprire, per esempio «.offerte a».'),
    sitemap: z.literal(true).optional().describe('true: l’indirizzo è la mappa del sito (sitemap.xml).'),
    match: z
      .string()
      .min(1)
      .refine(isAddressPattern, objecting(badExpression))
      .optional()
      .describe('Apre solo gli indirizzi che contengono queste lettere, o che corrispondono a /espressione regolare/.'),
    max: z
      .int()
      .min(1)
      .max(500)
      .optional()
      .describe(`Al massimo quante pagine aprire (se manca: ${usual.jobposting.pages}).`),
  })
  .refine((keys) => (keys.links === undefined) !== (keys.sitemap === undefined), objecting(linksOrSitemap));

export const jobpostingSchema = z
  .strictObject({
    ...commonKeys,
    ...addressKeys,
    kind: z.literal('jobposting').describe('Pagine che descrivono le offerte con dati schema.org JobPosting.'),
    follow: followKeys.optional().describe('L’indirizzo è un elenco: apre le pagine a cui rimanda.'),
  })
  .superRefine(oneAddress);
export type JobPostingSource = z.infer<typeof jobpostingSchema>;
