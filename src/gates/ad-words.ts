// What the wording gates match on: each string of a draft in lower case without accents, with the phrases of equal treatment
// blanked one by one (and nothing else: «ambosessi, max 30 anni» still limits the age), and the way back to the exact words.

import type { Draft, Evidence } from '../model.ts';
import { foreseen, ruledOut } from '../prefilter/ruled-out.ts';
import { adText, clauses, evidence, type Segment } from '../reading/ad-text.ts';
import { filler, matchesIn, type Span } from '../reading/span.ts';
import { equalityPhrases } from './equality.ts';

export interface AdWords {
  segment: Segment;
  words: string;
  clauses: Span[];
}

/** The gates ask for one draft after the other: only the last one is kept. */
let last: { draft: Draft; words: AdWords[] } | null = null;

/** The words of a draft, worked out once for all gates. */
export function adWords(draft: Draft): AdWords[] {
  if (last?.draft === draft) return last.words;
  const words = adText(draft).segments.map(worded);
  last = { draft, words };
  return words;
}

function worded(segment: Segment): AdWords {
  let words = segment.folded;
  for (const phrase of equalityPhrases) {
    // what is left has no letters that the whole had not
    if (!ruledOut(phrase, segment.folded)) words = words.replace(phrase, (cut) => filler.repeat(cut.length));
  }
  return { segment, words: foreseen(words, segment.folded), clauses: clauses(segment) };
}

/** What a gate looks for: any of `phrases`, unless the same clause says otherwise. */
export interface Wording {
  phrases: readonly RegExp[];
  /** read on the whole clause around the match */
  unless?: RegExp;
  /** read on what stands before the match, in the same clause */
  unlessBefore?: RegExp;
  /** read on what stands after the match, in the same clause */
  unlessAfter?: RegExp;
  /** read on the whole string */
  unlessAd?: RegExp;
  /** for what no expression can tell */
  unlessTold?: (around: Around) => boolean;
  /** the same thing in other words, with exceptions of their own */
  others?: readonly Wording[];
}

/** What stands around a match: in the same clause before and after it, the same wherever the clause ends, and the whole string. */
export interface Around {
  lead: string;
  before: string;
  within: string;
  after: string;
  rest: string;
  ad: string;
}

/** The first words of a draft that fit a wording, as exact evidence. */
export function find(draft: Draft, wording: Wording): Evidence | null {
  for (const each of [wording, ...(wording.others ?? [])]) {
    const found = findOne(draft, each);
    if (found) return found;
  }
  return null;
}

function findOne(draft: Draft, wording: Wording): Evidence | null {
  for (const text of adWords(draft)) {
    const match = firstIn(text, wording);
    // asked last, because most ads have no match and it is read on the whole string
    if (match && !wording.unlessAd?.test(text.words)) return evidence(text.segment, match.start, match.end);
  }
  return null;
}

function firstIn(text: AdWords, wording: Wording): Span | null {
  for (const phrase of wording.phrases) {
    for (const { index, 0: words } of matchesIn(text.words, phrase)) {
      const match = { start: index, end: index + words.length };
      if (!excused(text, match, wording)) return match;
    }
  }
  return null;
}

/** How much of a clause without punctuation is looked at, so that a hostile text costs no more than a long one. */
const reach = 160;

function excused(text: AdWords, match: Span, wording: Wording): boolean {
  const clause = clauseAround(text.clauses, match);
  const before = text.words.slice(Math.max(clause.start, match.start - reach), match.start);
  const after = text.words.slice(match.end, Math.min(clause.end, match.end + reach));
  const within = text.words.slice(match.start, match.end);
  return (
    (wording.unlessBefore?.test(before) ?? false) ||
    (wording.unlessAfter?.test(after) ?? false) ||
    (wording.unless?.test(before + within + after) ?? false) ||
    (wording.unlessTold?.({
      lead: text.words.slice(Math.max(0, match.start - reach), match.start),
      before,
      within,
      after,
      rest: text.words.slice(match.end, match.end + reach),
      ad: text.words,
    }) ??
      false)
  );
}

function clauseAround(all: readonly Span[], match: Span): Span {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.end ?? 0) <= match.start) low = middle + 1;
    else high = middle;
  }
  const found = all[low] ?? match;
  return { start: Math.min(found.start, match.start), end: Math.max(found.end, match.end) };
}

const edge = '\\b';
const end = '(?![a-z0-9])';

/**
 * A phrase of the folded text as a global expression that begins and ends at a word's edge. A space stands for one to
 * four blanks, ` ?` for none to four, `~` for the rest of a word, `\\p{L}` for a letter: a folded text has only plain
 * ones in Italian, and plain classes are many times as fast.
 */
export function phrase(source: string): RegExp {
  const loose = source
    .replaceAll(' ?', '[\\s*]{0,4}')
    .replaceAll(' ', '[\\s*]{1,4}')
    .replaceAll('~', '[a-z]{0,20}')
    .replace(/\[([^\]]*)\\p\{L\}/g, '[$1a-z')
    .replaceAll('\\p{L}', '[a-z]');
  return new RegExp(`${edge}(?:${loose})${end}`, 'g');
}
