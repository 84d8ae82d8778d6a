import { distance } from 'fastest-levenshtein';
import type { Entry, Pay, Said } from './model.ts';
import { comuni } from './reading/milan-places.ts';
import { framed, sameTerms } from './same-terms.ts';
import { stemNumbers, type Vacancy, vacancyOf } from './vacancy.ts';
import { daysBetween } from './week.ts';

export interface Sameness {
  same: boolean;
  reason: Said;
}

/** Whether two entries are one vacancy of one employer at one place. Better two entries than one wrong merge. */
export function sameVacancy(first: Entry, second: Entry): Sameness {
  const numbers = stemNumbers();
  return compareVacancies(vacancyOf(first, numbers), vacancyOf(second, numbers));
}

/** The same question put to what was taken out of the entries before, with one table of stems. */
export function compareVacancies(first: Vacancy, second: Vacancy): Sameness {
  const apart = differences.find(({ differ }) => differ(first, second));
  if (apart) return { same: false, reason: apart.reason };
  const together = agreements.find(({ agree }) => agree(first, second));
  return together ? { same: true, reason: together.reason } : { same: false, reason: tooLittle };
}

interface Range {
  min: number;
  max: number;
}

interface Difference {
  reason: Said;
  differ: (first: Vacancy, second: Vacancy) => boolean;
}

const differences: readonly Difference[] = [
  { reason: said('sono voci di tipo diverso', 'they are of different kinds'), differ: (a, b) => a.kind !== b.kind },
  {
    reason: said('hanno codici di riferimento diversi', 'their reference codes differ'),
    differ: (a, b) => disjoint(a.references, b.references),
  },
  {
    reason: said('chi assume è diverso', 'the employers differ'),
    differ: (a, b) => a.employer.length > 0 && b.employer.length > 0 && !namesAgree(a.employer, b.employer),
  },
  {
    reason: said('i luoghi sono diversi', 'the places differ'),
    differ: (a, b) => a.place.length > 0 && b.place.length > 0 && !placesAgree(a.place, b.place),
  },
  {
    reason: said('gli orari sono diversi', 'the hours differ'),
    differ: (a, b) =>
      (disjoint(a.hours, b.hours) && !framed(a.hours, b.hours)) ||
      disjoint(a.days, b.days) ||
      outside(a.weeklyHours, b.weeklyHours),
  },
  { reason: said('la paga è diversa', 'the pay differs'), differ: (a, b) => paysDiffer(a.pay, b.pay) },
  { reason: said('il livello è diverso', 'the level differs'), differ: (a, b) => disjoint(a.levels, b.levels) },
  {
    reason: said('la persona da assistere è diversa', 'the person cared for differs'),
    differ: (a, b) => disjoint(a.ages, b.ages),
  },
  {
    reason: said('il contratto è diverso', 'the contracts differ'),
    differ: (a, b) => contractsDiffer(a.contract, b.contract),
  },
  {
    reason: said('sono selezioni di periodi diversi', 'they are selections of different periods'),
    differ: (a, b) =>
      farApart(a.deadline, b.deadline) ||
      farApart(a.published, b.published) ||
      disjoint(a.years, b.years) ||
      disjoint(a.months, b.months),
  },
  {
    reason: said(
      'sono due annunci senza ditta con recapiti diversi',
      'two ads without employer, with different contacts',
    ),
    differ: (a, b) => a.employer.length === 0 && b.employer.length === 0 && disjoint(a.contacts, b.contacts),
  },
];

const tooLittle = said('hanno troppo poco in comune', 'they have too little in common');

interface Agreement {
  reason: Said;
  agree: (first: Vacancy, second: Vacancy) => boolean;
}

