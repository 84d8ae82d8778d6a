import { distance } from 'fastest-levenshtein';
import type { Vacancy } from '../vacancy.ts';
import { holds } from './sets.ts';

export function sameTrade(a: Vacancy, b: Vacancy): boolean {
  return a.occupation !== null && a.occupation === b.occupation;
}

/** Of one sector, or of one sub-major group of ISCO-08. */
export function nearTrades(a: Vacancy, b: Vacancy): boolean {
  return a.sector === b.sector || a.isco08?.slice(0, 2) === b.isco08?.slice(0, 2);
}

/** How far two titles are one, 0 to 1. */
export function titles(a: Vacancy, b: Vacancy): number {
  const shared = a.role.filter((stem) => b.role.some((other) => alike(stem, other))).length;
  return (2 * shared) / (a.role.length + b.role.length || 1);
}

/** The part of a title that stands in the other's words, the better of both ways. */
export function crossed(a: Vacancy, b: Vacancy): number {
  return Math.max(share(a.roleNumbers, b.words), share(b.roleNumbers, a.words));
}

/** Each title has a telling word that the other ad never uses: «pulizie uffici» and «pulizie industriali». */
export function titlesPart(a: Vacancy, b: Vacancy): boolean {
  return alone(a, b) && alone(b, a);
}

function alone(from: Vacancy, to: Vacancy): boolean {
  return from.role.some((stem, at) => {
    const number = from.roleNumbers[at];
    return (number === undefined || !holds(to.words, number)) && !to.role.some((other) => alike(stem, other));
  });
}

/** A letter more or less in a long word is a typing error. */
function alike(one: string, other: string): boolean {
  return one === other || (Math.min(one.length, other.length) > 6 && distance(one, other) === 1);
}

function share(of: readonly number[], among: Uint32Array): number {
  return of.length === 0 ? 0 : of.filter((value) => holds(among, value)).length / of.length;
}
