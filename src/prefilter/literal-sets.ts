// Which of many sets of literals a text holds one of. Ads are made of the same words again and again: which literals have their
// longest run of letters in a word is found out once for each word and remembered.

import { anyDigit, edgeAfter, edgeBefore } from './need.ts';

const [firstDigit, blank, other] = [27, 38, 41];
const codes = new Uint8Array(128).fill(other);
for (let i = 0; i < 26; i += 1) codes[97 + i] = codes[65 + i] = 1 + i;
for (let i = 0; i < 10; i += 1) codes[48 + i] = firstDigit + i;
for (const unit of [32, 9, 10, 13]) codes[unit] = blank;
codes[64] = 40;
const [lastLetter, lastDigit, someDigit] = [26, 36, 37];

/**
 * 1 to 26: a letter of ASCII in either case; 27 to 36: a digit; 37: any digit, in a literal; 38: a blank; 39: the euro sign; 40: the
 * at sign; 41: anything else. Long s and the Kelvin sign are letters of ASCII to an expression with the flags i and u.
 */
function codeOf(unit: number): number {
  if (unit < 128) return codes[unit] ?? other;
  if (unit === 0x20ac) return 39;
  if (unit === 0x17f) return 19;
  return unit === 0x212a ? 11 : other;
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** What a literal has around its longest run of letters, as codes: at most `nearby` of them on either side. */
interface Around {
  before: readonly number[];
  after: readonly number[];
  set: number;
}

const nearby = 12;

/**
 * The literals stand in tries: their runs of letters, entered anywhere or only where no small letter stands before, and those
 * without letters, with their digits or with any digits.
 */
const [anywhere, atEdge, asWritten, anyDigits] = [0, 1, 2, 3];
const width = 48;
/** By node: the next nodes, by code. Code 0 leads to what holds only where no small letter follows. */
let next = new Int32Array(width * 4096);
/** By node: the literals that end there. */
const none: Around[] = [];
const ending: Around[][] = [none, none, none, none];
let sets = 0;

/** How many sets there are; they are numbered from 0. */
export function knownSets(): number {
  return sets;
}

/** Takes a set of literals up and gives its number. */
export function addSet(literals: readonly string[]): number {
  for (const literal of literals) add(literal);
  words.clear();
  sets += 1;
  return sets - 1;
}

function add(literal: string): void {
  let [from, to] = [0, 0];
  for (const { 0: run, index } of literal.matchAll(/[a-zſ\u212A]+/g)) {
    if (run.length > to - from) [from, to] = [index, index + run.length];
  }
  if (to === 0) {
    end(nodeOfSigns(codesIn(literal)), { before: [], after: [], set: sets });
    return;
  }
  const run = codesIn(literal.slice(from, to)).reduce(child, from > 0 ? atEdge : anywhere);
  end(to < literal.length ? child(run, 0) : run, {
    before: codesIn(literal.slice(0, from)).slice(-nearby),
    after: codesIn(literal.slice(to)).slice(0, nearby),
    set: sets,
  });
}

/** Where any digit will do for one, it will do for all. */
function nodeOfSigns(written: readonly number[]): number {
  if (!written.includes(someDigit)) return written.reduce(child, asWritten);
  return written.map((code) => (isDigit(code) ? someDigit : code)).reduce(child, anyDigits);
}

function isDigit(code: number): boolean {
  return code >= firstDigit && code <= lastDigit;
}

function end(node: number, around: Around): void {
  const here = ending[node] ?? none;
  if (here === none) ending[node] = [around];
  else here.push(around);
}

/** Without the edges. */
function codesIn(literal: string): number[] {
  const signs = Array.from(literal).filter((sign) => sign !== edgeBefore && sign !== edgeAfter);
  return signs.map((sign) => (sign === anyDigit ? someDigit : codeOf(sign.charCodeAt(0))));
}

function child(node: number, code: number): number {
  const at = node * width + code;
  const known = next[at] ?? 0;
  if (known !== 0) return known;
  if (ending.length * width === next.length) {
    const more = new Int32Array(next.length * 2);
    more.set(next);
    next = more;
  }
  next[at] = ending.push(none) - 1;
  return ending.length - 1;
}

/** Marks the sets of which a text holds a literal, by number; `marks` has room for all known sets. */
export function markSets(text: string, marks: Uint8Array): void {
  for (let at = 0; at < text.length; ) {
    const end = endOfWord(text, at);
    if (end > at) markWord(text, { at, end }, marks);
    else {
      markSigns(text, { at, root: asWritten }, marks);
      markSigns(text, { at, root: anyDigits }, marks);
    }
    at = Math.max(end, at + 1);
  }
}

/**
 * The same for a text whose whole is marked already, after signs of it were replaced by others that no literal has: it holds no
 * literal that the whole lacks, but where a word was cut.
 */
export function markCut(text: string, whole: string, marks: Uint8Array): void {
  let looked = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) === whole.charCodeAt(at) || !isSmall(whole.charCodeAt(at))) continue;
    if (!isSmall(text.charCodeAt(at - 1)) && !isSmall(text.charCodeAt(at + 1))) continue;
    const until = Math.min(text.length, at + 2 * nearby);
    for (let start = Math.max(looked, startOfWord(text, at - 2 * nearby)); start < until; ) {
      const end = endOfWord(text, start);
      if (end > start) markWord(text, { at: start, end }, marks);
      start = Math.max(end, start + 1);
      looked = start;
    }
  }
}

