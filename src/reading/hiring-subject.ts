// Who speaks in the sentence that looks for people: "Poste italiane assume", "Apre a Crema Bricofare", "sono Carla di Brillanda".

import { folded } from '../folded.ts';
import type { Segment } from './ad-text.ts';
import { businesses, nonprofits } from './employer-words.ts';
import { announcing, hiringVerbs } from './hiring-words.ts';
import { isOrdinary, isPlaceName } from './ordinary-words.ts';
import { knownFirstNames } from './person-names.ts';
import { generic, joiner, properAlone, role } from './proper-name.ts';
import { matchesIn, type Span } from './span.ts';
import { otherwiseNames, townNamed } from './town-names.ts';

const speaker = new RegExp(
  `(?:^|[.!?]\\s{1,3}|\\n[ >*-]{0,4}|: |, )(?:[Ii]l |[Ll]a |[Ll]'|[Ii] |[Ll]o |[Gg]li |Noi di |(?:Noi s|S)iamo )?(?<name>[A-ZÀ-Þ][A-Za-zÀ-ɏ0-9'&.-]{0,30}(?: (?:${joiner} )?[A-ZÀ-Þ0-9&][A-Za-zÀ-ɏ0-9'&.-]{0,30}){0,5}(?: [a-zß-ÿ]{4,12})?(?: \\([A-Za-z]{2,8}\\) (?:[Ss]\\.?[Pp]\\.?[Aa]|[Ss]\\.?[Rr]\\.?[Ll])\\.?)?)(?: \\([^()\\n]{2,60}\\))?(?:, [^.;:\\n]{3,120},| che [^.,;:\\n]{3,60}|(?<doing> [a-z]{2,12}(?: [a-z']{2,14}){1,4} e))?(?: di (?:via|viale|piazza|corso) [^.;:\\n]{3,40},)?(?: -)? (?:(?:ne|ora|oggi|adesso|intanto|invece|anche|già) )?(?:${hiringVerbs})(?![A-Za-zÀ-ɏ])`,
  'gu',
);
const commonNoun = new RegExp(
  `^(?:${businesses}|${nonprofits}|famiglia|mamma|papa|nonn[oa]|genitori|coppia(?: anziana)?|signor[ae](?: (?:sol|anzian)[oa])?|pensionat[oa]|vedov[oa]|anzian[oa]|studente(?:ssa)?|titolare|privat[oa]|azienda|importante|prestigios[oa]|nota|noto|annuncio|cartello|messaggio|un|una|lavoro|chi|nuov[oa]|leader|multinazionale|agenzia|gruppo facebook|non|si|poi|anche|ristorante|hotel|che|sede|team|associazione|il comune|comune|villa|palazzo .*|societa|ente|a)(?: (?:di|del|della|in|a|leader|storic[oa]|local[ei]|moderno|italian[oa])(?: .*)?)?$|^a |^(?:il|la|lo|i|le|gli|l'|nel|dal|al|da|in|con|per) ?\\d| (?:alla|dalla|nella|della|una|sulla)$`,
  'u',
);

