import * as z from 'zod';
import type { Address } from '../http/get.ts';
import type { Draft } from '../model.ts';
import { repeatedPositions } from './ats/problems.ts';
import { readBoard } from './ats/read-board.ts';
import type { Position } from './ats/vendor.ts';
import { boardAt, type VendorName, vendorNames, vendors } from './ats/vendors.ts';
import { closedOffer, isMarkedClosed } from './closed.ts';
import { webAddress } from './load-html.ts';
import { addressKeys, type Collected, type CollectTools, commonKeys, emptyDraft, type SourceKind } from './source.ts';

const detailsByDefault = 30;

const schema = z
  .strictObject({
    ...commonKeys,
    ...addressKeys,
    kind: z
      .literal('ats')
      .describe('Bacheca degli annunci di un’azienda presso un fornitore (Greenhouse, Lever, Personio ...).'),
    board: z
      .strictObject({
        vendor: z.enum(vendorNames).describe('Il fornitore della bacheca, come si legge nell’indirizzo delle offerte.'),
        name: z
          .string()
          .regex(/^[\p{L}\d][\p{L}\d ._-]{0,99}$/u)
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
  .superRefine(({ url, path, board }, context) => {
    if (url !== undefined && path !== undefined)
      context.addIssue({ code: 'custom', message: 'url e path insieme: tenerne uno solo', path: ['path'] });
    if (url === undefined && path === undefined && board?.name === undefined)
      context.addIssue({
        code: 'custom',
        message:
          'manca la bacheca: scrivere board con vendor e name, oppure url (la pagina delle offerte) o path (un file)',
        path: ['board'],
      });
  });
type AtsSource = z.infer<typeof schema>;

/** The public job board of an employer at one of the vendors of such boards. */
export const ats = { schema, collect } satisfies SourceKind<typeof schema>;

async function collect(source: AtsSource, tools: CollectTools): Promise<Collected> {
  const { vendor, name, address } = startOf(source);
  const page = await tools.get(address, { source: source.id, accept: 'json', private: source.private ?? false });
  const errand = { source, tools, vendor, name, details: source.details ?? detailsByDefault };
  const { positions, problems } = await readBoard(page, errand);
  const once = [...new Map(positions.map((position) => [JSON.stringify(position), position])).values()];
  if (once.length < positions.length) problems.push(repeatedPositions(source, positions.length - once.length));
  const employer = source.employer ?? name;
  const open = once.filter(({ title }) => !isMarkedClosed(title ?? ''));
  const closed = once.filter(({ title }) => isMarkedClosed(title ?? ''));
  return {
    drafts: open.map((position) => draftOf(position, { source, tools, employer })),
    problems: [...problems, ...closed.map(({ url, title }) => closedOffer(source, url ?? page.address, title ?? ''))],
  };
}

function draftOf(
  position: Position,
  { source, tools, employer }: { source: AtsSource; tools: CollectTools; employer: string | null },
): Draft {
  const url = position.url === null ? null : webAddress(position.url, null);
  return {
    ...emptyDraft(source, 'market', tools.today),
    ...position,
    url,
    employer: position.employer ?? employer,
  };
}

interface Start {
  vendor: VendorName | null;
  /** of the board, where it is known */
  name: string | null;
  address: Address;
}

/** Where the answer is: of an address that people open, the one of the answer is made. */
function startOf({ url, path, board }: AtsSource): Start {
  const [vendor, name] = [board?.vendor ?? null, board?.name ?? null];
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
