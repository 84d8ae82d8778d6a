// From a configured source to its drafts. What reads a kind is loaded when a source of that kind is to be read: a run has few of
// them, and a worker needs no schemas.

import type { Get } from '../http/get.ts';
import type { Draft, Problem } from '../model.ts';
import type { SourceConfig } from './index.ts';
import type { Collected, CollectTools } from './source.ts';

type ByKind = { [Config in SourceConfig as Config['kind']]: Config };
type Of<Kind extends keyof ByKind> = { [K in Kind]: { kind: K } & ByKind[K] }[Kind];
type Readers = {
  [K in keyof ByKind]: () => Promise<(source: { kind: K } & ByKind[K], tools: CollectTools) => Promise<Collected>>;
};

/** What reads each kind. It throws `Unreachable` (from http) or `SourceFailure` when the source as a whole gives nothing. */
export const sourceKinds: Readers = {
  listing: async () => (await import('./listing.ts')).collectListing,
  feed: async () => (await import('./collect-feed.ts')).collectFeed,
  ats: async () => (await import('./collect-ats.ts')).collectAts,
  calendar: async () => (await import('./collect-calendar.ts')).collectCalendar,
  jobposting: async () => (await import('./collect-jobposting.ts')).collectJobPosting,
  json: async () => (await import('./collect-json.ts')).collectJson,
  mail: async () => (await import('./collect-mail.ts')).collectMail,
  page: async () => (await import('./collect-page.ts')).collectPage,
  partner: async () => (await import('./collect-partner.ts')).collectPartner,
  pdf: async () => (await import('./collect-pdf.ts')).collectPdf,
  sheet: async () => (await import('./collect-sheet.ts')).collectSheet,
};

/**
 * The drafts of one source.
 * @throws Unreachable or SourceFailure when the source as a whole gives nothing.
 */
export async function collect(source: SourceConfig, tools: CollectTools): Promise<Collected> {
  const collected = await collectAs(source, { ...tools, get: withTimeout(tools.get, source) });
  const drafts = collected.drafts.map(shortened);
  const cut = drafts.filter((draft, index) => draft !== collected.drafts[index]).length;
  return cut === 0 ? collected : { ...collected, drafts, problems: [...collected.problems, textCut(source, cut)] };
}

/** Characters of an ad's text, and of any other field. A page of a book is three thousand: what is longer is not an ad. */
const longestText = 30_000;
const longestField = 3_000;

/** The same draft where nothing is too long. */
function shortened(draft: Draft): Draft {
  const fields = [draft.title, draft.employer, draft.place, draft.deadline, draft.date, ...Object.values(draft.extra)];
  if (draft.text.length <= longestText && fields.every((field) => (field?.length ?? 0) <= longestField)) return draft;
  const cut = (field: string | null) => field?.slice(0, longestField) ?? null;
  return {
    ...draft,
    title: cut(draft.title),
    employer: cut(draft.employer),
    place: cut(draft.place),
    deadline: cut(draft.deadline),
    date: cut(draft.date),
    text: draft.text.slice(0, longestText),
    extra: Object.fromEntries(Object.entries(draft.extra).map(([key, value]) => [key, value.slice(0, longestField)])),
  };
}

function textCut({ id }: SourceConfig, count: number): Problem {
  return {
    code: 'TEXT_CUT',
    lost: 'field',
    where: id,
    what: {
      it: `Nella fonte "${id}" ${count === 1 ? 'una voce ha' : `${count} voci hanno`} un testo troppo lungo per un annuncio: si legge solo l’inizio.`,
      en: `In the source "${id}" ${count === 1 ? 'one entry has' : `${count} entries have`} a text too long for an ad: only its beginning is read.`,
    },
    remedy: {
      it: 'Apri la fonte: forse un selettore prende tutta la pagina invece di un annuncio.',
      en: 'Open the source: a selector may take the whole page instead of one ad.',
    },
  };
}

/** As long as the source asks for is waited for each of its documents. */
function withTimeout(get: Get, { timeout }: SourceConfig): Get {
  if (timeout === undefined) return get;
  return (address, options) => get(address, { ...options, deadlineMs: timeout * 1000 });
}

async function collectAs<Kind extends keyof ByKind>(source: Of<Kind>, tools: CollectTools): Promise<Collected> {
  const read = await sourceKinds[source.kind]();
  return read(source, tools);
}
