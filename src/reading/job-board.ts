// Whose board or desk hands an ad on: not who hires, if somebody else is named.

import { folded } from '../folded.ts';
import type { Fact } from '../model.ts';
import type { AdText, Segment } from './ad-text.ts';

const deskAfter =
  /^(?: [a-z]{4,12})? ?[-,:|\n(] ?(?:lo )?(?:sportello|informagiovani|bacheca|offerte|servizio lavoro|annunci|seguici|notiziario)(?![a-z])/u;
const deskBefore =
  /(?<![a-z])(?:bacheca|sportello(?: lavoro)?|segnalat[oa] da|tramite|annunci|sul sito d[a-z']{1,5}) ?(?:di |della |del )?["(]?$/u;

export function isBoard(ad: AdText, found: Fact<string>): boolean {
  return ad.segments.some((of) => of.where === found.evidence.where && isDesk(of, found));
}

export function isDesk(of: Segment, { evidence: { at, quote } }: Fact<string>): boolean {
  const start = of.offsets.indexOf(at);
  if (start < 0) return false;
  const end = start + quote.length;
  return (
    deskAfter.test(of.folded.slice(end, end + 40)) || deskBefore.test(of.folded.slice(Math.max(0, start - 30), start))
  );
}

const desks =
  /(?<![a-z])(?:caritas|parrocchia|oratorio|sportello|centro d.ascolto|patronato|acli|auser|informagiovani|circolo)(?![a-z])/u;

/** Such houses pass on what families look for. */
export function isDeskByName(name: string): boolean {
  return desks.test(folded(name));
}
