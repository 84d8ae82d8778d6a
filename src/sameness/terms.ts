// The terms of work of two ads: what agrees, what cannot be one vacancy. What only one of them says is neither.

import type { Pay } from '../model.ts';
import type { Vacancy } from '../vacancy.ts';
import { daysBetween } from '../week.ts';
import { disjoint, meet } from './sets.ts';

/** How many clock times both have; `framed`: "8-12 e 13-17" and "8-17 con pausa". */
export function sharedHours({ hours: first }: Vacancy, { hours: second }: Vacancy): number {
  return first.filter((span) => second.includes(span)).length || Number(framed(first, second));
}

/** No time in common, not even where one begins or ends: a reader's slip leaves one of the two. */
export function hoursDiffer(a: Vacancy, b: Vacancy): boolean {
  return disjoint(a.hours, b.hours) && !framed(a.hours, b.hours) && !meet(ends(a.hours), ends(b.hours));
}

function framed(first: readonly string[], second: readonly string[]): boolean {
  const [single, parts] = first.length <= second.length ? [first, second] : [second, first];
  const sorted = [...parts].sort();
  return single.length === 1 && single[0] === `${sorted[0]?.slice(0, 5)}-${sorted.at(-1)?.slice(6)}`;
}

function ends(hours: readonly string[]): string[] {
  return hours.flatMap((span) => [span.slice(0, 6), span.slice(5)]);
}

/** The most people that both speak of; the sum of several kinds counts as well. */
export function sharedPosts(a: Vacancy, b: Vacancy): number {
  const [first, second] = [withSum(a.posts), withSum(b.posts)];
  return Math.max(0, ...first.filter((posts) => second.includes(posts)));
}

export function postsDiffer(a: Vacancy, b: Vacancy): boolean {
  return disjoint(withSum(a.posts), withSum(b.posts));
}

function withSum(posts: readonly number[]): number[] {
  return [...posts, posts.reduce((sum, each) => sum + each, 0)].filter((each) => each > 0);
}

export function sameWeek({ weeklyHours: first }: Vacancy, { weeklyHours: second }: Vacancy): boolean {
  return first !== null && first.min === second?.min && first.max === second.max;
}

export function weeksDiffer({ weeklyHours: first }: Vacancy, { weeklyHours: second }: Vacancy): boolean {
  return first !== null && second !== null && (first.max < second.min || second.max < first.min);
}

/** Hours that the texts tell without saying of what. */
export function untoldWeeksDiffer(a: Vacancy, b: Vacancy): boolean {
  return !weeksDiffer(a, b) && !sameWeek(a, b) && disjoint(weeksOf(a), weeksOf(b));
}

function weeksOf({ weeks, weeklyHours }: Vacancy): readonly number[] {
  return weeklyHours === null ? weeks : [...weeks, weeklyHours.min, weeklyHours.max];
}

/** Full time and part time. */
export function workingTimesDiffer({ workingTime: first }: Vacancy, { workingTime: second }: Vacancy): boolean {
  return first !== null && second !== null && first !== second;
}

/** The one has an end, the other has none. */
export function lastingsDiffer(a: Vacancy, b: Vacancy): boolean {
  return a.lasting !== null && b.lasting !== null && a.lasting !== b.lasting && !contractsDiffer(a, b);
}

export function samePay({ pay: first }: Vacancy, { pay: second }: Vacancy): boolean {
  return first !== null && first.unit === second?.unit && (first.max === second.max || first.min === second.min);
}

/** Rounding and «circa» are not a difference, nor are net and gross figures side by side. */
export function paysDiffer({ pay: first }: Vacancy, { pay: second }: Vacancy): boolean {
  if (!first || !second || first.unit !== second.unit) return false;
  if (first.net !== null && second.net !== null && first.net !== second.net) return false;
  return (
    below(first, second) || below(second, first) || (isExact(first) && isExact(second) && first.min !== second.min)
  );
}

function below(one: Pay, other: Pay): boolean {
  return one.max * 1.07 < other.min;
}

/** To the cent: a tariff. */
function isExact({ min, max }: Pay): boolean {
  return min === max && !Number.isInteger(min * 10);
}

export function sharedTraits(a: Vacancy, b: Vacancy): number {
  return a.traits.filter((trait) => b.traits.includes(trait)).length;
}

/** Only contracts that nobody takes for one another: an agency's fixed term is told in several ways. */
export function contractsDiffer({ contract: first }: Vacancy, { contract: second }: Vacancy): boolean {
  if (first === null || second === null || first === second) return false;
  const pair = [first, second];
  return (pair.includes('determinato') && pair.includes('indeterminato')) || pair.some((one) => training.has(one));
}

const training = new Set(['tirocinio', 'apprendistato', 'servizio-civile']);

/** Two seasons, «2025/26» and «2026/27»; no year in common; or a weekday that falls on its day in other years only. */
export function yearsDiffer(a: Vacancy, b: Vacancy): boolean {
  const [first, second] = [a.years, b.years];
  if (first.length === 0 || second.length === 0) return disjoint(a.possibleYears, b.possibleYears);
  const [seasons, others] = [first.filter(isSeason), second.filter(isSeason)];
  if (seasons.length > 0 && others.length > 0) return disjoint(seasons, others);
  const within = (year: string, among: readonly string[]) =>
    among.some((other) => other.startsWith(year) || other.endsWith(`/${year.slice(2)}`));
  return (
    first.length > 0 &&
    second.length > 0 &&
    !first.some((year) => within(year, second)) &&
    !second.some((year) => within(year, first))
  );
}

/** The same month of two years: «da settembre 2025 a giugno 2026», and a year later. */
export function monthsOfYearsDiffer({ monthsOfYears: first }: Vacancy, { monthsOfYears: second }: Vacancy): boolean {
  const names = second.map((month) => month.slice(0, -5));
  return disjoint(first, second) && first.some((month) => names.includes(month.slice(0, -5)));
}

function isSeason(year: string): boolean {
  return year.includes('/');
}

/** An extended deadline is the same vacancy; one of another season is not. The year is often not written, so it is left out. */
export function deadlinesDiffer({ deadline: first }: Vacancy, { deadline: second }: Vacancy): boolean {
  if (first === null || second === null) return false;
  const gap = Math.abs(daysBetween(first, second)) % 365;
  return Math.min(gap, 365 - gap) > 60;
}

export function publishedApart({ published: first }: Vacancy, { published: second }: Vacancy): boolean {
  return first !== null && second !== null && Math.abs(daysBetween(first, second)) > 60;
}
