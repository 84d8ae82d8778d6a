// People and places that an ad counts, and their sum.
import type { Fact } from '../model.ts';
import type { AdText } from './ad-text.ts';
import { before, clauseAt, factOf, type Hit, hits } from './hit.ts';
import { numberOf } from './number-words.ts';
import { people, quantity, trade } from './opening-words.ts';
import { onesAfter } from './openings-single.ts';
import { isTotal, wanted } from './openings-wanted.ts';

const adjective = '(?:(?:nuov[ei]|brav[ei]|giovani|ulterior[ei]|altr[ei]) )?';
const howMany = new RegExp(
  `(?<![a-z0-9.,:/€-])${quantity}(?: | ?x )(?:di |tra |fra )?["']?${adjective}(?:(?<kind>${people})(?![a-z])|(?<trade>${trade}))`,
  'gu',
);

/** "2 cuochi", "600 figure: 260 conducenti, ...": what is counted in one sentence is added up. */
export function readCounted(ad: AdText): Fact<number> | null {
  const all = hits(ad, howMany, 'age');
  const found = all.filter((hit, at) => wanted(hit) || addedTo(hit, all[at - 1]));
  const first = found[0];
  if (!first || severalJobs(first)) return null;
  const value = sumOf(first, found, all);
  return value === null ? null : soundCount(first, value);
}

function sumOf(first: Hit, found: Hit[], all: Hit[]): number | null {
  const later = all.slice(all.indexOf(first) + 1).filter((hit) => hit.of === first.of);
  if (isSumOf(first, later)) return countOf(first);
  const apart = toldApart(first);
  const listed = apart ? [first] : found.filter((hit) => sameSentence(first, hit));
  const sum = summed(listed);
  if (sum === null || apart || isTotal(first)) return sum;
  return sum + onesAfter(listed.at(-1) ?? first);
}

/** "70 profili", below it "20 addetti" and "50 facchini" */
function isSumOf(total: Hit, parts: Hit[]): boolean {
  const sum = parts.reduce((so, hit) => so + (countOf(hit) ?? 0), 0);
  return parts.length > 1 && sum === countOf(total);
}

/** A count that can be one of openings. */
export function soundCount(hit: Hit, value: number | null): Fact<number> | null {
  return value !== null && value >= 1 && value <= 100_000 ? factOf(hit, value) : null;
}

/** "2 cuochi + 1 lavapiatti" */
function addedTo(hit: Hit, earlier: Hit | undefined): boolean {
  return earlier !== undefined && /\+ ?$/u.test(before(hit, 3)) && wanted(earlier);
}

/** "2 banconisti e 1 pasticcere", below it "banconisti: turni ...": hours and pay are those of the first. */
export function toldApart({ of, end, groups }: Hit): boolean {
  const role = groups['trade']?.slice(0, -1);
  const lines = of.text
    .slice(end, end + 600)
    .split('\n')
    .slice(1);
  return (
    role !== undefined &&
    lines.some((line) => line.replace(/^[^a-z]{0,4}/u, '').startsWith(role) && /^[^:\n]{3,25}:/u.test(line))
  );
}

/** "Si cercano due figure: 1) ... 2) ...": as many jobs, each with openings of its own. */
export function severalJobs(hit: Hit): boolean {
  const rest = hit.of.text.slice(hit.end, hit.end + 400);
  return /(?:^|\n)\s{0,3}1[).]/u.test(rest) && /\n\s{0,3}2[).]/u.test(rest);
}

function sameSentence(first: Hit, other: Hit): boolean {
  return other.of === first.of && clauseAt(first.of, first.at).start === clauseAt(other.of, other.at).start;
}

/** "600 figure: 260 conducenti, 70 manutentori" are 600; "9 cuochi e 20 camerieri", "3 posti e 1 posto" are added up. */
function summed(listed: Hit[]): number | null {
  const values = listed.map(countOf);
  if (values.some((value) => value === null)) return values[0] ?? null;
  const [first = 0, ...others] = values.filter((value) => value !== null);
  const rest = others.reduce((sum, value) => sum + value, 0);
  const all = listed[0];
  const total = all && (toldApartAfter(all) || (isTotal(all) && !listed.slice(1).every((hit) => sameKind(all, hit))));
  return total ? first : first + rest;
}

/** "40 artigiani: 20 elettricisti, ..." */
function toldApartAfter({ of, end }: Hit): boolean {
  return /^(?: [a-z']{1,20}){0,3}: ?\d{1,4} (?!ore?(?![a-z])|ora|giorn|mes|euro|h(?![a-z]))[a-z]/u.test(
    of.text.slice(end, end + 70),
  );
}

export function countOf({ groups }: Hit): number | null {
  return numberOf((groups['n'] ?? groups['about'] ?? groups['hundred'] ?? '').replace(/(\d)\.(?=\d{3})/, '$1'));
}

function sameKind(first: Hit, other: Hit): boolean {
  return other.groups['kind']?.slice(0, 4) === first.groups['kind']?.slice(0, 4);
}
