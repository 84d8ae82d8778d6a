// The words of a vacancy: cut, folded to light stems, numbered, and sketched.

import { copied } from './copied.ts';
import { ruledOut } from './prefilter/ruled-out.ts';

/** The number of each light stem. Vacancies are compared by numbers of one table: of many thousand none keeps its words. */
export type StemNumbers = Map<string, number>;

export function stemNumbers(): StemNumbers {
  return new Map(commonNumbers);
}

export function numberOf(stem: string, numbers: StemNumbers): number {
  const known = numbers.get(stem);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(copied(stem), number);
  return number;
}

/** All matches of a pattern with the flag g that never matches nothing; `matchAll` would make a new expression each time. */
export function found(text: string, pattern: RegExp): RegExpExecArray[] {
  if (ruledOut(pattern, text)) return [];
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function stems(text: string): string[] {
  return wordsOf(text).map(stem);
}

/** Italian endings of gender and number, one or two vowels, are taken off. */
export function stem(word: string): string {
  let end = word.length;
  while (end > word.length - 2 && isVowel(word[end - 1])) end -= 1;
  return end < 3 ? word : word.slice(0, end);
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiou'.includes(letter);
}

/** Words of ads in general: shared by chance. */
export const common: ReadonlySet<string> = new Set(
  stems(
    `cercasi cerca cerchiamo ricerca seleziona azienda settore requisiti richiesta richiesto esperienza contratto tempo orario lavoro
    lavorare ore mese mesi euro persona personale risorsa candidato candidati possibilita disponibilita inviare curriculum
    offre offriamo si per con del della dei delle dal dalla nel nella alla allo alle agli degli una uno che non anche piu come
    sono dalle sul sulla tel telefono zona sede part full time minima buona buono ottima gradita gradito presso luogo
    informazioni info candidature candidarsi annuncio rivolto sessi leggi eta nazionalita tutte tutti entrambi ambosessi dlgs
    privacy informativa autorizzazione ministeriale agenzia prot aut min filiale cliente clienti ed al ai la le il lo gli i e o a
    di da in su tra fra un dopo entro oltre circa fino anni anno solo ogni giorno giorni settimana settimanali domanda domande
    lunedi martedi mercoledi giovedi venerdi sabato domenica`,
  ),
);
const commonNumbers = [...common].map((word, number): [string, number] => [word, number]);

/** Numbers without those of common words, each once, in ascending order. */
export function telling(sequence: readonly number[]): Uint32Array {
  return ascending(sequence.filter((number) => number >= common.size));
}

/** Each once. */
function ascending(numbers: readonly number[]): Uint32Array {
  const sorted = new Uint32Array(numbers).sort();
  let kept = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    const number = sorted[at] ?? 0;
    if (kept > 0 && sorted[kept - 1] === number) continue;
    sorted[kept] = number;
    kept += 1;
  }
  return sorted.slice(0, kept);
}

const rootLength = 4;

/** The first letters that «sarte» and «sartoria», «cucire» and «cucitrice» share, as one number; null of a short word and of a figure. */
export function rootOf(word: string): number | null {
  if (word.length < rootLength || word.charCodeAt(0) < 58) return null;
  let root = 0;
  for (let at = 0; at < rootLength; at += 1) root = (root << 8) | (word.charCodeAt(at) & 0xff);
  return root >>> 0;
}

const commonRoots = new Set([...common].map(rootOf));

/** Without those of common words and `but`, each once, in ascending order. */
export function rootsOf(words: readonly string[], but: readonly string[]): Uint32Array {
  const [left, roots] = [new Set(but.map(rootOf)), [] as number[]];
  for (const word of words) {
    const root = rootOf(word);
    if (root !== null && !left.has(root) && !commonRoots.has(root)) roots.push(root);
  }
  return ascending(roots);
}

export const sketchSize = 48;

/** The least hashes of the pairs of neighbouring words: what two sketches share tells how far two texts are one wording (Broder 1997). */
export function sketchOf(sequence: readonly number[]): Uint32Array {
  const hashes: number[] = [];
  for (let at = 1; at < sequence.length; at += 1) {
    hashes.push(mixed(sequence[at - 1] ?? 0, sequence[at] ?? 0));
  }
  return ascending(hashes).slice(0, sketchSize);
}

/** One number of 32 bits for a run of words. */
export function hashOf(sequence: readonly number[]): number {
  return sequence.reduce((hash, number) => mixed(hash, number), 0);
}

function mixed(first: number, second: number): number {
  let hash = Math.imul(first ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(second + 0x7f4a7c15, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x27d4eb2f);
  return (hash ^ (hash >>> 13)) >>> 0;
}
