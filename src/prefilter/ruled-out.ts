// Tells without running an expression that it finds nothing in a text: letters that every match must contain are not there. Most
// of the many hundred expressions look for something that most ads do not say, and V8 compiles one only when it first runs.

import { addSet, knownSets, markCut, markSets } from './literal-sets.ts';
import type { Need } from './need.ts';
import { needOf } from './needs.ts';

/**
 * Tells that many expressions will be run on a text: worth a look at its letters. Gives the text back. `whole`: another such text
 * that differs from it only by signs in place of which it has signs that are no letters, and lines that have ended.
 */
export function foreseen(text: string, whole: string | null = null): string {
  if (recent.has(text)) return text;
  if (recent.size >= room.length) {
    recent.clear();
    lengths.fill(0);
  }
  const held = room[recent.size] ?? nothingHeld();
  held.text = text;
  held.whole = whole === text ? null : whole;
  held.sets = 0;
  recent.set(text, held);
  lengths[text.length & 1023] = 1;
  return text;
}

/** Whether a pattern certainly matches nowhere in a text. False says nothing. */
export function ruledOut(pattern: RegExp, text: string): boolean {
  const held = heldBy(text);
  if (held === null) return false;
  const asked = askedOf(pattern);
  if (asked.steps === null) return false;
  if (held.sets < asked.sets) look(held);
  return !met(asked.steps, held.marks);
}

/** `pattern.test(text)` for a pattern without the flags g and y, run only where it may succeed. */
export function occurs(pattern: RegExp, text: string): boolean {
  return !ruledOut(pattern, text) && pattern.test(text);
}

/** Which sets of literals a text holds. */
interface Held {
  text: string;
  whole: string | null;
  /** how many sets were known when the text was looked at; 0: not yet */
  sets: number;
  marks: Uint8Array;
}

function nothingHeld(): Held {
  return { text: '', whole: null, sets: 0, marks: new Uint8Array(0) };
}

/** Texts of one ad after the other: what is known of the last few is kept. */
const recent = new Map<string, Held>();
const room = Array.from({ length: 24 }, nothingHeld);
/** Whether a recent text is as long, in rounds of 1024: spares most other strings the search among them. */
const lengths = new Uint8Array(1024);
/** What was asked for last, mostly asked for again. */
let latest = nothingHeld();

function heldBy(text: string): Held | null {
  if (lengths[text.length & 1023] === 0) return null;
  if (text === latest.text) return latest;
  const held = recent.get(text);
  if (held === undefined) return null;
  latest = held;
  return held;
}

/** Looks at a text for all the sets that are known by now. */
function look(held: Held): void {
  held.sets = knownSets();
  if (held.marks.length < held.sets) held.marks = new Uint8Array(held.sets + 512);
  const whole = held.whole === null ? undefined : recent.get(held.whole);
  if (whole === undefined) {
    held.marks.fill(0);
    markSets(held.text, held.marks);
    return;
  }
  if (whole.sets < held.sets) look(whole);
  held.marks.set(whole.marks.subarray(0, held.sets));
  markCut(held.text, whole.text, held.marks);
}

/** A need as a way from step to step, three numbers each: a set, the step to go to when the text holds it, and when not. */
type Steps = Int16Array;

const [isMet, isNot] = [-1, -2];

function met(steps: Steps, marks: Uint8Array): boolean {
  let at = steps.length - 3;
  while (at >= 0) at = steps[marks[steps[at] ?? 0] === 1 ? at + 1 : at + 2] ?? isMet;
  return at === isMet;
}

function stepsOf(need: Need): Steps {
  const steps: number[] = [];
  const add = (part: Need, then: number, otherwise: number): number => {
    if ('all' in part) return part.all.reduceRight((entry, one) => add(one, entry, otherwise), then);
    if ('any' in part) return part.any.reduceRight((entry, one) => add(one, then, entry), otherwise);
    return steps.push(numberOf(part), then, otherwise) - 3;
  };
  add(need, isMet, isNot);
  return Int16Array.from(steps);
}

interface Asked {
  times: number;
  /** null as long as it is not known to be worth reading the expression, and where nothing can be told */
  steps: Steps | null;
  /** how many sets were known when it was read */
  sets: number;
}

/** By source: an expression written inside a function is another object at each call. */
const memo = new Map<string, Asked>();

/** To read an expression costs as much as to run it some hundred times: a few ads are read sooner without. */
const worthwhile = 200;

function askedOf({ source }: RegExp): Asked {
  let asked = memo.get(source);
  if (asked === undefined) {
    asked = { times: 0, steps: null, sets: 0 };
    memo.set(source, asked);
  }
  asked.times += 1;
  if (asked.times === worthwhile) {
    const need = needOf(source);
    asked.steps = need && stepsOf(need);
    asked.sets = knownSets();
  }
  return asked;
}

/** Many expressions ask for the same sets. */
const numbers = new Map<string, number>();

function numberOf(literals: readonly string[]): number {
  const key = literals.join('\n');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = addSet(literals);
  numbers.set(key, number);
  return number;
}
