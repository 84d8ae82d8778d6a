// The clauses of an ad that may speak of working time, with everything else in them blanked: when to call, interviews, opening
// hours, courses, the child's own school, one-off dates. A time that stands there is not a time of work.

import type { EntryKind, Evidence } from '../model.ts';
import { foreseen, occurs } from '../prefilter/ruled-out.ts';
import { type AdText, evidence, type Segment } from './ad-text.ts';
import { clausesOf } from './hit.ts';
import { blank, filler, matchesIn, type Span } from './span.ts';

export interface WorkClause {
  of: Segment;
  /** offset of `text` in the segment */
  at: number;
  /** folded, masked and with fillers where the words are not about the work */
  text: string;
}

const fields = [
  'title',
  'text',
  'extra.hours',
  'extra.schedule',
  'extra.employmentType',
  'extra.contract',
  'extra.when',
];

/** For courses and classes the lessons are the matter; the hours of a notice are those of offices and events. */
export function workClauses(ad: AdText, kind: EntryKind): WorkClause[] {
  if (kind === 'notice') return [];
  return ad.segments
    .filter((of) => fields.includes(of.where))
    .flatMap((of) => clausesOf(of).map((span) => workClause(of, span, kind)));
}

/** Where a pattern (without flag g) first stands in one of the clauses. It is put to all of them together first: seldom is there one. */
export function firstWords(clauses: WorkClause[], pattern: RegExp): Evidence | null {
  if (!occurs(pattern, joined(clauses))) return null;
  for (const { of, at, text } of clauses) {
    const match = pattern.exec(text);
    if (match) return evidence(of, at + match.index, at + match.index + match[0].length);
  }
  return null;
}

/** The first place of a pattern (flag g) that its clause does not speak against. */
export function firstAccepted(
  clauses: WorkClause[],
  pattern: RegExp,
  accepts: (text: string, found: Span) => boolean,
): Evidence | null {
  for (const { of, at, text } of clauses) {
    const found = matchesIn(text, pattern)
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .find((span) => accepts(text, span));
    if (found) return evidence(of, at + found.start, at + found.end);
  }
  return null;
}

const memo = new WeakMap<WorkClause[], string>();

function joined(clauses: WorkClause[]): string {
  const known = memo.get(clauses) ?? foreseen(clauses.map(({ text }) => text).join('\n'));
  memo.set(clauses, known);
  return known;
}

function workClause(of: Segment, span: Span, kind: EntryKind): WorkClause {
  const text = of.masked.age.slice(span.start, span.end);
  const spans = deniedQuestion.test(of.text.slice(span.end, span.end + 16))
    ? [{ start: 0, end: text.length }]
    : [...foreignStretches(of, span, text, kind), ...datedTimes(of, span, text), ...openingHours(text)];
  return { of, at: span.start, text: blank(text, spans) };
}

/** "Turni? No." */
const deniedQuestion = /^ ?\? ?(?:no|mai|niente|nessun[ao]|assolutamente no)(?![a-z])/u;

const word = (inner: string) => `(?<![a-z])(?:${inner})(?![a-z])`;

