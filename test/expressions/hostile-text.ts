// Texts that hurt an expression which goes back over what it has read: its own words, and what its classes take, again and again.

import { filler } from '../../src/reading/span.ts';

const common = [
  '€ 8 ',
  'lun ',
  'a@a.',
  'dalle 9 alle ',
  '12 ',
  '1',
  'a',
  'A',
  ' ',
  '\n',
  '(',
  '- ',
  'di ',
  'a ',
  'Aa ',
  '1.',
  "l'",
];

/** Hostile texts for an expression, each of `length` characters. */
export function hostileTexts({ source }: RegExp, length: number): string[] {
  const words = [...new Set(source.match(/[a-z]{3,}/g) ?? [])].filter((word) => !/^(?:uFEFF|uE000)$/.test(word));
  const first = words.slice(0, 3).map((word) => `${word} `);
  const own = [...first, `${words.slice(0, 12).join(' ')} `, words.slice(0, 2).join(''), `${words.at(-1) ?? 'x'} 1 `];
  return [...common, ...new Set(own)].filter((piece) => piece !== '').map((piece) => filled(piece, length));
}

/**
 * The last sign fits no expression: one that asks for the end of the text must give up what it has read. With a part masked, as
 * most texts in a reading: V8 keeps another program for such strings.
 */
function filled(piece: string, length: number): string {
  return `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length - 2)}${filler}§`;
}
