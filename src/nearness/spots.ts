// Finds in a text the places of Milan and around it, each with where it stands. Longer and surer readings go first and cover their
// words: "via Padova" is not Padua, "viale Monza" is not Monza, "M2 Udine" is not Udine.

import { folded } from '../folded.ts';
import { foreseen, ruledOut } from '../prefilter/ruled-out.ts';
import { capComune, capNil } from './caps.ts';
import { comuni } from './comuni.ts';
import { stops } from './metro.ts';
import type { Point } from './nil.ts';
import { type NamedPlace, places } from './places.ts';
import { streets } from './streets.ts';
import { alternatives, canonical, plainStreet, wordPattern } from './word-pattern.ts';

/** A place that was found. Without neighbourhood, point and Municipio it only says "in Milan" (`milan`) or "elsewhere" (`comune`). */
export interface Spot {
  kind: 'known' | 'street' | 'nil' | 'metro' | 'cap' | 'municipio' | 'comune' | 'milan';
  name: string;
  nils: readonly number[];
  municipi: readonly number[];
  at: Point | null;
  start: number;
  end: number;
}

/** A street or place that the configuration gives, with its neighbourhood. */
export interface KnownPlace {
  name: string;
  nil: number;
}

export interface Field {
  text: string;
  /** `place`: a field that says only where; `prose`: a text that says many things */
  kind: 'place' | 'prose';
  known: readonly KnownPlace[];
}

export function findSpots(field: Field): Spot[] {
  const start: Found = { left: foreseen(folded(field.text).replace(/[’‘]/gu, "'")), spots: [] };
  return readings.reduce((found, reading) => reading(found, field), start).spots.sort((a, b) => a.start - b.start);
}

/** What is still to be read, with the words of earlier readings covered, and what they found. */
interface Found {
  left: string;
  spots: Spot[];
}

type Reading = (found: Found, field: Field) => Found;

const readings: Reading[] = [
  knownPlaces,
  longStreets,
  otherStreets,
  metroStops,
  municipi,
  postcodes,
  otherComuni,
  neighbourhoods,
  milan,
];

function knownPlaces(found: Found, { known, text }: Field): Found {
  return known.reduce((done, { name, nil: number }) => {
    const matches = [...done.left.matchAll(wordPattern([name]))];
    return withSpots(
      done,
      matches.map((match) => ({ ...spotAt(match, 'known', written(text, match)), nils: [number] })),
    );
  }, found);
}

const streetPattern = wordPattern(Object.keys(streets));

function longStreets(found: Found, { text }: Field): Found {
  const matches = all(found.left, streetPattern);
  return withSpots(
    found,
    matches.map((match) => ({
      ...spotAt(match, 'street', written(text, match)),
      nils: streets[plainStreet(match[0])] ?? [],
    })),
  );
}

const anyStreet =
  /(?<![\p{L}\p{N}])(?:[Vv]ia|VIA|[Vv]iale|VIALE|[Vv]\.?le|[Pp]iazza|PIAZZA|[Pp]\.?zz?a|[Pp]iazzale|PIAZZALE|[Pp]\.?le|[Cc]orso|CORSO|[Cc]\.?so|[Ll]argo|LARGO|[Ll]\.?go|[Vv]icolo|[Aa]lzaia|[Rr]ipa|[Bb]astioni)\s{1,3}(?:(?:di|da|de|del|della|dei|degli|delle|DI|DEL|DELLA|DEI)\s{1,3}){0,2}(?:\p{Lu}[\p{L}'’.]{0,30}(?:\s{1,3}(?!M(?:ilano|ILANO)(?!\p{L}))\p{Lu}[\p{L}'’.]{0,30}){0,4}|\p{Ll}[\p{L}'’.]{0,30})/gu;

/** Streets that are not in any table say nothing, and neither do the towns they are named after. */
function otherStreets(found: Found, { text }: Field): Found {
  const matches = all(uncovered(text, found.left), anyStreet);
  return {
    ...found,
    left: cover(
      found.left,
      matches.map((match) => spotAt(match, 'street', '')),
    ),
  };
}

function all(text: string, pattern: RegExp): RegExpExecArray[] {
  return ruledOut(pattern, text) ? [] : [...text.matchAll(pattern)];
}

/** The text with its capitals, where it is still to be read. */
function uncovered(text: string, left: string): string {
  if (!left.includes(covered)) return text;
  return text.replace(/[\s\S]/gu, (char, at: number) => (left[at] === covered ? covered.repeat(char.length) : char));
}

const stopNames = alternatives(stops.map(({ name }) => name));
const stopLabel =
  '(?:m\\s?[1-5]|mm\\s?[1-5]?|metro(?:politana)?|fermata)(?:\\s{0,2}(?:fermata|linea|stazione|rossa|verde|gialla|lilla|blu|mm?\\s?[1-5]?|[1-5]|di|[,:(-])){0,4}\\s{0,2}';
const labelledStop = new RegExp(
  `(?<![\\p{L}\\p{N}])${stopLabel}(?<stop>(?:${stopNames})(?:\\s{0,2}(?:[,/-]|e|o)\\s{0,2}(?:${stopNames})){0,6})(?![\\p{L}\\p{N}])`,
  'gdu',
);
const stopWithLine = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<stop>${stopNames})\\s{0,2}\\(?\\s?(?:mm\\s?[1-5]?|m\\s?[1-5]|metro)(?!\\p{L})`,
  'gdu',
);
/** What `stopWithLine` ends with: seldom in an ad, and told much sooner than that none of the names is. */
const line = /(?:mm|m\s?[1-5]|metro)(?!\p{L})/u;
/** Stops whose names are nothing else. */
const plainStop = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<stop>${alternatives(['Cascina Gobba', 'Sesto Marelli', 'Sesto Rondò', 'Cologno Nord', 'Cologno Centro', 'Cologno Sud'])})(?![\\p{L}\\p{N}])`,
  'gdu',
);
const stopPattern = wordPattern(stops.map(({ name }) => name));
const stopOf = new Map(stops.map((stop) => [folded(stop.name), stop]));

