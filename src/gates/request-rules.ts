// Requests that no contract and no programme makes lawful, and those that are only warned about. See `phrase` for the
// short hand.

import { phrase } from './ad-words.ts';
import { unwanted, wanted } from './conditions.ts';
import type { Rule } from './rule.ts';

const someone =
  '(?:ragazz[aeoi]|donn[ae]|uomo|uomini|signor[aei]|signorin[ae]|commess[aeio]|camerier[aeio]|barist[aei]|cassier[aeio]|hostess|steward|segretari[aeo]|impiegat[aeio]|person[ae]|candidat[aeio]|figur[ae]|giovan[ei]|banconist[aei]|modell[aeio]|cubist[ae]|promoter|immagine)';
/** Nouns that may be nice to look at without anybody's looks being meant. */
const things =
  '(?:local|negoz|ambient|post[oi]|lavor|bar|ristorant|casa|casett|zon[ae]|cucin|uffici|squadr|famigl|stanz|paes|citt|hotel|salon|clientel|paga|cose|latte|carn)';
/** Said of somebody's looks, up to the ending. */
const handsome =
  '(?:snell|attraent|carin|magr|affascinant|formos|avvenent|slanciat|fotogenic|prosperos|longiline|statuari|aitant|seducent|provocant|sexy|sensual)(?:[aoiey]|he|hi)?';
/** Said of a build. */
const build = '(?:robust|minut|medi|imponent|massicc|esil|normal|sottil|fort|important|piccol)[a-z]{1,2}';
/** «Non serve bella presenza», but not «non serve esperienza ma bella presenza». */
const notNeeded =
  "(?<![a-z])(?:non (?:ti |vi |si |ci )?(?:serv|occorr|cerch|pretend|e' (?:richiest|necessari|indispensabil)|sono (?:richiest|necessari))[a-z]{0,6} (?:(?!ma |bensi |solo |piuttosto )[a-z' ]){0,30}|(?:non (?:ti |vi |si |ci )?(?:chied|richied|interess|import|guard|conta)[a-z]{0,6}|(?:nessun[ao']?|non ci sono|non (?:poniamo|abbiamo)) ?(?:requisit|limit|vincol|richiest)[oaie]|a prescindere dal[a-z]{0,2}) (?:(?!ma |bensi |solo |piuttosto )[a-z', ]){0,40}|(?:senza|niente|no|nessuna) (?:la |una )?)$";

