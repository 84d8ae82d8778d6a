// Turns a draft into an entry: every fact with the words it rests on, and null for whatever is not stated.
import type { ClockTime, Details, Draft, Entry, EntryBase, IsoDate, OfferFacts } from '../model.ts';
import { type AdText, adText } from './ad-text.ts';
import { readApply } from './apply.ts';
import { readCollectiveAgreement } from './collective-agreement.ts';
import { readContract } from './contract.ts';
import { readDeadline } from './deadline.ts';
import { readDetails } from './details.ts';
import { readOpenings } from './openings.ts';
import { readPay } from './pay.ts';
import { readPublished, referenceOf } from './published.ts';
import { readReference } from './reference.ts';

export interface ReadContext {
  /** the school's opening and closing time, and those with the extended service before and after lessons */
  school: { opens: ClockTime; closes: ClockTime; pre: ClockTime; post: ClockTime };
}

/** Reads one draft. `key` stays empty: identity is told from all the drafts of a source together. */
export function readEntry(draft: Draft, context: ReadContext): Entry {
  const ad = adText(draft);
  const reference = referenceOf(draft);
  const base = readBase(draft, ad, reference);
  switch (draft.kind) {
    case 'offer':
      return { ...base, kind: 'offer', facts: readFacts(draft, ad, context) };
    case 'course':
    case 'class':
    case 'notice':
      return { ...base, kind: draft.kind, details: readDetails(draft, ad, reference) satisfies Details };
  }
}

function readBase(draft: Draft, ad: AdText, reference: IsoDate): EntryBase {
  return {
    key: '',
    source: draft.source,
    section: draft.section,
    url: draft.url,
    title: draft.title ?? '',
    summary: null,
    deadline: readDeadline(ad, reference),
    apply: readApply(ad, draft),
    firstSeen: draft.seen,
    checked: draft.confirmed ?? draft.seen,
    draft,
  };
}

function readFacts(draft: Draft, ad: AdText, _context: ReadContext): OfferFacts {
  return {
    ...readContract(ad),
    occupation: null,
    employer: null,
    employerKind: null,
    authorisation: null,
    openings: readOpenings(ad),
    workingTime: null,
    partTimeShare: null,
    weeklyHours: null,
    dailyHours: null,
    days: null,
    schedule: [],
    shifts: null,
    nights: null,
    weekends: null,
    split: null,
    liveIn: null,
    pay: readPay(ad),
    collectiveAgreement: readCollectiveAgreement(ad),
    requirements: [],
    places: [],
    comune: null,
    reference: readReference(ad),
    published: readPublished(draft),
    schoolFit: { fit: 'unknown', reason: 'not-stated', decides: null, evidence: [] },
  };
}