function metroStops(found: Found, { text }: Field): Found {
  const patterns = line.test(found.left) ? [plainStop, labelledStop, stopWithLine] : [plainStop, labelledStop];
  return patterns.reduce((done, pattern) => {
    const matches = all(done.left, pattern).filter(
      (match) => pattern === plainStop || !zoneBefore(done.left, match.index),
    );
    return withSpots(
      done,
      matches.flatMap((match) => {
        const [start, end] = match.indices?.groups?.['stop'] ?? [0, 0];
        return stopsIn({ list: done.left.slice(start, end), start, text });
      }),
    );
  }, found);
}

/** "Udine, Cimiano e Gobba" */
function stopsIn({ list, start, text }: { list: string; start: number; text: string }): Spot[] {
  return [...list.matchAll(stopPattern)].flatMap((match): Spot[] => {
    const stop = stopOf.get(canonical(match[0]));
    if (!stop) return [];
    const from = start + match.index;
    const to = from + match[0].length;
    const spot = { nils: stop.nil, municipi: [], at: stop.at, start: from, end: to };
    return stop.comune === null
      ? [{ ...spot, kind: 'metro' as const, name: text.slice(from, to) }]
      : [{ ...spot, kind: 'comune' as const, name: stop.comune }];
  });
}

const municipioPattern =
  /(?<![\p{L}\p{N}])(?:municipi[oi]|zon[ae])\s{1,3}(?:n\.?\s{0,2})?[1-9](?![\p{N}.])(?:\s{0,3}(?:,|e|o|-|\/)\s{0,3}[1-9](?![\p{N}.])){0,8}(?!\s{0,2}(?:km|min|ore|posti|person|turni|mesi|giorni))/gu;

/** The "zone" of Milan became Municipi in 2016, with the same borders. */
function municipi(found: Found, { text }: Field): Found {
  const matches = all(found.left, municipioPattern);
  return withSpots(
    found,
    matches.map((match) => ({
      ...spotAt(match, 'municipio', written(text, match)),
      municipi: [...match[0].matchAll(/[1-9]/gu)].map(([digit]) => Number(digit)),
    })),
  );
}

function postcodes(found: Found): Found {
  const matches = [...found.left.matchAll(/(?<![\p{N}.,/+-])20[0189]\d{2}(?![\p{N}.,]\d|\p{N})/gu)];
  return withSpots(
    found,
    matches.map((match) => {
      const [cap] = match;
      if (!cap.startsWith('201')) return spotAt(match, 'comune', capComune[cap] ?? cap);
      const nils = capNil[cap];
      return nils ? { ...spotAt(match, 'cap', cap), nils } : spotAt(match, 'milan', 'Milano');
    }),
  );
}

const comuneOf = new Map(comuni.flatMap((one) => [one.name, ...one.also].map((name) => [folded(name), one] as const)));
const comunePattern = wordPattern([...comuneOf.keys()]);

function otherComuni(found: Found): Found {
  const matches = all(found.left, comunePattern).filter(
    ({ 0: name, index }) =>
      !branchBefore.test(found.left.slice(Math.max(0, index - 24), index)) &&
      !/^\s{0,2}e (?:della )?brianza/u.test(found.left.slice(index + name.length, index + name.length + 14)),
  );
  return withSpots(
    found,
    matches.map((match) => {
      const comune = comuneOf.get(match[0].replace(/\s+/gu, ' '));
      return { ...spotAt(match, 'comune', comune?.name ?? match[0]), at: comune?.at ?? null };
    }),
  );
}

const placeOf = new Map(places.map((place) => [folded(place.name), place]));
const placePattern = wordPattern(places.map(({ name }) => name));

