// Until when one may apply. The opening of a call, the days of an event or an interview, hiring horizons, payments and the end
// of a contract are dates too, and none of them is a deadline.
import type { Deadline, Fact, IsoDate } from '../model.ts';
import type { AdText, Segment } from './ad-text.ts';
import { before, clauseAt, evidenceOf, field, type Hit, hitsIn, word } from './hit.ts';
import { dateAt, datesIn, type WrittenDate } from './italian-date.ts';

/** Dates without a year are resolved against `reference`, the day the words were written. */
export function readDeadline(ad: AdText, reference: IsoDate): Fact<Deadline> | null {
  const given = labelled(ad, reference);
  const moved = extended(ad, reference);
  if (given && moved) return (moved.value.date ?? '') > (given.value.date ?? '') ? moved : given;
  return (
    given ??
    moved ??
    announced(ad, reference) ??
    openPeriod(ad, reference) ??
    onlyDate(ad, reference) ??
    untilFilled(ad)
  );
}

/** The source's own field for it. */
function labelled(ad: AdText, reference: IsoDate): Fact<Deadline> | null {
  const of = field(ad, 'deadline');
  if (!of) return null;
  const date = datesIn(of.plain, reference).at(-1) ?? dateAt(of.plain, reference);
  return (date ? dated(from(of, 0), date, reference) : null) ?? inSegment(of, reference)[0] ?? filledIn(of);
}

const anchors = word(
  [
    'entro(?: e non oltre| al piu tardi| massimo| non oltre)?(?: la mezzanotte)?',
    '(?:data di |data )?scadenza(?: (?:domande|candidature|presentazione domande|iscrizioni|bando|avviso|annuncio|offerta|per (?:la presentazione|candidarsi)[^.;:\\n]{0,40}))?',
    'scad(?:e|ra|ono|enz[ae]|\\.)',
    '(?:candidature|candidarsi|candidati|domand[ae]|iscrizion[ei]|iscriversi|adesioni|tempo(?! (?:det|indet|pieno|parz))|termini?|valid[oaie]|annuncio|attiv[oa]|apert[oaie]|invi(?:are|o)|presentare|prorogat[oaie]|riapert[oie])(?! (?:da|di lavoro))[^.;:\\n]{0,45}? (?:fino|sino)',
    'termine(?: ultimo| massimo| finale)?(?: (?:per|di) [^.;\\n]{3,60}?)?',
    "(?:non |e )?oltre(?= (?:il|l'|le ore))|dopo (?:il|l')|(?:si chiude|chiude|chiudono|si chiudono)",
    'ultimo giorno(?: utile)?(?: (?:per|di) [^.;\\n]{3,60}?)?',
    '(?:fino|sino) (?:al|alle|alla mezzanotte|a)',
    "(?:candidature|domande|iscrizioni)(?: aperte| online)? dal?(?:l')?",
    '(?:candidature|domande|iscrizioni|adesioni|selezioni|ricerca|bando)[^.;:\\n]{0,30}? (?:si chiud(?:e|ono|eranno|era)|chiud(?:e|ono|eranno|era)|si conclud(?:e|ono|eranno|era)|terminan?o?|scadono)(?! con)',
    'deadline|apply by|valid through',
  ].join('|'),
);
const about =
  /(?<![a-z])(?:candid|domand|iscri|invi|presenta|curricul|cv(?![a-z])|adesion|prenot|scad|termin|bando|avviso|avvisi|selezion|concors|partecip|annunci|offert|rivolgersi|rispost|whats|richiest[ae] (?:va|si)|segnal|contatt|telefon|chiamar|scriv|email|e-mail|mail|deadline|apply|propor|mand[aio]|due righe|fat[ei]v?i? viv[oi]|istanz|consegn|rispond|tempo(?! (?:det|indet|pieno|parz))|consult|registr|portal|piattaform|inpa(?![a-z])|spid(?![a-z])|(?:solo|esclusivamente) online|sportell|passare|passi(?![a-z]))|@|www\.|\.example(?![a-z])|\.(?:it|com|org|eu)(?![a-z])/u;
