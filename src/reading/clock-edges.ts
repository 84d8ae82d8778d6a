// A start or an end alone: "inizio ore 5", "fino alle 20", "e alle 13 si va a casa"; and a start with its end: "entrata 8.30, uscita 17.30".

import type { ClockSpan } from './clock-spans.ts';
import { type ClockWord, counted } from './clock-words.ts';
import { toldBy } from './part-of-day.ts';
import type { WorkClause } from './work-clauses.ts';

/** A start or an end alone. */
export function edge(clause: WorkClause, word: ClockWord, before: string, after: string): ClockSpan | null {
  if (
    counted.test(after) ||
    /^\s?(?:alle|a|fino a)\s?\d/u.test(after) ||
    /^\s?(?:anni|mesi|mila|euro|€|%|gg|giorni|settiman|volte|[-/]\d)/u.test(after)
  )
    return null;
  const span = { clause, start: word.start, end: word.end, alternative: false };
  const minutes = toldBy(word.part, word.minutes);
  if (/\((?:solo )?dopo le $/u.test(before) && after.startsWith(')')) return null;
  if (ends.test(before) || (endsBefore.test(before) && endsAfter.test(after))) {
    const unclear = word.spelled && word.part === null && minutes <= 330;
    return unclear ? null : { ...span, from: null, to: minutes };
  }
  const isStart = starts.test(before) || (fetched.test(before) && children.test(before));
  return isStart ? { ...span, from: minutes, to: null } : null;
}

const place = "(?: (?:dal|dall'|dalla|da|in|al|alla|davanti a|a) ?[a-z]{2,14}){0,2}";
const leads = '(?: (?:alle|dalle|verso le|alla|a))?[\\s:]{1,2}(?:(?:ore|h\\.?)\\s?)?$';
const starts = new RegExp(
  `(?:^|[^a-z])(?:dal+e|dopo le|dall'|(?:l')?inizi[a-z]{0,4}(?: (?:del )?(?:turno|lavoro|servizio|attivita))?|(?:si )?(?:parte|cominci[a]?|attacc(?:a|hi)|entr[ai]|mont[ai])(?: di notte,?)?${place}|ingresso|entrata|partenza|ritrovo${place}|presa (?:di )?servizio|presentarsi (?:al lavoro|in servizio|sul posto(?: di lavoro)?|in cantiere)|apertura(?: (?:del )?(?:bar|negozio|locale))?)${leads}`,
  'u',
);
/** "prendere i bimbi a scuola alle 16", "i figli da ritirare al nido alle 15" */
const fetched =
  /(?:^|[^a-z])(?:ritir|prend|riprend|prelev|recuper)[a-z]{1,4}[^;]{0,60}[^a-z;](?:alle|all'|verso le|ore|h\.?)[\s:]{0,2}(?:ore\s)?$/u;
const children = /(?:bimb|bambin|figli|piccol|ragazz|gemell|scuol|nido|asilo|materna)[a-z]{0,4}(?![a-z])/u;
const ends = new RegExp(
  `(?:^|[^a-z])(?:(?:e )?(?:fino|sino) (?:alle|a|ad|all')|(?:non )?oltre le|(?:si )?(?:finisc[ei]|stacc(?:a|hi)|smont[ai]|esc[ei]|torn[ai] a casa)${place}(?: (?:alle|all'|verso le|a))?|(?:fine|termine)(?: (?:turno|lavoro|servizio))?(?: alle)?|uscita|rientro)[\\s:]{0,2}(?:(?:ore|h\\.?)\\s?)?$`,
  'u',
);
const endsBefore = /(?:^|[^a-z])(?:alle|all'|a|ad|verso le)\s?(?:ore\s)?$/u;
/** "e alle 13 si va a casa" */
const endsAfter =
  /^,? (?:si (?:e (?:gia )?(?:finito|liberi)|finisc[ei]|chiude|smonta|stacca|esce|(?:va|torna) a casa)|(?:hai|avete|abbiamo) finito|(?:sei|siete) liber[oaie]|(?:tutti|vai|torni|andate|tornate) a casa)(?![a-z]| (?:alle?|all'|verso)(?![a-z]))/u;

/** "ingresso dalle 8 alle 9, uscita dalle 17 alle 18", "partenza ore 5, ritorno 13": a start and then an end are one interval. */
export function joinEdges({ text }: WorkClause, spans: ClockSpan[]): ClockSpan[] {
  return spans.flatMap((span, i) => {
    const [previous, next] = [spans[i - 1], spans[i + 1]];
    if (next && isWhole(text, span, next)) return [{ ...span, end: next.end, to: next.to }];
    return previous && isWhole(text, previous, span) ? [] : [span];
  });
}

function isWhole(text: string, start: ClockSpan, end: ClockSpan): boolean {
  const pair = start.to === null && start.from !== null && end.from === null && end.to !== null;
  if (!pair || (end.to ?? 0) <= (start.from ?? 0)) return false;
  const words = text.slice(start.end, end.start);
  if (/(?:uscita|rientro|termin[ei]|fin[ei]|smont[ai]|stacc(?:a|hi)|(?<![a-z])esc[ei]|a casa)/u.test(words))
    return true;
  if (endsAfter.test(text.slice(end.end, end.end + 30)) && !/;|\. /u.test(words)) return true;
  return /(?:fino|sino) /u.test(words) && !/(?<![a-z])(?:lun|mar|mer|gio|ven|sab|dom|o(?:ppure)? )/u.test(words);
}
