// Where a vacancy is: the words of its place, and the municipality that they name.

import { folded } from './folded.ts';
import { italianName } from './italian-name.ts';
import type { Entry } from './model.ts';
import { comuni } from './reading/milan-places.ts';
import { townNamed } from './reading/town-names.ts';
import { wordsOf } from './vacancy-words.ts';

export interface Town {
  /** folded */
  name: string;
  /** as a place is compared */
  words: readonly string[];
  provinces: readonly string[];
  /** of its province: papers name it for the towns around */
  capital: boolean;
}

export function placeOf(entry: Entry): string {
  if (entry.draft.place) return entry.draft.place;
  if (entry.kind !== 'offer') return entry.details.place?.value ?? '';
  return [entry.facts.comune?.value ?? '', ...entry.facts.places.map(({ value }) => value.name)].join(' , ');
}

/** The first part of a place that is a municipality: "Castelli, Tigliole", "Legnano (MI)". */
export function townOf(place: string): Town | null {
  for (const part of place.split(/[,;(/]/u).slice(0, 4)) {
    const town = townNamed(part.trim().replace(side, ''));
    if (town === null) continue;
    const name = folded(town.name);
    return { name, words: placeWords(name), provinces: town.provinces, capital: isCapital(name, town) };
  }
  return null;
}

/** «Firenze nord» */
const side = / (?:nord|sud|est|ovest|centro)$/iu;

/** The list of names of Milan holds the capitals, and beside them all municipalities around. */
function isCapital(name: string, { provinces }: { provinces: readonly string[] }): boolean {
  const around = provinces.includes('MI') || provinces.includes('MB');
  return around ? name === 'milano' || name === 'monza' : comuni.has(name);
}

export function isStreet(place: string): boolean {
  return streetSign.test(folded(place));
}

const streetSign = /^(?:via|viale|corso|piazza|piazzale|largo|vicolo|c\.so|v\.le|p\.zza|p\.le)(?![\p{L}])/u;

/** The telling word of each street that a text names: «in viale Monte Rosa» `monte`; not «via mail». */
export function streetsOf(words: readonly string[]): string[] {
  const named = words.flatMap((word, at) =>
    streets.has(word) && !ways.has(words[at + 1] ?? '') ? (words.slice(at + 1, at + 4).find(isTelling) ?? []) : [],
  );
  return [...new Set(named)];
}

function isTelling(word: string): boolean {
  return word.length > 3 && !placeForms.has(word);
}

const streets = new Set('via viale piazza piazzale'.split(' '));
const ways = new Set(
  'mail email e pec posta whatsapp telefono telegram telematica internet preferenziale definitiva'.split(' '),
);

/** The provinces of «Puglia» or «Lombardia, Veneto», where nothing else tells the place; else none. */
export function regionOf(place: string): readonly string[] {
  const parts = folded(place).split(/ e |[,;]/u);
  const found = parts.map((part) => regions.get(part.trim().replace('-', ' ')));
  return found.every((provinces) => provinces !== undefined) ? found.flat().filter((code) => code !== undefined) : [];
}

/** Significant words, without the city where a part of it is named. */
export function placeWords(place: string): string[] {
  if (regionOf(place).length > 0) return [];
  const plain = folded(place).replace(/(?<!\p{L})m\.?se(?!\p{L})/gu, 'milanese');
  const words = [...new Set(wordsOf(plain).map(italianName))];
  const kept = words.filter((word) => word.length > 2 && !placeForms.has(word) && !/^\d+$/.test(word));
  const parts = kept.filter((word) => word !== 'milano');
  return parts.length > 0 ? parts : kept;
}

const placeForms = new Set(
  `via viale corso piazza piazzale largo zona quartiere metro fermata stazione centro est ovest nord sud milano-est provincia
  citta localita presso hinterland tutta tutte italia municipio area del della delle dei dal alla san santa`.split(
    /\s+/,
  ),
);

const regions: ReadonlyMap<string, readonly string[]> = new Map(
  `abruzzo AQ CH PE TE
basilicata MT PZ
calabria CS CZ KR RC VV
campania AV BN CE NA SA
emilia romagna BO FC FE MO PC PR RA RE RN
friuli GO PN TS UD
friuli venezia giulia GO PN TS UD
lazio FR LT RI RM VT
liguria GE IM SP SV
lombardia BG BS CO CR LC LO MB MI MN PV SO VA
marche AN AP FM MC PU
molise CB IS
piemonte AL AT BI CN NO TO VB VC
puglia BA BR BT FG LE TA
sardegna CA CI NU OG OR OT SS SU VS
sicilia AG CL CT EN ME PA RG SR TP
toscana AR FI GR LI LU MS PI PO PT SI
trentino TN
trentino alto adige BZ TN
umbria PG TR
valle d'aosta AO
veneto BL PD RO TV VE VI VR`
    .split('\n')
    .map((line): [string, string[]] => [line.replace(/ [A-Z]{2}/g, ''), line.match(/\b[A-Z]{2}\b/g) ?? []]),
);
