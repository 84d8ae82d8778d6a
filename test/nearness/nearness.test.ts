import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Desk, Draft, Entry, Nearness, Offer } from '../../src/model.ts';
import { comuni } from '../../src/nearness/comuni.ts';
import { stops } from '../../src/nearness/metro.ts';
import { type NearnessOptions, nearestDesk } from '../../src/nearness/nearness.ts';
import { nil } from '../../src/nearness/nil.ts';
import { places } from '../../src/nearness/places.ts';
import { streets } from '../../src/nearness/streets.ts';
import { readEntry } from '../../src/reading/read.ts';
import { aDraft, anOffer } from '../an-offer.ts';

const school = { opens: '08:30', closes: '16:30', pre: '07:30', post: '18:00' };

function desk(id: string, address: string, with_: Partial<Desk> = {}): Desk {
  return { id, name: id, address, position: null, nil: null, hours: null, phone: null, email: null, ...with_ };
}

/** The desks of the sample. */
const rizzoli = desk('hub-rizzoli', 'via Rizzoli 46, Milano', { nil: 18 });
const desks = [desk('bell-nett', 'largo Cervi 1, Milano'), rizzoli, desk('centro-donna', 'via Narni 1, Milano')];
const options: NearnessOptions = { nearKm: 3, places: [{ name: 'via Inventata', nil: 19 }] };

function read(draft: Partial<Draft>): Offer {
  const entry = readEntry(aDraft({ text: '', ...draft }), { school });
  if (entry.kind !== 'offer') throw new Error('not an offer');
  return entry;
}

function at(place: string, all: readonly Desk[] = desks): Nearness {
  return nearestDesk(read({ place }), all, options);
}

function inText(text: string): Nearness {
  return nearestDesk(read({ text }), desks, options);
}

type Row = [phrase: string, step: Nearness['step'], place: string | null];

