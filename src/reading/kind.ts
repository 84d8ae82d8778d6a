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
  if (
    (kind === 'offer' || at === Number.POSITIVE_INFINITY) &&
    first(services) < Number.POSITIVE_INFINITY &&
    first(hiring) === Number.POSITIVE_INFINITY
  ) {
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
  "tirocini(?:o|anti)?|apprendistato|istrut(?:tore|trice|tori)|formator[ei]|docenti? (?=per|di|con|in)|recluta(?:no)?|contratto(?! (?:d'|di )?(?:affitto|locazione|(?:regolarmente )?registrat))|paga|lavoro per|sostituzione (?:ferie|maternita'?|malattia)|bors[ae] lavoro|nuov[io] (?:autist|addett|operator)[a-z]*|assistente familiare|badante|colf|persone da inserire|tempo (?:in)?determinato|part[ -]time|(?<!percors[oi] [^.\\n]{0,20})(?<!cors[oi] [^.\\n]{0,30})addett[oaie]|figura:|mansion[ei]:|lavoro (?:a domicilio|da casa)|retribuit[oa] da(?:l|lla)?|(?:nett|lord)[ie](?= ?(?:[|,;.\\n]|$))",
);
const offered = word(
  "cerc(?:a|o|asi|ansi|hiamo|ano)(?! (?:anche |dei |nuovi |sempre )?volontar| (?:un )?(?:lavoro|impiego|casa|occupazione)(?! (?:con|per|in)))|(?:nessuna|senza) esperienza (?:richiesta|necessaria)|guadagn(?:o|i|a)(?= \\d)|(?<!(?:la|di|alla) )ricerca(?! (?:attiva|(?:di|del) (?:lavoro|impiego)))|ricerc(?:hiamo|asi|ano|hino)|selezion(?:a|iamo)|assum(?:e|iamo|ono)|si (?:ri)?cerca(?:no)?|assunzion[ei]|lavoro domestico|tirocini (?:retribuiti|extracurriculari)|contratt[oi] a tempo|stipendio|retribuzione|(?<!(?:lavoro|formazione|orientamento|volontariato)(?:,| e) )servizio civile|borsa mensile|buoni lavoro|lavoro occasionale|(?<!di )stage (?:non )?retribuit[oi]|stage (?:in|presso)|inserimento (?:iniziale|diretto)|(?:nett|lord)[oie] ?(?:al mese|mensili|all'ora|l'ora|orari[e]?|giornalier[ie]|al giorno|/ ?h(?![a-z])|/ ?ora)|€ ?/ ?h|co\\.? ?co\\.? ?co\\.?|collaborazione (?:occasionale|coordinata)|offerte (?:della settimana|sett)|cantier[ei] (?:di )?lavoro|graduatoria per (?:[a-z]+ ){0,3}(?:operator|autist|addett)[a-z]+|concorso pubblico per n",
);
const classes = word(
  "cors[oi] (?:serali? |gratuit[oi] |intensiv[oi] )?(?:di |d')(?:lingua )?italian[oa]|scuola di italiano|italiano per [a-z]{4,}|lezioni di (?:lingua )?italian[oa]|grupp[oi] di conversazione|conversazione (?:in|di) italiano|class[ei] di italiano|italiano l2|conversazione (?:in italiano|[ab][12])|italiano [ab][12](?! )|italiano [ab][12] per [a-z]{4,}|cpia|(?:impar[a-z]{1,5}|insegn[a-z]{1,5}) l'italiano|italiano(?: [ab][12],){0,3} [ab][12]|corsi (?:del|al|presso il) cpia|corso (?:di italiano dedicato|a1|a2|b1)",
);
const courses = word(
  "(?<!in )cors[oi](?! d'aggiornamento)(?![^.;\\n]{0,40}(?:pagat[oi] (?:da noi|dall'azienda|dalla ditta)|a (?:carico|spese) (?:nostr[oe]|dell'azienda|della ditta)|a nostr[oe] (?:carico|spese)|paghiamo noi))|aula (?:e|o) (?:tirocinio|stage|pratica)|percorso (?:gratuito|formativo|di formazione|per diventare|di qualifica)|formazione professionale|biennio|istituto tecnico superiore|its|laboratorio formativo|open day|lezioni|patentino|ente (?:di formazione )?accreditato|ente di formazione|\\d{1,3} (?:incontri|lezioni)(?! al)",
);
const hiring = word('recluta(?:no)?|tirocin[a-z]+|apprendistato|bors[ae] lavoro|candidature');
/** Words that hardly a job has, even where trades and contracts are named. */
const services = word(
  "naspi|(?:torna|(?:ri)?(?:apr|nasc|inaugur|attivat|apert)[a-z]{0,4})(?: [^.;:\\n]{0,40}?)? (?:l[oa] |un[oa]? |il |l')?(?:sportello|informagiovani|punto lavoro)|sportello (?:badanti|lavoro per|di orientamento|stranieri)|(?:contribut[oi]|bando|bonus) (?:per (?:l'|il )?|sui |ai |all')?(?:affitt[oi]|canon[ei])|pacc(?:o|hi) aliment[a-z]+|(?:job|career) day|assegno (?:unico|di inclusione)|bonus (?:sociale|bollette|nido|affitto)|case popolari|sportello casa|sfratto",
);
const notices = word(
  'informagiovani|contribut[oi]|bonus|assegno (?:unico|di inclusione)|(?<!vitto e )alloggi[oa]?(?! (?:disponibil|inclus|gratuit|offert|compres|in (?:sede|struttura|loco|hotel))[a-z]{0,4})|case popolari|bando s\\.?a\\.?p\\.?|servizi abitativi|affitto|isee|naspi|sportello (?:per|lavoro|casa)|spid|edilizia residenziale|canon[ei] di locazione|sostegno economico|sussidio|career day|job day|pacchi? (?:aliment|viver)[a-z]+|mensa (?:serale|dei poveri)|cambia sede|caf|patronato|permesso di soggiorno|truff[ae]|polizia postale|generi alimentari|beneficiari|tariff[ae]|voucher per (?:la|il|le|i)|rimborso (?=per|alle|ai)|trasporto (?:anziani|disabili|sociale)',
);
