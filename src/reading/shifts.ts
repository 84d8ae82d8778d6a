// Shifts, nights, split days, living in: what the words say, and for nights and split days also what the times say.

import type { Evidence, Fact } from '../model.ts';
import { intervalEvidence } from './schedule.ts';
import type { Span } from './span.ts';
import { firstAccepted, firstWords, type WorkClause } from './work-clauses.ts';
import type { PlannedInterval, WorkPlan } from './work-plan.ts';

/** The first pattern decides for yes, the second for no; no wins where both stand. */
function yesOrNo(clauses: WorkClause[], yes: RegExp, no: RegExp): Fact<boolean> | null {
  const denied = firstWords(clauses, no);
  if (denied) return { value: false, evidence: denied };
  const said = firstWords(clauses, yes);
  return said && { value: true, evidence: said };
}

const inShifts =
  /(?<![a-z])(?:(?=turni)(?<!(?:no|niente|senza|non su|non in|ripos[oi] a|riposo su|non sono previsti|non previsti|non si fanno|non ci sono) )turni(?! (?:di ripos|di chiusur|fiss|di ferie))|(?:semi)?turnazion[ei]|(?<!non )turnist[aie]|(?<!or[ae] )(?:a|su) turno(?! (?:unico|fisso))|mattin[aoe](?: e|\/| \/|,) ?pomeriggi[o]? alternat[ie]|(?<!ripos[oi] |riposo settimanale )a rotazione|rotazione (?:su )?(?:turni|settimanale)|settimane alter(?:ne|nate)|(?<!(?:sabat[oi]|domenic[ah]e?) )(?:a )?settimana alterna|ciclo continuo|[2-4] ?x ?8(?![0-9])|una settimana (?:ciascuno|(?:di |la |al )?mattin[ao] (?:e )?una)|una sett(?:imana|\.) [^.;]{1,40}(?:quella dopo|l'altra|la successiva|la seguente)|settimana (?:a|1|pari)(?![a-z])[^;]{1,40}settimana (?:b|2|dispari)|(?:due|tre|2|3) turni)(?![a-z])/gu;
const noShifts =
  /(?<![a-z])(?:(?:no|niente|senza|non (?:su|in|a)|nessun[ao]?|esclus[oi]) turn(?:i|o|azion[ei])(?! (?:nottur|di notte|seral|festiv))|non (?:sono previsti|previsti|si fanno|ci sono) turni(?! (?:nottur|di notte|seral|festiv))|non turnist[ae]|turn[oi] (?:unic[oi]|fiss[oi])|un(?:ico)? turno fisso|(?:orario|lavoro|si lavora|contratto|turno|impiego) (?:giornaliero )?a giornata)(?![a-z])/u;

export function readShifts(plan: WorkPlan): Fact<boolean> | null {
  const denied = firstWords(plan.clauses, noShifts);
  if (denied) return { value: false, evidence: denied };
  const words = firstAccepted(plan.clauses, inShifts, isOfTheWork);
  const said = words && { value: true, evidence: words };
  const named = said ? null : namedShifts(plan);
  return named ? { value: true, evidence: named } : said;
}

/** The shifts of those who ask for help at home are not the work's; a Saturday every second week or in turn is no shift. */
function isOfTheWork(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 50), start);
  if (theirShifts.test(before)) return false;
  const turns = text.slice(start, end);
  if (/rotazione/.test(turns) && ofHiring.test(before)) return false;
  return !(/alter|rotazione/.test(turns) && weekendBefore.test(before));
}

