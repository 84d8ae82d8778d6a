// What a loose text is about, where no source or section says so: a job, a course, an Italian class or a notice.
import type { EntryKind } from '../model.ts';
import type { AdText } from './ad-text.ts';
import { type Hit, hits, word } from './hit.ts';
import { trade } from './opening-words.ts';

/** An offer unless the words say otherwise: whoever pastes a text into the reader mostly pastes an ad. */
export function readKind(ad: AdText): EntryKind {
  const first = (pattern: RegExp) => hits(ad, pattern).find((hit) => !isStreet(hit))?.at ?? Number.POSITIVE_INFINITY;
  const says = (pattern: RegExp) => first(pattern) < Number.POSITIVE_INFINITY;
  if (says(sought)) return 'offer';
  if (says(aids)) return 'notice';
  if (says(offered)) return 'offer';
  const found: [EntryKind, number][] = [
    ['class', first(classes) - 1],
    ['course', first(courses)],
    ['offer', first(workLike)],
  ];
  const [kind, at] = found.sort((a, b) => a[1] - b[1])[0] ?? ['offer', Number.POSITIVE_INFINITY];
  const isKnown = at < Number.POSITIVE_INFINITY;
  if ((kind === 'offer' || !isKnown) && says(services) && !says(hiring)) return 'notice';
  if (isKnown) return kind;
  return says(notices) ? 'notice' : 'offer';
}

/** "corso Isonzo", "Corso Vittorio Veneto 52" is a street. */
function isStreet({ of, at, end, words }: Hit): boolean {
  if (words !== 'corso') return false;
  const rest = of.plain.slice(end, end + 50);
  return of.plain[at] === 'c' ? /^ \p{Lu}\p{Ll}/u.test(rest) : numbered.test(rest);
}

