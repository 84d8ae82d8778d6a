// How many: the numbers of people, years and hours that an ad tells in figures or words. Two papers keep them when they change all words.

import { numberOf, numberWord } from './reading/number-words.ts';
import { found, stem, wordsOf } from './vacancy-words.ts';

const figure =
  /(?=\d)(?<![\p{L}\p{N}.,:/-])\d{2}(?=h(?!\p{L})|(?![\p{L}\p{N}/:-]|[.,]\d| ?(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)))/gu;
const numeral =
  /^(?:(?:un|do|tre|quattor|quin|se)dici|dici(?:otto|a[a-z]{4,7})|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[a-z]{1,9})$/u;

/** From 11 to 99, of a folded text; what is less is shared by chance, and what is more counts among the figures. */
export function countsOf(text: string, words: readonly string[] = wordsOf(text)): number[] {
  const told = words.filter((word) => word.length > 4 && beginsNumber(word) && numeral.test(word));
  const counts = [...found(text, figure).map(([digits]) => digits), ...told].map((each) => numberOf(each) ?? 0);
  return [...new Set(counts)].filter((count) => count > 10 && count < 100 && count !== 30);
}

/** What is written in words from a hundred on: «duemilaquattrocento». */
export function largeNumbers(words: readonly string[]): number[] {
  const numerals = words.filter((word) => word.length > 6 && large.test(word) && numberWords.test(word));
  return [...new Set(numerals.map(numberOf))].filter((value): value is number => value !== null);
}

const large = /cento|mila|mille/u;

/** Figures of three signs and more, years left out: unlikely to be shared by chance. */
export function figuresOf(text: string): string[] {
  const plain = text
    .replace(/(?<!\d)\d{2,4}(?: \d{3,4}){2}(?!\d)/g, ' ')
    .replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)[.,:]00(?!\d)/g, '');
  const written = plain.match(/(?=\d)(?<![\p{N}/])\d{1,6}(?:[.,:]\d{1,2})?(?![\p{N}/])/gu) ?? [];
  const long = written.filter((figure) => figure.length > 2 && !/^(?:20[0-4]\d|0+\d*)$/.test(figure));
  return [...new Set(long.map((figure) => figure.replace(/[.:]/, ',')))];
}

export interface Counted {
  /** how many people the ad speaks of, most often those that it wants */
  posts: number[];
  /** how many are still sought of more: «ancora 2 posti» */
  left: number[];
  /** limits of age in years */
  limits: number[];
  /** hours, most often of a week: «22 ore», not «8 ore al giorno» */
  hours: number[];
}

/** What the numbers among its words count: people («dodici posti», «3 addetti»), years of age («fra i 18 e i 29 anni», «under 35»), or hours. */
export function countedBy(words: readonly string[], role: readonly string[]): Counted {
  const [posts, left, limits, hours] = [new Set<number>(), new Set<number>(), new Set<number>(), new Set<number>()];
  words.forEach((_word, at) => {
    const value = countIn(words, at);
    if (value === null || value < 1) return;
    if (value > 8 && value <= 48 && isWeek(words, at)) hours.add(value);
    if (value >= 15 && value <= 75 && isAge(words, at)) limits.add(value);
    else if (countsPeople(words, at, role)) (stillOpen.has(words[at - 1] ?? '') ? left : posts).add(value);
  });
  return { posts: [...posts], left: [...left], limits: [...limits], hours: [...hours] };
}

/** «1.550» is two words, and so is «12.30», which counts nothing. */
function countIn(words: readonly string[], at: number): number | null {
  const [before = '', word = '', after = ''] = [words[at - 1], words[at], words[at + 1]];
  if (!isDigit(word)) return isNumberWord(word) ? numberOf(word) : null;
  if (!digits.test(word)) return null;
  if (digits.test(after)) return null;
  if (!digits.test(before)) return Number(word);
  return word.length === 3 && before.length < 3 ? Number(before + word) : null;
}

const digits = /^\d{1,5}$/u;
const numberWords = new RegExp(`^(?:${numberWord}|(?:dec|dozz|quindic|[a-z]{3,8}t)ina|centinaio)$`, 'u');

function isNumberWord(word: string): boolean {
  return word.length > 2 && beginsNumber(word) && numberWords.test(word);
}

/** Spares most words the expression. */
function beginsNumber(word: string): boolean {
  return beginnings.has(word.slice(0, 2));
}

const beginnings = new Set('ce ci de di do du mi no ot qu se so tr un ve'.split(' '));

function isDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code > 47 && code < 58;
}

function isAge(words: readonly string[], at: number): boolean {
  const [next = '', second = '', third = '', fourth = ''] = words.slice(at + 1, at + 5);
  if (next === 'anni' || (joins.has(next) && (third === 'anni' || (second === 'i' && fourth === 'anni')))) return true;
  const [last = '', before = ''] = [words[at - 1], words[at - 2]];
  return ageSigns.has(last) || ((last === 'i' || last === 'gli' || last === 'di') && ageSigns.has(before));
}

function isWeek(words: readonly string[], at: number): boolean {
  const [last = '', unit = '', next = ''] = [words[at - 1], words[at + 1], words[at + 2]];
  const always = next === 'su' && words[at + 3] === '24';
  return (unit === 'ore' || unit === 'h') && !notOfAWeek.has(next) && !always && last !== 'entro' && last !== 'alle';
}

const notOfAWeek = new Set('al di giornaliere giorno dalla dal prima dopo mensili annue complessive'.split(' '));

const joins = new Set('e ed a ai o'.split(' '));
const ageSigns = new Set('under over sotto sopra oltre superi max massimo massima eta tra fra'.split(' '));

const stillOpen = new Set('ancora ultimi ultime restano resta rimangono rimasti'.split(' '));

function countsPeople(words: readonly string[], at: number, role: readonly string[]): boolean {
  if (units.has(words[at + 1] ?? '')) return false;
  const last = words[at - 1] ?? '';
  if (year.test(words[at] ?? '')) return false;
  if (stillOpen.has(last) || seeking.test(last)) return true;
  for (let next = at + 1; next <= at + 3; next += 1) {
    const word = words[next] ?? '';
    if (units.has(word) || isNumberWord(word)) return false;
    if (people.has(word) || role.includes(stem(word))) return true;
  }
  return false;
}

const year = /^20[0-4]\d$/u;

/** «mancano 25», «ne assumiamo otto» */
const seeking = /^(?:cerc|assum|servo|servir|manc|seleziona|reclut|ricerc)[a-z]{1,6}$/u;

const units = new Set(
  `anni anno ore ora euro ral lordi netti mesi mese giorni giorno settimane mila minuti km per gennaio febbraio marzo aprile maggio
  giugno luglio agosto settembre ottobre novembre dicembre`.split(/\s+/),
);
const people = new Set(
  `posto posti posizioni unita assunzioni contratti persona persone nuovi nuove addetto addetti addette lavoratori lavoratrici figure
  operatori operai operaie profili volontari ragazzi ragazze giovani stagionali collaboratori risorse braccia oss asa
  infermieri autisti conducenti camerieri cuochi commessi cassieri magazzinieri educatori insegnanti docenti agenti bidelli tirocinanti`.split(
    /\s+/,
  ),
);