const theirShifts =
  /(?<![a-z])(?:faccio|facciamo|(?:mi[oa]|nostr[oa]) (?:marito|moglie|figli[oa]|compagn[oa])|genitori|sono (?:un|una|la) (?:mamma|mamme|genitore)|lavoriamo|lavoro entrambi|io)(?: [a-z']{1,12}){0,4} $/u;
/** "tre mesi ciascuno, a rotazione" */
const ofHiring =
  /(?<![a-z])(?:mes[ei]|ciascun[oa]|per volta|alla volta|l'un[oa]|selezionat[ie]|assunt[ie])(?: [a-z]{1,12})?,? $/u;
const weekendBefore =
  /(?<![a-z])(?:sabat[oi]|domenic(?:a|he)|sab|dom|week-?end|fine settimana)(?![a-z])(?:(?!lun|mar|mer|gio|ven)[^;]){0,30}$/u;

/** "turno A 6-13, turno B 13-20": more than one shift, each with its times. */
function namedShifts({ clauses, intervals }: WorkPlan): Evidence | null {
  const clause = clauses.find(
    ({ text }) =>
      /(?<![a-z])(?:turno|t[1-4])(?![a-z0-9])[^;]{1,60}(?<![a-z])(?:turno|t[1-4])(?![a-z0-9])/u.test(text) &&
      !/(?<![a-z])a scelta/u.test(text),
  );
  if (!clause || intervals.filter((interval) => interval.clause === clause).length < 2) return null;
  return firstWords([clause], /(?<![a-z])(?:turno|t[1-4])(?![a-z0-9])/u);
}

const atNight =
  /(?<![a-z]|maggiorazion[ei] |indennita |maggiorazione per (?:il )?lavoro |buona )(?:nott[ei]|notturn[oaie]|(?<!(?:apert[oaie]|attiv[oa]|operativ[oa]|aziend[ae]) )(?:h ?24|24\/7|24 ?h?(?: ore)? ?(?:su|\/) ?24(?: ?h)?|24 ?h(?= su 24)))(?![a-z]|\d)/u;
const noNight =
  /(?<![a-z])(?:non (?:e|sono|si|viene)(?: [a-z]{1,12}){1,3} (?:nott[ei]|notturn[oaie])|(?:no|niente|nessun[ao]?|senza|non|esclus[ei]|mai|ne)(?: (?:si lavora|si fanno|di|la|le|il|i|sono previst[ei]|lavoro|turn[oi]|servizio|impegno))* (?:nott[ei]|notturn[oaie])|nott(?:[ei]|urn[oaie])(?:,? (?:e|ed|o) festiv[oi])? esclus[oaie]|solo (?:diurn[oi]|(?:di |il )?giorno)|(?:di |la |le )?nott[ei],? (?:no|non si(?: [a-z]{1,12})?|mai))(?![a-z])/u;

/** Nights by name, or any work between 22:00 and 6:00. */
export function readNights(plan: WorkPlan): Fact<boolean> | null {
  const touching = plan.intervals.find((interval) => touchesNight(interval));
  if (touching) return { value: true, evidence: intervalEvidence(touching) };
  return yesOrNo(plan.clauses, atNight, noNight);
}

function touchesNight({ from, to }: PlannedInterval): boolean {
  const end = to <= from ? to + 1440 : to;
  return from < 360 || end > 1320;
}

const splitWords =
  /(?<![a-z]|(?<![a-z])(?:non|no|niente|niente turni|nessun turno) )spezzat[oiae](?![a-z])|(?<![a-z])or[ae] (?:(?:al|la|alla|di|il|ogni) )?mattin[ao],? e (?:(?:un'|una|due|tre|quattro|\d) ?(?:or[ae] )?)?(?:(?:al|la|alla|di|il|ogni) )?(?:sera|pomeriggio)(?![a-z])/u;
const noSplit =
  /(?<![a-z])(?:(?:non|no|niente|senza|mai)(?: (?:turn[oi]|orari[oi]?))? spezzat[oi]|(?:orario|turno|lavoro) (?:unico )?continuat[oi]vo?|orario continuato|continuato)(?![a-z])/u;

/** A day in two parts: by name, or two intervals worked on one day; shifts and choices say nothing. */
export function readSplit(plan: WorkPlan): Fact<boolean> | null {
  const said = yesOrNo(plan.clauses, splitWords, noSplit);
  if (said) return said;
  if (readShifts(plan)?.value) return null;
  const fixed = plan.intervals.filter((interval) => !interval.alternative);
  if (fixed.some((b, i) => fixed.slice(0, i).some((a) => a.to === b.from && a.clause === b.clause))) return null;
  const second = fixed.find((b, i) => fixed.slice(0, i).some((a) => isSameDay(a, b)));
  return second ? { value: true, evidence: intervalEvidence(second) } : null;
}

function isSameDay(a: PlannedInterval, b: PlannedInterval): boolean {
  const apart = a.to < b.from || b.to < a.from;
  const close = a.clause === b.clause;
  const shared = a.days && b.days ? a.days.some((day) => b.days?.includes(day)) : close && a.days === b.days;
  return apart && a.to > a.from && shared;
}

const livingIn =
  /(?<![a-z]|(?<![a-z])(?:non|no|ne) |(?:sposat[aei]|figli[oa]?|compagn[oa]|marito|genitor[ei]),? (?:e |ne |o )?)(?:convivent[ei]|in convivenza|(?:con|regime di) convivenza|fiss[ao] (?:con|giorno e notte|in casa|24)|person[ae] fiss[ae]|(?:vitto|vitto e|vitto,?|vitto\/) ?alloggio(?= presso la famiglia| in famiglia| in casa)|(?:vivere|abitare|risiedere|dormire) (?:in casa|con l|con la|presso la famiglia|a casa)|un letto(?=,? senza vitto))(?![a-z])/u;
const notLivingIn =
  /(?<![a-z]|sposat[aei],? ?)(?:(?:non|no|senza|niente|nessuna|non (?:serve|occorre|si richiede|prevede|si tratta di|c'e|cerchiamo|cerco)|non e(?: richiesta| prevista| necessaria| obbligatoria)?)(?: la| in| una)? conviven(?:te|ti|za)|no fissa(?: in casa)?|(?:badante|colf|assistente familiare|assistenza|tata|donna di servizio|domestica|non fissa,?) (?:solo )?ad? ore|fuori casa|fissa no)(?![a-z])/u;
const roundTheClock = /(?<![a-z])(?:h ?24|24 ?(?:h|ore)? ?(?:su|\/) ?24|giorno e notte)/u;
const lodging = /(?<![a-z])vitto ?(?:e|\/|,|\+)? ?alloggio/u;
const assistance =
  /(?<![a-z])(?:badante|assistenza (?:a|ad) (?:un |una )?(?:signor[ae]|anzian[ao])|assistere (?:un |una )?(?:signor[ae]|anzian[ao]))(?![a-z])/u;
const carer =
  /(?<![a-z])(?:badante|colf|domestica|tata|assistente familiare|baby ?sitter|governante|signor[ae])(?![a-z])/u;

/** Living in the home of the person assisted; lodging offered by a hotel is not that. */
export function readLiveIn(plan: WorkPlan): Fact<boolean> | null {
  const said = yesOrNo(plan.clauses, livingIn, notLivingIn);
  if (said) return said;
  const lodged = firstWords(plan.clauses, lodging);
  const cares =
    firstWords(plan.clauses, assistance) ??
    (firstWords(plan.clauses, roundTheClock) && firstWords(plan.clauses, carer));
  return lodged && cares ? { value: true, evidence: lodged } : null;
}
