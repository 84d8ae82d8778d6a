// Proper names of places in an ad, looked up in the lists.
import { folded } from '../folded.ts';
import type { Evidence } from '../model.ts';
import { evidence, type Segment } from './ad-text.ts';
import { comuni, quarters, stops } from './milan-places.ts';
import { matchesIn } from './span.ts';

/** A span as it is printed, with its evidence. */
export function printed(of: Segment, at: number, end: number): { name: string; evidence: Evidence } {
  const rests = evidence(of, at, end);
  return { name: rests.quote.replace(/\s+/gu, ' '), evidence: rests };
}

const names = /(?<![A-Za-zÀ-ɏ0-9])[A-ZÀ-Þ][A-Za-zÀ-ɏ']*/gu;
const nextWord = /[^A-Za-zÀ-ɏ']{1,3}[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ']*/uy;

/** The listed names that stand in a segment with a capital, the longest from each start. */
export function capitalised(of: Segment, isListed = ofMilan): { name: string; at: number; end: number }[] {
  const found: { name: string; at: number; end: number }[] = [];
  let free = 0;
  for (const first of matchesIn(of.plain, names)) {
    const run = first.index < free ? null : longest(of, first, isListed);
    if (!run) continue;
    found.push(run);
    free = run.end;
  }
  return found;
}

/** Of at most four words from a start on, as many as make a listed name. */
function longest(
  of: Segment,
  first: RegExpExecArray,
  isListed: (name: string) => boolean,
): { name: string; at: number; end: number } | null {
  const at = first.index;
  const ends = [at + first[0].length];
  while (ends.length < 4) {
    nextWord.lastIndex = ends.at(-1) ?? at;
    if (!nextWord.test(of.plain) || nextWord.lastIndex - at > 40) break;
    ends.push(nextWord.lastIndex);
  }
  const end = ends.findLast((each) => isListed(of.plain.slice(at, each)));
  return end === undefined ? null : { name: of.plain.slice(at, end), at, end };
}

function ofMilan(written: string): boolean {
  const name = folded(written);
  return comuni.has(name) || quarters.has(name) || stops.has(name);
}

/** "via Padova 12", "C.so Buenos Aires", on text with its capitals. */
export const streetName =
  /(?<![A-Za-zÀ-ɏ0-9])(?:[Vv]ia|VIA|[Vv]\.le|[Vv]iale|VIALE|[Pp]iazza|PIAZZA|[Pp]\.zz?a|[Pp]iazzale|[Pp]\.le|[Cc]orso|[Cc]\.so|[Ll]argo|[Ll]\.go|[Vv]icolo|[Aa]lzaia|[Rr]ipa)\s(?:(?:di|da|de|del|della|dei|degli|delle|d'|dell'|San|Santa|Sant'|S\.)\s?){0,2}[A-ZÀ-Þ][A-Za-zÀ-ɏ']{1,24}(?: (?:(?:di|da|de|del|della|dei|degli|e) )?[A-ZÀ-Þ][A-Za-zÀ-ɏ']{1,24}){0,3}(?:,?\s?(?:n\.?\s?)?\d{1,4}(?:\/?[a-zA-Z](?![A-Za-zÀ-ɏ]))?)?/gu;
