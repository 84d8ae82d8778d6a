import * as z from 'zod';
import { vendorNames } from './ats/vendor-names.ts';
import { type Objection, objecting } from './objection.ts';
import { addressKeys, commonKeys, twoAddresses } from './source-keys.ts';
import { usual } from './usual.ts';

/** Italian vendors that many will look for here: their pages describe each offer with JobPosting data instead. */
const withoutAnswer = ['intervieweb', 'inrecruiting'] as const;

const notAName: Objection = {
  what: {
    it: 'Qui serve il nome dell’azienda, non un indirizzo.',
    en: 'The name of the employer belongs here, not an address.',
  },
  remedy: {
    it: 'Di https://jobs.lever.co/azienda-x si scrive solo azienda-x.',
    en: 'Of https://jobs.lever.co/company-x write only company-x.',
  },
};

export const atsSchema = z
  .strictObject({
    ...commonKeys,
    ...addressKeys,
    kind: z
      .literal('ats')
      .describe('Bacheca degli annunci di un’azienda presso un fornitore (Greenhouse, Lever, Personio ...).'),
    board: z
      .strictObject({
        vendor: z
          .enum([...vendorNames, ...withoutAnswer])
          .describe('Il fornitore della bacheca, come si legge nell’indirizzo delle offerte.'),
        name: z
          .string()
          .refine((name) => /^[\p{L}\d][\p{L}\d ._-]{0,99}$/u.test(name), objecting(notAName))
          .optional()
          .describe('Il nome dell’azienda come compare nell’indirizzo della bacheca: «azienda-x».'),
      })
      .optional()
      .describe('La bacheca. Al suo posto si può scrivere in url l’indirizzo della pagina delle offerte.'),
    employer: z
      .string()
      .min(1)
      .optional()
      .describe('Il datore, quando la bacheca non lo dice. Se manca, vale board.name.'),
    details: z
      .int()
      .min(0)
      .max(500)
      .optional()
      .describe(
        `Al massimo per quanti annunci leggere anche il testo, dove la bacheca lo tiene a parte (smartrecruiters, bamboohr). Se manca: ${usual.ats.details}.`,
      ),
  })
  .superRefine((source, context) => {
    const fault = faultOf(source);
    if (fault === null) return;
    context.addIssue({ code: 'custom', path: fault.path, ...objecting(fault) });
  });
export type AtsSource = z.infer<typeof atsSchema>;

interface Written {
  url?: string | undefined;
  path?: string | undefined;
  board?: { vendor: string; name?: string | undefined } | undefined;
}

function faultOf({ url, path, board }: Written): WrittenFault | null {
  if (withoutAnswer.some((vendor) => vendor === board?.vendor)) return readAsJobPosting;
  if (url !== undefined && path !== undefined) return { path: ['path'], ...twoAddresses };
  return url === undefined && path === undefined && board?.name === undefined ? noBoard : null;
}

interface WrittenFault extends Objection {
  path: string[];
}

const readAsJobPosting: WrittenFault = {
  path: ['board', 'vendor'],
  what: {
    it: 'Le bacheche Intervieweb (In-recruiting) non hanno una risposta per i programmi: le loro pagine descrivono ogni offerta con dati JobPosting.',
    en: 'Intervieweb (In-recruiting) boards have no answer for programs: their pages describe each offer with JobPosting data.',
  },
  remedy: {
    it: 'Scrivi kind: jobposting, in url la pagina delle offerte, e follow: {links: "a"}.',
    en: 'Write kind: jobposting, the page of offers in url, and follow: {links: "a"}.',
  },
};

const noBoard: WrittenFault = {
  path: ['board'],
  what: { it: 'Manca la bacheca da leggere.', en: 'The board to read is missing.' },
  remedy: {
    it: 'Scrivi board con vendor e name, oppure in url l’indirizzo della pagina delle offerte, o in path un file.',
    en: 'Write board with vendor and name, or in url the address of the page of offers, or a file in path.',
  },
};
