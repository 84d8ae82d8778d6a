// What a loose text is about, where no source or section says so: a job, a course, an Italian class or a notice.
import type { EntryKind } from '../model.ts';
import type { AdText } from './ad-text.ts';
import { type Hit, hits, word } from './hit.ts';

/** An offer unless the words say otherwise: whoever pastes a text into the reader mostly pastes an ad. */
export function readKind(ad: AdText): EntryKind {
  const first = (pattern: RegExp) => hits(ad, pattern).find((hit) => !isStreet(hit))?.at ?? Number.POSITIVE_INFINITY;
  if (first(offered) < Number.POSITIVE_INFINITY) return 'offer';
  const found: [EntryKind, number][] = [
    ['class', first(classes) - 1],
    ['course', first(courses)],
    ['offer', first(workLike)],
  ];
  const [kind, at] = found.sort((a, b) => a[1] - b[1])[0] ?? ['offer', Number.POSITIVE_INFINITY];
  const isHelp = first(services) < Number.POSITIVE_INFINITY || first(desks) < at;
  if (kind === 'offer' && isHelp && first(hiring) === Number.POSITIVE_INFINITY) {
    return 'notice';
  }
  if (at < Number.POSITIVE_INFINITY) return kind;
  return first(notices) < Number.POSITIVE_INFINITY ? 'notice' : 'offer';
}

/** "corso Isonzo" is a street. */
function isStreet({ of, at, end, words }: Hit): boolean {
  return words === 'corso' && of.plain[at] === 'c' && /^ \p{Lu}\p{Ll}/u.test(of.plain.slice(end, end + 3));
}

/** Words of work that a course or a notice may have too: what comes first decides. */
const workLike = word(
  "tirocini(?:o|anti)?|apprendistato|istrut(?:tore|trice|tori)|formator[ei]|docenti? (?=per|di|con|in)|recluta(?:no)?|contratto(?! (?:d'|di )?(?:affitto|locazione))|paga|lavoro per|sostituzione (?:ferie|maternita'?|malattia)|bors[ae] lavoro|nuov[io] (?:autist|addett|operator)[a-z]*|assistente familiare|badante|colf|persone da inserire|tempo (?:in)?determinato|part[ -]time|addett[oaie]",
);
const offered = word(
  "(?<!chi )cerc(?:a|o|asi|ansi|hiamo|ano)(?! (?:anche |dei |nuovi |sempre )?volontar)|(?:nessuna|senza) esperienza (?:richiesta|necessaria)|guadagn(?:o|i|a)(?= \\d)|(?<!(?:la|di|alla) )ricerca(?! (?:attiva|(?:di|del) (?:lavoro|impiego)))|ricerc(?:hiamo|asi|ano|hino)|selezion(?:a|iamo)|assum(?:e|iamo|ono)|si (?:ri)?cerca(?:no)?|assunzion[ei]|lavoro domestico|tirocini (?:retribuiti|extracurriculari)|contratt[oi] a tempo|stipendio|retribuzione|servizio civile|borsa mensile|buoni lavoro|lavoro occasionale|(?<!di )stage (?:non )?retribuit[oi]|stage (?:in|presso)|inserimento (?:iniziale|diretto)|(?:nett|lord)[oi] (?:al mese|mensili|all'ora)|(?:euro|€) (?:lord|nett)[oi]|retribuit[oaie] dal|cantier[ei] di lavoro|lavoro a domicilio|a pezzo finito|\\d{2} h(?:/| a )sett[a-z]{0,7}|graduatoria per (?:[a-z]+ ){0,3}(?:operator|autist|addett)[a-z]+|concorso pubblico per n",
);
const classes = word(
  "cors[oi] (?:serali? |gratuit[oi] |intensiv[oi] )?(?:di |d')(?:lingua )?italian[oa]|scuola di italiano|italiano per [a-z]{4,}|lezioni di (?:lingua )?italian[oa]|conversazione (?:in|di) italiano|class[ei] di italiano|italiano l2|conversazione (?:in italiano|[ab][12])|italiano [ab][12](?! )|italiano [ab][12] per [a-z]{4,}|cpia|corso (?:di italiano dedicato|a1|a2|b1)",
);
const courses = word(
  "cors[oi](?! d'aggiornamento)|percorso (?:gratuito|formativo|di formazione)|formazione professionale|biennio|istituto tecnico superiore|its|laboratorio formativo|open day|lezioni|patentino|ente (?:di formazione )?accreditato|ente di formazione|\\d{1,3} (?:incontri|lezioni)(?! al)",
);
const hiring = word('recluta(?:no)?|tirocin[a-z]+|apprendistato|bors[ae] lavoro|candidature');
/** Words that hardly a job has, even where trades and contracts are named. */
const services = word(
  'naspi|assegno (?:unico|di inclusione)|bonus (?:sociale|bollette|nido|affitto)|case popolari|sportello casa|sfratto',
);
/** Who opens with these speaks of help, also where a contract or a job is named later. */
const desks = word(
  "informagiovani|sportello (?:di )?(?:lavoro|orienta[a-z]*|ascolto|casa|affitto)|contributo (?:affitto|per l'affitto|economico|ordinario)|bando (?:affitto|per il contributo|per i contributi)|canon[ei] di locazione",
);
const notices = word(
  'informagiovani|sportello .?orienta[a-z]*|contribut[oi]|bonus|assegno (?:unico|di inclusione)|(?<!vitto e )alloggi[oa]?(?! (?:disponibil|inclus|gratuit|offert|compres|in (?:sede|struttura|loco|hotel))[a-z]{0,4})|case popolari|bando s\\.?a\\.?p\\.?|servizi abitativi|affitto|isee|naspi|sportello (?:per|lavoro|casa)|spid|edilizia residenziale|canon[ei] di locazione|sostegno economico|sussidio|career day|job day|pacchi? (?:aliment|viver)[a-z]+|mensa (?:serale|dei poveri)|cambia sede|caf|patronato|permesso di soggiorno|truff[ae]|polizia postale|generi alimentari|beneficiari|tariff[ae]|voucher per (?:la|il|le|i)|rimborso (?=per|alle|ai)|trasporto (?:anziani|disabili|sociale)',
);
