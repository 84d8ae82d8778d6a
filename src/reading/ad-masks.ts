// Finds the spans of a folded text that have a meaning of their own, so that no later reader takes a phone for a time or a date
// for a range of hours. Kinds are applied in the order of `maskKinds`, each on what the former left.

import { matchesIn, type Span, spansOf } from './span.ts';

export const maskKinds = ['contact', 'date', 'money', 'age'] as const;
export type MaskKind = (typeof maskKinds)[number];

export function findMasks(kind: MaskKind, text: string): Span[] {
  switch (kind) {
    case 'contact':
      return [...spansOf(text, contacts), ...phones(text)];
    case 'date':
      return spansOf(text, dates);
    case 'money':
      return spansOf(text, amounts);
    case 'age':
      return spansOf(text, ages);
  }
}

const contacts = [
  /[a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,200}/gu,
  /(?:https?:\/\/|www\.)[^\s<>")]+/gu,
  /(?<![a-z0-9])[a-z0-9-]{2,40}\.(?:it|com|org|eu|net|example)(?:\/[^\s<>")]*)?(?![a-z0-9])/gu,
  /(?<![a-z])(?:rif(?:erimento)?|cod(?:ice)?(?: offerta| annuncio| rif)?|id(?: annuncio| offerta)?|prot(?:ocollo)?)[.:]{0,2}\s{0,3}(?:n[.°:]{0,2}\s{0,3})?(?=[a-z/_-]{0,12}\d)[a-z0-9][a-z0-9/_-]{1,20}/gu,
];

const phoneShape = /(?<![0-9/.,:])(?:\+|00)?\d{2,13}(?:[ ./-]{1,2}\d{2,7}){0,5}(?![0-9])/gu;
const clockPair = /(?<![0-9])(?:[01]?\d|2[0-4])[.:]?[0-5]\d\s?[-/ ]\s?(?:[01]?\d|2[0-4])[.:]?[0-5]\d(?![0-9])/u;

/** 30/01/2023 has the eight digits of a number that begins with 3. */
const fullDate = /^(?:[12]\d|3[01]|0?[1-9])([./-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d{2}(?![./-]?\d)/u;

/** Italian and foreign numbers of 8 to 13 digits; "08.00-12.00 / 14.00-18.00" and "0900-1300" are clock times. */
function phones(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of matchesIn(text, phoneShape)) {
    const digits = match[0].replace(/\D/g, '');
    const starts = /^(?:\+|00|0|3|8)/.test(match[0]);
    if (!starts || digits.length < 8 || digits.length > 15 || fullDate.test(match[0])) continue;
    if (/[.:]/.test(match[0]) ? timesOnly(match[0]) : clockPair.test(match[0]) && digits.length === 8) continue;
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** Every group reads as HH.MM. */
function timesOnly(written: string): boolean {
  return written.split(/[-/ ]+/).every((part) => /^(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?$/.test(part));
}

const month =
  '(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|(?:genn?|febb?r?|apr|magg?|giu|lugl?|ago|sett?|ott|nov|dic)(?![\\p{L}]))';
const dayNumber = '(?:[12]\\d|3[01]|0?[1-9])[°º^]?';
const weekday = '(?:luned[i]|marted[i]|mercoled[i]|gioved[i]|venerd[i]|sabato|domenica)';
const numericMonth = '(?:0?[1-9]|1[0-2])';

const dates = [
  // 30/11/2026, 30.11.26, 30-11-2026
  new RegExp(`(?<![0-9/.,-])${dayNumber}(?<sign>[/.])${numericMonth}\\k<sign>(?:20)?\\d{2}(?![0-9])`, 'gu'),
  new RegExp(`(?<![0-9/.,-])${dayNumber}-${numericMonth}-20\\d{2}(?![0-9])`, 'gu'),
  /(?<![0-9])20\d{2}-[01]\d-[0-3]\d(?![0-9])/gu,
  // 1 dicembre 2026, 3 e 4 dicembre, dal 2 al 6 dicembre, 20-24 dicembre
  new RegExp(
    `(?<![0-9/.,:]|(?<![a-z])(?:ore|h) )${dayNumber}(?:\\s?(?:-|/|,|e|al?|o|ed)\\s?(?:il\\s)?${dayNumber}){0,3}\\s?(?:di\\s)?(?<=[\\s°º]|\\d)${month}(?:\\s?(?:del\\s)?20\\d{2})?`,
    'gu',
  ),
  // from 13 to 22 April
  new RegExp(
    `(?<![0-9/.,:])${dayNumber}(?:\\s?(?:-|to|and|,)\\s?${dayNumber}){0,3}(?:st|nd|rd|th)?\\s(?:of\\s)?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z])`,
    'gu',
  ),
  // entro il 4/12, entro lunedi 30/11, dal 14/12 al 29/1, fino al 30.11
  new RegExp(
    `(?<![a-z])(?:(?:entro(?: e non oltre)?|scadenza:?|scade)(?: il| l')?\\s{0,2}(?:${weekday}\\s)?|(?:il|al|del|dal|dall'|all'|l'|dell')\\s{0,2})${dayNumber}\\s?[/.]\\s?${numericMonth}(?![0-9]|[.:,/]\\d)`,
    'gu',
  ),
  // mercoledi 2/12 ore 9.15
  new RegExp(`(?<![a-z])${weekday}\\s${dayNumber}/${numericMonth}(?=,?\\s(?:ore|h\\.?|dalle|alle)\\s?\\d)`, 'gu'),
  // 5/12 - 10/4 with spaces around the dash
  new RegExp(`(?<=stagione [a-z]{5,9} )${dayNumber}/${numericMonth} - ${dayNumber}/${numericMonth}`, 'gu'),
  // giovedi 26 ore 14-17, entro lunedi 15, entro il 15, dal 7 (al 20)
  new RegExp(`(?<![a-z])${weekday}\\s(?:1[3-9]|2\\d|3[01])(?=,?\\s(?:ore|h\\.?|dalle|alle)\\s?\\d)`, 'gu'),
  new RegExp(`(?<![a-z])(?:entro|scade)(?: e non oltre)?(?: il| ${weekday}| l')\\s?${dayNumber}(?![0-9.:,/]\\d)`, 'gu'),
  new RegExp(
    `(?<![a-z])da(?:l|ll')\\s?${dayNumber} al(?:l')?\\s?${dayNumber}(?:/${numericMonth})?(?![0-9]|[.:,]\\d)`,
    'gu',
  ),
  /(?<![0-9])20[2-4]\d(?![0-9]|[.,]\d)/gu,
];

const figure = '\\d{1,3}(?:\\.\\d{3})?(?:,\\d{1,2}|\\.\\d{2})?|\\d{1,6}(?:[.,]\\d{1,2})?';
const figures = `(?:${figure})(?:\\s?(?:-|/|a)\\s?(?:€|euro)?\\s?(?:${figure}))?`;
const perHour =
  "(?:(?:al)?l'ora|all'?\\s?ora|/\\s?(?:h|ora)(?![a-z])|per ora|ad ora|ora(?![a-z]|rio)|h(?![a-z])|orar[ie](?![a-z]))";

const amounts = [
  new RegExp(
    `(?<![a-z0-9])(?:€|euro|eur)\\.?\\s?${figures}(?![0-9]|\\s?(?:ore|h)(?:\\s|\\.|$))(?:\\s?(?:€|euro))?(?:\\s?${perHour})?`,
    'gu',
  ),
  new RegExp(
    `(?<![0-9.,:/])${figures}\\s?(?:k\\s?)?(?:€|euro(?![a-z])|eur(?![a-z]))(?:\\s?(?:nett[ie]|lord[ie]))?(?:\\s?${perHour})?`,
    'gu',
  ),
  new RegExp(`(?<![0-9.,:/])${figures}\\s?(?:(?:al)?l'ora|all'?\\s?ora|per ora|ad ora)(?![a-z])`, 'gu'),
  new RegExp(`(?<![0-9.,:/])${figures}\\s?(?:nett[ie]|lord[ie]|esentasse)(?![a-z])(?:\\s?${perHour})?`, 'gu'),
  /(?<![a-z])(?:ral|isee)[^\n\d]{0,20}\d{1,3}(?:[.,]\d{3})*(?:\s?-\s?\d{1,3}(?:[.,]\d{3})*)?\s?k?(?![0-9])/gu,
  /(?<![0-9])\d{1,3}(?:[.,]\d{1,2})?\s?(?:%|per ?cento(?![a-z]))/gu,
];

const count = '(?:\\d{1,2}|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci)';
const ageUnit = '\\s?(?:anni|anno|aa|mesi|mese|mensilita|mens\\.)(?![a-z])';
const ages = [
  new RegExp(
    `(?<![a-z0-9])(?:(?:over|under|max|massimo|minimo|almeno)\\s)?${count}(?:\\s?(?:-|/|\\+|e|ed|a|ai|o|agli)\\s?${count}){0,3}${ageUnit}`,
    'gu',
  ),
  // "6, 8 e 10 anni", but not the end of "9-14, 6 mesi"
  new RegExp(
    `(?<![a-z0-9.:/-]|[-/]\\s|(?:alle|ore|h)\\s)${count}(?:,\\s?${count}){1,3}(?:\\s?(?:e|ed|o)\\s?${count})?${ageUnit}`,
    'gu',
  ),
  /(?<![a-z])(?:over|under)\s?\d{2}(?![0-9])/gu,
  /(?<![a-z])eta(?: compresa)?(?: tra| fra| da)?(?: i| gli)?[: ]\s?\d{2}(?:\s?(?:-|\/|e|a|ed)\s?(?:i |gli )?\d{2})?(?![0-9])/gu,
  /(?<![0-9]|(?:ore|le) )1[34]\s?[a°ª^](?![a-z])/gu,
];
