// A sum that is neither wage nor gift and that whoever is taken on pays: by a verb of paying, putting, leaving or buying of which
// she is the subject, by a verb of keeping back or asking, or by the thing that it pays for. See `phrase` for the short hand.

import { phrase, type Wording } from './ad-words.ts';
import { amount, few, way } from './amount.ts';

/** What she is to pay for. */
const charged =
  '(?:tesserin[oi]|tessera|badge|kit|material[ei]|assicurazione|vist[oi]|patentino|licenz[ae]|iscrizion[ei]|pratic(?:a|he)|divis[ae]|uniform[ei]|cauzion[ei]|caparr[ae]|deposito|valigett[ae]|campionario|cofanetto|attrezzatur[ae]|attrezzi|attestato|nulla osta|noleggio|chiavi|book|libro|libri|dispens[ae]|volo|viaggio|pulmino|navetta|scatola|fornitura|manuale|bollo|visita medica|certificat[oi]|cors[oi]|lezion[ei]|percorso|formazione|abito|vestito|composit|decreto|libretto|astuccio|spedizion[ei]|elenco|lista|profilo|prima fornitura|provino)';
const thing = `(?:il |la |lo |i |le |gli |l'|un |una |del |della |dei |delle |tutto il |tutta la )?(?:nostr[oa] |su[ao] |propri[ao] |tu[ao] |primo |prima )?${charged}`;

/** Said to be theirs to pay. */
export const onThem =
  "(?:a (?:tuo|proprio|vostro|suo|loro) carico|a carico (?:tuo|vostro|suo|loro|di chi [a-z]~|(?:del|della|dei|degli|delle|dell')(?: (?:aspirante|futuro|futura))? ?(?:candidat|lavorat|partecipant|dipendent|collaborat|interessat|person|corsist|assunt)~)|a (?:tue|proprie|vostre|sue) spese|a spese (?:tue|proprie|del (?:candidat|lavorat)~)|anticipat[oaie] (?:dal|dalla|dai|dalle) (?:candidat|lavorat)~)";

/** Where a sum is given, not asked; nobody pays it who is hired. */
const given =
  '(?:rimbors~|buon[oi]|bonus|sconto|premi[oa]?|assegno|indennit~|bors[ae]|dote|voucher|contribut[oi] (?:di|da|fino|economic|regional|comunal|statal|affitt)~|(?:pag|antic|vers|mett|rimbors|aggiung|regal|offr|d|dar|spend)[a-z]{0,4}iamo|riconosc~|copr~|valore|ricev~|ricevono|ottien~|guadagn~|incass~|incentiv~|stipendi[oa]?|compens[oi]|retribuzion[ei]|salario|isee|fondo|finanzi~|eroga~|vend~|mult[ae]|sanzion[ei]|fattur~|nostre spese|amic[aoih]{1,3}|colleg[aoih]{1,3})';
const elsewhere =
  "(?:client[ei]|famigli[ae]|aziend[ae]|societa|ditta|cooperativa|impresa|ente|comune|regione|lo stato|inps|inail|datore|nonn[aoi]|quota sociale|ospit[ei]|pazient[ei]|inquilin[oi]|turist[ie]|genitor[ei]|noi|l'albergo|chi compra|chi assume|sponsor|fondazione)";
const notAsked = new RegExp(
  `(?<![a-z])(?:${given}(?![a-z])[^.;\\n]{0,50}|${elsewhere}(?![a-z])[^.;\\n]{0,30})$|(?<![a-z])(?:non|mai|nessun[ao]?|senza|neanche|zero|ne|attent[ie] a chi|diffidat[ae]?)(?![a-z])[^.;\\n]{0,40}$|(?<![a-z])a casa $`.replaceAll(
    '~',
    '[a-z]{0,12}',
  ),
  'u',
);
const wage =
  "^ ?(?:/|l'ora|all'ora|al giorno|al mese|a settimana|alla settimana|a sera|a serata|a turno|orari|mensil|nett|lord|giornalier|a giornata|a consegna|per ora|ora(?![a-z])|h(?![a-z])|di (?:merce|budget|stipendio|incass|paga|compenso)|sullo stipendio|sulla (?:prima )?(?:paga|busta)|al minuto|puliti)";
