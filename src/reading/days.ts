import type { Evidence, Fact, Weekday } from '../model.ts';
import { evidence } from './ad-text.ts';
import type { DayGroup } from './day-groups.ts';
import { firstAccepted, firstWords, type WorkClause } from './work-clauses.ts';
import type { WorkPlan } from './work-plan.ts';

/** The working days, only where the whole list or range is written. */
export function readDays(plan: WorkPlan): Fact<Weekday[]> | null {
  const first = plan.days?.groups[0];
  if (!plan.days || !first) return null;
  const { clause } = first;
  const same = plan.days.groups.filter((group) => group.clause === clause);
  const start = Math.min(...same.map((group) => group.start));
  const end = Math.max(...same.map((group) => group.end));
  return { value: plan.days.days, evidence: evidence(clause.of, clause.at + start, clause.at + end) };
}

export interface WeekendReading {
  fact: Fact<boolean> | null;
  /** worked as a rule, not now and then */
  asRule: boolean;
}

/** Whether there is work on Saturdays, Sundays or holidays: also now and then; null where it is up to the worker. */
export function readWeekends(plan: WorkPlan): WeekendReading {
  const firm = plan.groups.find(
    (group) => isAtWeekend(group) && (group.role === 'worked' || group.role === 'also' || group.role === 'asked'),
  );
  if (firm) return { fact: { value: true, evidence: proof(firm) }, asRule: true };
  const words = holidayWork(plan.clauses) ?? firstWords(plan.clauses, sixDays) ?? firstWords(plan.clauses, longWeekend);
  if (words) return { fact: { value: true, evidence: words }, asRule: true };
  const closing = plan.days?.groups[0];
  if (plan.days && closing?.role === 'closed') {
    return { fact: { value: true, evidence: proof(closing) }, asRule: true };
  }
  const seldom = plan.groups.find((group) => isAtWeekend(group) && group.role === 'seldom');
  if (seldom) return { fact: { value: true, evidence: proof(seldom) }, asRule: false };
  if (plan.groups.some((group) => isAtWeekend(group) && group.role === 'optional'))
    return { fact: null, asRule: false };
  return { fact: freeWeekend(plan), asRule: false };
}

function freeWeekend(plan: WorkPlan): Fact<boolean> | null {
  const closed = plan.groups.filter((group) => group.role === 'closed' && group.part === null);
  const free = closed.flatMap((group) => group.days);
  const [group] = closed;
  if (group && free.includes('sat') && free.includes('sun')) return { value: false, evidence: proof(group) };
  if (group && free.includes('sat') && firstWords(plan.clauses, noHolidays))
    return { value: false, evidence: proof(group) };
  const said = firstWords(plan.clauses, weekdaysOnly);
  if (said) return { value: false, evidence: said };
  const days = readDays(plan);
  return days && { value: false, evidence: days.evidence };
}

function isAtWeekend(group: DayGroup): boolean {
  return group.days.includes('sat') || group.days.includes('sun');
}

function proof(group: DayGroup) {
  return evidence(group.clause.of, group.clause.at + group.start, group.clause.at + group.end);
}

const holidays = /(?<![a-z])(?:pre)?(?:festiv[oi]|festivita)(?![a-z])/gu;
/** "no festivi", "esclusi sabato e festivi", "lavoro notturno ne festivo", "maggiorazione festivi" */
const notWorkedBefore =
  /(?<![a-z])(?:no|ne|non|niente|nessun[ao]?|esclus[oaie]|tranne|senza|mai|eccetto|salvo|maggiorazion[ei]|ferie e|ferie,|straordinario)(?:,? (?:i|il|la|le|di|nei|nel|e|ed|o|giorni|lavor[a-z]{1,6}|turn[oi]|sabat[oi]|domenic(?:a|he)|week-?end|fine settimana)){0,5} $/u;
const notWorkedAfter =
  /^(?:,? (?:e|ed) (?:il |la |i |le )?(?:week-?end|fine settimana|sabat[oi]|domenic(?:a|he)))?:?,? (?:sempre |sono )?(?:esclus|liber|pagat|retribuit|a casa|(?:di |a )?ripos|off(?![a-z])|[^.;]{0,25}chius)/u;

function holidayWork(clauses: WorkClause[]): Evidence | null {
  return firstAccepted(
    clauses,
    holidays,
    (text, { start, end }) =>
      !notWorkedBefore.test(text.slice(Math.max(0, start - 60), start)) &&
      !notWorkedAfter.test(text.slice(end, end + 60)),
  );
}

/** Beside a free Saturday: "esclusi sabato e festivi". */
const noHolidays =
  /(?<![a-z])(?:(?:no|niente|nessun|esclus[oi]|tranne|senza)(?: (?:il|i|e|ed|ne|sabat[oi])){0,4} festivi|festivi (?:sempre )?(?:esclus|liber))/u;
const weekdaysOnly =
  /(?<![a-z])(?:solo|soltanto|esclusivamente|unicamente)(?: (?:nei|in|di|i|giorni|giorno|orario|turni))* (?:infrasettimanal[ei]|durante la settimana)/u;
/** "6 giorni su 7", "sei mattine la settimana" */
const sixDays =
  /(?<![a-z0-9])(?:su (?:6|sei) (?:gg|giorni|giornate)|(?:6|7|sei|sette) ?(?:gg\.?|giorni|giornate)? ?(?:su|\/) ?(?:7|sette)(?![a-z]|\d|[.,:/]\d)|(?:6|7|sei|sette) (?:gg\.?|giorni|giornate|mattin[ei]|pomeriggi|ser[ei]) ?(?:(?:a|alla|la|per|x|lavorativi)? ?(?:settiman[a-z]*|sett\.?)|lavorativi|(?:x|per) \d))/u;
/**
 * "un giorno libero a settimana", "riposo a rotazione": whoever has one free day, or another each week, has to count with weekends,
 * although none is written.
 */
export function freeDayByTurns(plan: WorkPlan): Evidence | null {
  return readDays(plan) ? null : firstWords(plan.clauses, oneFreeDay);
}

const oneFreeDay =
  /(?<![a-z0-9])(?:(?:1|un|uno|una) (?:solo |sola )?(?:gg\.?|giorno|giornata) (?:di riposo|di pausa|liber[oa]|off)(?![a-z])|(?:1|un) (?:solo )?riposo (?:infra)?settimanale|riposo (?:infrasettimanale|settimanale)? ?di (?:1|un|una) (?:gg\.?|giorno|giornata)|(?:(?:giorn[oi]|giornat[ae]) (?:di ripos[oi]|liber[oiae])|ripos[oi]|ripos[oi] (?:infra)?settimanal[ei]) (?:a rotazione|a turno|a scorrimento|variabil[ei]))(?![a-z])(?![^.;\n]{0,25}domenic)/u;
const longWeekend = /(?<![a-z])(?:week-?\s?end|fine settimana) lungh?[oi]/u;
