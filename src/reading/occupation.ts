// Which trade an ad is about. Words are compared by their stems, so that gender, number and the prepositions in between do not
// matter; the longest match wins ("cameriera ai piani" over "cameriera"), empty heads ("addetto", "aiuto") never count alone.
import { folded } from '../folded.ts';
import type { Fact, Occupation } from '../model.ts';
import type { AdText, Segment } from './ad-text.ts';
import { evidence } from './ad-text.ts';
import { before, hits, word } from './hit.ts';
import { type OccupationEntry, occupations } from './occupations.ts';

export function readOccupation(ad: AdText): Fact<Occupation> | null {
  if (hits(ad, word('servizio civile')).length > 0) return null;
  const best = mentions(ad).sort((a, b) => a.rank - b.rank)[0];
  if (!best) return null;
  const { id, isco08, sector } = refined(best.entry, ad);
  return { value: { id, isco08, sector }, evidence: evidence(best.of, best.at, best.end) };
}

const heavier: Record<string, { id: string; pattern: RegExp }[]> = {
  van_driver: [
    {
      id: 'bus_driver',
      pattern: word(
        'trasporto (?:pubblico|di persone)|autobus|scuolabus|cqc (?:persone|per il trasporto di persone)|patent[ei] (?:b,? e )?d',
      ),
    },
    { id: 'lorry_driver', pattern: word('patent[ei] (?:b,? e )?(?:c|ce|c/e)|bilico|autotreno') },
  ],
};

/** A bare "autista" is told by the licence and the vehicle. */
function refined(entry: OccupationEntry, ad: AdText): OccupationEntry {
  const better = heavier[entry.id]?.find(({ pattern }) =>
    hits(ad, pattern).some((hit) => !/gradit[a-z] $/u.test(before(hit, 12))),
  );
  return occupations.find((each) => each.id === better?.id) ?? entry;
}

export interface Trade {
  id: string;
  sector: string;
  at: number;
  end: number;
}

/** Every occupation that a part of an ad names, in order. */
export function tradesIn(of: Segment): Trade[] {
  return inSegment(of, strong).map(({ entry: { id, sector }, at, end }) => ({ id, sector, at, end }));
}

/** The plain title of a known occupation, in both gender forms. */
export function occupationTitle(id: string): string | null {
  return occupations.find((entry) => entry.id === id)?.title ?? null;
}

interface Mention {
  entry: OccupationEntry;
  of: Segment;
  at: number;
  end: number;
  /** the lower the likelier that this is the job on offer */
  rank: number;
}

/** Tasks tell the trade only where nobody gave the ad a title. */
function mentions(ad: AdText): Mention[] {
  const titled = ad.segments.some((of) => of.where === 'title');
  return ad.segments
    .filter((of) => of.where === 'title' || of.where === 'text')
    .flatMap((of) => [
      ...inSegment(of, strong),
      ...(titled ? [] : weak.flatMap(([pattern, id]) => weakIn(of, pattern, id))),
    ]);
}

interface Token {
  stem: string;
  at: number;
  end: number;
}

interface Variant {
  stems: string[];
  entry: OccupationEntry;
}

const skipped = new Set(
  'a e i o al allo alla ai agli alle all di d del dello della dell dei degli delle in nel nella nei per con presso il lo la le gli un una uno l ed trice rice tore ore iera iere aia aio x n tori trici ista ice'.split(
    ' ',
  ),
);

function tokens(text: string): Token[] {
  return [...text.matchAll(/(?:[a-z]\.){2,6}|[a-z0-9]+/gu)]
    .map((match) => ({
      stem: stemOf(match[0].replace(/\./gu, '')),
      at: match.index,
      end: match.index + match[0].length,
      raw: match[0],
    }))
    .filter((token) => !skipped.has(token.raw));
}

function stemOf(written: string): string {
  if (written.length < 4) return written;
  if (/t(?:or[ei]|ric[ei])$/u.test(written)) return written.replace(/t(?:or[ei]|ric[ei])$/u, 'tor');
  return written.replace(/(?:i[oae]|[aeiou])$/u, '').replace(/(?<=[cg])h$/u, '');
}

const strong = index(occupations);

