// The words of the house: what flows from a source to the printed bulletin. Types only, apart from the closed lists.
// Dates are `YYYY-MM-DD`, weeks `YYYY-Www`, times `HH:MM`. `null` means "the source does not say"; a key is never absent.

export type IsoDate = string;
export type IsoWeek = string;
export type ClockTime = string;

/** A sentence for the operator, in both languages that she may ask for. Full sentences, no internals. */
export interface Said {
  it: string;
  en: string;
}
export type OperatorLanguage = keyof Said;

export const sectionIds = ['market', 'km-zero', 'courses', 'policies', 'classes', 'services'] as const;
export type SectionId = (typeof sectionIds)[number];

export const entryKinds = ['offer', 'course', 'class', 'notice'] as const;
export type EntryKind = (typeof entryKinds)[number];

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

// ---------------------------------------------------------------- what a source gives

/**
 * One listing as printed by its source: verbatim strings, nothing parsed (markup is reduced to plain text, nothing else).
 * `text` separates blocks by `\n`. `extra` holds what else the source labels or the operator types, by our own key
 * (see `extraKeys`), verbatim too.
 */
export interface Draft {
  /** id of the configured source */
  source: string;
  kind: EntryKind;
  section: SectionId;
  /** the source's own identifier (guid, reference, row id), verbatim */
  id: string | null;
  title: string | null;
  /** absolute address of the listing */
  url: string | null;
  /** when the source says it was published, verbatim */
  date: string | null;
  employer: string | null;
  place: string | null;
  deadline: string | null;
  text: string;
  author: string | null;
  /** BCP 47 tag of the text, where the source declares one */
  language: string | null;
  extra: Extra;
  /** what a person has translated of it; issues of earlier versions lack the key */
  translations: Translations;
  /** when a person or this program first saw it, as known to the source; the archive may know better */
  seen: IsoDate;
  /** who saw it and when it was last confirmed, for hand-made entries */
  by: string | null;
  confirmed: IsoDate | null;
}

/** The other labelled strings that a draft may carry. */
export const extraKeys = [
  'contract',
  'hours',
  'schedule',
  'pay',
  'openings',
  'requirements',
  'reference',
  'duration',
  'experience',
  'phone',
  'whatsapp',
  'email',
  'web',
  'inPerson',
  'desk',
  'applyNote',
  'sector',
  'employmentType',
  'employerKind',
  'programme',
  'provider',
  'when',
  'starts',
  'ends',
  'cost',
  'audience',
  'seats',
  'childcare',
  'certificate',
  'level',
  'documents',
  'amount',
  'enrolment',
  'validUntil',
  'origin',
  /** page of the PDF that the entry was drawn from: such an entry waits for a person */
  'pdfPage',
] as const;
export type ExtraKey = (typeof extraKeys)[number];
export type Extra = Partial<Record<ExtraKey, string>>;

/** Words of an entry that a person may translate, by our own keys. */
export const translatedKeys = [
  'title',
  'text',
  'place',
  'provider',
  'when',
  'hours',
  'cost',
  'audience',
  'amount',
  'seats',
  'childcare',
  'certificate',
  'level',
  'documents',
  'enrolment',
  'applyNote',
] as const;
export type TranslatedKey = (typeof translatedKeys)[number];
export type Translation = Partial<Record<TranslatedKey, string>>;
export type Translations = Partial<Record<Exclude<Language, 'it'>, Translation>>;

// ---------------------------------------------------------------- what reading gives

export type DraftField = 'title' | 'url' | 'date' | 'employer' | 'place' | 'deadline' | 'text' | `extra.${ExtraKey}`;

/** The exact words a fact rests on: `quote === fieldOf(draft, where).slice(at, at + quote.length)`. */
export interface Evidence {
  where: DraftField;
  quote: string;
  at: number;
}

/** A value read out of a draft, with the words that it rests on. */
export interface Fact<T> {
  value: T;
  evidence: Evidence;
}

export interface Deadline {
  kind: 'date' | 'until-filled';
  /** last day on which one may apply, in Europe/Rome; null for `until-filled` */
  date: IsoDate | null;
  /** null: the whole of that day */
  time: ClockTime | null;
}

