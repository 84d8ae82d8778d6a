// What one desk gives to another: the entries of an issue that may be shared, with where each comes from, and what was taken back.
// Versioned: a reader refuses a `schema` that it does not know. `docs/exchange.schema.json` is made from here.

import * as z from 'zod';
import { entryKinds, extraKeys, sectionIds } from '../model.ts';

export const exchangeVersion = 'bulletin-exchange/1';

const words = z.string().max(20_000);
const day = z.iso.date();
const week = z.string().regex(/^\d{4}-W\d{2}$/);

const sharedEntry = z.object({
  key: words.describe('Identity that stays the same from week to week, whatever is corrected in the entry.'),
  code: words.describe('Spoken code in this issue.'),
  kind: z.enum(entryKinds),
  section: z.enum(sectionIds),
  title: words,
  employer: words.nullable(),
  place: words.nullable(),
  url: words.nullable(),
  date: words.nullable().describe('When the source says that it was published, as written.'),
  deadline: words.nullable().describe('As written, or the last day as YYYY-MM-DD.'),
  text: words.describe('The words of the source; personal data are covered.'),
  extra: z.partialRecord(z.enum(extraKeys), words).describe('Labelled words of the source: hours, pay, phone ...'),
  first_seen: day,
  checked: day.describe('When it was last seen to be open.'),
  confirmed: day.nullable().describe('When a person confirmed it; null: no person did.'),
  corrected: day.nullable().describe('Day of this issue where the entry differs from the issue before; else null.'),
  source: z.object({ name: words }).describe('Where the publisher has it from.'),
});

const withdrawn = z.object({
  key: words,
  code: words,
  title: words,
  week: week.describe('The last issue that printed it.'),
  reason: z
    .enum(['over', 'withdrawn', 'gone'])
    .describe('over: its last day has passed. withdrawn: taken back or found wrong. gone: its source has it no more.'),
});

export const exchangeSchema = z.object({
  schema: z.literal(exchangeVersion),
  publisher: z.object({ name: words, url: words.nullable(), email: words.nullable() }),
  language: z.literal('it'),
  number: z.int(),
  week,
  from: day,
  to: day,
  entries: z.array(sharedEntry),
  withdrawn: z.array(withdrawn).describe('Entries of the issues before that must not be printed any more.'),
});

export type Exchange = z.infer<typeof exchangeSchema>;
export type SharedEntry = z.infer<typeof sharedEntry>;
export type Withdrawn = z.infer<typeof withdrawn>;
