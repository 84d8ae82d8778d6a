// What tells one vacancy from another, taken out of an entry once: names, places, numbers and words, all folded.

import { folded } from './folded.ts';
import type { Channel, Entry, IsoDate, Pay } from './model.ts';
import { foreseen } from './prefilter/ruled-out.ts';
import { comuni } from './reading/milan-places.ts';
import { countedBy, countsOf, figuresOf, largeNumbers } from './vacancy-counts.ts';
import { employerOf, employerWords, isDescribed, isMunicipal, seeksForAnother } from './vacancy-employer.ts';
import { daysOf, daysWithHours, hoursOf } from './vacancy-hours.ts';
import { isStreet, placeOf, placeWords, regionOf, streetsOf, type Town, townOf } from './vacancy-place.ts';
import {
  beginningsOf,
  datesOf,
  isAnotherRound,
  monthsOf,
  monthsOfYears,
  possibleYears,
  yearsOf,
} from './vacancy-seasons.ts';
import { lastingOf, licencesOf, traitsOf, workingTimeOf } from './vacancy-terms.ts';
import {
  common,
  found,
  hashOf,
  numberOf,
  rootsOf,
  type StemNumbers,
  sketchOf,
  stem,
  stemNumbers,
  stems,
  telling,
  wordsOf,
} from './vacancy-words.ts';

export interface Vacancy {
  kind: Entry['kind'];
  url: string | null;
  /** significant words of the employer's or provider's name; empty when none is named */
  employer: readonly string[];
  /** the employer is called after its town */
  municipal: boolean;
  /** no name of its own */
  described: boolean;
  /** seeks for another, whom it may leave unnamed */
  serving: boolean;
  /** the words of the employer's name by number, as the text would have them */
  employerNumbers: readonly number[];
  /** significant words of the place, without the city where a part of it is named */
  place: readonly string[];
  placeNumbers: readonly number[];
  /** the place is a street */
  street: boolean;
  /** streets that the text names */
  streets: readonly string[];
  /** the municipality of the place */
  town: Town | null;
  /** provinces of a region, where nothing else tells the place */
  region: readonly string[];
  /** towns that the text names, by number */
  towns: readonly number[];
  /** light stems of the title */
  role: readonly string[];
  /** the same stems by number */
  roleNumbers: readonly number[];
  occupation: string | null;
  /** codes that are said to be the ad's own */
  references: readonly string[];
  /** whatever else looks like a code */
  codes: readonly string[];
  contacts: readonly string[];
  /** clock times of work or lessons, `09:00-13:00` */
  hours: readonly string[];
  /** days of the week on which it takes place */
  days: readonly string[];
  weeklyHours: { min: number; max: number } | null;
  /** hours in the text, most often of a week */
  weeks: readonly number[];
  workingTime: 'full-time' | 'part-time' | null;
  /** whether the contract has an end */
  lasting: 'open' | 'ending' | null;
  pay: Pay | null;
  /** how many people are sought or spoken of */
  posts: readonly number[];
  /** limits of age */
  limits: readonly number[];
  /** of a driver */
  licences: readonly string[];
  /** another after a first one: a new call, a second round */
  renewed: boolean;
  /** levels of a language class */
  levels: readonly string[];
  contract: string | null;
  deadline: IsoDate | null;
  published: IsoDate | null;
  /** months and years in which it takes place, outside deadlines and laws */
  months: readonly string[];
  years: readonly string[];
  /** `settembre 2026` */
  monthsOfYears: readonly string[];
  /** days on which it begins, `8 settembre` */
  beginnings: readonly string[];
  /** years that the years and the days with their weekday leave open, modulo 28; empty when nothing tells */
  possibleYears: readonly number[];
  /** days of the year that are written, `15-11` */
  dates: readonly string[];
  /** ages of the people cared for */
  ages: readonly string[];
  /** figures that are unlikely to be shared by chance */
  figures: readonly string[];
  /** numbers of people, years and hours, in figures or words */
  counts: readonly number[];
  /** light stems of the text by number, each once, in ascending order */
  words: Uint32Array;
  /** beginnings of its telling words, without those of who and where that all ads of one employer share */
  roots: Uint32Array;
  /** those among them of its title and of the employer's whole name */
  frame: Uint32Array;
  /** what else the terms of work are: contract, working time, nights, days other than a plain week */
  traits: readonly string[];
  /** of pairs of neighbouring words, for likeness of wording */
  sketch: Uint32Array;
  /** of the first words */
  opening: number;
}

