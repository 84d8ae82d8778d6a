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
    out += text.slice(at, start) + text.slice(start, span.end).replace(/[^\n]/g, filler);
    at = span.end;
  }
  return out + text.slice(at);
}

/** Where the patterns (all with flag g) match, each on what the former ones left. */
export function spansOf(text: string, patterns: readonly RegExp[]): Span[] {
  const spans: Span[] = [];
  let left = text;
  for (const pattern of patterns) {
    const found = [...left.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    left = blank(left, found);
    spans.push(...found);
  }
  return spans;
}
