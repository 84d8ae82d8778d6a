// What an ad says of the days that it names: worked, one more, denied, up to the worker, now and then.

import type { Weekday } from '../model.ts';

/**
 * `worked` the days of work; `also` one more day, not the whole list ("anche la domenica"); `asked` to be available for
 * ("disponibilità al sabato"); `closed` denied; `optional` up to the worker or to need; `seldom` less than every second week;
 * `either` one of those named.
 */
export type DayRole = 'worked' | 'also' | 'asked' | 'closed' | 'optional' | 'seldom' | 'either';

/** The role of days, from the folded words right before and right after them. */
export function dayRole(days: Weekday[], before: string, after: string): DayRole {
  const weekendOnly = days.every((day) => day === 'sat' || day === 'sun');
  if (choiceBefore.test(before)) return 'either';
  const overtimeRole = weekendOnly ? roleOfOvertime(before, after) : null;
  if (overtimeRole) return overtimeRole;
  if (some.test(before)) return 'seldom';
  if (optionalBefore.test(before) || optionalAfter.test(after)) return 'optional';
  if (seldomBefore.test(before) || (onceBefore.test(before) && onceAfter.test(after))) return 'seldom';
  if (exceptBefore.test(before) && hasOwnHours(before, after)) return 'also';
  if (isClosed(before, after)) return 'closed';
  if (weekendOnly && askedBefore.test(before)) return 'asked';
  if (alsoBefore.test(before) || (weekendOnly && alternating.test(after))) return 'also';
  if (weekendOnly && alsoAfter.test(after)) return 'also';
  return 'worked';
}

function roleOfOvertime(before: string, after: string): DayRole | null {
  if (overtime.test(before) && alsoAfter.test(after)) return 'also';
  return overtimeAsked.test(before) ? 'seldom' : null;
}

function isClosed(before: string, after: string): boolean {
  if (restBeside.test(before) || freeUntil.test(before) || freeBetween.test(after) || closedAfter.test(after))
    return true;
  if (!closedBefore.test(before) || /non solo $/u.test(before)) return false;
  return !(freeBehind.test(before) && timesFirst.test(after));
}

const closedBefore =
  /(?:^|[^a-z])(?:chius[oaie]|chius\.|ch\.|chiusura|ripos[oi](?: settimanale)?|liber[oaie]|no|ne|niente|nessun[ao]?|senza|mai|non si lavora|non lavorativ[oi]|esclus[oaie]|tranne|eccetto|salvo|meno|fuorche|rientro(?: a casa)? (?:ogni|nel|tutti i)|non(?: (?:e|sono|si|viene|sara)(?: [a-z]{1,14}){1,4})?)(?: (?:lavoro|impegno|impegni|turno|turni|servizio|attivita))?(?: (?:di|il|la|i|le|al|nei|nel|per il|per la|anche|:|(?:i )?festivi e(?: il| la| i| le)?))?:?\s?$/u;
/** "tranne il venerdì fino alle 13": other hours, not a day off. */
const exceptBefore = /(?:tranne|eccetto|salvo|meno|esclus[oaie])(?: (?:il|la|i|le|di|al))?\s$/u;
const restBeside = /(?:ripos[oi]|liber[oaie])[^,;.]{0,25} oltre (?:al |alla |il |la )?$/u;
/** "libera da sabato ore 14 a domenica sera" */
const freeUntil =
  /(?<![a-z])(?:liber[oaie]|ripos[oi]) (?:dal?|dalla)(?: [^;,]{0,36} (?:a|al|alla|fino a|fino alla))? $/u;
const closedAfter =
  /^(?: ed? (?:i |le )?(?:pre)?festiv(?:i|ita))?[\s,:]{0,3}(?:(?:e |sono |siamo |noi |sempre |e' |entrambi |il |la |l'|gli |resta |rimane |officina |negozio |locale |ristorante |bar |uffic(?:io|i) |cantiere |azienda |ditta |salone |fabbrica |laboratorio |magazzino |studio |panificio |farmacia ){0,4}(?:si (?:chiude|riposa|dorme|(?:sta|resta|rimane) a casa)|riposiamo|(?:ci|li) (?:sono|e|pensa[a-z]{0,3}|sta(?:nno)?|copr[a-z]{1,4}) (?:gia )?(?:il |la |i |le |l'|sua |suo |su[oe]i )*(?:figli|parent|fratell|sorell|marit|mogli|famigli|familiar|mamma|papa|genitor|nipot|nonn|padron|io|noi)[a-z]{0,4}|chius[oaie](?! (?:ad? |in |per |durante |nel mese|nei mesi|d'estate|solo ))|liber[oaie]|(?:di|a) ripos[oi]|ripos[oi]|esclus[oaie]|off(?![a-z])|non lavorativ[oi]|non si lavora|a casa(?! d)|no(?![a-z]| (?!lun|mar|mer|gio|ven|sab|dom|week|fine sett|festiv)[a-z]{3,}))(?!:? (?:il |la |i |le |al |nel |nei |di )?(?:lun|mar|mer|gio|ven|sab|dom|week|fine sett|festiv))|\((?:chius|esclus|ripos|liber)[oaie]\))/u;
