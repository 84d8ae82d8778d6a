import { distance } from 'fastest-levenshtein';

/** The known word that was probably meant: at most one slip in three letters, and at least one letter right. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const typed = simplified(word);
  let best: { word: string; slips: number } | null = null;
  for (const candidate of known) {
    const slips = distance(typed, simplified(candidate));
    const allowed = Math.max(1, Math.floor(Math.max(typed.length, candidate.length) / 3));
    if (slips <= allowed && slips < candidate.length && slips < (best?.slips ?? Infinity)) {
      best = { word: candidate, slips };
    }
  }
  return best?.word ?? null;
}

/** `Legal representative` and `legalRepresentative` are as near to `legal_representative` as can be. */
function simplified(word: string): string {
  return word
    .trim()
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
    .toLowerCase()
    .replace(/[\s-]+/gu, '_');
}
