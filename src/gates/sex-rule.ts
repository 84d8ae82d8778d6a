import { phrase } from './ad-words.ts';
import { conditions } from './conditions.ts';
import { man, people, preferred, search, some, trades, woman } from './limit-words.ts';
import type { Rule } from './rule.ts';
import { toldOf } from './told-of.ts';

/** Trades and goods for one sex, and words that give a noun to somebody served: «reparto uomo», «per una signora». */
const notTheOneAsked =
  "(?:per|di|a|ad|con|da|in|su|tra|fra|aiut[a-z]*|segui[a-z]*|accompagn[a-z]*|insegn[a-z]*|educ[a-z]*|sostegno|supporto|assister[a-z]*|assistenza (?:a|ad|di|per)|accudi[a-z]*|compagnia (?:a|ad)|aiuto (?:a|ad)|vive con|abbigliamento|abit[oi]|vestiti|capi|confezioni|scarpe|borse|accessori|profumi|moda|intimo|reparto|negozio|boutique|salone|saloni|settore|parrucchier[ei]|estetica|centro estetico|taglio|tagli|piega|bagni|spogliato[io]|calzature|linea|collezione|cura (?:di|della|dei)|famiglia (?:di|con)|alla|alle|ai|agli|della|delle|dei|degli|dalla|dalle|dai|nostra|mia|nostri|anzian[ao]|anche|ok|pure|benvenut[ei]|sia|ne'?)";

/** «abbigliamento uomo, donna, bambino» */
const goods =
  '(?<![a-z])(?:abbigliamento|calzature|scarpe|moda|intimo|reparti?|capi|taglio|linea|uomo|donna|bambin[oia])(?: ?,| e)? ?$';

/** «cerca per uffici in centro signore referenziate», «cercasi per bar, donna» */
const sought = new RegExp(`(?<![a-z])${search}(?![a-z])[^.;:!?\\n]{0,60}[\\s,(]$`, 'u');
const soughtAlone = new RegExp(`(?<![a-z])${search}(?![a-z])[^.;:!?\\n]{0,60}(?:[,(] ?|(?<![a-z])un[ao]? )$`, 'u');

const unlessAfter =
  /^ ?(?:\/ ?[aeio]|(?:o|e|oppure|ed|od|e\/o) (?:uomo|uomini|donna|donne|ragazz[oiae]|signor[aei]|studenti|maschi|femmine|papa|padri)|di servizio(?![a-z])|(?:, ?|(?:e|o|ed|oppure) )(?:pensionat|student|disoccupat|lavorator|chiunque|nonn)|(?:in gravidanza|incint|anzian[ao]|invalid[ao]|disabil[ei]|non autosufficiente|autosufficiente|allettat[ao]|(?:di )?(?:anni )?[6-9]\d|di [a-z]+ anni|(?:di )?1?0\d anni|benvenut|in casa sola|sola(?![a-z]))|madre ?lingua(?![a-z])|madr[ei](?![a-z])|(?!(?:tra|fra|dai|da) )[^.;\n]{0,40}(?<![a-z])(?:[6-9]\d ?(?:anni|enne)|lucid[ao]))/u;

const sex =
  '(?:donn[ae]|ragazz[aeoi]|signor[ae]|signorin[ae]|femmin[ae]|studentess[ae]|uomo|uomini|maschi[o]?|giovanott[oi]|maschiett[oi]|femminucc[iae]{1,2}|fanciull[ae]|di sesso (?:femminile|maschile)|femminil[ei]|maschil[ei]|una lei|un lui|[fm](?= ?[,.;)]))';

/** Where one of a couple is to work. */
const place =
  "(?:(?:come |da |fara (?:da |la |il )?)?(?:colf|cuoc[oa]|domestic[oa]|badante|governante|giardinier[ea]|custode|tuttofare|autista|camerier[ea])|(?:(?:per|a|ai|al|alla|alle|agli|in|nei|nel|nelle|nella|si occup[a-z]{1,4}|cura) )?(?:di |del |della |dell'|delle |dei |il |la |le |i |gli |l')?(?:cucin|fornell|cas[ae]|puliz|giardin|cort|parc|camp|orto|stall|stir|sala|manutenz|port|animal|guid))[a-z]{0,8}";

