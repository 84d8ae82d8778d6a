// How long an experience is asked for.
import type { Hit } from './hit.ts';
import { numberWord } from './number-words.ts';

const span = `(?:\\d{1,2}|${numberWord}|un) (?:ann[oi]|mes[ei])(?![a-z])`;
const askedYears = new RegExp(`(?:almeno|minimo|min\\.) ${span}(?= (?:di )?$)`, 'u');
const ofYears = new RegExp(
  `^(?: (?:pregressa|minima|maturata|lavorativa|precedente|nel settore|nel ruolo|nella mansione)){0,3},? (?:di )?(?<years>(?:almeno |minimo )?${span})`,
  'u',
);

export interface ExperienceYears {
  words: string;
  at: number;
  end: number;
  /** what stands before them */
  left: string;
}

/** "almeno 1 anno di esperienza", "esperienza di 2 anni": `part` is what stands before and after the word. */
export function experienceYears(hit: Hit, part: { left: string; right: string }): ExperienceYears | null {
  const ahead = askedYears.exec(part.left);
  if (ahead) {
    const left = part.left.slice(0, ahead.index);
    return { words: ahead[0], at: hit.at - (part.left.length - ahead.index), end: hit.end, left };
  }
  const behind = ofYears.exec(part.right);
  const years = behind?.groups?.['years'];
  return behind && years ? { words: years, at: hit.at, end: hit.end + behind[0].length, left: part.left } : null;
}
