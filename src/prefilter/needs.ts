// Reads the source of an expression for letters that every match must contain. Where it is unsure it asks for less: what is not
// understood counts as anything at all.

/**
 * Sets of literals, the most telling first; a match contains at least one literal of each set, without regard to case and with 0
 * for any digit. Without any set nothing can be told. Not for the flag v.
 */
export function needsOf(source: string): string[][] {
  const told = alternatives({ source, at: 0 });
  const sets = told.exact ? [...told.needs, told.exact] : told.needs;
  return sets
    .map((literals) => ({ literals, chance: chance(literals) }))
    .filter((set) => set.chance < 1)
    .sort((a, b) => a.chance - b.chance)
    .slice(0, 3)
    .map(({ literals }) => literals);
}

/** What is known of a part of an expression. */
interface Told {
  /** all the strings that it can match, without regard to case and with 0 for any digit; null when they are too many to tell */
  exact: string[] | null;
  /** besides, of each of these sets one literal occurs in the text around the match */
  needs: string[][];
}

interface Reader {
  source: string;
  at: number;
}

const nothing: Told = { exact: [''], needs: [] };
const anything: Told = { exact: null, needs: [] };
/** How many strings an alternation may tell, and how many two neighbours may multiply to. */
const many = 300;
const few = 24;

/** How likely a text of some hundred letters holds one of the literals, roughly: only the order matters. 1: nearly every text does. */
function chance(literals: readonly string[]): number {
  let sum = 0;
  for (const literal of literals) {
    const one = likely(literal);
    if (one === 1) return 1;
    sum += one;
  }
  return Math.min(sum, 0.99);
}

const byLength = [1, 1, 0.3, 0.06, 0.02, 0.005, 0.001];

function likely(literal: string): number {
  if (literal.length === 1 && '€@0'.includes(literal)) return 0.5;
  return byLength[literal.length] ?? 0.001;
}

function alternatives(reader: Reader): Told {
  const first = sequence(reader);
  if (reader.source[reader.at] !== '|') return first;
  const all = [first];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    all.push(sequence(reader));
  }
  return either(all);
}

function either(all: readonly Told[]): Told {
  const exact: string[] = [];
  const best: string[] = [];
  let [countable, usable] = [true, true];
  for (const one of all) {
    if (one.exact) exact.push(...one.exact);
    else countable = false;
    const set = usable ? bestOf(one) : null;
    if (set) best.push(...set);
    else usable = false;
  }
  if (countable && exact.length <= many) return { exact, needs: [] };
  return { exact: null, needs: usable && best.length <= many ? [best] : [] };
}

/** The set that tells most. */
function bestOf({ exact, needs }: Told): string[] | null {
  let best = exact;
  let least = exact ? chance(exact) : 1;
  for (const set of needs) {
    const its = chance(set);
    if (its < least) [best, least] = [set, its];
  }
  return least < 1 ? best : null;
}

function sequence(reader: Reader): Told {
  const needs: string[][] = [];
  let run: string[] = [''];
  let whole = true;
  while (!ends(reader)) {
    const next = repeated(atom(reader), reader);
    for (const set of next.needs) needs.push(set);
    const joined = next.exact && joint(run, next.exact);
    if (joined) {
      run = joined;
      continue;
    }
    whole = false;
    needs.push(run);
    run = next.exact ?? [''];
  }
  if (whole) return { exact: run, needs };
  needs.push(run);
  return { exact: null, needs };
}

function ends({ source, at }: Reader): boolean {
  const char = source[at];
  return char === undefined || char === '|' || char === ')';
}

function joint(first: string[], second: string[]): string[] | null {
  const [start, rest] = [first[0] ?? '', second[0] ?? ''];
  if (first.length === 1) return second.length === 1 ? [start + rest] : second.map((one) => start + one);
  if (second.length === 1) return first.map((one) => one + rest);
  if (first.length * second.length > few) return null;
  return first.flatMap((one) => second.map((other) => one + other));
}