const contact = [
  'tel',
  'tell?efon(?:are|ate|a|ando|icamente|ateci)',
  'telefono(?=[\\s:.]{1,3}(?:\\d|\uE000|dalle|dal|dopo|ore|solo|lun|mar|mer|gio|ven|sab|dom))',
  'cell',
  'cellulare',
  'chiam(?:are|ate|ami|ateci|aci|ando|atemi)',
  'chiama(?!\\s?t)',
  'chiami(?:no)?',
  'telefoni',
  'no chiamate',
  'contatt(?:are|ate|ateci|ando|arci|i)',
  'present(?:arsi|ati|atevi|andosi)(?! (?:al lavoro|in servizio|sul posto di lavoro|in cantiere))',
  '(?:passare|passa|passate|passi)(?= (?:in|da|dal|dalla|al|alla|allo|presso|direttamente|a (?:trovarci|lasciare|portare)))',
  '(?:portare|porta|portate|consegnare|consegna|lasciare|inviare|invia|inviate|mandare|manda|mandate|spedire)(?= (?:il |un |la |i |vostro |proprio |con )?(?:cv|c\\.v|curriculum|curricula|documenti|mail|email|e-mail|messaggio|candidatura|foto|sms))',
  'scriv(?:ere|i|ete|eteci|imi|etemi)',
  'whats?\\s?app',
  'wapp',
  'messaggi(?:are|o|atemi)?',
  'sms',
  'rivolgersi',
  'chieder[ei]',
  'chiedete',
  'candid(?:arsi|ature|atura|ati)(?= (?:lun|mart|merc|giov|ven|sab|entro|dal|dalle|fino|al|allo|presso|via|a|da|tramite|su)|:)',
  'iscrizion[ei]',
  'per info(?:rmazioni)?',
  'info',
  'appuntament[oi]',
  'prenot(?:a|are|azioni|ate)',
  '(?:ore|orari|orario) (?:dei )?past[io]',
  'rispond(?:iamo|o|eremo)',
  'si ricev(?:e|ono)',
  'ricev(?:e|ono|iamo)(?= (?:i candidat|il pubblico|su appuntamento|il |dal|dalle|lun|mar|mer|gio|ven|sab|solo|tutt|ogni|nei))',
  '(?<!(?:al|di) )ricevimento',
  '(?<!(?:turno|smontaggio|scarico|fine|finire|finito|uscita|termine) )entro',
  '(?:vieni|venite|venire|veniteci)(?: a (?:conoscer|trovar|visitar)[a-z]+)?(?= (?:il|in|al|alla|a|da|dal|lun|mar|mer|gio|ven|sab|dom|presso))',
  '(?:curriculum|cv|domanda|candidatura) da (?:portare|consegnare|lasciare|inviare|presentare)',
  'su appuntamento',
  'scadenza',
  'scade',
  'citofon(?:are|ate|ateci|a|i|ami)',
  '(?:suonare|suonate|suona|bussare|bussate)(?= (?:al|alla|il|in|da|dal|a)(?![a-z]))',
  '(?:lasciare|lascia|lasciate) (?:un |il |i )?(?:biglietto|nome|recapit[oi]|numero)',
];
const event = [
  'colloqui[oa]?',
  'colloquio conoscitivo',
  'open\\s?days?',
  'job\\s?days?',
  'recruiting days?',
  'selezion[ei](?= (?:il|in|dal|si|presso|:))',
  'incontro (?:informativo|conoscitivo|di presentazione)',
  'sopralluog(?:o|hi)',
  'bando',
  'domande?(?= (?:online|on line|di partecipazione|dal|dalle|entro|fino|su))',
  'domand[ae](?= (?:vanno|va|devono|deve|potranno|possono|si) )',
  '(?:inviat|presentat|trasmess|inoltrat)[aeo](?= (?:entro|fino))',
  'prova (?:scritta|orale|pratica|selettiva)',
  'prova(?= (?:si|sara|lun|mart|merc|giov|ven|sab|dom)[a-z]{0,7} )',
  'webinar',
  '(?:collegamento|riunione|call|diretta|su) zoom',
  'zoom(?= (?:il |di |ogni )?(?:lun|mart|merc|giov|ven|sab|dom|alle|ore))',
  'pag(?:o|a|hiamo|ament[oi]|at[oaie])(?: [a-z]{2,12}){0,2}(?= (?:ogni|il|al|di) (?:lun|mar|mer|gio|ven|sab|dom))',
];
const shop =
  'negozio|bar|locale|ristorante|pizzeria|supermercato|asilo|nido|mensa|scuola|farmacia|panificio|salone|palestra|punto vendita|centro';
const desk = 'urp|protocollo|segreteria|sportell[oi]|informagiovani|patronato';
/** Whoever works at a desk is not spoken to by its hours. */
const notOfStaff =
  "(?<!(?:addett[oaie]|impiegat[oaie]|operatori?|operatric[ei]|tirocin[a-z]{2,4}|stage|lavoro|back|front)(?: (?:di|allo|alla|agli|all'|dell'|in|d'|al|presso|presso l'|in affiancamento a))?[ '])";
