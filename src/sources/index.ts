// Every kind of source. A new kind: `<kind>.ts` with its keys, `collect-<kind>.ts` that reads it, and a line in each of the two
// lists: the schemas here, and the readers in `collect.ts`, which are loaded only for the sources that there are.

import * as z from 'zod';
import { atsSchema } from './ats.ts';
import { calendarSchema } from './calendar.ts';
import { feedSchema } from './feed.ts';
import { jobpostingSchema } from './jobposting.ts';
import { jsonSchema } from './json.ts';
import { listingSchema } from './listing.ts';
import { mailSchema } from './mail.ts';
import { pageSchema } from './page.ts';
import { partnerSchema } from './partner.ts';
import { pdfSchema } from './pdf.ts';
import { sheetSchema } from './sheet.ts';

/** One source as configured; `kind` decides which keys it takes. */
export const sourceSchema = z.discriminatedUnion('kind', [
  listingSchema,
  feedSchema,
  atsSchema,
  calendarSchema,
  jobpostingSchema,
  jsonSchema,
  mailSchema,
  pageSchema,
  partnerSchema,
  pdfSchema,
  sheetSchema,
]);
export type SourceConfig = z.infer<typeof sourceSchema>;
