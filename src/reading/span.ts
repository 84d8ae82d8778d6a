import { ruledOut } from '../prefilter/ruled-out.ts';

/** Half-open range of offsets in a text. */
export interface Span {
  start: number;
  end: number;
}

/** Stands for a consumed character: neither letter, digit, space nor punctuation. */
export const filler = '\uE000';

/** Replaces spans by fillers of the same length; line ends stay. */
export function blank(text: string, spans: Span[]): string {
  if (spans.length === 0) return text;
  let out = '';
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.end <= at) continue;
    const start = Math.max(span.start, at);
    out += text.slice(at, start) + blanked(text.slice(start, span.end));
    at = span.end;
  }
  return out + text.slice(at);
}

function blanked(cut: string): string {
  return cut
    .split('\n')
    .map((line) => filler.repeat(line.length))
    .join('\n');
}

/** All matches of a pattern (flag g), as `matchAll` gives them but without its copy of the pattern, which V8 compiles again. */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  if (ruledOut(pattern, text)) return found;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    // An empty match does not move on by itself, and must not stop inside a surrogate pair.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
    found.push(match);
  }
  return found;
}

/** Where the patterns (all with flag g) match, each on what the former ones left. */
export function spansOf(text: string, patterns: readonly RegExp[]): Span[] {
  const spans: Span[] = [];
  let left = text;
  for (const pattern of patterns) {
    // what is left of the text has no letters that the whole had not
    if (ruledOut(pattern, text)) continue;
    const found = matchesIn(left, pattern).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    left = blank(left, found);
    spans.push(...found);
  }
  return spans;
}

/**
 * A text without the words and signs at its end. `tail` ends in a look back from the end of the text whose first group takes them:
 * `/$(?<=((?:[ ,]|di)*))/`. Linear, unlike `/(?:[ ,]|di)+$/`, which starts anew at each of them.
 */
export function withoutTail(text: string, tail: RegExp): string {
  const [, words = ''] = tail.exec(text) ?? [];
  return text.slice(0, text.length - words.length);
}