/** "Poste italiane assume", "Atm, Azienda Trasporti Milanesi, cerca": the subject of a sentence that looks for people. */
export function subject(of: Segment): Span | null {
  for (const match of matchesIn(of.plain, speaker)) {
    const found = match.groups?.['name'] ?? '';
    const words = folded(found);
    if (commonNoun.test(words) || role.test(words) || isTown(found)) continue;
    if (isPerson(found)) continue;
    if (match.groups?.['doing'] && !/(?:^|[ ,:])(?:[Ll]a |[Ii]l |[Ll]o |[Ll]')$/u.test(match[0].split(found)[0] ?? ''))
      continue;
    const capitals = found.replace(/ [a-zß-ÿ]{4,12}$/u, '');
    if (!canBeName(capitals) && !saysFirm.test(match[0])) continue;
    const at = match.index + match[0].indexOf(found);
    return { start: at, end: at + found.length };
  }
  return null;
}

function isPerson(name: string): boolean {
  return folded(name)
    .split(/ (?:e )?/u)
    .every((each) => knownFirstNames.has(each));
}

const saysFirm = /, (?:azienda|società|gruppo|catena|marchio|impresa) /u;

const midSentence =
  /(?<=(?<![A-Za-zÀ-ɏ'])(?!(?:di|del|della|dei|delle|a|al|alla|in|nel|nella|da|dal|zona|via|viale|piazza|corso|per|e|sul|sulla|sui|presso|lago|monte|isola|valle|porta|villaggio|signora|signor)\s)[a-zß-ÿ]{3,20} )(?<name>[A-ZÀ-Þ][A-Za-zÀ-ɏ0-9'&.-]{2,30}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ0-9'&.-]{0,30}){0,3})(?: di [A-ZÀ-Þ][A-Za-zÀ-ɏ']{2,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ']{2,20})?)? (?:cerca|ricerca|seleziona|assume)(?![A-Za-zÀ-ɏ])/gu;

/** "compagnia di crociere BlueKalos seleziona ...": a name right before the verb, after a word that is no preposition. */
export function rightBeforeVerb(of: Segment): Span | null {
  return firstName(of, midSentence);
}

const relative =
  /(?<=(?<![A-Za-zÀ-ɏ])(?:la |il |lo |l'))(?<name>[A-ZÀ-Þ][A-Za-zÀ-ɏ0-9'&.-]{2,30}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ0-9'&.-]{0,30}){0,3})(?: di [A-ZÀ-Þ][A-Za-zÀ-ɏ']{2,20})?, che (?:ora |oggi |adesso )?(?:cerca|ricerca|seleziona|assume|recluta|inserisce)(?![A-Za-zÀ-ɏ])/gu;

/** "Cresce la Brillanda di Carpi, che assume tornitori". */
export function whichHires(of: Segment): Span | null {
  return firstName(of, relative);
}

const theFirm =
  /(?<=(?<![A-Za-zÀ-ɏ])(?:in|di|da|per|con|alla|della|dalla) )(?<name>[A-ZÀ-Þ][A-Za-zÀ-ɏ0-9'&.-]{2,30}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ0-9'&.-]{0,30}){0,3}), (?:l'azienda|la (?:società|catena|ditta|multinazionale)|il (?:gruppo|colosso|marchio|parco))(?: [^ ,.;:\n]{2,16}){0,3} (?:che|di|del|della|dei|delle|sul|per) /gu;

/** "Trenta ingressi in Brillanda, l'azienda di Carpi che stampa tappi". */
export function calledTheFirm(of: Segment): Span | null {
  return firstName(of, theFirm);
}

const house = new RegExp(
  `(?:^|[.,:;]\\s|\\n)(?:[Aa]ll(?:a |o |')|[Aa]l )(?<name>${properAlone}),? (?:tornano|servono?|mancano?|si (?:cercano?|assum(?:e|ono))|(?:riaperte|aperte) le|via alle)(?![A-Za-zÀ-ɏ])`,
  'gu',
);

/** "Alla Dolcivita tornano gli stagionali": where people are wanted. */
export function atHouse(of: Segment): Span | null {
  return firstName(of, house);
}

const kindOfFirm =
  "(?:la |il |lo |l'|una? )?(?:storic[oa] |nota? |grande )?(?:trasport[oi]|logistica|produzione|distribuzione|abbigliamento|moda|arreda[a-z]+|impiant[a-z]+|costruzioni|commercio|catena|colosso|marchio|gruppo|multinazionale|leader|azienda|società|cooperativa|impresa|ditta|gelateria|(?:società |azienda )?(?:partecipata|controllata|municipalizzata|in house)|panificio|forno|pasticceria|pizzeria|ristorante|bar|negozio|supermercat[oi]|hotel|lavanderia|sartoria|officina|onlus|italiano per|fai da te|\\d{1,4} (?:punti vendita|negozi|linee|sedi|dipendenti|addetti|soci|locali|ristoranti|supermercati))";
const apposition = new RegExp(
  `(?:^|[.!?:]\\s{1,3}|\\n[ >*-]{0,4})(?<name>${properAlone})(?: (?:spa|srl|snc|sas|onlus))?, ${kindOfFirm}(?![A-Za-zÀ-ɏ])(?! ["A-ZÀ-Þ])[^\\n"]{0,90}`,
  'gu',
);

/** "Unicoop Tirreno, 96 punti vendita": what follows the name says that it is a firm and not a town. */
export function describedFirm(of: Segment): Span | null {
  return firstName(of, apposition);
}

const announcement = new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${announcing}) ?(?<name>${properAlone})`, 'gu');

/** "Trenta assunzioni alla Plasticart", "sono Carla, responsabile del personale di Brillanda". */
export function announced(of: Segment): Span | null {
  return firstName(of, announcement);
}

const newHouse =
  /(?:^|\n|[.!?] )[Nn]uov[oa] (?<name>[A-ZÀ-Þ][A-Za-zÀ-ɏ'&-]{2,25}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'&-]{1,25}){0,2}) (?:a|ad|in) [A-ZÀ-Þ][^.;\n]{2,40} (?:nuov[ie] )?(?:post[io](?: di lavoro)?|assunzioni)(?![A-Za-zÀ-ɏ])/gu;

/** "Nuovo Bricofare a Crema, 30 posti": a house that opens. */
export function newlyOpened(of: Segment): Span | null {
  return firstName(of, newHouse);
}

const signLine =
  /(?:^|\n)[^\p{L}\n]{0,8}(?<name>[A-ZÀ-Þ][^\n,(|:;"]{2,45}?)[^\p{L}\d\n]{0,2}[^\p{L}\d\n ][^\p{L}\d\n]{0,2}(?:(?:pdv|pv|p\.?v\.?|punto vendita|negozio|sede|filiale|store|(?:[Vv]ia|[Vv]iale|[Cc]orso|[Pp]iazza|[Vv]\.le|[Pp]\.?z?za|[Cc]\.so) [A-ZÀ-Þ])|\d{5} [A-ZÀ-Þ]|(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ']{2,20} - )?(?:cerca|ricerca|assume|seleziona)(?![A-Za-zÀ-ɏ])|\n(?:cerca|ricerca|assume|seleziona)(?![A-Za-zÀ-ɏ]))/gu;

/** "CAROSELLO - pdv Corsico", "Supermercati Piuma - 26900 Lodi": a line that says whose place it is. */
export function signOfPlace(of: Segment): Span | null {
  for (const match of matchesIn(of.plain.slice(0, 600), signLine)) {
    const name = (match.groups?.['name'] ?? '').replace(/[^\p{L}\p{N}.]+$/u, '');
    const start = match.index + match[0].indexOf(name);
    if (/^(?:[A-ZÀ-Þ0-9&][^ ]* ?|(?:di|del|della|e|da|dei|la|il) ){1,5}$/u.test(name) && canBeName(name))
      return { start, end: start + name.length };
  }
  return null;
}

const firmWord =
  /^(?:traslochi|trasporti|autotrasporti|catering|noleggio|fiori|pulizie|costruzioni|impianti|ristorazione|servizi|logistica|market|group|express|abbigliamento|arredamenti|serramenti|immobiliare|gomme|moda|distribuzione|assistenza|cooperativa|film|produzioni|eventi|vacanze|viaggi|animazione|service|design|legnami|infissi|carni|alimentari)$/u;

/** "Rotondi Traslochi", "Erbavoglio Fiori": a proper name and a trade. */
export function nameAndTrade(of: Segment): Span | null {
  for (const match of matchesIn(of.plain, properRun).slice(0, 200)) {
    const words = match[0].split(' ');
    const stands = !/(?:via|viale|corso|piazza|settore|zona|reparto|area) $/u.test(
      of.text.slice(Math.max(0, match.index - 9), match.index),
    );
    const end = match.index + match[0].length;
    const opens = match.index < 4 && /^ ?(?:[-,:(|]|\n)/u.test(of.plain.slice(end, end + 2));
    const mixed = opens || /[a-zß-ÿ]{2}/u.test(match[0]);
    if (words.length < 2 || words.length > 4 || !stands || !mixed || !firmWord.test(folded(words.at(-1) ?? '')))
      continue;
    const own = folded(words.slice(0, -1).join(' '));
    if (canBeName(own) && !role.test(own) && !generic.test(match[0])) {
      return { start: match.index, end: match.index + match[0].length };
    }
  }
  return null;
}

const counted =
  '(?:\\d|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|[a-z]{2,10}(?:dici|nta|nti|anta|cento) |(?:nuove )?(?:assunzioni|selezion[ei]|candidature)|si cercano|cercansi|colloqui)';
const headlined = new RegExp(`^[^\\p{L}\\n]{0,8}(?<name>${properAlone}): ${counted}`, 'u');

/** "Mercatone Brezza: trenta assunzioni": the headline of a firm, whose words are no trade, no town and no people of a place. */
export function headline(of: Segment): Span | null {
  const match = headlined.exec(of.plain.slice(0, 160));
  const found = match?.groups?.['name'] ?? '';
  const words = folded(found).split(/[^a-z0-9]+/u);
  const local = words.some((each) => isPlaceName(each) || /(?:es[ei]|an[oa])$/u.test(each) || townNamed(each) !== null);
  if (!match || !found.includes(' ') || role.test(folded(found)) || !canBeName(found)) return null;
  if (local && !/^aeroport[io] di /u.test(folded(found))) return null;
  const start = match[0].indexOf(found);
  return { start, end: start + found.length };
}

const condominium = new RegExp(`(?<![A-Za-zÀ-ɏ])[Cc](?:ondominio|ONDOMINIO) (?<name>${properAlone})`, 'gu');

/** "Condominio I Tigli": who hires a caretaker, where no administrator is named. */
export function condominiumName(of: Segment): Span | null {
  const found = firstName(of, condominium);
  return found && { start: found.start - 'condominio '.length, end: found.end };
}

function firstName(of: Segment, pattern: RegExp): Span | null {
  for (const match of matchesIn(of.plain, pattern)) {
    const found = match.groups?.['name'] ?? '';
    if (role.test(folded(found)) || generic.test(found) || !canBeName(found) || isPerson(found)) continue;
    const start = match.index + match[0].lastIndexOf(found);
    return { start, end: start + found.length };
  }
  return null;
}

/** A name has a word that is neither ordinary nor a place. */
export function canBeName(found: string): boolean {
  const name = folded(found);
  const known = name.split(/[^a-z0-9]+/u).filter((each) => each.length > 1);
  return !isTown(found) && known.some((each) => !isOrdinary(each));
}

/** A town in front of a verb hires nobody, unless its Comune speaks. */
function isTown(found: string): boolean {
  const name = folded(found);
  return isPlaceName(name) || (townNamed(found) !== null && !otherwiseNames.has(name));
}

const host =
  /(?:@|www\.|\/\/|(?<![a-z0-9@.-]))(?:www\.)?(?:[a-z0-9-]{1,40}\.){0,2}(?<name>[a-z0-9-]{4,40})\.(?:it|com|org|net|eu|shop|example)(?![a-z])/gu;
const properRun = new RegExp(properAlone, 'gu');

/** "MAMBO Ristorazione - ... www.mamborist.example": a name that the address of the same ad repeats. */
export function byAddress(of: Segment): Span | null {
  const hosts = matchesIn(of.text, host).map((match) => (match.groups?.['name'] ?? '').replace(/-/g, ''));
  if (hosts.length === 0) return null;
  for (const match of matchesIn(of.plain, properRun).slice(0, 200)) {
    if (/[@.]$/u.test(of.plain.slice(0, match.index))) continue;
    const telling = folded(match[0])
      .split(/[^a-z0-9]+/u)
      .filter((each) => each.length > 3 && !isPlaceName(each) && !isOrdinary(each));
    const joined = folded(match[0]).replace(/[^a-z0-9]/gu, '');
    const repeated = hosts.some(
      (one) =>
        telling.some((each) => one.startsWith(each) || each.startsWith(one)) ||
        (match[0].includes(' ') && joined.length > 7 && one.startsWith(joined)),
    );
    if (!repeated || role.test(folded(match[0])) || generic.test(match[0])) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}
