// The words of a bulletin in one language. A language is one file with all of these: a missing one does not compile.

import type {
  Channel,
  ClockTime,
  Contract,
  Deadline,
  IsoDate,
  Nearness,
  OfferFacts,
  Pay,
  Requirement,
  SchoolClosure,
  SchoolFit,
  SectionId,
  Weekday,
} from '../model.ts';

/** A way to apply in words: what to do, the number or address itself, what to know. */
export interface Way {
  lead: string;
  strong: string | null;
  after: string | null;
}

export interface Locale {
  language: string;
  direction: 'ltr' | 'rtl';
  sections: Record<SectionId, string>;
  labels: {
    where: string;
    hours: string;
    pay: string;
    needs: string;
    nice: string;
    notNeeded: string;
    openTo: string;
    duration: string;
    contract: string;
    when: string;
    cost: string;
    audience: string;
    amount: string;
    documents: string;
    seats: string;
    childcare: string;
    certificate: string;
    level: string;
    enrolment: string;
    provider: string;
    howTo: string;
    ending: string;
    desks: string;
    contents: string;
    more: string;
    inTheirWords: string;
  };
  words: {
    isNew: string;
    lastDays: string;
    notWritten: string;
    workIsFree: string;
    household: string;
    allOnline: string;
    skipToContents: string;
  };
  counts: { offers: (n: number) => string; fresh: (n: number) => string; ending: (n: number) => string };
  sectionCount: (section: SectionId, n: number) => string;
  issueLine: (number: number, from: IsoDate, to: IsoDate) => string;
  footer: (title: string, number: number) => string;
  /** CSS content of the page number, with counters */
  pageOf: { page: string; of: string };
  day: (date: IsoDate) => string;
  deadline: (deadline: Deadline) => string;
  openSince: (number: number) => string;
  checked: (date: IsoDate) => string;
  source: (name: string) => string;
  alsoOn: (names: readonly string[]) => string;
  time: (time: ClockTime) => string;
  days: (days: readonly Weekday[]) => string;
  workingHours: (facts: OfferFacts) => string | null;
  schoolFit: (fit: SchoolFit) => string;
  pay: (facts: OfferFacts) => string | null;
  amount: (pay: Pay) => string;
  /** the thing asked, without saying how much it is asked: its row says that */
  requirement: (requirement: Requirement) => string;
  contract: (facts: OfferFacts) => string | null;
  contractName: (contract: Contract) => string;
  openings: (title: string, n: number) => string;
  way: (channel: Channel, context: { code: string; title: string; deskName: (id: string) => string | null }) => Way;
  sayOnPhone: (title: string) => string;
  /** `shown` is what already stands on the line; null: nothing to add */
  nearness: (nearness: Nearness, context: { shown: string | null; desk: string | null }) => string | null;
  /** one line for a week or two; null: no closures */
  schoolClosures: (closures: readonly SchoolClosure[]) => string | null;
  colophon: {
    publishedBy: (name: string, representative: string | null) => string;
    free: string;
    equal: string;
    responsible: string;
    correct: (contact: string) => string;
    registration: (registration: string | null) => string;
    sources: (names: readonly string[]) => string;
  };
  rest: (shown: number, total: number) => string;
  /** entries of the rest that are not even listed */
  restUnlisted: (count: number) => string;
}
