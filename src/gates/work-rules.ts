// Work that is unpaid, undeclared, dangerous or no longer there. See `phrase` for the short hand.

import { phrase } from './ad-words.ts';
import type { Rule } from './rule.ts';

const wage = '(?:paga|stipendio|compenso|compensi|retribuzione|rimborso(?: spese)?|soldi|indennita)';
const bePaid = '(?:retribuit|pagat|remunerat|compensat|rimborsat|conteggiat|contat)[oaie]';
const payFor =
  '(?:pag|cont|retribu|rimbors|conteggi|calcol|consider|riconosc)(?:o|a|e|ono|ano|iamo|eremo|ero|hiamo|heremo|isco|erai|are|ato)';
/** «non viene retribuita», «non te li conto», «gratis» */
const notPaid = `(?:non (?:e' |e |sono |sara |saranno |viene |vengono |verra |verranno |vien )?${bePaid}|(?:non|mica|neanche|nemmeno) (?:te |ve |ti |vi |si )?(?:li |le |la |lo )?${payFor}|senza (?:paga|compenso|retribuzione|stipendio|alcun compenso)|gratuit[oaie]|gratis|a gratis|senza prendere (?:niente|nulla|soldi|un euro)|per imparare(?= ?[,.;]))`;
const trial =
  "(?:prov[ae]|giorn[oi] di prova|settiman[ae] di prova|mes[ei] di prova|periodo di prova|affiancament[oi]|stage|tirocini[o]?|(?:prim[oiae]|quest[aeio]|all'inizio) (?:[a-z\\d]{1,8} )?(?:giorn[oi]|giornat[ae]|settiman[ae]|mes[ei]|or[ae]|turn[oi]|serat[ae]))";
const lodging =
  '(?:alloggio|vitto|stanza|camera|letto|posto letto|ospitalita|pranzo|pasti|tetto|ingresso|bigliett[oi]|cena)';
/** Who works for it. */
const helps =
  '(?:aiut[a-z]{1,4}|(?:d[aà]|dia|diano|danno|dai|date) una mano|lavor[ai](?:no|re)?|collabor[a-z]{1,4}|si (?:occup|prend)[a-z]{1,4}|bad(?:i|ano|ino)|ten(?:ga|gano) compagnia|fa(?:ccia|cciano|nno)? compagnia)';

