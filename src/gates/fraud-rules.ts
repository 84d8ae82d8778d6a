// The marks of fraud in Italian job ads, after the advice of Polizia Postale and Guardia di
// Finanza. Read in lower case without accents; see `phrase` for the short hand.

import { phrase } from './ad-words.ts';
import { amount } from './amount.ts';
import type { Rule } from './rule.ts';

/** Papers and codes that nobody needs before an interview. */
const paper =
  "cart[ae] (?:d ?'? ?|di )?identita'?(?! elettronica ?\\(?cie)|document[oi] (?:d ?'? ?identita'?|di riconoscimento|valido)|fronte ?(?:e|/|-)? ?retro del documento|permesso di soggiorno|carta (?:di )?soggiorno|passaporto|codice fiscale|iban|coordinate (?:bancarie|iban|del conto)|numero (?:del|di) conto(?: corrente)?|dati (?:della carta|bancari)|tessera sanitaria|carta di credito|bancomat|(?<!con )(?<!tramite )(?<!via )(?<!mediante )(?:credenziali|spid)|password|estratto conto|numero della carta|cvv";

/** A parcel that comes to a worker's home. */
const parcel =
  "(?:(?:pacch|coll|merc|plic|scatol|bust)[a-z]{1,3}[^\\n]{0,80}(?:a casa|da casa|casa tua|domicilio|domestico|tuo indirizzo|all'estero)|(?:a casa|da casa|casa grande|casa tua|domicilio|domestico|tuo indirizzo)[^\\n]{0,80}(?:pacch|coll|merc|plic|scatol|bust)[a-z]{1,3})";

/** To bring in other people, as the worker is told to. */
const bringIn =
  '(?:(?:invit|present|port|reclut|inser|iscriv|sponsorizz|coinvolg)(?:i|a|are|ando|endo|ere|ire|isci|erai|t[ei])|fai (?:iscrivere|entrare))(?: dentro| anche| almeno| solo| in squadra)?(?: (?:a|ad|le|i|gli|tue|tuoi|altre|altri|altra|nuove|nuovi|nuova|due|tre|cinque|\\d{1,2}|ogni|piu|nella|tua|nostri|prodotti|integratori|un|una)){0,5} (?:amic(?:he|i|a|o)|person[ae]|conoscenti|presentatric[ei]|consulent[ei]|venditric[ei]|affiliat[ei]|collaborator[ei]|iscritt[ei]|altri|altre|clienti e amici)';

/** Money that comes as a part of something. */
const share =
  '(?:percentual[ei]|provvigion[ei]|commission[ei]|quota|compens[oi]|guadagn[a-z]{1,6}|entrat[ae]|bonus|royalt(?:y|ies)|rendit[ae]|premi[oa]?|reddito|prendi|prend[ie] (?:il|un) \\d{1,2} ?%|\\d{1,2} ?%)';

/** Those who were brought in, and what they do. */
const others =
  '(?:(?:quello|quanto|cio|tutto quello|tutto cio) che (?:fanno|vendono|guadagnano|comprano|ordinano|incassano|producono|spendono)|(?:vendite|ordini|acquisti|consumi|lavoro|fatturato|spese|guadagni|quelli|quelle|quello) (?:anche )?(?:delle|dei|del|della|di|degli) (?:tu[aeo]i? )?(?:altr[ie]|amic(?:i|he)|gruppo|squadra|team|rete|iscritt[ie]|invitat[ie]|collaborat(?:ori|rici)|venditrici|person[ae] che)|loro (?:vendite|ordini|acquisti|guadagni)|anche su(?:lle|i|gli|l|lla)? su(?:e|oi|a|o) (?:iscritt[aei]|vendite|ordini|acquisti|guadagni|incassi)|(?:person[ae]|amic(?:i|he|a|o)|donne|iscritt[aei]|clienti|chi|quelle|quelli) che (?:tu )?(?:hai |avrai |avete )?(?:invit|present|port|recluta|inser|iscriv)[a-z]{1,4}|(?:entra|entrano|si iscrive|si iscrivono) (?:grazie a|con il tuo|col tuo|tramite) (?:te|codice|link))';