/** One way to apply. Numbers are kept as printed, with their leading zero, in groups. */
export type Channel =
  | { by: 'in-person'; address: string | null; ask: string | null; hours: string | null }
  | { by: 'phone'; number: string; hours: string | null }
  | { by: 'whatsapp'; number: string; hours: string | null }
  | { by: 'desk'; desk: string | null; reference: string | null }
  | { by: 'web'; url: string }
  | { by: 'email'; address: string; subject: string | null };

export const contracts = [
  'indeterminato',
  'determinato',
  'somministrazione',
  'apprendistato',
  'tirocinio',
  'intermittente',
  'domestico',
  'stagionale',
  'collaborazione',
  'occasionale',
  'autonomo',
  'servizio-civile',
] as const;
export type Contract = (typeof contracts)[number];

export const employerKinds = ['company', 'agency', 'household', 'nonprofit', 'public'] as const;
export type EmployerKind = (typeof employerKinds)[number];

export interface Interval {
  /** null: the days are not written */
  days: Weekday[] | null;
  from: ClockTime;
  /** may be earlier than `from`: past midnight */
  to: ClockTime;
}

export interface Pay {
  /** euro */
  min: number;
  max: number;
  unit: 'hour' | 'day' | 'week' | 'month' | 'year';
  /** true: net, false: gross, null: not written */
  net: boolean | null;
  /** number of monthly payments a year, where written */
  payments: number | null;
  /** paid to a trainee: an allowance, not a wage */
  allowance: boolean;
  /** a yearly full-time figure to be scaled by the part-time share */
  prorata: boolean;
}

export interface Occupation {
  /** key of the occupations table */
  id: string;
  isco08: string;
  sector: string;
}

export type RequirementTopic =
  | 'diploma'
  | 'italian'
  | 'driving-licence'
  | 'own-vehicle'
  | 'experience'
  | 'certificate'
  | 'permit'
  | 'protected-categories'
  | 'registered-unemployed'
  | 'programme';

export interface Requirement {
  topic: RequirementTopic;
  /** `must`, `nice` (preferred), `open` (also open to), `not-needed` (expressly not asked), `provided` (the employer gives it) */
  need: 'must' | 'nice' | 'open' | 'not-needed' | 'provided';
  /** level or name: `licenza-media`, `A2`, `B`, `HACCP` ...; null where the topic says all */
  value: string | null;
}

export interface Place {
  /** as written */
  name: string;
  kind: 'street' | 'zone' | 'metro' | 'cap' | 'comune';
}

export interface OfferFacts {
  occupation: Fact<Occupation> | null;
  employer: Fact<string> | null;
  employerKind: Fact<EmployerKind> | null;
  /** authorisation of an agency, as written */
  authorisation: Fact<string> | null;
  openings: Fact<number> | null;
  contract: Fact<Contract> | null;
  prospect: Fact<Contract> | null;
  durationMonths: Fact<number> | null;
  workingTime: Fact<'full-time' | 'part-time' | 'both'> | null;
  /** per cent of full time */
  partTimeShare: Fact<number> | null;
  weeklyHours: Fact<{ min: number; max: number }> | null;
  dailyHours: Fact<number> | null;
  days: Fact<Weekday[]> | null;
  schedule: Fact<Interval>[];
  shifts: Fact<boolean> | null;
  nights: Fact<boolean> | null;
  weekends: Fact<boolean> | null;
  split: Fact<boolean> | null;
  liveIn: Fact<boolean> | null;
  pay: Fact<Pay> | null;
  collectiveAgreement: Fact<string> | null;
  requirements: Fact<Requirement>[];
  places: Fact<Place>[];
  comune: Fact<string> | null;
  reference: Fact<string> | null;
  published: Fact<IsoDate> | null;
  schoolFit: SchoolFit;
}

/** Whether the stated work lies within school hours. `unknown` is a value and is printed as a question. */
export interface SchoolFit {
  fit: 'inside' | 'with-pre-post' | 'outside' | 'unknown';
  /** stable reason code, worded by the locales */
  reason:
    | 'within'
    | 'early-start'
    | 'late-end'
    | 'evening'
    | 'night'
    | 'weekend'
    | 'shifts'
    | 'live-in'
    | 'split'
    | 'pre-school'
    | 'post-school'
    | 'pre-and-post-school'
    | 'not-stated'
    | 'partly-stated'
    | 'days-not-stated';
  /** the clock time or day that decides, for the wording: `06:00`, `sat` */
  decides: string | null;
  evidence: Evidence[];
}

