// Words that limit who may apply, and the law that each rests on. The texts are read in lower case without accents; see
// `phrase` for the short hand. Sex, age and family status may be limited by a named programme or by the contract: the
// gate decides that, the rules only find.

import { phrase } from './ad-words.ts';
import type { Rule } from './rule.ts';

const people =
  'person[ae]|personale|figur[ae]|candidat[aeio]|risors[ae]|staff|collaborator[ei]|collaboratric[ei]|profil[oi]|manodopera|gente|forza lavoro';
const woman =
  'donn[ae]|ragazz[ae]|signor[ae]|signorin[ae]|femmin[ae]|studentess[ae]|casaling(?:a|he)|mamm[ae]|pensionat[ae]';
const man = 'uomo|uomini|ragazz[oi]|signori|maschi[o]?|giovanott[oi]';
const search =
  '(?:(?:ri)?cerc(?:o|a|ano|hiamo|hino|as[io]|ans[io]|heremo)|assum[eo]n?o?|assumiamo|assumesi|selezion[aie]~|vogliamo|servono|serve|offr[eo]|offresi|offriamo(?: lavoro)? a|si cerca(?:no)?|propon~|occorr[eo]n?o?|necessit~)';
const some =
  "(?:(?:n\\.? ?)?\\d{1,3} |un |uno |una |un' ?|due |tre |quattro |cinque |sei |alcun[ei] |le |i |solo |urgentemente |urgente |subito |anche |nuov[aeio] |brav[aeio] |seri[aeio] |giovan[ei] |bell[aei] ){0,3}";

/** "Non chiediamo età, foto, stato civile", "non ci interessa", "nessun limite di": the words that follow are denied. */
const notAsked =
  "(?<![a-z])(?:non (?:ti |vi |si |ci )?(?:chied|richied|interess|import|guard|conta|fa differenza)[a-z]{0,6}|a prescindere d[ai]|nessun[ao']? (?:limit|vincol|distinzion|preclusion|requisit)[a-z]{1,2})[^.;\\n]{0,50}$";

