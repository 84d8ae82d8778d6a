// Where words stand in an ad, with the clause around them: what nearly every fact is read from.
import type { Evidence, Fact } from '../model.ts';
import type { MaskKind } from './ad-masks.ts';
import { type AdText, clauses, evidence, type Segment } from './ad-text.ts';
import { matchesIn, type Span } from './span.ts';

export interface Hit {
  of: Segment;
  at: number;
  end: number;
  /** the folded words */
  words: string;
  groups: Record<string, string | undefined>;
}

/** What to look in: everything with boilerplate cut (`text`), or with more and more masked. */
export type View = 'text' | MaskKind;

/** Every place where a pattern (flag g) stands, in the order of the segments. */
export function hits(ad: AdText, pattern: RegExp, view: View = 'text'): Hit[] {
  return ad.segments.flatMap((of) => hitsIn(of, pattern, view));
}

export function hitsIn(of: Segment, pattern: RegExp, view: View = 'text'): Hit[] {
  return matchesIn(viewed(of, view), pattern).map((match) => ({
    of,
    at: match.index,
    end: match.index + match[0].length,
    words: match[0],
    groups: match.groups ?? {},
  }));
}

/** A pattern for folded words that stand alone: JavaScript's own word boundary knows no Italian letters. */
export function word(body: string): RegExp {
  const known = made.get(body);
  if (known) return known;
  const pattern = new RegExp(`\\b(?:${body})(?![a-z0-9])`, 'gu');
  made.set(body, pattern);
  return pattern;
}

/** An expression is made and compiled once, wherever in the code it stands. */
const made = new Map<string, RegExp>();

export function viewed(of: Segment, view: View): string {
  return view === 'text' ? of.text : of.masked[view];
}

export function evidenceOf(hit: Hit): Evidence {
  return evidence(hit.of, hit.at, hit.end);
}

export function factOf<T>(hit: Hit, value: T): Fact<T> {
  return { value, evidence: evidenceOf(hit) };
}

/** The clause that an offset lies in. */
export function clauseAt(of: Segment, at: number): Span {
  const all = clausesOf(of);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at < (all[middle]?.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  return all[low] ?? { start: 0, end: of.text.length };
}

const memo = new WeakMap<Segment, Span[]>();

/** The clauses of a segment, split once. */
export function clausesOf(of: Segment): Span[] {
  const known = memo.get(of);
  if (known) return known;
  const spans = clauses(of);
  memo.set(of, spans);
  return spans;
}

/** The folded words of the same clause before a hit, at most `length` characters of them. */
export function before(hit: Hit, length = 60): string {
  const { start } = clauseAt(hit.of, hit.at);
  return hit.of.text.slice(Math.max(start, hit.at - length, 0), hit.at);
}

/** The folded words of the same clause after a hit. */
export function after(hit: Hit, length = 60): string {
  const { end } = clauseAt(hit.of, hit.at);
  return hit.of.text.slice(hit.end, Math.min(Math.max(end, hit.end), hit.end + length));
}

/** The folded words of the clause around a hit, as far as anything said there can concern it. */
export function clauseOf(hit: Hit): string {
  const { start, end } = clauseAt(hit.of, hit.at);
  return hit.of.text.slice(Math.max(start, hit.at - 300), Math.min(Math.max(end, hit.end), hit.end + 300));
}

/** The segment of a labelled field. */
export function field(ad: AdText, where: Segment['where']): Segment | null {
  return ad.segments.find((segment) => segment.where === where) ?? null;
}

/** A whole labelled field as a fact. */
export function wholeField(ad: AdText, where: Segment['where']): Fact<string> | null {
  const of = field(ad, where);
  if (!of) return null;
  const rests = evidence(of, 0, of.plain.length);
  return rests.quote === '' ? null : { value: rests.quote.replace(/\s+/g, ' '), evidence: rests };
}
