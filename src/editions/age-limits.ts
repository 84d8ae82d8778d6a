// The age that a course or a programme states, in years.

export interface AgeLimits {
  from: number;
  to: number | null;
}

// Ages that belong to somebody else: the reader's children, or a length of time.
const others =
  /bambin|figli|minor[ie]\b|nonn|anni di (?:esperienza|residenza|anzianità|contributi)|da almeno|negli ultimi/i;
const age = '(\\d{2})';
const rules: readonly [RegExp, (first: number, second: number) => AgeLimits][] = [
  [
    new RegExp(`(?:d[ai]i|tra i|fra i|da|tra|fra) ${age} (?:ai|e i|a|e) ${age} anni`, 'i'),
    (from, to) => ({ from, to }),
  ],
  [new RegExp(`${age} ?[-–/] ?${age}(?: anni|(?! ?\\p{L}|\\d))`, 'iu'), (from, to) => ({ from, to })],
  [new RegExp(`(?:under|meno di) ${age}`, 'i'), (below) => ({ from: 0, to: below - 1 })],
  [new RegExp(`(?:fino a|fino ai|entro i|massimo|non oltre i) ${age} anni`, 'i'), (to) => ({ from: 0, to })],
  [new RegExp(`(?:over|sopra i|più di|oltre i) ${age}`, 'i'), (above) => ({ from: above + 1, to: null })],
  [new RegExp(`(?:almeno|d[ai]i|da|minimo|compiuto) ${age} anni`, 'i'), (from) => ({ from, to: null })],
  [new RegExp(`${age} ?\\+`, 'i'), (from) => ({ from, to: null })],
  [/maggiorenni/i, () => ({ from: 18, to: null })],
];

/** null: none, or it may be somebody else's. */
export function ageLimits(text: string): AgeLimits | null {
  if (others.test(text)) return null;
  for (const [pattern, limits] of rules) {
    const found = pattern.exec(text);
    if (found) return limits(Number(found[1]), Number(found[2]));
  }
  return null;
}
