// Where the work is, from all the words of an ad: the field for the place first, then what was read in title and text, then the
// municipality. What contradicts itself is not known.

import { folded } from '../folded.ts';
import type { Desk, Draft, Evidence, Fact, Offer } from '../model.ts';
import { comuni } from '../reading/milan-places.ts';
import { type Comune, comuni as neighbours } from './comuni.ts';
import { nil, type Point, shortName } from './nil.ts';
import { findSpots, type KnownPlace, type Spot } from './spots.ts';

export interface Whereabouts {
  /** `area`: within Milan, by neighbourhoods, Municipi or a point; `milan`: only that; `elsewhere`: another municipality */
  kind: 'area' | 'milan' | 'elsewhere';
  place: string;
  nils: readonly number[];
  municipi: readonly number[];
  points: readonly Point[];
  confidence: 'stated' | 'derived';
  evidence: Evidence;
}

export interface Context {
  desks: readonly Desk[];
  known: readonly KnownPlace[];
}

export function whereItIs(offer: Offer, context: Context): Whereabouts | null {
  const { draft } = offer;
  const typed = settle(inField(draft, 'place', context.known), draft.place ?? '');
  if (typed === 'unclear') return null;
  const elsewhere = otherTown(offer, typed);
  if (elsewhere) return elsewhere;
  if (typed !== null && typed.kind !== 'milan') return typed;
  const read = settle(inProse(offer, context));
  if (read !== null && read !== 'unclear' && (read.kind !== 'elsewhere' || typed === null)) return read;
  return typed ?? milanAlone(offer);
}

interface Placed extends Spot {
  evidence: Evidence;
}

function isMilan(name: string): boolean {
  return /^milano(?!\p{L})/u.test(folded(name.trim()));
}

type Searched = 'place' | 'title' | 'text';

function inField(draft: Draft, where: Searched, known: readonly KnownPlace[]): Placed[] {
  const text = draft[where];
  if (text === null) return [];
  return findSpots({ text, kind: where === 'place' ? 'place' : 'prose', known }).map((spot) => ({
    ...spot,
    evidence: { where, quote: text.slice(spot.start, spot.end), at: spot.start },
  }));
}

/**
 * In a title or text a neighbourhood, a stop or a Municipio of Milan counts by itself; a street, a postcode or a town only where
 * reading took it for the place of work. Never a branch, an interview, where one must live, or the address of a desk.
 */
function inProse({ draft, facts }: Offer, context: Context): Placed[] {
  return (['title', 'text'] as const).flatMap((where) => {
    const text = draft[where] ?? '';
    const read = facts.places.filter(({ evidence }) => evidence.where === where);
    return inField(draft, where, context.known).filter(
      ({ kind, start, end }) =>
        (byItself.has(kind) ||
          read.some(({ evidence }) => evidence.at < end && start < evidence.at + evidence.quote.length)) &&
        !notTheWork.test(text.slice(Math.max(0, start - 60), start)) &&
        !context.desks.some((desk) => isAddressOf(desk, text.slice(start, start + 60))),
    );
  });
}

const byItself: ReadonlySet<Spot['kind']> = new Set(['known', 'nil', 'metro', 'municipio']);

const notTheWork =
  /(?<!\p{L})(?:filiale di|sede legale|colloquio?(?!\p{L})|c\/o|presso lo sportello|residenti|residenza|chi abita)[^.;\n]{0,50}$/iu;

/** The address of a desk in an ad says where to ask. */
function isAddressOf(desk: Desk, text: string): boolean {
  const address = folded(desk.address.split(',')[0] ?? '').trim();
  return /\d$/u.test(address) && folded(text).startsWith(address);
}

/** A municipality that is not Milan, unless the field for the place names a neighbourhood of Milan. */
function otherTown({ facts, draft }: Offer, typed: Whereabouts | null): Whereabouts | null {
  const { comune } = facts;
  if (comune === null || isMilan(comune.value) || !isTown(comune, draft)) return null;
  if (typed?.kind === 'elsewhere') return null;
  if (typed?.confidence === 'stated' || (typed !== null && comune.evidence.where !== 'place')) return null;
  const found = findSpots({ text: comune.value, kind: 'place', known: [] });
  if (found.some(({ kind }) => kind === 'nil')) return null;
  const known = neighbour(comune.value);
  return {
    kind: 'elsewhere',
    place: known?.name ?? comune.value,
    nils: [],
    municipi: [],
    points: known ? [known.at] : [],
    confidence: 'stated',
    evidence: comune.evidence,
  };
}

