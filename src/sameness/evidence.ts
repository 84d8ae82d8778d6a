// What speaks for one vacancy and what against, in natural logarithms of odds: set by a fit and then by hand, on 433 labelled pairs.

import type { Said } from '../model.ts';
import type { Vacancy } from '../vacancy.ts';
import { employers, isOfThePlace, isOnlyCity, places } from './names.ts';
import { crossed, nearTrades, sameTrade, titles, titlesPart } from './roles.ts';
import { disjoint, meet } from './sets.ts';
import {
  contractsDiffer,
  deadlinesDiffer,
  hoursDiffer,
  paysDiffer,
  samePay,
  sameWeek,
  sharedHours,
  weeksDiffer,
} from './terms.ts';
import { contained, likeness, sharedCounts, sharedFigures } from './wording.ts';

export interface Evidence {
  reason: Said;
  /** above nought for one vacancy, below for two */
  weigh: (a: Vacancy, b: Vacancy) => number;
}

export const evidence: readonly Evidence[] = [
  { reason: said('stesso codice di riferimento', 'same reference code'), weigh: (a, b) => (sameCode(a, b) ? 5 : 0) },
  { reason: said('stesso recapito', 'same contact'), weigh: (a, b) => (meet(a.contacts, b.contacts) ? 2.25 : 0) },
  {
    reason: said('i recapiti sono diversi', 'the contacts differ'),
    weigh: (a, b) => (disjoint(a.contacts, b.contacts) ? -1 : 0),
  },
  { reason: said('stesso datore di lavoro', 'same employer'), weigh: employer },
  { reason: said('stesso posto', 'same place'), weigh: place },
  { reason: said('stesso lavoro', 'same job'), weigh: (a, b) => (isProven(a, b) ? 0.3 : 0) },
  { reason: said('il lavoro è diverso', 'the jobs differ'), weigh: otherJob },
  { reason: said('stesso orario', 'same hours'), weigh: (a, b) => 0.5 * Math.min(2, sharedHours(a, b)) },
  { reason: said('gli orari sono diversi', 'the hours differ'), weigh: (a, b) => (hoursDiffer(a, b) ? -6.5 : 0) },
  { reason: said('stesse ore alla settimana', 'same weekly hours'), weigh: (a, b) => (sameWeek(a, b) ? 1.5 : 0) },
  {
    reason: said('le ore alla settimana sono diverse', 'the weekly hours differ'),
    weigh: (a, b) => (weeksDiffer(a, b) ? -5.5 : 0),
  },
  { reason: said('i giorni sono diversi', 'the days differ'), weigh: (a, b) => (disjoint(a.days, b.days) ? -1 : 0) },
  { reason: said('stessa paga', 'same pay'), weigh: (a, b) => (samePay(a, b) ? 1.25 : 0) },
  { reason: said('la paga è diversa', 'the pay differs'), weigh: (a, b) => (paysDiffer(a, b) ? -5 : 0) },
  { reason: said('stesso numero di posti', 'same number of openings'), weigh: openings },
  { reason: said('stesse date', 'same dates'), weigh: (a, b) => (meet(a.dates, b.dates) ? 1.5 : 0) },
  {
    reason: said('il contratto è diverso', 'the contracts differ'),
    weigh: (a, b) => (contractsDiffer(a, b) ? -4.5 : 0),
  },
  {
    reason: said('sono selezioni di periodi diversi', 'they are selections of different periods'),
    weigh: (a, b) => (disjoint(a.months, b.months) ? -5.5 : 0) + (deadlinesDiffer(a, b) ? -4.5 : 0),
  },
  {
    reason: said('stessa persona da assistere', 'same person cared for'),
    weigh: (a, b) => (meet(a.ages, b.ages) ? 1.5 : 0),
  },
  { reason: said('stesse cifre', 'same figures'), weigh: (a, b) => 0.75 * Math.min(3, sharedFigures(a, b)) },
  { reason: said('stessi numeri', 'same numbers'), weigh: (a, b) => 0.6 * Math.min(3, sharedCounts(a, b)) },
  { reason: said('quasi le stesse parole', 'almost the same words'), weigh: (a, b) => 9.5 * contained(a, b) },
];

/**
 * The sum of all that is said of two ads. In two copies of one form only what differs tells, so there it counts up to three
 * times; in two retellings a slip of the pen or of a reader may be behind it.
 */
export function weigh(a: Vacancy, b: Vacancy): { sum: number; parts: { reason: Said; weight: number }[] } {
  const copied = likeness(a, b);
  const form = { reason: otherForm, weight: titlesPart(a, b) ? -17 * copied : 0 };
  const parts = evidence.map(({ reason, weigh }) => {
    const weight = weigh(a, b);
    return { reason, weight: weight < 0 ? weight * (1 + 2 * copied) : weight };
  });
  return { sum: [...parts, form].reduce((sum, { weight }) => sum + weight, 0), parts: [...parts, form] };
}

const otherForm = said('è lo stesso modulo per un altro lavoro', 'it is the same form for another job');

/** A name, a contact, a code, a place or several rare figures: without one of them two ads are only alike. */
export function isAnchored(a: Vacancy, b: Vacancy): boolean {
  return (
    sameCode(a, b) || meet(a.contacts, b.contacts) || employer(a, b) > 0 || isPlaced(a, b) || sharedFigures(a, b) > 1
  );
}

function isPlaced(a: Vacancy, b: Vacancy): boolean {
  const found = places(a, b);
  return (found === 'same' || found === 'possible') && !isOnlyCity(a.place) && !isOnlyCity(b.place);
}

export function codesDiffer(a: Vacancy, b: Vacancy): boolean {
  return disjoint(a.references, b.references) && !sameCode(a, b);
}

function sameCode(a: Vacancy, b: Vacancy): boolean {
  return meet(a.references, b.references) || meet(a.references, b.codes) || meet(b.references, a.codes);
}

function employer(a: Vacancy, b: Vacancy): number {
  const found = employers(a, b);
  if (found === 'same') return isOfThePlace(a) ? 0 : 0.75;
  return found === 'possible' ? 0.5 : 0;
}

function place(a: Vacancy, b: Vacancy): number {
  const found = places(a, b);
  if (found === 'same') return isOnlyCity(a.place) || isOnlyCity(b.place) ? 0 : 0.5;
  return found === 'possible' && a.place.length > 0 && b.place.length > 0 ? -0.5 : 0;
}

function isProven(a: Vacancy, b: Vacancy): boolean {
  return titles(a, b) > 0 || sameTrade(a, b);
}

/** Nothing says that it is one job, or two trades are known. The frame of two ads of one employer proves none. */
function otherJob(a: Vacancy, b: Vacancy): number {
  if (isProven(a, b)) return apart(a, b) ? -1.5 : 0;
  const unproven = crossed(a, b) < 0.5;
  if (a.occupation === null || b.occupation === null) return unproven ? -2 : 0;
  if (nearTrades(a, b)) return unproven ? -2 : -0.5;
  return unproven ? -3 : -1;
}

/** «meccanico di autobus» and «autista di autobus» */
function apart(a: Vacancy, b: Vacancy): boolean {
  const known = a.occupation !== null && b.occupation !== null;
  return known && !sameTrade(a, b) && titlesPart(a, b);
}

function openings(a: Vacancy, b: Vacancy): number {
  if (a.openings === null || b.openings === null) return 0;
  if (a.openings !== b.openings) return -2.5;
  return a.openings > 1 ? 1.5 : 0;
}

function said(it: string, en: string): Said {
  return { it, en };
}
