import { phrase } from './ad-words.ts';
import { unwanted, wanted } from './conditions.ts';
import { notAsked } from './limit-words.ts';
import type { Rule } from './rule.ts';
import { isAsked, toldOf } from './told-of.ts';

/** The question is asked to offer something: «Hai figli? L'orario si concilia con la scuola». */
const welcome =
  /^[?\s]{0,4}(?:piccoli ?)?\??\s{0,3}(?:(?:l'|gli |l )?orari[o]?|nessun problema|non (?:e' un|c'e|ci sono) problem|puoi|potete|ti |vi |abbiamo|il nido|il turno|i turni|turni|qui |da noi|benissimo|perfetto|va bene|(?:si )?concilia)/u;

const state =
  '(?:single|sposat[aeio]|coniugat[aeio]|nubil[ei]|celib[ei]|fidanzat[aeio]|separat[aeio]|divorziat[aeio]|vedov[aeio]|convivent[ei])';
const kids =
  "(?:figl(?:i|io|ia|ie)|bambin[oiae]|bimb[oiae]|prole|pargol[oi]|neonat[oaie]|mocciosi|gravidanz[ae]|maternita'?)";
/** «impegni di famiglia», «pensieri per la famiglia» */
const ties = "(?:carichi|carico|impegni|vincoli|obblighi|legami|pensieri|problemi|doveri|incombenze|responsabilita')";
const ofFamily =
  '(?:familiar[ei]|famigliar[ei]|(?:di|della|con la|per la|in|a) famiglia|a casa|domestici|sentimentali)';
const alone = `(?:${kids}|famiglia|marito|mariti|mogli(?:e)?|fidanzat[oi]|compagn[oi]|legami(?: sentimentali)?|${ties} ${ofFamily})`;
const small = "(?:(?:alcun[oa']?|altr[ie]|tropp[ie]|gross[ie]|ancora|gia|i|il|la|un|una) ){0,2}";
const parents = '(?:genitori|madr[ei]|mamm[ae]|padri|papa|neo ?-?mamm[ae]|neo ?-?genitori)';
/** «chi ha bimbi piccoli», «se aspetti un figlio», «chi pensa al matrimonio» */
const having = `(?:(?:chi|se|quell[ei] che) (?:[a-z']{1,10} ){0,3}?(?:ha|hai|hanno|abbia|avete|aspett[a-z]{1,4}|vuole|vuoi|vogli[a-z]{1,4}|tien[ei]|pens[a-z]{1,4}|intend[a-z]{1,4}|progett[a-z]{1,4}|sogn[a-z]{1,4}|e'?|sei) (?:[a-z']{1,12} ){0,5}?(?:${kids}|famiglia|sposar[a-z]{1,3}|matrimonio|incinta)|con (?:[a-z]{2,9} )?(?:${kids}|famiglia)(?: [a-z]{4,9})?)`;

export const familyRule: Rule = {
  level: 'hold',
  code: 'FAMILY_STATUS',
  phrases: [
    ...wanted(state),
    ...unwanted(`(?:${state}|${parents}|${having}|gravidanz[ae]|incint[ae])(?: (?:piccol|giovan|sol)[oiae])?`),
    phrase(`(?:senza|priv[aio] d[i'a]|non (?:(?:deve|devono|dovra|dovranno|dovete|devi) )?avere) ${small}${alone}`),
    phrase(
      `(?:nessun[oa']?|zero|niente|no) ${small}(?:figl(?:i|io|ia)|prole|pargol[oi]|famiglia|marito|fidanzat[oi]|legami|${ties} ${ofFamily}|${kids} (?:[a-z]{3,9} )?(?:a carico|al seguito|a casa|piccol[oiae]))`,
    ),
    phrase(
      `(?:candidat[aeo]|ideale|profilo|person[ae]|figura|ragazz[ae]|ricercat[ao]|cercat[ao]|chi|che) (?:[a-z]{2,12} )?non (?:ha|abbia|hanno|abbiano|deve avere|devono avere) ${small}${alone}`,
    ),
    // plans
    phrase(
      `(?:non|ne'|senza|se) (?:[a-z']{1,12} ){0,4}?(?:pens|intend|intenzion|programm|progett|prospettiv|idea|voglia|vogli|sogn)[a-z]{0,9} (?:[a-z']{1,10} ){0,4}?(?:${kids}|famiglia|sposar[a-z]{1,3}|sposi(?:no)?|matrimonio)`,
    ),
    phrase(
      "(?:scriv|dit|dire|dicci|dimmi|indic|specific|precis|segnal|comunic)~ (?:[a-z]{1,12} ){0,3}(?<!anche )se (?:siete|sei|avete|hai|aspett[a-z]{1,4}|c'e|ci sono|pens[a-z]{1,4}) (?:[a-z']{1,9} ){0,3}?(?:sposat|fidanzat|incint|convivent|figli|bambin|bimb|famiglia|spos|gravidanz|matrimon)~",
    ),
    phrase(
      `(?:chiest|chied|domand)[a-z]{1,5} (?:[a-z]{1,8} ){0,2}se (?:[a-z']{1,12} ){1,4}?(?:${kids}|spos[a-z]{2,5}|famiglia|fidanzat[oai]|convivent[ei])`,
    ),
    phrase(
      'liber[aoei](?:/[aoe])? da (?:impegni|vincoli|obblighi|carichi|legami)(?! (?:di lavoro|lavorativ|professional|di studio))(?: familiari| di famiglia)?',
    ),
    phrase(
      "non (?:sia |siano |essere |e' |deve essere |devono essere )?(?:sposat|coniugat|fidanzat|incint|in (?:stato di )?gravidanza)~",
    ),
    phrase(
      'nubil[ei]|celib[ei]|stato civile|persona single|(?:donn[ae]|ragazz[aei]|uomo|uomini|meglio|preferibilmente|solo|se) single',
    ),
    phrase('non [^.;\\n]{0,15}(?:incinta|in gravidanza)'),
    phrase('(?:marito e moglie|coppia (?:di )?(?:coniug[ie]|sposat[ai]|sposi|senza figli))'),
    phrase('(?:con )?figli (?:gia |ormai )?(?:grandi|adulti|cresciuti|autonomi|indipendenti|maggiorenni)'),
    phrase(
      '(?:dichiarare|indicare|indicate|specificare|specificate|scrivere|dire|precisare) [^.;\\n]{0,30}(?:spos|coniugat|convivent|figli|situazione familiare|stato di famiglia|stato familiare|carichi familiari)~',
    ),
    phrase(
      '(?:non|test di|certificato di|niente|no) gravidanza|gravidanz[ae] (?:in vista|in programma|programmat[ae]|previst[ae])',
    ),
    phrase(
      '(?:ha|hanno|hai|avete|abbia|abbiano) in programma (?:una |delle |di avere |un |di )?(?:gravidanz[ae]|sposar[a-z]{1,3}|figli[oa]?|bambin[oi]|matrimonio)',
    ),
    phrase(
      "(?:sconsigliat[oa]|inadatt[oa]|incompatibile|astenersi|esclus[oa]|non (?:e' )?(?:adatt[oa]|indicat[oa]|pensat[oa])|non va bene|non fa) (?:a |per |con )?chi (?:ha|abbia|vuole|aspetta) (?:una |dei |gia )?(?:famiglia|figli[oa]?|bambin[oi]|bimb[oi])",
    ),
    phrase(
      "(?:sei|siete|se sei|se siete|chi e'?) (?:gia )?(?:incint[ae]|in (?:stato di )?gravidanza|in (?:dolce )?attesa|(?:fidanzat|sposat)[aeio](?= ?[?]| o ))",
    ),
    phrase("ne'? (?:sposat|coniugat|fidanzat|convivent)~"),
    phrase('non (?:si )?(?:sposi|sposino|sposera|sposeranno|vogliano sposarsi|voglia sposarsi)'),
    phrase(`(?:hai|ha|avete) ${small}${kids}(?: [a-z]{1,9}){0,2} ?\\?`),
    phrase('se (?:si )?(?:hai|ha|hanno|avete) figli|numero (?:di|dei) figli'),
  ],
  unlessBefore: new RegExp(
    `(?<![a-z])(?<!(?:preferi|cerc|richied|gradi)[a-z]{1,6} )(?:famiglia|coppia|signora|signore|nonna|casa|genitori|mamma|papa|padre|vedov[ao]|per|con) (?:di anziani |con |(?:una |un )?(?:signor[ae] )?)?$|(?<![a-z])(?:i|nostri|suoi|miei|due|tre|dei|per) $|(?<![a-z])(?:non|nessuno|mai|niente|senza)(?: (?:ti|vi|si|le))? $|${notAsked}`,
    'u',
  ),
  unlessAfter: /^ (?:anzian|vicin|lontan|in zona|accanto)|^ [^.;\n]{0,60}(?<![a-z])cerc(?:a|ano)(?![a-z])/u,
  unlessTold: (around) => welcome.test(around.rest) || toldOf(around),
  others: [
    {
      phrases: [phrase('(?:coniugat|sposat|celib|nubil)[aoe](?= ?[,.;)]| con )')],
      unlessBefore: /(?<![a-z])(?:signor[ae]|coppia|nonn[oa]|mamma|papa|donna|uomo|anzian[ao]),? $/u,
      unlessTold: (around) => !isAsked(around) || toldOf(around),
    },
  ],
  because: {
    it: 'un annuncio non può chiedere dello stato di famiglia, di matrimonio o di gravidanza (D.Lgs. 198/2006, art. 27).',
    en: 'an ad may not ask about family, marriage or pregnancy (D.Lgs. 198/2006, art. 27).',
  },
  ask: 'Possiamo pubblicare l’annuncio senza parlare di famiglia e figli, indicando invece gli orari?',
};