const opening = [
  '(?<=^ ?)uffici(?=:? (?:dal|dalle|lun|ore))',
  '(?:negozio|bar|ristorante|uffici|ufficio|sportello|locale|centro|struttura|punto vendita|supermercato|mercato|nido|segreteria|attivita|siamo|servizio)(?: [a-z]{1,12}){0,2} (?:sempre )?(?:apert[oiae]|attiv[oa])',
  "(?:orari|orario|ore) (?:di |d'|del |della |al )?(?:apertura|sportello|negozio|segreteria|ricevimento|visit[ae]|pubblico)",
  "(?:in|negli|durante (?:gli|l')) ?(?:orari|orario|ore) (?:di |d')?ufficio",
  'apert[oiae](?: a tutt[ei])?(?= (?:\\d|il (?:lun|mar|mer|gio|ven|sab)|dalle|dal|lun|mar|mer|gio|ven|sab|dom|tutt[ie]|ogni|sette (?:giorni|su)|a pranzo|a cena|solo|al pubblico|fino|anche|h24|24))',
  'apertura (?:al pubblico|dalle|dal)',
  'fasci[ae](?: orari[ae])? di apertura',
  "(?:riapr[eo](?:no)?|riapert[oaie]) (?:[a-z']{1,5} ?)?(?:sportell|uffici|informagiovani|urp|bibliotec|segreteria|servizio|centro (?:per|informa))[a-z]*",
  `(?:${shop})(?: [a-z]{1,12})? (?:fa|apre|apriamo|chiude|lavora|osserva)(?= (?:dalle|dal|alle|orario|lun|mar|\\d))`,
  `(?:domand[ae]|istanz[ae]|modul[oi]|compilazione)[^.;\\n]{0,80}[^a-z](?:${desk}|uffici[o]?|caf|comune)`,
  `${notOfStaff}(?:${desk})(?: [a-z]{3,14})?[ :,(]{1,2}(?:(?:il|i|la|ogni|tutti i|dal|dalle|ore|h|solo) )?(?:\\d{1,2}(?:[.:]\\d\\d)? ?(?:-|/|alle)|lun|mart|mer|giov|ven|sab)[a-z]{0,7}`,
  '(?:visite|messe|messa|funzioni)(?= (?:dalle|dal|ore|alle))',
];
const child = [
  '(?<=^ ?)(?:scuola|asilo|nido)(?= (?:dalle )?\\d)',
  "(?:va|vanno|frequentano?|iscritt[oai]|rimane|resta|sta|esce|escono|entra|entrano)(?: [a-z]{1,10})? (?:all'asilo|al nido|a scuola|la scuola|scuola|alla materna|da scuola|il nido|l'asilo)",
];
const course = [
  "(?<!in )cors[oi](?! (?:di validita|di esecuzione|d'opera))",
  '(?<!(?:giorn[oi]|ore) di )lezion[ei]',
  '(?:percors[oi]|academy|stage) (?:[a-z]{4,12} )?(?:propedeutic[oa]|formativ[oa]|(?:di |in |d.)aula)',
  'formazione(?! (?:a (?:nostro|ns|carico)|interna|inclusa|retribuita|pagata|garantita|continua))',
  'addestramento',
  '(?<!in )affiancamento',
  'seminari[oi]?',
];
/** Words that bring a clause back to the work. */
const resume = new RegExp(
  word(
    "orari[oi]? (?:di|del) (?:lavoro|servizio)|si lavora|(?:tu )?lavor(?:i|erai|eresti)|lavoro (?:mattina|al mattino|pomeriggio|part|full|serale|mattutino)|turn[oi]|cerc(?:o|a|hiamo|asi|ano)|ricerc(?:a|hiamo|asi)|seleziona(?:no)?|selezioniamo|lavoro (?:dal|dalle)|part[ -]?time|full[ -]?time|impegno|l'orario e|orario:|a te(?= (?:chied|spett|serv|tocc|propon))|tu (?:far|copr|sar|entr|verr)[a-z]{2,5}|il tuo (?:turno|orario)|chiediamo|offriamo|si offre|contratto(?= (?:di |da |a )?(?:\\d|part|full|tempo))|per te(?=:? (?:\\d|dalle|il |l'orario))|il turno|(?:(?:(?:tra|fra) le |dalle |da )?\\d{1,2} ?(?:e le|e|a|alle|-) )?(?:\\d{1,2}(?:[.,]\\d)? ?(?:h|ore) ?(?:\\/ ?|a |alla )?sett(?:iman[a-z]{1,3})?)|orario di(?= \\d)",
  ),
  'gu',
);
const offerOpeners = new RegExp(word([...contact, ...event, ...opening, ...child, ...course].join('|')), 'gu');
const classOpeners = new RegExp(word([...contact, ...event, ...opening].join('|')), 'gu');

/** From a word that leaves the work to the end of its bracket or clause, or to a word that comes back to the work. */
function foreignStretches(of: Segment, span: Span, text: string, kind: EntryKind): Span[] {
  const openers = kind === 'course' || kind === 'class' ? classOpeners : offerOpeners;
  const starts = matchesIn(text, openers)
    .filter((match) => !isStreet(of, span.start + match.index))
    .map((match) => ({ at: match.index, end: match.index + match[0].length }));
  for (const at of contactFillers(of, span, text)) starts.push({ at, end: at + 1 });
  const resumes = matchesIn(text, resume).map((match) => match.index);
  const stretches: Span[] = [];
  for (const { at, end } of starts.sort((a, b) => a.at - b.at)) {
    if (at < (stretches.at(-1)?.end ?? 0)) continue;
    while (resumes[0] !== undefined && resumes[0] < end) resumes.shift();
    const back = Math.min(closingBracket(text, at), resumes[0] ?? text.length);
    stretches.push({ start: timesBefore(text, at), end: Math.max(end, back) });
  }
  return stretches;
}

