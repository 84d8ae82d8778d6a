// The marks of fraud in Italian job ads, after the advice of Polizia Postale and Guardia di
// Finanza. Read in lower case without accents; see `phrase` for the short hand.

import { phrase } from './ad-words.ts';
import type { Rule } from './rule.ts';

const amount = '(?:(?:€|euro|eur) ?\\d{1,3}(?:[.,]?\\d{1,3}){0,2}|\\d{1,3}(?:[.,]?\\d{1,3}){0,2} ?(?:€|euro|eur))';
const few = "(?:[a-z'/]{1,20} ){0,5}";
const onThem =
  "(?:a (?:tuo|proprio|vostro|suo|loro) carico|a carico (?:tuo|vostro|suo|loro|(?:del|della|dei|degli|dell')(?: (?:aspirante|futuro))? ?(?:candidat|lavorat|partecipant|dipendent|collaborat|interessat|person|corsist|assunt)~)|a (?:tue|proprie|vostre|sue) spese|a spese (?:tue|proprie|del (?:candidat|lavorat)~))";

const denied =
  /(?<![a-z])(?:nessun[ao']?|senza|zero|no|non (?:e|sono|si|ci sono|c'e|chiediamo|richied[a-z]*|chied[a-z]*|dov[a-z]*|dev[a-z]*|serv[a-z]*|bisogna|occorre|prevede)|mai|neanche|diffidat[a-z]*|attenti a chi (?:vi |ti )?chiede|rimborso|rimborsiamo|rimborsat[oi]|buon[oi]) (?:[a-z']{1,15} ){0,4}$/u;
const paidByThem =
  /^[^.;\n]{0,40}(?:gratuit|gratis|a nostro carico|a carico (?:nostro|dell'azienda|della (?:ditta|cooperativa|societa|famiglia)|del datore|dell'ente|dell'agenzia)|offert[oaie] da|pagat[oa] da(?:l|ll)|fornit[oaie] da|non (?:e |sono )?(?:richiest|dovut|previst))|^ ?(?:\/|l'ora|all'ora|al giorno|al mese|alla settimana|orari|mensil|nett|lord|giornalier|a giornata|a consegna|per ora|ora(?![a-z])|h(?![a-z])|al netto)/u;

export const fraudRules: readonly Rule[] = [
  {
    level: 'hold',
    code: 'UPFRONT_FEE',
    phrases: [
      phrase(
        `(?:versa(?:re|ndo|mento|te|rci)|paga(?:re|ndo|te)|pagh[ie](?:rai)?|quota|cauzione|caparra|deposit[oai](?:re|ndo)?|anticip(?:o|are|ando)|acquist(?:o|are|ando)|compra(?:re|ndo|te)?|bonifico|ricaric(?:a|are|ando|hi)|invest(?:i|ire|imento)|pagament[oi] anticipat[oi]|iscrizione|contributo spese|tassa|costo|costa|spese (?:di|per)) ${few}${amount}`,
      ),
      phrase(
        "(?:quota|tassa|spese|costo|contributo|versamento|pagamento) (?:di |d'|della |dell'|del |per |per la |per l')? ?(?:iscrizione|ingresso|adesione|associativ[ao]|attivazione|segreteria|istruttoria|avvio|tesseramento|tesserino|registrazione|pratica|prenotazione)",
      ),
      phrase(
        `${amount}\\)? (?:[a-z']{1,15} ){0,2}(?:pagat[oaie] dal(?:la)? (?:candidat|lavorat|person|dipendent)[a-z]{1,6}|a carico del(?:la)? (?:candidat|lavorat|person)[a-z]{1,6}|da (?:versare|pagare|anticipare)|di (?:kit|cauzione|iscrizione|deposito|caparra|corso|anticipo|quota)|per (?:l'iscrizione|la pratica|l'attivazione|il kit|la divisa|il corso|il tesserino|partecipare|iniziare|cominciare))`,
      ),
      phrase(`attivazione (?:[a-z]{1,15} ){0,2}${amount}`),
      phrase(
        `(?:valigetta|starter ?-?kit|box|pacchetto|fornitura|campionario)(?: (?:inizial[ei]|dimostrativ[ao]|di avvio|di prodotti|prodotti|di benvenuto|base)){1,2} (?:da |a |di |:)? ?${amount}`,
      ),
      phrase(
        `(?:corso|formazione|percorso|master|academy)(?: [a-z\\d']{1,14}){0,4} ?[(:,] ?${amount}[^.;\\n]{0,12}(?:rat[ae]|rateizza~|iva|una tantum|tutto compreso)`,
      ),
      phrase(
        "(?:ripian|ricaric|deposit|vers|anticip|invi)[a-z]{1,5} (?:tu )?(?:[a-z']{1,12} ){0,3}(?:usdt|bitcoin|crypto|criptovalut~)|(?:saldo|conto) negativo",
      ),
      phrase(
        `deposit[aoi]{1,2} ${amount} (?:sulla|sul|nella|nel|su) (?:tu[ao]|propri[ao]|una|un|la|il) ` +
          '(?:piattaforma|conto|wallet|portafoglio|account)',
      ),
      phrase(`kit (?:di |d')?(?:[a-z']{1,20} ){0,4}(?:${amount}|obbligatorio|da acquistare|a pagamento)`),
      phrase(
        `(?:kit|divis[ae]|attrezzatur[ae]|material[ei]|tesserino|scarpe|prodotti|badge|telefono|campionario)(?: [a-z']{1,20}){0,4} ${onThem}`,
      ),
      phrase(
        `(?:corso|formazione|visita medica|attestato|certificato|patentino|tirocinio|selezione|colloquio)(?: [a-z']{1,20}){0,5} (?:a pagamento|${onThem})`,
      ),
      phrase(
        `(?:corso|formazione|attestato|patentino) (?:(?!bors[ae]|indennit|rimbors|compens|pag[ah]|retribu|stipendi|premio|salario|guadagn)[a-z']{1,20} ){0,4}(?:${amount})`,
      ),
      phrase(
        '(?:cauzione|caparra|deposito cauzionale|fideiussione)(?: (?:obbligatoria|richiesta|iniziale|rimborsabile|restituita))',
      ),
      phrase('(?:gift card|carte? regalo|postepay|western union|moneygram|paysafecard|ricarica telefonica)'),
      phrase('(?:chiamata|numero) a pagamento|(?:sms|messaggio) a pagamento'),
    ],
    unlessBefore: denied,
    unlessAfter: paidByThem,
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
  {
    level: 'hold',
    code: 'TASK_SCAM',
    phrases: [
      phrase(
        '(?:mett~|lasci~|clicc~ su|cliccando|dare|dai|dando|aggiung~|fare|fai) (?:un |dei |i |il |tanti |semplici |su |sui )?(?:"|\')?(?:mi piace|like|likes|cuoricini|cuori)',
      ),
      phrase(
        '(?:lasci|scriv|pubblic|fa)~ (?:delle |semplici |brevi )?recension[ei]|recensi(?:re|ndo|sci)|valut(?:a|are|ando|azione di|azione) (?:hotel|prodotti|app|alberghi|video|annunci)(?: on ?-?line)?',
      ),
      phrase('criptovalut[ae]|crypto|bitcoin|usdt|tether|forex|trading on ?-?line'),
      phrase('(?:su|anche|o|solo|canale|contatt~ su|gruppo|via|scrivi~ su|tramite)? ?telegram'),
      phrase(
        'sblocc~ (?:i |le |il |la )?(?:compit|mission|pagament|prelie|guadagn|task|livell)~|(?:compiti|missioni|task) (?:vip|giornalier|retribuit|semplici|premium|on ?-?line|prepagat)~',
      ),
      phrase(
        '(?:guard|visualizz)~ (?:video|annunci|pubblicita) (?:su|e guadagn~)|aument~ (?:i )?(?:follower|visualizzazioni|le vendite dei prodotti)|ottimizzazione (?:di |dei |delle )?(?:app|prodotti|hotel|ordini)',
      ),
    ],
    unlessBefore:
      /(?<![a-z])(?:no|non|niente|assistenza clienti|supporto|gestione|gestire|cura|responsabile|monitorare|rispondere alle|conoscenza di|social media|canali social|pagina|uso di)[^.;\n]{0,40}$/u,
    because: {
      it: 'è la forma delle truffe dei «compiti on line»: prima pagano poco, poi chiedono soldi (Polizia Postale).',
      en: 'this is how “task scams” work: they pay a little first, then ask for money (Polizia Postale).',
    },
    ask: 'Chi è l’azienda, con partita IVA e sede, e quale contratto offre?',
  },
  {
    level: 'hold',
    code: 'MONEY_MULE',
    phrases: [
      phrase(
        "(?:ricev|incass|accredit)~ (?:[a-z']{1,15} ){0,3}(?:bonific|pacch|pagament|somm|denar|sold)[a-z]{1,4} (?:[a-z']{1,15} ){0,4}(?:a casa|sul (?:tuo|proprio|vostro)|e (?:poi )?(?:rispedir|inoltrar|trasferir|girar|spedir|inviar|versar)~|presso (?:il )?(?:tuo|proprio) domicilio)",
      ),
      phrase(
        '(?:us|mett|apr|utilizz|fornir)~ (?:a disposizione )?(?:il |un |la )?(?:tu[oa]|propri[oa]|vostr[oa]) (?:conto|iban|carta|postepay)',
      ),
      phrase(
        "conto (?:corrente |bancario )?(?:personale|a tuo nome|intestato a te|privato) (?:per|su cui|dove)|transazion~ (?:[a-z']{1,12} ){0,2}(?:tu[oa]|propri[oa]) conto",
      ),
      phrase(
        'agente finanziario(?: da casa)?|money (?:mule|transfer manager)|(?:tratten|tieni|guadagn)~ (?:il |un |una |la )?(?:commission[ei] del )?\\d{1,2} ?%[^.;\\n]{0,40}(?:bonific|transazion|trasferiment|somm|moviment)~',
      ),
      phrase(
        '(?:spedi|rispedi|inoltra|reimballa)(?:re|ndo|zione)? (?:i |dei )?(?:pacchi|plichi) (?:da casa|dal (?:tuo|proprio) domicilio)|(?:pacchi|plichi)[^.;\\n]{0,30}(?:da casa|a casa tua|presso (?:il tuo|la tua))',
      ),
      phrase('trasferi(?:re|mento) (?:di |il )?(?:denaro|somme|fondi)'),
    ],
    because: {
      it: 'far passare soldi o pacchi per conto di altri può essere riciclaggio: a rischio è chi lavora.',
      en: 'passing money or parcels on for others may be laundering: the worker bears the risk.',
    },
    ask: 'Chi è l’azienda e perché servono il conto o la casa di chi lavora?',
  },
  {
    level: 'hold',
    code: 'DOCS_UPFRONT',
    phrases: [
      phrase(
        "(?:invi|mand|alleg|spedi|fornir|trasm|caric|indicar|comunic|inoltr|anticip|fotograf|rispond)[a-z]{0,8} (?:[^.;\\n]{0,60} )?(?:carta d ?'? ?identita'?|documento (?:d ?'? ?identita'?|di riconoscimento|valido)|documenti d ?'? ?identita'?|permesso di soggiorno|passaporto|codice fiscale|iban|coordinate bancarie|tessera sanitaria|carta di credito|bancomat|credenziali|password|spid|estratto conto)",
      ),
      phrase(
        "(?:foto|copia|scansione|selfie|fronte ?(?:e|/|-)? ?retro)[^.;\\n]{0,25}(?:carta d ?'? ?identita'?|documento|permesso di soggiorno|passaporto|codice fiscale|tessera sanitaria|carta di credito)",
      ),
    ],
    unlessBefore: /(?:no|non|mai|senza) (?:[a-z]{1,15} )?$/u,
    unlessAfter:
      /^[^.;\n]{0,30}(?:all'assunzione|dopo l'assunzione|al momento dell'assunzione|solo in caso di assunzione|tramite spid|con spid)/u,
    because: {
      it: 'prima di un colloquio non si mandano documenti, IBAN o codice fiscale: servono ai furti d’identità (GDPR, art. 5).',
      en: 'no documents, bank account or tax code before an interview: they serve identity theft (GDPR, art. 5).',
    },
    ask: 'Possiamo togliere la richiesta di documenti? Si portano al colloquio o all’assunzione.',
  },
  {
    level: 'hold',
    code: 'EASY_MONEY',
    phrases: [
      phrase(
        'guadagn[oia](?:re)? (?:facil[ei]|facilmente|assicurat[oi]|elevat[oi]|elevatissim[oi]|immediat[oi]|extra|garantit[oi]|sicur[oi]|illimitat[oi]|subito|veloc[ei]|da subito|da casa|on ?-?line|senza)',
      ),
      phrase(
        `guadagn[a-z]{1,6} (?:[a-z']{1,15} ){0,3}(?:${amount}|\\d{2,4} ?(?:-|/|a) ?\\d{2,5} ?(?:€|euro)?)[^.;\\n]{0,15}(?:al giorno|a settimana|alla settimana|settimanal|l'ora|ogni giorno|giornalier|al di|al mese (?:da casa|lavorando|in un'ora))~`,
      ),
      phrase(
        'guadagn[a-z]{1,6} [^.;\\n]{0,40}(?:senza limit[ei]|nessun limite|illimitat|poche ore|dal divano|con il cellulare|con lo smartphone|cliccando|comodamente)~',
      ),
      phrase(`${amount} [^.;\\n]{0,20}(?:nessun limite|senza limit[ei])`),
      phrase(
        "senza limiti di guadagno|liberta'? finanziaria|rendit[ae] passiv[ae]|entrat[ae] passiv[ae]|imprenditore di te stess[oa]|soldi facili|cambia(?:re)? (?:la tua )?vita|diventa ricc[oa]|lavora quando vuoi|sii il capo di te stess[oa]|reddito (?:extra|automatico|passivo)",
      ),
      phrase(
        '(?:assunzione|posto(?: di lavoro)?|contratto) (?:sicur[oa]|garantit[oa]|assicurat[oa]|cert[oa])(?: al 100)?|assum[a-z]{1,6} al 100 ?%?|lavoro garantito',
      ),
      phrase(
        '(?:basta(?:no)?|solo|serve solo) (?:un |il |uno |lo |avere un )?(?:cellulare|smartphone|telefono|pc|computer|\\d{1,2} minuti)(?: al giorno)?',
      ),
      phrase(
        `(?:lavor[oai]|attivita)[^.;\\n]{0,25} da casa[^.;\\n]{0,60}(?:guadagn~|poche ore|minuti|\\d ?(?:€|euro))|(?:fino a|oltre|anche) ${amount} [^.;\\n]{0,25}da casa|guadagn~ quanto vuoi`,
      ),
    ],
    unlessBefore: /(?:non (?:offriamo|promettiamo)|ambiente di) $/u,
    because: {
      it: 'promettere guadagni facili o il posto sicuro è tipico delle truffe (Polizia Postale, Guardia di Finanza).',
      en: 'promising easy money or a guaranteed job is typical of frauds (Polizia Postale, Guardia di Finanza).',
    },
    ask: 'Quali sono il contratto, la paga lorda e le ore, e chi assume?',
  },
  {
    level: 'hold',
    code: 'MLM',
    phrases: [
      phrase(
        'multi-?\\s?level(?: marketing)?|network ?-?marketing|networker|marketing multilivello|(?:vendita|sistema|schema|catena) piramidale|downline|upline|marketing relazionale',
      ),
      phrase(
        'incaricat[oaie](?:/[aei])? (?:alle vendite|(?:alla |di )vendita (?:diretta|a domicilio))|vendita diretta a domicilio|party ?-?plan',
      ),
      phrase(
        '(?:cre|costru|svilupp|ampli|form)[a-z]{1,5} (?:la |una |il )?(?:tua|propria|tuo|proprio|vostra) (?:rete|squadra|team|struttura|gruppo)(?: di (?:vendita|incaricati|collaboratori|distributori))?',
      ),
      phrase(
        "guadagn[a-z]{1,6} (?:[a-z']{1,12} ){0,4}(?:lavoro|vendite|acquisti|attivita) (?:degli altri|di altri|della (?:tua )?rete|dei tuoi)|guadagn[a-z]{1,6} (?:present|invit|port|reclut)ando|(?:invit|present|port|reclut|coinvolg)[a-z]{1,6} (?:un |gli |altri |i tuoi |nuovi |altre )?(?:amic[oi]|person[ae]|membri|incaricati|distributori) (?:e|per) guadagn~",
      ),
      phrase(
        "invit[a-z]{1,4} (?:[a-z']{1,12} ){0,3}(?:consulent[ei]|venditric[ei]|venditor[ei]|collaborator[ei]|collaboratric[ei]|incaricat[ei]|membri|person[ae]|amic[hi]{1,2}e?) (?:nella|alla|nel|al) (?:tua|tuo|propria|proprio|vostra) (?:squadra|rete|team|gruppo)",
      ),
      phrase(
        '(?:percentual[ei]|provvigion[ei]|commission[ei]|guadagn[a-z]{1,4}) (?:anche )?(?:sulle|sugli|sui|dalle) (?:loro|vendite (?:delle|dei|degli) (?:altr|tu[oe]|invitat)[a-z]{0,3}|acquisti degli altri)',
      ),
      phrase(
        '(?:diventa|diventare) (?:distributore|distributrice|incaricat[oa]|consulente) (?:indipendente|di vendita|di bellezza|di benessere)',
      ),
    ],
    unlessBefore:
      /(?:coordin[a-z]{0,20}|gestir?[a-z]{0,20}) $|(?<![a-z])(?:no|non|niente|senza|mai|zero|ne)(?: (?:e|sono|si tratta di|porta a porta|di|un|una|ne|o)){0,5} $/u,
    because: {
      it: 'è vendita a rete, spesso senza paga fissa; le catene piramidali sono vietate (L. 173/2005).',
      en: 'this is network selling, often without fixed pay; pyramid schemes are forbidden (L. 173/2005).',
    },
    ask: 'C’è una paga fissa? Quale contratto? Bisogna comprare prodotti o trovare altre persone?',
  },
];

/** Fees of a course are lawful: they are recorded so that the reader knows that there is something to pay. */
export const courseFee: Rule = {
  level: 'ok',
  code: 'COURSE_FEE',
  phrases: [
    phrase(
      `(?:quota|costo|contributo(?! (?:massim|fino|economic|ordinari|straordinari|affitt|regional|statal|comunal|una tantum|a fondo|per (?:il|l'|le|gli|i|la)))|tassa|iscrizione|prezzo|versamento|retta|euro|€)(?: [a-z']{1,15}){0,5}:? ${amount}`,
    ),
    phrase('(?:corso|lezioni|servizio) a pagamento'),
  ],
  unlessBefore: denied,
  because: { it: 'c’è qualcosa da pagare.', en: 'there is something to pay.' },
  ask: 'Quanto costa in tutto?',
};
