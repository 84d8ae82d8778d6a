// The further jobs of an ad that offers several. A card is about one of them, the first: hours and requirements of another one
// would be wrong on it.

import { matchesIn, type Span } from './span.ts';

/** The parts of a folded text to cut: "cerca anche: autista (lun-ven 10-13)", and "2) lavapiatti: ven-dom 19-24" below "1) ...". */
export function otherJobSpans(text: string): Span[] {
  return [...asides(text), ...numbered(text)];
}

const alsoWanted =
  /(?<![a-z])(?:(?:si )?cerca(?:si|no)?|cerchiamo|ricerchiamo|si ricerca(?:no)?|seleziona|selezioniamo) (?:anche|inoltre)(?![a-z])[^\n]{0,200}/gu;
const contact = /@|(?<!\d)(?:\+|0\d|3\d\d)[\d ./-]{5,20}\d/u;
const hours = /\d{1,2}(?:[.:]\d{2})? ?(?:-|\/|alle) ?\d{1,2}|\d ?(?:ore|h)(?![a-z])/u;

function asides(text: string): Span[] {
  return matchesIn(text, alsoWanted)
    .filter((match) => match.index > 60 && hours.test(match[0]) && !contact.test(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const item =
  /(?<=\n|^) {0,3}(?<n>[1-9])[).] ?(?!lun|mar|mer|gio|ven|sab|dom|turn|mattin|pomerig)[a-z][a-z/ ]{4,40}:[^\n]{0,200}/gu;

function numbered(text: string): Span[] {
  const jobs = matchesIn(text, item).filter((match) => hours.test(match[0]) && !contact.test(match[0]));
  if (jobs.length < 2 || jobs[0]?.groups?.['n'] !== '1') return [];
  return jobs.slice(1).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
