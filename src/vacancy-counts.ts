// How many: the numbers of people, years and hours that an ad tells in figures or words. Two papers keep them when they change all words.

import { numberOf, numberWord } from './reading/number-words.ts';
import { found } from './vacancy-words.ts';

const written = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/-])(?:\\d{2}|${numberWord})(?![\\p{L}\\p{N}/:-]|[.,]\\d| ?(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre))`,
  'gu',
);

/** From 11 to 99, of a folded text; what is less is shared by chance, and what is more counts among the figures. */
export function countsOf(text: string): number[] {
  const counts = found(text, written).map(([word]) => numberOf(word) ?? 0);
  return [...new Set(counts)].filter((count) => count > 10 && count < 100 && count !== 30);
}
