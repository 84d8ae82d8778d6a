// The view of a draft that every fact reader works on: each labelled string normalised (typography, case, accents), with
// the way back to the exact original substring, and with the spans masked that other facts have already consumed.
// Readers match on `text` or on one of `masked`; they all have the same length, so an offset found in one holds in all.

import { folded } from '../folded.ts';
import type { Draft, DraftField, Evidence, Extra, ExtraKey } from '../model.ts';
import { foreseen } from '../prefilter/ruled-out.ts';
import { findMasks, type MaskKind, maskKinds } from './ad-masks.ts';
import { boilerplateSpans } from './boilerplate.ts';
import { otherJobSpans } from './other-jobs.ts';
import { withoutFrame } from './page-frame.ts';
import { blank, type Span } from './span.ts';

export interface Segment {
  where: DraftField;
  /** as in the draft */
  raw: string;
  /** typography unified (quotes, dashes, spaces, composed accents, styled letters), case and accents kept; the frame of a page is blank */
  plain: string;
  /** `plain` in lower case without accents, nothing cut */
  folded: string;
  /** `folded` with equality and privacy boilerplate, and further jobs, cut */
  text: string;
  /**
   * `text` with `filler` in place of what is consumed, cumulatively in this order: `contact` (e-mail, web address,
   * reference code, phone), `date`, `money`, `age` (ages, years of experience, durations in months).
   */
  masked: Readonly<Record<MaskKind, string>>;
  /** offset in `raw` of each character of `plain`, and one more for the end */
  offsets: Uint32Array;
}

export interface AdText {
  segments: Segment[];
}

const fixedFields = ['title', 'text', 'employer', 'place', 'deadline'] as const;

/** Reading, title and gates ask for one draft after the other: only the last one is kept. */
let last: { draft: Draft; ad: AdText } | null = null;

export function adText(draft: Draft): AdText {
  if (last?.draft !== draft) last = { draft, ad: { segments: segmentsOf(draft) } };
  return last.ad;
}

function segmentsOf(draft: Draft): Segment[] {
  const segments: Segment[] = [];
  for (const field of fixedFields) {
    const raw = draft[field];
    if (raw) segments.push(segment(field, raw));
  }
  for (const [key, raw] of extras(draft.extra)) {
    if (raw) segments.push(segment(`extra.${key}`, raw));
  }
  return segments;
}

/** The evidence for a span of a segment: the exact original substring, without the blanks around it. */
export function evidence(of: Segment, start: number, end: number): Evidence {
  let from = start;
  let to = end;
  while (from < to && isBlank(of.plain[from])) from += 1;
  while (to > from && isBlank(of.plain[to - 1])) to -= 1;
  const at = of.offsets[from] ?? 0;
  return { where: of.where, at, quote: of.raw.slice(at, of.offsets[to] ?? of.raw.length) };
}

const closers = /[.!?;\n•●▪◦·✓✔✅➤►▶★☆📍📌🔹🔸⏰📞📲]/gu;
const alwaysShort =
  /(?:^|[^\p{L}\p{N}])(?:rif|n|nr|tel|int|cell|sig|sigg|sig\.ra|sig\.na|dott|dott\.ssa|dr|prof|p\.zza|p\.za|p\.le|v\.le|v|c\.so|l\.go|h|hh|es|ca|art|cod|prot|aut|min|s|f|ss|s\.r\.l|s\.p\.a|coop|soc|ag|cat|pat|fam|ch|chius|p|c|t|d|l|u|r|gent|spett|ogg|esp|tot)$/u;
const shortBeforeLowerCase =
  /(?:^|[^\p{L}\p{N}])(?:sett|settim|max|indet|det|liv|gg|ore|lun|mar|mart|mer|merc|gio|giov|ven|sab|dom|matt|pom|resp|uff|[acp]\.m|u\.s|p\.v|p\.t|i|incl|escl|compr|circa|gen|feb|apr|mag|giu|lug|ago|set|ott|nov|dic|est|ind|part|tempo|orizz|vert)$/u;

/** "Lun. Mer. Ven." */
const shortDay = /(?:^|[^\p{L}])(?:lun|mart?|merc?|giov?|ven|sab|dom)$/u;

/** Splits at sentence ends, semicolons, line ends and bullets, but not after Italian abbreviations. */
export function clauses(of: Segment): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of of.plain.matchAll(closers)) {
    if (match[0] === '.' && !closesSentence(of, match.index)) continue;
    if (match.index > start) spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < of.plain.length) spans.push({ start, end: of.plain.length });
  return spans.filter((span) => of.plain.slice(span.start, span.end).trim() !== '');
}

