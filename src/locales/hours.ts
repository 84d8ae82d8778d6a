// Working hours in words, and whether they fit with school.

import type { Interval, OfferFacts, SchoolFit } from '../model.ts';
import { clockText } from './dates.ts';
import { amount, figures, number } from './figures.ts';
import type { Locale } from './locale.ts';
import { joined, type Phrase, phrase } from './phrase.ts';
import type { Vocabulary } from './vocabulary.ts';

export function hoursIn(
  words: Vocabulary,
  dates: Pick<Locale, 'days' | 'time'>,
): Pick<Locale, 'workingHours' | 'schoolFit'> {
  return {
    workingHours: (facts) => {
      const parts = [...scheduleParts(facts, words, dates), ...hourCounts(facts, words), ...habits(facts, words)];
      return parts.length > 0 ? joined(parts, ' · ') : null;
    },
    schoolFit: (fit) => schoolWords(fit, words, dates),
  };
}

/** Intervals of the same days on one line; days that have no times stand alone. */
function scheduleParts(facts: OfferFacts, words: Vocabulary, dates: Pick<Locale, 'days' | 'time'>): Phrase[] {
  const byDays = new Map<string, { days: Phrase | null; intervals: Interval[] }>();
  for (const { value } of facts.schedule) {
    const key = value.days?.toSorted().join() ?? '';
    const known = byDays.get(key) ?? { days: value.days === null ? null : dates.days(value.days), intervals: [] };
    byDays.set(key, { ...known, intervals: [...known.intervals, value] });
  }
  const between = facts.shifts?.value === true ? words.hours.or : words.hours.and;
  const lines = [...byDays.values()].map(({ days, intervals }) => {
    const clocks = joined(
      intervals.map((interval) => clockRange(interval, words)),
      between,
    );
    return days === null ? clocks : phrase`${days} ${clocks}`;
  });
  if (lines.length === 0 && facts.days) return [dates.days(facts.days.value)];
  return lines;
}

function clockRange({ from, to }: Interval, words: Vocabulary): Phrase {
  const end = to === '00:00' ? '24:00' : to;
  return figures(`${clockText(from, words)}–${clockText(end, words)}`, words);
}

function hourCounts(facts: OfferFacts, words: Vocabulary): Phrase[] {
  const { hours } = words;
  if (facts.weeklyHours) return [hours.weekly(amount(facts.weeklyHours.value, words))];
  if (facts.dailyHours) {
    const { value } = facts.dailyHours;
    return [hours.daily(amount({ min: value, max: value }, words))];
  }
  if (facts.partTimeShare) return [hours.share(number(facts.partTimeShare.value, words))];
  return facts.workingTime ? [hours.workingTimes[facts.workingTime.value]] : [];
}

function habits(facts: OfferFacts, { hours }: Vocabulary): string[] {
  const said: string[] = [];
  if (facts.shifts?.value) said.push(hours.shifts);
  if (facts.nights?.value) said.push(hours.nights);
  if (facts.weekends?.value && !facts.days?.value.some((one) => one === 'sat' || one === 'sun'))
    said.push(hours.weekends);
  if (facts.liveIn?.value) said.push(hours.liveIn);
  return said;
}

/** The verdict with its reason: never one without the other. */
function schoolWords(fit: SchoolFit, { school }: Vocabulary, dates: Pick<Locale, 'days' | 'time'>): Phrase {
  switch (fit.reason) {
    case 'days-not-stated':
      return fit.fit === 'inside' || fit.fit === 'with-pre-post' ? school.hoursFit : school['days-not-stated'];
    case 'early-start':
    case 'late-end':
      return school[fit.reason](fit.decides && /^\d/.test(fit.decides) ? dates.time(fit.decides) : null);
    case 'shifts':
      return fit.fit === 'outside' ? school.shifts : school.shiftsUnknown;
    case 'not-stated':
    case 'partly-stated':
      return school.notStated;
    default:
      return school[fit.reason];
  }
}
