import { distance } from 'fastest-levenshtein';
import type { Vacancy } from '../vacancy.ts';
import { rootOf } from '../vacancy-words.ts';
import { holds } from './sets.ts';

export function sameTrade(a: Vacancy, b: Vacancy): boolean {
  return a.occupation !== null && a.occupation === b.occupation;
}

/** How far two titles are one, 0 to 1. */
export function titles(a: Vacancy, b: Vacancy): number {
  const shared = a.role.filter((stem) => b.role.some((other) => alike(stem, other))).length;
  return (2 * shared) / (a.role.length + b.role.length || 1);
}

/** A title has something to do with the other ad: «sarte» with a «sartoria», «carrellista» with a «carrello». */
export function akin(a: Vacancy, b: Vacancy): boolean {
  return rooted(a, b) || rooted(b, a);
}

function rooted(from: Vacancy, to: Vacancy): boolean {
  const beside = [...to.role, ...to.employer].map(rootOf);
  return from.role.map(rootOf).some((root) => root !== null && (holds(to.roots, root) || beside.includes(root)));
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

/** «ascensori» and «ascensoristi»; a letter more or less in a long word is a typing error. */
function alike(one: string, other: string): boolean {
  if (one === other) return true;
  return (
    Math.min(one.length, other.length) > 6 && (one.slice(0, 6) === other.slice(0, 6) || distance(one, other) === 1)
  );
}