/** What every entry of the bulletin has. */
export interface EntryBase {
  /** stable identity across runs and weeks: `<source>:<digest>` */
  key: string;
  source: string;
  section: SectionId;
  url: string | null;
  /** plain title for the reader; the source's own words are in the draft */
  title: string;
  /** the employer's or provider's own words, shortened, plain text; null when there is nothing beyond the facts */
  summary: string | null;
  deadline: Fact<Deadline> | null;
  apply: Fact<Channel>[];
  firstSeen: IsoDate;
  checked: IsoDate;
  draft: Draft;
}

export interface Offer extends EntryBase {
  kind: 'offer';
  facts: OfferFacts;
}

/** Courses, classes and notices are mostly typed by a person: what is typed is printed as typed. */
export interface Course extends EntryBase {
  kind: 'course';
  details: Details;
}
export interface LanguageClass extends EntryBase {
  kind: 'class';
  details: Details;
}
export interface Notice extends EntryBase {
  kind: 'notice';
  details: Details;
}
export interface Details {
  /** the one who offers it */
  provider: Fact<string> | null;
  when: Fact<string> | null;
  starts: Fact<IsoDate> | null;
  /** after this day the entry is dead */
  ends: Fact<IsoDate> | null;
  place: Fact<string> | null;
  cost: Fact<string> | null;
  audience: Fact<string> | null;
  amount: Fact<string> | null;
  documents: Fact<string> | null;
  seats: Fact<string> | null;
  childcare: Fact<string> | null;
  certificate: Fact<string> | null;
  level: Fact<string> | null;
  enrolment: Fact<string> | null;
  /** last day on which a checked figure may be printed */
  validUntil: Fact<IsoDate> | null;
}
export type Entry = Offer | Course | LanguageClass | Notice;

// ---------------------------------------------------------------- what judging gives

/** The page of an offer, fetched before printing, that says that the offer is over. */
export interface ClosedPage {
  url: string;
  /** `gone`: the server says so · `banner`: the page says so · `moved`: it leads to the list or the home page */
  is: 'gone' | 'banner' | 'moved';
  /** the words of the banner, or where it leads; empty for `gone` */
  words: string;
}

export interface Verdict {
  gate: string;
  /** `ok` nothing to say · `warn` printed beside the entry for the operator · `hold` waits for a person · `out` not printed, by rule */
  level: 'ok' | 'warn' | 'hold' | 'out';
  /** stable code, `NO_EMPLOYER` */
  code: string;
  evidence: Evidence | null;
  /** what is wrong, with the rule it rests on */
  sentence: Said;
  /** the sentence to the employer that could save the entry */
  ask: string | null;
}

/** What a person said of an entry. A person wins over a page. */
export interface Decision {
  /** `key` of the entry, or its code in the issue of `week` */
  entry: string;
  action: 'publish' | 'hide' | 'pin';
  reason: string;
  by: string;
  on: IsoDate;
}

// ---------------------------------------------------------------- the issue

export interface Desk {
  id: string;
  name: string;
  address: string;
  /** latitude, longitude */
  position: [number, number] | null;
  /** neighbourhood: number of the NIL (Comune di Milano, PGT 2030) */
  nil: number | null;
  hours: string | null;
  phone: string | null;
  email: string | null;
}

export interface Publisher {
  name: string;
  legalRepresentative: string | null;
  address: string | null;
  email: string | null;
  phone: string | null;
  /** registration of the periodical, where there is one */
  registration: string | null;
}

/** How far the work is from which desk, as far as the words of the ad allow to say. */
export interface Nearness {
  /** from the nearest: same neighbourhood (NIL), same Municipio, within `near_km`, elsewhere in Milan, elsewhere */
  step: 'neighbourhood' | 'municipio' | 'near' | 'milan' | 'outside' | 'unknown';
  /** id of the nearest desk; null when no distance can be told */
  desk: string | null;
  /** straight line, rounded to half a kilometre */
  km: number | null;
  /** what was recognised, for the reader */
  place: string | null;
  /** the Municipi of Milan in which it may lie, of those with a desk's tables (2 and 3); empty: in none of them; null: not told */
  municipi: number[] | null;
  /** `stated`: the words name it; `derived`: from a street, a stop, a postcode or several neighbourhoods */
  confidence: 'stated' | 'derived';
  evidence: Evidence | null;
}

