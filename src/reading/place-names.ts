// Proper names of places in an ad, looked up in the lists.
import type { Evidence } from '../model.ts';
import { evidence, type Segment } from './ad-text.ts';
import { comuni, quarters, stops } from './milan-places.ts';
import { matchesIn } from './span.ts';

/** A span as it is printed, with its evidence. */
export function printed(of: Segment, at: number, end: number): { name: string; evidence: Evidence } {
  const rests = evidence(of, at, end);
  return { name: rests.quote.replace(/\s+/gu, ' '), evidence: rests };
}

const names = /(?<![\p{L}\p{N}])\p{L}[\p{L}']*/gu;

/** The listed names that stand in a segment with a capital, the longest from each start. */
export function capitalised(of: Segment): { name: string; at: number; end: number }[] {
  const words = matchesIn(of.plain, names);
  const found: { name: string; at: number; end: number }[] = [];
  let free = 0;
  for (const [position, first] of words.entries()) {
    // a letter without case, as the small ones, begins no name here
    if (first.index < free || of.plain[first.index] === of.folded[first.index]) continue;
    const run = longest(of, words, position);
    if (!run) continue;
    found.push(run);
    free = run.end;
  }
  return found;
}

/** Of the words from `position` on, as many of at most four as make a listed name. */
function longest(
  of: Segment,
  words: RegExpExecArray[],
  position: number,
): ReturnType<typeof capitalised>[number] | null {
  const at = words[position]?.index ?? 0;
  for (let length = 4; length >= 1; length -= 1) {
    const last = words[position + length - 1];
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
    if (!last || end - at > 40) continue;
    const name = of.folded.slice(at, end);
    if (isListed(name)) return { name: of.plain.slice(at, end), at, end };
  }
  return null;
}

function isListed(name: string): boolean {
  return comuni.has(name) || quarters.has(name) || stops.has(name);
}

/** "via Padova 12", "C.so Buenos Aires", on text with its capitals. */
export const streetName =
  /(?<![\p{L}\p{N}])(?:[Vv]ia|VIA|[Vv]\.le|[Vv]iale|VIALE|[Pp]iazza|PIAZZA|[Pp]\.zz?a|[Pp]iazzale|[Pp]\.le|[Cc]orso|[Cc]\.so|[Ll]argo|[Ll]\.go|[Vv]icolo|[Aa]lzaia|[Rr]ipa)\s(?:(?:di|da|de|del|della|dei|degli|delle|d'|dell'|San|Santa|Sant'|S\.)\s?){0,2}\p{Lu}[\p{L}']{1,24}(?:\s(?:(?:di|da|de|del|della|dei|degli|e)\s)?\p{Lu}[\p{L}']{1,24}){0,3}(?:,?\s?(?:n\.?\s?)?\d{1,4}(?:\/?[a-zA-Z](?!\p{L}))?)?/gu;