export function vacancyOf(entry: Entry, numbers: StemNumbers = stemNumbers()): Vacancy {
  const text = foreseen(folded(`${entry.draft.title ?? ''}\n${entry.draft.text}`));
  const written = wordsOf(text);
  const sequence = written.map((word) => numberOf(stem(word), numbers));
  const years = yearsOf(text);
  const facts = entry.kind === 'offer' ? entry.facts : null;
  const role = roleStems(entry.draft.title ?? entry.title);
  const name = employerOf(entry);
  const employer = employerWords(name);
  const counted = countedBy(written, role);
  const where = placeOf(entry);
  const place = placeWords(where);
  const besides = [...employer, ...place, ...contactWords(entry.apply.map(({ value }) => value))];
  const frame = [
    ...wordsOf(folded(entry.draft.title ?? '')),
    ...wordsOf(folded(name)).filter((word) => written.includes(word)),
  ];
  const numbered = (words: readonly string[]) => words.map((word) => numberOf(stem(word), numbers));
  return {
    kind: entry.kind,
    url: plainAddress(entry.url),
    employer: tight(employer),
    municipal: isMunicipal(name),
    described: isDescribed(name),
    serving: seeksForAnother(name, text),
    employerNumbers: numbered(employer),
    place: tight(place),
    placeNumbers: numbered(place),
    street: isStreet(where),
    streets: tight(streetsOf(written)),
    town: townOf(where),
    region: tight(regionOf(where)),
    towns: tight(numbered(unique(written.filter((word) => comuni.has(word))))),
    role: tight(role),
    roleNumbers: role.map((word) => numberOf(word, numbers)),
    occupation: facts?.occupation?.value.id ?? null,
    references: tight(referencesOf(entry, text)),
    codes: tight(codesOf(text)),
    contacts: tight(contactsOf(entry.apply.map((channel) => channel.value))),
    hours: tight(hoursOf(entry, text)),
    days: tight(facts ? (facts.days?.value ?? daysWithHours(text)) : daysOf(text)),
    weeklyHours: facts?.weeklyHours?.value ?? null,
    weeks: tight(counted.hours),
    workingTime: facts && workingTimeOf(facts),
    lasting: facts && lastingOf(facts, text),
    pay: facts?.pay?.value ?? null,
    posts: tight(unique([...counted.posts, ...openingsOf(entry, counted.left)])),
    limits: tight(counted.limits),
    licences: tight(facts ? licencesOf(facts.requirements) : none),
    renewed: isAnotherRound(text),
    levels: tight(levelsOf(entry, text)),
    contract: facts?.contract?.value ?? null,
    deadline: entry.deadline?.value.date ?? null,
    published: facts?.published?.value ?? null,
    months: tight(monthsOf(text)),
    years: tight(years),
    monthsOfYears: tight(monthsOfYears(text)),
    beginnings: tight(beginningsOf(text)),
    possibleYears: tight(possibleYears(text, years)),
    dates: tight(datesOf(text)),
    ages: tight(unique(found(text, agedPerson).map((match) => match[1] ?? match[2] ?? match[3] ?? ''))),
    figures: tight(unique([...figuresOf(text), ...largeNumbers(written).map(String)])),
    counts: tight(countsOf(text, written)),
    words: telling(sequence),
    roots: rootsOf(written, besides),
    frame: rootsOf(frame, besides),
    traits: tight(facts ? traitsOf(facts) : none),
    sketch: sketchOf(sequence),
    opening: hashOf(sequence.slice(0, 12)),
  };
}

/** Without room to spare, for of many thousand each keeps its lists. */
function tight<Item>(list: readonly Item[]): readonly Item[] {
  return list.length === 0 ? none : list.slice();
}

const none: readonly never[] = [];

function openingsOf(entry: Entry, left: readonly number[]): number[] {
  const told = entry.kind === 'offer' ? entry.facts.openings : null;
  return told === null || left.includes(told.value) ? [] : [told.value];
}

function contactWords(channels: readonly Channel[]): string[] {
  return channels.flatMap((channel) => wordsOf(folded(writtenContact(channel))));
}

function writtenContact(channel: Channel): string {
  if (channel.by === 'email') return channel.address;
  if (channel.by === 'web') return channel.url;
  return channel.by === 'phone' || channel.by === 'whatsapp' ? channel.number : '';
}

