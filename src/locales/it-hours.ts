// Working hours in Italian words, and whether they fit with school.

import type { Interval, OfferFacts, SchoolFit } from '../model.ts';
import { dayList, time } from './it-dates.ts';
import { number } from './it-terms.ts';

export function workingHours(facts: OfferFacts): string | null {
  const parts = [...scheduleParts(facts), ...hourCounts(facts), ...habits(facts)];
  return parts.length > 0 ? parts.join(' · ') : null;
}

/** Intervals of the same days on one line; days that have no times stand alone. */
function scheduleParts(facts: OfferFacts): string[] {
  const byDays = new Map<string, Interval[]>();
  for (const { value } of facts.schedule) {
    const key = value.days === null ? '' : dayList(value.days);
    byDays.set(key, [...(byDays.get(key) ?? []), value]);
  }
  const alternatives = facts.shifts?.value === true ? ' o ' : ' e ';
  const lines = [...byDays].map(([days, intervals]) => {
    const clocks = intervals
      .map(({ from, to }) => `${time(from)}–${to === '00:00' ? '24' : time(to)}`)
      .join(alternatives);
    return days ? `${days} ${clocks}` : clocks;
  });
  if (lines.length === 0 && facts.days) return [dayList(facts.days.value)];
  return lines;
}

function hourCounts(facts: OfferFacts): string[] {
  const counts: string[] = [];
  if (facts.weeklyHours) {
    const { min, max } = facts.weeklyHours.value;
    counts.push(`${min === max ? number(min) : `da ${number(min)} a ${number(max)}`} ore a settimana`);
  } else if (facts.dailyHours) counts.push(`${number(facts.dailyHours.value)} ore al giorno`);
  else if (facts.partTimeShare) counts.push(`part-time al ${number(facts.partTimeShare.value)} per cento`);
  else if (facts.workingTime) counts.push(workingTimes[facts.workingTime.value]);
  return counts;
}

const workingTimes = { 'full-time': 'tempo pieno', 'part-time': 'part-time', both: 'tempo pieno o part-time' };

function habits(facts: OfferFacts): string[] {
  const words: string[] = [];
  if (facts.shifts?.value) words.push('turni: gli orari cambiano');
  if (facts.nights?.value) words.push('anche di notte');
  if (facts.weekends?.value && !facts.days?.value.some((one) => one === 'sat' || one === 'sun'))
    words.push('anche sabato o domenica');
  if (facts.liveIn?.value) words.push('abiti nella casa');
  return words;
}

/** The verdict with its reason: never one without the other. */
export function schoolWords(fit: SchoolFit): string {
  const when = fit.decides && /^\d/.test(fit.decides) ? time(fit.decides) : null;
  switch (fit.reason) {
    case 'within':
      return 'dentro l’orario di scuola';
    case 'days-not-stated':
      return fit.fit === 'inside' || fit.fit === 'with-pre-post'
        ? 'le ore vanno bene con la scuola: chiedi i giorni'
        : 'i giorni non sono scritti: chiedi';
    case 'pre-school':
      return 'va bene solo con il pre-scuola';
    case 'post-school':
      return 'va bene solo con il dopo-scuola';
    case 'pre-and-post-school':
      return 'va bene solo con pre-scuola e dopo-scuola';
    case 'early-start':
      return when ? `fuori orario: comincia alle ${when}` : 'fuori orario: comincia presto';
    case 'late-end':
      return when ? `fuori orario: finisce alle ${when}` : 'fuori orario: finisce tardi';
    case 'evening':
      return 'fuori orario: la sera';
    case 'night':
      return 'fuori orario: di notte';
    case 'weekend':
      return 'fuori orario: sabato o domenica';
    case 'shifts':
      return fit.fit === 'outside' ? 'fuori orario: turni' : 'turni: chiedi gli orari';
    case 'live-in':
      return 'fuori orario: abiti nella casa';
    case 'split':
      return 'fuori orario: due volte al giorno';
    case 'not-stated':
    case 'partly-stated':
      return 'scuola: chiedi gli orari precisi';
  }
}
