// Clock times of work in a clause: "8.30/12.30 - 14/18", "dalle ore 8 alle ore 12 e dalle 14 alle 17:30", "h. 9-13", "0900-1300",
// "da mezzogiorno alle 15", "inizio ore 5", "fino alle 20". A bare "9-13" is a time only where nothing makes it a count.

import type { ClockTime } from '../model.ts';
import { edge, joinEdges } from './clock-edges.ts';
import { type ClockWord, clockWords, counted, counts, isCount } from './clock-words.ts';
import { inPartOfDay } from './part-of-day.ts';
import type { WorkClause } from './work-clauses.ts';

/** Minutes from midnight; one end is null for a start or an end alone. */
export interface ClockSpan {
  clause: WorkClause;
  start: number;
  end: number;
  from: number | null;
  to: number | null;
  /** one of several to choose from: "9-13 oppure 14-18" */
  alternative: boolean;
}

export interface ClockReading {
  spans: ClockSpan[];
  /** something reads like times of work and was not understood */
  doubtful: boolean;
}

/** A clause with more times than this is a timetable of something else. */
const mostTimes = 60;

export function clockSpans(clause: WorkClause): ClockReading {
  const { text } = clause;
  const reading: ClockReading = { spans: [], doubtful: false };
  const words = clockWords(text).filter((word) => word.exact || !isCount(text, word));
  if (words.length > mostTimes) return { spans: [], doubtful: true };
  const runs = runsOf(text, words);
  for (const run of runs) readRun(clause, run, reading);
  for (const run of runs) readBeside(clause, run, reading);
  reading.spans.sort((a, b) => a.start - b.start);
  reading.spans = joinEdges(clause, reading.spans);
  markAlternatives(text, reading.spans);
  return reading;
}

export function clockTime(minutes: number): ClockTime {
  const day = minutes % 1440;
  return `${String(Math.floor(day / 60)).padStart(2, '0')}:${String(day % 60).padStart(2, '0')}`;
}

const dash = /^\s{0,2}(?:-|\/|>|→|÷|--)\s{0,2}(?:(?:ore|h\.?|alle)\s?)?$/u;
const until =
  /^\s{0,2}(?:h\.?|ore)?\s?,?\s?(?:(?:al|a)le|all'|a|to|sino alle|fino (?:alle|a|all'|ad)|e fino alle|(?:e )?(?:uscita|fine|termine|rientro)(?: alle)?:?)\s{0,2}(?:(?:ore|h\.?|le)\s?)?$/u;
const between = /(?:tra|fra|comprese? tra|compresa? fra) le\s?(?:ore\s)?$/u;
const betweenAnd = /^ e (?:le )?(?:ore )?$/u;

type Link = 'dash' | 'until';
interface Run {
  words: ClockWord[];
  links: Link[];
}

/** Neighbouring times that are tied to each other. */
function runsOf(text: string, words: ClockWord[]): Run[] {
  const runs: Run[] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const last = run?.words.at(-1);
    const link = run && last ? linkOf(text, last, word) : null;
    if (run && link) {
      run.words.push(word);
      run.links.push(link);
    } else runs.push({ words: [word], links: [] });
  }
  return runs;
}

function linkOf(text: string, last: ClockWord, next: ClockWord): Link | null {
  const sign = text.slice(last.end, next.start);
  if (sign.length > 16) return null;
  if (dash.test(sign) || (sign === ' ' && (bothExact(text, last, next) || afterDay(text, last, next)))) return 'dash';
  if (until.test(sign)) return 'until';
  return betweenAnd.test(sign) && between.test(text.slice(Math.max(0, last.start - 24), last.start)) ? 'until' : null;
}

/** "orario 8.30 13.30" */
function bothExact(text: string, last: ClockWord, next: ClockWord): boolean {
  const before = text.slice(Math.max(0, last.start - 24), last.start);
  return (
    last.exact && next.exact && next.minutes - last.minutes >= 60 && /(?:orari[oi]?|ore|dalle)[\s:]{1,2}$/u.test(before)
  );
}

/** "sab 9 18": two bare hours right after a day. */
function afterDay(text: string, last: ClockWord, next: ClockWord): boolean {
  return (
    last.minutes >= 300 &&
    next.minutes - last.minutes >= 120 &&
    /(?<![a-z])(?:lun|mar|mer|gio|ven|sab|dom)[a-z]{0,7}['.]?[ :,]{1,2}$/u.test(
      text.slice(Math.max(0, last.start - 14), last.start),
    ) &&
    !/^\s?[-/.:]?\s?\d/u.test(text.slice(next.end, next.end + 4))
  );
}

