// Whether the stated work lies within school hours. Windows are closed: an end at 16:30 belongs to 8:30-16:30. No travel time is
// added. Never told from "part-time". Where anything that is stated lies outside, the answer is `outside`.

import type { ClockTime, Evidence, SchoolFit } from '../model.ts';
import { evidence } from './ad-text.ts';
import { type ClockSpan, clockTime } from './clock-spans.ts';
import { freeDayByTurns, readWeekends } from './days.ts';
import { intervalEvidence } from './schedule.ts';
import { readLiveIn, readNights, readShifts } from './shifts.ts';
import type { PlannedInterval, WorkPlan } from './work-plan.ts';

/** The school day, and with the paid service before and after lessons. */
export interface SchoolFrame {
  opens: ClockTime;
  closes: ClockTime;
  pre: ClockTime;
  post: ClockTime;
}

interface Minutes {
  opens: number;
  closes: number;
  pre: number;
  post: number;
}

export function schoolFit(plan: WorkPlan, frame: SchoolFrame): SchoolFit {
  const minutes = inMinutes(frame);
  const outside = outsideReason(plan, minutes);
  if (outside) return { fit: 'outside', ...outside };
  if (plan.intervals.length > 0 && !plan.doubtful) return withinReason(plan, minutes);
  return unknownReason(plan);
}

type Reason = Omit<SchoolFit, 'fit'>;

function outsideReason(plan: WorkPlan, frame: Minutes): Reason | null {
  const liveIn = readLiveIn(plan);
  if (liveIn?.value) return { reason: 'live-in', decides: null, evidence: [liveIn.evidence] };
  const late = plan.intervals.find((interval) => !isWithin(interval, frame.pre, frame.post));
  if (late) return timeReason(late, frame);
  const nights = readNights(plan);
  if (nights?.value) return { reason: 'night', decides: null, evidence: [nights.evidence] };
  const edge = plan.edges.find((span) => isEdgeOutside(span, frame));
  if (edge) return edgeReason(edge, frame);
  const weekends = readWeekends(plan);
  if (weekends.fact?.value && weekends.asRule) return weekendReason(plan, weekends.fact.evidence);
  const freeDay = weekends.fact ? null : freeDayByTurns(plan);
  if (freeDay) return weekendReason(plan, freeDay);
  const evening = eveningWords(plan);
  return evening && { reason: 'evening', decides: null, evidence: [evening] };
}

function isWithin({ from, to }: PlannedInterval, earliest: number, latest: number): boolean {
  return to > from && from >= earliest && to <= latest;
}

function timeReason(interval: PlannedInterval, frame: Minutes): Reason {
  const proof = [intervalEvidence(interval)];
  if (interval.from < frame.pre) return { reason: 'early-start', decides: clockTime(interval.from), evidence: proof };
  if (interval.to <= interval.from) return { reason: 'night', decides: clockTime(interval.to), evidence: proof };
  return { reason: 'late-end', decides: clockTime(interval.to), evidence: proof };
}

function isEdgeOutside({ from, to }: ClockSpan, frame: Minutes): boolean {
  if (from !== null) return from < frame.pre || from >= frame.post;
  return to !== null && (to > frame.post || to <= frame.pre);
}

function edgeReason({ clause, start, end, from, to }: ClockSpan, frame: Minutes): Reason {
  const proof = [evidence(clause.of, clause.at + start, clause.at + end)];
  const early = from !== null && from < frame.pre;
  return { reason: early ? 'early-start' : 'late-end', decides: clockTime(from ?? to ?? 0), evidence: proof };
}

function weekendReason(plan: WorkPlan, proof: Evidence): Reason {
  const working = plan.groups.filter((group) => ['worked', 'also', 'asked'].includes(group.role));
  const days = [...working.flatMap((group) => group.days), ...(plan.days?.days ?? [])];
  const saturday = days.includes('sat') ? 'sat' : null;
  return { reason: 'weekend', decides: saturday ?? (days.includes('sun') ? 'sun' : null), evidence: [proof] };
}

const evenings =
  /(?<![a-z]|[a-z]')(?<!(?:no|ne|non|niente|nessun[ao]?|senza|mai|esclus[oaie]|pag[a-z]{2,5}|paga|preparazione|preparare|cucinare|cucina|ore|orari|menu|telefonare|pulizia)(?: (?:di|la|le|il|alla|ogni|a|della|nelle|lavoro|turn[oi]|servizio|impegno|di lavoro|pranzo e|pranzo,|del pranzo e della|pranzi e)){0,4} )(?:seral[ei]|ser[ae]|serat[ae]|cen[ae]|dopo ?cena|pre-?serale)(?![a-z]| (?:e )?(?:sempre )?(?:no|esclus[aoe]|liber[aoe]|stess[ae])(?![a-z])| (?:secondo|a seconda|in base)(?![a-z]))/u;

/** Evening or dinner work in words. */
function eveningWords(plan: WorkPlan): Evidence | null {
  for (const clause of plan.clauses) {
    const match = evenings.exec(clause.text);
    if (match && !closesThere(plan, clause, match.index)) {
      return evidence(clause.of, clause.at + match.index, clause.at + match.index + match[0].length);
    }
  }
  return null;
}

/** "dom sera chiuso" */
function closesThere(plan: WorkPlan, clause: PlannedInterval['clause'], at: number): boolean {
  return plan.groups.some((g) => g.clause === clause && g.role === 'closed' && g.start <= at && at <= g.end + 8);
}

function withinReason(plan: WorkPlan, frame: Minutes): SchoolFit {
  const proof = plan.intervals.map(intervalEvidence);
  const early = plan.intervals.find((interval) => interval.from < frame.opens);
  const late = plan.intervals.find((interval) => interval.to > frame.closes);
  const fit = early || late ? 'with-pre-post' : 'inside';
  const decides = early ? clockTime(early.from) : late ? clockTime(late.to) : null;
  if (plan.intervals.some((interval) => interval.days === null)) {
    return { fit, reason: 'days-not-stated', decides, evidence: proof };
  }
  if (early && late) return { fit, reason: 'pre-and-post-school', decides, evidence: proof };
  if (early) return { fit, reason: 'pre-school', decides, evidence: proof };
  return { fit, reason: late ? 'post-school' : 'within', decides, evidence: proof };
}

function unknownReason(plan: WorkPlan): SchoolFit {
  const shifts = readShifts(plan);
  if (shifts?.value) return { fit: 'unknown', reason: 'shifts', decides: null, evidence: [shifts.evidence] };
  const partly = plan.doubtful || plan.edges.length > 0 || plan.days !== null || plan.intervals.length > 0;
  return { fit: 'unknown', reason: partly ? 'partly-stated' : 'not-stated', decides: null, evidence: [] };
}

function inMinutes(frame: SchoolFrame): Minutes {
  const of = (time: ClockTime) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return { opens: of(frame.opens), closes: of(frame.closes), pre: of(frame.pre), post: of(frame.post) };
}
