// Money that the candidate is asked for. See `phrase` for the short hand.

import { phrase } from './ad-words.ts';
import { amount, few, way } from './amount.ts';
import { askedMoney, onThem } from './asked-money.ts';
import type { Rule } from './rule.ts';

/** What a worker may be made to buy. */
const thing =
  '(?:(?:il|del|per|con) visto|permesso di soggiorno|certificat[oi]|casellario|(?:un|il|del) book|book fotografico|servizio fotografico|uniforme|divis[ae]|pettorina|tesser[ae]|tesserino|attestato|patentino|cofanetto|valigetta|kit|attivazione|starter ?-?(?:box|kit|pack|set)|(?:starter|box|pacchetto|fornitura|campionario) (?:inizial[ei]|dimostrativ[ao]|di avvio|di prodotti|prodotti|di benvenuto|base)|(?:di|la|le|della|delle) pratic(?:a|he))';

/** What is charged for a job, under whatever name. */
const fee =
  "(?:(?:inter)?mediazione|contributo (?:organizzativo|di partecipazione|iniziale|minimo|simbolico|alle spese)|dispens[ae]|prima fornitura|spes[ae] (?:da sostenere|vive|di (?:iscrizione|spedizione|agenzia|viaggio|selezione|segreteria))|sostiene (?:una |la )?spesa|ordine (?:minimo|iniziale|di prodotti|di)|account (?:premium|vip)|(?:l'|un )?onorario|parcella|deposito (?:di garanzia|cauzionale)|quota (?:di )?(?:prenotazione|partecipazione|viaggio)|la nostra (?:commissione|provvigione|parcella))";

