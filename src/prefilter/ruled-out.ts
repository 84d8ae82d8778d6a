// Tells without running an expression that it finds nothing in a text: letters that every match must contain are not there. Most
// of the many hundred expressions look for something that most ads do not say, and V8 compiles one only when it first runs.

import { type Letters, mayContain, noLetters, packed, setLetters } from './letters.ts';
import { needsOf } from './needs.ts';

/** Tells that many expressions will be run on a text: worth a look at its letters. Gives the text back. */
export function foreseen(text: string): string {
  if (recent.has(text)) return text;
  if (recent.size >= room.length) {
    recent.clear();
    lengths.fill(0);
  }
  const letters = room[recent.size] ?? noLetters();
  setLetters(letters, text);
  recent.set(text, letters);
  lengths[text.length & 1023] = 1;
  return text;
}

/** Whether a pattern certainly matches nowhere in a text. False says nothing. */
export function ruledOut(pattern: RegExp, text: string): boolean {
  const letters = lengths[text.length & 1023] === 1 ? recent.get(text) : undefined;
  if (letters === undefined) return false;
  for (const need of needsIn(pattern)) {
    need.packed ??= packed(need.literals);
    if (!mayContain(letters, need.packed)) return true;
  }
  return false;
}

/** `pattern.test(text)` for a pattern without the flags g and y, run only where it may succeed. */
export function occurs(pattern: RegExp, text: string): boolean {
  return !ruledOut(pattern, text) && pattern.test(text);
}

/** Texts of one ad after the other: of the last few the letters are kept. */
const recent = new Map<string, Letters>();
const room = Array.from({ length: 24 }, noLetters);
/** Whether a recent text is as long, in rounds of 1024: spares most other strings the search among them. */
const lengths = new Uint8Array(1024);

interface Need {
  literals: string[];
  /** made when it is first asked for */
  packed: Uint16Array | null;
}

interface Asked {
  times: number;
  /** null as long as it is not known to be worth reading the expression */
  needs: Need[] | null;
}

/** By source: an expression written inside a function is another object at each call. */
const memo = new Map<string, Asked>();

/** To read an expression costs as much as to run it some hundred times: a few ads are read sooner without. */
const worthwhile = 200;

function needsIn({ source }: RegExp): Need[] {
  const asked = memo.get(source);
  if (asked === undefined) {
    memo.set(source, { times: 1, needs: null });
    return [];
  }
  if (asked.needs === null) {
    asked.times += 1;
    if (asked.times < worthwhile) return [];
    asked.needs = needsOf(source).map((literals) => ({ literals, packed: null }));
  }
  return asked.needs;
}
