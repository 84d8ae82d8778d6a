import { phrase } from './ad-words.ts';
import { conditions, unwanted } from './conditions.ts';
import { notAsked, people, search, some, trades } from './limit-words.ts';
import type { Rule } from './rule.ts';
import { isAsked, toldOf } from './told-of.ts';

/** Not the ages of children and pupils. */
const adult = '(?!1[0-7] ?(?:-|/|e|ai?) ?1[0-8])';
const age =
  '(?:1[6-9]|[2-6]\\d|diciotto|diciannove|(?:venti|trenta|quaranta|cinquanta|sessanta)(?:due|tre|quattro|cinque|sei|sette|nove)?|(?:vent|trent|quarant|cinquant)(?:uno|otto))';
/** «40 anni», «quarant'anni» */
const years = `(?:${age} ?(?:ann[io](?: compiuti)?|primavere|candeline)|(?:vent|trent|quarant|cinquant|sessant) ?'? ?anni|[1-6]\\d ?enn[ie]|[1-6]\\desimo anno)`;
const folk = `(?:(?:ragazz[aeoi]|giovan[ei]|donn[ae]|uomo|uomini|signor[ae]|(?:neo)?(?:diplomat|laureat)[aeio]|disoccupat[aeio]|student[ei]|studentesse|${people}|${trades})(?: ?/ ?[aeoi])?)`;
/** «ventenne», «sulla trentina» */
const aged = `(?:[2-5]\\d ?enn[ei]|(?:vent|trent|quarant|cinquant|diciott|diciannov|ventun|venticinqu)[a-z]{0,9}enn[ei]|su(?:i (?:vent|trent|quarant|cinquant) ?'? ?anni|lla (?:vent|trent|quarant|cinquant)ina))`;
/** «la trentina», up to which one is wanted */
const decade = '(?:vent|trent|quarant|cinquant|sessant)ina';
/** «chi è nato prima del 1980», «gli ultraquarantenni», «chi ha passato i cinquanta» */
const older = `(?:chi (?:e'? )?nat[oa] (?:prima|ante) (?:del|di|il) (?:19\\d\\d|20\\d\\d)|ultra ?[a-z]{4,14}enn[ie]|over ?${age}|chi (?:ha|abbia) (?:gia )?(?:superato|passato|oltrepassato|compiuto|piu di|oltre) (?:i |gli )?${age}(?: anni)?)`;