/** In a field for the place reading takes any bare name for a town: there it must be a known one, or have its province. */
function isTown({ value, evidence: { where, at, quote } }: Fact<string>, draft: Draft): boolean {
  if (where !== 'place' || comuni.has(folded(value)) || neighbour(value)) return true;
  return /^\s?\([A-Z]{2}\)/u.test((draft.place ?? '').slice(at + quote.length));
}

function neighbour(name: string): Comune | undefined {
  return neighbours.find((one) => [one.name, ...one.also].some((known) => folded(known) === folded(name)));
}

function milanAlone({ facts }: Offer): Whereabouts | null {
  const { comune } = facts;
  if (comune === null || !isMilan(comune.value)) return null;
  const none = { nils: [], municipi: [], points: [] };
  return { kind: 'milan', place: 'Milano', ...none, confidence: 'stated', evidence: comune.evidence };
}

/** One place out of all that were found in a field; `unclear` when they lie in Milan and elsewhere ("Milano e Monza"). */
function settle(spots: readonly Placed[], text = ''): Whereabouts | 'unclear' | null {
  const of = (...kinds: Spot['kind'][]) => spots.filter(({ kind }) => kinds.includes(kind));
  const [town] = of('comune');
  const [city] = of('milan');
  if (town) {
    const both = city && /^\s{0,3}(?:e|o|\/|oppure)\s{0,3}(?:a\s)?$/u.test(between(town, city, text));
    return both || of('nil', 'known', 'municipio').length > 0 ? 'unclear' : elsewhereOf(town, town.name);
  }
  for (const kinds of [['known'], ['nil'], ['street'], ['metro'], ['municipio'], ['cap']] as const) {
    const chosen = of(...kinds);
    if (chosen[0]) return areaOf([chosen[0], ...chosen.slice(1)], of('street', 'metro', 'cap'));
  }
  return city ? { ...elsewhereOf(city, 'Milano'), kind: 'milan' } : null;
}

function between(one: Spot, other: Spot, text: string): string {
  return text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
}

function elsewhereOf(spot: Placed, place: string): Whereabouts {
  const points = spot.at ? [spot.at] : [];
  return { kind: 'elsewhere', place, nils: [], municipi: [], points, confidence: 'stated', evidence: spot.evidence };
}

function areaOf(chosen: readonly [Placed, ...Placed[]], helps: readonly Placed[]): Whereabouts {
  const [first] = chosen;
  const all = [...new Set(chosen.flatMap(({ nils }) => nils))];
  // A stop without neighbourhood has only its point: then points alone count.
  const byPoint = chosen.some((spot) => spot.kind === 'metro' && spot.nils.length === 0);
  const nils = byPoint ? [] : helps.reduce((kept, { nils: other }) => narrowed(kept, other), all);
  const stops = chosen.flatMap(({ kind, at }) => (kind === 'metro' && at ? [at] : []));
  const named = chosen.every(({ kind }) => kind === 'nil' || kind === 'municipio');
  const [only, second] = nils;
  return {
    kind: 'area',
    place: named || only === undefined || second !== undefined ? first.name : shortName(only),
    nils,
    municipi: [...new Set(chosen.flatMap(({ municipi }) => municipi))],
    points: stops.length === chosen.length ? stops : nils.flatMap(middleOf),
    confidence: named && second === undefined ? 'stated' : 'derived',
    evidence: first.evidence,
  };
}

function middleOf(number: number): Point[] {
  const neighbourhood = nil[number];
  return neighbourhood ? [neighbourhood.at] : [];
}

/** Those that both name, where there are any: "via Padova, zona Loreto" is the Loreto end of the street. */
function narrowed(kept: readonly number[], other: readonly number[]): number[] {
  const both = kept.filter((number) => other.includes(number));
  return both.length > 0 ? both : [...kept];
}
