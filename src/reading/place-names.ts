// Proper names of places in an ad, looked up in the lists.
import type { Evidence } from '../model.ts';
import { evidence, type Segment } from './ad-text.ts';
import { comuni, quarters, stops } from './milan-places.ts';

/** A span as it is printed, with its evidence. */
export function printed(of: Segment, at: number, end: number): { name: string; evidence: Evidence } {
  const rests = evidence(of, at, end);
  return { name: rests.quote.replace(/\s+/gu, ' '), evidence: rests };
}

const capital = /\p{Lu}[\p{L}']*/gu;

/** The listed names that stand in a segment with a capital, the longest from each start. */
export function capitalised(of: Segment): { name: string; at: number; end: number }[] {
  const words = [...of.plain.matchAll(/(?<![\p{L}\p{N}])[\p{L}][\p{L}']*/gu)];
  const found: { name: string; at: number; end: number }[] = [];
  let free = 0;
  for (const [position, first] of words.entries()) {
    if (first.index < free || !new RegExp(`^${capital.source}$`, 'u').test(first[0])) continue;
    const run = longest(of, words, position);
    if (!run) continue;
    found.push(run);
    free = run.end;
  }
  return found;
}

function longest(
  of: Segment,
  words: RegExpExecArray[],
  position: number,
): { name: string; at: number; end: number } | null {
  const first = words[position];
  for (let length = 4; length >= 1; length -= 1) {
    const last = words[position + length - 1];
    if (!first || !last) continue;
    const end = last.index + last[0].length;
    const name = of.plain.slice(first.index, end);
    if (name.length > 40 || /[^\p{L}' ]/u.test(name)) continue;
    const folded = fold(name);
    if (comuni.has(folded) || quarters.has(folded) || stops.has(folded)) return { name, at: first.index, end };
  }
  return null;
}

/** As the lists have it: lower case, no accents. */
export function fold(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/’/gu, "'");
}

/** "via Padova 12", "C.so Buenos Aires", on text with its capitals. */
export const streetName =
  /(?<![\p{L}\p{N}])(?:[Vv]ia|VIA|[Vv]\.le|[Vv]iale|VIALE|[Pp]iazza|PIAZZA|[Pp]\.zz?a|[Pp]iazzale|[Pp]\.le|[Cc]orso|[Cc]\.so|[Ll]argo|[Ll]\.go|[Vv]icolo|[Aa]lzaia|[Rr]ipa)\s(?:(?:di|da|de|del|della|dei|degli|delle|d'|dell'|San|Santa|Sant'|S\.)\s?){0,2}\p{Lu}[\p{L}']{1,24}(?:\s(?:(?:di|da|de|del|della|dei|degli|e)\s)?\p{Lu}[\p{L}']{1,24}){0,3}(?:,?\s?(?:n\.?\s?)?\d{1,4}(?:\/?[a-zA-Z](?!\p{L}))?)?/gu;