function readRun(clause: WorkClause, run: Run, reading: ClockReading): void {
  const first = run.words[0];
  const last = run.words.at(-1);
  if (!first || !last) return;
  const before = clause.text.slice(Math.max(0, first.start - 80), first.start);
  const after = clause.text.slice(last.end, last.end + 30);
  if (/(?:pausa|pranzo di|intervallo)(?: [a-z]{1,10}){0,2}:? ?$/u.test(before)) return;
  if (run.words.length === 1) {
    const single = edge(clause, first, before, after);
    if (single) reading.spans.push(single);
    return;
  }
  if (!readsAsTimes(run, before, after)) return;
  const shift = /^\s?(?:nel|al) pomeriggio|^\s?pomeridian/u.test(after) ? 720 : 0;
  const pairs = (spanOfEdges(clause.text, run, before) ?? pairsOf(run, /turn/u.test(clause.text))).map(([a, b]) =>
    inPartOfDay(afternoon(a, shift), afternoon(b, shift), clause.text),
  );
  if (pairs.length === 0 || !pairs.every(([a, b]) => isPlausible(a, b, run))) {
    reading.doubtful = true;
    return;
  }
  const [only] = pairs;
  if (
    only &&
    pairs.length === 1 &&
    flexibleEdge.test(before) &&
    !/uscita/.test(clause.text.slice(first.end, last.start))
  ) {
    const isEntry = !/uscita[^,;]{0,24}$/u.test(before);
    const [from, to] = isEntry ? [only[0].minutes, null] : [null, only[1].minutes];
    reading.spans.push({ clause, start: only[0].start, end: only[1].end, from, to, alternative: false });
    return;
  }
  for (const [a, b] of pairs) {
    const from = a.minutes % 1440;
    reading.spans.push({ clause, start: a.start, end: b.end, from, to: b.minutes % 1440, alternative: false });
  }
}

/** "ingresso 8-9.30, uscita 17-18.30": the first and the last. */
function spanOfEdges(text: string, { words }: Run, before: string): [ClockWord, ClockWord][] | null {
  const [a, b, c, d, more] = words;
  if (!a || !b || !c || !d || more || !flexibleEdge.test(before)) return null;
  return /uscita/u.test(text.slice(b.end, c.start)) ? [[a, d]] : null;
}

/** A bare "14-18" right beside times that were read is a time too. */
function readBeside(clause: WorkClause, run: Run, reading: ClockReading): void {
  const [a, b] = run.words;
  if (!a || !b || run.words.length !== 2 || reading.spans.some((span) => span.start <= a.start && a.start < span.end))
    return;
  if (counted.test(clause.text.slice(b.end, b.end + 12)) || !isPlausible(a, b, run)) return;
  const besides = reading.spans.some((span) => {
    const sign = span.end <= a.start ? clause.text.slice(span.end, a.start) : clause.text.slice(b.end, span.start);
    return sign.length <= 14 && /^[\s,;/+&-]{0,14}(?:e|o|oppure|o dalle|e poi|poi|piu)?[\s:]{0,14}$/u.test(sign);
  });
  if (!besides) return;
  reading.spans.push({
    clause,
    start: a.start,
    end: b.end,
    from: a.minutes % 1440,
    to: b.minutes % 1440,
    alternative: false,
  });
}

/** "ingresso dalle 8 alle 9": the time between is not worked, it is when one may come. */
const flexibleEdge =
  /(?<![a-z])(?:ingresso|entrata|uscita)(?: (?:flessibile|elastic[ao]))?(?: (?:dalle|tra le|fra le|ore|h))?[\s:]{1,2}$/u;

function afternoon(word: ClockWord, shift: number): ClockWord {
  return word.minutes < 720 ? { ...word, minutes: word.minutes + shift } : word;
}

/** Pairs of a run; none where it could be read in more than one way. */
function pairsOf(run: Run, inShifts: boolean): [ClockWord, ClockWord][] {
  const { words } = run;
  const gaps = words.slice(1).map((word, i) => (word.minutes - (words[i]?.minutes ?? 0) + 1440) % 1440);
  const even = gaps.every((gap) => gap === gaps[0] && gap >= 240);
  if (words.length > 2 && inShifts && even) return words.slice(1).map((word, i) => [words[i] ?? word, word]);
  const [a, b, c, d] = words;
  if (words.length === 3 && a && b && c) {
    const near = gaps.findIndex((gap) => gap <= 60);
    return near === -1 ? [] : [[a, c]];
  }
  if (words.length === 4 && a && b && c && d && (gaps[0] ?? 0) < 60 && (gaps[2] ?? 0) < 60) return [[a, d]];
  if (words.length % 2 === 1) return [];
  return words.filter((_, i) => i % 2 === 0).map((word, i) => [word, words[i * 2 + 1] ?? word]);
}