const asPlace: Row[] = [
  // The neighbourhood of the desk
  ['Cimiano', 'neighbourhood', 'Cimiano'],
  ['zona Cimiano', 'neighbourhood', 'Cimiano'],
  ['via Rizzoli', 'neighbourhood', 'Cimiano'],
  ['Via Angelo Rizzoli 8, 20132 Milano (MI)', 'neighbourhood', 'Cimiano'],
  ['VIA RIZZOLI 4 MILANO', 'neighbourhood', 'Cimiano'],
  ['q.re Feltre', 'neighbourhood', 'Quartiere Feltre'],
  ['via Feltre, Milano', 'neighbourhood', 'Cimiano'],
  ['Milano, zona Udine', 'neighbourhood', 'Udine'],
  ['M2 Udine', 'neighbourhood', 'Cimiano'],
  ['MM2 Cimiano', 'neighbourhood', 'Cimiano'],
  ['Parco Lambro', 'neighbourhood', 'Parco Lambro'],
  // The Municipio of the desk
  ['Lambrate', 'municipio', 'Lambrate'],
  ['zona Lambrate/Rubattino', 'municipio', 'Lambrate'],
  ['Città Studi', 'municipio', 'Città Studi'],
  ["CITTA' STUDI", 'municipio', 'Città Studi'],
  ['Milano Città  Studi', 'municipio', 'Città Studi'],
  ['corso Buenos Aires', 'municipio', 'Buenos Aires'],
  ['c.so Buenos Aires 12', 'municipio', 'Buenos Aires'],
  ['P.ta Venezia', 'municipio', 'Porta Venezia'],
  ['zona Lima/Porta Venezia', 'municipio', 'Lima'],
  ['metro Piola', 'municipio', 'Città Studi'],
  ['zona Piola', 'municipio', 'Piola'],
  ['Municipio 3', 'municipio', 'Municipio 3'],
  ['Municipio 2 e 3', 'municipio', 'Municipio 2 e 3'],
  ['zona 3, Milano', 'municipio', 'zona 3'],
  ['20129 Milano', 'municipio', 'Buenos Aires'],
  ['Milano, M4 Dateo', 'municipio', 'Buenos Aires'],
  // Within three kilometres
  ['via Padova', 'near', 'via Padova'],
  ['Cascina Gobba', 'near', 'Cascina Gobba'],
  ['M2 Cascina Gobba', 'near', 'Cascina Gobba'],
  ['via Inventata 12', 'near', 'via Padova'],
  ['via Inventata 12, zona via Padova', 'near', 'via Padova'],
  ['Crescenzago (MM2)', 'near', 'Crescenzago'],
  ['NoLo', 'near', 'NoLo'],
  ['zona Loreto', 'near', 'Loreto'],
  ['Loreto', 'near', 'Loreto'],
  ['via Padova, zona Loreto', 'near', 'Loreto'],
  ['Precotto', 'near', 'Precotto'],
  ['quartiere Adriano', 'near', 'Quartiere Adriano'],
  ['M1 Pasteur', 'near', 'Loreto'],
  ['via Palmanova 22', 'near', 'via Palmanova'],
  ['20132', 'near', '20132'],
  // Farther, in Milan
  ['Stazione Centrale, Milano', 'milan', 'Stazione Centrale'],
  ['Baggio', 'milan', 'Baggio'],
  ['Milano Centrale', 'milan', 'Centrale'],
  ['Centrale Operativa, Milano', 'milan', 'Milano'],
  ['M1 Bisceglie', 'milan', 'Bisceglie'],
  ['zona Corvetto', 'milan', 'Corvetto'],
  ['zona Lodi', 'milan', 'Lodi'],
  ['Municipio 7', 'milan', 'Municipio 7'],
  ['Milano', 'milan', 'Milano'],
  ['20121 Milano', 'milan', 'Milano'],
  ['via Inesistente 3, Milano', 'milan', 'Milano'],
  // Elsewhere
  ['Vimodrone (MI)', 'outside', 'Vimodrone'],
  ['Cologno M.se', 'outside', 'Cologno Monzese'],
  ['Cologno Monzese (Milano)', 'outside', 'Cologno Monzese'],
  ['Sesto San Giovanni', 'outside', 'Sesto San Giovanni'],
  ['M1 Sesto Marelli', 'outside', 'Sesto San Giovanni'],
  ['Milano est, Segrate', 'outside', 'Segrate'],
  ['Segrate, Milano', 'outside', 'Segrate'],
  ['Milano 2', 'outside', 'Segrate'],
  ['via Padova 3, Cologno Monzese', 'outside', 'Cologno Monzese'],
  ['viale Monza 1, Brugherio', 'outside', 'Brugherio'],
  ['via Milano 5, Segrate', 'outside', 'Segrate'],
  ['20900 Monza', 'outside', 'Monza'],
  ['Cernusco s/N', 'outside', 'Cernusco sul Naviglio'],
  ['Bari', 'outside', 'Bari'],
  ['Gallarate (VA)', 'outside', 'Gallarate'],
  ['via Roma 12, Rho (MI)', 'outside', 'Rho'],
  ['Lodi', 'outside', 'Lodi'],
  ['Loreto (AN)', 'outside', 'Loreto'],
  // Not told
  ['via Roma', 'unknown', null],
  ['via Monza 4', 'unknown', null],
  ['Lambro', 'unknown', null],
  ['Martesana', 'unknown', null],
  ['zona Lambro', 'unknown', null],
  ['zona non servita dai mezzi', 'unknown', null],
  ['Milano e provincia', 'unknown', null],
  ['provincia di Milano', 'unknown', null],
  ['zona Milano est', 'unknown', null],
  ['Lambrate e Segrate', 'unknown', null],
  ['Milano e Monza', 'unknown', null],
  ['Monza o Milano', 'unknown', null],
  ['smart working', 'unknown', null],
  ['da remoto', 'unknown', null],
  ['varie sedi', 'unknown', null],
  ['', 'unknown', null],
];

describe('the field for the place', () => {
  it.each(asPlace)('«%s» is %s (%s)', (phrase, step, place) => {
    const told = at(phrase);
    expect([told.step, told.place]).toEqual([step, place]);
  });
});