/** "corso Buenos Aires" is a street. */
function isStreet(of: Segment, at: number): boolean {
  return /^[Cc]orso \p{Lu}\p{Ll}/u.test(of.plain.slice(at, at + 8));
}

/** Where an e-mail, address or number was masked. */
function contactFillers(of: Segment, span: Span, text: string): number[] {
  const contacts = of.masked.contact.slice(span.start, span.end);
  const plain = of.text.slice(span.start, span.end);
  return [...contacts.matchAll(/\uE000+/gu)]
    .filter(
      (match) =>
        plain[match.index] !== filler && !/^(?:rif|cod|id|prot)/.test(plain.slice(match.index, match.index + 4)),
    )
    .map((match) => match.index)
    .filter((index) => text[index] === filler);
}

function closingBracket(text: string, at: number): number {
  const near = text.slice(Math.max(0, at - 120), at);
  if (near.lastIndexOf('(') <= near.lastIndexOf(')')) return text.length;
  const closed = text.indexOf(')', at);
  return closed === -1 ? text.length : closed;
}

const onlyTimes =
  /^(?:[\s\d.:,/()-]|(?:ore|h|dalle|alle|dal|al|alla|da|a|e|il|la|tra|fra|le|fino|dopo|solo|prima|delle|tutti|i|nei|lun[a-z]*|mar(?:t[a-z]*)?|mer[a-z]*|gio[a-z]*|ven(?:e[a-z]*)?|sab[a-z]*|dom[a-z]*|no|per)(?![a-z]))*$/u;

/** "dalle 9 alle 12 telefonare": nothing but times between the last pause and the word that leaves the work. */
function timesBefore(text: string, at: number): number {
  const from = Math.max(0, at - 60);
  const near = text.slice(from, at);
  const pause = Math.max(
    ...['(', ',', ':', ' - '].map((mark) => near.lastIndexOf(mark) + (near.includes(mark) ? mark.length : 0)),
  );
  if (pause < 0 && from > 0) return at;
  const start = from + Math.max(0, pause);
  if (/^orari/.test(text.slice(at, at + 5)) && !/\d/.test(text.slice(start, at))) return at;
  return onlyTimes.test(text.slice(start, at)) ? start : at;
}

/** "prima che aprano gli uffici (8.30-17)": hours in brackets behind a word of opening. */
function openingHours(text: string): Span[] {
  return matchesIn(
    text,
    /(?<![a-z])(?:apr(?:e|i|ano|iamo|ono|a)|apertur[ae]|apert[oaie]|chiusur[ae])(?![a-z])[^;()\d]{0,30}\([^;()]{0,40}\)/gu,
  ).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** "sabato 9 gennaio 9-17": the day and the times of one date. */
function datedTimes(of: Segment, span: Span, text: string): Span[] {
  const spans: Span[] = [];
  for (const match of matchesIn(text, datedDays)) {
    const masked = text.indexOf(filler, match.index);
    if (standsForDate(of, span.start + masked)) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  const whole = /(?<![a-z0-9\uE000])\uE000+,? (?:ore|h\.?|dalle|alle) ?\d[^,;()]{0,30}/gu;
  for (const match of matchesIn(text, whole)) {
    const words = of.text.slice(span.start + match.index, span.start + match.index + 4);
    if (/^(?:lun|mar|mer|gio|ven|sab|dom)/.test(words))
      spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

const dayName =
  "(?<![a-z])(?:luned|marted|mercoled|gioved|venerd|sabat|domenic|lun|mart?|mer|giov?|ven|sab|dom)[io]?a?'?\\.?";
/** "martedi 6, mercoledi 7 e giovedi 8 aprile (fino alle 17)" */
const datedDays = new RegExp(
  `(?:${dayName} \\d{1,2}(?:, | ed? )){0,5}${dayName} \\uE000+(?:,? \\(?(?:fino )?(?:[ad]?alle )?(?:ore|h\\.?)? ?\\d[^,;()]{0,30})?`,
  'gu',
);

/** Whether a masked character stands for a date. */
export function standsForDate(of: Segment, offset: number): boolean {
  return of.masked.date[offset] === filler && of.masked.contact[offset] !== filler;
}