function isPlausible(a: ClockWord, b: ClockWord, run: Run): boolean {
  const length = (b.minutes - a.minutes + 1440) % 1440;
  const overnight = b.minutes < a.minutes;
  const explicit = run.links.includes('until') || (a.exact && b.exact);
  if (a.minutes === 1440 || (overnight && a.minutes < (explicit ? 12 : 16) * 60)) return false;
  return length >= (a.exact || b.exact ? 15 : 60) && length <= (explicit ? 18 : 14) * 60;
}

const marker =
  /(?:(?:^|[^a-z]|(?:lun|mar|mer|gio|ven|sab|dom))(?:ore|h{1,2}\.?|orari[oi]?(?: (?:di|continuato|spezzato|indicativo|lavorativo|flessibile|lavoro|fisso|full[ -]time|part[ -]time|unico|diurno|serale|notturno)){0,3}|fascia(?: orari[ae])?|turn[oi](?: (?:di|unico|fisso|fissi))?|dal+e|mattin[aoe]|pomeriggi[o]?|ser[ae]|notte|notti|pranzo|cena|cene|pranzi|giornata|si lavora|part[ -]time|full[ -]time|tempo pieno)|(?:^|[^a-z])(?:(?:lun|mar|mer|gio|ven|sab|dom)[a-z]{0,7}\.?|[lv]\/?-?[vsd]))[\s:,(-]{0,3}$/u;
/** "monte ore da 12 a 18" */
const hoursOfWeek =
  /(?:monte ore(?: settimanal[ei])?|ore (?:settimanali|previste|mensili)(?: previste)?):?(?: (?:circa|di|da|dalle|tra|fra|le))*\s?$/u;
const rejected =
  /(?:^|[^a-z])(?:zona|municipi[oi]|livell[oi]|liv\.?|class[ei]|n\.?|numer[oi]|pian[oi]|cat\.?|categoria|art\.?|taglia|inizio|da|max|massimo|circa|ca\.?|almeno|minimo|ai|gli|per|x|ogni|entro|eta|bimb[aoie]|bambin[aoie]|figl[ioae]+|rate|primi|prime|altr[ie]|(?:via|viale|piazza|corso|largo)(?: [a-z'.]{1,16}){1,4},?)\s?$/u;
const follows =
  /^(?:\s{0,3}(?:$|[,;.:)(/+&!\]"=\n\uE000]|-(?:\s|$))|\s(?:con|e|o|oppure|piu|circa|ca|dal?|dalle|tutt[ie]|ogni|di (?:matt|pom|ser)|solo|su|nei|nel|per|x|lun|mart?|mer|gio|ven|sab|dom|l[-/]|lmm|orario|turn|escl|compr|incl|spezz|contin|part|full|al? (?:matt|pom|rot|sett|turn|scelta|giorni)|la (?:matt|ser|dom)|il (?:matt|pom|lun|mart|mer|gio|ven|sab)|matt|pom|ser[ae]|tempo|ripos|non? |week|festiv|h ?24|tranne|zona|anche|senza|dopo|pausa|chius|[12]?\d ?(?:h|ore|gg|giorni)|[mpnt] ?:? ?\d|\d{1,2}\s?[-/]\s?\d))/u;

/** A bare "9-13" must be marked as times or stand alone; "20/30 ore", "3-5 persone", "via Inventata 10-12" are none. */
function readsAsTimes(run: Run, before: string, after: string): boolean {
  const exact = run.words.some((word) => word.exact);
  if (counted.test(after) && !exact) return false;
  if (counts.test(after) || (!exact && hoursOfWeek.test(before))) return false;
  if (exact) return !/(?:^|[^a-z])(?:via|viale|piazza)(?: [a-z'.]{1,16}){1,4},?\s?$/u.test(before);
  if (run.links.includes('until')) {
    return !/(?:^|[^a-z])da\s?$/u.test(before) || /(?:^|[^a-z])ore(?! (?:settiman|previst|mensil))/u.test(before);
  }
  if (marker.test(before)) return true;
  if (isDaysOfWeek(run)) return false;
  const first = run.words[0]?.minutes ?? 0;
  return first >= 300 && !rejected.test(before) && follows.test(after);
}

/** "5/7", "6/7" count the days of work in a week. */
function isDaysOfWeek({ words: [a, b, more] }: Run): boolean {
  return !more && b?.minutes === 420 && (a?.minutes ?? 0) < 420;
}

/** Two times with "o" between them, or "a scelta" after them, are a choice. */
function markAlternatives(text: string, spans: ClockSpan[]): void {
  spans.forEach((span, i) => {
    const previous = spans[i - 1];
    if (!previous) return;
    const sign = text.slice(previous.end, span.start);
    if (sign.length <= 60 && /(?<![a-z])(?:o|oppure|ovvero|altrimenti|anziche)(?![a-z])/u.test(sign)) {
      previous.alternative = true;
      span.alternative = true;
    }
  });
}