/** The quantifier behind an atom, if any. */
function repeated(told: Told, reader: Reader): Told {
  if (!'?*+{'.includes(reader.source[reader.at] ?? ' ')) return told;
  quantifier.lastIndex = reader.at;
  const match = quantifier.exec(reader.source);
  if (!match) return told;
  reader.at = quantifier.lastIndex;
  const [written, least, most] = match;
  const from = written.startsWith('+') ? 1 : Number(least ?? 0);
  if (written.startsWith('?')) return told.exact ? { exact: ['', ...told.exact], needs: [] } : anything;
  if (from === 0) return anything;
  const once = written.startsWith('{') && from === 1 && most === '1';
  if (once) return told;
  return { exact: null, needs: told.exact ? [...told.needs, times(told.exact, from)] : told.needs };
}

/** What so many of a part are at least. */
function times(exact: string[], count: number): string[] {
  const [only] = exact;
  return only !== undefined && exact.length === 1 ? [only.repeat(Math.min(count, 6))] : exact;
}

const quantifier = /[?*+]\??|\{(\d+)(?:,(\d*))?\}\??/y;

function atom(reader: Reader): Told {
  const char = reader.source[reader.at] ?? '';
  switch (char) {
    case '(':
      return group(reader);
    case '[':
      return classOf(reader);
    case '\\':
      return escaped(reader);
    case '^':
    case '$':
      reader.at += 1;
      return nothing;
    case '.':
      reader.at += 1;
      return anything;
    default:
      return literal(reader);
  }
}

/** Letters up to the last that no quantifier follows. */
const letters = /[A-Za-z ',:;"/@€]+(?![?*+{A-Za-z ',:;"/@€])/y;

function literal(reader: Reader): Told {
  letters.lastIndex = reader.at;
  const [run] = letters.exec(reader.source) ?? [];
  if (run !== undefined) {
    reader.at += run.length;
    return { exact: [run.toLowerCase()], needs: [] };
  }
  const point = reader.source.codePointAt(reader.at) ?? 0;
  reader.at += point > 0xffff ? 2 : 1;
  return point > 0xffff ? anything : { exact: [plain(String.fromCharCode(point))], needs: [] };
}

function plain(char: string): string {
  if (char >= '0' && char <= '9') return '0';
  return char >= 'A' && char <= 'Z' ? char.toLowerCase() : char;
}

const opening = /\((?:\?(?:(<?[!])|(<?=)|:|<[^>]*>))?/y;

/** What stands before or behind a match is in the text as well; what must not stand there asks for nothing. */
function group(reader: Reader): Told {
  opening.lastIndex = reader.at;
  const [written, absent, present] = opening.exec(reader.source) ?? ['('];
  reader.at += written.length;
  const told = alternatives(reader);
  reader.at += 1;
  if (absent !== undefined) return nothing;
  if (present === undefined) return told;
  return { exact: [''], needs: told.exact ? [...told.needs, told.exact] : told.needs };
}

const classSource = /\[(\^?)((?:[^\]\\]|\\.)*)\]/sy;
const unsure = /\\[^.\-/\]^$*+?()|{}['"dt n]|[^\0-\uD7FF\uE000-\uFFFF]|[^\\]-./u;

function classOf(reader: Reader): Told {
  classSource.lastIndex = reader.at;
  const [written, not, body = ''] = classSource.exec(reader.source) ?? ['['];
  reader.at += written.length;
  if (body === '0-9' && not === '') return { exact: ['0'], needs: [] };
  if (not !== '' || unsure.test(body)) return anything;
  const members = (body.match(/\\?./gs) ?? []).map(memberOf);
  return members.length <= 12 ? { exact: [...new Set(members)], needs: [] } : anything;
}

function memberOf(written: string): string {
  if (written === '\\d') return '0';
  if (written === '\\n' || written === '\\t') return ' ';
  return plain(written.at(-1) ?? '');
}

const escapeSource = /\\(?:u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[pP]\{[^}]*\}|k<[^>]*>|c[A-Za-z]|\d+|.)/sy;

function escaped(reader: Reader): Told {
  escapeSource.lastIndex = reader.at;
  const [written] = escapeSource.exec(reader.source) ?? ['\\'];
  reader.at += written.length;
  if (written === '\\d') return { exact: ['0'], needs: [] };
  if (written === '\\b' || written === '\\B') return nothing;
  if (written === '\\n' || written === '\\t') return { exact: [' '], needs: [] };
  return written.length === 2 && !/[a-zA-Z0-9]/.test(written[1] ?? '')
    ? { exact: [plain(written[1] ?? '')], needs: [] }
    : anything;
}
