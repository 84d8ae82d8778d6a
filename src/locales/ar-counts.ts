// Counted nouns in Arabic: one and two have words of their own and no figure; from three on the noun follows its figure.

import { isolating, type Phrase } from './phrase.ts';
import { plural } from './plural.ts';
import type { Amount } from './vocabulary.ts';

export interface CountedNoun {
  /** whole, without a figure */
  one: string;
  two: string;
  /** after a figure: 3 to 10, 11 to 99, hundreds and decimals */
  few: string;
  many: string;
  other: string;
}

export function counted(amount: Amount | number, noun: CountedNoun): Phrase {
  const { digits, count, range } =
    typeof amount === 'number' ? { digits: isolating`${amount}`, count: amount, range: false } : amount;
  if (!range && count === 1) return noun.one;
  if (!range && count === 2) return noun.two;
  const { few, many, other } = noun;
  return isolating`${digits} ${plural('ar', count, { few, many, other })}`;
}