const notAbout =
  /(?<![a-z])(?:contratto[^.;]{0,25}|durata[^.;]{0,20}|(?<!centr[oi] per l')impiego[^.;]{0,25}|stagione[^.;]{0,20}|orari[oe][^.;]{0,30}|turn[oi][^.;]{0,20}|assum[a-z]*[^.;]{0,30}|assunzion[ei][^.;]{0,40}|pagament[a-z]+[^.;]{0,30}|stipendi[a-z]*[^.;]{0,20}|esit[oi][^.;]{0,30}|graduatori[ae] (?:(?:sara|verra|e|resta) )?(?:valid[a-z]+|pubblicat[a-z]+)[^.;]{0,20}|(?:vann?o|v'?a|da) (?:usat|spes|utilizzat|ritirat)[aeoi][^.;]{0,30}|(?:saranno|verranno|sara|verra) (?:pagat|erogat|liquidat|accreditat|versat)[aeoi][^.;]{0,30}|inizio[^.;]{0,30}|avvio[^.;]{0,30}|bimbo[^.;]{0,20}|lavoro(?! (?:agile|inviare))[^.;,]{0,20}|t\. ?d\.?[^.;,]{0,12}|determinato[^.;,]{0,15}|sostituzione[^.;,]{0,30}|valido per tutto[^.;]{0,10}|aument[a-z]+[^.;]{0,20}|(?:ri)?apr(?:ira|e|iranno)[^.;]{0,40}|nuove assunzioni[^.;]{0,20}|ricever[a-z]+[^.;]{0,30}|lezioni[^.;]{0,30}|corso[^.;,]{0,30}|tirocinio[^.;,]{0,30})$/u;

/** "le domande, inizialmente attese entro il 10 giugno, ...": that day no longer holds. */
const formerly =
  /(?<![a-z])(?:inizialmente|originariamente|in origine|prima (?:fissat|previst)[aoie]|precedentemente|non piu|anziche|invece (?:di|del))(?![a-z])[^.;]{0,25}$/u;

function announced(ad: AdText, reference: IsoDate): Fact<Deadline> | null {
  return ad.segments.filter(isProse).flatMap((of) => inSegment(of, reference))[0] ?? null;
}

/** A deadline that was moved wins over the first one. */
function extended(ad: AdText, reference: IsoDate): Fact<Deadline> | null {
  const moved = word(
    "(?:(?<!(?:possibilita'? di|possibile|eventuale|salvo|con|previa|contratto [^.;\\n]{0,60}) )proroga|prorog(?:ata|ate|ati|ato|hiamo)|prolungat[oaie]|posticipat[oaie]|estes[oaie]|riapert[oaie]|riapertura|nuova scadenza|slitta)(?:(?! dal)[^.;\\n]){0,60}?(?: al| fino al?| sino al?| entro(?: il)?|:)",
  );
  for (const of of ad.segments.filter(isProse)) {
    for (const hit of hitsIn(of, moved)) {
      const fact = follows(hit, reference);
      if (fact) return fact;
    }
  }
  return null;
}

function isProse(of: Segment): boolean {
  return ['title', 'text', 'extra.applyNote', 'extra.enrolment'].includes(of.where);
}

function inSegment(of: Segment, reference: IsoDate): Fact<Deadline>[] {
  return hitsIn(of, anchors, 'contact')
    .slice(0, 200)
    .filter((hit) => concernsApplying(hit))
    .map((hit) => follows(hit, reference))
    .filter((fact) => fact !== null);
}

