import * as z from 'zod';
import type { Address } from '../http/get.ts';
import type { Draft } from '../model.ts';
import { repeatedPositions } from './ats/problems.ts';
import { readBoard } from './ats/read-board.ts';
import type { Position } from './ats/vendor.ts';
import { boardAt, type VendorName, vendorNames, vendors } from './ats/vendors.ts';
import { closedOffer, isMarkedClosed } from './closed.ts';
import { webAddress } from './load-html.ts';
import { type Objection, objecting } from './objection.ts';
import {
  addressKeys,
  type Collected,
  type CollectTools,
  commonKeys,
  emptyDraft,
  type SourceKind,
  twoAddresses,
} from './source.ts';

const detailsByDefault = 30;
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

const schema = z
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
        `Al massimo per quanti annunci leggere anche il testo, dove la bacheca lo tiene a parte (smartrecruiters, bamboohr). Se manca: ${detailsByDefault}.`,
      ),
  })
  .superRefine((source, context) => {
    const fault = faultOf(source);
    if (fault === null) return;
    context.addIssue({ code: 'custom', path: fault.path, ...objecting(fault) });
  });
type AtsSource = z.infer<typeof schema>;

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

/** The public job board of an employer at one of the vendors of such boards. */
export const ats = { schema, collect } satisfies SourceKind<typeof schema>;

async function collect(source: AtsSource, tools: CollectTools): Promise<Collected> {
  const { vendor, name, address } = startOf(source);
  const page = await tools.get(address, { source: source.id, accept: 'json', private: source.private ?? false });
  const errand = { source, tools, vendor, name, details: source.details ?? detailsByDefault };
  const { positions, problems } = await readBoard(page, errand);
  const once = [...new Map(positions.map((position) => [JSON.stringify(position), position])).values()];
  if (once.length < positions.length) problems.push(repeatedPositions(source, positions.length - once.length));
  const open = once.filter(({ title }) => !isMarkedClosed(title ?? ''));
  const closed = once.filter(({ title }) => isMarkedClosed(title ?? ''));
  return {
    drafts: open.map((position) => draftOf(position, { source, tools, name })),
    problems: [...problems, ...closed.map(({ url, title }) => closedOffer(source, url ?? page.address, title ?? ''))],
  };
}

function draftOf(
  position: Position,
  { source, tools, name }: { source: AtsSource; tools: CollectTools; name: string | null },
): Draft {
  const url = position.url === null ? null : webAddress(position.url, null);
  return {
    ...emptyDraft(source, 'market', tools.today),
    ...position,
    url,
    employer: position.employer ?? source.employer ?? name ?? nameAt(url),
  };
}

/** The board that the address of a position names. */
function nameAt(url: string | null): string | null {
  return url === null ? null : (boardAt(new URL(url))?.name ?? null);
}

interface Start {
  vendor: VendorName | null;
  /** of the board, where it is known */
  name: string | null;
  address: Address;
}

/** Where the answer is: of an address that people open, the one of the answer is made. */
function startOf({ url, path, board }: AtsSource): Start {
  const vendor = vendorNames.find((known) => known === board?.vendor) ?? null;
  const name = board?.name ?? null;
  if (path !== undefined) return { vendor, name, address: { path } };
  if (url === undefined) {
    const address = vendor === null || name === null ? '' : vendors[vendor].answerOf(name, null);
    return { vendor, name, address: { url: address } };
  }
  const written = new URL(url);
  const found = boardAt(written);
  if (found === null) return { vendor, name, address: { url } };
  const answer = vendors[found.vendor].answerOf(found.name, written);
  const isAnswer = new URL(answer).pathname.replace(/\/$/, '') === written.pathname.replace(/\/$/, '');
  return { vendor: vendor ?? found.vendor, name: name ?? found.name, address: { url: isAnswer ? url : answer } };
}