const notAskedAfter = new RegExp(
  `${wage}|^[^.,;\\n]{0,40}(?:gratuit|gratis)|^[^.;\\n]{0,40}(?:a nostro carico|a (?:nostre )?spese (?:nostre|della|dell'|del datore)|a nostre spese|a carico (?:nostro|dell'azienda|della (?:ditta|cooperativa|societa|famiglia)|del datore|dell'ente)|offert[oaie] da|fornit[oaie] da|paghiamo|(?<!non )rimbors(?!abil)|non (?:e |sono )?(?:richiest|dovut|previst))`,
  'u',
);

const she =
  '(?:tu|voi|ognun[ao]|ciascun[ao]|chi [a-z]{1,12}(?: [a-z]{1,12})?|il lavoratore|la lavoratrice|il candidato|la candidata|(?:il|la) (?:collaborat(?:ore|rice)|persona)|(?:le|i|gli) (?:signore|ragazz[ei]|donne|person[ae]|collaborat(?:ori|rici)|candidat[ei]|lavorat(?:ori|rici)|corsist[ei]|partecipanti|iscritt[ei]|nuov[ei]))';
const pays =
  '(?:pagh(?:i|erai)|pagate|vers(?:i|ate|erai)|mett(?:i|ete|erai)|lasci(?:ate|erai)?|anticip(?:i|ate)|compr(?:i|ate)|acquistate|aggiung(?:i|ete)|saldate|spend(?:i|ete)|consegn(?:i|ate)|invest(?:i|ite)|sborsi|rifond(?:i|ete)|port(?:i|ate)|ci rimett[a-z]{1,4})';
const paysToo =
  '(?:(?<!(?:la|di|con|una|sua|nostra|propria|cui) )paga|versa|mette|lascia|anticipa|compra|acquista|aggiunge|salda|porta|consegna|sborsa|manda|invia|deposita)(?:no|nno)?';
const toPay =
  '(?:dare|mettere|metterci|pagare|versare|lasciare|aggiungere|saldare|spendere|consegnare|corrispondere|sborsare|anticipare|comprare|acquistare|investire|portare|sostenere|tirare fuori|mandare|inviare|depositare|anticiparci|versarci)';
const must =
  "(?:dev[ei]|devono|dovete|dovr[a-z]{1,4}|doveva(?:no)?|bisogna|occorre|tocca|si deve|c'e da|obbligatorio|obbligo di|necessario|serve|basta(?:va)?|prima|puoi|potete|costrett[aoie] a|obbligat[aoie] a|chiede di|chiedono di|(?:chiest|domandat|richiest|impost)[oa] di|occorreva|bisognava|toccava|invitat[aoie] a)";

