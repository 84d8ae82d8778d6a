// A bare offer to start from: tests say only what matters to them.

import type { Details, Draft, Issue, Offer, OfferFacts, Verdict } from '../src/model.ts';
import { emptyDraft } from '../src/sources/source.ts';

export function aDraft(with_: Partial<Draft> = {}): Draft {
  return {
    ...emptyDraft({ id: 'panificio' }, 'km-zero', '2026-11-20'),
    title: 'aiuto banco',
    employer: 'Panificio Spiga',
    ...with_,
  };
}

export const noFacts: OfferFacts = {
  occupation: null,
  employer: null,
  employerKind: null,
  authorisation: null,
  openings: null,
  contract: null,
  prospect: null,
  durationMonths: null,
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
  pay: null,
  collectiveAgreement: null,
  requirements: [],
  places: [],
  comune: null,
  reference: null,
  published: null,
  schoolFit: { fit: 'unknown', reason: 'not-stated', decides: null, evidence: [] },
};

export const noDetails: Details = {
  provider: null,
  when: null,
  starts: null,
  ends: null,
  place: null,
  cost: null,
  audience: null,
  amount: null,
  documents: null,
  seats: null,
  childcare: null,
  certificate: null,
  level: null,
  enrolment: null,
  validUntil: null,
};

export function anOffer(with_: Partial<Offer> = {}): Offer {
  const draft = with_.draft ?? aDraft();
  return {
    kind: 'offer',
    key: 'panificio:000000000001',
    source: draft.source,
    section: draft.section,
    url: draft.url,
    title: draft.title ?? '',
    summary: null,
    deadline: null,
    apply: [],
    firstSeen: draft.seen,
    checked: draft.confirmed ?? draft.seen,
    facts: noFacts,
    ...with_,
    draft,
  };
}

/** An offer that ends on a day. */
export function ending(date: string, with_: Partial<Offer> = {}): Offer {
  const evidence = { where: 'deadline', quote: date, at: 0 } as const;
  return anOffer({ ...with_, deadline: { value: { kind: 'date', date, time: null }, evidence } });
}

export function aVerdict(level: Verdict['level'], code = 'CODE'): Verdict {
  return { gate: 'test', level, code, evidence: null, sentence: { it: 'perché sì', en: 'because' }, ask: null };
}

export function anIssue(with_: Partial<Issue> = {}): Issue {
  return {
    schema: 'bulletin-issue/1',
    madeBy: 'bulletin 0.0.0',
    title: 'Bollettino',
    subtitle: null,
    number: 48,
    week: '2026-W48',
    from: '2026-11-23',
    to: '2026-11-29',
    today: '2026-11-23',
    url: null,
    publisher: {
      name: 'Ponte',
      legalRepresentative: null,
      address: null,
      email: null,
      phone: null,
      registration: null,
    },
    desks: [],
    schoolClosures: [],
    sections: [],
    rejected: [],
    sources: [],
    ...with_,
  };
}
