import * as z from 'zod';
import type { Page } from '../http/get.ts';
import type { Draft, Problem } from '../model.ts';
import { closedOffer, isMarkedClosed } from './closed.ts';
import { follow } from './follow.ts';
import { readJson } from './json-document.ts';
import { jsonFieldsSchema, jsonRules, placeSchema, readJsonField } from './json-fields.ts';
import { type Gathered, gather, itemsAt, type JsonRow, nothingYet } from './json-items.ts';
import type { Json } from './json-ld.ts';
import { parsePath } from './json-path.ts';
import { emptyItems, fieldProblems, morePages, noList, repeatedPage, tooManyItems } from './json-problems.ts';
import { webAddress } from './load-html.ts';
import { type Objection, objecting } from './objection.ts';
import {
  addressKeys,
  addressOf,
  type Collected,
  type CollectTools,
  commonKeys,
  emptyDraft,
  oneAddress,
  SourceFailure,
  type SourceKind,
} from './source.ts';

const pagesByDefault = 5;
const itemsAtMost = 5000;

const schema = z
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
          .describe(`Al massimo quante pagine leggere (se manca: ${pagesByDefault}).`),
      })
      .optional()
      .describe('Quando l’elenco è diviso in pagine.'),
  })
  .superRefine(oneAddress)
  .superRefine((source, context) => {
    const fault = faultOf(source);
    if (fault !== null) context.addIssue({ code: 'custom', path: fault.path, ...objecting(fault) });
  });
type JsonSource = z.infer<typeof schema>;

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

/** Offers that a site gives as data, read with paths. Every path is counted: what does not fit is told. */
export const json = { schema, collect } satisfies SourceKind<typeof schema>;

async function collect(source: JsonSource, tools: CollectTools): Promise<Collected> {
  const reading: Reading = { source, tools, problems: [], ...nothingYet(jsonRules(source.fields)) };
  await readPages(reading);
  const rows = [...reading.rows.values()];
  const closed = rows.flatMap(({ title = '', url }) =>
    isMarkedClosed(title) ? [closedOffer(source, url ?? source.id, title)] : [],
  );
  const drafts = rows.filter(({ title = '' }) => !isMarkedClosed(title)).map((row) => draftOf(row, reading));
  const empty = reading.empty > 0 ? [emptyItems(source, reading.empty, reading.items)] : [];
  const counts = fieldProblems(source, reading.tallies, reading.keys);
  return { drafts, problems: [...reading.problems, ...empty, ...closed, ...counts] };
}

interface Reading extends Gathered {
  source: JsonSource;
  tools: CollectTools;
  problems: Problem[];
}

/** One page of the list as read. */
interface Turn {
  items: number;
  /** of which not seen before */
  fresh: number;
  /** address of the page that it names as the following one */
  next: string | null;
}

async function readPages(reading: Reading): Promise<void> {
  const { source, tools, problems } = reading;
  const { id, body: post } = source;
  const options = { source: id, accept: 'json', private: source.private ?? false } as const;
  const start = numbered(source, 0);
  const first = await tools.get(
    start === null ? addressOf(source) : { url: start },
    post === undefined ? options : { ...options, post },
  );
  const asked = new Set([first.address, start]);
  let turn = await readPage(first, reading);
  for (let count = 1; ; count++) {
    const address = followingAddress(source, count, turn);
    if (address === null || asked.has(address)) return;
    if (reading.items > itemsAtMost) return;
    if (count >= (source.page?.max ?? pagesByDefault)) {
      problems.push(morePages(source, count));
      return;
    }
    asked.add(address);
    const found: { turn: Turn | null } = { turn: null };
    const followed = await follow([address], { source, tools, lost: 'entry', accept: 'json', post }, async (page) => {
      found.turn = await readPage(page, reading);
    });
    problems.push(...followed.problems);
    if (found.turn === null) return;
    turn = found.turn;
    if (count === 1 && source.next === undefined && turn.items > 0 && turn.fresh === 0)
      problems.push(repeatedPage(source));
  }
}

/** Null when the list has come to its end: nothing on this page, nothing new, or fewer than a full page. */
function followingAddress(source: JsonSource, count: number, turn: Turn): string | null {
  if (turn.fresh === 0) return null;
  if (source.next !== undefined) return turn.next;
  return turn.items < (source.page?.size ?? 1) ? null : numbered(source, count);
}

/** The address of a page by its number, from 0. */
function numbered({ url, page }: JsonSource, count: number): string | null {
  if (url === undefined || page?.param === undefined) return null;
  const address = new URL(url);
  address.searchParams.set(page.param, String((page.start ?? 0) + count * (page.step ?? 1)));
  return address.href;
}

async function readPage(page: Page, reading: Reading): Promise<Turn> {
  const { source, rows, problems } = reading;
  const { value, problems: told } = await readJson(page, source);
  problems.push(...told);
  const items = itemsAt(value, parsePath(source.list ?? '') ?? []);
  if (items === null) throw new SourceFailure(noList(source, page.address, value));
  const before = rows.size;
  const room = Math.max(0, itemsAtMost - reading.items);
  const base = webAddress(page.address, null);
  for (const item of items.slice(0, room)) gather(item, base, reading);
  if (items.length > room) problems.push(tooManyItems(source, itemsAtMost));
  reading.items += items.length;
  return { items: items.length, fresh: rows.size - before, next: nextIn(value, base, source) };
}

function nextIn(value: Json, base: string | null, { next }: JsonSource): string | null {
  const [rule] = next === undefined ? [] : jsonRules({ url: next });
  const found = rule === undefined ? null : readJsonField(value, rule).value;
  return found === null ? null : webAddress(found, base);
}

function draftOf(row: JsonRow, { source, tools }: Reading): Draft {
  const {
    id = null,
    title = null,
    url = null,
    employer = source.employer ?? null,
    place = null,
    deadline = null,
    date = null,
    text = '',
    ...extra
  } = row;
  const base = emptyDraft(source, 'market', tools.today);
  return { ...base, id, title, employer, place, deadline, date, text, url, extra };
}
