// Age, sex and origin are also told of people who are not asked to apply: who works there, who came last year, who is served, who
// tells the story, who looks for staff. A limit is what is said of those who may apply.

import { matchesIn } from '../reading/span.ts';
import { type Around, phrase } from './ad-words.ts';

/** Somebody else is spoken of: since the last request words of a story or of figures, a person served, the firm itself, or a title. */
export function toldOf(around: Around): boolean {
  const said = around.lead.slice(around.lead.search(lastSentence));
  const asked = lastStart(asking, said);
  if (lastStart(telling, said) > asked || isTitle(around)) return true;
  if (servedWithin.test(around.within) || servedBefore.test(around.before + leadingFolk(around.within))) return true;
  return asked < 0 && tellsNext.test(around.after);
}

/** The words stand after a request, or are what is looked for: «cercasi … trentenne», «trentenne cercasi». */
export function isAsked(around: Around): boolean {
  return lastStart(asking, around.before) >= 0 || soughtNext.test(around.after);
}

const lastSentence = /(?<![^.!?\n])[^.!?\n]*$/u;

/** The title of a film, a play, a book: in quotation marks, near a word for such things. */
function isTitle({ lead, rest }: Around): boolean {
  return shows.test(lead) && inQuotes.test(lead) && /["\u00bb\u201d]/u.test(rest);
}

const shows =
  /(?<![a-z])(?:programm[ai]|cartellone|film|spettacol[oi]|scena|pellicol[ae]|libr[oi]|romanz[oi]|canzon[ei]|mostra|rassegna|proiezion[ei]|titol[oi]|stasera|cinema|teatro)(?![a-z])/u;
const inQuotes = /["\u00ab\u201c][^"\u00bb\u201d\n]{0,60}$/u;

/** Words that turn what follows to whoever may apply. */
const asking: readonly RegExp[] = [
  phrase(
    '(?:ri)?cerc(?:o|a|ano|ava|avano|hiamo|asi|ansi|heremo|are)|(?:alla |in )(?:ri)?cerca di|selezion(?:a|ano|iamo)|assum(?:e|ono|iamo|esi)|serv(?:e|ono|irebbe)|vogli(?:o|amo|ono)|vole(?:re|ndo)|vorre(?:i|mmo)|vuole|bisogno di|requisit[oi]|richied~|richiest[oaei]|profilo|candidat[oaei] (?:ideale|dev~|dovr~)|possono (?:candidarsi|partecipare|presentare)|riservat[oaei]|rivolt[oaei]|dedicat[oaei]|destinat[oaei]|apert[oaei] a|post[oi] per|contratto (?:solo )?per|prefer~|privilegi~|predilig~|gradit[oaei]|ideale|dev(?:e|ono|i)|dovra(?:nno)?|a chi (?:ha|abbia)|se (?:hai|avete)|solo per|astenersi|esclus[ie]',
  ),
];

/** Words of figures, of a story, of those who already work, come or buy there. */
const telling: readonly RegExp[] = [
  phrase(
    "eta'? media|media d'?eta'?|(?:la )?meta (?:dei|degli|delle|di noi|sono|ha|hanno|under)|(?:un|il|due) (?:terzo|terzi|quarto|quarti|quinto) (?:dei|degli|delle|di noi|sono|ha|hanno)|(?:la )?(?:gran |maggior )part?e|(?:la |in )maggioranza|in prevalenza|in media|per lo piu|quasi (?:tutt[ie]|sol[oaei]|soltanto)",
  ),
  /(?:%|per cento)\s{1,2}(?:sono|e'|ha|hanno|dei|degli|delle|del|di noi)(?![a-z])/gu,
  phrase(
    '(?:uno|una|[a-z]{4,16}) su (?:due|tre|quattro|cinque|dieci|\\d{1,3})(?! (?:turni|giorni|settiman[ae]|fasce|pian[oi]|sedi|livelli|sei|sette|[67])(?![a-z]))',
  ),
  phrase(
    "(?:dipendenti|lavoratori|lavoratrici|collegh[ie]|soci|socie|assunt[ie]|iscritt[ie]|partecipanti|utenti|clienti|clientela|pubblico|visitatori|allievi|ospiti|lettori) (?:sono|hanno|ha|e'|erano|avevano|compres[ie])",
  ),
  // prices and cover by age
  phrase(
    '(?:scont[oi]|riduzion[ei]|prezz[oi]|bigliett[oi]|ingress[oi] (?:ridott|gratuit|liber|omaggio)[a-z]{0,2}|tariff[ae]|abbonament[oi]|assicurazion[ei]|polizz[ae])',
  ),
  phrase(
    "(?:signora|signore|nonn[ao]|mamma|papa|padre|madre|zi[ao]|suocer[ao]|anzian[ao]|assistit[ao])(?: ?,)? (?:e'?|ha|parla|vive|abita|di [6-9]\\d|(?:di )?[6-9]\\d anni)",
  ),
  phrase(
    'lavor(?:a|erai|erete|are|o) (?:con|accanto a|insieme a|fianco a fianco con)|affianc(?:a|ato|ata|ati|ate|herai) d[a-z]{1,4}|nostr[oaie] (?:pubblico|collegh[ie]|dipendenti|colleg[ao]|lavoratori|lavoratrici|ragazz[ie]|ospiti|utenti|client[ei]|alliev[ie]|student[ie])',
  ),
  phrase(
    "(?:ha|hanno) (?:risposto|partecipato|contattato|chiamato|telefonato|rifiutato|accettato|lasciato|raccontato|detto|scritto|trovato|lavorato|aperto|fondato)|si (?:e'?|sono) (?:[a-z]{4,10} )?(?:presentat|iscritt|candidat|propost)[oaie]|(?:arrivano|vengono|si rivolgono) (?:a noi|qui|allo|soprattutto|molt[ie]|tant[ie]|quasi|anche|donne|uomini|giovani|persone)|(?:abbiamo|ha|hanno) (?:iniziato|cominciato|assunto|formato|accolto|avuto)|frequentano|lavorano|entrano|assistiamo|seguiamo|accogliamo(?! (?:candidatur|cv|curricul|domand|solo|volentieri)~)|ospitiamo|serviamo|fondat[aoe] (?:[a-z0-9 ]{0,12} )?da|nat[aoe] da|gestit[aoei] da|guidat[aoei] da|compost[aoe] da|format[aoe] da|siamo (?:tutt[ie]|un|una|in|due|tre|quattro|cinque|sei|quasi|un'impresa|una cooperativa)|stat[ie] (?:assunt|selezionat|format)[ie]|tra (?:gli|i|le) (?:iscritt[ie]|candidat[ie]|partecipanti|dipendenti)|su \\d{2,5} (?:iscritti|candidati|domande)|d(?:ei|elle) \\d{2,5} (?:iscritt|candidat)[ie]|racconta(?:no)?|spiega(?:no)?|dice|dicono|lamenta|denuncia",
  ),
];

const folk = '(?:ragazz|bambin|adolescent|minor|adult|donn|giovan|person|anzian|signor|student|alliev|utent|ospit|uom)';
const services =
  '(?:centr[oi]|scuol[ae]|palestr[ae]|corsi|laborator[io]i?|grupp[oi]|spaz[io]{1,2}|servizi(?! civile)|attivita|lezioni|lezione|comunita|oratorio|doposcuola|moda|abbigliamento|linea|marchio|negozio|boutique|prodotti|campus|centri estivi|incontri|squadra|class[ei]|educator[ei]|educatric[ei]|insegnant[ei]|animator[ei]|animatric[ei]|istruttor[ei]|istruttric[ei]|allenator[ei]|maestr[aeio]|assistent[ei]|operator[ei]|operatric[ei]|baby ?-?sitter|badante|tutor|assistenza|aiuto|compagnia|rifugio|casa|cura)';

/** «Educatori per un centro per ragazzi …», «assistenza a un …»: the people are served. */
const servedBefore = new RegExp(
  `(?<![a-z])${services} (?:[a-z'/]{1,18} ){0,6}(?:per|di|con|a|ai|ad|alle|agli|dei|delle|in) (?:(?:un|una|un'|i|le|gli|soli|sole|piccoli|giovani|nostri|donne|ragazz[ei]|uomini) ?(?:e |ed )?){0,2}${folk}[a-z]{0,8} (?:(?:e|ed) [a-z]{4,12} |con [a-z]{4,14} |in [a-z]{4,14} |fragili |disabili )?$`,
  'u',
);

/** «chi accompagni un ragazzo» */
const servedWithin =
  /(?<![a-z])(?:accompagn|aiut|segu|assist|accud|guard|bad|cur|intratten)[a-z]{1,6} (?:a |ad |con )?(?:un|una|il|la|i|le|gli|nostr[aoie]|mi[aoe]i?) /u;

const folkFirst = new RegExp(`^${folk}[a-z]{0,8} `, 'u');

/** «La titolare, … anni, cerca …», «una trentenne racconta»: before any request, the one spoken of goes on to act. */
const tellsNext =
  /^(?: ?,)?(?: (?!chi )[a-z0-9']{1,15}){0,5}? ?,? ?(?:(?:e|ora|oggi|adesso|che) ){0,2}(?<![a-z])(?:(?:ri)?cerc(?:a|ano)|assum(?:e|ono)|selezion(?:a|ano)|raccont(?:a|ano)|spieg(?:a|ano)|dic(?:e|ono)|arriv(?:a|ano)|lavor(?:a|ano)|(?:ha|hanno|abbiamo) (?:[a-z]{2,7} ){0,2}?(?:rifiutato|accettato|aperto|lasciato|scritto|chiamato|trovato|perso|raccontato|rilevato|fondato|avviato|deciso)|e'? (?:stat[ao]|rimast[ao]|finit[ao]|andat[ao])|hanno risposto|si (?:sono|e'?) (?:presentat|iscritt|candidat)[oaie])(?! lavoro)(?![a-z])/u;

const soughtNext =
  /^[^.:;\n]{0,40}(?<![a-z])(?:cercasi|cercansi|si cerca|si cercano|astenersi|fatevi avanti|fatti avanti|candidatevi|candidati)(?![a-z])(?! tutt)/u;

function leadingFolk(within: string): string {
  return folkFirst.exec(within)?.[0] ?? '';
}

function lastStart(patterns: readonly RegExp[], text: string): number {
  return Math.max(-1, ...patterns.flatMap((one) => matchesIn(text, one).map(({ index }) => index)));
}
