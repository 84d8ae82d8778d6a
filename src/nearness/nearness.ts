// How far from which desk: a ladder of same neighbourhood, same Municipio, within some kilometres, Milan, elsewhere. Offline, from
// tables; what cannot be told is `unknown`, a question to ask. Distances are straight lines between middles: round numbers.

import type { Desk, Entry, Nearness } from '../model.ts';
import { municipioOf, municipiWith } from './municipi.ts';
import { nil, type Point } from './nil.ts';
import { findSpots, type KnownPlace } from './spots.ts';
import { type Whereabouts, whereItIs } from './where-it-is.ts';

export interface NearnessOptions {
  /** within so many kilometres it is near */
  nearKm: number;
  /** streets and places from the configuration */
  places: readonly KnownPlace[];
}

const usual: NearnessOptions = { nearKm: 3, places: [] };

/** The nearest desk by the highest step of the ladder, then by distance. Never says more than the ad and the tables do. */
export function nearestDesk(entry: Entry, desks: readonly Desk[], options: NearnessOptions = usual): Nearness {
  if (entry.kind !== 'offer') return unknown;
  const there = whereItIs(entry, { desks, known: options.places });
  if (!there) return unknown;
  const ways = desks.map((desk) => way(there, placed(desk, options), options));
  const [best] = ways.sort((a, b) => steps.indexOf(a.step) - steps.indexOf(b.step) || (a.km ?? 999) - (b.km ?? 999));
  return best ?? nearness(there, lowest(there), { desk: null, km: null });
}

const steps: readonly Nearness['step'][] = ['neighbourhood', 'municipio', 'near', 'milan', 'outside', 'unknown'];

const unknown: Nearness = {
  step: 'unknown',
  desk: null,
  km: null,
  place: null,
  municipi: null,
  confidence: 'derived',
  evidence: null,
};

interface PlacedDesk {
  id: string;
  nil: number | null;
  at: Point | null;
}

/** Neighbourhood and position of a desk as configured, else as its address tells: one neighbourhood or none. */
function placed(desk: Desk, { places }: NearnessOptions): PlacedDesk {
  const number = desk.nil ?? addressNil(desk.address, places);
  return { id: desk.id, nil: number, at: desk.position ?? (number === null ? null : (nil[number]?.at ?? null)) };
}

/** By the places that are configured, by address: every entry asks for the same few. */
const known = new WeakMap<readonly KnownPlace[], Map<string, number | null>>();

function addressNil(address: string, places: readonly KnownPlace[]): number | null {
  const told = known.get(places) ?? new Map<string, number | null>();
  known.set(places, told);
  const number = told.has(address) ? (told.get(address) ?? null) : onlyNil(address, places);
  told.set(address, number);
  return number;
}

function onlyNil(address: string, places: readonly KnownPlace[]): number | null {
  const spots = findSpots({ text: address, kind: 'place', known: places });
  if (spots.some(({ kind }) => kind === 'comune')) return null;
  const [only, other] = new Set(spots.flatMap(({ nils }) => nils));
  return only !== undefined && other === undefined ? only : null;
}

function way(there: Whereabouts, desk: PlacedDesk, { nearKm }: NearnessOptions): Nearness {
  const distances = desk.at ? there.points.map((point) => kilometres(point, desk.at ?? point)) : [];
  const [least, most] = distances.length > 0 ? [Math.min(...distances), Math.max(...distances)] : [null, null];
  const km = least === null || most === null ? null : Math.round(least + most) / 2;
  const told = { desk: km === null ? null : desk.id, km };
  if (there.kind === 'elsewhere') return nearness(there, 'outside', told);
  if (there.nils.length === 1 && there.nils[0] === desk.nil) {
    return nearness(there, 'neighbourhood', { desk: desk.id, km });
  }
  if (sameMunicipio(there, desk)) return nearness(there, 'municipio', { desk: desk.id, km });
  if (most !== null && most <= nearKm) return nearness(there, 'near', told);
  return nearness(there, 'milan', told);
}

function lowest({ kind }: Whereabouts): Nearness['step'] {
  return kind === 'elsewhere' ? 'outside' : 'milan';
}

function nearness(there: Whereabouts, step: Nearness['step'], { desk, km }: Pick<Nearness, 'desk' | 'km'>): Nearness {
  const { place, evidence } = there;
  const confidence = step === 'near' || step === 'municipio' ? 'derived' : there.confidence;
  const stated = step === 'municipio' && there.municipi.length > 0;
  return { step, desk, km, place, municipi: municipiOf(there), confidence: stated ? 'stated' : confidence, evidence };
}

function municipiOf({ kind, municipi, nils }: Whereabouts): number[] | null {
  if (kind === 'elsewhere') return [];
  if (municipi.length > 0) return [...municipi];
  return nils.length > 0 ? [...new Set(nils.flatMap(municipiWith))].sort((a, b) => a - b) : null;
}

function sameMunicipio({ municipi, nils }: Whereabouts, desk: PlacedDesk): boolean {
  const own = desk.nil === null ? null : municipioOf(desk.nil);
  if (own === null) return false;
  return municipi.includes(own) || (nils.length > 0 && nils.every((number) => municipioOf(number) === own));
}

/** Great circle (haversine), Earth's mean radius. */
function kilometres([latitude, longitude]: Point, [otherLatitude, otherLongitude]: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord =
    half(latitude, otherLatitude) +
    Math.cos(radians(latitude)) * Math.cos(radians(otherLatitude)) * half(longitude, otherLongitude);
  return 2 * 6371 * Math.asin(Math.sqrt(chord));
}
