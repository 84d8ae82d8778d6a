// The ways in which an ad puts a condition to whoever may apply, whatever group of persons it names: must be, only, reserved to,
// shut out, preferred, asked for. Each rule gives the words of its own groups.

import { phrase } from './ad-words.ts';
import { people, preferred } from './limit-words.ts';

/** Small words between the condition and the group: «solo da parte di candidate …». */
const link = `(?:(?:un|una|uno|il|la|lo|i|le|gli|sol[oei]|soltanto|solamente|esclusivamente|unicamente|tutt[ie]|quasi|di|a|ad|da|per|con|ai|al|alla|alle|agli|dei|delle|degli|parte|${people}|candidatur[ae]|curriculum|cv|domande|chi e'?|piu|molto|assolutamente|essere) ){0,4}`;

/** What they are told who are not wanted: «stiano a casa», «sono pregati di non candidarsi», «non mandino il curriculum». */
const turnedAway =
  "(?:(?:si )?asten(?:ga|gano|ersi|etevi|ete)|lasc(?:i|ino|iate|ia|iare) (?:pure )?(?:stare|perdere)|(?:st(?:ia|iano|ate|ai)|rest(?:i|ino|ate|a)) (?:pure |bene )?(?:a casa|alla larga|dove)|(?:cerchi|guardi|vada)(?:no)? (?:pure )?(?:altrove|altro|oltre|da un'altra)|passi(?:no)? oltre|rinunci(?:no)?|(?:e' )?inutile (?:che|candid|chiam|scriv|present|telefon|mand|prov)~|non (?:si |ci |mi |ti |vi )?(?:candidi|presenti|chiami|telefoni|mandi|invii|provi|contatti|consideri|illud)(?:no|a|ano)?|non (?:si |ci |mi |ti |vi )?(?:perd|scriv|rispond|veng|facci)(?:a|ano)|(?:pregat[aeio] di|meglio|bene|meglio che) non (?:candid|present|chiam|telefon|mand|invi|prov|scriv|perder|far|rispond|contatt|venir)[a-z]{1,8}|non (?:fa(?:nno)? per|va(?:nno)? bene))";

/** For a group, given in the short hand of `phrase`: those who are wanted, and those who are not. */
export function conditions(group: string): RegExp[] {
  return [...wanted(group), ...reserved(group), ...unwanted(group)];
}

export function wanted(group: string): RegExp[] {
  return [
    phrase(
      `(?<!non (?:e'? |sara )?)(?:dev' ?|(?:dev(?:e|i|ono)|dovra(?:nno)?|dovrai|dovrebbe(?:ro)?|bisogna|occorre|necessario|obbligatorio|fondamentale|indispensabile) (?:[a-z]{4,16}mente |per forza |tutt[ei] )?)(?:essere|che sia(?:no)?) ${link}${group}`,
    ),
    phrase(
      `(?:titolo (?:di preferenza|preferenziale)(?: e'?| sara)?|purche|basta che) (?:l')?(?:essere|sia(?:no)?) ${link}${group}`,
    ),
    phrase(
      `(?<!non )(?:solo|soltanto|solamente|esclusivamente|unicamente|rigorosamente|tassativamente|assolutamente|necessariamente|obbligatoriamente|meglio(?: se)?|preferibilmente|preferibile|possibilmente|idealmente|di preferenza|quindi|percio|dunque) ${link}${group}`,
    ),
    phrase(`${group} (?:soltanto|solamente|esclusivamente|e basta)(?= ?[,.;!)])`),
    phrase(`${preferred} ${link}${group}`),
    phrase(
      `(?:(?:e' )?richiest[oaie]|si richied(?:e|ono)|richiediamo|requisit[oi](?: [a-z]{4,16})?|profilo(?: [a-z]{4,12})?|caratteristiche|condizion[ei](?: [a-z]{4,16})?|(?:l[oai] |l')(?:vogliamo|voglio|vorremmo|vorrei|preferiamo|preferisco))(?: e'?)?(?: ?:)? ${link}${group}`,
    ),
  ];
}

export function reserved(group: string): RegExp[] {
  return [
    phrase(
      `(?<!non )(?:riservat|rivolt|dedicat|destinat|apert|adatt|indicat|pensat|ideal|perfett)[oaie] (?:[a-z]{4,16}mente )?(?=solo |soltanto |a |ad |al |alla |alle |agli |ai |per )${link}${group}`,
    ),
  ];
}

export function unwanted(group: string): RegExp[] {
  return [
    phrase(
      `(?:no|niente|basta|astenersi|esclus[ie]|escludiamo|evitiamo|vietat[oa]|tranne|eccetto|salvo|sconsigliat[oa]|inadatt[oa]) (?:[a-z]{4,14}(?: ?,| e| o| ne') )?${link}${group}`,
    ),
    phrase(
      `non (?:e'? )?(?:si |ci |vi |sono |lo |la |un )?(?:accett|assum|prend|valut|consider|vogli|cerch|ammett|ammess|adatt|addic|indicat|idone|consigliat|lavoro|posto|mestiere|impiego|ruolo|roba)[a-z]{0,9} (?:in considerazione |piu |un lavoro |un posto )?${link}${group}`,
    ),
    phrase(
      `${group}(?: ?,)? (?:esclus[ie]|astenersi|astenetevi|no grazie|(?:no|mi (?:di)?spiace)(?= ?[,.;!)]))|${group} non (?:si |ci |sono |li |le |ne )?(?:accett|assum|ammess|prend|vogli|cerch|valut|consider|scriv|chiam|present|candid|perd|gradit|richiest|interess)~`,
    ),
    phrase(`${group},?(?: [a-z']{1,9}){0,3}? ${turnedAway}`),
  ];
}
