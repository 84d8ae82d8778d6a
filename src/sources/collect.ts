// From a configured source to its drafts. What reads a kind is loaded when a source of that kind is to be read: a run has few of
// them, and a worker needs no schemas.

import type { Get } from '../http/get.ts';
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
export function collect(source: SourceConfig, tools: CollectTools): Promise<Collected> {
  return collectAs(source, { ...tools, get: withTimeout(tools.get, source) });
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