const agreements: readonly Agreement[] = [
  {
    reason: said('stesso indirizzo web e stesso titolo', 'same web address and same title'),
    agree: (a, b) => a.url !== null && a.url === b.url && role(a, b) >= 0.5,
  },
  {
    reason: said('stesso codice di riferimento', 'same reference code'),
    agree: (a, b) => meet(a.references, b.references) && (role(a, b) > 0 || contained(a, b) >= 0.3),
  },
  {
    reason: said('stesso recapito e stesso lavoro', 'same contact and same job'),
    agree: (a, b) =>
      meet(a.contacts, b.contacts) &&
      role(a, b) >= 0.3 &&
      contained(a, b) >= 0.25 &&
      (sameDetails(a, b) || !titlesPart(a, b)),
  },
  {
    reason: said('stesso recapito e stesso orario', 'same contact and same hours'),
    agree: (a, b) =>
      meet(a.contacts, b.contacts) &&
      meet(a.hours, b.hours) &&
      contained(a, b) >= 0.4 &&
      !titlesPart(a, b) &&
      (a.occupation === null || b.occupation === null || a.occupation === b.occupation),
  },
  {
    reason: said('stesso recapito, stesso mestiere e stesse condizioni', 'same contact, same trade and same terms'),
    agree: (a, b) => meet(a.contacts, b.contacts) && sameTerms(a, b) >= 2,
  },
  {
    reason: said(
      'stesso datore di lavoro, stesso posto e stesse condizioni',
      'same employer, same place and same terms',
    ),
    agree: (a, b) => bothNamed(a, b) && bothPlaced(a, b) && sameTerms(a, b) >= 2,
  },
  {
    reason: said('stesso datore di lavoro, stesso posto e stesso lavoro', 'same employer, same place and same job'),
    agree: (a, b) =>
      bothNamed(a, b) &&
      role(a, b) >= 0.4 &&
      (sameDetails(a, b) || !titlesPart(a, b)) &&
      (contained(a, b) >= 0.3 || sharedFigures(a, b) >= 2 || likeness(a, b) >= 0.5),
  },
  {
    reason: said('stesso datore di lavoro e quasi le stesse parole', 'same employer and almost the same words'),
    agree: (a, b) =>
      bothNamed(a, b) && role(a, b) >= 0.3 && contained(a, b) >= 0.5 && (sameDetails(a, b) || !titlesPart(a, b)),
  },
  {
    reason: said(
      'stesso posto, stesso lavoro e quasi le stesse parole',
      'same place, same job and almost the same words',
    ),
    agree: (a, b) =>
      !bothNamed(a, b) && bothPlaced(a, b) && role(a, b) >= 0.4 && contained(a, b) >= (oneNamed(a, b) ? 0.6 : 0.45),
  },
  {
    reason: said(
      'stesso lavoro, stesse cifre e quasi le stesse parole',
      'same job, same figures and almost the same words',
    ),
    agree: (a, b) => !bothNamed(a, b) && role(a, b) >= 0.5 && sharedFigures(a, b) >= 2 && contained(a, b) >= 0.4,
  },
];

function said(it: string, en: string): Said {
  return { it, en };
}

function disjoint(first: readonly string[], second: readonly string[]): boolean {
  return first.length > 0 && second.length > 0 && !meet(first, second);
}

/** Only contracts that nobody takes for one another: an agency's fixed term is told in several ways. */
function contractsDiffer(first: string | null, second: string | null): boolean {
  if (first === null || second === null || first === second) return false;
  const pair = [first, second];
  return (pair.includes('determinato') && pair.includes('indeterminato')) || pair.some((one) => training.has(one));
}

const training = new Set(['tirocinio', 'apprendistato', 'servizio-civile']);

function outside(first: Range | null, second: Range | null): boolean {
  return first !== null && second !== null && (first.max < second.min || second.max < first.min);
}

/** Rounding and «circa» are not a difference, nor are net and gross figures side by side. */
function paysDiffer(first: Pay | null, second: Pay | null): boolean {
  if (!first || !second || first.unit !== second.unit) return false;
  if (first.net !== null && second.net !== null && first.net !== second.net) return false;
  return first.max * 1.05 < second.min || second.max * 1.05 < first.min;
}

function meet(first: readonly string[], second: readonly string[]): boolean {
  return first.some((value) => second.includes(value));
}

/** One name holds the other's words, or both read the same without spaces: «TN Service», «tnservice srl». */
function namesAgree(first: readonly string[], second: readonly string[]): boolean {
  const shared = first.filter((word) => second.includes(word)).length;
  if (shared > 0 && shared >= Math.min(first.length, second.length) / 2) return true;
  const [one, other] = [first.join(''), second.join('')];
  return one.length > 3 && other.length > 3 && (one.includes(other) || other.includes(one));
}

