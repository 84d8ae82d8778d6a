import type { Contract } from '../model.ts';
import { word } from './hit.ts';

/** The words that name each contract, on folded text. */
export const contractWords: [Contract, RegExp][] = [
  ['servizio-civile', word('servizio civile(?: universale)?|operator[ei] volontar[io] del servizio civile')],
  [
    'tirocinio',
    word(
      '(?:contratto di |percorso di )?(?:tirocin(?:io|i|ante|anti)(?: extra-?\\s?curricular[ei]| formativ[oi]| di inclusione sociale)?|stage|stagist[aei]|bors[ae] (?:di )?lavoro)',
    ),
  ],
  ['apprendistato', word('(?:contratto di |in )?apprendist(?:ato|a|i|e)(?: professionalizzante)?')],
  [
    'somministrazione',
    word(
      '(?:contratto (?:in|di) |in |di )?(?:somministrazione|somm\\.ne|somministr(?:az)?\\.)(?: lavoro)?(?: a (?:tempo|t\\.?) ?(?:in)?det(?:erminato|\\.)?)?|(?:lavoro |contratto )?interinal[ei]|staff ?leasing',
    ),
  ],
  [
    'domestico',
    word(
      '(?:contratto|ccnl|assunzione|assunt[ao])(?: (?:del|di|da|come|per|regolare|in regola|nazionale|il))*:? (?:lavoro |contratto |collaborazione |stagionale )?(?:domestic[oaie]|colf(?: (?:e|/) ?badant[ei])?|badant[ei])(?: a termine)?|contratto colf e badanti|lavoro domestico',
    ),
  ],
  [
    'occasionale',
    word(
      "(?:prestazion[ei]|lavoro|incaric(?:o|hi)) (?:di lavoro )?(?:autonom[aeoi] )?occasional[ei]|(?:collaborazion[ei]|lavor[oi]) occasional[ei](?: di tipo accessorio)?|occasional[ei] accessori[oe]|lavoro accessorio|ritenuta d'? ?acconto|libretto (?:di )?famiglia|buon[oi][ -]lavoro|voucher|prest\\.o|(?:contratto|regola|pagamento|pagat[oa]|tramite|con) (?:con |il |di )?presto(?= ?[.,;)\\n]|$| inps)",
    ),
  ],
  [
    'collaborazione',
    word(
      'co\\.? ?co\\.? ?co\\.?|collaborazion[ei] coordinat[ae](?: e continuativ[ae])?|contratto di collaborazione(?! domestica)|(?:rapporto|incaric(?:o|hi)) (?:e |sara )?di collaborazione(?= (?:con|di|da|per|fino|a (?:termine|progetto)|\\d|coordinat)|[,.;\\n])|collaborazion[ei] sportiv[ae]',
    ),
  ],
  [
    'intermittente',
    word(
      '(?:contratt[oi] |lavoro |collaborazione )?(?:intermittent[ei]|a chiamata(?! telefonica)|job on call)|chiamata (?:x|per) (?:i|il) prim[io]',
    ),
  ],
  [
    'stagionale',
    word(
      "(?:contratto |lavoro |impiego |assunzione )?stagional[ei]|per (?:la |l'intera |tutta la )?(?:prossima )?stagione(?: (?:estiva|invernale|balneare|sciistica|turistica))?(?: 20\\d{2})?(?! (?:di|del|dell'|delle))|(?<=[,|(-] ?)stagione (?:(?:estiva|invernale|balneare|sciistica|turistica)(?: 20\\d{2})?|20\\d{2})(?= ?(?:[,;.)|\\n]|$))",
    ),
  ],
  [
    'indeterminato',
    word(
      '(?:contratt[oi] |assunzion[ei] |impiego |posto )?(?:a |di )?(?:tempo|t\\.?) ?indet(?:erminato|erm\\.?|\\.)?|(?:a )?t\\. ?i\\.?|posto fisso|(?:contratt[oi]|assunzion[ei]) (?:ti|indet\\.?)|cti|oti|(?:contratto |full[ -]time |part[ -]time |tempo pieno )?indeterminato',
    ),
  ],
  [
    'determinato',
    word(
      '(?:contratt[oi] |assunzion[ei] |impiego )?(?:a |di )?(?:tempo|t\\.?) ?det(?:erminato|erm\\.?|\\.)?|(?:a )?tempo (?:pieno|parziale)(?: \\d{1,2} ore| [^.;,\\n]{2,20})? (?:e|ed) determinato|(?:contratt[oi]|assunzion[ei]) (?:td|det\\.?)|(?:a )?t\\. ?d\\.?|ctd|otd|(?<=(?:^|[^a-z0-9\\s.!?] ?|\\n ?|contratto: |part[ -]time |full[ -]time |\\bpt |\\bft )(?<!non )(?<!indeterminato o ))determinato(?= ?(?:[,;/|).\\n]|$|con |da |dal |fino |per |di |prorogabile|rinnovabile|iniziale|full|part|\\d|\\(\\d))|determinato (?:di|per) \\d{1,2} mesi|(?:contratto )?(?:annuale |semestrale |trimestrale )?a termine(?! (?:i|il|gli|le|la|un|ogni|tutt[aeio])(?![a-z]))|(?:contratt[oi]|contr\\.?) (?:iniziale )?(?:a termine|determinato|a scadenza)|assunzion[ei] a termine',
    ),
  ],
  [
    'autonomo',
    word(
      '(?:con |in |possesso di |apertura |titolare di |possessor[ei] di )?(?:p\\. ?iva|partita iva|p iva)(?![ :.]{0,3}(?:it)?\\s?\\d)|liber[oai][ -]profession(?:ist[aie]|al[ei]|e)|free ?lance|lavor[oi] autonom[oi]|lavorat(?:ore|rice|ori) autonom[oaie]',
    ),
  ],
];

/** "TI", "TD" and "PrestO" count only in capitals: in small letters they are other words. */
export const contractCapitals: [Contract, RegExp][] = [
  ['indeterminato', /(?<![\p{L}\p{N}'/.])(?:a )?TI(?![\p{L}\p{N}'/.])/gu],
  ['determinato', /(?<![\p{L}\p{N}'/.])(?:a )?TD(?![\p{L}\p{N}'/.])/gu],
  ['occasionale', /(?<![\p{L}\p{N}])PrestO(?![\p{L}\p{N}])/gu],
];
