// The words of a bulletin in one language. A language is one file with all of these: a missing one does not compile.

import type {
  Channel,
  ClockTime,
  Contract,
  Deadline,
  IsoDate,
  Language,
  Nearness,
  OfferFacts,
  Pay,
  Requirement,
  SchoolClosure,
  SchoolFit,
  SectionId,
  Weekday,
} from '../model.ts';
import type { Phrase } from './phrase.ts';

/** A way to apply in words: what to do, the number or address itself, what to know. */
export interface Way {
  lead: Phrase;
  strong: Phrase | null;
  after: Phrase | null;
}

export interface Locale {
  language: Language;
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
    /** before the Italian word for a job, which the reader meets at the counter */
    inItalian: string;
    /** words of offices, explained */
    glossary: string;
    /** before the choices that follow it */
    onlyShow: string;
    onlySchool: string;
    onlyNear: string;
    onlyNew: string;
    onlyEnding: string;
  };
  /** null once somebody who works in the language has read the words; until then the sentence that says nobody has */
  awaitingReview: string | null;
  /** plain name of an occupation, by its id in the table; null: the Italian words are printed */
  occupation: (id: string) => string | null;
  words: {
    isNew: string;
    lastDays: string;
    notWritten: string;
    /** where no entry fits what the reader has chosen */
    nothingLeft: string;
    workIsFree: string;
    household: string;
    allOnline: string;
    skipToContents: string;
    /** between two things said one after the other */
    comma: string;
    /** what a bulletin is called, beside the name that the operator gave hers; null in Italian */
    bulletin: string | null;
    /** says that the words of ads are left in Italian; null in Italian */
    staysItalian: string | null;
    /** on paper, where the text cannot be copied or read aloud reliably; else null */
    readOnPhone: string | null;
  };
  counts: { offers: (n: number) => string; fresh: (n: number) => string; ending: (n: number) => string };
  sectionCount: (section: SectionId, n: number) => Phrase;
  issueLine: (number: number, from: IsoDate, to: IsoDate) => Phrase;
  footer: (title: string, number: number) => string;
  /** CSS content of the page number, with counters */
  pageOf: { page: string; of: string };
  day: (date: IsoDate) => Phrase;
  deadline: (deadline: Deadline) => Phrase;
  openSince: (number: number) => Phrase;
  checked: (date: IsoDate) => Phrase;
  source: (name: string) => Phrase;
  alsoOn: (names: readonly string[]) => Phrase;
  time: (time: ClockTime) => Phrase;
  days: (days: readonly Weekday[]) => Phrase;
  workingHours: (facts: OfferFacts) => Phrase | null;
  schoolFit: (fit: SchoolFit) => Phrase;
  pay: (facts: OfferFacts) => Phrase | null;
  amount: (pay: Pay) => Phrase;
  /** the thing asked, without saying how much it is asked: its row says that */
  requirement: (requirement: Requirement) => Phrase;
  contract: (facts: OfferFacts) => Phrase | null;
  /** with the Italian name beside it, which is the one on paper */
  contractName: (contract: Contract) => Phrase;
  openings: (title: Phrase, n: number) => Phrase;
  way: (channel: Channel, context: { code: string; title: string; deskName: (id: string) => string | null }) => Way;
  sayOnPhone: (title: string) => Phrase;
  /** `shown` is what already stands on the line; null: nothing to add */
  nearness: (nearness: Nearness, context: { shown: string | null; desk: string | null }) => Phrase | null;
  /** one line for a week or two; null: no closures */
  schoolClosures: (closures: readonly SchoolClosure[]) => Phrase | null;
  colophon: {
    publishedBy: (name: string, representative: string | null) => Phrase;
    free: string;
    equal: string;
    responsible: string;
    correct: (contact: string) => Phrase;
    registration: (registration: string | null) => Phrase;
    sources: (names: readonly string[]) => Phrase;
  };
  rest: (shown: number, total: number) => Phrase;
  /** entries of the issue that the edition does not have */
  leftOut: (count: number) => Phrase;
  /** entries of the rest that are not even listed */
  restUnlisted: (count: number) => Phrase;
}
