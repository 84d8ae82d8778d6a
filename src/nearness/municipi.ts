// Which neighbourhoods (NIL) lie in Municipi 2 and 3. Comune di Milano, CC BY 4.0, as gathered from public files; not checked against
// the dataset of the house numbers. Neighbourhoods are not nested in Municipi: one that lies across two has both, and then
// "the same Municipio" is not told. Those that are not listed (the other seven Municipi) have none: nothing is told of them.

const across: Readonly<Record<number, readonly number[]>> = {
  10: [2, 9],
  12: [2, 9],
  13: [2],
  16: [2],
  17: [2],
  18: [3],
  19: [2, 3],
  20: [2, 3],
  21: [3],
  22: [3],
  23: [3],
  24: [3, 4],
};

/** The Municipi in which a neighbourhood lies, of those that are known; empty: in the other seven. */
export function municipiWith(nil: number): readonly number[] {
  return across[nil] ?? [];
}

/** The Municipio of a neighbourhood, where it lies in one alone and that is known. */
export function municipioOf(nil: number): number | null {
  const [only, other] = across[nil] ?? [];
  return only !== undefined && other === undefined ? only : null;
}
