// How many: the numbers of people, years and hours that an ad tells in figures or words. Two papers keep them when they change all words.

import { numberOf } from './reading/number-words.ts';
import { found, wordsOf } from './vacancy-words.ts';

const figure =
  /(?=\d)(?<![\p{L}\p{N}.,:/-])\d{2}(?![\p{L}\p{N}/:-]|[.,]\d| ?(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre))/gu;
const numeral =
  /^(?:(?:un|do|tre|quattor|quin|se)dici|dicia[a-z]{4,6}|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)[a-z]{1,9})$/u;

/** From 11 to 99, of a folded text; what is less is shared by chance, and what is more counts among the figures. */
export function countsOf(text: string, words: readonly string[] = wordsOf(text)): number[] {
  const told = words.filter((word) => word.length > 4 && numeral.test(word));
  const counts = [...found(text, figure).map(([digits]) => digits), ...told].map((each) => numberOf(each) ?? 0);
  return [...new Set(counts)].filter((count) => count > 10 && count < 100 && count !== 30);
}
