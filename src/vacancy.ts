// What tells one vacancy from another, taken out of an entry once: names, places, numbers and words, all folded.

import { copied } from './copied.ts';
import { folded } from './folded.ts';
import { italianName } from './italian-name.ts';
import type { Channel, Entry, Interval, IsoDate, Pay } from './model.ts';
import { foreseen, ruledOut } from './prefilter/ruled-out.ts';

export interface Vacancy {
  kind: Entry['kind'];
  url: string | null;
  /** significant words of the employer's or provider's name; empty when none is named */
  employer: string[];
  /** significant words of the place, without the city where a part of it is named */
  place: string[];
  /** light stems of the title */
  role: string[];
  /** the same stems by number */
  roleNumbers: number[];
  occupation: string | null;
  references: string[];
  contacts: string[];
  /** clock times of work or lessons, `09:00-13:00` */
  hours: string[];
  /** days of the week on which it takes place */
  days: string[];
  weeklyHours: { min: number; max: number } | null;
  pay: Pay | null;
  /** levels of a language class */
  levels: string[];
  contract: string | null;
  deadline: IsoDate | null;
  published: IsoDate | null;
  /** months and years in which it takes place, outside deadlines and laws */
  months: string[];
  years: string[];
  /** ages of the people cared for */
  ages: string[];
  /** figures that are unlikely to be shared by chance */
  figures: Set<string>;
  /** light stems of the text by number, each once, in ascending order */
  words: number[];
  /** light stems by number as they follow one another, for likeness of wording */
  sequence: number[];
}

/** The number of each light stem. Vacancies are compared by numbers of one table: of many thousand none keeps its words. */
export type StemNumbers = Map<string, number>;

export function stemNumbers(): StemNumbers {
  return new Map(commonNumbers);
}

