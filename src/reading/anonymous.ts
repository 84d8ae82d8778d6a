// What stands for the one who hires and names nobody: "importante azienda", "nostro cliente", "Bar Tabacchi".
import { folded } from '../folded.ts';
import { businesses } from './employer-words.ts';

export function anonymous(text: string): boolean {
  return (
    vague.test(text.trim()) ||
    onlyKind.test(folded(text.trim())) ||
    /^(?:importante|prestigios[oa]|nota |primaria azienda|azienda leader)/iu.test(text.trim())
  );
}

const vague =
  /^(?:(?:un'|una|un|la|il|lo|l'|nota|noto|importante|prestigios[oa]|strutturata|primaria|nostr[oa]|per|solida|storic[oa]|affermat[ao])\s?)*(?:azienda(?: cliente| leader.*)?|client[ei].*|societa(?: leader.*)?|società(?: leader.*)?|multinazionale.*|realta.*|realtà.*|ditta|cooperativa|famiglia.*|privat[oi]|riservat[oa]|anonim[oa]|n\.?d\.?|non (?:specificat|indicat).*|negozio|ristorante|bar|hotel|impresa|comune|municipio|provincia|regione|ente|istituto|scuola|struttura|locale|parrocchia)$/iu;

/** "Pasticceria Siciliana", "Residence estivo", "Bar Tabacchi": what kind of house it is, and no more. */
const onlyKind = new RegExp(
  `^(?:(?:rinomat|avviat|not|storic|affermat|elegante|piccol|nuov|antic)[a-z]{0,2} )?(?:${businesses}) (?:[a-z]{3,10}ese|sicilian[oa]|napoletan[oa]|toscan[oa]|roman[oa]|pugliese|sard[oa]|ligure|emilian[oa]|venet[oa]|indian[oa]|messican[oa]|etnic[oa]|vegan[oa]|artigianale|tradizionale|estiv[oa]|invernale|stagionale|balneare|termale|tabacchi|sportiv[oa]|multisala|(?:bar|caffe|caffetteria|pasticceria|gelateria|pizzeria|ristorante|trattoria|osteria|panetteria|panificio|tabaccheria|edicola|gastronomia|rosticceria|birreria|enoteca|pub|paninoteca)(?: (?:di|a|in|zona|sul|sui|sulla) .{3,30})?|\\d stelle(?: (?:lusso|superior|s))?|multibrand|multimarca|plurimarche)$`,
  'u',
);