function index(entries: readonly OccupationEntry[]): Map<string, Variant[]> {
  const found = new Map<string, Variant[]>();
  for (const entry of entries) {
    for (const written of entry.variants) {
      const stems = withoutRepeats(tokens(folded(written)).map((token) => token.stem));
      const [first] = stems;
      if (first === undefined) continue;
      found.set(first, [...(found.get(first) ?? []), { stems, entry }]);
    }
  }
  for (const variants of found.values()) variants.sort((a, b) => b.stems.length - a.stems.length);
  return found;
}

/** "cuoco/cuoca" is one word twice. */
function withoutRepeats(stems: string[]): string[] {
  return stems.filter((stem, position) => stem !== stems[position - 1]);
}

function inSegment(of: Segment, variants: Map<string, Variant[]>): Mention[] {
  const all = tokens(of.masked.contact);
  const found: Mention[] = [];
  let free = 0;
  for (let position = 0; position < all.length; position += 1) {
    const first = all[position];
    if (!first || first.at < free) continue;
    for (const variant of variants.get(first.stem) ?? []) {
      const end = endOf(variant.stems, { all, position, text: of.text });
      if (end === null) continue;
      found.push({
        entry: variant.entry,
        of,
        at: first.at,
        end,
        rank: rankOf(of, first.at, end, variant.stems.length) + (general.has(variant.entry.id) ? 60 : 0),
      });
      free = end;
      break;
    }
  }
  return found;
}

/** What follows says more: "operaio addetto al confezionamento". */
const general = new Set(['factory_worker', 'handyman']);

function endOf(stems: string[], where: { all: Token[]; position: number; text: string }): number | null {
  let position = where.position;
  let end = where.all[position]?.end ?? 0;
  for (const stem of stems.slice(1)) {
    let next = where.all[position + 1];
    if (next && next.stem === where.all[position]?.stem) {
      position += 1;
      next = where.all[position + 1];
    }
    if (next?.stem !== stem || /[,;:\n!?]/u.test(where.text.slice(end, next.at)) || next.at - end > 24) return null;
    position += 1;
    end = next.end;
  }
  return end;
}

const searched =
  /(?<![a-z])(?:cerc[a-z]{1,5}|ricerc[a-z]{1,5}|selezion[a-z]{0,5}|assum[a-z]{1,4}|serv(?:e|ono)|figura di|ruolo di|mansione di|posizione di|profilo|posti? (?:di|da)|in qualita di|come|concorso[^.;]{0,60}|graduatoria per[^.;]{0,20}|tirocini[oa]?|stage)(?![a-z])[^.;:\n]{0,45}$/u;
const past =
  /(?:esperienza|gia|ex|pratica|conoscenza|coordinamento|insieme|supporto|rapporti|collabor[a-z]+ con|nel settore|settore|presso|per conto|responsabile|cliente|fornitori)(?: [a-z]{1,12}){0,3} ?$/u;
const business =
  /(?:impresa|ditta|azienda|societa|agenzia|cooperativa|settore|servizi|servizio|corso|scuola) (?:di |delle |dei |del |per )?$/u;

function rankOf(of: Segment, at: number, end: number, length: number): number {
  const left = of.text.slice(Math.max(0, at - 60), at);
  const written = of.plain.slice(at, end);
  const shouted = /\p{Lu}{4}/u.test(written) && !/\p{Ll}/u.test(written);
  let rank = (of.where === 'title' ? -1000 : 0) + at - 10 * length;
  if (shouted) rank -= 300;
  if (searched.test(left)) rank -= 200;
  if (past.test(left)) rank += 400;
  if (business.test(left)) rank += 500;
  return rank;
}

/** Tasks that tell the trade where no title does. */
const weak: [RegExp, string][] = [
  [word('puli(?:re|zi[ae]|scono|ti)|puliti'), 'office_cleaner'],
  [word('volantini'), 'leafleting'],
  [word('per (?:il )?banco|panetteria'), 'food_counter'],
  [word('in cucina'), 'kitchen_helper'],
  [word('magazzino'), 'warehouse'],
  [word('in sala|servizio ai tavoli'), 'waiter'],
  [word('assistere (?:un|una|signor[ae]|anzian[oa])|bimba?|bimbo'), 'babysitter'],
  [word('assemblaggio'), 'assembler'],
];

function weakIn(of: Segment, pattern: RegExp, id: string): Mention[] {
  const entry = occupations.find((each) => each.id === id);
  const match = pattern.exec(of.text);
  pattern.lastIndex = 0;
  if (!entry || !match) return [];
  return [{ entry, of, at: match.index, end: match.index + match[0].length, rank: 5000 + match.index }];
}
