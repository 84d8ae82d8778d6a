// A house with a number for its name: "Bar 27 cerca", "Cooperativa sociale 29 giugno", "Ristorante 900, Lodi: serve".

import type { Segment } from './ad-text.ts';
import { businesses, nonprofits, publicBodies } from './employer-words.ts';
import { matchesIn, type Span } from './span.ts';

const numbered = new RegExp(
  `(?<![a-z0-9@./])(?:${nonprofits}|${publicBodies}|${businesses})(?: sociale)? (?:n\\. ?)?\\d{1,4}(?![a-z0-9])`,
  'gu',
);
const rest =
  /^(?! (?:[Ss]tell|[Oo]re|[Gg]iorn|[Pp]ost[io]|[Dd]ipend|[Ss]oci|[Cc]opert|[Pp]erson|[Aa]nni))(?<more>(?: (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre))?(?: (?:à |de |e )?[A-ZÀ-Þ][A-Za-zÀ-ɏ']{2,20}){0,2})(?:(?<verb>(?:(?: di| a| -|,) [A-ZÀ-Þ][A-Za-zÀ-ɏ' ]{2,28}?)?,?(?: -)? (?:cerca|ricerca|seleziona|assume|CERCA|RICERCA|SELEZIONA|ASSUME|ha bisogno di)(?![A-Za-zÀ-ɏ]))| ?[:,(]| - )/u;
/** Groups and courses are counted: "gruppo 3: lunedì". */
const counted = /^(?:gruppo|laboratorio|scuola|nido|asilo|banco|istituto|insegna|catena|citta|provincia|regione) /u;

/** The number is the name where the house looks for people, or opens the text and is set off. */
export function numberedName(of: Segment): Span | null {
  for (const { 0: found, index } of matchesIn(of.text, numbered)) {
    const end = index + found.length;
    const after = rest.exec(of.plain.slice(end, end + 90))?.groups;
    if (!after) continue;
    const opens = !/[\p{L}\p{N}]/u.test(of.text.slice(Math.max(0, index - 12), index));
    if (after['verb'] === undefined && (!opens || counted.test(found))) continue;
    return { start: index, end: end + (after['more'] ?? '').length };
  }
  return null;
}
