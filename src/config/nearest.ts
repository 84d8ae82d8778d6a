import { distance } from 'fastest-levenshtein';

/** The known word that was probably meant: one slip, or in longer words about one in three letters. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const typed = simplified(word);
  let best: { word: string; slips: number } | null = null;
  for (const candidate of known) {
    const slips = slipsBetween(typed, simplified(candidate));
    const allowed = Math.max(1, Math.floor(Math.max(typed.length, candidate.length) / 3));
    if (slips <= allowed && slips < candidate.length && slips < (best?.slips ?? Infinity)) {
      best = { word: candidate, slips };
    }
  }
  return best?.word ?? null;
}

/** Letters changed, added or left out; two letters swapped count as one slip. */
function slipsBetween(one: string, other: string): number {
  const slips = distance(one, other);
  return slips === 2 && sorted(one) === sorted(other) ? 1 : slips;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

/** `Legal representative` and `legalRepresentative` are as near to `legal_representative` as can be. */
function simplified(word: string): string {
  return word
    .trim()
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
    .toLowerCase()
    .replace(/[\s-]+/gu, '_');
}
