// A house that an ad names and that does not hire: where one works or meets, who owns the firm, a kind of shop.

import type { Segment } from './ad-text.ts';

const municipal = /(?<![a-z])(?:il|del|dal|al|in) (?:comune|municipio)(?! di)(?![a-z])|(?<![a-z])polizia locale/u;

const taskAt = /addett[oaie/]{1,4} (?:alla? )?$|inserviente $|responsabile $/u;
const besideAt =
  /(?<![a-z])(?:curriculum|cv|candidatur[ae]|rivolgersi|collaborazione con|insieme a|e|con) (?:a|allo|alla|al|all'|della|del|l'|la|il|con l'|con la) ?$/u;
const workplaceAt =
  /(?:client[ei]|presso|settore|per conto di|nel|nella|per|di una|di un|in uno?|in una|sede|con il|dal|dallo|da|in|tramite il)\s(?:il |la |un |una |importante |prestigios[oa] |nostr[oa] )?$/u;
const ownedAt =
  /(?<![a-z])(?:partecipat|controllat|municipalizzat|in house|proprieta|societa|azienda|braccio operativo)[a-z]{0,2}(?: (?:in house|pubblica|interamente|al 100 ?%))? (?:di|del|della|dal|dalla|dell') ?$/u;
const forHouse = /(?:^|[^a-z])(?:per|da|dalla|della) (?:la |il |l')?$/u;
const socialFirm = /^(?:coop|cooperativa sociale|societa cooperativa|fondazione|fond\.|associazione)/u;

/** "il posto è alla": no "e alla". */
const placeIs = /(?<![A-Za-zÀ-ɏ])(?:è|e') (?:alla?|all'|allo) ?$/u;

/** "corso scuola", "pulizie palestra", "partecipata del Comune di": the noun belongs to the trade, the place or the owner. */
export function isOtherHouse(of: Segment, at: number, noun: string): boolean {
  if (placeIs.test(of.plain.slice(Math.max(0, at - 8), at))) return false;
  const before = of.text.slice(Math.max(0, at - 60), at);
  if (forHouse.test(before) && socialFirm.test(noun)) return besideAt.test(before);
  return [taskAt, besideAt, workplaceAt, ownedAt].some((each) => each.test(before));
}

const venue =
  /^(?:hotel|albergo|museo|teatro|cinema|biblioteca|scuola|istituto|palestra|piscina|oratorio|parrocchia|circolo|centro (?:sportivo|giovanile|commerciale|interculturale))(?![a-z])/u;
const meeting =
  /(?<![a-z0-9])(?:colloqui[oa]?|casting|provin[oi]|incontr[oi]|lezion[ei]|si (?:terr|svolg|tien|tengono)[a-z]{0,5}|appuntamento|presentazione|(?:alle|dalle|ore) \d{1,2}|\d{1,2}[.:,]\d{2})(?![a-z])[^;\n]{0,70}$/u;
const at = /(?:al|allo|alla|all'|nel|nella|presso(?: il| la| l')?) ?$/u;
const street = /^[^,;.\n]{0,60}(?: di|,) (?:via|viale|piazza|corso|largo) /u;

/** "colloqui all'Hotel Aurora", "dalle 19 alle 21, scuola Manzoni di via Finta": where one meets, or a house of the Comune. */
export function isVenue(of: Segment, start: number, noun: string): boolean {
  if (!venue.test(noun)) return false;
  const before = of.text.slice(Math.max(0, start - 110), start);
  if (
    meeting.test(before) &&
    (at.test(before) || (before.endsWith(', ') && street.test(of.text.slice(start, start + 90))))
  )
    return true;
  return before.trim() !== '' && municipal.test(of.text);
}