export interface IssueEntry {
  /** spoken code: section letter and number, `K3` */
  code: string;
  entry: Entry;
  /** the issue in which it first appeared: this one when it is new */
  since: { number: number; week: IsoWeek };
  isNew: boolean;
  /** it ends within this issue's week or before the next issue */
  lastDays: boolean;
  pinned: boolean;
  verdicts: Verdict[];
  /** names of the other sources that carry it */
  alsoOn: string[];
  /** null: not an offer */
  nearness: Nearness | null;
}

export interface IssueSection {
  id: SectionId;
  /** as the operator wants it; null: the locale's own */
  title: string | null;
  entries: IssueEntry[];
}

/** An entry that is not printed, kept whole with its reasons. */
export interface Rejected {
  entry: Entry;
  verdicts: Verdict[];
  /** waits for a person's decision */
  held: boolean;
}

export type SourceState = 'fresh' | 'unchanged' | 'last-good' | 'failed' | 'suspended' | 'disabled';

export interface SourceReport {
  source: string;
  name: string;
  kind: string;
  state: SourceState;
  /** drafts found */
  found: number;
  /** date of the copy that was used, when it is not today's */
  copyOf: IsoDate | null;
  problems: Problem[];
}

export const closureReasons = [
  'saint-francis',
  'all-saints',
  'patron',
  'immaculate',
  'christmas',
  'carnival',
  'easter',
  'liberation',
  'labour',
  'republic',
] as const;

/** Days without school, first and last included. */
export interface SchoolClosure {
  from: IsoDate;
  to: IsoDate;
  reason: (typeof closureReasons)[number];
}

export interface Issue {
  schema: 'bulletin-issue/1';
  /** version of the program that made it */
  madeBy: string;
  title: string;
  subtitle: string | null;
  number: number;
  week: IsoWeek;
  from: IsoDate;
  to: IsoDate;
  /** the day it is dated */
  today: IsoDate;
  url: string | null;
  publisher: Publisher;
  desks: Desk[];
  /** of this week and the next */
  schoolClosures: SchoolClosure[];
  sections: IssueSection[];
  rejected: Rejected[];
  sources: SourceReport[];
}

export const languages = ['it', 'en', 'es', 'fr', 'ar', 'si'] as const;
export type Language = (typeof languages)[number];

export const outputKinds = ['html', 'pdf', 'large-print', 'wall', 'feeds', 'whatsapp', 'screens'] as const;
export type OutputKind = (typeof outputKinds)[number];

/** An issue for one language and one audience: what a renderer gets, and nothing else. */
export interface Edition {
  /** ends the names of its files */
  id: string;
  language: Language;
  /** who it is for, as the operator prints it beside the title; null: everybody */
  name: string | null;
  /** pages of the PDF at most; 0: as many as it takes */
  pageBudget: number;
  outputs: readonly OutputKind[];
  issue: Omit<Issue, 'rejected' | 'sources'>;
  /** address of its page, where the site is published; null: it is not */
  pageUrl: string | null;
  /** whether its page carries data for search engines */
  jobPostings: boolean;
  /** entries of the issue that it does not have, because they are for others */
  leftOut: number;
  /** names of the sources, by id, for the source line and the colophon */
  sourceNames: Record<string, string>;
}

// ---------------------------------------------------------------- trouble

/** Expected trouble with the world, worded as what the reader loses. Collected, reported at the end. */
export interface Problem {
  /** stable code, `HTTP_NOT_FOUND` */
  code: string;
  lost: 'source' | 'entry' | 'field' | 'output' | 'nothing';
  /** source id, `sources.yaml:12:7`, file name: where to look */
  where: string;
  /** what happened and why */
  what: Said;
  /** what to do */
  remedy: Said;
  /** the entries that it names, for whoever tells it and knows more of them */
  about?: readonly { title: string | null; url: string | null }[];
}