function closesSentence(of: Segment, dot: number): boolean {
  const after = of.plain.slice(dot + 1, dot + 5);
  if (/^\p{Lu}\p{Ll}{2}/u.test(after)) return /\p{Ll}{4}$/u.test(of.plain.slice(Math.max(0, dot - 4), dot));
  if (!/^(?:[\s)"']|$)/u.test(after)) return false;
  const before = of.text.slice(Math.max(0, dot - 12), dot);
  if (alwaysShort.test(before)) return false;
  if (shortDay.test(before) && /^ (?:lun|mar|mer|gio|ven|sab|dom)/i.test(after)) return false;
  return !(shortBeforeLowerCase.test(before) && !/^\s*\p{Lu}/u.test(after));
}

function extras(extra: Extra): [ExtraKey, string][] {
  return Object.entries(extra) as [ExtraKey, string][];
}

function segment(where: DraftField, raw: string): Segment {
  const { plain: all, offsets } = normalised(raw);
  const plain = where === 'text' ? withoutFrame(all) : all;
  const words = foreseen(folded(foreseen(plain)));
  const text = foreseen(blank(words, [...boilerplateSpans(words), ...otherJobSpans(words)]), words);
  return { where, raw, plain, folded: words, text, masked: masks(text), offsets };
}

/** Worked out as far as somebody asks: the gates look at none. */
function masks(text: string): Segment['masked'] {
  const done: string[] = [];
  const upTo = (kind: MaskKind) => {
    for (const next of maskKinds.slice(done.length, maskKinds.indexOf(kind) + 1)) {
      const before = done.at(-1) ?? text;
      done.push(foreseen(blank(before, findMasks(next, before)), before));
    }
    return done[maskKinds.indexOf(kind)] ?? text;
  };
  return {
    get contact() {
      return upTo('contact');
    },
    get date() {
      return upTo('date');
    },
    get money() {
      return upTo('money');
    },
    get age() {
      return upTo('age');
    },
  };
}

const dropped = /^(?:\p{Cf}|\r)$/u;
const emojiMarks = /[\u{FE00}-\u{FE0F}]|\u{20E3}/gu;
const singles: Record<string, string> = {};
for (const [to, from] of [
  ["'", '’‘´`ʼ′'],
  ['"', '“”„«»″'],
  ['-', '–—−‐‑‒⁃'],
  [' ', '\t\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000'],
  ['\n', '\u2028\u2029\u0085\u000B\u000C'],
] as const) {
  for (const char of from) singles[char] = to;
}

/** What nothing is unified in: most texts. */
const plainly = /^[\n\x20-\x5F\x61-\x7E\xA1-\xA9\xAC\xAE-\xB3\xB5-\xBA\xBC-\u02BB€]*$/u;
let inPlace = new Uint32Array();

/** Unifies typography and remembers where each character came from. */
function normalised(raw: string): { plain: string; offsets: Uint32Array } {
  if (plainly.test(raw)) {
    if (inPlace.length <= raw.length) inPlace = Uint32Array.from({ length: 2 * raw.length + 1024 }, (_, at) => at);
    return { plain: unwrapped(raw), offsets: inPlace.subarray(0, raw.length + 1) };
  }
  const units: string[] = [];
  const offsets: number[] = [];
  for (const match of raw.matchAll(/[\x20-\x5F\x61-\x7E\n]+(?!\p{M})|\P{M}\p{M}*|\p{M}+/gu)) {
    const [written] = match;
    if (dropped.test(written)) continue;
    const whole = /^[\x20-\x5F\x61-\x7E\n]+$/.test(written);
    const unit = whole ? written : unified(written.replace(emojiMarks, ''));
    units.push(unit);
    for (let i = 0; i < unit.length; i += 1) offsets.push(whole ? match.index + i : match.index);
  }
  offsets.push(raw.length);
  return { plain: unwrapped(units.join('')), offsets: Uint32Array.from(offsets) };
}

function unified(unit: string): string {
  const single = singles[unit];
  if (single !== undefined) return single;
  if (/^[\u{1D400}-\u{1D7FF}\uFF01-\uFF5E]/u.test(unit)) return unit.normalize('NFKC');
  return unit.length > 1 ? unit.normalize('NFC') : unit;
}

/** A line end inside a sentence that was wrapped at some column is a space: the next word had no room before that column. */
function unwrapped(text: string): string {
  const lines = text.split('\n');
  const column = lines.reduce((most, { length }) => (length <= widest && length > most ? length : most), 0);
  let out = lines[0] ?? '';
  for (let i = 1; i < lines.length; i += 1) {
    const previous = lines[i - 1] ?? '';
    const line = lines[i] ?? '';
    const wrapped =
      previous.length >= 60 &&
      previous.length + firstWord(line) >= column &&
      !/[.;:!?]\s?$/.test(previous) &&
      /^ {0,9}(?!\d{1,2}[).] |(?:lun|mart?|merc?|giov?|ven|sab|dom)(?:edì|\.)?[-/ ]|(?:tel|cell|cv|ccnl)(?!\p{L}))[\p{Ll}\d(]/u.test(
        line,
      );
    out += (wrapped ? ' ' : '\n') + line;
  }
  return out;
}

/** A longer line was not wrapped, whatever the others were. */
const widest = 120;

function firstWord(line: string): number {
  return /^ {0,9}[^ ]{0,40}/.exec(line)?.[0].length ?? 0;
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\n';
}
