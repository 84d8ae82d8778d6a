import { phrase } from './ad-words.ts';
import { unwanted, wanted } from './conditions.ts';
import { notAsked } from './limit-words.ts';
import type { Rule } from './rule.ts';
import { toldOf } from './told-of.ts';

/** The question is asked to offer something: «Hai figli? L'orario si concilia con la scuola». */
const welcome =
  /^[?\s]{0,4}(?:piccoli ?)?\??\s{0,3}(?:(?:l'|gli |l )?orari[o]?|nessun problema|non (?:e' un|c'e|ci sono) problem|puoi|potete|ti |vi |abbiamo|il nido|il turno|i turni|turni|qui |da noi|benissimo|perfetto|va bene|(?:si )?concilia)/u;

const state =
  '(?:single|sposat[aeio]|coniugat[aeio]|nubil[ei]|celib[ei]|fidanzat[aeio]|separat[aeio]|divorziat[aeio]|vedov[aeio])';

export const familyRule: Rule = {
  level: 'hold',
  code: 'FAMILY_STATUS',
  phrases: [
    ...wanted(state),
    ...unwanted(
      `(?:${state}|genitori|madr[ei]|mamm[ae]|padri|papa|neomamme|(?:chi ha|con) (?:figli|bambini|bimbi|famiglia)|gravidanz[ae]|incint[ae])`,
    ),
    phrase(
      '(?:candidat[aeo]|ideale|profilo|person[ae]|figura|ragazz[ae]|ricercat[ao]|cercat[ao]) (?:[a-z]{2,12} )?non (?:ha|abbia|hanno|abbiano|deve avere|devono avere) (?:[a-z]{2,8} )?(?:figli|bambini|legami|marito|carichi|impegni (?:di famiglia|familiari))',
    ),
    phrase(
      'nessun figlio(?= ?[,.;)])|non (?:(?:deve|devono|dovra|dovranno|dovete|devi) )?avere (?:[a-z]{2,8} )?(?:figli|bambini|legami|marito|fidanzat[oi]|carichi|gravidanze|impegni (?:di famiglia|familiari))',
    ),
    phrase(
      '(?:scriv|dit|dire|dicci|dimmi|indic|specific|precis|segnal|comunic)~ (?:[a-z]{1,12} ){0,3}(?<!anche )se (?:siete|sei|avete|hai) (?:sposat|fidanzat|incint|convivent|figli|bambin|famiglia|spos)~',
    ),
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
      'nubil[ei]|celib[ei]|stato civile|persona single|(?:donn[ae]|ragazz[aei]|uomo|uomini|meglio|preferibilmente|solo|se) single',
    ),
    phrase('non (?:intenda|intenzionat~|programm~|pensi~|vogli~)[^.;\\n]{0,20}(?:figli|gravidanz[ae]|matrimonio)'),
    phrase('non [^.;\\n]{0,15}(?:incinta|in gravidanza)'),
    phrase('(?:marito e moglie|coppia (?:di )?(?:coniug[ie]|sposat[ai]|sposi|senza figli))'),
    phrase(
      'chi [^.;\\n]{0,60}(?:figli[oa]?|gravidanz[ae]|bimb[oiae]|bambin[oi]|incinta|sposarsi|matrimonio)[^.;\\n]{0,60} (?:non (?:si |ci |mi |fa |faccia )?(?:candid|chiam|perd|present|scriv|per|rispond|contatt|mand|adatt)|lasc[ia]{1,2} perdere|evit|si asten|astener|pregat[aoi]|rinunc)~',
    ),
    phrase(
      'se (?:hai|avete|ha|si hanno|aspetti|aspettate) [^.;\\n]{0,30}(?:figli[oa]?|bimb[oi]|bambin[oi])[^.;\\n]{0,30} non (?:fa|candid|chiam|present|scriv|ti|vi)~',
    ),
    phrase('(?:con )?figli (?:gia |ormai )?(?:grandi|adulti|cresciuti|autonomi|indipendenti|maggiorenni)'),
    phrase(
      '(?:dichiarare|indicare|indicate|specificare|specificate|scrivere|dire|precisare) [^.;\\n]{0,30}(?:spos|coniugat|convivent|figli|situazione familiare|stato di famiglia|stato familiare|carichi familiari)~',
    ),
    phrase('gravidanz[ae] (?:in vista|in programma|programmat[ae]|previst[ae])'),
    phrase(
      '(?:ha|hanno|hai|avete|abbia|abbiano) in programma (?:una |delle |di avere |un |di )?(?:gravidanz[ae]|sposar[a-z]{1,3}|figli[oa]?|bambin[oi]|matrimonio)',
    ),
    phrase(
      "(?:sconsigliat[oa]|inadatt[oa]|incompatibile|astenersi|esclus[oa]|non (?:e' )?(?:adatt[oa]|indicat[oa]|pensat[oa])|non va bene|non fa) (?:a |per |con )?chi (?:ha|abbia|vuole|aspetta) (?:una |dei |gia )?(?:famiglia|figli[oa]?|bambin[oi]|bimb[oi])",
    ),
    phrase('chi non (?:ha|abbia) (?:famiglia|figli|bambini|impegni familiari|carichi)'),
    phrase(
      "(?:sei|siete|se sei|se siete|chi e'?) (?:gia )?(?:incint[ae]|in (?:stato di )?gravidanza|in (?:dolce )?attesa|(?:fidanzat|sposat)[aeio](?= ?[?]| o ))",
    ),
    phrase("ne'? (?:sposat|coniugat|fidanzat|convivent)~"),
    phrase('non (?:si )?(?:sposi|sposino|sposera|sposeranno|vogliano sposarsi|voglia sposarsi)'),
    phrase('(?:hai|ha|avete) figli(?: piccoli)?\\?|se (?:si )?(?:hai|ha|hanno|avete) figli|numero (?:di|dei) figli'),
  ],
  unlessBefore: new RegExp(
    `(?<![a-z])(?:famiglia|coppia|signora|signore|nonna|casa|genitori|mamma|papa|padre|vedov[ao]|per|con) (?:di anziani |con |(?:una |un )?(?:signor[ae] )?)?$|(?<![a-z])(?:i|nostri|suoi|miei|due|tre|dei|per) $|${notAsked}`,
    'u',
  ),
  unlessAfter: /^ (?:anzian|vicin|lontan|in zona|accanto)|^ [^.;\n]{0,60}(?<![a-z])cerc(?:a|ano)(?![a-z])/u,
  unlessTold: (around) => welcome.test(around.rest) || toldOf(around),
  because: {
    it: 'un annuncio non può chiedere dello stato di famiglia, di matrimonio o di gravidanza (D.Lgs. 198/2006, art. 27).',
    en: 'an ad may not ask about family, marriage or pregnancy (D.Lgs. 198/2006, art. 27).',
  },
  ask: 'Possiamo pubblicare l’annuncio senza parlare di famiglia e figli, indicando invece gli orari?',
};