export function vacancyOf(entry: Entry, numbers = stemNumbers()): Vacancy {
  const text = foreseen(folded(`${entry.draft.title ?? ''}\n${entry.draft.text}`));
  const sequence = wordsOf(text).map((word) => numberOf(stem(word), numbers));
  const role = roleStems(entry.draft.title ?? entry.title);
  return {
    kind: entry.kind,
    url: plainAddress(entry.url),
    employer: employerWords(employerOf(entry)),
    place: placeWords(placeOf(entry)),
    role,
    roleNumbers: role.map((word) => numberOf(word, numbers)),
    occupation: entry.kind === 'offer' ? (entry.facts.occupation?.value.id ?? null) : null,
    references: referencesOf(entry, text),
    contacts: contactsOf(entry.apply.map((channel) => channel.value)),
    hours: hoursOf(entry, text),
    days: entry.kind === 'offer' ? (entry.facts.days?.value ?? []) : daysOf(text),
    weeklyHours: entry.kind === 'offer' ? (entry.facts.weeklyHours?.value ?? null) : null,
    pay: entry.kind === 'offer' ? (entry.facts.pay?.value ?? null) : null,
    levels: levelsOf(entry, text),
    contract: entry.kind === 'offer' ? (entry.facts.contract?.value ?? null) : null,
    deadline: entry.deadline?.value.date ?? null,
    published: entry.kind === 'offer' ? (entry.facts.published?.value ?? null) : null,
    months: monthsOf(text),
    years: unique(found(text, writtenYear).map(([year]) => year.slice(0, 4))),
    ages: unique(found(text, agedPerson).map((match) => match[1] ?? match[2] ?? match[3] ?? '')),
    figures: figuresOf(text),
    words: [...new Set(sequence)].filter((number) => number >= common.size).sort((a, b) => a - b),
    sequence,
  };
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

function employerOf(entry: Entry): string {
  const read = entry.kind === 'offer' ? entry.facts.employer?.value : entry.details.provider?.value;
  return read ?? entry.draft.employer ?? '';
}

function placeOf(entry: Entry): string {
  if (entry.draft.place) return entry.draft.place;
  if (entry.kind !== 'offer') return entry.details.place?.value ?? '';
  return [entry.facts.comune?.value ?? '', ...entry.facts.places.map(({ value }) => value.name)].join(' , ');
}

function employerWords(name: string): string[] {
  return unique(wordsOf(folded(name))).filter((word) => word.length > 1 && !legalForms.has(word));
}

const legalForms = new Set(
  `srl srls spa snc sas ss scarl scrl soc societa coop cooperativa cooperative sociale onlus ets aps odv consorzio impresa
  ditta azienda agenzia per il lavoro di del della dell la lo le gli il un una bar ristorante pizzeria trattoria osteria hotel
  albergo negozio studio panificio gruppo group comune citta associazione fondazione casa house italia italiana international
  privato famiglia ente scuola centro mensa palestra srl. filiale`.split(/\s+/),
);

function placeWords(place: string): string[] {
  const words = unique(wordsOf(folded(place).replace(/(?<!\p{L})m\.?se(?!\p{L})/gu, 'milanese')).map(italianName));
  const kept = words.filter((word) => word.length > 2 && !placeForms.has(word) && !/^\d+$/.test(word));
  const parts = kept.filter((word) => word !== 'milano');
  return parts.length > 0 ? parts : kept;
}

const placeForms = new Set(
  `via viale corso piazza piazzale largo zona quartiere metro fermata stazione centro est ovest nord sud milano-est provincia
  citta localita presso hinterland tutta tutte italia municipio area del della delle dei dal alla san santa`.split(
    /\s+/,
  ),
);

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

/** Words of ads in general: shared by chance. */
const common = new Set([
  ...stems(
    `cercasi cerca cerchiamo ricerca seleziona azienda settore requisiti richiesta richiesto esperienza contratto tempo orario lavoro
    lavorare ore mese mesi euro persona personale risorsa candidato candidati possibilita disponibilita inviare curriculum
    offre offriamo si per con del della dei delle dal dalla nel nella alla allo alle agli degli una uno che non anche piu come
    sono dalle sul sulla tel telefono zona sede part full time minima buona buono ottima gradita gradito presso luogo
    informazioni info candidature candidarsi annuncio rivolto sessi leggi eta nazionalita tutte tutti entrambi ambosessi dlgs
    privacy informativa autorizzazione ministeriale agenzia prot aut min filiale cliente clienti ed al ai la le il lo gli i e o a
    di da in su tra fra un`,
  ),
]);
const commonNumbers = [...common].map((word, number): [string, number] => [word, number]);

function referencesOf(entry: Entry, text: string): string[] {
  const read = entry.kind === 'offer' ? (entry.facts.reference?.value ?? null) : null;
  const desk = entry.apply.flatMap(({ value }) => (value.by === 'desk' && value.reference ? [value.reference] : []));
  const written = found(text, referenceCode).map((match) => match[1] ?? '');
  const typed = entry.draft.extra.reference;
  return unique(
    [read ?? '', typed ?? '', ...desk, ...written].map((code) => folded(code).replace(/[^\p{L}\p{N}]/gu, '')),
  )
    .map((code) => code.replace(/^(?:rif|cod(?:ice)?|id|offerta)+/u, ''))
    .filter((code) => /\d/.test(code) && code.length > 1);
}

const referenceCode =
  /(?<!\p{L})(?:rif(?:erimento)?|cod(?:ice)?(?: offerta| annuncio)?|scheda|pratica|(?:offerta|annuncio)(?= n))[.:]{0,2}\s{0,3}(?:n[.°:]{0,2}\s{0,3})?((?=[a-z/_-]{0,12}\d)[a-z0-9][a-z0-9/_-]{1,20})/gu;

function contactsOf(channels: readonly Channel[]): string[] {
  return unique(
    channels.flatMap((channel) => {
      if (channel.by === 'email') return [channel.address.toLowerCase()];
      if (channel.by !== 'phone' && channel.by !== 'whatsapp') return [];
      return [channel.number.replace(/\D/g, '').replace(/^(?:00)?39(?=\d{9})/, '')];
    }),
  );
}

function hoursOf(entry: Entry, text: string): string[] {
  const read = entry.kind === 'offer' ? entry.facts.schedule.map(({ value }) => clock(value)) : [];
  return read.length > 0 ? unique(read) : clockTimes(text);
}

function clock({ from, to }: Interval): string {
  return `${from}-${to}`;
}

/** «dalle 9.30 alle 11.30», «9.30-11.30»: for lessons and services, whose hours are not read into facts. */
function clockTimes(text: string): string[] {
  const pairs =
    /(?:dalle (?:ore )?(\d{1,2})(?:[.:](\d{2}))? alle (?:ore )?(\d{1,2})(?:[.:](\d{2}))?)|(?<![\p{N}/.,])(\d{1,2})[.:](\d{2}) ?- ?(\d{1,2})[.:](\d{2})(?![\p{N}/])/gu;
  return found(text, pairs).map((match) => {
    const [hour, minute, toHour, toMinute] = match[1] === undefined ? match.slice(5, 9) : match.slice(1, 5);
    return `${two(hour)}:${two(minute)}-${two(toHour)}:${two(toMinute)}`;
  });
}

const dayNames = /(?<!\p{L})(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)(?!\p{L})/gu;

function daysOf(text: string): string[] {
  return unique(text.match(dayNames) ?? []);
}

function two(digits: string | undefined): string {
  return (digits ?? '0').padStart(2, '0');
}

const monthNames = 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre';
const monthName = new RegExp(`(?<!\\p{L})(?:${monthNames.replaceAll(' ', '|')})(?!\\p{L})`, 'gu');
const ofADeadline =
  /(?:entro|scad\p{L}*|fino a\p{L}*|termine|candidature|domand[ae]|iscrizioni|colloqui\p{L}*|selezion\p{L}*|visto)[^.;\n]{0,40}$/u;

function monthsOf(text: string): string[] {
  const named = found(text, monthName).map((match) => {
    const before = text.slice(Math.max(0, match.index - 50), match.index);
    return ofADeadline.test(before) ? '' : match[0];
  });
  return unique(named.filter((month) => month !== ''));
}

/** "2025", and the school year "2025/26" by its first half. */
const writtenYear = /(?<![\p{N}/.,])20[0-4]\d(?:\/(?:20)?\d{2})?(?![\p{N}/]|[.,]\d)/gu;

const agedPerson =
  /(?:(?:bimb|bambin|figl|ragazz)[aeio]{1,2}\s(?:di\s)?(\d{1,2})(?=\s?(?:anni|e|,|mesi)))|(?:signor[ae]?|donna|uomo|nonn[oa]|anzian[oa]|madre|padre|mamma|papa)\s(?:\p{L}{1,15}\s)?(?:di\s)?(\d{2,3})(?:\sanni)?(?!\p{N})|(?<!\p{N})(\d{2,3})enne/gu;

function figuresOf(text: string): Set<string> {
  const plain = text.replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, '').replace(/(?<=\d)[.,:]00(?!\d)/g, '');
  const found = plain.match(/(?<![\p{N}/])\d{1,6}(?:[.,:]\d{1,2})?(?![\p{N}/])/gu) ?? [];
  return new Set(
    found
      .filter((figure) => figure.length > 2 && !/^20[0-4]\d$/.test(figure))
      .map((figure) => figure.replace(/[.:]/, ',')),
  );
}

function stems(text: string): string[] {
  return wordsOf(text).map(stem);
}

/** Italian endings of gender and number, one or two vowels, are taken off. */
function stem(word: string): string {
  let end = word.length;
  while (end > word.length - 2 && isVowel(word[end - 1])) end -= 1;
  return end < 3 ? word : word.slice(0, end);
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiou'.includes(letter);
}

function numberOf(stem: string, numbers: StemNumbers): number {
  const known = numbers.get(stem);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(copied(stem), number);
  return number;
}

function found(text: string, pattern: RegExp): RegExpExecArray[] {
  return ruledOut(pattern, text) ? [] : [...text.matchAll(pattern)];
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