function placesAgree(first: readonly string[], second: readonly string[]): boolean {
  const [within, other] = [withoutTown(first), withoutTown(second)];
  if (within.length > 0 && other.length > 0 && !meet(within, other)) return within.join('') === other.join('');
  if (meet(first, second) || isOnlyCity(first) || isOnlyCity(second)) return true;
  return first.join('') === second.join('');
}

/** The part of the town, where one is named: two shops of one employer lie in one town. */
function withoutTown(place: readonly string[]): string[] {
  return place.filter((word) => !comuni.has(word));
}

function isOnlyCity(place: readonly string[]): boolean {
  return place.length === 1 && place[0] === 'milano';
}

/** An extended deadline is the same vacancy; one of another season is not. */
function farApart(first: string | null, second: string | null): boolean {
  return first !== null && second !== null && Math.abs(daysBetween(first, second)) > 60;
}

function bothNamed(a: Vacancy, b: Vacancy): boolean {
  return a.employer.length > 0 && b.employer.length > 0;
}

function oneNamed(a: Vacancy, b: Vacancy): boolean {
  return a.employer.length > 0 !== b.employer.length > 0;
}

function bothPlaced(a: Vacancy, b: Vacancy): boolean {
  return a.place.length > 0 && b.place.length > 0 && meet(a.place, b.place);
}

/** How far the jobs agree, 0 to 1: by the table of occupations, by title, else by each title in the other's words. */
function role(a: Vacancy, b: Vacancy): number {
  const titles =
    (2 * a.role.filter((stem) => b.role.some((other) => alike(stem, other))).length) /
    (a.role.length + b.role.length || 1);
  const occupations = a.occupation !== null && a.occupation === b.occupation ? 0.5 : 0;
  const crossed = Math.min(share(a.roleNumbers, b.words), share(b.roleNumbers, a.words));
  return Math.max(titles, occupations, crossed);
}

/** A letter more or less in a long word is a typing error. */
function alike(one: string, other: string): boolean {
  return one === other || (Math.min(one.length, other.length) > 6 && distance(one, other) === 1);
}

/** Each title has a telling word that the other ad never uses: «pulizie uffici» and «pulizie industriali». */
function titlesPart(a: Vacancy, b: Vacancy): boolean {
  const missing = (from: Vacancy, to: Vacancy) =>
    from.role.some(
      (stem, at) => !holds(to.words, from.roleNumbers[at]) && !to.role.some((other) => alike(stem, other)),
    );
  return missing(a, b) && missing(b, a);
}

function sameDetails(a: Vacancy, b: Vacancy): boolean {
  return meet(a.hours, b.hours) || sharedFigures(a, b) >= 2;
}

function share(of: readonly number[], among: readonly number[]): number {
  return of.length === 0 ? 0 : of.filter((value) => holds(among, value)).length / of.length;
}

/** Whether numbers in ascending order have one among them. */
function holds(numbers: readonly number[], wanted: number | undefined): boolean {
  if (wanted === undefined) return false;
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? wanted) < wanted) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === wanted;
}

/** Part of the words of the shorter text that the longer has too. */
function contained(a: Vacancy, b: Vacancy): number {
  const least = Math.min(a.words.length, b.words.length);
  return least === 0 ? 0 : sharedNumbers(a.words, b.words) / least;
}

/** How many numbers two lists in ascending order have in common. */
function sharedNumbers(first: readonly number[], second: readonly number[]): number {
  let [shared, at, beside] = [0, 0, 0];
  while (at < first.length && beside < second.length) {
    const step = (first[at] ?? 0) - (second[beside] ?? 0);
    if (step === 0) shared += 1;
    if (step <= 0) at += 1;
    if (step >= 0) beside += 1;
  }
  return shared;
}

function sharedFigures(a: Vacancy, b: Vacancy): number {
  let shared = 0;
  for (const figure of a.figures) if (b.figures.has(figure)) shared += 1;
  return shared;
}

/** Jaccard index of pairs of neighbouring words. */
function likeness(a: Vacancy, b: Vacancy): number {
  const [first, second] = [pairs(a.sequence), pairs(b.sequence)];
  let shared = 0;
  for (const pair of first) if (second.has(pair)) shared += 1;
  const all = first.size + second.size - shared;
  return all === 0 ? 0 : shared / all;
}

function pairs(words: readonly number[]): Set<number> {
  return new Set(words.slice(1).map((word, index) => (words[index] ?? 0) * 2 ** 26 + word));
}