const numbered =
  /^(?: (?:\p{Lu}[\p{L}'.]{1,15}|d[aei]l{0,2}[aei]?)){1,4},? (?:n\. ?)?\d{1,3}(?! ?(?:or[ae]|h|post|giorn|lezion|incontr|settiman))/u;

/** Who pays a course that comes with a job is the employer, not a public body. */
const byEmployer =
  "(?:pagat|offert|rimborsat)[oaie] d(?:all'|(?:al|alla|allo|ai|a)(?![a-z']))(?! ?(?:region|comun|stat|fond|provinc|citta|ent[ei](?![a-z])|progett|fse|pnrr|unione|minister|inps|distrett|camera|formatemp))";

/** Words of work that a course or a notice may have too: what comes first decides. */
const workLike = word(
  `(?:serv(?:e|ono)(?: un[ao]?)?|un|una|uno|due|tre|quattro|cinque) (?!chiacchier|artist|autor|list)${trade}|tirocini(?:o|anti)?|stage (?:in|presso)|assunzion[ei]|(?:insegnant[ei]|maestr[aeo]|docent[ei])(?= (?:per|di|con|in) )|apprendistato|istrut(?:tore|trice|tori)|formator[ei]|recluta(?:no)?|contratto(?! (?:d'|di )?(?:affitto|locazione|(?:regolarmente )?registrat))|paga|lavoro per|sostituzione (?:ferie|maternita'?|malattia)|bors[ae] lavoro|nuov[io] (?:autist|addett|operator)[a-z]*|assistente familiare|badante|colf|persone da inserire|tempo (?:in)?determinato|part[ -]time|(?<!percors[oi] [^.\\n]{0,20})(?<!cors[oi] [^.\\n]{0,30})addett[oaie]|figura:|mansion[ei]:|lavoro (?:a domicilio|da casa)|retribuit[oa] da(?:l|lla)?|(?:nett|lord)[ie](?= ?(?:[|,;.\\n]|$))`,
);
/** Somebody is looked for. */
const sought = word(
  'cerc(?:a|o|asi|ansi|hiamo|ano)(?! (?:anche |dei |nuovi |sempre )?volontar| (?:un )?(?:lavoro|impiego|casa|occupazione)(?! (?:con|per|in)))|(?<!(?:la|di|alla) )ricerca(?! (?:attiva|(?:di|del) (?:lavoro|impiego)))|ricerc(?:hiamo|asi|ano|hino)|selezion(?:a|iamo)|assum(?:e|iamo|ono)|si (?:ri)?cerca(?:no)?',
);
/** What hardly anything but a job has: a wage, a contract. */
const offered = word(
  "(?:nessuna|senza) esperienza (?:richiesta|necessaria)|guadagn(?:o|i|a)(?= \\d)|lavoro domestico|tirocini (?:retribuiti|extracurriculari)|contratt[oi] a tempo|stipendio|retribuzione|(?<!(?:lavoro|formazione|orientamento|volontariato)(?:,| e) )servizio civile|borsa mensile|buoni lavoro|lavoro occasionale|(?<!di )stage (?:non )?retribuit[oi]|inserimento (?:iniziale|diretto)|(?:nett|lord)[oie] ?(?:al mese|mensili|all'ora|l'ora|orari[e]?|giornalier[ie]|al giorno|/ ?h(?![a-z])|/ ?ora)|€ ?/ ?h|co\\.? ?co\\.? ?co\\.?|collaborazione (?:occasionale|coordinata)|offerte (?:della settimana|sett)|cantier[ei] (?:di )?lavoro|graduatoria per (?:[a-z]+ ){0,3}(?:operator|autist|addett)[a-z]+|concorso pubblico per n",
);
const classes = word(
  "cors[oi] (?:serali? |gratuit[oi] |intensiv[oi] )?(?:di |d')(?:lingua:? )?italian[oa]|scuola di italiano|italiano per [a-z]{4,}|lezioni (?:gratuite |serali )?di (?:lingua )?italian[oa]|alfabetizzazione|grupp[oi] di conversazione|conversazione (?:in|di) italiano|class[ei] di italiano|italiano l2|conversazione (?:in italiano|[ab][12])|italiano [ab][12](?! )|italiano [ab][12] per [a-z]{4,}|cpia|(?:impar[a-z]{1,5}|insegn[a-z]{1,5}) l'italiano|italiano(?: [ab][12],){0,3} [ab][12]|corsi (?:del|al|presso il) cpia|corso (?:di italiano dedicato|a1|a2|b1)|italiano (?:gratis|gratuito|facile)|italiano,? (?:dal |di )?livell[oi]|(?:impar|insegn)[a-z]{1,5} a leggere|si (?:parla|studia|impara) (?:l')?italiano|(?:studi|impar)[a-z]{1,5} (?:a (?:parlare|leggere|scrivere)[a-z, ]{0,20} )?(?:l'|in )?italiano|(?:chiacchiere|parole|incontri|caffe'?|quattro passi) in italiano|lingua italiana [ab][12]|(?:lingua|italiano) e cittadinanza",
);
const courses = word(
  `(?<!in |nel )cors[oi](?! d'aggiornamento)(?![^.;\\n]{0,40}(?:${byEmployer}|a (?:carico|spese) (?:nostr[oe]|dell'azienda|della ditta)|a nostr[oe] (?:carico|spese)|(?:l[oa] )?(?:paghiamo|offriamo) noi|l[oa] paga (?:l'azienda|la ditta|il datore)))|aula (?:e|o) (?:tirocinio|stage|pratica)|percorso (?:gratuito|formativo|di formazione|per diventare|di qualifica|d[ia] \\d{2,3} ore)|\\d{2,3} ore (?:gratuite |complessive )?(?:per imparare|fra teoria|tra teoria|d[i'] ?(?:teoria|lezion|aula|laborator)[a-z]{0,2})|al via la formazione|si impara(?:no)?|(?:serate|sere|mattine|pomeriggi|giornate) (?:di lezione|in (?:laboratorio|aula))|attestato (?:finale|di fine corso)|formazione professionale|[bt]riennio|qualifica di [a-z ]{4,40}, [\\d.]{3,5} ore|(?:aperte le|apre le) iscrizioni|iscrizioni aperte|istituto tecnico superiore|its|laboratorio (?:formativo|gratuito)|indirizzo serale|open day|lezioni|patentino(?! ${byEmployer})|ente (?:di formazione )?accreditato|ente di formazione|(?:\\d{1,3}|sei|otto|dieci|dodici|venti) (?:incontri|lezioni|appuntamenti)(?! al(?:la)? (?:mese|settimana|giorno))`,
);
const hiring = word('recluta(?:no)?|tirocin[a-z]+|apprendistato|bors[ae] lavoro|candidature');
/** Help that no employer gives, also where wages and contracts of those helped are spoken of. */
const aids = word(
  "(?:contribut[oi]|bando|bonus|sostegno|aiut[oi]|fondo) (?:per (?:l'|il |la |gli |i )?|sui |ai |agli |all[ae]?'? ?|di )?(?:affitt[oi]|canon[ei]|locazione|famiglie (?:in|che|con)|morosita)|(?:emporio|market|fondo|guardaroba|armadio) (?:di )?(?:solidal[ei]|sociale|solidarieta'?|quartiere)|prestit[oi] (?:senza interessi|a tasso zero)|microcredito|(?:buon[oi]|bonus) (?:spesa|sociale|bollette|nido|affitto)|rett[ae] (?:del nido|dell'asilo|alle (?:mamme|famiglie))|pacc(?:o|hi) aliment[a-z]+|doposcuola (?:gratuit|per)[a-z]{0,3}|vestiti (?:usati|gratis)|carta acquisti|stanzia(?:no|ti)?|distribuisc(?:e|ono) [^.;\\n]{0,40}(?:famigli|bisogn|poveri|gratis|gratuit)[a-z]*|ambulatorio gratuito|cosa cambia",
);
/** Words that hardly a job has, even where trades and contracts are named. */
const services = word(
  "naspi|(?:torna|(?:ri)?(?:apr|nasc|inaugur|attivat|apert)[a-z]{0,4})(?: [^.;:\\n]{0,40}?)? (?:l[oa] |un[oa]? |il |l')?(?:sportello|informagiovani|punto lavoro)|sportello (?:badanti|lavoro per|di orientamento|stranieri)|(?:job|career) day|fiera del lavoro|assegno (?:unico|di inclusione)|case popolari|sportello casa|sportello (?:[a-z]{3,12} )?(?:ri)?apre|sfratto|nuov[ie] (?:orari|minimi|regole|tabelle|tariffe) (?:de[li]|dell[ao']|per) ?|come (?:leggere|chiedere|richiedere|compilare|ottenere|difendersi)|(?:i tuoi|i vostri) diritti|dal primo gennaio nuov[ie]",
);
const notices = word(
  'informagiovani|contribut[oi]|bonus|assegno (?:unico|di inclusione)|(?<!vitto e )alloggi[oa]?(?! (?:disponibil|inclus|gratuit|offert|compres|in (?:sede|struttura|loco|hotel))[a-z]{0,4})|case popolari|bando s\\.?a\\.?p\\.?|servizi abitativi|affitto|isee|naspi|sportello (?:per|lavoro|casa)|spid|edilizia residenziale|canon[ei] di locazione|sostegno economico|sussidio|career day|job day|pacchi? (?:aliment|viver)[a-z]+|mensa (?:serale|dei poveri)|cambia sede|chi cerca lavoro|caf|patronato|permesso di soggiorno|truff[ae]|polizia postale|generi alimentari|beneficiari|tariff[ae]|voucher per (?:la|il|le|i)|rimborso(?= (?:per|alle|ai) )|trasporto (?:anziani|disabili|sociale)',
);
