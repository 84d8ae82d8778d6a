const englishNames = new Map([
  ['milan', 'milano'],
  ['rome', 'roma'],
  ['turin', 'torino'],
  ['naples', 'napoli'],
  ['florence', 'firenze'],
  ['venice', 'venezia'],
  ['genoa', 'genova'],
]);

/** A town by its Italian name, where an ad in English has the English one; any other folded word as it is. */
export function italianName(word: string): string {
  return englishNames.get(word) ?? word;
}