function neighbourhoods(found: Found, field: Field): Found {
  const accepted: Spot[] = [];
  for (const match of all(found.left, placePattern)) {
    const place = placeOf.get(canonical(match[0]));
    if (!place || /^\s(?:maggiore|minore|d'|di )/u.test(after(found.left, match))) continue;
    const previous = accepted.at(-1);
    const goesOn =
      previous !== undefined && /^\s?(?:\/|,|-|e|o)\s?$/u.test(found.left.slice(previous.end, match.index));
    const labelled = zoneBefore(found.left, match.index) || (goesOn && zoneBefore(found.left, previous.start));
    if (!counts(place, match, { field, left: found.left, labelled })) continue;
    accepted.push(neighbourhood(place, match, found.left));
  }
  return withSpots(found, accepted);
}

function counts(
  { use }: NamedPlace,
  match: RegExpExecArray,
  seen: { field: Field; left: string; labelled: boolean },
): boolean {
  const { field, left, labelled } = seen;
  if (branchBefore.test(left.slice(Math.max(0, match.index - 24), match.index))) return false;
  if (labelled) return true;
  if (use === 'town') return false;
  if (use === 'sure') return field.kind === 'place' || /\p{Lu}/u.test(written(field.text, match));
  if (/(?<!\p{L})milano[ ,(-]{1,3}$/u.test(left.slice(Math.max(0, match.index - 10), match.index))) return true;
  return field.kind === 'place' && standsAlone(left, match);
}

/** Between the ends of the field, or commas and the like. */
function standsAlone(left: string, match: RegExpExecArray): boolean {
  return (
    /(?:^|[,;/()\n–-]|\se)\s{0,6}$/u.test(left.slice(Math.max(0, match.index - 6), match.index)) &&
    /^\s*(?:$|[,;/()\n–-]|e\s)/u.test(after(left, match))
  );
}

/** Codes of the provinces of Italy other than Milan's (ISO 3166-2:IT). */
const provinces = new Set(
  'ag al an ao ap aq ar at av ba bg bi bl bn bo br bs bt bz ca cb ce ch cl cn co cr cs ct cz en fc fe fg fi fm fr ge go gr im is kr lc le li lo lt lu mb mc me mn mo ms mt na no nu or pa pc pd pe pg pi pn po pr pt pu pv pz ra rc re rg ri rm rn ro sa si so sp sr ss su sv ta te tn to tp tr ts tv ud va vb vc ve vi vr vt vv'.split(
    ' ',
  ),
);

function neighbourhood(place: NamedPlace, match: RegExpExecArray, left: string): Spot {
  const province = /^\s?\((\p{L}{2})\)/u.exec(after(left, match))?.[1];
  if (province !== undefined && provinces.has(province)) return spotAt(match, 'comune', place.name);
  return { ...spotAt(match, 'nil', place.name), nils: [place.nil] };
}

const milanPattern =
  /(?<!\p{L})milano(?!\p{L}|\s{1,2}(?:e\s{1,2}(?:provincia|prov|hinterland|dintorni|comuni)|est|ovest|nord|sud|marittima|3|tre)(?!\p{L}))/gu;
const branchBefore = /(?<!\p{L})(?:filial[ei]|agenzia|provincia|prov\.?|hinterland)(?: di| d'| a)?\s?$/u;

function milan(found: Found): Found {
  const matches = all(found.left, milanPattern).filter(
    ({ index }) => !branchBefore.test(found.left.slice(Math.max(0, index - 24), index)),
  );
  return withSpots(
    found,
    matches.map((match) => spotAt(match, 'milan', 'Milano')),
  );
}

function zoneBefore(left: string, at: number): boolean {
  return /(?<!\p{L})(?:zon[ae]|quartiere|q\.?re|rione)(?: di)?\s{1,3}$/u.test(left.slice(Math.max(0, at - 20), at));
}

function after(left: string, match: RegExpExecArray): string {
  const end = match.index + match[0].length;
  return left.slice(end, end + 12);
}

function spotAt(match: RegExpExecArray, kind: Spot['kind'], name: string): Spot {
  return { kind, name, nils: [], municipi: [], at: null, start: match.index, end: match.index + match[0].length };
}

function written(text: string, match: RegExpExecArray): string {
  return text.slice(match.index, match.index + match[0].length).replace(/\s+/gu, ' ');
}

function withSpots(found: Found, spots: readonly Spot[]): Found {
  return { left: cover(found.left, spots), spots: [...found.spots, ...spots] };
}

const covered = '\u0000';

/** Spots in the order of the text. */
function cover(left: string, spots: readonly Spot[]): string {
  const kept = spots.map(
    ({ start, end }, index) => left.slice(spots[index - 1]?.end ?? 0, start) + covered.repeat(end - start),
  );
  return kept.join('') + left.slice(spots.at(-1)?.end ?? 0);
}