/** Photographs that are the work itself. */
const ofPhotographs =
  /(?<![a-z])(?:foto ?-?(?:studio|reporter|laboratorio)|fotograf[oai](?=[\s/*,.;:)]{1,3}(?:[ao](?![a-z])|per|di|cerc|matrimon|cerimon|junior|senior))|(?:assistente|studio|studi|servizi|aiuto|tecnico|reporter) (?:fotograf[oaie]|fotografic[oi]|foto)|(?:cerc[a-z]{1,5}|una?) fotograf[oa])(?![a-z])/u;

/** Limits that nothing releases, and requests that are only warned about. */
export const requestRules: readonly Rule[] = [
  {
    level: 'hold',
    code: 'RELIGION_OPINION',
    phrases: [
      phrase(
        '(?:solo|preferibilmente|esclusivamente|meglio(?: se)?|person[ae]|ragazz[aeoi]|donn[ae]|signor[ae]|candidat[aeio]|badante|colf|baby ?-?sitter|sia|di religione|di fede|religione|no|niente) (?:cattolic|cristian|musulman|ortodoss|praticant|evangelic|ebre|islamic|credent)~',
      ),
      phrase(
        'di (?:fede|religione) [a-z]{3,20}|(?:no|niente|non) (?:tesserat|iscritt)~ (?:al |a |ai )?sindacat[oi]|opinioni politiche|orientamento sessuale|no (?:gay|omosessual[ei]|trans)',
      ),
    ],
    unlessAfter: /^ ?(?:scuola|istituto|associazione)/u,
    because: {
      it: 'un annuncio non può chiedere di religione, opinioni o orientamento (D.Lgs. 216/2003; D.Lgs. 276/2003, art. 10).',
      en: 'an ad may not ask about religion, opinions or orientation (D.Lgs. 216/2003; D.Lgs. 276/2003, art. 10).',
    },
    ask: 'Possiamo pubblicare l’annuncio senza questa richiesta?',
  },
  {
    level: 'hold',
    code: 'HEALTH_LIMIT',
    phrases: [
      phrase('san[ao] e robust[ao]|(?:di )?sana (?:e robusta )?costituzione|in perfetta salute|ottima salute'),
      phrase(
        '(?:no|senza|niente|astenersi|non) (?:problemi (?:fisici|di salute|alla schiena|di schiena)|invalid[ie]|invalidita|disabil[ei]|handicap|patologie|malattie|categorie protette|legge 104|104)',
      ),
      phrase('(?:no|senza) (?:hiv|epatite|depress[io]~)|non (?:malat|invalid)[aeio]'),
    ],
    because: {
      it: 'un annuncio non può scegliere per stato di salute o disabilità (D.Lgs. 216/2003): si possono descrivere i compiti.',
      en: 'an ad may not choose by health or disability (D.Lgs. 216/2003): it may describe the tasks.',
    },
    ask: 'Possiamo scrivere che cosa c’è da fare (per esempio «sollevare pesi fino a 15 kg») invece dello stato di salute?',
  },
  {
    level: 'warn',
    code: 'HEALTH_LIMIT',
    phrases: [phrase('non fumat(?:ore|rice|ori|rici)|no fum(?:o|atori|atore|atrici)|no allergi[ae]~?')],
    because: {
      it: 'riguarda la persona e non il lavoro: meglio «in casa non si fuma» (D.Lgs. 216/2003).',
      en: 'it is about the person, not the work: better “no smoking in the house” (D.Lgs. 216/2003).',
    },
    ask: 'Possiamo scrivere «in casa non si fuma»?',
  },
  {
    level: 'hold',
    code: 'LOOKS',
    phrases: [
      phrase(
        "(?:bell|buon|ottim|gradevol|piacevol|bellissim)[aei]? ?presenza|bell'? ?aspetto|(?:bel|buon|gradevole|ottimo|piacevole|attraente) aspetto|aspetto (?:fisico|gradevole|piacevole|attraente|distint[oa]|signorile|elegante|giovanile|raffinato|accattivante|impeccabile|che (?:si |colpis|attir|conta))|tratto signorile|bella figura",
      ),
      phrase(
        '(?:fisic[oa]|figura|corporatura|linea|silhouette) (?:(?:[a-z]{3,10} (?:e |ed )?)?(?:snell|asciutt|atletic|prestant|tonic|scolpit|statuari|gradevol|piacent|piacevol|slanciat|curat|perfett|longiline)[a-z]{1,3}|in forma|in ordine)|(?:present[a-z]{1,5} (?:molto )?bene fisicamente)|(?:bel|buon|elegante|ottimo) portamento|portamento(?= ?[,.;]| (?:elegante|fine|curato|e ))|(?:bel|grazioso|bello|piacevole|pulito) (?:viso|visino|faccino|volto)|(?:viso|volto|lineamenti) (?:pulit|gradevol|piacevol|fotogenic|bell|grazios|delicat|fin)[aoie]|(?:formos|avvenent|slanciat)[aoie]|dati fisici|misure (?:fisiche|corporee)|prestanza|presenza (?:gradevole|piacevole|bella|ottima|attraente)|(?:alt[ao] ?,? (?:e )?bell[ao]|bell[ao] ?,? (?:e )?alt[ao])(?= ?[,.;)])',
      ),
      phrase(`${someone}(?: ?,? (?!${things})[a-z0-9]{1,14}){0,10}? ?,? (?:e |molto |ben |piuttosto )?${handsome}`),
      phrase(
        `(?:essere|sia|siate|sei|siete|solo|preferibilmente|solar[ei]|sorridenti?e?|dinamic[aoi]|giovan[ei]|curat[aoei]|spigliat[aoei]) ?,? ?(?:[a-z]{1,12} )?${handsome}`,
      ),
      ...wanted(handsome),
      ...unwanted(
        "(?:(?:person[ae] |gente |ragazz[ae] |candidat[aei] )(?:[a-z]{3,10} )?(?:grass[aeio]|brutt[aeio])|obes[aeio]|(?:in )?sovrappeso|tagli[ae] forti|chi e' (?:grass[oa]|in sovrappeso))",
      ),
      phrase(
        'minigonn[ae]|tacchi (?:alti|a spillo)|(?:gonna|tacchi|trucco),?(?: e)? (?:[a-z]{3,10},? (?:e )?){0,2}(?:obbligator|richiest)[oaie]',
      ),
      phrase('indic(?:are|a|ate|ando) [^.;\\n]{0,20}(?:altezza|taglia|peso|misure)'),
      phrase('bell(?:a|e) (?:ragazz|donn|commess|camerier|signor)~'),
      phrase(
        '(?:max|massimo|veste|vestire|indoss~|porta~|di) ?(?:la )?taglia (?:max )?(?:3[4-9]|4[0-8]|xs|s|m)|taglia (?:massima|max)(?: di)? ?\\d{2}|(?<!(?:dalla|alla) )taglia (?:3[6-9]|4[0-6])(?: ?(?:-|/|o) ?\\d{2})?|(?:vest|port|entr|indoss)[a-z]{1,4} (?:in |nella |nelle |oltre |al massimo |piu di )?(?:la |le |una |un )?(?:3[6-9]|4[0-8]|quaranta(?:due|quattro)?)(?= ?[,.;!)]| non| e )',
      ),
      phrase(
        '(?:no|niente|senza|esclusi) (?:tatuaggi|piercing|pancetta|pancia|chili di troppo)|chi (?:ha|porta) (?:tatuaggi|piercing)[^.;\\n]{0,30} (?:non (?:si )?(?:present|candid|chiam)|si asten|astener|lasc)[a-z]{0,6}|presenza signorile',
      ),
      phrase(
        `altezza (?:non sotto|minima|min\\.?|almeno|superiore|non inferiore|da)[^.;\\n]{0,12}\\d|alt[aeio] (?:almeno|(?:non )?(?:meno|piu) d[ie]l?|minimo|sopra|oltre|dal?) ?(?:un |il |metr[oi] |mt?\\.? ){0,2}(?:1[.,]?[4-9]\\d|metro e)|corporatura (?:[a-z]{3,10} (?:e |ed )?)?${build}`,
      ),
    ],
    unlessBefore: new RegExp(
      `(?<![a-z])(?:intimo|costum[ei]|camici(?:a|e|ett[ae])|maglie?|pantaloni|moda|linea|taglia)(?: (?!cerc|assum)[a-z]{1,8}){0,3}[, ]{1,2}$|(?<![a-z])(?:pazient|signor|anzian|utent|ospit|assistit|nonn|malat|allettat)[aeio](?![a-z])[^.;:\\n]{0,30}$|(?:divis[ae]|camic[ei]|abit[oi]|capi|abbigliamento|locale|ambiente|negozio|scaffal[a-z]*) (?:in |di )?$|(?<![a-z])(?:divis[ae]|camic[ei]|capi|client[ei]|clientela|taglie|vestiti|grembiul[ei]|scarpe|modell[oi]) [^.;:\\n]{0,40}$|${notNeeded}`,
      'u',
    ),
    unlessAfter:
      /^ (?:del|della|dei) (?:lavoro|mestiere|posto|luogo|locale|contratto)|^(?:,? (?:qui|da noi|per noi|a noi),?)? non (?:(?:ci|mi|si|vi|la|e'?|sara|fa|rientra) ){0,2}(?:un |tra i )?(?:serv|cont|occorr|richie|chied|import|interess|necessari|indispensabil|essenzial|fondamental|requisit|guard|pesa|valut|part)(?![a-z]{1,6} (?:esperienz|titol|diplom))|^ ?,? ?(?:la |le |l')?lasci(?:a|amo|ate)(?:la|mola|tela)?(?![a-z])/u,
    unlessTold: ({ rest }) => /^ ?\? ?(?:no|non|ne|qui|da noi|a noi|macche)(?![a-z])/u.test(rest),
    because: {
      it: 'l’aspetto non è un requisito di lavoro: può nascondere una scelta per sesso o età (D.Lgs. 198/2006; D.Lgs. 216/2003).',
      en: 'looks are no requirement: they may hide a choice by sex or age (D.Lgs. 198/2006; D.Lgs. 216/2003).',
    },
    ask: 'Possiamo togliere la richiesta sull’aspetto e scrivere, se serve, «cura della persona e della divisa»?',
  },
  {
    level: 'warn',
    code: 'LOOKS_HINT',
    phrases: [
      phrase(
        'present(?:i|ino|a|arsi|arti) (?:molto |sempre )?bene(?= ?[,.;!)]| e )|(?:curata|ordinata|adeguata|idonea|impeccabile) presenza|presenza (?:curata|impeccabile|ordinata|adeguata|fisica)|aspetto (?:curato|ordinato)|standing(?: curato| elevato| adeguato)?',
      ),
    ],
    unlessBefore: new RegExp(notNeeded, 'u'),
    because: {
      it: 'la richiesta sull’aspetto va valutata: può nascondere una scelta per sesso o età (D.Lgs. 198/2006).',
      en: 'the request on looks should be weighed: it may hide a choice by sex or age (D.Lgs. 198/2006).',
    },
    ask: 'Che cosa serve davvero per il lavoro: una divisa, la cura dell’igiene?',
  },
  {
    level: 'hold',
    code: 'PHOTO',
    phrases: [
      phrase(
        'foto(?:grafi[ae])? (?:[a-z]{1,12} )?(?:a figura intera|figura intera|intera|in costume|in piedi|del corpo)',
      ),
    ],
    because: {
      it: 'una foto di questo tipo non serve per lavorare e apre a scelte vietate (D.Lgs. 198/2006, art. 27).',
      en: 'such a photo is not needed for work and opens the way to forbidden choices (D.Lgs. 198/2006, art. 27).',
    },
    ask: 'Possiamo togliere la richiesta della foto?',
  },
  {
    level: 'warn',
    code: 'PHOTO',
    phrases: [
      phrase(
        '(?:con|e|ed|completo di|compres[oa] di|compres[ie] di|inviare|inviateci|inviate|invia|invio|allegare|allega|allegando|allegate|mandare|manda|mandateci|corredat[oia] d[ai]|munit[oi] di|comprensivo di|includere|una|piu|cv|curriculum|curriculum vitae|\\+|,|breve presentazione e) ?(?:una |la |vostra |tua |sua |propria |recente |cv |c\\.v\\. |curriculum (?:vitae )?)?(?:e |con |\\+ |completo di |, )?(?:una |tua |vostra |sua |\\d |due |tre )?foto(?:grafia)?',
      ),
      phrase('(?:candidature|cv|curriculum|domande) (?:senza|priv[ei] di) foto(?:grafia)? (?:non|saranno|verranno)'),
      phrase(
        "(?:manda(?:re|ci|temi|teci|te|mi)?|invi(?:a|are|aci|ateci|ate|ami)|allega(?:re|te|ndo)?|con|e|piu|serve|servono|\\+|,) (?:un |una |il |la |un' ?)?(?:tuo |tua |vostro |vostra |proprio |propria )?(?:selfie|primo piano|ritratto|immagine (?:recente|tua|vostra|personale|del (?:viso|volto))|fototessera)",
      ),
      phrase(
        '(?:gradit|obbligatori|richiest|indispensabil|necessari|apprezzat)[ae](?: una| la| anche una)? foto(?:grafia)?',
      ),
      phrase(
        'book fotografic[oi]|book (?:e|con|o|piu) (?:misure|foto|taglia|altezza)|(?:alleg|invi|mand|port)[a-z]{1,5} (?:un |il |il tuo |il vostro |il proprio )?(?:book|composit)',
      ),
      phrase(
        'curriculum fotografic[oi]|cv fotografic[oi]|(?:serve|servono|portare|occorre|richiesta) (?:una |la |\\d |due |tre )?foto(?:grafie?|tessera)?',
      ),
      phrase(
        'foto(?:grafia)? (?:tessera|formato tessera|recente|primo piano|personale|obbligatori[ae]|richiest[ae]|sul cv|nel cv|nel curriculum|in allegato|allegata|profilo|inclusa|compresa|annessa|gradita)',
      ),
    ],
    unlessAd: ofPhotographs,
    unlessBefore:
      /(?:no|non|senza|nessuna|niente|scatt[a-z]{1,5}|fare|fai|farai|facendo|caric[a-z]{1,5}|gestire|vendita|stampa) (?:[a-z]{1,20} )?$|(?<![a-z])(?:non (?:[a-z]{2,8} ){0,2}?(?:chied|richied|interess|import|guard|serv|riport|indic|inser|mett|alleg)[a-z]{0,6}|gesti[a-z]{1,6}|pubblic[a-z]{1,6}|realizz[a-z]{1,6}|cre(?:a|i|are|erai)|montaggio|dopo (?:l'assunzion|la firm|l'inizi)[a-z]{1,3}|tesserin[oi]|cartellin[oi]|badge)(?![a-z])[^.;\n]{0,60}$/u,
    unlessAfter:
      /^ ?(?:e|ed|,) (?:reel|video|grafic|post(?![aio])|storie|testi|contenut)|^ ?(?:di |dei |del |dello |della |delle |degli |dell')(?!(?:candidat|viso|volto|te(?![a-z])|voi(?![a-z])|se stess|chi(?![a-z])|person|profilo|figura|qualita|buona|recente|ottima))|^ ?(?:ai|alla|alle|agli|al) (?:prodott|piatt|client|event|document|carta|local|lavor|permesso|patente|tessera|dolc|cas[ae](?![a-z])|stanz|immobil)|^ ?,? ?fronte|^ ?(?:e |, )?retro|^ ?(?:non|no) |^ ?(?:facoltativ|opzional|se (?:vuoi|volete|si desidera))|^ ?o (?:allegat|video)|^copie|^ ?vietat/u,
    others: [
      {
        phrases: [
          phrase(
            'foto(?:grafia)? (?:(?:del|della|con|col|di) (?:il |la )?(?:tu[oa] |vostr[oa] |propri[oa] |su[oa] )?(?:viso|volto|faccia)|di (?:te|voi|se) ?(?:stess[oaie])?|tua|vostra)',
          ),
        ],
        unlessBefore: /(?<![a-z])(?:no|non|senza|nessuna|niente)(?![a-z])[^.;\n]{0,40}$/u,
      },
      {
        // under another name: a shot of her face, her own picture, one from the waist up
        phrases: [
          phrase(
            `(?:scatt[oi]|immagin[ei]|ritratt[oi]|selfie|primo piano|mezzo ?-?busto|foto(?:grafi[ae])?) (?:recent[ei] )?(?:(?:del|di|con|dove si ved[ae]) (?:il |la |bene il )?(?:(?:tuo|vostro|proprio|suo) )?(?:viso|volto|faccia)|di profilo|del profilo|(?:a|in) (?:mezzo ?-?busto|primo piano|piedi)|(?:tu|vostr|propri|su)[ao])`,
          ),
          phrase(
            `(?:una |un |un'|con |delle |due |tre )?(?:tua|tue|vostr[ae]|propri[ae]|su[ae]|tuo|vostro|proprio|suo) (?:(?:recente|bella|migliore?|ultima) )?(?:foto(?:grafi[ae])?|immagin[ei]|scatt[oi]|ritratto|selfie)`,
          ),
          phrase(`(?:mand|invi|alleg|spedi)[a-z]{1,6} (?:[a-z']{1,14} ){0,6}(?:un |due |tre |qualche )scatt[oi]`),
        ],
        unlessBefore: /(?<![a-z])(?:no|non|nessuna|niente|client[ei]|dei tuoi|lavori)(?![a-z])[^.;\n]{0,40}$/u,
        unlessAd: ofPhotographs,
        unlessAfter:
          /^ ?(?:di |dei |del |dello |della |delle |degli |dell')?(?:lavor|piatt|dolc|prodott|creazion|oper|migliori|vetrin)|^ ?(?:non|no|facoltativ|opzional)/u,
      },
    ],
    because: {
      it: 'la foto non serve per scegliere chi lavora: può nascondere una scelta per sesso, età o origine.',
      en: 'a photo is not needed to choose who works: it may hide a choice by sex, age or origin.',
    },
    ask: 'Va bene anche un curriculum senza foto?',
  },
  {
    level: 'hold',
    code: 'PAY_HISTORY',
    phrases: [
      phrase(
        '(?:ultim[aeio](?: (?:[2346]|due|tre|quattro|sei))?|attual[ei]|precedent[ei]|propria|tua) (?:ral|retribuzion[ei]|bust[ae](?: |-)?paga|stipendi[o]?|cedolin[oi]|cu|cud)',
      ),
      phrase(
        '(?:mand|invi|alleg|port|esib|mostr|caric)(?:a|are|aci|ate|ateci|arci|i|ando) [^.;\\n]{0,30}(?:bust[ae] paga|cud|modello cu|cedolin[oi])',
      ),
      phrase(
        '(?:ral|retribuzione|stipendio|inquadramento e ral|busta paga) (?:attual[ei]|percepit[oa]|precedent[ei]|corrente)|indicare (?:la |il |lo )?(?:ral|retribuzione|stipendio)(?: attuale)?',
      ),
    ],
    unlessBefore: /(?:isee|caf|patronato|bonus|contributo|domanda) $/u,
    because: {
      it: 'non si può chiedere quanto si guadagnava prima (Direttiva UE 2023/970, art. 5).',
      en: 'past pay may not be asked for (Directive (EU) 2023/970, art. 5).',
    },
    ask: 'Possiamo togliere la richiesta sulla paga precedente e scrivere invece la paga offerta?',
  },
  {
    level: 'warn',
    code: 'ORIGIN_LANGUAGE',
    phrases: [
      phrase(
        'madre ?-?lingua italian[ao]|italiano (?:perfetto|senza accento|madre ?-?lingua)|(?:solo|astenersi non) residenti|astenersi (?:i )?(?:paesi limitrofi|non residenti|fuori zona)|residenza a [a-z]{3,20} \\(astenersi',
      ),
    ],
    because: {
      it: 'può escludere per origine: si può chiedere il livello di lingua o la disponibilità a spostarsi, se il lavoro lo richiede (D.Lgs. 215/2003).',
      en: 'this may exclude by origin: a language level or readiness to travel may be asked, if the work needs it (D.Lgs. 215/2003).',
    },
    ask: 'Quale livello di italiano serve davvero per questo lavoro? È indispensabile abitare vicino?',
  },
];