const asText: Row[] = [
  ['Cercasi barista in zona Crescenzago (MM2), orario 6-9.', 'near', 'Crescenzago'],
  ['Cerca 4 addette mensa per scuole in zona Lambrate.', 'municipio', 'Lambrate'],
  ['Luogo di lavoro: Vimodrone (MI).', 'outside', 'Vimodrone'],
  ['Negozio in via Padova 3, Milano, cerca commessa.', 'near', 'via Padova'],
  ['Volantini alle uscite metro (Udine, Cimiano, Gobba).', 'near', 'Udine'],
  ['Fioraio, piazza vicino Lambrate FS, Milano.', 'municipio', 'Lambrate'],
  ['Pulizia della chiesa, quartiere Feltre: lunedì.', 'neighbourhood', 'Quartiere Feltre'],
  ['Selezioniamo cameriera per la zona di Lambrate.', 'municipio', 'Lambrate'],
  ['Assistenza domiciliare in zona Lambrate.', 'municipio', 'Lambrate'],
  ['Milano. Chiedere del sig. Adriano Greco.', 'milan', 'Milano'],
  ['Preferenza per chi abita in zona Lambrate.', 'unknown', null],
  ['Famiglia zona Città Studi cerca colf.', 'municipio', 'Città Studi'],
  ['Zona Loreto e Lambrate, pulizie in casa.', 'near', 'Loreto'],
  ['Sede di lavoro: Milano.', 'milan', 'Milano'],
  ['Presentarsi allo sportello, via Rizzoli 46.', 'unknown', null],
  ['Colloqui in via Rizzoli 4.', 'unknown', null],
  ['Inviare il curriculum alla filiale di Lambrate.', 'unknown', null],
  ['Passeggiata lungo il Lambro, ottima forma fisica.', 'unknown', null],
  ['Contratto di 6 mesi, 20 ore.', 'unknown', null],
];

describe('a text', () => {
  it.each(asText)('«%s» is %s (%s)', (phrase, step, place) => {
    const told = inText(phrase);
    expect([told.step, told.place]).toEqual([step, place]);
  });

  it('gives way to the field for the place', () => {
    const entry = read({ place: 'Baggio, Milano', text: 'Negozio in zona Cimiano.' });
    expect(nearestDesk(entry, desks, options).place).toBe('Baggio');
  });

  it('completes a field that only says Milan', () => {
    const entry = read({ place: 'Milano', text: 'Negozio in zona Cimiano.' });
    expect(nearestDesk(entry, desks, options).step).toBe('neighbourhood');
  });
});

describe('the desks', () => {
  it('are placed by their neighbourhood, by their position, or by a street of one neighbourhood', () => {
    expect(at('Cimiano', [desk('a', 'via Rizzoli 46, Milano')]).step).toBe('neighbourhood');
    expect(at('Cimiano', [desk('a', 'largo Cervi 1, Milano', { nil: 18 })]).step).toBe('neighbourhood');
    const placed = desk('a', 'largo Cervi 1, Milano', { position: [45.508, 9.2414] });
    expect(at('M2 Cimiano', [placed])).toMatchObject({ step: 'near', km: 1, desk: 'a' });
  });

  it.each(['largo Cervi 1, Milano', 'via Narni 1, Milano'])(
    'at %s has no distance without its neighbourhood',
    (where) => {
      expect(at('Cimiano', [desk('a', where)])).toMatchObject({ step: 'milan', desk: null, km: null });
    },
  );

  it('give the nearest, whatever their order', () => {
    const others = [desk('loreto', 'piazzale Loreto 1'), rizzoli, desk('lambrate', 'via Ventura 2')];
    for (const all of [others, [...others].reverse()]) {
      expect(at('NoLo', all)).toMatchObject({ step: 'neighbourhood', desk: 'loreto', km: 0 });
      expect(at('quartiere Adriano', all)).toMatchObject({ step: 'near', desk: 'hub-rizzoli' });
    }
  });

  it('are not needed to know that a place is elsewhere', () => {
    expect(at('Vimodrone', [])).toMatchObject({ step: 'outside', desk: null, km: null, place: 'Vimodrone' });
    expect(at('Bari')).toMatchObject({ step: 'outside', desk: null, km: null });
  });

  it('are near up to the configured distance, by the farthest of the neighbourhoods', () => {
    expect(nearestDesk(read({ place: 'via Padova' }), desks, { nearKm: 1, places: [] })).toMatchObject({
      step: 'milan',
      desk: 'hub-rizzoli',
      km: 2,
    });
  });
});