export const sexRule: Rule = {
  level: 'hold',
  code: 'SEX_LIMIT',
  phrases: [
    phrase(
      `(?:solo|soltanto|esclusivamente|unicamente|preferibilmente|preferibile|preferiamo|preferita|preferenza(?: per| a)?|meglio(?: se)?|possibilmente|priorita a) (?:un |una |di |per |a |alle? |le |gli |dei |delle |personale |candidat[ei] )?(?:${woman}|${man}|di sesso~|sesso|femminil[ei]|maschil[ei])`,
    ),
    phrase(
      `${search} ${some}(?:donn[ae]|ragazz[aeo]|signor[ae]|signorin[ae]|femmin[ae]|uomo|uomini|maschi[o]?|studentess[ae]|giovanott[oi])`,
    ),
    /(?<=\p{L} ?\()(?:solo |preferibilmente |meglio )?(?:uomo|donna)(?=[,)])/gu,
    phrase('(?:ragazz[ao]|signora|signorina|donna|uomo)(?: [a-z]{1,15}){0,4} cercas[io]'),
    phrase('candidatur[ae] (?:di |da )?(?:sole |soli )?(?:donne|uomini|femminili|maschili)'),
    phrase(
      '(?:camerier|cuoc|commess|barist|operai|autist|badant|magazzinier|addett|portier|custod|lavapiatt|aiuto cuoc|facchin|impiegat|banconist)~ (?:uomo|donna|uomini|donne|maschio|femmina)',
    ),
    phrase('(?:requisiti|profilo|caratteristiche) ?: ?(?:donn[ae]|uomo|uomini|ragazz[aeoi]|femmina|maschio)'),
    phrase(`${search} (?:[a-z]{1,15} ){0,3}ragazz[aeo]`),
    phrase('(?:di )?sesso ?:? (?:femminile|maschile|f|m)'),
    phrase(
      '(?:no|niente|non|vietato|astenersi|esclus[ie]|non si accettano|non assumiamo|non cerchiamo) (?:a |gli |le |i )?(?:uomini|donne|maschi|femmine|ragazzi|ragazze|signore)',
    ),
    phrase(
      '(?:rivolt[oaie]|riservat[oaie]|dedicat[oaie]|destinat[oaie]|apert[oaie]|adatt[oaie]|ideale|perfett[oa]|pensat[oa]) (?:esclusivamente |solo |soltanto |unicamente |principalmente )?(?:a |ad |alle |ai |per |agli )(?:le |sole |soli |giovani )?(?:donne|uomini|ragazze|ragazzi|mamme|madri|studentesse|casalinghe|signore|lavoratrici)',
    ),
    phrase(
      `(?:${people}|presenza|impiegat[ei]|addett[ei]|operator[ei]|candidatur[ae]) (?:di sesso |esclusivamente |solo |preferibilmente )?(?:femminil[ei]|maschil[ei]|femmine|maschi|donne|uomini|donna|uomo)`,
    ),
    phrase(
      '(?:donna|uomo|ragazz[aoei]|signora|signorina) (?:delle pulizie |tuttofare |di fatica |di servizio |e )?(?:robust[oa]|serie?[aio]?|bell[aei]|di bella|giovan[ei]|italian[aeio]|referenziat[ao]|automunit[ao]|volenteros[aoi]|dinamic[aho]~|forte|forti|pratic[ao]|capac[ei]|max|massimo|con (?:esperienza|patente|voglia)|di (?:\\d{2}|mezza eta)|per (?:pulizie|consegne|banco|bar|negozio|cucina|assistenza|stiro|ufficio|centralino|volantinaggio))',
    ),
    phrase(
      '(?:tuttofare|donna delle pulizie|uomo di fatica|uomo di fiducia|signora delle pulizie|donna di servizio|ragazzo di bottega|ragazz[ae] immagine)',
    ),
    phrase(
      "(?:lavoro|lavori|post[oi]|tirocini[o]?|borse?|borsa lavoro|percors[oi]|progett[oi]|programm[ai]|opportunita'?|offert[ae]|stage|assunzion[ei]|impieg[oh]i?|cors[oi]|occupazione|inserimento(?: lavorativo)?)(?: [a-z]{1,20}){0,3} (?:per|a|alle|di) (?:sole |le )?(?:donne|uomini|mamme|madri|ragazze|signore)",
    ),
    phrase('lei (?:colf|cuoca|cucina|casa|pulizie|domestica|badante|governante)[^.;\\n]{0,40} lui'),
  ],
  unlessBefore:
    /(?<![a-z])(?:per|di|aiut[a-z]*|segui[a-z]*|accompagn[a-z]*|insegn[a-z]*|educ[a-z]*|sostegno|supporto|assister[a-z]*|assistenza (?:a|ad|di|per)|accudi[a-z]*|compagnia (?:a|ad)|aiuto (?:a|ad)|vive con|abbigliamento|scarpe|accessori|moda|intimo|reparto|parrucchier[ei]|taglio|bagni|spogliato[io]|calzature|linea|cura (?:di|della|dei)|famiglia (?:di|con)|da|alla|della|dalla|nostra|mia|anzian[ao]|anche|ok|pure|benvenut[ei]|sia) (?:un |una |la |il |le |i |gli |l')?$/u,
  unlessAfter:
    /^ ?(?:\/ ?[aeio]|(?:o|e|oppure|ed|od|e\/o) (?:uomo|uomini|donna|donne|ragazz[oiae]|signor[aei]|studenti|maschi|femmine|papa|padri)|(?:in gravidanza|incint|anzian[ao]|invalid[ao]|disabil[ei]|non autosufficiente|autosufficiente|allettat[ao]|(?:di )?(?:anni )?[6-9]\d|di [a-z]+ anni|(?:di )?1?0\d anni|benvenut|in casa sola|sola)|madre ?lingua(?![a-z]))/u,
  because: {
    it: 'un annuncio non può scegliere tra donne e uomini (D.Lgs. 198/2006, art. 27).',
    en: 'an ad may not choose between women and men (D.Lgs. 198/2006, art. 27).',
  },
  ask: 'Possiamo pubblicare l’annuncio aperto a donne e uomini, senza queste parole?',
};

/** Not the ages of children and pupils. */
const adult = '(?!1[0-7] ?(?:-|/|e|ai?) ?1[0-8])';

export const ageRule: Rule = {
  level: 'hold',
  code: 'AGE_LIMIT',
  phrases: [
    phrase(
      "eta'?(?! ?[:=]? ?(?:non inferiore|minima|almeno|superiore|maggiore)(?: (?:a|ad|ai|di|i))? (?:anni )?1[68](?! ?(?:-|/|e|ai?) ?\\d|\\d))(?: anagrafica| indicativa| ideale| preferibile| preferibilmente| richiesta)?(?: ?[:=] ?| )(?:non |mass\\.? |massim[ao] |max\\.? |superiore |inferiore |ai? |compres[ao] |tra |fra |i |gli |da |dai |sotto |entro |di |circa |preferibilmente |indicativamente ){0,5}\\d{2}(?: ?(?:-|/|e|ai|ed|a|ed i|e i) ?(?:i |gli )?\\d{2})?",
    ),
    phrase("(?:eta'?) (?:massima|giovane|max|limite)"),
    phrase(
      '(?:tra|fra|dai|da|minimo|min\\.?|almeno) (?:i |gli )?[1-6]\\d(?: anni)?(?: compiuti)? (?:e|ed|ai|a|agli|-) (?:i |gli |ai |massimo |max |non piu di |non oltre |fino a )?[1-7]\\d anni(?: compiuti)?',
    ),
    phrase(
      '(?:tra|fra|dai|da) (?:i |gli )?[1-6]\\d anni (?:e|ed|ai|a|agli) (?:i |gli |ai )?[1-7]\\d(?: anni)?(?: compiuti)?',
    ),
    phrase(`${adult}[1-6]\\d ?(?:-|/|e|ai?) ?[1-7]\\d ?ann[io]`),
    phrase(`ann[io] ${adult}[1-6]\\d ?(?:-|/) ?[1-7]\\d`),
    phrase(
      '(?:max\\.?|massimo|mass\\.|non oltre|fino a|entro|sotto|minor[ei] (?:di|dei)|meno di|non piu di|(?<!non )inferior[ei] a|non superior[ei] a|non aver(?:e|ano)? (?:compiuto|superato)) ?(?:i |ai |gli |agli |anni )?[1-6]\\d(?: ?ann[io](?: compiuti)?| ?enn[ie]|esimo anno)',
    ),
    phrase('(?:max|massimo) ?[1-6]\\d ?enn[ie]'),
    phrase('almeno 1[68] anni e non piu di \\d{2}'),
    // over 60 are those who are cared for, or who are welcome
    phrase('under ?(?!1\\d|20)\\d{2}|over ?[2-5]\\d'),
    phrase('giovan[ei] (?:[a-z/]{1,20} ){1,3}cercas[io]'),
    phrase('(?:[2-5]\\d ?enn[ei]|(?:vent|trent|quarant|diciott|diciannov|ventun|venticinqu)~enn[ei])'),
    phrase('(?:anni|nat[oiae] (?:dal|dopo il|tra il)) (?:19[6-9]\\d|20[01]\\d)'),
    phrase(`${search} ${some}(?:[a-z]{1,20} ){0,2}giovan[ei]`),
    phrase(
      '(?:candidat[iaeo]|person[ae]|risors[ae]|figur[ae]|collaborator[ei]|personale|o una|un|una|preferibilmente|solo|solamente|prioritariamente|disoccupati,|priorita a|meglio se|rivolt[oa] a|riservat[oa] a|candidature di) giovan[ei]',
    ),
    phrase(
      'giovan[ei] (?:e )?(?:dinamic~|volenteros~|motivat~|intraprendent~|solar[ei]|ambizios~|alla prima|diplomat~|laureat~|commess~|camerier~|ragazz~|disoccupat~|inoccupat~|senza mai|in cerca|apprendist[ai]|operai~|cuoc~|autist[ai]|max|aspirant[ei]|talenti|di bella)',
    ),
    phrase('sei giovane|siete giovani|giovanissim[aeio]'),
    phrase(`${search} (?:[a-z]{1,15} ){0,3}${some}ragazz[aeoi]`),
    phrase('(?:ragazz[ao]|ragazzi) cercas[io]|ragazz[ae] immagine'),
    phrase('(?:solo|soltanto|esclusivamente|preferibilmente|meglio) ragazz[aeio]'),
    phrase('(?:no|niente|astenersi|non) (?:gli )?(?:over|ultra|anziani|pensionati|maggiori di) ?(?:\\d{2})?'),
  ],
  unlessBefore: new RegExp(
    String.raw`(?<![a-z])(?:anche|ok|pure|si|benvenut[ei]|aperto a|piu di|da oltre|da|oltre|esperienza|garanzia|durata|anzianita|contratto|bimb[aieo]|bambin[aieo]|figl[aieo]o?|minor[ei]|alunn[ie]|ospit[ei]|anziani e|cors[oi] per|utent[ei]|signor[aei]|anzian[aieo]|nonn[aieo]|assistit[aieo]|coppia|donna|uomo|disabil[ei]|educator[ei]|progetti?|spazi[o]?|servizi[o]?|centr[oi]|attivita|garanzia|assistere|team|staff|ambiente|gruppo|realta|azienda|societa|squadra|contesto|clima|start ?-?up|impresa|cooperativa|equipe|patente) (?:(?:minima |almeno |minimo |pluriennale )?(?:di |per |con |da |un |una |i |gli |tra i |dai |composto da |minimo |almeno )?)?(?:\d{1,2} ?(?:e|,) ?)?$|${notAsked}`,
    'u',
  ),
  unlessAfter:
    /^ ?(?:(?:e|ed) (?:adult|person|anzian|menogiovan|non|pensionat)|o (?:meno giovan|adult|anche)|team|staff|azienda|societa|realta|gruppo|ambiente|contesto|squadra|impresa|start|marchio|brand|equipe|clientela|cooperativa|in su|anni in su|compiuti(?! e)|(?:anni )?(?:di|d') ?(?:esperienza|contributi|eta minima|anzianita|attivita|garanzia|storia|servizio|esercizio)|nel settore|nella mansione|nel ruolo|ok(?![a-z])|va(?:nno)? bene|ammess|ore|euro|€|%|benvenut|mesi|giorni|utenti|ospiti|(?:e )?dinamic[oa] (?:team|staff|azienda|realta|ambiente|gruppo))|^ ?\/ ?[aeio](?![a-z])(?! ?(?:\d|max))/u,
  because: {
    it: 'un annuncio non può porre limiti di età (D.Lgs. 216/2003; D.Lgs. 276/2003, art. 10).',
    en: 'an ad may not set age limits (D.Lgs. 216/2003; D.Lgs. 276/2003, art. 10).',
  },
  ask: 'Possiamo pubblicare l’annuncio senza limiti di età? Se il limite dipende da un contratto o da un progetto, quale?',
};

export const familyRule: Rule = {
  level: 'hold',
  code: 'FAMILY_STATUS',
  phrases: [
    phrase(
      'senza (?:figli|famiglia|prole|bambini|carichi (?:familiari|di famiglia)|(?:impegni|vincoli|obblighi) (?:familiari|di famiglia)|legami(?: familiari)?|marito|mariti|fidanzat[oi])',
    ),
    phrase(
      'liber[aoei](?:/[aoe])? da (?:impegni|vincoli|obblighi|carichi|legami)(?! (?:di lavoro|lavorativ|professional|di studio))(?: familiari| di famiglia)?',
    ),
    phrase(
      '(?:no|niente|astenersi|non|esclus[ei]) (?:a |le |gli )?(?:mamm[ae]|madri|famiglia|figli(?: piccoli)?|sposat[aeio]|coniugat[aeio]|fidanzat[aeio]|gravidanz[ae]|incint[ae])',
    ),
    phrase(
      "non (?:sia |siano |essere |e' |deve essere |devono essere )?(?:sposat|coniugat|fidanzat|incint|in (?:stato di )?gravidanza)~",
    ),
    phrase('che non (?:abbia(?:no)?|hanno|ha) (?:figli|famiglia|bambini|impegni familiari)'),
    phrase(
      'nubil[ei]|celib[ei]|stato civile|persona single|(?:donna|ragazza|uomo|meglio|preferibilmente|solo|se) single',
    ),
    phrase('non (?:intenda|intenzionat~|programm~|pensi~|vogli~)[^.;\\n]{0,20}(?:figli|gravidanz[ae]|matrimonio)'),
    phrase('non [^.;\\n]{0,15}(?:incinta|in gravidanza)'),
    phrase('(?:marito e moglie|coppia (?:di )?(?:coniug[ie]|sposat[ai]|sposi|senza figli))'),
    phrase('(?:hai|ha|avete) figli(?: piccoli)?\\?|se (?:si )?(?:hai|ha|hanno|avete) figli|numero (?:di|dei) figli'),
  ],
  unlessBefore: new RegExp(`(?:famiglia|coppia|signora|signore|nonna|casa) (?:di anziani )?$|${notAsked}`, 'u'),
  unlessAfter: /^ anzian|^ [^.;\n]{0,60}(?<![a-z])cerc(?:a|ano)(?![a-z])/u,
  because: {
    it: 'un annuncio non può chiedere dello stato di famiglia, di matrimonio o di gravidanza (D.Lgs. 198/2006, art. 27).',
    en: 'an ad may not ask about family, marriage or pregnancy (D.Lgs. 198/2006, art. 27).',
  },
  ask: 'Possiamo pubblicare l’annuncio senza parlare di famiglia e figli, indicando invece gli orari?',
};

const peoples =
  'rumen|romen|marocchin|egizian|filippin|sudamerican|latino ?american|latinoamerican|centroamerican|peruvian|ecuadorian|ecuadoregn|salvadoregn|cingales|srilankes|singales|african|albanes|ucrain|moldav|bengales|bangladesh|cines|arab|russ|polacc|bulgar|brasilian|colombian|bolivian|cuban|dominican|nigerian|senegales|pakistan|indian|tunisin|turc|tedesc|frances|ingles|spagnol|asiatic|orientali|europe|slav|croat|serb|somal|eritre|etiop|ghanes|nigerin|napoletan|meridional|settentrional|lombard|milanes';
const peopleFemOrPlural = `(?:italian[aei]|(?:${peoples})(?:[aei]|he|hi)|dell'est|dell'est europa|dei paesi dell'est|comunitari[ae]?|europe[aei])`;
const countries =
  'italia|romania|marocco|egitto|filippine|peru|ecuador|salvador|el salvador|honduras|sri lanka|cile|bolivia|ucraina|moldavia|albania|senegal|nigeria|bangladesh|pakistan|cina|brasile|colombia|cuba|africa|sud ?america|europa';
const person = `${people}|ragazz[aeio]|donn[ae]|signor[aei]|signorin[ae]|uomo|uomini|badant[ei]|colf|baby ?-?sitter|tat[ae]|commess[aeio]|camerier[aei]|autist[aei]|facchin[aeio]|opera[io][aeo]?|operai|lavorator[ei]|lavoratric[ei]|lavapiatti|barist[aei]|cuoc[aho]i?|aiuto ?cuoc[oh]i?|addett[aeio]|custod[ei]|domestic[aho]i?e?|giovan[ei]|coppia|infermier[aei]`;

export const originRule: Rule = {
  level: 'hold',
  code: 'ORIGIN_LIMIT',
  phrases: [
    phrase(
      `(?:solo|soltanto|preferibilmente|preferibile|preferenza(?: per| a)?|esclusivamente|unicamente|meglio(?: se)?|no|niente|astenersi|gradit[ae]|tranne|esclus[aei]|cerchiamo|cerco|cerca|cercasi) (?:(?:un |una |di |per |a |gli |le |i )?(?:${person})? ?(?:di (?:nazionalita'?|origine|provenienza) )?)${peopleFemOrPlural}`,
    ),
    phrase(
      `(?:${person}|personale solo|solo personale) (?:[a-z]{1,14} )?(?:italian[oaei]|(?:${peoples})(?:[oaei]|he|hi|ch[ei])|comunitari[oa]?|dell'est(?: europa)?)`,
    ),
    phrase('(?:personale|persone|lavoratori|dipendenti|staff) solo italian[oi]'),
    phrase("italian[oaei] (?:di nascita|d ?'? ?origine|di origine|doc|veraci?)"),
    /(?<=[,(] ?|anni,? )dell'est(?: europa)?(?=[\s,.;)]|$)/gu,
    phrase(
      '(?:nat[aeio]|provenient[ei]|original?i?|originari[aeo]?) (?:in|nel|nello|nelle|negli|a|da|dal|dalla|dalle|dallo|dell[aeo]) (?:' +
        countries +
        ')',
    ),
    phrase(
      '(?:solo|soltanto|no|niente|astenersi|non (?:si )?(?:accett|assum|vogli|prend|valut|consider|prender)[a-z]*|esclus[ie]|tranne|vietato) (?:a |agli |gli |i |le |alle |candidature (?:di |da )?|candidat[ie] |person[ae] |personale |lavoratori )?(?:[a-z]{1,20}(?:,)? (?:e |o )?)?(?:stranier[aeio]|extra ?-?comunitari[aeo]?|immigrat[aeio]|clandestin[aeio]|meridional[ei]|terroni|rom|zingar[ai]|nomadi)',
    ),
    phrase('(?:stranier[ei]|extracomunitari) (?:astenersi|esclus[ie]|no grazie)'),
    phrase(
      "(?:nazionalita'?|origine|provenienza) (?:dall'|dell')?(?:est(?:-| )europ[ae]~|europa dell'est|europa orientale|paesi dell'est)",
    ),
    phrase(
      `(?:nazionalita'?|origine|provenienza|etnia)(?: ?: ?| )(?:solo |preferibilmente |richiesta )?(?:italian|europe|(?:${peoples}))~`,
    ),
    /(?<=,\s?)italian[aei](?=\s?[,.]|\s?$|\szona|\se\s(?:seri|referenz|automun|brav))/gu,
    phrase(
      'cittadinanza (?:italiana|europea|ue|comunitaria)|(?:solo|soltanto|esclusivamente) (?:cittadini )?(?:ue|comunitari|europei|italiani)',
    ),
    phrase('(?:anche se|gente|person[ae]|ragazz[aei]|donn[ae]|uomini|uomo|no|non|niente|candidat[aeio]) di colore'),
    phrase('razza (?:bianca|caucasica|europea|italiana|nera)|pelle (?:bianca|chiara|scura)'),
    phrase('(?:no|senza|niente|non) (?:il )?(?:velo|hijab|turbante|burqa)'),
  ],
  unless:
    /(?:di|per|da|studi[oa]?|impar[a-z]*|cors[oi] d[i'] ?|lingua|cucina|specialita|piatti|prodotti|ristorante|pasticceria|musica) ?(?:italian[oa]|cines[ei]|indian[ao]|arab[ao]|frances[ei]|ingles[ei])$/u,
  unlessBefore:
    /(?:lingua|cucina|specialita|conoscenza (?:della )?(?:lingua )?|parla[a-z]*|legg[a-z]*|aperto a|anche|oltre a|sia) $/u,
  unlessAfter:
    /^ ?(?:base|basico|fluente|parlat[oa]|scritt[oa]|buon[oa]|livello|ottim[oa]|perfett[oa]|[abc][12](?![a-z])|e ingles|e di altre nazionalita|[^.;\n]{0,120}(?:paesi terzi|soggiorno)|e stranier[ie]|o stranier[ie]|ed extracomunitari|e non|benvenut|(?:e|o) di qualsiasi|anche)/u,
  because: {
    it: 'un annuncio non può scegliere per nazionalità, origine o colore della pelle (D.Lgs. 215/2003; D.Lgs. 286/1998, art. 43).',
    en: 'an ad may not choose by nationality, origin or colour (D.Lgs. 215/2003; D.Lgs. 286/1998, art. 43).',
  },
  ask: 'Possiamo togliere la nazionalità? Se serve una lingua per il lavoro, possiamo scrivere quale e a che livello.',
};
