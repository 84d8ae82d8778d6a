import * as z from 'zod';
import type { Get } from '../http/get.ts';
import { ats } from './ats.ts';
import { calendar } from './calendar.ts';
import { feed } from './feed.ts';
import { jobposting } from './jobposting.ts';
import { json } from './json.ts';
import { listing } from './listing.ts';
import { mail } from './mail.ts';
import { page } from './page.ts';
import { partner } from './partner.ts';
import { pdf } from './pdf.ts';
import { sheet } from './sheet.ts';
import type { Collected, CollectTools } from './source.ts';

/** Every kind of source. A new kind: its file, its import, and a line in each of these two lists. */
export const sourceKinds = {
  listing,
  feed,
  ats,
  calendar,
  jobposting,
  json,
  mail,
  page,
  partner,
  pdf,
  sheet,
} satisfies Record<SourceConfig['kind'], unknown>;

/** One source as configured; `kind` decides which keys it takes. */
export const sourceSchema = z.discriminatedUnion('kind', [
  listing.schema,
  feed.schema,
  ats.schema,
  calendar.schema,
  jobposting.schema,
  json.schema,
  mail.schema,
  page.schema,
  partner.schema,
  pdf.schema,
  sheet.schema,
]);
export type SourceConfig = z.infer<typeof sourceSchema>;

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

type ByKind = { [Config in SourceConfig as Config['kind']]: Config };
type Of<Kind extends keyof ByKind> = { [K in Kind]: { kind: K } & ByKind[K] }[Kind];
type Collectors = {
  [K in keyof ByKind]: { collect: (source: { kind: K } & ByKind[K], tools: CollectTools) => Promise<Collected> };
};
const collectors: Collectors = sourceKinds;

function collectAs<Kind extends keyof ByKind>(source: Of<Kind>, tools: CollectTools): Promise<Collected> {
  return collectors[source.kind].collect(source, tools);
}