export const workRules: readonly Rule[] = [
  {
    level: 'hold',
    code: 'UNPAID_TRIAL',
    phrases: [
      phrase(`${trial}(?:,? [a-z\\d'-]{1,14}){0,9}?,? ${notPaid}`),
      phrase(
        `(?:propost|chiest|offert|fatt|fare|lavor)[a-z]{0,4} (?:[a-z]{1,8} ){0,2}(?:un|una|due|tre|qualche|\\d{1,2}) (?:giorn|settiman|mes|turn|serat)[aeio] (?:di prova |di lavoro )?(?:gratis|a gratis|non pagat[aeio]|senza paga)`,
      ),
      // the wage comes later
      phrase(
        `(?:busta|paga|stipendio|compenso|retribuzione|contratto pagato) (?:[a-z]{2,9} )?(?:part|cominc|iniz|arriv|scatt|decorr)[a-z]{1,4} (?:solo |poi )?(?:dal|dopo il) (?:second|terz|quart|quint|primo)[oa]? ?(?:mese|giorno|settimana)?(?= ?[,.;]|$)`,
      ),
      phrase(
        `${wage} ?:? (?:nessun[oa]|zero|niente)(?! di)|(?:non (?:abbiamo|ho|c'e'?|ci sono|esiste)|senza) (?:un |il |i |alcun |nessun )?(?:budget|fondi|soldi|possibilita|modo) (?:per|di|da) (?:pag|retribu|un compens|un rimbors|una paga|uno stipend|dar)[a-z]{0,8}|(?:${wage}|guadagno|ricompensa) (?:e'?|sara|sono|:) (?:solo )?(?:[a-z]{1,5} |l')?(?:esperienza|visibilita'?|onore|imparare|gavetta)|pagar[a-z]{1,4} (?:ora |per ora |adesso )?non (?:riesco|posso|possiamo|riusciamo)|non (?:riesco|riusciamo|siamo in grado|abbiamo modo|possiamo permetterci|ce la facciamo) (?:a|di) (?:pagar|dar|retribu)[a-z]{1,5}`,
      ),
      phrase(
        "(?:lavoro|collaborazione|impegno|incarico|prestazione|attivita lavorativa)(?: [a-z']{1,14}){0,2} (?:non (?:e |sara )?(?:retribuit|pagat|remunerat)[oa]|a titolo gratuito|gratuit[oa]|senza (?:compenso|retribuzione|stipendio))",
      ),
      // an appointment: «svolto a titolo gratuito», «la carica è gratuita»
      phrase(
        "(?:lavoro|collaborazione|incarico|prestazion[ei]|mandato|carica)(?: (?!iscri|serviz|cors|formaz|past|alloggi)[a-z'\\d]{1,16}){0,7} (?:a titolo (?:[a-z]{5,14} )?gratuito|(?:e'?|sono|sara|saranno|intendersi|(?:com)?pletamente|totalmente) gratuit[oaei])(?! (?:a chi|agli|alle|ai|per (?:gli|i|le|chi)) )|(?:svolt|res|conferit|prestat|esercitat)[oaie] (?:[a-z]{5,14} )?a titolo (?:[a-z]{5,14} )?gratuito(?! (?:a chi|agli|alle|ai|per (?:gli|i|le|chi)) )",
      ),
      phrase(
        "(?:non (?:sono|e'?|verra|viene) (?:previst[oi]|corrispost[oi]|riconosciut[oi])|nessun[oa']?|senza) ?(?:alcun[a']? ?)?(?:compens[oi]|retribuzione|stipendio|rimborso|paga|indennita)|(?:compenso|retribuzione|stipendio|paga) non (?:e' |e )?previst[oa]",
      ),
      phrase(`${lodging}[^.;\\n]{0,15} in cambio di|(?:in cambio|scambio)[^.;\\n]{0,16} ?(?:${lodging}|aiuto)`),
      phrase("non (?:e' |e |sono |sara |viene |verra )?(?:retribuit|pagat|remunerat)[oaie]"),
      phrase(
        "nient[e'] (?:stipendio|paga|compenso|soldi)|no (?:stipendio|paga|compenso|retribuzione|soldi)|non (?:posso|possiamo) pagare|non (?:prevediamo|offriamo|diamo|possiamo (?:offrire|dare)) (?:un |alcun |nessun |uno |lo )?(?:compenso|paga|stipendio|rimborso|soldi)|non (?:li|le|la|lo) (?:contiamo|paghiamo|retribuiamo|conteggiamo)|senza prendere (?:niente|nulla|soldi|un euro)|(?:ostello|hotel|albergo|b&b|agriturismo|ristorante|bar|masseria|campeggio)[^.;\\n]{0,30} volontari(?:[aeo])?|(?:aiuto|ore|lavoro) [^.;\\n]{0,60}per (?:(?:vitto|alloggio)(?: e (?:vitto|alloggio))?)(?! ?[a-z])|non (?:e'?|sono|sara|c'e|ci sono|ce) (?:alcun[ao]? |nessun[ao]? )?(?:(?:previst|dovut)[aoi] (?:un |una |alcun |alcuna |nessun |nessuna |lo |la )?(?:paga|stipendio|compenso|retribuzione|rimborso|soldi)|stipendio|paga|soldi|compenso)|rimborso(?: spese)? non previsto",
      ),
      phrase(
        "(?:(?:lavor|collabor)(?:i|are|erai|ano)|si lavora) (?:[a-z\\d]{1,10} ){0,4}(?:gratis|gratuitamente|per l'esperienza|per (?:la )?visibilita|senza soldi)|(?:solo|soltanto) (?:visibilita'?|esperienza)(?=[,.;]| poi| e poi)|(?:offr[a-z]{1,4}|pag[a-z]{1,6}|compenso|ricompens[a-z]{1,4}|in cambio)(?: [a-z]{1,12}){0,2} visibilita'?(?! (?:ai|alle|agli|al|alla|per i|dei|delle|sui))",
      ),
      phrase(
        "poi (?:si |ne )?(?:parl|ragion|ved|decid|discut)[a-z]{1,5} (?:di |della |dello |la |lo )(?:stipendio|paga|soldi|compenso)|(?:compenso|paga|stipendio|soldi) ?\\? (?:l'onore|l'esperienza|la visibilita|niente|zero|nessun)",
      ),
      phrase(`${lodging} (?:[a-z]{1,12} ){0,3}(?:al posto|invece) (?:della|dello|di) ${wage}`),
    ],
    unlessBefore:
      /(?:paus[ae]|pranzo|permess[oi]|ferie|aspettativa|intervallo|viaggi[o]?|congedo|assenz[ae]|straordinar[a-z]*|servizio mensa|corso|formazione|parcheggio|(?<!per )ora|mezz'ora|non e) (?:[a-z\d']{1,15} ){0,4}$|(?<![a-z])(?:volontari[aeo]?|client[ei]|alliev[ei]|abbonat[ie]|soc[ie]|utent[ei]|iscritt[ie]|lezion[ei]|ingress[oi]|sedut[ae])(?![a-z])[^.;\n]{0,60}$|(?<![a-z])(?:nessun[ao']?|mai|non)(?: (?:si|ti|vi|facciamo|chiediamo|fare|far))? $|(?<![a-z])(?:viet|proib|rifiut)[a-z]{1,5} (?:[a-z]{1,10} ){0,3}$|(?<![a-z])parl(?:iamo|eremo|a|are) d[a-z]{1,3}(?![a-z])[^.;\n]{0,60}$/u,
    unlessAfter:
      /^ ?(?:regolarmente|retribuit[oa])|^ ?(?:[a-z\d']{1,12} ){0,4}(?:per|ai|agli|a|alle) (?:tutti )?(?:i |gli |le )?(?:nuov[ie] )?(?:client|alliev|abbonat|soci|utent|iscritt|student|partecipant)/u,
    others: [
      {
        // a bed for work, and no wage anywhere
        phrases: [
          phrase(
            `(?:offr[oaei][a-z]{0,3}|d[ao]|diamo|danno|regal[a-z]{1,4}|ospit[a-z]{1,4}) (?:[a-z']{1,12} ){0,2}(?:${lodging}|casa)(?: (?:e|ed) (?:${lodging}|[a-z]{4,10}))?[^.;\\n]{0,40}(?:a chi|che|per chi|in cambio) [^.;\\n]{0,20}${helps}`,
          ),
          phrase(`${helps}[^.;\\n]{0,60} (?:offr|d|regal)[a-z]{1,4} (?:un |una |solo )?(?:[a-z]{4,10} )?${lodging}`),
          phrase(`ospit(?:iamo|o|a|ano) (?:chi|person[ae] che|ragazz[ei] che|volontari[ei]?)[^.;\\n]{0,15} ${helps}`),
          phrase(
            "(?:offr[oaei][a-z]{0,3}|d[ao]|diamo|regal[a-z]{1,4}) (?:[a-z]{1,12} ){0,2}(?:stanza|camera|alloggio|posto letto|ospitalita'?|casa) (?:gratis |gratuit[ao] )?(?:[a-z]{1,12} ){0,3}(?:a (?:chi|signor[ae]|ragazz[ae]|person[ae]|student[a-z]{1,5}|coppia)|in cambio)",
          ),
        ],
        unlessAd:
          /(?<![a-z])(?:euro|stipendi[o]?|contratto|ccnl|paga|retribuzion[ei]|assunzion[ei]|assunt[aoie]|ral)(?![a-z])|€/u,
      },
    ],
    unlessTold: ({ within }) => /(?<![a-z])(?:client|alliev|abbonat)/u.test(within),
    // volunteers of an association are no workers (D.Lgs. 117/2017, art. 17)
    unlessAd:
      /(?<![a-z])(?:associazion[ei]|onlus|odv|aps|croce|caritas|parrocchia|misericordia|protezione civile|auser|avis)(?![a-z])[\s\S]{0,400}?(?<![a-z])volontari(?:[aeo]|ato)?(?![a-z])|(?<![a-z])volontari(?:[aeo]|ato)? (?:per|nell|dell|in) ?(?:[a-z']{1,12} ){0,2}(?:associazion[ei]|onlus|odv|croce|caritas|parrocchia|misericordia|protezione civile)/u,
    because: {
      it: 'anche la prova e il tirocinio si pagano, e l’assunzione si comunica prima di iniziare (D.Lgs. 276/2003; L. 92/2012).',
      en: 'trials and traineeships are paid too, and hiring is notified before the first day (D.Lgs. 276/2003; L. 92/2012).',
    },
    ask: 'La prova è pagata e con contratto? Quanto?',
  },
  {
    level: 'hold',
    code: 'IRREGULAR_WORK',
    phrases: [
      phrase(
        '(?:in|a|al|lavoro|tutto|meta in|parte in) nero|(?:senza|no|niente|nessuna|zero) busta(?! (?:chius|sigill)~)',
      ),
      phrase(
        "(?:senza|no|niente|nessun|ne'?|non (?:si fa|fare|faccio|facciamo|faremo|c'e|ce|serve)) (?:(?:fattura|ricevuta|contributi|ferie|tasse) (?:ne'?|e|o|ed) )?(?:regolare |alcun |il )?(?:contratto(?! d'affitto| di affitto)|assunzione|busta paga|messa in regola|inps)(?: regolare)?",
      ),
      phrase(
        'fuori busta|(?:parte|meta|resto|differenza|straordinari) (?:in|fuori|nella|con la|a) (?:busta (?:a mano|chiusa)|busta|contanti|mano)|soldi contati|(?:accord[a-z]{1,5}|patti|intesa) (?:a voce|a parole|sulla parola)|(?:non serve|senza|niente) (?:fattura|ricevut[ae])|non in regola|senza metter[a-z]{1,3} in regola|(?:e|piu|gli altri|il resto) \\d{2,4} (?:euro )?(?:nella|in|a) mano|(?:soldi|pagamento|paga|contanti) alla mano|(?:ore|giorni) (?:dichiarat|segnat)[ei] e [^.;\\n]{0,14}(?:no|fuori|in mano)(?= ?[,.;]|$)|busta bianca|sotto ?-?banco|sottobanco|non (?:ti |vi |si )?(?:assum|mett)[a-z]{1,5} in regola|in regola (?:[a-z]{1,12} ){0,4}(?:sol[oe] |soltanto )?(?:poche|qualche|mezza|meta) or[ae]|(?:segn|dichiar|denunci)[a-z]{1,5} (?:(?:solo|soltanto|per|meno|le|la|di) ){0,3}(?:poche|qualche|meta|\\d{1,2}|due|tre|quattro) ?or[ae]|(?:in regola|contratto|busta|part ?-?time)[^.;\\n]{0,40} anche se (?:[a-z]{1,10} ){0,3}(?:lavor~|fai|fate|si fa|si fanno|sono) (?:[a-z]{1,8} ){0,2}(?:di piu|\\d{1,2}|il doppio|tempo pieno|full)|(?:contratto|part ?-?time) ma si fa (?:il )?(?:tempo pieno|full ?-?time)|il contratto (?:lo|te lo|ve lo|si) (?:faccio|facciamo|fai|faremo|fa|fara|vede|vediamo) (?:solo |forse )?(?:dopo(?! (?:il colloquio|la visita|la selezione))|tra|poi|piu avanti|se )~|(?:lavoro|collaborazione) (?:irregolare|non regolare|senza documenti)',
      ),
      phrase(
        "(?:paga(?:to|ta|ti|te|mento)?|pago|compenso|stipendio|retribuzione|euro|€|giorno|ora|soldi)(?: [a-z'\\d,.]{1,12}){0,3},? (?:in |a |per )?(?:contanti|cash|in mano|brevi manu)",
      ),
      phrase('(?:solo |tutto )?cash(?: in mano| a fine giornata| a fine serata)'),
      phrase(
        "contributi (?:no|niente|zero)|(?:senza|niente|zero) (?:contributi|marche|versare (?:i )?contributi)|(?:(?:lavoro|ore|serate|giornate|euro|paga) (?:[a-z]{1,10} ){0,3})?non dichiarat[oaei]|non (?:[a-z]{1,10} ){0,3}(?:mettere|messi|messo|messa|assumere|fare) in regola|(?:pag[oa]~|do|diamo) (?:[a-z]{1,8} )?(?:a|alla) mano|(?:il resto|le altre|gli straordinari|la differenza) [^.;\\n]{0,30}(?:in mano|a mano|in nero|a nero|cash|fuori busta|sottobanco|tra (?:di )?noi)|sull'unghia|(?:il resto|le altre|la differenza) [^.;\\n]{0,30}a parte|senza (?:essere|venire) assunt[oaei]|non (?:ti |vi |si )?(?:assicuriamo|assicura) (?:subito|all'inizio)|all'inizio non (?:ti |vi )?assicur~",
      ),
      phrase(
        'non (?:hanno|abbiano|avete|hai) bisogno (?:di|del) contratto|non (?:serve|vuole|vogliono) (?:il )?contratto',
      ),
    ],
    unlessBefore:
      /(?:divis[ae]|abbigliamento|vestit[a-z]*|pantalon[ei]|camici[ae]|scarpe|abit[oi]|vestire|bianco|look|pantaloni e|gestione|maneggio|uso|clienti|(?<![a-z])(?:no|non|niente|mai|contro|zero|basta|nessun[ao]?)) (?:[a-z]{1,12} ){0,2}$|(?<![a-z])(?:combatt|contrast|contro|lott|denunc|vietat|evit|prefer(?!isco(?!n)|iamo)|altrove|altri|prendevan|chiedono|chiede|chiedevan|rifiut|sanzion|mult|lavorare|ricord)[a-z]{0,8}(?![a-z])[^.;\n]{0,60}$|(?<![a-z])(?:chi|se|quando|hai|avete)(?: [a-z]{1,10}){0,2} (?:lavor|assum)[a-z]{1,6}(?: [a-z]{1,10}){0,2} $/u,
    others: [
      {
        phrases: [
          phrase(
            `(?:prov[ae]|(?:primo|prim[ie]) (?:mes[ei]|period[oi]|settimane|tempi)|all'inizio)(?:(?!regol|contratt|ccnl|non pag|gratis|gratuit)[^\\n]){0,50}?(?:poi|in seguito|success[a-z]{1,8}|dopo(?: di che)?|quindi|se (?:resti|va|vai|funziona|ci troviamo))(?:(?!contratt)[^.;\\n]){0,40}? (?:regolarizz[a-z]{1,7}|(?:mett|mess|assun|facc)[a-z]{0,6} (?:[a-z]{1,5} ){0,2}in regola)(?! d(?:i|el|ei|egli|ell[aeo])(?![a-z]))|(?:prov[ae]|primo (?:mese|periodo))(?:(?!regol|contratt|ccnl|non pag|gratis|gratuit)[^;\\n]){0,50} (?:con |e )?regolarizzazione (?:success|in seguito|poi|dopo)[a-z]{0,6}`,
          ),
          phrase(
            '(?:dopo|tra|fra|passat[ie]) [^.;\\n]{0,25}(?:mes[ei]|settiman[ae]|prova|estate)[^.;\\n]{0,12} (?:ti|vi|si) (?:mett[a-z]{1,5} in regola|regolarizz[a-z]{1,4}|assicur[a-z]{1,4})',
          ),
        ],
      },
      {
        phrases: [
          phrase(
            "(?:niente|senza(?: fare| firmare)?|nessuna|zero|non (?:c'e bisogno di|servono|ci vogliono|si firm[a-z]{1,3})) (?:documenti|carte|carta|scartoffie|burocrazia|fogli|firme)",
          ),
        ],
        // nothing to bring to a first meeting, or to a desk
        unlessAd:
          /(?<![a-z])(?:libretto famiglia|contratto|in regola|ccnl|colloqui[o]?|incontr[a-z]{1,5}|conoscer[a-z]{0,4}|conosciamo|porta(?:te|re)?|iscri[a-z]{1,8}|cors[oi]|sportello|busta paga)(?![a-z])/u,
      },
    ],
    unlessAfter:
      /^ ?mai(?![a-z])|^ ?non (?:conviene|tutela|paga|va |aiuta|e )|^ ?(?:d(?:i|'|i locazione) ?(?:collaborazione |esclusiva|affitto|locazione|riservatezza)|a termine|part|per (?:i primi|il primo))|^ ?(?:dai|da parte dei|dei) clienti|^[^.;\n]{0,10}(?:lo lasciamo|non fa per noi|qui non|e vietato|e reato|non esiste)/u,
    because: {
      it: 'è lavoro irregolare: senza contratto non ci sono assicurazione né contributi.',
      en: 'this is undeclared work: without a contract there is no insurance and no contributions.',
    },
    ask: 'Potete assumere con un contratto regolare fin dal primo giorno? Quale?',
  },
  {
    level: 'hold',
    code: 'SEXUAL_WORK',
    phrases: [
      phrase(
        'accompagnatric[ei]|escort|(?:hostess|ragazz[ae]|ballerin[ae]|figurant[ei]) (?:di |per |in )?(?:sala|night|privé|prive|locali? (?:nottur|di intratteni)~|club prive)|night ?-?club|lap ?-?dance|cam ?-?girl|web ?-?cam (?:girl|model)~|onlyfans|contenuti (?:per )?adulti|massagg[a-z]{1,8} (?:erotic|sensual|tantr|particolar|completi)~|(?:modell|fotomodell)[ae] (?:per )?(?:intimo|nudo|di nudo)|disponibil[ei] a tutto',
      ),
    ],
    unlessBefore: /(?:utenti|minori|studenti|alunni|scuolabus|disabili|bus) $/u,
    because: {
      it: 'può nascondere sfruttamento: va chiarito di persona prima di qualunque pubblicazione.',
      en: 'this may hide exploitation: it must be clarified in person before any publication.',
    },
    ask: 'Di che lavoro si tratta esattamente, dove, con quale contratto?',
  },
  {
    level: 'warn',
    code: 'GOL_ENDED',
    phrases: [
      phrase(
        "(?:programma|corso|corsi|progetto|percorso|beneficiari|misura|iscritti|tirocini[o]?|voucher|dote) (?:[a-z']{1,12} ){0,2}gol",
      ),
    ],
    because: {
      it: 'il programma GOL è finito il 30 giugno 2026: l’annuncio può essere vecchio.',
      en: 'the GOL programme ended on 30 June 2026: the ad may be old.',
    },
    ask: 'Il corso o l’offerta è ancora attiva? Con quale programma, ora che GOL è finito?',
  },
  {
    level: 'warn',
    code: 'CALL_TO_WORK_ABROAD',
    phrases: [
      phrase(
        "(?:lavor|stagione|posto|posti|sede|partenz|trasferimento|trasferirsi|team|impieg|assun|contratto)[a-z]{0,8} (?:[a-z']{1,15} ){0,4}(?:in|a|negli) (?:svizzera|germania|dubai|grecia|cipro|spagna|francia|austria|olanda|belgio|inghilterra|londra|malta|norvegia|emirati|stati uniti|australia|lugano)",
      ),
    ],
    because: {
      it: 'il lavoro è all’estero: prima di partire servono contratto scritto e informazioni sicure (rete EURES).',
      en: 'the work is abroad: before leaving one needs a written contract and safe information (EURES network).',
    },
    ask: 'C’è un contratto scritto in una lingua comprensibile? Chi paga viaggio e alloggio?',
  },
];
