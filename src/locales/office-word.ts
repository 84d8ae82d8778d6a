import type { Language } from '../model.ts';

/** A word that readers meet at the counter and on paper, explained. It stays in Latin letters everywhere. */
export interface OfficeWord {
  word: string;
  /** how it is written in ads and notices */
  forms: RegExp;
  /** one line of plain words, without Latin letters where the script is another */
  means: Record<Language, string>;
}

/** Whole words only. */
export function written(forms: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms})(?![\\p{L}\\p{N}])`, 'u');
}