/** A trifle done to something that is shown on a screen. */
const trifle =
  '(?:tocc|clicc|prem|mett|assegn|dare|dai|vot|valut|conferm|complet|invi|ottimizz|guard|visualizz|segu|recens|ascolt|condivid|salv|aggiung)[a-z]{0,6} [^.;\\n]{0,40}(?:cuor[ei]|stell[ae]|like|mi piace|hotel|albergh[io]|struttur[ae]|prodott[io]|ordin[ei]|video|spot|app|brani|canzoni|negozi|ristoranti|annunci|post|profil[io]|screenshot|preferiti|alloggi|camere)';

/** What surrounds such a trifle when it is a lure; a real job shows one of them at most. */
const lures = [
  /(?<![a-z])(?:popolarita|visibilita|classific[ah]e?|posizionament[oi]|reputazione|far (?:salire|crescere)|migliorare le vendite|traffico)(?![a-z])/u,
  /(?:€|euro|usdt|dollari) (?:l'un[ao]|ciascun[ao]|a(?:l|d)? (?:like|voto|video|clic|tocco|ordine|compito|task|recensione|ogni)|per (?:ogni|ciascun)|al (?:pezzo|clic|video|voto|compito))|(?<![a-z])(?:saldo|wallet|provvigion[ei] (?:sul|nel|va)|commission[ei] (?:sul|nel|va)|prelev[a-z]{1,5}|ricaric[a-z]{1,5})(?![a-z])/u,
  /(?<![a-z])(?:minut[oi]|telefon(?:o|ino)|cellulare|smartphone|da casa|a distanza|da remoto|quando (?:vuoi|vuole)|tempo libero|nessuna esperienza)(?![a-z])/u,
  /(?<![a-z])(?:(?:la )?sera stessa|ogni sera|in giornata|lo stesso giorno|subito sul conto|revolut|paypal|usdt|bonifico immediato|pagamento (?:giornaliero|quotidiano|immediato))(?![a-z])/u,
  /(?<![a-z])(?:telegram|tutor|mentore|receptionist online|(?:il )?tuo (?:numero|contatto|profilo)|abbiamo (?:visto|letto|trovato) il tuo|piattaforma (?:ti|vi|assegna))(?![a-z])/u,
];

/** A job that names its contract may deal with reviews or coins; not one that also lures. */
const plainContract =
  /^(?![\s\S]*(?:telegram|guadagn|ricaric|usdt|wallet|deposit|(?:€|euro) al giorno))[\s\S]*(?<![a-z])(?:ral|ccnl|tempo (?:in)?determinato|contratto (?:a termine|di collaborazione|di assunzione)|lordi l'ora|in sede|full ?-?time)(?![a-z])/u;

export const fraudRules: readonly Rule[] = [
  {
    level: 'hold',
    code: 'TASK_SCAM',
    phrases: [
      phrase(
        '(?:mett~|lasci~|clicc~ su|cliccando|dare|dai|dando|aggiung~|fare|fai|inser~) (?:[a-z]{1,12} ){0,2}(?:un |dei |i |il |tanti |semplici |su |sui |e )?(?:"|\')?(?:mi piace|like|likes|cuoricin[oi]|cuor[ei])',
      ),
      phrase(
        'likes? (?:and|e|ai|alle|a) (?:follow|segui|share|subscribe|video|pagin[ae]|post|contenuti|prodotti|hotel)~',
      ),
      phrase(
        '(?:lasci|scriv|pubblic|fa|inser|invi)~ (?:delle |semplici |brevi |tante |alcune )?(?:recension[ei](?! (?:di|su) (?:libri|film|disch|spettacol|mostr|concert)~)|commenti positivi)|recensi(?:re|ndo|sci) (?:[a-z]{1,12} ){0,2}(?:hotel|albergh|prodott|app|luogh|ristorant|on ?-?line|strutture|locali)~|\\d{1,3} recensioni (?:al giorno|ogni)|(?:recensor|valutator)[ei] (?:di )?(?:hotel|albergh|prodott|app)~',
      ),
      phrase(
        "valut(?:a|i|are|ando|azione di|azione|azioni) (?:(?:gli|le|i|alcuni|alcune) )?(?:hotel|alberghi|prenotazion[ei]|struttur[ae] (?:ricettiv|albergh|turistic)[a-z]{1,3}|prodotti|app|video|annunci)(?: alberghier[ei])?(?: on ?-?line)?|(?:dare|dai|lasci~|assegn~|mett~|dando) (?:un |il |alcune |un buon )?(?:(?:cinque|5|\\d) stelle|punteggi[oa]|voto|rating|valutazion[ei])(?: [a-z']{1,12}){0,3}",
      ),
      phrase(
        '(?:segu|iscriv)[a-z]{1,5} (?:a |ai |dei |alcuni |i |gli )?(?:canali|profili|account|pagine)(?: (?:youtube|instagram|tiktok|social|facebook))?(?=[^.;\\n]{0,60}(?:€|euro|guadagn|pagat|screenshot|compens))',
      ),
      phrase(
        '(?:\\d{1,3}|\\d[.,]\\d{1,2}) ?(?:€|euro) (?:a|per|ogni) (?:like|recensione|video|click|clic|iscrizione|follow|commento|compito|task)',
      ),
      phrase('criptovalut[ae]|crypto|bitcoin|usdt|tether|forex|trading on ?-?line'),
      phrase('(?:solo |esclusivamente |soltanto )(?:su |via |tramite )?telegram'),
      phrase(
        '(?:manager|tutor|capo|referente|responsabile|amministrator[ei]|istruttor[ei]|mentore|receptionist|compit[oi]|mission[ei]|task|lavorofacile|guadagn~)[^.;\\n]{0,40} telegram|telegram[^.;\\n]{0,40} (?:compit[oi]|mission[ei]|task|tutor|manager|guadagn~)',
      ),
      phrase(
        '(?:miglior|aument|alz|cresc)[a-z]{1,4} (?:[a-z]{1,12} ){0,3}(?:reputazione|valutazion[ei]|posizione|classifica|visibilita)(?=[^\\n]{0,200}(?:tocc|clic|risponda|rispondi|al giorno))',
      ),
      phrase(
        'sblocc~ (?:i |le |il |la )?(?:compit|mission|pagament|prelie|guadagn|task|livell)~|(?:compiti|missioni|task) (?:vip|giornalier|retribuit|semplici|premium|on ?-?line|prepagat)~|simple tasks?|primo (?:compito|task)',
      ),
      phrase(
        "(?:guard|visualizz)~ (?:dei |i |alcuni |brevi )?(?:video|annunci|pubblicita) (?:su|e guadagn~)|aument~ (?:i )?(?:follower|visualizzazioni|le vendite (?:dei prodotti|dei negozi))|ottimizza(?:zione|re|ndo|tor[ei]|tric[ei]) (?:di |dei |delle |i |gli |le )?(?:dati (?:dei |di |delle |degli )?)?(?:app|prodotti|hotel|ordini)|invia(?:re)? (?:l')?(?:\")?ordin[ei](?:\")?(?= \\d{1,3} volte)|(?:conferm|complet|esegu|simul|ottimizz|invi)[a-z]{1,5} (?:(?:gli|degli|dei|le|i|tutti|\\d{1,3}) ){0,2}(?:ordin|acquist|transazion|prenotazion)[a-z]{1,3} (?:[a-z']{1,10} ){0,3}(?:piattaforma|app|sit[oi])|(?:ordin|acquist|compr|prenot)[a-z]{1,5} (?:[a-z']{1,12} ){0,3}per finta|(?:far |fai |fate )?(?:salire|crescere|scalare) (?:[a-z']{1,12} ){0,3}(?:in |la |nella |nelle )?classific[a-z]{1,2}|screenshot [^.;\\n]{0,30}(?:tutor|referente|mentore|manager)|(?:ordin[ei]|acquisti) (?:fint|fittizi|simulat|combinat|fortunat|premium|gia pront)[a-z]{0,2}|(?:fint|fals)[eoi] (?:stanze|prenotazioni|recensioni|ordini|account|profili)|(?:fai|fare|eseguire|completare) (?:gli |degli |\\d{1,3} )?ordini sull[ao] (?:piattaforma|sito|app)",
      ),
    ],
    unlessBefore:
      /(?<![a-z])(?:no|non|niente|assistenza clienti|supporto|gestione|gestire|cura|responsabile (?:di|dei|del)|monitorare|rispondere alle|conoscenza di|social media|canali social|pagina|uso di|curare)(?![a-z])[^.;\n]{0,40}$/u,
    // a job that names its contract may deal with such things
    unlessAd: plainContract,
    others: [
      {
        phrases: [phrase(trifle)],
        unlessAd: plainContract,
        unlessTold: ({ ad }) => lures.filter((lure) => lure.test(ad)).length < 3,
      },
    ],
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
        "(?:ricev|incass|accredit|accett)~ (?:[a-z']{1,15} ){0,3}(?:bonific|pacch|coll|merc|pagament|versament|somm|denar|sold)[a-z]{1,4} (?:[a-z']{1,15} ){0,4}(?:a casa|sul (?:tuo|proprio|vostro)|e (?:poi )?(?:rispedir|inoltrar|trasferir|girar|spedir|inviar|versar)~|(?:presso (?:il )?|al )(?:tuo|proprio|vostro) domicilio|(?:su|sul) (?:un )?conto (?:bancario |corrente )?(?:personale|proprio|tuo))",
      ),
      phrase(
        "(?:sul|su) (?:tuo|vostro|proprio|suo) conto(?: [a-z']{1,12}){0,2},? [^.;\\n]{0,60}(?:prelev|rigir|trasferi|consegn|inoltr)~",
      ),
      phrase(
        '(?:sold|bonific|pagament|denar|somm)[a-z]{1,4} [^.;\\n]{0,40}(?:sul|nel) (?:tuo |vostro |proprio )?conto,? [^.;\\n]{0,40}(?:giri|girate|girarli|rigir~|trasferi~|prelev~)|(?:trattieni|tieni|trattenendo|tenendo) (?:per te )?(?:il|un) \\d{1,2} ?%',
      ),
      // the parcel comes to a home and goes on from there
      phrase(
        `${parcel}[^\\n]{0,160}(?:rispedi|rispedisc|rimand|inoltr|rietichett|reimballa|nuova etichetta|cambi~ (?:l')?etichett|riportar|portar~ (?:in posta|al corriere)|porti (?:in posta|al corriere))[a-z]{0,8}`,
      ),
      phrase(
        '(?:us|mett|apr|utilizz|fornir|affitt|prest|ced)~ (?:a disposizione )?(?:il |un |la )?(?:tu[oa]|propri[oa]|vostr[oa]) (?:conto|iban|carta|postepay)',
      ),
      phrase(
        "conto (?:corrente |bancario )?(?:personale|a tuo nome|intestato a te|privato) (?:per|su cui|dove)|transazion~ (?:[a-z']{1,12} ){0,2}(?:tu[oa]|propri[oa]) conto|(?:sul|il) tuo conto [^.;\\n]{0,60}(?:trasferi|giri|girer|rigir|bonific|invi)~|conto [^.;\\n]{0,30}che non usi|apr[a-z]{1,5} (?:un |il )?conto(?: [a-z-]{1,10}){0,2} a (?:tuo|suo|proprio|vostro) nome",
      ),
      phrase(
        '(?:agente|rappresentante|assistente|operatore|mediatore) finanziario(?= (?:da casa|da remoto|on ?-?line|a distanza))|agente finanziario|(?:local |online )?payments? (?:assistant|agent|manager)|money (?:mule|transfer manager)|(?:tratten|tieni|guadagn)~ (?:il |un |una |la )?(?:commission[ei] del )?\\d{1,2} ?%[^.;\\n]{0,40}(?:bonific|transazion|trasferiment|somm|moviment)~',
      ),
      phrase(
        '(?:bonific|pagament|sold|denar)[a-z]{1,5}[^.;\\n]{0,80}(?:compri|comprare|acquisti|acquistare|convert)[^.;\\n]{0,40}(?:gift card|regalo|crypto|bitcoin|usdt)|convert[a-z]{1,4} [^.;\\n]{0,60}(?:crypto|bitcoin|usdt|wallet)',
      ),
      phrase(
        '(?:spedi|rispedi|inoltra|reimballa)(?:re|ndo|zione)? (?:i |dei )?(?:pacchi|plichi) (?:da casa|dal (?:tuo|proprio) domicilio)|(?:pacchi|plichi)[^.;\\n]{0,30}(?:da casa|a casa tua|presso (?:il tuo|la tua))',
      ),
      phrase('trasferi(?:re|mento) (?:di |il )?(?:denaro|somme|fondi)|prelevare (?:i )?contanti'),
    ],
    unlessBefore: /(?<![a-z])(?:no|non|mai|nessun[ao]?|diffidat[a-z]*)(?: [a-z]{1,15}){0,3} $/u,
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
        `(?:invi|mand|alleg|spedi|fornir|trasm|caric|indicar|indicand|comunic|inoltr|anticip|fotograf|rispond|compila|inserisci|inserite|inserire)[a-z]{0,8} (?:[^.;\\n]{0,60} )?(?:${paper})`,
      ),
      phrase(
        "(?:foto|copia|scansione|selfie|fronte ?(?:e|/|-)? ?retro)[^.;\\n]{0,25}(?:carta d ?'? ?identita'?|carta (?:di )?soggiorno|documento|permesso di soggiorno|passaporto|codice fiscale|tessera sanitaria|carta di credito)",
      ),
      phrase(
        '(?:dacci|dammi|dateci|passa(?:ci|mi)) [^.;\\n]{0,40}(?:iban|dati (?:della carta|bancari|del conto)|credenziali|password|spid)',
      ),
      // "servono subito: carta d'identita, tessera sanitaria, IBAN. Inviare tutto"
      phrase(`(?:${paper})[^\\n]{0,30} (?:invi|mand)[a-z]{1,5} (?:tutto|tutti)`),
      phrase(`(?:serv|occorr)~ [^.;\\n]{0,60}(?:${paper})[^.;\\n]{0,40} (?:whatsapp|in chat|via chat)`),
      phrase(
        '(?:chied~|chiest[ioae]|richied~|vogliono|ci (?:serve|servono|occorre|occorrono)) [^.;\\n]{0,40}(?:iban|coordinate (?:bancarie|del conto)|dati (?:della carta|bancari|del conto)|codice che [^.;\\n]{0,20}(?:sms|arriva)|credenziali|password)',
      ),
    ],
    unlessBefore:
      /(?<![a-z])(?:no|non|mai|senza|nessuno)(?: [a-z]{1,15})? $|(?<![a-z])nessuno(?: [a-z]{1,10}){0,3} $|(?<![a-z])(?:non|mai|nessuno)(?: (?:ti|vi|le|si|devi|dovete))? (?:chied|richied|vogli|vorr|serv|mand|invi|dat|fornit|comunicat)[a-z]{0,7}(?![a-z])[^.;\n]{0,80}$/u,
    unlessAfter:
      /^[^.;\n]{0,30}(?:all'assunzione|dopo l'assunzione|al momento dell'assunzione|solo in caso di assunzione|tramite spid|con spid)/u,
    unless:
      /(?:in caso di|dopo la|dopo l'|all'|al momento dell'|a seguito dell')(?: )?(?:assunzione|selezione|assunt[oaie])|(?:all'atto|alla firma)|(?<![a-z])chi (?:viene |verra |sara |e )?(?:stato )?(?:scelto|selezionato|assunto)|(?:port|esib|present|consegn)[a-z]{1,6} [^.;\n]{0,80}colloquio/u,
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
        'in un (?:giorno|mese|ora|settimana) (?:quell?o|quanto|cio) che (?:prima |altri |una volta )?(?:prend|guadagn|fac)[a-z]{2,6} in un|guadagn[oia](?:re)? (?:facil[ei]|facilmente|assicurat[oi]|elevat[oi]|elevatissim[oi]|immediat[oi]|extra|garantit[oi]|sicur[oi]|illimitat[oi]|subito|veloc[ei]|da subito|da casa|on ?-?line|senza)',
      ),
      phrase(
        `guadagn[a-z]{1,6} (?:[a-z']{1,15} ){0,3}(?:${amount}|\\d{2,4} ?(?:-|/|a) ?\\d{2,5} ?(?:€|euro)?)[^.;\\n]{0,15}(?:al giorno|a settimana|alla settimana|settimanal|l'ora|ogni giorno|giornalier|al di|al mese (?:da casa|lavorando|in un'ora))~`,
      ),
      phrase(
        'guadagn[a-z]{1,6} [^.;\\n]{0,40}(?:senza limit[ei]|nessun limite|illimitat|poche ore|dal divano|con il cellulare|con lo smartphone|cliccando|comodamente)~',
      ),
      phrase(`${amount} [^.;\\n]{0,20}(?:nessun limite|senza limit[ei])`),
      phrase(
        "senza limiti di guadagno|liberta'? finanziaria|rendit[ae] passiv[ae]|entrat[ae] passiv[ae]|imprenditore di te stess[oa]|soldi (?:facili|veloci|subito)|cambia(?:re)? (?:la tua )?vita|diventa ricc[oa]|lavora quando vuoi|sii il capo di te stess[oa]|reddito (?:extra|automatico|passivo)",
      ),
      phrase(
        '(?:assunzion[ei]|post[oi](?: di lavoro)?|contratto|lavoro(?! (?:sicur|cert))) (?:(?:immediat[aoe]|subito|diretta|fiss[oa]) (?:e |ed )?)?(?:sicur[oai]|garantit[oaie]|assicurat[oaie]|cert[oa])(?! (?:stipendi|dal|dalla|per legge))(?: al 100)?|assum[a-z]{1,6} al 100 ?%?|(?:100 ?%|cento per cento|tutt[ie]) (?:(?:di|dei|delle|degli|i|le|gli|nostr[ie]|corsist[ie]|alliev[ie]|partecipanti|iscritt[ie]|vien[e]|vengono|sono) ){0,4}assunt[iaeo]',
      ),
      phrase(
        '(?:basta(?:no)?|solo|serve solo) (?:un |il |uno |lo |avere un )?(?:cellulare|smartphone|telefono|pc|computer|\\d{1,2} minuti)(?: al giorno)?(?! ?(?::|al|n\\.?|numero)? ?\\+?\\d|,? (?:no|niente|non) (?:mail|email|sms|whatsapp|messaggi))',
      ),
      phrase(
        `(?:lavor[oai]|attivita)[^.;\\n]{0,25} da casa[^.;\\n]{0,60}(?:guadagn~|poche ore|minuti)|(?:fino a|oltre|anche) ${amount} [^.;\\n]{0,25}da casa|guadagn~ quanto vuoi`,
      ),
    ],
    unlessBefore:
      /(?:non (?:offriamo|promettiamo)|ambiente di|(?<![a-z])(?:no|niente|senza|tolgono|toglie)) $|(?<![a-z])(?:sono|vengono|siamo|saranno) $/u,
    unlessAfter: /^[^.;\n]{0,60}(?<![a-z])ccnl(?![a-z])/u,
    unlessTold: ({ rest }) => rest.startsWith('?'),
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
      // whoever brings in others is paid on what they and theirs sell
      phrase(
        `${bringIn},? [^.;!?\\n]{0,90}(?:percentual[ei]|provvigion[ei]|royalt(?:y|ies)|si moltiplica|(?:sali|sale|salgono) (?:di|un) livell[oi]|(?:primo|secondo|terzo|quarto|quinto|\\d) livello|rendita|guadagn[aoi]|(?:la |tua )?(?:linea|rete|struttura))`,
      ),
      phrase(
        `(?:percentual[ei]|provvigion[ei]|royalt(?:y|ies)|guadagn[a-z]{1,4}|bonus|premi[oa]?|rendita) [^.;!?\\n]{0,60}(?:${bringIn}|(?:chi|che) (?:inviti|porti|iscrivi|inserisci|recluti|recluta|sponsorizzi))`,
      ),
      phrase(
        'piu (?:person[ae]|amic(?:i|he)|gente|consulenti|collaborator[ie]|collaboratrici|iscritt[ie]|venditrici|donne|ragazze) (?:[a-z]{1,8} )?(?:iscriv|invit|port|reclut|inser|present|entr|si un|coinvolg)[a-z]{1,5} [^.;\\n]{0,20}(?:piu|sale|cresce|guadagn)~|(?:person[ae]|ragazz[ei]|donne|mamme|consulenti|collaboratrici|collaboratori|iscritt[ie]) (?:nella|nel|sotto la|sotto di) mi[ao] ?(?:struttura|rete|squadra|gruppo|team|linea)?|(?:tutta )?la tua linea|loro (?:ne |anche |a loro volta )?(?:(?:inviteranno|invitano|porteranno|portano) )?(?:ad? )?altr[eio] (?:\\d|due|tre|quattro|cinque|amic|person)~|e cosi via a catena|(?:su|sopra) (?:ogni|tutti i|piu|cinque|\\d) livell[oi](?! [a-z]{0,3} ?(?:scolastic|di istruzione))',
      ),
      phrase(
        '(?:ampli|allarg|cresc|costru)[a-z]{1,6} (?:[a-z]{1,12} ){0,4}(?:la|nella|per la|il|nel) mi[ao] (?:squadra|rete|struttura|gruppo)|(?:ampli|allarg|cresc|costru|cerco|selezion)[a-z]{1,6} (?:[a-z]{1,12} ){0,4}(?:il|nel|per il) mio team(?: (?:di )?(?:mamme|donne|ragazze|on ?-?line|da casa|digital))?',
      ),
      phrase(
        '(?:sponsorizz~|affili~) (?:nuov[iea] |altr[iea] )?(?:affiliat[ie]|person[ae]|amic[ih]e?|iscritt[ie])|piano compensi|carriera a livelli|(?:unisciti|entra|entrate|vieni|venite) (?:al|nel) mio team|diventano (?:[a-z]{1,14} )?come te|(?:(?:per|su) )?ogni (?:collaborator[ei]|person[ae]|amic[ao]|consulente|venditrice|iscritt[oa]) (?:nuov[oa] )?che (?:tu )?(?:fai entrare|porti|inserisci|iscrivi|recluti|sponsorizzi|inviti|presenti|(?:entra|si iscrive|si unisce)[^.;\\n]{0,30} (?:ti|prendi|guadagni))|(?:iscriv|entr|lavor|compr)[a-z]{1,5} sotto di (?:te|voi|lei)|invit[a-z]{1,5} (?:altr[ie]|altre persone|amic(?:i|he)|le amiche|gli amici) a fare lo stesso|reddito residuale|royalt(?:y|ies) su[l]? (?:[a-z]{1,10} )?(?:gruppo|team|rete)|bonus sul (?:tuo )?team|beauty consultant(?=[^.\\n]{0,80}(?:scont|provvigion|nessun fisso|senza fisso))',
      ),
      // a share of what others sell, buy or bring in
      phrase(`${share} [^.;!?\\n]{0,60}${others}`),
      phrase(`${others}[^.;!?\\n]{0,60} ${share}`),
      phrase(
        '(?:ognun[ao]|ciascun[ao]|ogni (?:donna|amica|persona)) (?:ne )?(?:porta|invita|presenta|iscrive) (?:altre |altri )?(?:\\d|una?|due|tre|quattro|cinque) (?:amic[aihe]{1,3}|person[ae]|altr[ie]|donne)|(?:farl[eoi]|le fai|li fai|la fai) (?:diventare|entrare|iscrivere)|piu (?:gente|person[ae]|amic(?:i|he)|iscritt[ie]) (?:[a-z]{1,10} ){0,5}piu (?:sal[iae]|guadagn[iao]|cresc[ie]|prend[ie])|sistema a livelli|guadagn[a-z]{1,5} (?:anche )?(?:da|su|per) (?:ognun[ao]|ciascun[ao]|ogni (?:person|donn|amic|iscritt)~|tutt[ie] loro)',
      ),
      phrase(
        '(?:riunion|dimostrazion|presentazion|serat|party|feste)[a-z]{0,3} (?:a|in) casa (?:delle|di|con le|tua|propria|delle tue)(?: tue)? ?(?:amiche|clienti|conoscenti)?',
      ),
      phrase(
        '(?:diventa|diventare) (?:distributore|distributrice|incaricat[oa]|consulente) (?:indipendente|di vendita|di bellezza|di benessere)',
      ),
    ],
    unlessAfter: /^[^.;\n]{0,60}(?<![a-z])(?:dipendenti|assunti|assunto|nuovo assunto|prova)(?![a-z])/u,
    unlessAd: /(?<![a-z])(?:ral|ccnl)(?![a-z])/u,
    unlessBefore:
      /(?<![a-z])(?:coordin|gesti|guid(?!o )|respons)[a-z]{0,20} [^.;\n]{0,60}$|(?<![a-z])(?:no|non|niente|senza|mai|zero|ne)(?: (?:e|sono|si tratta di|porta a porta|di|un|una|ne|o)){0,5} $/u,
    because: {
      it: 'è vendita a rete, spesso senza paga fissa; le catene piramidali sono vietate (L. 173/2005).',
      en: 'this is network selling, often without fixed pay; pyramid schemes are forbidden (L. 173/2005).',
    },
    ask: 'C’è una paga fissa? Quale contratto? Bisogna comprare prodotti o trovare altre persone?',
  },
];
