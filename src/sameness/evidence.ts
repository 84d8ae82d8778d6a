// What speaks for one vacancy and what against, in natural logarithms of odds: set by a fit and then by hand, on 850 labelled pairs.

import type { Said } from '../model.ts';
import type { Vacancy } from '../vacancy.ts';
import { employers, isOfThePlace, isOnlyCity, places, townsDiffer } from './names.ts';
import { akin, sameTrade, titles, titlesPart } from './roles.ts';
import { disjoint, meet } from './sets.ts';
import {
  contractsDiffer,
  deadlinesDiffer,
  hoursDiffer,
  lastingsDiffer,
  monthsOfYearsDiffer,
  paysDiffer,
  postsDiffer,
  samePay,
  sameWeek,
  sharedHours,
  sharedPosts,
  sharedTraits,
  untoldWeeksDiffer,
  weeksDiffer,
  workingTimesDiffer,
} from './terms.ts';
import { contained, likeness, rareFigures, sharedCounts, sharedDetails, sharedFigures, swapped } from './wording.ts';

export interface Evidence {
  reason: Said;
  /** who, where and what: all ads of one employer for one trade share it */
  frame?: true;
  /** above nought for one vacancy, below for two */
  weigh: (a: Vacancy, b: Vacancy) => number;
}

export const evidence: readonly Evidence[] = [
  { reason: said('stesso codice di riferimento', 'same reference code'), weigh: (a, b) => (sameCode(a, b) ? 4 : 0) },
  {
    reason: said('stesso recapito', 'same contact'),
    frame: true,
    weigh: (a, b) => (meet(a.contacts, b.contacts) ? 0.6 : 0),
  },
  {
    reason: said('i recapiti sono diversi', 'the contacts differ'),
    weigh: otherContact,
  },
  { reason: said('stesso datore di lavoro', 'same employer'), frame: true, weigh: employer },
  {
    reason: said('uno dei due cerca per un altro', 'one of the two seeks for another'),
    weigh: (a, b) => (isDoubtful(a, b) ? -2 : 0),
  },
  { reason: said('stesso posto', 'same place'), frame: true, weigh: place },
  { reason: said('i luoghi possono essere diversi', 'the places may differ'), weigh: otherPlace },
  { reason: said('stesso lavoro', 'same job'), frame: true, weigh: sameJob },
  { reason: said('il lavoro è diverso', 'the jobs differ'), weigh: otherJob },
  { reason: said('stesso orario', 'same hours'), weigh: (a, b) => Math.min(2, sharedHours(a, b)) },
  { reason: said('gli orari sono diversi', 'the hours differ'), weigh: (a, b) => (hoursDiffer(a, b) ? -3.75 : 0) },
  { reason: said('stesse ore alla settimana', 'same weekly hours'), weigh: (a, b) => (sameWeek(a, b) ? 0.35 : 0) },
  {
    reason: said('le ore alla settimana sono diverse', 'the weekly hours differ'),
    weigh: (a, b) => (weeksDiffer(a, b) ? -3.5 : untoldWeeksDiffer(a, b) ? -2 : 0),
  },
  {
    reason: said('il tempo di lavoro è diverso', 'the working time differs'),
    weigh: (a, b) => (workingTimesDiffer(a, b) ? -1.5 : 0),
  },
  { reason: said('i giorni sono diversi', 'the days differ'), weigh: (a, b) => (disjoint(a.days, b.days) ? -2 : 0) },
  { reason: said('stessa paga', 'same pay'), weigh: (a, b) => (samePay(a, b) ? 0.75 : 0) },
  { reason: said('la paga è diversa', 'the pay differs'), weigh: (a, b) => (paysDiffer(a, b) ? -3.25 : 0) },
  { reason: said('stesso numero di posti', 'same number of openings'), weigh: posts },
  {
    reason: said('il numero di posti è diverso', 'the numbers of openings differ'),
    weigh: (a, b) => (postsDiffer(a, b) ? -2 : 0),
  },
  { reason: said('stessi limiti di età', 'same limits of age'), weigh: (a, b) => (meet(a.limits, b.limits) ? 1 : 0) },
  {
    reason: said('i limiti di età sono diversi', 'the limits of age differ'),
    weigh: (a, b) => (disjoint(a.limits, b.limits) ? -3.5 : 0),
  },
  {
    reason: said('uno dei due è un nuovo bando', 'one of them is a new call'),
    weigh: (a, b) => (a.renewed === b.renewed ? 0 : -0.6),
  },
  { reason: said('stesso indirizzo', 'same address'), weigh: (a, b) => (meet(a.streets, b.streets) ? 0.75 : 0) },
  {
    reason: said('gli indirizzi sono diversi', 'the addresses differ'),
    weigh: (a, b) => (disjoint(a.streets, b.streets) ? -1.5 : 0),
  },
  {
    reason: said('la patente richiesta è diversa', 'another driving licence is required'),
    weigh: (a, b) => (disjoint(a.licences, b.licences) ? -1.5 : 0),
  },
  { reason: said('stesse date', 'same dates'), weigh: (a, b) => (meet(a.dates, b.dates) ? 0.85 : 0) },
  {
    reason: said('il contratto è diverso', 'the contracts differ'),
    weigh: (a, b) => (contractsDiffer(a, b) ? -2.3 : lastingsDiffer(a, b) ? -1.5 : 0),
  },
  { reason: said('stesse condizioni', 'same terms'), weigh: (a, b) => 0.3 * Math.min(3, sharedTraits(a, b)) },
  {
    reason: said('sono selezioni di periodi diversi', 'they are selections of different periods'),
    weigh: (a, b) =>
      (disjoint(a.months, b.months) || monthsOfYearsDiffer(a, b) ? -4 : 0) +
      (deadlinesDiffer(a, b) ? -3.5 : 0) +
      (disjoint(a.beginnings, b.beginnings) ? -1 : 0),
  },
  {
    reason: said('stessa persona da assistere', 'same person cared for'),
    weigh: (a, b) => (meet(a.ages, b.ages) ? 1.6 : 0),
  },
  { reason: said('stesse cifre', 'same figures'), weigh: (a, b) => 0.65 * Math.min(3, sharedFigures(a, b)) },
  { reason: said('stessi numeri', 'same numbers'), weigh: (a, b) => 0.55 * Math.min(3, sharedCounts(a, b)) },
  {
    reason: said('quasi le stesse parole', 'almost the same words'),
    frame: true,
    weigh: (a, b) => 3.2 * contained(a, b),
  },
];