describe('what is told', () => {
  it('is nothing for what is no offer', () => {
    const entry: Entry = { ...readEntry(aDraft({ kind: 'notice', place: 'Cimiano' }), { school }) };
    expect(nearestDesk(entry, desks, options).step).toBe('unknown');
  });

  it('is stated when the words name it, derived when a table does', () => {
    expect(at('Cimiano').confidence).toBe('stated');
    expect(at('Municipio 3').confidence).toBe('stated');
    expect(at('via Rizzoli').confidence).toBe('derived');
    expect(at('20129 Milano').confidence).toBe('derived');
    expect(at('Lambrate').confidence).toBe('derived');
  });

  it('counts in half kilometres', () => {
    for (const [phrase] of asPlace) expect(Number.isInteger((at(phrase).km ?? 0) * 2)).toBe(true);
  });

  it('rests on the exact words', () => {
    const words = fc.constantFrom(
      ...asPlace.map(([phrase]) => phrase),
      'zona ',
      '’',
      'È',
      ' - ',
      '\n',
      'Ǆ',
      '😀',
      'M2',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), fc.array(words, { maxLength: 6 }), (place, text) => {
        const draft = aDraft({ place: place.join(' '), text: text.join(' ') });
        const { evidence } = nearestDesk(readEntry(draft, { school }), desks, options);
        if (evidence === null) return;
        const field = evidence.where === 'place' ? draft.place : evidence.where === 'title' ? draft.title : draft.text;
        expect(field?.slice(evidence.at, evidence.at + evidence.quote.length)).toBe(evidence.quote);
        expect(evidence.quote).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('is found in a hostile field too', () => {
    const phrases = [
      'via a ',
      'zona 1, ',
      'm2 linea ',
      'metro : ',
      '20124 ',
      'piazza di di ',
      'Milano e ',
      'zona 2 e ',
    ];
    for (const phrase of phrases) {
      const place = `${phrase.repeat(20_000)} Cimiano`;
      expect(nearestDesk(anOffer({ draft: aDraft({ place }) }), desks, options).step).toBeDefined();
    }
  });
});

describe('the tables', () => {
  it('have the 88 neighbourhoods, all within the city', () => {
    expect(Object.keys(nil).map(Number)).toEqual(Array.from({ length: 88 }, (_, index) => index + 1));
    for (const { at: point } of Object.values(nil)) expect(apart(point, [45.4642, 9.19])).toBeLessThan(13);
  });

  it('have each name once', () => {
    const names = places.map(({ name }) => name.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('put each stop near the middle of its neighbourhoods and of its town', () => {
    const far = stops.flatMap((stop) => {
      const towns = comuni.filter(({ name }) => name === stop.comune).map((one) => one.at);
      const middles = [...towns, ...stop.nil.map((number) => nil[number]?.at ?? ([0, 0] as const))];
      return middles.filter((point) => stop.at && apart(point, stop.at) > 2).map(() => stop.name);
    });
    expect(far).toEqual([]);
  });

  it('put each long street through neighbourhoods that lie in a row', () => {
    const broken = Object.entries(streets).filter(([, through]) =>
      through.some((one) => through.length > 1 && !through.some((other) => other !== one && between(one, other) < 2.2)),
    );
    expect(broken).toEqual([]);
  });
});

function between(one: number, other: number): number {
  return apart(nil[one]?.at ?? [0, 0], nil[other]?.at ?? [0, 0]);
}

/** Flat, in kilometres: good enough within a city. */
function apart(
  [latitude, longitude]: readonly [number, number],
  [otherLatitude, otherLongitude]: readonly [number, number],
) {
  return Math.hypot((latitude - otherLatitude) * 111.2, (longitude - otherLongitude) * 77.9);
}
