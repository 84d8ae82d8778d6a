// Working time and end of the contract, as far as an ad's facts and text leave no doubt.

import type { OfferFacts } from './model.ts';
import { found } from './vacancy-words.ts';

/** Told, or by the hours of a week. */
export function workingTimeOf({ workingTime, weeklyHours }: OfferFacts): 'full-time' | 'part-time' | null {
  if (workingTime !== null) return workingTime.value === 'both' ? null : workingTime.value;
  if (weeklyHours === null) return null;
  if (weeklyHours.value.min >= 36) return 'full-time';
  return weeklyHours.value.max <= 30 ? 'part-time' : null;
}

/** A contract that ends and may then go on is neither. */
export function lastingOf(facts: OfferFacts, text: string): 'open' | 'ending' | null {
  const { contract, prospect, durationMonths } = facts;
  const ends = durationMonths !== null || found(text, replacement).length > 0;
  if (contract?.value === 'indeterminato') return ends ? null : 'open';
  if (prospect !== null) return null;
  return ends || contract?.value === 'determinato' || contract?.value === 'stagionale' ? 'ending' : null;
}

/** What two ads of one vacancy would both tell, each in its words. */
export function traitsOf({
  contract,
  workingTime,
  shifts,
  nights,
  liveIn,
  days,
  durationMonths,
}: OfferFacts): string[] {
  const week = days?.value.join(' ') ?? '';
  return [
    contract?.value ?? '',
    workingTime?.value ?? '',
    shifts?.value ? 'shifts' : '',
    nights?.value ? 'nights' : '',
    liveIn?.value ? 'live-in' : '',
    week === 'mon tue wed thu fri' ? '' : week,
    durationMonths === null ? '' : `${durationMonths.value} months`,
  ].filter((trait) => trait !== '');
}

const replacement = /(?<!\p{L})(?:sostituzione|supplenz[ae]|maternita)(?!\p{L})/gu;

/** Of a driver, as required. */
export function licencesOf(required: OfferFacts['requirements']): string[] {
  return required.flatMap(({ value }) => (value.topic === 'driving-licence' && value.value ? [value.value] : []));
}
