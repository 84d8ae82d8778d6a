// Where to go in person, whom to ask for and when. Hours of an interview day or of a shop are never hours of work.
import type { Channel, Fact } from '../model.ts';
import type { AdText } from './ad-text.ts';
import { askedFor } from './asked-for.ts';
import { visitingHours } from './calling-hours.ts';
import { clauseAt, evidenceOf, type Hit, hits, word } from './hit.ts';
import { phoneNumbers } from './phone-numbers.ts';
import { streetName } from './place-names.ts';
import { matchesIn, withoutTail } from './span.ts';

export function readInPerson(ad: AdText): Fact<Channel>[] {
  const prose = ad.segments.filter((of) => ['title', 'text', 'extra.applyNote', 'extra.enrolment'].includes(of.where));
  for (const hit of hits({ segments: prose }, invitation)) {
    if (aside(hit)) continue;
    const whole = extent(hit);
    const words = whole.of.text.slice(whole.at, whole.end);
    if (/sportello/u.test(words) && !reachable.test(words)) continue;
    if (elsewhere.test(words) || !(goes.test(words) || /^(?:presentar|presentat)/u.test(hit.words))) continue;
    const value: Channel = {
      by: 'in-person',
      address: address(whole) ?? onlyStreet(whole),
      ask: askedFor(whole.of.plain.slice(whole.at, whole.end)),
      hours: visitingHours(whole),
    };
    return [{ value, evidence: evidenceOf(whole) }];
  }
  return [];
}

const invitation = word(
  "presentarsi|presentati|presentatevi|di persona|(?:consegna(?:re|te|ndo|rlo|rla)?|porta(?:re|te|ndo)?|lascia(?:re|te|ndo)?)(?: a mano)?(?: il| un| i)?(?: vostro| proprio| tuo)? ?(?:c\\.?v\\.?|curriculum)|pass(?:are|ate|i|a)(?= (?:in|da|al|allo|alla|dal|dalla|presso|direttamente|con|a|dopo|tra|il|lunedi|martedi|mercoledi|giovedi|venerdi|sabato)(?![a-z]))|(?:c\\.?v\\.?|curriculum) a mano|(?:domand[ae]|curriculum|c\\.?v\\.?|modul[oi]|candidature)(?: [a-z]{1,12}){0,2} (?:si (?:consegna|presenta|porta|lascia)(?:no)?|va(?:nno)? (?:consegnat|presentat|portat)[aoei])|domand[ae](?: (?:[^.;\\n]|\\.(?=\\d)){0,60}?)?,?(?= (?:all[oa] |all'|in )(?:sportello|ufficio|segreteria|urp)(?![a-z]))|(?:ci si iscrive|iscriversi|iscrizioni)(?= (?:negli uffici|nell'ufficio|in (?:segreteria|municipio|biblioteca))(?![a-z]))|selezioni(?= (?:al |alla |all'|presso )[^.;\\n]{0,40} (?:via|viale|piazza|corso) )|direttamente in (?:sede|negozio|struttura)|entra(?:re|te)?(?= (?:in|nel|nella|e chiedere))|recarsi|rivolger(?:si|ti)|rivolgiti|rivolgetevi|chiedere (?:in|al|alla|presso|di)|(?:domande|iscrizioni|modulo|moduli|candidature|candidarsi)(?: [^.;\\n]{0,60}?)? (?:in segreteria|in municipio|all'ufficio|presso|allo sportello)|(?:vieni|venite|venire)(?= (?:a |in |al |dal|da noi|di persona|direttamente))|veniteci a trovare|allo sportello su appuntamento",
);
const elsewhere =
  /(?<![a-z])(?:per esigenze|previa telefonata|on ?line|(?:sul|dal) sito|portale|piattaforma|al link|via mail|rivolgersi a[d]? (?:persone|chi|donne)|tramite (?:il|i|lo|un) (?:proprio|sportello|centr)|chiedere di (?:piu|poter))(?![a-z])/u;
/** A desk that can be walked to: otherwise it is the desk that introduces, told apart. */
const reachable =
  /(?<![a-z])(?:via|viale|v\.le|piazza|p\.zza|piazzale|corso|c\.so|largo|l\.go|vicolo|su appuntamento)(?![a-z])/u;
const goes =
  /(?<![a-z])(?:via|viale|v\.le|piazza|p\.zza|piazzale|p\.le|corso|c\.so|largo|l\.go|vicolo|negozio|sede|ristorante|osteria|trattoria|bar|locale|hotel|segreteria|urp|camper|protocollo|salone|pizzeria|parrocchia|canonica|bottega|ufficio|uffici|municipio|comune|banco|sportello|filiale|struttura|magazzino|cantiere|parrocchia|centro|c\/o|biblioteca|c\.?v|curriculum|dopo le|dalle|alle|dal|tutti i giorni|trovarci|conoscerci|portineria|reception|bottega|panetteria|chiedere di|chiedendo di|chiedendo della?)(?![a-z])/u;

