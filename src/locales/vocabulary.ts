// What one language brings: words, and small functions where its grammar decides. How they come together is the same for all
// and stands in `build-locale.ts`.

import type { Contract, Pay, SchoolClosure, SchoolFit, SectionId } from '../model.ts';
import type { Locale } from './locale.ts';
import type { Phrase } from './phrase.ts';

export interface Vocabulary
  extends Pick<Locale, 'language' | 'direction' | 'labels' | 'words' | 'counts' | 'footer' | 'pageOf'> {
  /** who has read these words and works in the language; else the sentence for readers which says that nobody has yet */
  review: { by: string } | { awaited: string };
  sections: Record<SectionId, string>;
  sectionCount: (section: SectionId, count: number) => Phrase;
  numbers: { group: string; decimal: string };
  lists: { comma: string; and: string };
  /** from one to another, of figures */
  range: (from: Phrase, to: Phrase) => Phrase;
  /** `from` has its month only where the week ends in another */
  issueLine: (number: number, week: { from: Phrase; to: Phrase; year: Phrase }) => Phrase;
  openSince: (number: number) => Phrase;
  checked: (day: number, month: number) => Phrase;
  source: (name: Phrase) => Phrase;
  alsoOn: (names: Phrase) => Phrase;
  openings: (title: Phrase, count: number) => Phrase;
  /** what the Italian sentence to say on the phone is for */
  sayOnPhone: (sentence: Phrase) => Phrase;
  dates: DateWords;
  hours: HourWords;
  school: SchoolWords;
  pay: PayWords;
  requirements: RequirementWords;
  contracts: ContractWords;
  ways: WayWords;
  near: NearWords;
  closures: ClosureWords;
  colophon: ColophonWords;
  rest: Locale['rest'];
  leftOut: Locale['leftOut'];
  restUnlisted: Locale['restUnlisted'];
}

export interface DateWords {
  /** Monday first */
  weekdays: readonly string[];
  months: readonly string[];
  day: (weekday: string, day: number, month: string) => Phrase;
  /** without the month, where the last day of a week names it; null: always whole */
  shortDay: ((weekday: string, day: number) => Phrase) | null;
  time: (hours: number, minutes: string) => string;
  untilFilled: string;
  by: (day: Phrase, time: Phrase | null) => Phrase;
  everyDay: string;
  fromTo: (first: string, last: string) => string;
}

/** A figure or a range of figures, in digits; `count` decides the plural and is the greater one of a range. */
export interface Amount {
  digits: Phrase;
  count: number;
  range: boolean;
}

export interface HourWords {
  /** between two times of work on one day, and between two that take turns */
  and: string;
  or: string;
  weekly: (hours: Amount) => Phrase;
  daily: (hours: Amount) => Phrase;
  share: (perCent: Phrase) => Phrase;
  workingTimes: Record<'full-time' | 'part-time' | 'both', string>;
  shifts: string;
  nights: string;
  weekends: string;
  liveIn: string;
}

export interface SchoolWords extends Record<Exclude<SchoolFit['reason'], TimedReason | UnstatedReason>, Phrase> {
  'early-start': (when: Phrase | null) => Phrase;
  'late-end': (when: Phrase | null) => Phrase;
  /** the hours fit, the days are not written */
  hoursFit: string;
  shiftsUnknown: string;
  notStated: string;
}
type TimedReason = 'early-start' | 'late-end';
type UnstatedReason = 'not-stated' | 'partly-stated';

export interface PayWords {
  about: (sum: Phrase) => Phrase;
  agreement: (name: Phrase) => Phrase;
  sum: (pay: { amount: Phrase; unit: Pay['unit']; net: boolean | null; allowance: boolean }) => Phrase;
  payments: (count: number) => Phrase;
  prorata: string;
}

export const diplomas = ['licenza-media', 'qualifica', 'diploma', 'laurea'] as const;

export interface RequirementWords {
  diplomas: Record<(typeof diplomas)[number], Phrase>;
  diploma: string;
  italianLevels: Record<'basic' | 'good', string>;
  italian: (level: Phrase | null) => Phrase;
  licence: (kind: Phrase | null) => Phrase;
  vehicle: string;
  experience: (what: Phrase | null) => Phrase;
  noExperience: string;
  certificate: (name: Phrase | null) => Phrase;
  permit: Phrase;
  protectedCategories: Phrase;
  registeredUnemployed: Phrase;
  programme: (name: Phrase | null) => Phrase;
  provided: (name: Phrase) => Phrase;
}

export interface ContractWords {
  names: Record<Contract, string>;
  months: (amount: Amount) => Phrase;
  mayStay: string;
  afterwards: (name: Phrase) => Phrase;
}

export interface WayWords {
  inPerson: string;
  ask: (who: Phrase) => Phrase;
  phone: string;
  whatsapp: Phrase;
  desk: string;
  sayCode: (code: Phrase, reference: Phrase | null) => Phrase;
  web: string;
  email: string;
  subject: (words: Phrase) => Phrase;
}

export interface NearWords {
  lessThanOne: Phrase;
  about: (km: number) => Phrase;
  neighbourhood: (desk: Phrase | null) => Phrase;
  municipio: (desk: Phrase | null, far: Phrase | null) => Phrase;
  near: (desk: Phrase | null, far: Phrase) => Phrase;
  farAway: (far: Phrase) => Phrase;
  /** before `farAway`, where the line does not name Milan */
  milan: string;
  askZone: string;
  outside: (place: Phrase | null) => Phrase;
  askPlace: string;
}

export interface ClosureWords {
  names: Record<SchoolClosure['reason'], string>;
  fromTo: (from: Phrase, to: Phrase) => Phrase;
  line: (closures: Phrase) => Phrase;
}

export interface ColophonWords {
  publishedBy: (name: Phrase) => Phrase;
  representative: (name: Phrase) => Phrase;
  free: string;
  equal: string;
  responsible: string;
  correct: (contact: Phrase) => Phrase;
  registration: (registration: Phrase) => Phrase;
  sources: (names: Phrase) => Phrase;
}
