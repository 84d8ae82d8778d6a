// The name of an employment agency, which says what it is or is known.

import type { Segment } from './ad-text.ts';
import { properAlone } from './proper-name.ts';
import { matchesIn, type Span } from './span.ts';

const agencyAfter = new RegExp(
  `(?<name>${properAlone})(?=\\s?(?:,|-|\\(|\\.)?\\s?(?:[Aa]genzia|AGENZIA|[Aa]g\\.) (?:per il [Ll]avoro|PER IL LAVORO|autorizzata|di somministrazione))|(?<name2>${properAlone})(?=\\s?\\((?:[Aa]g(?:enzia|\\.) per il [Ll]avoro |[Aa]ut(?:orizzazione|\\.) ?[Mm]in))`,
  'gu',
);
const agencyBefore = new RegExp(
  `[Aa]genzia per il [Ll]avoro,? (?<name>(?!Aut|AUT|aut)${properAlone})|[Aa]genzia (?<name2>[A-ZÀ-Þ][A-Za-zÀ-ɏ]{1,30}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{1,30})?)(?= (?:cerca|ricerca|seleziona|\\(|:|-))|[Tt]eam di (?<name3>${properAlone})(?= (?:è|e'|cerca|ricerca|seleziona))`,
  'gu',
);

/** "Formica Lavoro S.p.A., Agenzia per il Lavoro", "Agenzia Umana cerca". */
export function beforeAgency(of: Segment): Span | null {
  for (const match of [...of.plain.matchAll(agencyAfter), ...of.plain.matchAll(agencyBefore)]) {
    const found = match.groups?.['name'] ?? match.groups?.['name2'] ?? match.groups?.['name3'];
    if (!found || /^(?:Per|La|L'|Il|Un'|Agenzia|AGENZIA)$/u.test(found)) continue;
    const at = match.index + match[0].lastIndexOf(found);
    return { start: at, end: at + found.length };
  }
  return lowerBeforeAgency(of);
}

/** "tnservice srl, agenzia per il lavoro": an ad all in small letters. */
function lowerBeforeAgency(of: Segment): Span | null {
  const match = /^(?:\s*)(?<name>[a-z][a-z0-9 &.'-]{2,40}?),? ?agenzia per il lavoro/u.exec(of.text);
  const found = match?.groups?.['name'];
  const start = match && found ? match[0].indexOf(found) : -1;
  return start < 0 ? null : { start, end: start + (found?.length ?? 0) };
}

const agencies =
  /(?<![A-Za-zÀ-ɏ])(?:Orienta(?! [Ll]avoro)|Umana|Lavoropiù|Quanta|Tempor|MAW|Generazione Vincente|During)(?![A-Za-zÀ-ɏ])/gu;
/** Nobody else is called so: for folded text. */
const onlyAgencies =
  /(?<![a-z0-9@.])(?:adecco|manpower|randstad|gi group(?: s\.?p\.?a\.?)?|openjobmetis|etjca(?: spa)?|e-work(?: spa)?|synergie|adhr|humangest)(?![a-z0-9.]|-)/gu;

export function knownAgency(of: Segment): Span | null {
  const [match] = [...matchesIn(of.text, onlyAgencies), ...matchesIn(of.plain, agencies)];
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}