function startOfWord(text: string, at: number): number {
  let start = Math.max(0, at);
  while (start > 0 && codeOf(text.charCodeAt(start - 1)) <= lastLetter) start -= 1;
  return start;
}

function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && codeOf(text.charCodeAt(end)) <= lastLetter) end += 1;
  return end;
}

function markSigns(text: string, { at, root }: { at: number; root: number }, marks: Uint8Array): void {
  let node = root;
  for (let to = at; to < text.length; to += 1) {
    const code = codeOf(text.charCodeAt(to));
    node = next[node * width + (root === anyDigits && isDigit(code) ? someDigit : code)] ?? 0;
    if (node === 0) return;
    const here = ending[node] ?? none;
    for (let i = 0; i < here.length; i += 1) marks[here[i]?.set ?? 0] = 1;
  }
}

function markWord(text: string, { at, end }: { at: number; end: number }, marks: Uint8Array): void {
  const { sets, checks } = heldBy(text.slice(at, end));
  for (let i = 0; i < sets.length; i += 1) marks[sets[i] ?? 0] = 1;
  const [left, right] = [codeAt(text, at - 1), codeAt(text, end)];
  for (let i = 0; i < checks.length; i += 1) {
    const check = checks[i];
    if (check === undefined || marks[check.around.set] !== 0) continue;
    // Most fail by the next sign.
    if (!mayStand(check.left, left) || !mayStand(check.right, right)) continue;
    const { around, from, to } = check;
    if (stands(around, text, { from: at + from, to: at + to })) marks[around.set] = 1;
  }
}

/** 0 outside the text. */
function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? codeOf(text.charCodeAt(at)) : 0;
}

function mayStand(sought: number, code: number): boolean {
  return sought === 0 || (sought === someDigit ? isDigit(code) : sought === code);
}

function stands({ before, after }: Around, text: string, { from, to }: { from: number; to: number }): boolean {
  const start = from - before.length;
  return start >= 0 && fits(before, text, start) && fits(after, text, to);
}

function fits(written: readonly number[], text: string, at: number): boolean {
  for (let i = 0; i < written.length; i += 1) {
    if (!mayStand(written[i] ?? 0, codeAt(text, at + i))) return false;
  }
  return true;
}

interface Check {
  around: Around;
  /** the run of letters in the word */
  from: number;
  to: number;
  /** what must stand beside the word where the run reaches that far; 0: anything */
  left: number;
  right: number;
}

/** What a word holds: literals of sets, and runs of letters that are literals only with the right signs around them. */
interface Held {
  sets: Uint16Array;
  checks: Check[];
}

const words = new Map<string, Held>();
/** How many words are remembered, and how long they may be. */
const room = { words: 40_000, letters: 30 };

function heldBy(word: string): Held {
  const known = words.get(word);
  if (known !== undefined) return known;
  const found: Held = { sets: new Uint16Array(0), checks: [] };
  const bare = new Set<number>();
  for (let from = 0; from < word.length; from += 1) {
    enter({ from, root: anywhere }, { word, found, bare });
    if (from === 0 || !isSmall(word.charCodeAt(from - 1))) enter({ from, root: atEdge }, { word, found, bare });
  }
  found.sets = Uint16Array.from(bare);
  if (word.length > room.letters) return found;
  if (words.size >= room.words) words.clear();
  words.set(word, found);
  return found;
}

interface Taken {
  word: string;
  found: Held;
  bare: Set<number>;
}

function enter({ from, root }: { from: number; root: number }, taken: Taken): void {
  const { word } = taken;
  let node = root;
  for (let to = from + 1; to <= word.length; to += 1) {
    node = next[node * width + codeOf(word.charCodeAt(to - 1))] ?? 0;
    if (node === 0) return;
    take(node, { from, to }, taken);
    if (!isSmall(word.charCodeAt(to))) take(next[node * width] ?? 0, { from, to }, taken);
  }
}

function take(node: number, run: { from: number; to: number }, { word, found, bare }: Taken): void {
  for (const around of ending[node] ?? none) {
    if (around.before.length + around.after.length === 0) bare.add(around.set);
    else {
      const left = run.from === 0 ? (around.before.at(-1) ?? 0) : 0;
      const right = run.to === word.length ? (around.after[0] ?? 0) : 0;
      found.checks.push({ around, ...run, left, right });
    }
  }
}