/** "Giovedì libero Venerdì 9-17": the day before the word is free, the next one is worked. */
const freeBetween =
  /^[ ,:]{1,2}(?:liber[oaie]|ripos[oi]|chius[oaie])[ ,;]{1,2}(?:lun|mar|mer|gio|ven|sab|dom)[a-z]{0,7}['.]?[ :,]{1,2}(?:(?:dalle|ore|h\.?) )?\d/u;
const freeBehind =
  /(?<![a-z])(?:lun|mar|mer|gio|ven|sab|dom)[a-z]{0,7}['.]?[ ,:]{1,2}(?:liber[oaie]|ripos[oi]|chius[oaie])[ ,;]{1,2}$/u;
const timesFirst = /^[ :,]{1,2}(?:(?:dalle|ore|h\.?) )?\d/u;
/** "qualche sabato su richiesta" is worked now and then. */
const some = /(?:^|[^a-z])qualche $/u;
/** "a scelta tra lun, mer e ven" */
const choiceBefore = /a scelta (?:tra|fra)(?: il| i| la)?\s$/u;
/** Overtime that one must be ready for is worked now and then. */
const overtimeAsked =
  /(?:disponibil(?:ita|e|i) (?:a|ad|per|agli?|allo|al)|obbligatori[oi]?)(?: [a-z]{1,9}){0,2} straordinari[oi]?(?: (?:anche|il|al|di|nel|nei))*\s$/u;
const overtime = /straordinari[oi]?(?: (?:il|al|di|nel|nei|anche))*\s$/u;
const optionalBefore =
  /(?:^|[^a-z])(?:eventual(?:e|i|mente)|facoltativ[oaie]|volendo|all'occorrenza|al bisogno|se (?:serve|necessario|richiesto|disponibil[ei]|si vuole)|in caso di necessita|straordinari[oi]?|possibil(?:e|i|ita)(?: di)?(?: (?:fare|lavorare|lavoro|straordinari|extra))?|a scelta)(?:,? (?:anche|al|nel|nei|di|il|la|i|le|un|del|per))*\s?$/u;
const optionalAfter =
  /^[\s,]{0,2}\(?(?:solo )?(?:se (?:si vuole|disponibil|richiest|serve|necessari|capita|vuoi)|su (?:richiesta|base volontaria)|facoltativ|eventual|a (?:scelta|richiesta)|all'occorrenza|al bisogno|in caso di|volendo|non obbligatori|(?:potete|puoi|potrai|potrete) )/u;
const seldomBefore =
  /(?:^|[^a-z])(?:qualche|alcun[ie]|a volte|talvolta|saltuari(?:o|i|a|amente)?|occasional(?:e|i|mente)|ogni tanto|raramente|rari)(?: (?:di|il|la|anche|nel|nei))*\s?$/u;
const onceBefore = /(?:^|[^a-z0-9])(?:un|una|1)\s$/u;
const onceAfter = /^ (?:al|ogni|a) mese|^ (?:su|ogni) (?:3|4|5|tre|quattro|cinque)(?![a-z])/u;
const alsoBefore =
  /(?:^|[^a-z])(?:anche|compres[oaie]|(?:che )?(?:comprend|includ|coinvolg)(?:e|ono|endo|ano)?|inclus[oaie]|incl\.?|compr\.?|di cui \d{1,2}(?: ore| h)?|oltre|persino|sia)(?: (?:di|il|la|i|le|al|nei|nel))?\s?$|(?:^|[^a-z])anche (?:l'|il )?[^,;()]{1,16} e (?:il |la |i |le )?$/u;

const alternating =
  /^(?:,? (?:a )?(?:settimane )?alter(?:n|nat)[oie]|,? si e (?:uno|una) no| (?:su|ogni) (?:2|due)(?![a-z])| a (?:turno|rotazione|giro))/u;
const askedBefore = /disponibil(?:ita|e|i)[^,;.()]{0,30}$/u;
const alsoAfter =
  /^[\s,]{0,2}\(?(?:e (?:i )?(?:pre)?festivi )?(?:compres[oaie]|inclus[oaie]|incl\.?|si lavora|quasi sempre|spesso|obbligatori[oae])(?![a-z])/u;

function hasOwnHours(before: string, after: string): boolean {
  if (/^[\s,(]{1,3}(?:che|in cui|solo|fino)\s/u.test(after)) return true;
  return /^[\s(:]{1,3}(?:(?:dalle|ore|h\.?)\s|\d)/u.test(after) && /(?:\d\s?[-/]\s?|alle )\d/u.test(before);
}
