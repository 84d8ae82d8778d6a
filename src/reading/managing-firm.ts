// Who runs a house hires for it: "RSA Le Querce, gestita dalla cooperativa Girasole".

import { folded } from '../folded.ts';
import type { Segment } from './ad-text.ts';
import { canBeName } from './hiring-subject.ts';
import { properAlone } from './proper-name.ts';
import { matchesIn, type Span } from './span.ts';

const name = `(?:(?:[Cc]oop(?:erativa|\\.)?(?: [Ss]ociale)?|[Ss]ocietà|[Ff]ondazione|[Aa]ssociazione|[Cc]onsorzio|[Dd]itta|[Gg]ruppo) )?${properAlone}(?: (?:srl|spa|onlus|scs)(?![A-Za-z]))?`;
const managing = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:gestit[aoie] da(?:l|lla|llo|ll'|gli|i)? ?|in gestione al(?:la|lo|l')? ?|[Aa] gestir(?:e|l[aoie])(?: (?:la|il) [a-z]{4,12})? (?:è|sarà) (?:la |il |l')?|(?:l[oaie]|ne) gestisce (?:la |il |l')?)(?<name>${name})|(?<name2>${name}(?: [a-zß-ÿ]{4,14})?)(?=, che (?:(?:l[aoei]|ne) )?gest)`,
  'gu',
);

export function managingFirm(of: Segment): Span | null {
  for (const match of matchesIn(of.plain, managing)) {
    const found = match.groups?.['name'] ?? match.groups?.['name2'] ?? '';
    if (!/^(?:coop|societa|fondazione|associazione|consorzio)/u.test(folded(found)) && !canBeName(found)) continue;
    const end = match.index + match[0].length;
    return { start: end - found.length, end };
  }
  return null;
}