/** Of a class every level that is written; elsewhere only that of a language. */
function levelsOf(entry: Entry, text: string): string[] {
  const written = entry.kind === 'class' ? text : (text.match(languageLevel) ?? []).join(' ');
  return unique(written.match(/(?<![\p{L}\p{N}])[abc][12](?![\p{L}\p{N}])/gu) ?? []);
}

const languageLevel =
  /(?<!\p{L})(?:italiano|inglese|francese|tedesco|spagnolo|lingua)(?: \p{L}{2,12}){0,3} [abc][12](?![\p{L}\p{N}])/gu;

/** Without scheme, `www.`, fragment, tracking parameters and the last slash. */
export function plainAddress(url: string | null): string | null {
  if (url === null) return null;
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/([?&])(?:utm_[a-z]+|fbclid|gclid|ref|source)=[^&]*/gi, '$1')
    .replace(/\?&+/, '?')
    .replace(/[?&]+$/, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

function roleStems(title: string): string[] {
  const all = unique(stems(folded(title))).filter((word) => !/\d/.test(word));
  const telling = all.filter((stem) => !vagueRoles.has(stem) && !common.has(stem));
  return telling.length > 0 ? telling : all;
}

const vagueRoles = new Set(
  stems(
    'addetto operatore operatrice tirocinio stage corso persona personale figura cercasi cerca cerchiamo ricerca part time full lavoro offerta corso urgente posto zona aiuto pt ft td ti',
  ),
);

function referencesOf(entry: Entry, text: string): string[] {
  const read = entry.kind === 'offer' ? (entry.facts.reference?.value ?? null) : null;
  const desk = entry.apply.flatMap(({ value }) => (value.by === 'desk' && value.reference ? [value.reference] : []));
  const written = found(text, referenceCode).map((match) => match[1] ?? '');
  const typed = entry.draft.extra.reference;
  return unique(
    [read ?? '', typed ?? '', ...desk, ...written].map((code) => folded(code).replace(/[^\p{L}\p{N}]/gu, '')),
  )
    .map((code) => code.replace(/^(?:rif|cod|codice|id|offerta){1,3}(?=\D{0,20}\d)/u, ''))
    .filter((code) => /\d/.test(code) && code.length > 1);
}

const referenceCode =
  /(?<!\p{L})(?:rif(?:erimento)?|cod(?:ice)?(?: offerta| annuncio| concorso| bando| selezione)?|scheda|pratica|citando|(?:offerta|annuncio)(?= n))[.:]{0,2}\s{0,3}(?:n[.°:]{0,2}\s{0,3})?(?:(?:comunale|interno|sportello|offerta|annuncio|codice|rif)[.:]?\s)?((?=[a-z/_-]{0,12}\d)[a-z0-9][a-z0-9/_-]{1,20})/gu;

/** "118/26", "ASM/310", "QF-2290-LOG", as `asm310`; not the numbers of laws. */
function codesOf(text: string): string[] {
  const written = found(text, anyCode).map(([code]) => code.replace(/[^\p{L}\p{N}]/gu, ''));
  return unique(written).slice(0, 12);
}

const anyCode =
  /(?=[a-z\d])(?<![\p{L}\p{N}./-])(?<!(?:legge|lgs|l|art|prot|ue|n|gdpr|reg)[.:]? )(?:[a-z]{2,6}[/-]\d{2,6}(?:[/-][a-z0-9]{1,6})?|\d{2,5}\/2\d)(?![\p{L}\p{N}/-])/gu;

function contactsOf(channels: readonly Channel[]): string[] {
  return unique(
    channels.flatMap((channel) => {
      if (channel.by === 'email') return [channel.address.toLowerCase()];
      if (channel.by !== 'phone' && channel.by !== 'whatsapp') return [];
      return [channel.number.replace(/\D/g, '').replace(/^(?:00)?39(?=\d{9})/, '')];
    }),
  );
}

const agedPerson =
  /(?:(?:bimb|bambin|figl|ragazz)[aeio]{1,2}\s(?:di\s)?(\d{1,2})(?=\s?(?:anni|e|,|mesi)))|(?:signor[ae]?|donna|uomo|nonn[oa]|anzian[oa]|madre|padre|mamma|papa)\s(?:\p{L}{1,15}\s)?(?:di\s)?(\d{2,3})(?:\sanni)?(?!\p{N})|(?<!\p{N})(\d{2,3})enne/gu;

function unique<Item>(values: readonly Item[]): Item[] {
  return [...new Set(values)].filter((value) => value !== '');
}