const unlessBefore = new RegExp(
  String.raw`(?<![a-z])(?:non|non piu|non solo|non necessariamente|non per forza|anche|ok|pure|si|benvenut[ei]|aperto a|piu di|da oltre|da|oltre|esperienza|garanzia|durata|anzianita|contratto|bimb[aieo]|bambin[aieo]|figl[aieo]o?|minor[ei]|alunn[ie]|ospit[ei]|anziani e|cors[oi] per|utent[ei]|anzian[aieo]|nonn[aieo]|assistit[aieo]|disabil[ei]|educator[ei]|progetti?|spazi[o]?|servizi[o]?|centr[oi]|attivita|garanzia|assistere|team|staff|ambiente|gruppo|realta|azienda|societa|squadra|contesto|clima|start ?-?up|impresa|cooperativa|equipe|patente) (?:(?:minima |almeno |minimo |pluriennale )?(?:di |per |con |da |un |una |i |gli |tra i |dai |composto da |minimo |almeno )?)?(?:\d{1,2} ?(?:e|,) ?)?$|${notAsked}`,
  'u',
);
const unlessAfter =
  /^ ?(?:(?:e|ed) (?:ai |a )?(?:meno giovan|adult|person|anzian|menogiovan|non(?! (?:[4-7]\d|[a-z]{6,12}enn|over|pensionat|anzian|gente|person))|pensionat)|o (?:meno giovan|adult|anche)|madr[ei](?![a-z])|team|staff|azienda|societa|realta|gruppo|ambiente|contesto|squadra|impresa|start|marchio|brand|equipe|clientela|cooperativa|in su|anni in su|,? (?:altrimenti|per gli altri|gli altri)|compiuti(?! e)|(?:anni )?(?:di|d') ?(?:esperienza|contributi|eta minima|anzianita|attivita|garanzia|storia|servizio|esercizio)|nel settore|nella mansione|nel ruolo|ok(?![a-z])|va(?:nno)? bene|ammess|ore|euro|€|%|benvenut|mesi|giorni|,? ?(?:ma|pero) (?:[a-z]{4,10} )?(?:valut|accett|consider|prend|assum|guard)[a-z]{3,6} tutt|[^.,;\n]{0,30}(?<![a-z])(?:pure|idem|benvenut|inclus|compres)|utenti|ospiti|(?:e )?dinamic[oa] (?:team|staff|azienda|realta|ambiente|gruppo))|^ ?\/ ?[aeio](?![a-z])(?! ?(?:\d|max))/u;

/** «Banconista trentenne», at the head of a line */
const headed = new RegExp(`(?<![^\\n])[-*\u2022\\s]{0,4}(?:[a-z]{4,12} )?${trades} (?:[a-z]{3,14} )?$`, 'u');

export const ageRule: Rule = {
  level: 'hold',
  code: 'AGE_LIMIT',
  phrases: [
    ...conditions(`(?:giovan[ei]|giovanissim[aeio]|(?:di )?giovane eta'?|${aged})`),
    ...unwanted(
      `(?:over|ultra|sopra i|oltre i|(?:chi (?:ha|abbia) )?(?:gia )?(?:piu di|superato|passato|oltre|compiuto)) ?(?:i |gli )?${age}(?: anni)?`,
    ),
    ...unwanted(older),
    phrase(
      "eta'?(?! ?[:=]? ?(?:non inferiore|minima|almeno|superiore|maggiore)(?: (?:a|ad|ai|di|i))? (?:anni )?\\d{2}(?! ?(?:-|/|e|ai?) ?\\d))(?: anagrafica| indicativa| ideale| preferibile| preferibilmente| richiesta)?(?: ?[:=] ?| )(?:non |mass\\.? |massim[ao] |max\\.? |superiore |inferiore |ai? |compres[ao] |tra |fra |i |gli |da |dai |sotto |entro |di |circa |preferibilmente |indicativamente ){0,5}\\d{2}(?: ?(?:-|/|e|ai|ed|a|ed i|e i) ?(?:i |gli )?\\d{2})?",
    ),
    phrase("eta'?(?: ?:)? (?:preferibilmente |possibilmente )?(?:massima|giovan[ei]|max|limite)"),
    phrase(`eta'? minima[^.;\\n]{0,20}(?:massim[ao]|max\\.?) ?(?:di )?${age}`),
    phrase(
      '(?:tra|fra|dai|da|minimo|min\\.?|almeno) (?:i |gli )?(?:1[5-9]|[2-6]\\d)(?: anni)?(?: compiuti)? (?:e|ed|ai|a|agli|-) (?:i |gli |ai |massimo |max |non piu di |non oltre |fino a )?[1-8]\\d anni(?: compiuti)?',
    ),
    phrase(
      '(?:tra|fra|dai|da) (?:i |gli )?[1-6]\\d anni (?:e|ed|ai|a|agli) (?:i |gli |ai )?[1-7]\\d(?: anni)?(?: compiuti)?',
    ),
    phrase(`${adult}[1-6]\\d ?(?:-|/|e|ai?) ?[1-7]\\d ?ann[io]`),
    phrase(`ann[io] ${adult}[1-6]\\d ?(?:-|/) ?[1-7]\\d`),
    phrase(
      `(?:max\\.?|massimo(?: di)?|mass\\.|al piu|al massimo|non oltre|fino a|entro|sotto|minor[ei] (?:di|dei)|meno di|non piu di|(?<!non )inferior[ei] a|non superior[ei] a|non (?:[a-z]{3,8} )?(?:aver(?:e|ano)?|abbia(?:no)?|ha(?:nno)?) (?:ancora |gia )?(?:compiuto|superato|passato|spento|piu di|oltre)|non super(?:are|i|ino|a|ano)) ?(?:i |ai |gli |agli |sui |anni )?(?!18|diciotto)${years}`,
    ),
    phrase(`limite(?: massimo)?(?: d ?'? ?eta'?| di eta'?)?(?: e'?| ?:)? (?:di |i )?${years}`),
    phrase(`${years} (?:al massimo|massimo|max|al piu)(?! di (?:esp|anz))`),
    phrase(
      `non (?:(?:deve|devono|dovra|dovranno) )?(?:aver(?:e|ano)?|abbia(?:no)?|ha(?:nno)?) (?:ancora |gia )?(?:compiuto|superato|passato) (?:i |gli )?${age}(?! ?(?:euro|€|ore|giorni|mesi|esam|credit))`,
    ),
    phrase(
      `(?:max|massimo|non oltre|entro) ?(?:i |la )?(?:${aged}|(?:vent|trent|quarant|cinquant)ina|[1-6]\\d ?enn[ie])`,
    ),
    phrase(
      `(?:sopra|oltre|over|dopo) (?:i |gli )?${age}(?: anni)? (?:non (?:se ne|si|va|ci)|niente|e' inutile|inutile|evitare|astenersi|no(?= ?[,.;!)]))`,
    ),
    phrase(`(?:tra|fra|dai|da) (?:i |gli )?${age} (?:e|ed|ai|a) (?:i |gli )?${years}`),
    phrase('almeno 1[68] anni e non piu di \\d{2}'),
    // «non vada oltre la trentina», «che non arrivi ai quarant'anni»
    phrase(
      `non (?!(?:inferior|minor|meno))(?:[a-z]{2,10} ){0,3}?(?:oltre|piu (?:di|che|in la di)|sopra|ai|arriv[a-z]{1,5} a|superi?(?:no|a|ano|are)?) (?:i |gli |la |a |ai )?(?:${years}|${decade}|${aged})`,
    ),
    phrase(`(?:tra|fra|dalla|sotto|entro) (?:la )?${decade}(?: (?:e|alla) (?:la )?${decade})?`),
    phrase(
      `rientr[a-z]{1,5} (?:nei|nella|tra i) (?:${years}|${decade}|fascia (?:d'eta|di eta|\\d{2} ?(?:-|/) ?\\d{2}(?! ?(?:euro|ore))))`,
    ),
    phrase(`non (?:ha|abbia|hanno|abbiano) ancora (?:i |gli )${age}(?! (?:euro|punti|crediti))`),
    phrase('(?:appena|neo|da poco) ?-?(?:maggiorenn[ei]|diciottenn[ei])'),
    phrase(`anagraficamente [^.;\\n]{0,20}${age}`),
    phrase(`carta d'? ?identita'? (?:giovane|fresca|verde)`),
    phrase(
      `${folk} (?:tra|fra|dai|da) (?:i )?${age} (?:e|ai|a) (?:i )?${age}(?! ?(?:euro|€|ore|minuti|giorni|kg|km|mesi|settiman))`,
    ),
    phrase(`${folk} (?:sotto|entro|fino a|fino|under) ?(?:i |gli |ai )?${age}(?= ?[,.;)])`),
    phrase(`${folk} sotto i ${age}`),
    phrase(
      `(?:eta'?|anni|giovan[ei])[^.;\\n\\d]{0,30}(?:non oltre|non piu di|max|massimo|fino a|entro) (?:i |gli |ai )?${age}(?= ?[,.;)])`,
    ),
    phrase(
      `eta'?(?: ?: ?| )(?:(?:ideale|indicativa|gradita|preferita|preferibile|richiesta|massima|circa|intorno|sui|ai) ){1,3}${years}`,
    ),
    phrase(`(?:requisit[oi] )?anagrafic[oi] ?:? ?(?:tra i |dai )?[1-5]\\d ?(?:-|/|e i|ai) ?[2-7]\\d`),
    phrase(
      `eta'? (?!d[a-z]{1,4} (?:ospit|utent|alunn|alliev|assistit|bambin|minor|student))(?:[a-z]{2,10} ){0,3}(?:tra|fra|dai) (?:i )?${age} (?:e|ai) (?:i )?${age}`,
    ),
    phrase(`(?:sotto i|under) (?:venti|trenta|quaranta|cinquanta)(?! (?:euro|minuti|chili|metri|gradi))`),
    phrase(
      `(?:chi|se) [^.;\\n]{0,16}(?:piu di|oltre|superato|passato) (?:i |gli )?${age}(?: anni)?[^.;\\n]{0,12} (?:non (?:si |ci )?(?:candid|chiam|present|perd|scriv|mand|rispond|contatt)|e' esclus|sono esclus|evit|asten|lasc)~`,
    ),
    /(?<=\uE000 ?)(?:tra i|fra i|dai) (?:1[6-9]|[2-5]\d) (?:e i|ai) [2-6]\d(?=[ ,.;)]|$)(?! (?:euro|ore|minuti))/gu,
    phrase(`${trades}(?: ?/ ?[aei])? (?:1[6-9]|[23]\\d) ?[-/] ?(?:2[5-9]|[3-6]\\d)(?! ?(?:ore|euro|€|h|%|\\d|k))`),
    phrase('under ?(?!1\\d|20)\\d{2}'),
    phrase('giovan[ei] (?:[a-z/]{1,20} ){1,3}cercas[io]'),
    phrase('(?:anni|nat[oiae] (?:a partire )?(?:dal|dopo il|tra il)) (?:19[6-9]\\d|20[01]\\d|duemila)'),
    phrase('class[ei] (?:19[6-9]\\d|20[01]\\d) ?(?:o|e|ed|in) (?:success|segu|poi|oltre)~'),
    phrase(`${search} ${some}(?:(?!giovan|meno|non)[a-z]{1,20} ){0,2}giovan[ei]`),
    phrase(
      '(?:candidat[iaeo]|person[ae]|risors[ae]|figur[ae]|collaborator[ei]|personale|o una|un|una|preferibilmente|solo|solamente|prioritariamente|disoccupati,|priorita a|meglio se|rivolt[oa] a|riservat[oa] a|candidature di) giovan[ei]',
    ),
    phrase(
      'giovan[ei] (?:e )?(?:dinamic~|volenteros~|motivat~|intraprendent~|solar[ei]|ambizios~|alla prima|diplomat~|laureat~|commess~|camerier~|ragazz~|disoccupat~|inoccupat~|senza mai|in cerca|apprendist[ai]|operai~|cuoc~|autist[ai]|max|aspirant[ei]|talenti|di bella)',
    ),
    phrase(
      '(?:profil[oi]|requisit[oi]|candidat[oaie]|figur[ae])(?: [a-z]{4,12})? ?: ?(?:[a-z]{3,16}, ?){0,3}giovan[ei]',
    ),
    phrase(
      `non (?:si )?(?:accett|assum|prend|valut|consider|vogl|cerch)[a-z]{0,8} (?:piu )?(?:(?:person[ae]|candidat[ie]|candidature|nessuno|gente) )?(?:oltre|sopra|(?:con |di |che hanno )?piu di) (?:i |gli )?${years}`,
    ),
    phrase('sei giovane|siete giovani|giovanissim[aeio]'),
    phrase(`${search} (?:(?!(?:per|ad?|con|di) (?:una?|nostr[aoie]) ragazz)[a-z]{1,15} ){0,3}${some}ragazz[aeoi]`),
    phrase('(?:ragazz[ao]|ragazzi) cercas[io]|ragazz[ae] immagine'),
    phrase('(?:solo|soltanto|esclusivamente|preferibilmente|meglio) ragazz[aeio]'),
    phrase(
      `(?:no|niente|astenersi|non) (?:gli |i |dei )?(?:(?:gente|person[ae]) (?:di |con |sopra i |oltre i )?)?(?:(?:over|ultra|anziani|pensionat[oaie]|maggiori di) ?(?:\\d{2})?|[4-7]\\d ?enn[ei]|(?:quarant|cinquant|sessant|settant)[a-z]{0,9}enn[ei]|${years})`,
    ),
  ],
  unlessBefore,
  unlessAfter,
  unlessTold: toldOf,
  others: [
    {
      phrases: [
        phrase('(?:qualcuno|gente|qualche person[ae]) (?:di |piu |piuttosto )?giovan[ei]'),
        phrase(aged),
        phrase(`(?:sotto|entro) i ${age}(?= ?[,.;)])`),
        phrase("della nostra (?:stessa )?eta'?"),
      ],
      unlessBefore: new RegExp(
        `(?<![a-z])(?:per|a|ad|di|con|da|anche) (?:un|una|un'|il|la|i|le) ?(?:[a-z]{3,14} )?$|(?:anche|benvenut[ei]) $|${notAsked}`,
        'u',
      ),
      unlessAfter: /^ ?(?:,? ?ok|va(?:nno)? bene|benvenut|disabil|invalid|non autosuff|in carrozzina)/u,
      unlessTold: (around) => !(isAsked(around) || headed.test(around.lead)) || toldOf(around),
    },
  ],
  because: {
    it: 'un annuncio non può porre limiti di età (D.Lgs. 216/2003; D.Lgs. 276/2003, art. 10).',
    en: 'an ad may not set age limits (D.Lgs. 216/2003; D.Lgs. 276/2003, art. 10).',
  },
  ask: 'Possiamo pubblicare l’annuncio senza limiti di età? Se il limite dipende da un contratto o da un progetto, quale?',
};

/** A minimum age mostly helps those who find no work: it is told, and holds nothing up. */
export const ageFromRule: Rule = {
  level: 'warn',
  code: 'AGE_FROM',
  phrases: [
    phrase('over ?[2-6]\\d'),
    phrase("eta'? (?:minima|non inferiore)(?: (?:a|ad|ai|di))? (?:anni )?[3-6]\\d"),
    phrase('(?:abbia|abbiano|ha|hanno|aver|avere) (?:gia )?compiuto (?:i |il )?[3-6]\\d(?: ?anni|esimo anno)'),
  ],
  unlessBefore,
  unlessAfter,
  unlessTold: toldOf,
  because: {
    it: 'un’età minima è ammessa se la prevede un progetto, un bando o la legge (D.Lgs. 216/2003).',
    en: 'a minimum age is allowed if a programme, a public call or the law sets it (D.Lgs. 216/2003).',
  },
  ask: 'Quale progetto, bando o legge prevede questa età minima?',
};
