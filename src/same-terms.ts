import type { Vacancy } from './vacancy.ts';

/** How many of the terms of work are written in both ads of one trade, and agree; 0 where the trades are not known to be the same. */
export function sameTerms(a: Vacancy, b: Vacancy): number {
  if (a.occupation === null || a.occupation !== b.occupation) return 0;
  const { weeklyHours, pay } = a;
  return [
    a.hours.some((span) => b.hours.includes(span)),
    weeklyHours !== null && weeklyHours.min === b.weeklyHours?.min && weeklyHours.max === b.weeklyHours.max,
    pay !== null && pay.unit === b.pay?.unit && pay.max === b.pay.max,
    a.deadline !== null && a.deadline === b.deadline,
    a.contract !== null && a.contract === b.contract,
    a.days.length > 0 && [...a.days].sort().join() === [...b.days].sort().join(),
  ].filter((agrees) => agrees).length;
}

/** "8-12 e 13-17" and "8-17 con pausa" are one day. */
export function framed(first: readonly string[], second: readonly string[]): boolean {
  const [single, parts] = first.length <= second.length ? [first, second] : [second, first];
  const sorted = [...parts].sort();
  return single.length === 1 && single[0] === `${sorted[0]?.slice(0, 5)}-${sorted.at(-1)?.slice(6)}`;
}