/** "entro" and "fino al" need applying in the same clause or the one before; the other words already say it. */
function concernsApplying(hit: Hit): boolean {
  const { start, end } = clauseAt(hit.of, hit.at);
  const left = hit.of.text.slice(Math.max(start, hit.at - 70), hit.at);
  if (/^scadenza/u.test(hit.words) && ofGoods.test(hit.of.text.slice(hit.end, hit.end + 30))) return false;
  if (ofPupils.test(`${left}${hit.words}`)) return false;
  if (/^(?:scad|data|termine ultimo|ultimo giorno|deadline|apply by|candidature|domande|iscrizioni)/u.test(hit.words)) {
    return (
      !/(?:contratto|prodotti|in|la|documenti|permesso) $/u.test(left.slice(-14)) ||
      (/^scad(?:e|enza)/u.test(hit.words) && /la $/u.test(left))
    );
  }
  if (weekly.test(hit.words) || (/dopo/u.test(hit.words) && !/(?<![a-z])(?:non|ne')(?![a-z])/u.test(left)))
    return false;
  if (/^(?:fino|sino)/u.test(hit.words) && everyWeek.test(left)) return false;
  if (notAbout.test(left) || formerly.test(left)) return false;
  const near = hit.of.text.slice(Math.max(0, start - 120), Math.min(end, hit.end + 90));
  return (
    about.test(near) && !/(?<![a-z])(?:fine dell'? ?anno|anno)(?![a-z])/u.test(hit.of.text.slice(hit.end, hit.end + 20))
  );
}

/** "lo sportello è aperto tutti i martedì fino al 21 luglio": until when a desk is open. */
const weekly = /(?<![a-z])(?:tutti i|ogni|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)(?![a-z])/u;
const everyWeek =
  /(?<![a-z])(?:tutti i|ogni) (?:giorni|giorno|lunedi|martedi|mercoledi|giovedi|venerdi|sabat[oi]|settimana)(?![a-z])[^;\n]{0,60}$/u;
/** "le iscrizioni dei bambini al nido": of those who are served, not of those who apply for work. */
const ofPupils =
  /(?<![a-z])iscrizion[ei] de(?:i|gli|lle) (?:[a-z]{2,10} )?(?:bimb|bambin|alunn|scolar)[a-z]{1,3}(?![a-z])[^.;]{0,40}$/u;

/** "la scadenza dei prodotti" */
const ofGoods = /^ (?:dei|degli|delle) (?:prodott|aliment|merc|farmac|pagament|scadenz|permess|document|garanzi)/u;

/** The date right after the words; of a range ("dall'1 al 16 settembre") the last day. */
function follows(hit: Hit, reference: IsoDate): Fact<Deadline> | null {
  const words = hit.of.masked.contact.slice(hit.end, hit.end + 120);
  const stop = Math.min(clauseAt(hit.of, hit.at).end - hit.end, 45);
  // "Termine per presentare la domanda: ... ore 12 del 4 dicembre": the date may follow a few words later
  const first = dateAt(words, reference) ?? datesIn(words.slice(0, Math.max(stop, 0)), reference)[0];
  if (!first) return null;
  return dated(hit, rangeEnd(words, first, reference) ?? first, reference);
}

/** "Domande dal 11.02.2026 ore 09:00 al 25.03.2026": the closing day of a call. */
function rangeEnd(words: string, first: WrittenDate, reference: IsoDate): WrittenDate | null {
  const joined =
    /^[\s,]{0,2}(?:(?:(?:ma|bensi) (?:il|al)? ?(?=\d))|(?:e )?(?:fino )?al(?:le \d{1,2}(?:[.:]\d{2})? del)?|-|all')(?=[\s\d])/u.exec(
      words.slice(first.end),
    );
  if (!joined) return null;
  const from = first.end + joined[0].length;
  const next = dateAt(words.slice(from), reference);
  // "5/12/2026 ore 9-12" ends at an hour, not on the twelfth.
  if (first.time !== null && joined[0].includes('-') && !next?.whole) return null;
  return next ? { ...next, at: next.at + from, end: next.end + from } : null;
}

/** "Bando ...: dal 11.02.2026 ore 09:00 al 25.03.2026": a call is open for a period. */
function openPeriod(ad: AdText, reference: IsoDate): Fact<Deadline> | null {
  for (const of of ad.segments.filter(isProse)) {
    for (const hit of hitsIn(of, /(?<![a-z])dal(?=l'|\s)/gu, 'contact')) {
      const words = of.masked.contact.slice(hit.end, hit.end + 120);
      const first = dateAt(words, reference);
      const last = first && rangeEnd(words, first, reference);
      if (last && (call.test(before(hit, 120)) || opened.test(words.slice(last.end))))
        return dated(hit, last, reference);
    }
  }
  return null;
}

const call =
  /(?<![a-z])(?:bando|avviso|domand[ae]|candidature|iscrizioni|richieste si|adesioni)(?![a-z])(?:(?!(?<![a-z])(?:cors|lezion|contratt|lavor|assunzion|periodo|tirocini|event|colloqui))[^;]){0,120}$/u;

/** "Dal 9 novembre al 22 dicembre è aperto l'avviso", "... si può chiedere il contributo". */
const opened =
  /^,?(?: (?:alle )?(?:ore|h)\.? \d{1,2}(?:[.:]\d{2})?,?)?(?: (?:i|gli|le|chi|tutti)(?: [a-z]{2,14}){1,3})? (?:e'? aperto (?:l'avviso|il bando|lo sportello per)|sono aperte le (?:domande|iscrizioni|candidature)|possono (?:chiedere|presentare|candidarsi|iscriversi|fare domanda)|puo (?:chiedere|presentare|candidarsi|iscriversi|fare domanda)|si (?:puo|possono) (?:chiedere|presentare|inviare|fare)|si (?:accettano|ricevono|presentano) (?:le )?(?:domande|iscrizioni|candidature))/u;

/** A description that is a date and nothing else, as some feeds of calls have it. */
function onlyDate(ad: AdText, reference: IsoDate): Fact<Deadline> | null {
  const of = field(ad, 'text');
  if (!of || of.plain.trim().length > 60) return null;
  const [date, second] = datesIn(of.plain, reference);
  if (!date || second || !date.whole) return null;
  const around = `${of.plain.slice(0, date.at)}${of.plain.slice(date.end)}`;
  return /[\p{L}\p{N}]/u.test(around) ? null : dated(from(of, 0), date, reference);
}

function untilFilled(ad: AdText): Fact<Deadline> | null {
  for (const of of ad.segments) {
    const fact = isProse(of) || of.where === 'deadline' ? filledIn(of) : null;
    if (fact) return fact;
  }
  return null;
}

function filledIn(of: Segment): Fact<Deadline> | null {
  const pattern = word(
    "(?:(?:fino|sino) )?ad? (?:esaurimento|completamento|copertura)(?: de(?:i|lle|gli|lla|l))?(?: (?:posti|posto|posizion[ei]|fondi|risorse|disponibilita'?))?|esaurimento (?:dei )?posti|(?:fino|sino) a(?:lla)? (?:copertura|completamento)|(?:finche|fin quando|fino a quando|sino a quando)[^.;\\n]{0,20} (?:posti|posto|disponibil[ie]|disponibilita)|until filled",
  );
  const [hit] = hitsIn(of, pattern);
  return hit ? { value: { kind: 'until-filled', date: null, time: null }, evidence: evidenceOf(hit) } : null;
}

/**
 * `date` stands in what follows the hit. Where the weekday contradicts a date that lies ahead, nobody can tell until when one
 * may apply; one that has passed is over either way.
 */
function dated(hit: Hit, date: WrittenDate, reference: IsoDate): Fact<Deadline> | null {
  if (date.date === null || (!date.agrees && date.date >= reference)) return null;
  const words = { ...hit, end: hit.end + date.end };
  return { value: { kind: 'date', date: date.date, time: date.time }, evidence: evidenceOf(words) };
}

function from(of: Segment, at: number): Hit {
  return { of, at, end: at, words: '', groups: {} };
}