/** "si sono presentati in 4.600"; "non presentarsi"; "tel. 02 ... e chiedere di Anna" is said of the call. */
function aside(hit: Hit): boolean {
  const left = hit.of.text.slice(Math.max(0, hit.at - 60), hit.at);
  if (refused.test(left) || walked.test(left)) return true;
  if (/^presentati/u.test(hit.words)) return /(?:sono|hanno|stati)\s$/u.test(left);
  return /^chiedere di/u.test(hit.words) && onThePhone.test(left);
}

const refused =
  /(?<![a-z])(?:non|senza|niente|no|evitare|evitate|inutile|vietato)(?:[ (]{1,2}(?:e'?|si|puo|deve|possono|serve|occorre|bisogna|necessario|possibile|accettano|accettiamo|ricevono|riceviamo|candidature|cv|curriculum|di|a mano|presentarsi|presentatevi|venire|passare|recarsi|consegnare|portare|direttamente|il|i))*[ (]{1,2}$/u;
/** "a due passi da piazza ...", "per chi passa dal centro per l'impiego" */
const walked = /(?<![a-z])(?:due|tre|quattro|pochi|chi|dicono (?:solo|soltanto)) $/u;
const onThePhone = /(?:\d[\s,()-]{0,3}|(?<![a-z])(?:chiam|telefon)[a-z]{1,5},? )(?:(?:e|ed|poi|oppure) )?$/u;

/** "Domanda entro le 12 del 20 in segreteria": the hour and the day are not those of the office. */
const deadlineFirst = /^domand[ae](?![a-z]).{0,60} entro .{3,60}$/u;

/** The invitation with what follows it in its clause, up to the telephone number that may come next. */
function extent(hit: Hit): Hit {
  const { end } = clauseAt(hit.of, hit.at);
  const next = phoneNumbers(hit.of).find((phone) => phone.at > hit.at && phone.at < end);
  const stop = next ? next.at : end;
  const words = hit.of.text.slice(hit.end, stop);
  const cut =
    /(?:,? (?:oppure|o|e) (?:tramite|per (?:pec|posta|e-?mail)|via (?:pec|e-?mail)|tel|telefon|chiam|invi|mand|scriv|mail|e-?mail|cv a)|[,(/-]? ?(?:tel|cell|whatsapp|mail|e-mail)(?![a-z])| [a-z0-9._-]+@| entro |,? o sul sito)/u.exec(
      words,
    );
  const at = deadlineFirst.test(hit.words) ? hit.end + 1 : hit.at;
  return { ...hit, at, end: hit.end + (cut ? cut.index : words.length) };
}

const place =
  /(?:(?:in|presso|c\/o|da|dal|dalla|al|alla|allo|all'|nella|nel) (?:la |il |lo |l')?)?(?:(?:via|viale|v\.le|piazza|p\.zza|piazzale|p\.le|corso|c\.so|largo|l\.go|vicolo) (?:[^;\n.]|\.(?=[a-z]|\s?\d)){2,60}|(?:negozio|sede|ristorante|osteria|trattoria|bar|locale|hotel|segreteria|urp|camper|ufficio|uffici|municipio|banco|sportello|filiale|struttura|magazzino|deposito|parrocchia|centro)(?![a-z])(?:[^;\n.]|\.(?=[a-z]|\s?\d)){0,80})/u;

function address(whole: Hit): string | null {
  const text = whole.of.text.slice(whole.at, whole.end);
  const found = place.exec(text);
  if (!found) return null;
  const tail = found[0].replace(
    /(?:,? (?:con (?:il )?(?:c\.?v|curriculum|documento)|chiedendo|chiedere|dopo le|dalle|alle|dal |tutti i giorni|su appuntamento|entro|muniti|la mattina|ore \d|(?:il )?(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)(?![a-z])|il \d|mar |lun |mer |gio |ven |sab )).*$/u,
    '',
  );
  const printed = whole.of.plain.slice(whole.at + found.index, whole.at + found.index + tail.length).trim();
  return withoutTail(printed, /$(?<=((?:[\s,(–-]|\s(?:e|o|ed))*))/u) || null;
}

/** "nella filiale di via Inventata 19 ... Presentarsi con curriculum": the one street of the text. */
function onlyStreet(whole: Hit): string | null {
  const streets = matchesIn(whole.of.plain, streetName).map((match) => match[0]);
  return new Set(streets).size === 1 ? (streets[0] ?? null) : null;
}
