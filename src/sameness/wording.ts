// How far two ads use the same words: many for a retelling, all but a few for another vacancy on the same form.

import type { Vacancy } from '../vacancy.ts';
import { sketchSize } from '../vacancy-words.ts';
import { sharedNumbers } from './sets.ts';

/** Part of the roots of the shorter text that the longer has too; a handful proves little. */
export function contained({ roots: first }: Vacancy, { roots: second }: Vacancy): number {
  return sharedNumbers(first, second) / (Math.min(first.length, second.length) + 2);
}

/** The same as two figures, shared and of how many, without what titles and names have in common. */
export function sharedDetails(a: Vacancy, b: Vacancy): [shared: number, of: number] {
  const framed = sharedNumbers(a.frame, b.frame);
  return [sharedNumbers(a.roots, b.roots) - framed, Math.min(a.roots.length, b.roots.length) - framed];
}

/** How much of the words stands for others on the same form: of a shortened copy nothing, for there one side only lacks words. */
export function swapped({ words: first }: Vacancy, { words: second }: Vacancy): number {
  const shared = sharedNumbers(first, second);
  const others = Math.min(first.length, second.length) - shared;
  return others / (shared + others + 1);
}

/** Part of the pairs of neighbouring words that both have, estimated from the least of them: Jaccard index. */
export function likeness({ sketch: first }: Vacancy, { sketch: second }: Vacancy): number {
  let [at, beside, seen, shared] = [0, 0, 0, 0];
  while (seen < sketchSize && (at < first.length || beside < second.length)) {
    const [one, other] = [first[at] ?? Number.POSITIVE_INFINITY, second[beside] ?? Number.POSITIVE_INFINITY];
    if (one === other) shared += 1;
    if (one <= other) at += 1;
    if (other <= one) beside += 1;
    seen += 1;
  }
  return seen === 0 ? 0 : shared / seen;
}

/** Beside those of the pay, which counts by itself. */
export function sharedFigures(a: Vacancy, b: Vacancy): number {
  const pay = a.pay && b.pay ? [a.pay.min, a.pay.max].map((amount) => String(amount).replace('.', ',')) : [];
  return a.figures.filter((figure) => b.figures.includes(figure) && !pay.includes(figure)).length;
}

/** Those that are not the clock times of the work, as many ads have. */
export function rareFigures(a: Vacancy, b: Vacancy): number {
  return a.figures.filter((figure) => b.figures.includes(figure) && !isClockTime(figure, a)).length;
}

function isClockTime(figure: string, { hours }: Vacancy): boolean {
  const time = figure.replace(',', ':').padStart(5, '0');
  return hours.some((span) => span.includes(time));
}

export function sharedCounts(a: Vacancy, b: Vacancy): number {
  return a.counts.filter((count) => b.counts.includes(count)).length;
}