/** Said of an offer: a sum asked of whoever is hired, or something that she must buy first. */
export const askedMoney: readonly Wording[] = [
  {
    phrases: [
      phrase(`${pays} (?!a casa)${way}${amount}`),
      phrase(`${she} ${few}${paysToo}:? (?!a casa)${way}${amount}`),
      phrase(`${must} ${few}${toPay} (?!a casa)${way}${amount}`),
      phrase(
        `prima (?:ordin|compr|pagh|vers|acquist)(?:i|ate) [^.;\\n\\d]{0,40}${amount}|(?:con|da|presso) noi (?:a|per|al costo di|costa) (?:solo |soli )?${amount}`,
      ),
      phrase(
        `${amount},? ${few}${onThem}|${onThem}[,:(]? ${few}${amount}|${amount} si (?:anticip|vers|deposit)a(?:no)?`,
      ),
      phrase(
        `(?:servono|occorrono|ci vogliono|mancano|bastano|(?:vanno|va) (?:pagat|versat|saldat|anticipat|bonificat)[oaie]) ${way}${amount}`,
      ),
      phrase(
        `(?:ricevuta|quietanza|attestazione|copia(?= (?:del|di un) (?:versamento|pagamento|bonifico|vaglia)))(?: (?:del|di|della|un)){0,2}(?: (?:versamento|pagamento|bonifico|vaglia)(?: (?:di|da|dei|per))?)? ${amount}(?! (?:ai|agli|alle|al|per i)(?: |$))|${amount}(?:(?!premi|bonus|stipend|compens|rimbors|trasfert|straordin|paga|indennit)[^.;\\n]){0,40} (?:vanno|va|(?:devono|dovranno) essere|si) (?:[a-z]{4,9} )?(?:vers|pag|sald|anticip|bonific)(?:at[oaie]|ano)(?! (?:in busta|dall|agli|alle|ai|al |a fine|il \\d|mensil|ogni|sul (?:tuo|vostro)))`,
      ),
      // "il volo lo pagate voi, circa 180 euro", "120 euro li mette chi lavora"
      phrase(
        `${charged}[^.;\\n]{0,20}? (?:lo|la|li|le|l'|te l[oae]|ve l[oae]) (?:${pays}|${paysToo}|compri|prendete|prendi)(?: (?:tu|voi|da noi|presso di noi|a parte|il lavoratore|la lavoratrice|chi [a-z]{1,12})){1,2}[^.;\\n\\d]{0,20}${amount}`,
      ),
      phrase(
        `${amount}[),]{0,2} (?:lo|la|li|le|l'|te l[oae]|ve l[oae]) (?:${pays}|${paysToo}|port[io]|dai|date)(?: (?:tu|voi|il lavoratore|la lavoratrice|il candidato|la candidata|chi [a-z]{1,12}|in contanti|al colloquio|subito|prima|a|alla))`,
      ),
      phrase(`${amount} ${few}(?:per|di|del|della|dell'|dello|dei|delle) ${thing}`),
      phrase(
        `${charged}(?: [a-z']{1,12}){0,3}[,:]? (?:costa(?:no)?|costera(?:nno)?|viene|vengono|tariffa|prezzo|costo)[:,]? (?:di |a )?${amount}`,
      ),
      // to be had back: it was paid before
      phrase(
        `${amount}[^.;\\n]{0,40}(?:che (?:poi )?recuper|te (?:li|lo|la) (?:ridi|rend|restitu)|(?:ti|vi) (?:verr|sar|vien|saranno )[a-z]{0,4} (?:res[oi]|restituit)|(?:li|lo|la|che) (?:ti |vi )?tratten)~|(?:versamento|somma|anticipo|quota|importo|deposito|ricarica)(?: [a-z]{4,10})? (?:che )?(?:ti|vi) (?:verr|sar|vien)[a-z]{1,4} (?:res[oai]|restituit[oai])`,
      ),
      phrase(
        `(?:prendi|ordini|acquisti|ritiri) (?:il |la |un |una )?(?:tu[ao] )?prim[oa] (?:[a-z]{1,14} ){1,5}${amount}`,
      ),
      phrase(`(?:prezzo|costo) (?:del|della|dell'|dei|di) ?${few}${charged}[^.;\\n\\d]{0,20}${amount}`),
      phrase(
        `(?:si paga(?:no)?|si prende|si compra(?:no)?|si acquista(?:no)?|da pagare) (?:(?:solo|soltanto|comunque|a parte) ${way}|(?:solo )?${thing} ${way})\\(?${amount}`,
      ),
      phrase(
        `(?:si|ci|ti) (?:anticipa|versa|deposita|lascia)(?:no)? ${way}(?:, (?:circa |cioe )?)?${amount}|(?:occorr|serv|ci vuol)[a-z]{1,5} (?:anche |solo |prima )?(?:un |una |il |la |l'|le )?(?:acconto|anticipo|caparra|cauzione|deposito|versamento|spes[ae])(?: [a-z]{1,12}){0,3}(?: ?[,:(])? ?(?:di |da )?${amount}|(?:pretend|esig)[a-z]{1,5} ${way}${amount}|(?:te|ve) (?:l[oaie]) (?:vend|fattur|addebit|scal)[a-z]{1,5} ${way}${amount}|${amount} che (?:ti |vi )?scal[a-z]{1,5}|solo (?:i|gli) ${amount} d[a-z']{1,4}`,
      ),
      phrase(`${amount},? \\(?(?:non )?(?:rimborsabil|restituit)[a-z]`),
      phrase(
        `dopo (?:che )?(?:hai|avete|aver) (?:saldat|pagat|versat)[oa] ${few}${amount}|(?:saldat|pagat)[oa] ${few}[a-z]{1,12}: ${amount}`,
      ),
      phrase(
        `(?:posto|stanza|camera|letto|alloggio) ${way}(?:ferm|blocc|prenot|riserv|tien|conferm|assicur)[a-z]{1,6} ${way}${amount}|(?:ferm|blocc|prenot|riserv|conferm)[a-z]{0,6} (?:la |il |una |un )?(?:posto|stanza|camera|alloggio) ${way}${amount}`,
      ),
      phrase(
        `(?:sblocc|prelev|riscuot|riaver)[a-z]{1,5} [^.;\\n\\d]{0,50}${amount}|${amount} ${few}(?:per |prima di )(?:sbloccare|prelevare|riscuotere|partire|(?:in)?cominciare|iniziare|entrare|lavorare|confermare|essere (?:inserit|assunt|chiamat|iscritt)[aoie]|avere il (?:posto|contratto))`,
      ),
      phrase(
        `(?:ha|hanno|ho) (?:dovuto |gia |anche )?(?:pagat|versat|sborsat|anticipat|consegnat|chiest|pagare|versare|sborsare)[oaie]? ${few}${amount}`,
      ),
      phrase(
        `\\d{2,4} (?:€ |euro )?(?:di|come|per la|a titolo di) (?:cauzione|caparra|deposito|iscrizione|tesseramento)`,
      ),
    ],
    unlessBefore: notAsked,
    unlessAfter: notAskedAfter,
  },
  {
    // kept back out of the wage, also so much a day
    phrases: [
      phrase(
        `(?:tratten(?:go|iamo)|scal(?:o|iamo|ano|ati)|(?:vi |ti )(?:tolgo|togliamo)|detra(?:ggo|iamo|tti)|decurt~|trattenut[oi]) ${few}(?:${amount}|\\d{2,4} (?:di|per))`,
      ),
      phrase(`${amount} ${few}(?:trattenut|scalat|detratt|decurtat)[oiae] (?:dai|dal|dalla|dallo|sul|sulla)`),
    ],
    unlessBefore: /(?<![a-z])(?:non|mai|nessun[ao]?|senza)(?: [a-z]{1,12}){0,3} $/u,
    // the tax office, or a bed and meals at their price
    unlessAfter:
      /^[^.;\n]{0,25}(?:contribut|irpef|inps|tass[ae](?![a-z])|alloggio|stanza|camera|vitto|past[oi]|mensa|affitto)/u,
  },
  {
    // without a sum
    phrases: [
      phrase(
        '(?:ricaric|ripian|copr|integr|anticip)[a-z]{1,5} (?:tu |voi )?(?:la differenza|il saldo|il negativo|la parte mancante)',
      ),
      phrase(
        `(?:serve|occorre|richiesto|fate|fai|manda(?:te)?) (?:prima |solo |subito )?un (?:piccolo )?(?:bonifico|versamento|vaglia)|${must} ${few}(?:comprare|acquistare|pagarsi|comprarsi|procurarsi a (?:proprie|sue) spese|prendere a pagamento) ${thing}`,
      ),
      phrase(
        `(?:material[ei]|kit|divis[ae]|uniform[ei]|campionario|attrezzatur[ae]|valigett[ae]|fornitura|scatola)(?: [a-z']{1,12}){0,4} (?:si (?:acquist|compr|pag)a(?:no)? (?:presso di noi|da noi|a parte|prima|subito|in anticipo|in azienda)|(?:lo|la|li|le) (?:compri|comprate|paghi|pagate|acquisti)(?: (?:tu|voi|da noi|prima|a parte)))`,
      ),
      phrase(
        '(?:richiest[oa]|chiest[oa]|si (?:chied|richied)e|chiediamo|richiediamo|domandiamo|chiedono|versare|si (?:versa|paga|lascia)) (?:anche |solo |soltanto |pero |inoltre )?(?:un |una |il |la |l.)?(?:piccol[oa] |minim[oa] |modest[oa] )?(?:contributo|quota|versamento|cauzione|caparra|anticipo(?! di)|partecipazione alle spese|deposito)(?! social)',
      ),
      phrase(
        "(?:contributo|quota|spesa|spese|versamento|costo|costi|rata)(?: [a-z']{1,14}){0,4} a (?:carico (?:di chi|tuo|vostro|(?:de[a-z']{1,4} ?)(?:partecipant|corsist|candidat|lavorat|alliev|iscritt|person)[a-z]{1,6})|(?:tue|vostre|proprie) spese)",
      ),
    ],
    unlessBefore:
      /(?<![a-z])(?:non|mai|nessun[ao]?|senza|neanche|zero|ne|client[ei]|attent[ie] a chi|diffidat[ae]?)(?![a-z])[^.;\n]{0,30}$/u,
    unlessAfter:
      /^[^.;\n]{0,60}(?:per (?:conto|i cantieri|il negozio|la cucina|l'ufficio|i client|la signora|la casa|la famiglia|l'azienda|la ditta)|con i soldi|rimbors|paghiamo noi|a nostro carico|di idee|alla vita|alle famiglie|attiv[oa])/u,
  },
];
