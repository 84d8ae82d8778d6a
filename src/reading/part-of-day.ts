import type { ClockWord } from './clock-words.ts';

/** "dalle 9 alle 5 del pomeriggio", "dalle 2 alle 6 del pomeriggio"; by day "dalle dieci alle due" ends in the afternoon. */
export function inPartOfDay(a: ClockWord, b: ClockWord, text: string): readonly [ClockWord, ClockWord] {
  const late = b.part === 'afternoon' || b.part === 'evening';
  const both = late && a.part === null && b.minutes < 720 && b.minutes - a.minutes >= (b.part === 'evening' ? 120 : 30);
  const from = { ...a, minutes: toldBy(both ? b.part : a.part, a.minutes) };
  const to = { ...b, minutes: toldBy(b.part, b.minutes) };
  const turns = b.spelled && b.part === null && from.minutes >= 450 && from.minutes <= 750 && b.minutes <= 330;
  if (turns && daytime.test(text) && !nightly.test(text)) to.minutes += 720;
  return [from, to];
}

/** A time with the part of the day that is written beside it: "le 5 del pomeriggio". */
export function toldBy(part: ClockWord['part'], minutes: number): number {
  if (part === 'afternoon' || part === 'evening') return minutes < 720 ? minutes + 720 : minutes;
  if (part === 'night' && minutes === oneOClock) return 60;
  return part === 'night' && minutes >= 600 && minutes <= 720 ? minutes + 720 : minutes;
}

/** "l'una", which is read as one in the afternoon. */
const oneOClock = 780;

const daytime = /(?<![a-z])(?:mattin|pranz|mensa|scuol|asil|nido|bimb|bambin)/u;
const nightly = /(?<![a-z])(?:nott|ser[ae]|seral|cen[ae])/u;
