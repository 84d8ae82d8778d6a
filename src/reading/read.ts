// Turns a draft into an entry: every fact with the words it rests on, and null for whatever is not stated.
import type { ClockTime, Draft, Entry, EntryBase, Fact, IsoDate, Occupation, OfferFacts } from '../model.ts';
import { type AdText, adText } from './ad-text.ts';
import { readApply } from './apply.ts';
import { readCollectiveAgreement } from './collective-agreement.ts';
import { readContract } from './contract.ts';
import { readDeadline } from './deadline.ts';
import { readDetails } from './details.ts';
import { readEmployer } from './employer.ts';
import { readOccupation } from './occupation.ts';
import { readOpenings } from './openings.ts';
import { withOwnWords } from './own-words.ts';
import { readPay } from './pay.ts';
import { readPlaces } from './place.ts';
import { readPublished, referenceOf } from './published.ts';
import { readReference } from './reference.ts';
import { readRequirements } from './requirements.ts';
import { readSummary } from './summary.ts';
import { readTitle } from './title.ts';
import { readWorkingTime } from './working-time.ts';

export interface ReadContext {
  /** the school's opening and closing time, and those with the extended service before and after lessons */
  school: { opens: ClockTime; closes: ClockTime; pre: ClockTime; post: ClockTime };
}

/** Reads one draft. `key` stays empty: identity is told from all the drafts of a source together. */
export function readEntry(draft: Draft, context: ReadContext): Entry {
  const ad = adText(draft);
  const reference = referenceOf(draft);
  const occupation = draft.kind === 'offer' ? readOccupation(ad) : null;
  const base = readBase(draft, ad, { reference, occupation });
  switch (draft.kind) {
    case 'offer':
      return withOwnWords({ ...base, kind: 'offer', facts: readFacts(draft, ad, { context, occupation }) });
    case 'course':
    case 'class':
    case 'notice':
      return withOwnWords({ ...base, kind: draft.kind, details: readDetails(ad, reference) });
  }
}

interface Known {
  reference: IsoDate;
  occupation: Fact<Occupation> | null;
}

function readBase(draft: Draft, ad: AdText, { reference, occupation }: Known): EntryBase {
  return {
    key: '',
    source: draft.source,
    section: draft.section,
    url: draft.url,
    title: readTitle(draft, occupation),
    summary: readSummary(ad, draft.kind),
    deadline: readDeadline(ad, reference),
    apply: readApply(ad, draft),
    firstSeen: draft.seen,
    checked: draft.confirmed ?? draft.seen,
    draft,
  };
}

function readFacts(
  draft: Draft,
  ad: AdText,
  { context, occupation }: { context: ReadContext; occupation: Fact<Occupation> | null },
): OfferFacts {
  return {
    occupation,
    ...readEmployer(ad, occupation),
    openings: readOpenings(ad),
    ...readContract(ad),
    ...readWorkingTime(ad, context.school),
    pay: readPay(ad),
    collectiveAgreement: readCollectiveAgreement(ad),
    requirements: readRequirements(ad),
    ...readPlaces(ad),
    reference: readReference(ad),
    published: readPublished(draft),
  };
}