export const sexRule: Rule = {
  level: 'hold',
  code: 'SEX_LIMIT',
  phrases: [
    ...conditions(sex),
    phrase(
      `(?:solo|soltanto|esclusivamente|unicamente|preferibilmente|preferibile|preferiamo|preferita|preferenza(?: per| a)?|meglio(?: se)?|possibilmente|priorita a) (?:un |una |di |per |a |alle? |le |gli |dei |delle |personale |candidat[ei] )?(?:${woman}|${man}|di sesso~|sesso|femminil[ei]|maschil[ei])`,
    ),
    phrase(
      `${search} ${some}(?:donn[ae]|ragazz[aeo]|signor[ae]|signorin[ae]|femmin[ae]|uomo|uomini|maschi(?:o|ett[oi])?|studentess[ae]|giovanott[oi]|fanciull[ae])`,
    ),
    /(?<=\p{L} ?\()(?:solo |preferibilmente |meglio )?(?:uomo|donna)(?=[,)])/gu,
    phrase('(?:ragazz[ao]|signora|signorina|donna|uomo)(?: [a-z]{1,15}){0,4} cercas[io]'),
    phrase(
      '(?:donna|uomo|ragazz[ao]|signora|signorina),? (?:non (?:sposat|coniugat|fidanzat)[ao]|nubile|celibe|senza (?:figli|marito|famiglia))',
    ),
    phrase('candidatur[ae] (?:di |da )?(?:sole |soli )?(?:donne|uomini|femminili|maschili)'),
    phrase(
      `${trades}(?: (?:domestic|famil|stagional|espert|qualificat)[a-z]{1,6})? (?:uomo|donna|uomini|donne|maschi[o]?|femmin[ae])`,
    ),
    phrase(
      '(?:lavor[oi]|mestiere|post[oi]|impiego|roba) (?:[a-z]{3,12} )?(?:da|per) (?:veri |soli |sole )?(?:uomini|donne|maschi)',
    ),
    phrase('(?:requisiti|profilo|caratteristiche) ?: ?(?:donn[ae]|uomo|uomini|ragazz[aeoi]|femmina|maschio)'),
    phrase(`${search} (?:[a-z]{1,15} ){0,3}ragazz[aeo]`),
    phrase('(?:di )?sesso ?:? (?:femminile|maschile|f|m)'),
    phrase('non (?:uomini|donne|maschi|femmine)|nubil[ei]'),
    phrase(
      '(?:rivolt[oaie]|riservat[oaie]|dedicat[oaie]|destinat[oaie]|apert[oaie]|adatt[oaie]|ideale|perfett[oa]|pensat[oa]) (?:esclusivamente |solo |soltanto |unicamente |principalmente )?(?:a |ad |alle |ai |per |agli )(?:le |sole |soli |giovani )?(?:donne|uomini|ragazze|ragazzi|mamme|madri|studentesse|casalinghe|signore|lavoratrici)',
    ),
    phrase(
      `(?:${people}|presenza|impiegat[ei]|addett[ei]|operator[ei]|candidatur[ae]) (?:di sesso |esclusivamente |solo |preferibilmente )?(?:femminil[ei]|maschil[ei]|femmine|maschi|donne|uomini|donna|uomo)`,
    ),
    phrase(
      '(?:donna|uomo|ragazz[aoei]|signora|signorina) (?:delle pulizie |tuttofare |di fatica |e )?(?:robust[oa]|serie?[aio]?|bell[aei]|di bella|giovan[ei]|italian[aeio]|referenziat[ao]|automunit[ao]|volenteros[aoi]|dinamic[aho]~|forte|forti|sposat[ao]|single|matur[ao]|espert[ao]|pulit[ao]|ordinat[ao]|onest[ao]|affidabile|pratic[ao]|capac[ei]|max|massimo|con (?:esperienza|patente|voglia)|(?:di |tra i |dai )?[2-5]\\d|di mezza eta|per (?:pulizie|consegne|banco|bar|negozio|cucina|assistenza|stiro|ufficio|centralino|volantinaggio))',
    ),
    phrase(
      '(?:(?:donna|uomo|ragazz[ao]|signora) tuttofare|donna delle pulizie|uomo di fatica|uomo di fiducia|signora delle pulizie|ragazzo di bottega)',
    ),
    phrase(
      "(?:lavoro|lavori|post[oi]|tirocini[o]?|borse?|borsa lavoro|percors[oi]|progett[oi]|programm[ai]|opportunita'?|offert[ae]|stage|assunzion[ei]|impieg[oh]i?|cors[oi]|occupazione|inserimento(?: lavorativo)?)(?: [a-z]{1,20}){0,3} (?:per|a|alle|di) (?:sole |le )?(?:donne|uomini|mamme|madri|ragazze|signore)",
    ),
    phrase(
      `${preferred} (?:le |gli |i |un |una |sol[eio] |candidatur[ae] |(?:${people}) ){0,3}(?:${woman}|${man}|femminil[ei]|maschil[ei])`,
    ),
    phrase(
      `(?:posto|lavoro|impiego|mansion[ei]|ruolo|attivita|incarico)(?: e'?| sarebbe)?(?: pensat[oa]| adatt[oa]| indicat[oa]| ideale| pesante)? (?:per|a|ad) (?:solo |soli |sole )?(?:un |una |le |gli )?(?:donna|donne|uomo|uomini|ragazz[aeo]|ragazzi|signor[ae]|mamm[ae])`,
    ),
    phrase(
      `(?:1|2|3|4|5|un|una|due|tre|quattro|cinque) (?:uomo|uomini|donna|donne),? (?:e|ed|piu) (?:almeno |di cui )?(?:1|2|3|4|5|un|una|un'|due|tre|quattro|cinque) ?(?:uomo|uomini|donna|donne)`,
    ),
    phrase(
      '(?:volt[oi]|presenz[ae]|mano|mani|tocco|voc[ei]|braccia|schiena|forze|energi[ae])(?: [a-z]{3,10} ?,?)? (?:femminil[ei]|maschil[ei])',
    ),
    phrase(
      'se sei (?:un )?(?:una )?(?:donna|ragazza|signora|uomo|ragazzo)(?= ?[,e][^.;\\n]{0,60}(?<![a-z])(?:fatti avanti|candidati|scrivi|chiama|contatta|presentati|ti aspett|manda|invia))',
    ),
    // a couple, each to their place
    phrase(`l(?:ei|ui) ${place}[^.;\\n]{0,40} l(?:ei|ui) ${place}`),
  ],
  unlessBefore: new RegExp(`(?<![a-z])${notTheOneAsked} (?:un |una |la |il |le |i |gli |l')?$`, 'u'),
  unlessAfter,
  unlessTold: toldOf,
  others: [
    { phrases: [phrase('ragazz[ae] immagine')] },
    {
      phrases: [phrase('signore|donne|uomini')],
      unlessBefore: new RegExp(`(?<![a-z])${notTheOneAsked} (?:le |gli )?$|${goods}`, 'u'),
      unlessAfter,
      unlessTold: (around) => !sought.test(around.before) || toldOf(around),
    },
    {
      phrases: [phrase('donna|uomo|ragazz[ao]|signora')],
      unlessBefore: new RegExp(`(?<![a-z])${notTheOneAsked} (?:un |una )?$|${goods}`, 'u'),
      unlessAfter,
      unlessTold: (around) => !soughtAlone.test(around.before) || toldOf(around),
    },
  ],
  because: {
    it: 'un annuncio non può scegliere tra donne e uomini (D.Lgs. 198/2006, art. 27).',
    en: 'an ad may not choose between women and men (D.Lgs. 198/2006, art. 27).',
  },
  ask: 'Possiamo pubblicare l’annuncio aperto a donne e uomini, senza queste parole?',
};
