// A text that warns of frauds is not an offer: it quotes what swindlers say. One that also seeks staff, or tells what was offered
// to somebody, is read like any other.

import type { Draft, Evidence } from '../model.ts';
import { find, phrase, type Wording } from './ad-words.ts';

/** The words by which a text warns of frauds and of unlawful work; null when it does not, or when it offers something itself. */
export function fraudWarning(draft: Draft): Evidence | null {
  const warning = find(draft, warns);
  return warning && !find(draft, offersItself) && !find(draft, tellsOfOne) ? warning : null;
}

const fraud = '(?:truff[ae]|truffator[ei]|raggir[oi]|imbrogl[io]{1,2}|imbroglion[ei]|fregatur[ae]|sciacall[oi])';
const untrue = '(?:fals[ioae]|fint[ioe]|fasull[ioae]|fraudolent[ioae]|ingannevol[ei]|sospett[ioe])';
const posted =
  '(?:offert[ae]|annunc[io]{1,2}|propost[ae]|selezion[ei]|messagg[io]{1,2}|email|mail|colloqu[io]{1,2}|siti|datori)';

const warns: Wording = {
  phrases: [
    phrase(`${untrue} ${posted}|${posted} (?:di lavoro )?${untrue}|${posted} truffa`),
    phrase(
      `(?:attenzione|attenti|occhio|attente|allerta|avviso|allarme)[^.;\\n]{0,40} (?:${fraud}|${untrue}|chi (?:vi|ti|promette|offre|chiede))`,
    ),
    phrase(
      `(?:attenzione|attenti|occhio|allerta)[!:. ]{1,3}(?:[a-z]{1,12} ){0,3}(?:messaggi|annunci|persone|numeri|chi)`,
    ),
    phrase(
      'mett(?:e|ono|iamo|ere) in guardia|(?:guardarsi|guardatevi) d[a-z]{1,4}|diffid(?:a|ate|are|iamo) d[a-z]{1,4} (?:chi|annunci|offerte|guadagni|promesse|proposte|compensi)',
    ),
    phrase(
      `(?:e'|e|sono|si tratta di|potrebbe essere|puo essere|sara) (?:quasi )?(?:sempre |certamente |sicuramente |probabilmente )?(?:un |una |dei )?${fraud}`,
    ),
    phrase(`(?:come )?(?:riconoscere|evitare|difendersi da|difendiamoci da)(?: [a-z']{1,10}){0,3} ${fraud}`),
    phrase(
      `${fraud} (?:de|su)l lavoro|${fraud} on ?-?line|vi (?:sta|stanno|vuole|vogliono) (?:solo )?(?:truffando|imbrogliando|fregando|truffare|fregare)`,
    ),
    phrase('non (?:ci )?casca(?:te|re|teci|rci)|non fatevi (?:ingannare|fregare|imbrogliare|abbindolare)'),
    phrase(
      '(?:ness?un[ao]?|un[ao]?) (?:datore|azienda|agenzia|ditta|impresa)(?: di lavoro)? (?:seri[ao]|onest[ao]|ver[ao])? ?(?:vi |ti )?(?:chied~|vuole|fa pagare|pretend~)',
    ),
  ],
  unlessBefore:
    /(?<![a-z])(?:no|non|niente|mai|nessun[ao]?|senza|stanc[aohie]{1,3} d[a-z]{1,4}|basta)(?: [a-z]{1,12}){0,2} $/u,
};

/** Somebody seeks staff here, or wants an answer from who would join. */
const offersItself: Wording = {
  phrases: [
    phrase(
      '(?:cerco|cercasi|cercansi|assumo|seleziono|offro|propongo|(?:ri)?cerchiamo|assumiamo|selezioniamo|offriamo|proponiamo|garantiamo|pag(?:o|hiamo|heremo)|inseriamo)',
    ),
    phrase(
      '(?:con|da) noi (?:guadagn|lavor|prend|puoi|potrai|inizi|cominci|basta)~|noi siamo (?:seri|una|un|diversi)~',
    ),
    phrase('candidat[ie](?: (?:ora|subito|qui))|unisciti|(?:scriv|contatt|chiam)(?:i|a)mi|inviami|mandami'),
  ],
  unlessBefore:
    /(?<![a-z])(?:non|mai|nessuno|neanche|ne|chi|che|annunci[o]? (?:con|tipo|come))(?: [a-z]{1,12}){0,2} $|["«][^"»\n]{0,60}$/u,
};

/** The story of one offer, which is one. */
const tellsOfOne: Wording = {
  phrases: [
    phrase(
      "(?:un|una|la|il) (?:lettor|lettric|ragazz|donn|giovan|mamm|signor|disoccupat|lavorator|lavoratric|candidat|student|studentess)[a-z]{1,3},? (?:[a-z]{1,12} ){0,3}(?:racconta|spiega|denuncia|segnala|testimonia|ha|hanno|si)|(?:messaggio|mail|sms|chiamata)[^.;\\n]{0,30} da un numero (?:sconosciut|stranier|ester)o|(?:racconta|testimonianza|si legge nell'annuncio|il caso|(?:le|gli|mi|ci) hanno|mi ha|le ha|gli ha)",
    ),
  ],
  unlessBefore: /(?<![a-z])(?:se|quando|attent[ie]|attenzione|occhio|diffid[a-z]{1,3})(?![a-z])[^.;\n]{0,40}$/u,
};
