// Reads the source of an expression for letters that every match must contain. Where it is unsure it asks for less: what is not
// understood counts as anything at all.

import { allOf, anyDigit, anyOf, edge, edgeAfter, edgeBefore, edged, many, type Need, oneOf } from './need.ts';

/**
 * What every match needs, without regard to case; null when nothing can be told. Not for the flag v.
 */
export function needOf(source: string): Need | null {
  const need = wholeOf(alternatives({ source, at: 0, lead: '' }));
  return need && edged(need);
}

/** What is known of a part of an expression. */
interface Told {
  /** all the strings that it can match, without regard to case; null when they are too many to tell */
  exact: string[] | null;
  /** what occurs in the text around the match besides */
  need: Need | null;
  /** it takes at least one sign and no small letter: what stands before it ends there, and what follows begins */
  gap?: boolean | undefined;
  /** where it begins at an edge, what follows begins at this one */
  opens?: string | undefined;
}

interface Reader {
  source: string;
  at: number;
  /** the edge that what is read next begins at, or nothing */
  lead: string;
}

const nothing: Told = { exact: [''], need: null };
const anything: Told = { exact: null, need: null };
/** How many strings two neighbours may multiply to. */
const few = 60;

/** All that is known of a part as one need. */
function wholeOf({ exact, need }: Told): Need | null {
  return allOf([need, oneOf(exact)]);
}

function alternatives(reader: Reader): Told {
  const { lead } = reader;
  const first = sequence(reader);
  if (reader.source[reader.at] !== '|') return first;
  const all = [first];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    reader.lead = lead;
    all.push(sequence(reader));
  }
  return either(all);
}

function either(all: readonly Told[]): Told {
  const exact = all.flatMap((one) => one.exact ?? []);
  if (exact.length <= many && all.every((one) => one.exact)) return { exact, need: null };
  return { exact: null, need: anyOf(all.map(wholeOf)), opens: all.map(({ opens = '' }) => opens).reduce(weaker) };
}

function sequence(reader: Reader): Told {
  const needs: (Need | null)[] = [];
  let run: string[] = [reader.lead];
  let whole = true;
  while (!ends(reader)) {
    const lead = leadOf(run);
    reader.lead = lead;
    const next = repeated(atom(reader), reader);
    needs.push(next.need);
    const joined = next.exact && joint(run, next.exact);
    if (joined) {
      run = joined;
      continue;
    }
    whole = false;
    needs.push(oneOf(next.gap ? run.map((one) => one + edgeAfter) : run));
    run = next.exact ?? [next.gap ? edgeBefore : weaker(lead, next.opens ?? '')];
  }
  if (whole) return { exact: run, need: allOf(needs) };
  return { exact: null, need: allOf([...needs, oneOf(run)]), opens: leadOf(run) };
}

/** What holds where either edge stands. */
function weaker(one: string, other: string): string {
  if (one === other) return one;
  return one === '' || other === '' ? '' : edge;
}

function leadOf(run: readonly string[]): string {
  return [edgeBefore, edge].find((lead) => run.every((one) => one.endsWith(lead))) ?? '';
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
  if (written.startsWith('?') && told.exact) return { exact: ['', ...told.exact], need: null };
  if (from === 0) return { ...anything, opens: told.gap ? edgeBefore : told.opens };
  const once = written.startsWith('{') && from === 1 && most === '1';
  if (once) return told;
  return { ...told, exact: null, need: allOf([told.need, oneOf(told.exact && times(told.exact, from))]) };
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
    return { exact: [run.toLowerCase()], need: null };
  }
  const point = reader.source.codePointAt(reader.at) ?? 0;
  reader.at += point > 0xffff ? 2 : 1;
  // For private use: it stands in place of signs that were cut, and a text is not looked at anew for it.
  if (point >= 0xe000 && point <= 0xf8ff) return { ...anything, gap: true };
  return point > 0xffff ? anything : { exact: [plain(String.fromCharCode(point))], need: null };
}

function plain(char: string): string {
  return char >= 'A' && char <= 'Z' ? char.toLowerCase() : char;
}

const opening = /\((?:\?(?:(<?[!])|(<?=)|:|<[^>]*>))?/y;

/** No small letter may stand there; other signs may be forbidden as well. */
const noLetter = /\(\?(<?)!(?:\[(?!\^)(?:[^\]\\]|\\.)*?(?:a-z|\\p\{L\})(?:[^\]\\]|\\.)*\]|\\p\{L\})\)/sy;

/** What stands before or behind a match is in the text as well; what must not stand there asks for nothing more than an edge. */
function group(reader: Reader): Told {
  noLetter.lastIndex = reader.at;
  const [closed, behind] = noLetter.exec(reader.source) ?? [];
  if (closed !== undefined) {
    reader.at += closed.length;
    return { exact: [behind === '<' ? edgeBefore : edgeAfter], need: null };
  }
  opening.lastIndex = reader.at;
  const [written, absent, present] = opening.exec(reader.source) ?? ['('];
  reader.at += written.length;
  if (present?.startsWith('<')) reader.lead = '';
  const told = alternatives(reader);
  reader.at += 1;
  if (absent !== undefined) return nothing;
  if (present === undefined) return told;
  return { exact: [''], need: wholeOf(told) };
}

const classSource = /\[(\^?)((?:[^\]\\]|\\.)*)\]/sy;
const unsure = /\\[^.\-/\]^$*+?()|{}['"dt n]|[^\0-\uD7FF\uF900-\uFFFF]|[^\\]-./u;

function classOf(reader: Reader): Told {
  classSource.lastIndex = reader.at;
  const [written, not, body = ''] = classSource.exec(reader.source) ?? ['['];
  reader.at += written.length;
  if (body === '0-9' && not === '') return { exact: [anyDigit], need: null, gap: true };
  const signs = body.replace(/(\d)-(\d)/g, (_, from: string, to: string) => digitsBetween(Number(from), Number(to)));
  const gap = not === '' ? letterless.test(signs) : body.includes('a-z');
  if (not !== '' || unsure.test(signs)) return { ...anything, gap };
  const members = (signs.match(/\\?./gs) ?? []).map(memberOf);
  return members.length <= 12 ? { exact: [...new Set(members)], need: null, gap } : { ...anything, gap };
}

function digitsBetween(from: number, to: number): string {
  return '0123456789'.slice(from, to + 1);
}

/** A class of signs and blanks; a hyphen stands at its end, for it might else take letters in. */
const letterless = /^(?:\\[sdnt]|\\[^A-Za-z]|[^A-Za-z\\-])*-?$/s;

function memberOf(written: string): string {
  if (written === '\\d') return anyDigit;
  if (written === '\\n' || written === '\\t') return ' ';
  return plain(written.at(-1) ?? '');
}

const escapeSource = /\\(?:u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[pP]\{[^}]*\}|k<[^>]*>|c[A-Za-z]|\d+|.)/sy;

function escaped(reader: Reader): Told {
  escapeSource.lastIndex = reader.at;
  const [written] = escapeSource.exec(reader.source) ?? ['\\'];
  reader.at += written.length;
  if (written === '\\d') return { exact: [anyDigit], need: null, gap: true };
  if (written === '\\s') return { ...anything, gap: true };
  if (written === '\\b') return { exact: [edge], need: null };
  if (written === '\\B') return nothing;
  if (written === '\\n' || written === '\\t') return { exact: [' '], need: null };
  return written.length === 2 && !/[a-zA-Z0-9]/.test(written[1] ?? '')
    ? { exact: [plain(written[1] ?? '')], need: null }
    : anything;
}
