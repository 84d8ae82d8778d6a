// Figures in Western digits, and the runs that are read from left to right in every script.

import { leftToRight, type Phrase } from './phrase.ts';
import type { Amount, Vocabulary } from './vocabulary.ts';

/** Figures and signs as one run: marked where the language around them runs the other way. */
export function figures(text: string, { direction }: Pick<Vocabulary, 'direction'>): Phrase {
  return direction === 'rtl' ? leftToRight(text) : text;
}

/** In Italian `1.200`, `8,01`, `8,50`, `62,5`; elsewhere with that language's signs. */
export function number(value: number, words: Pick<Vocabulary, 'direction' | 'numbers'>): Phrase {
  const fixed = Number.isInteger(value) ? String(value) : value.toFixed(2);
  const [whole = '', decimals] = fixed.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, words.numbers.group);
  return figures(decimals ? `${grouped}${words.numbers.decimal}${decimals}` : grouped, words);
}

export function amount(
  { min, max }: { min: number; max: number },
  words: Pick<Vocabulary, 'direction' | 'numbers' | 'range'>,
): Amount {
  const range = min !== max;
  const highest = number(max, words);
  return { digits: range ? words.range(number(min, words), highest) : highest, count: max, range };
}