const denied =
  /(?<![a-z])(?:nessun[ao']?|senza|zero|no|non (?:e|sono|si|ci sono|c'e|chiediamo|richied[a-z]*|chied[a-z]*|dov[a-z]*|dev[a-z]*|serv[a-z]*|bisogna|occorre|prevede)|mai|neanche|ne|diffidat[a-z]*|attenti a chi (?:vi |ti )?chiede|rimbors[a-z]*|buon[oi]|incass[a-z]*|fatturat[oi]|client[ei]|ospit[ei]|past[oi]|mensa|menu|bigliett[oi]|abbonament[oi]),? (?:[a-z0-9'.€]{1,15} ){0,5}$/u;
const paidByThem =
  /^[^.,;\n]{0,40}(?:gratuit|gratis)|^[^.;\n]{0,40}(?:a nostro carico|a (?:nostre )?spese (?:nostre|della|dell'|del datore)|a nostre spese|a carico (?:nostro|dell'azienda|della (?:ditta|cooperativa|societa|famiglia)|del datore|dell'ente|dell'agenzia)|offert[oaie] da|pagat[oa] da(?:l|ll)|fornit[oaie] da|non (?:e |sono )?(?:richiest|dovut|previst)|(?:li|lo|la|le) pag(?:hiamo|a l'azienda|ano (?:gli|i|le) (?!lavorat|candidat|dipendent|nuov|ragazz|partecipant|corsist)|a (?:il|la|l') ?(?:client|comun|societa|cooperativ|ditta|famigli))|(?:e )?non (?:tu|voi|chi lavora|i lavoratori|il personale|i dipendenti|i collaboratori)(?![a-z]))|^ ?(?:\/|l'ora|all'ora|al giorno|al mese|alla settimana|orari|mensil|nett|lord|giornalier|a giornata|a consegna|per ora|ora(?![a-z])|h(?![a-z])|al netto|di (?:merce|budget|stipendio)|a chiamata|sullo stipendio|sulla (?:prima )?(?:paga|busta)|al minuto|\/ ?min)/u;

export const feeRules: readonly Rule[] = [
  {
    level: 'hold',
    code: 'UPFRONT_FEE',
    phrases: [
      phrase(
        `(?:versa(?:re|ndo|mento|te|rci)|paga(?:re|ndo|te)|pagh[ie](?:rai)?|quota(?! (?:di )?(?:capitale )?sociale)|cauzione|caparra|deposit[oai](?:re|ndo)?|anticip(?:o|are|ando)|acquist(?:o|are|ando|a)|acquisti (?:il|la|lo|i|le|un|una|il tuo)|compr[ai](?:re|ndo|te)?|bonifico|ricaric(?:a|are|ando|hi)|caric(?:a|are|hi)|invest(?:i|ire|imento)|pagament[oi] anticipat[oi]|iscrizione|contributo spese|contributo di ingresso|tassa|costo|costa|costera'?|spese (?:di|per)) (?:${few}|${way})${amount}`,
      ),
      phrase(
        `(?:invi|mand|spedi|trasferi|vers|deposit)[a-z]{1,5} (?:solo |soltanto |subito |prima |almeno )?${amount}|chiediamo (?:solo |soltanto |circa )?${amount}|(?:ti|vi|si|le) (?:chied|domand)[a-z]{1,4} ${few}(?:garanzia|${amount} (?:per|di|come|a titolo))`,
      ),
      phrase(`(?:${thing}|${fee}),? ${way}${amount}`),
      phrase(
        `(?:corso|formazione|percorso|master|academy|attestato|patentino)(?: (?!bors[ae]|indennit|rimbors|compens|pag[ah]|retribu|stipendi|premio|salario|guadagn)[a-z']{1,20}){0,6} \\(?${amount}(?!\\)? (?:e|viene|sara|verra) rimbors)`,
      ),
      phrase(
        `(?:corso|formazione|percorso|master|academy)(?: [a-z\\d']{1,14}){0,4} ?[(:,] ?${amount}[^.;\\n]{0,12}(?:rat[ae]|rateizza~|iva|una tantum|tutto compreso)`,
      ),
      phrase(
        `(?:kit|divis[ae]|attrezzatur[ae]|material[ei]|tesserino|scarpe|prodotti|badge|telefono|campionario|spese di viaggio|corso|formazione|visita medica|attestato|certificato|patentino|tirocinio|selezione|colloquio)(?: [a-z']{1,20}){0,5} ${onThem}`,
      ),
      phrase(
        `(?:corso|formazione|visita medica|attestato|certificato|patentino|tirocinio|selezione|colloquio|kit)(?: [a-z']{1,20}){0,5} (?:a pagamento|da acquistare)|kit (?:[a-z']{1,20} ){0,4}obbligatorio|(?:fornitura|scatola|pacco|materiale|kit|corso|merce) si paga(?! da noi)|si pag(?:a|ano|hera) (?:la |il |una |un |le |gli |i )(?:nostr[aoie] |sol[aoi] |piccol[ao] )?${fee}`,
      ),
      phrase(
        "(?:quota|tassa|spese|costo|contributo|versamento|pagamento) (?:di |d'|della |dell'|del |per |per la |per l')? ?(?:iscrizione|ingresso|adesione|associativ[ao]|attivazione|segreteria|istruttoria|avvio|tesseramento|tesserino|registrazione|pratica|prenotazione)",
      ),
      phrase(
        `${amount}\\)? (?:[a-z']{1,15} ){0,2}(?:pagat[oaie] dal(?:la)? (?:candidat|lavorat|person|dipendent)[a-z]{1,6}|a carico del(?:la|le|l')?(?: |i )?(?:candidat|lavorat|person)[a-z]{1,6}|da (?:versare|corrispondere|saldare|bonificare|pagare|anticipare|dare|lasciare|consegnare)|in (?:francobolli|contrassegno|vaglia)|obbligatori[oae]|di (?:kit|cauzione|iscrizione|deposito|caparra|corso|anticipo|quota|pratica|acconto|garanzia|visto)|per (?:l'iscrizione|la pratica|le pratiche|l'attivazione|il kit|la divisa|l'uniforme|il corso|il tesserino|la tessera|il visto|il permesso|il nulla osta|i documenti|il contratto e|la borsa|il materiale|il posto|partecipare|iniziare|cominciare))`,
      ),
      // a part of the wage, a sum left as security
      phrase(
        `(?:vers~|pag(?:a|hi|ate|are|ando)|lasci~|cede|mand[a-z]{1,5}|invi[a-z]{1,5}|anticip[a-z]{1,5}|trattenut~|tratteniamo|commissione) ${few}(?:meta|un terzo|tutto|\\d{1,2} ?%|prim[oae]|\\d|un|due|tre|quattro) ${few}(?:stipendio|mensilita'?|paga|salario)`,
      ),
      phrase(
        `(?:serve|vale|resta|tenut[oa]|trattenut[oa]) (?:come|a titolo di) (?:cauzione|deposito|garanzia)|(?:cauzione|caparra|deposito cauzionale|fideiussione) (?:obbligatoria|richiesta|iniziale|rimborsabile|restituita)|(?:con|un|d'|l'|versa~) ?(?:acconto|caparra) (?:di |da )?(?:${amount}|\\d{2,5})`,
      ),
      phrase(
        `(?:nulla osta|decreto flussi|flussi 20\\d\\d)[^.;\\n]{0,80}${amount}|con (?:soli |appena )?${amount} (?:ti|vi) (?:troviamo|scriviamo|prepariamo|inseriamo|garantiamo|diamo il posto)`,
      ),
      // ways to pay that no employer knows
      phrase(
        `(?:pagando|paghi|pagare|ricev~|arriva) [^.;\\n]{0,40}in contrassegno|(?:aggiung|vers|caric|mett)[a-z]{1,5} (?:dei |altri |i )?fondi|(?:ripian|ricaric|deposit|vers|anticip|invi)[a-z]{1,5} (?:tu )?(?:[a-z']{1,12} ){0,3}(?:usdt|bitcoin|crypto|criptovalut~)|(?:saldo|conto) negativo|gift card|carte? regalo|western union|moneygram|paysafecard|ricarica telefonica|(?:ricaric|vers|invi|spedi|mand|bonific)~ ${few}postepay|(?:chiamata|numero|sms|messaggio) a pagamento`,
      ),
    ],
    unlessBefore: denied,
    unlessAfter: paidByThem,
    others: askedMoney,
    because: {
      it: 'chi cerca lavoro non deve pagare nulla (D.Lgs. 276/2003, art. 11).',
      en: 'someone looking for work must not pay anything (D.Lgs. 276/2003, art. 11).',
    },
    ask: 'Chi viene assunto deve pagare qualcosa? Se sì, l’annuncio non si può pubblicare.',
  },
  {
    level: 'hold',
    code: 'SAFETY_COURSE_CHARGED',
    phrases: [
      phrase(
        `(?:corso|formazione|attestato)(?: [a-z']{1,20}){0,2} (?:sicurezza|haccp|antincendio|primo soccorso)(?: [a-z']{1,20}){0,4} (?:a pagamento|${onThem})`,
      ),
    ],
    unlessBefore: denied,
    because: {
      it: 'la formazione sulla sicurezza la paga chi assume e si fa in orario di lavoro (D.Lgs. 81/2008, art. 37).',
      en: 'safety training is paid by the employer and done in working time (D.Lgs. 81/2008, art. 37).',
    },
    ask: 'Il corso lo paga l’azienda, come prevede la legge?',
  },
];

/** Fees of a course are lawful: they are recorded so that the reader knows that there is something to pay. */
export const courseFee: Rule = {
  level: 'ok',
  code: 'COURSE_FEE',
  phrases: [
    phrase(`(?:quota|costo|tassa|iscrizione|prezzo|versamento|retta|si paga(?:no)?)(?: [a-z']{1,15}){0,5}:? ${amount}`),
    phrase('(?:corso|lezioni|servizio) a pagamento'),
  ],
  unlessBefore: denied,
  others: [
    {
      phrases: [
        phrase(
          `contributo(?: [a-z']{1,15}){0,5}:? ${amount}|${amount} (?:a|per|ogni) (?:lezione|incontro|ora|persona|testa|iscritt[oa]|partecipante|bambin[oa])`,
        ),
      ],
      unlessBefore: denied,
      // what is given to those in need
      unlessAd:
        /(?<![a-z])(?:bonus|isee|beneficiari|sussidi[oa]|a fondo perduto|voucher|erogat[oaie]|(?:contributo|contributi) (?:massim|fino|economic|ordinari|straordinari|affitt|regional|statal|comunal|una tantum|per (?:il|l'|le|gli|i|la)|alle|ai|agli))/u,
    },
    ...askedMoney,
  ],
  because: { it: 'c’è qualcosa da pagare.', en: 'there is something to pay.' },
  ask: 'Quanto costa in tutto?',
};
