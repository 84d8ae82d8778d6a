// The sign of the house: a first line that is its name and says what it is.

import { folded } from '../folded.ts';
import type { Segment } from './ad-text.ts';
import { businesses, nonprofits } from './employer-words.ts';
import { comuni } from './milan-places.ts';
import { generic, properAlone, role } from './proper-name.ts';
import type { Span } from './span.ts';

const openingName = new RegExp(
  `^[^\\p{L}\\n]{0,8}(?<name>${properAlone}) ?[-,(] ?(?:il |la |lo |l')?(?:${businesses}|${nonprofits})(?![A-Za-zÀ-ɏ])(?! ["A-ZÀ-Þ])`,
  'u',
);
const openingQuote = /^[^\n"]{2,39}[^\n".:!?]\s"(?<name>[^"\n]{3,40})" ?(?=$|\n|[-,(:/|>→•·]|cerca)/u;
const noHouse =
  /(?<![a-z])(?:progett[oi]|band[oi]|cors[oi]|event[oi]|zona|servizio civile|oggetto|annunci[o]?|avvis[oi]|gruppo|pagina|programma|profil[oi]|posizione|ruolo|offerta|figura|mansione|selezion[ei]|iniziativa|condominio|sportello|casa|centro|comunita|struttura|residenza|servizio|scuola)(?![a-z])/u;

/** "La Ciurma - ristorante di pesce (Chioggia)": the first line is the sign of the house. */
export function heading(of: Segment): Span | null {
  const line = of.plain.slice(0, 120);
  const name = openingName.exec(line)?.groups?.['name'];
  if (!name || name.length < 4 || role.test(folded(name)) || generic.test(name) || comuni.has(folded(name)))
    return null;
  if (noHouse.test(folded(name)) || (name.match(/ /gu) ?? []).length < 1) return null;
  const at = line.indexOf(name);
  return { start: at, end: at + name.length };
}

/** "Vendo & Riparo \"Ruota Libera\" - Ferrara": where nothing else names the house. */
export function signboard(of: Segment): Span | null {
  const line = of.plain.slice(0, 120);
  const name = openingQuote.exec(line)?.groups?.['name'];
  if (!name || !/^[A-ZÀ-Þ]/u.test(name) || noHouse.test(of.text.slice(0, line.indexOf('"')))) return null;
  const at = line.indexOf(`"${name}"`) + 1;
  return { start: at, end: at + name.length };
}