/**
 * The sum of all that is said of two ads. In two copies of one form only what differs tells, so there it counts up to three
 * times; in two retellings a slip of the pen or of a reader may be behind it.
 */
export function weigh(a: Vacancy, b: Vacancy): { sum: number; parts: { reason: Said; weight: number }[] } {
  const copied = likeness(a, b);
  const form = { reason: otherForm, weight: titlesPart(a, b) ? formWeight(a, b) * Math.max(0, copied - 0.1) : 0 };
  const parts = evidence.map(({ reason, weigh }) => {
    const weight = weigh(a, b);
    return { reason, weight: weight < 0 ? weight * (1 + 2 * copied) : weight };
  });
  const details = { reason: otherDetails, weight: -25 * Math.max(0, copied - 0.1) * swapped(a, b) };
  const all = [...parts, form, details];
  return { sum: all.reduce((sum, { weight }) => sum + weight, 0), parts: all };
}

/** Two names of one trade may be one job: «OSS» and «operatore socio-sanitario». */
function formWeight(a: Vacancy, b: Vacancy): number {
  return sameTrade(a, b) ? -10 : -15.5;
}

const otherForm = said('è lo stesso modulo per un altro lavoro', 'it is the same form for another job');

const otherDetails = said('è lo stesso modulo con altri dati', 'it is the same form with other details');

/** A name, a contact, a code, a place or several rare figures: without one of them two ads are only alike. */
export function isAnchored(a: Vacancy, b: Vacancy): boolean {
  return (
    sameCode(a, b) || meet(a.contacts, b.contacts) || employer(a, b) > 0 || isPlaced(a, b) || rareFigures(a, b) > 1
  );
}

/**
 * Something that not every ad of one employer for one trade has: an employer seeks a cook, and a month later another cook. Where
 * an ad says nothing beside its title, nothing is asked.
 */
export function isDetailed(a: Vacancy, b: Vacancy): boolean {
  const [shared, of] = sharedDetails(a, b);
  if (of < 2) return true;
  const told = evidence.reduce((sum, { frame, weigh }) => (frame ? sum : sum + Math.max(0, weigh(a, b))), 0);
  return told + (3.2 * shared) / (of + 2) > 0.6;
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
  if (found === 'same') return isOfThePlace(a) ? 0 : 0.65;
  return found === 'possible' ? 0.9 : 0;
}

/** Two addresses at one house are two of its shops or offices. */
function otherContact(a: Vacancy, b: Vacancy): number {
  if (!disjoint(a.contacts, b.contacts)) return 0;
  return meet(domainsOf(a), domainsOf(b)) ? -2.2 : -1.4;
}

function domainsOf({ contacts }: Vacancy): string[] {
  return contacts.flatMap((contact) => /(?<=@).+/u.exec(contact) ?? []);
}

/** An agency without its client and a firm: another agency's client may be meant. */
function isDoubtful(a: Vacancy, b: Vacancy): boolean {
  const named = a.employer.length > 0 && b.employer.length > 0;
  return named && a.serving !== b.serving && employers(a, b) === 'unknown';
}

function place(a: Vacancy, b: Vacancy): number {
  return places(a, b) === 'same' && !isOnlyCity(a.place) && !isOnlyCity(b.place) ? 0.25 : 0;
}

function otherPlace(a: Vacancy, b: Vacancy): number {
  const found = places(a, b);
  if (found === 'same') return 0;
  if (townsDiffer(a, b)) return -1;
  return found === 'apart' ? -0.5 : 0;
}

function sameJob(a: Vacancy, b: Vacancy): number {
  if (!isProven(a, b)) return 0;
  return sameTrade(a, b) ? 0.95 : 0.6;
}

function isProven(a: Vacancy, b: Vacancy): boolean {
  return titles(a, b) > 0 || sameTrade(a, b);
}

/** Nothing says that it is one job. The frame of two ads of one employer proves none. */
function otherJob(a: Vacancy, b: Vacancy): number {
  if (isProven(a, b)) return apart(a, b) ? -1.9 : 0;
  return akin(a, b) ? 0 : -1.75;
}

/** «meccanico di autobus» and «autista di autobus» */
function apart(a: Vacancy, b: Vacancy): boolean {
  const known = a.occupation !== null && b.occupation !== null;
  return known && !sameTrade(a, b) && titlesPart(a, b);
}

/** The more, the fewer share them by chance. */
function posts(a: Vacancy, b: Vacancy): number {
  const shared = sharedPosts(a, b);
  return shared < 2 ? 0 : Math.min(3.5, 0.6 * Math.log2(shared));
}

function said(it: string, en: string): Said {
  return { it, en };
}
