// Whether the names of employers and places can be those of one.

import { comuni, quarters, stops } from '../reading/milan-places.ts';
import type { Vacancy } from '../vacancy.ts';
import { disjoint, holds, meet } from './sets.ts';

/** `apart`: nothing in common, though the one may lie within the other. */
export type Agreement = 'same' | 'possible' | 'unknown' | 'apart' | 'different';

/**
 * `possible`: its words stand in the other's text, though that one names none or another: an agency and its client. The name of
 * a municipality stands in many texts.
 */
export function employers(a: Vacancy, b: Vacancy): Agreement {
  const [named, other] = [a.employer.length > 0, b.employer.length > 0];
  if (named && other && namesAgree(a.employer, b.employer) && !twoTowns(a, b)) return 'same';
  if (named && other && a.municipal && b.municipal && !nameEachOther(a, b, 'employerNumbers')) return 'different';
  if (isSpokenOf(a, b) || isSpokenOf(b, a)) return a.municipal || b.municipal ? 'unknown' : 'possible';
  if (!named || !other || a.described || b.described || a.serving !== b.serving) return 'unknown';
  return 'different';
}

function isSpokenOf(a: Vacancy, by: Vacancy): boolean {
  return spoken(a.employerNumbers, by);
}

function twoTowns(a: Vacancy, b: Vacancy): boolean {
  return a.municipal && b.municipal && townsDiffer(a, b);
}

/** Else the one only speaks of the other: «più ore che a Senago», «dopo quello di Fano». */
function nameEachOther(a: Vacancy, b: Vacancy, by: 'employerNumbers' | 'placeNumbers'): boolean {
  return spoken(a[by], b) && spoken(b[by], a);
}

/** The name of the employer adds nothing to the place: a municipality. */
export function isOfThePlace(a: Vacancy): boolean {
  return a.employer.every((word) => a.place.includes(word));
}

export function places(a: Vacancy, b: Vacancy): Agreement {
  if (regionsDiffer(a, b)) return 'different';
  if (a.place.length === 0 || b.place.length === 0) return mentioned(a, b) ? 'possible' : 'unknown';
  if (sharePlace(a, b)) return 'same';
  if (isCapitalOf(a, b) || isCapitalOf(b, a)) return mentioned(a, b) ? 'same' : 'unknown';
  if (townsDiffer(a, b) && !nameEachOther(a, b, 'placeNumbers')) return 'different';
  const wide = isOnlyCity(a.place) || isOnlyCity(b.place) || a.street !== b.street;
  if (mentioned(a, b)) return wide ? 'same' : 'possible';
  return wide ? 'unknown' : unlike(a, b);
}

function unlike(a: Vacancy, b: Vacancy): Agreement {
  return mayLieWithin(a, b) || mayLieWithin(b, a) ? 'apart' : 'different';
}

/** A hamlet, a valley, a shore, beside a town or another such: nothing tells which town it is in. */
function mayLieWithin(a: Vacancy, b: Vacancy): boolean {
  return isArea(a) && (isArea(b) || (b.town !== null && b.place.every((word) => b.town?.words.includes(word))));
}

function isArea({ town, street, place }: Vacancy): boolean {
  const name = place.join(' ');
  return town === null && !street && !quarters.has(name) && !stops.has(name) && !place.some((word) => comuni.has(word));
}

function regionsDiffer(a: Vacancy, b: Vacancy): boolean {
  return (a.region.length > 0 || b.region.length > 0) && disjoint(provincesOf(a), provincesOf(b));
}

function provincesOf({ region, town }: Vacancy): readonly string[] {
  return region.length > 0 ? region : (town?.provinces ?? []);
}

function sharePlace(a: Vacancy, b: Vacancy): boolean {
  if (townsDiffer(a, b)) return placesBeside(a, b) || placesBeside(b, a);
  const [within, other] = [withoutTown(a.place), withoutTown(b.place)];
  const apart = within.length > 0 && other.length > 0 && !meet(within, other);
  return (!apart && meet(a.place, b.place)) || a.place.join('') === b.place.join('');
}

/** Of several places one is the other's. A word that two names of towns share is none: «Gorla Minore» and «Gorla Maggiore». */
function placesBeside({ place, town }: Vacancy, other: Vacancy): boolean {
  const named = other.town?.words.every((word) => place.includes(word)) === true;
  return named || place.some((word) => town?.words.includes(word) !== true && other.place.includes(word));
}

/** Papers write the capital for the towns around it. */
function isCapitalOf({ town: capital }: Vacancy, { town }: Vacancy): boolean {
  return (
    capital?.capital === true && town !== null && town.name !== capital.name && meet(capital.provinces, town.provinces)
  );
}

export function townsDiffer({ town: first }: Vacancy, { town: second }: Vacancy): boolean {
  return first !== null && second !== null && first.name !== second.name;
}

function mentioned(a: Vacancy, b: Vacancy): boolean {
  return spoken(a.placeNumbers, b) || spoken(b.placeNumbers, a);
}

function spoken(numbers: readonly number[], by: Vacancy): boolean {
  return numbers.length > 0 && numbers.every((number) => holds(by.words, number));
}

/** One name holds the other's words, whole or cut short, or both read the same without spaces: «TN Service», «tnservice srl». */
function namesAgree(first: readonly string[], second: readonly string[]): boolean {
  const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first];
  if (shorter.every((word) => longer.some((other) => abbreviates(word, other) || abbreviates(other, word))))
    return true;
  const [one, other] = [first.join(''), second.join('')];
  return one.length > 3 && other.length > 3 && (one.includes(other) || other.includes(one));
}

function abbreviates(short: string, long: string): boolean {
  return short === long || (short.length > 2 && long.startsWith(short));
}

/** The part of the town, where one is named: two shops of one employer lie in one town. */
function withoutTown(place: readonly string[]): string[] {
  return place.filter((word) => !comuni.has(word));
}

export function isOnlyCity(place: readonly string[]): boolean {
  return place.length === 1 && place[0] === 'milano';
}
