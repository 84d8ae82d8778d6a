import { expect, it } from 'vitest';
import type { Draft } from '../../src/model.ts';
import { adText } from '../../src/reading/ad-text.ts';
import { readPlaces } from '../../src/reading/place.ts';
import { draftOf } from './working-time-told.ts';

function told(text: string, more: Partial<Draft> = {}): string[] {
  return readPlaces(adText(draftOf(text, more))).places.map(({ value }) => `${value.kind} ${value.name}`);
}

it.each([
  ['Uffici in zona Crescenzago (MM2)', ['zone Crescenzago', 'metro MM2']],
  ['Zona Lambrate/Rubattino. No fumo', ['zone Lambrate', 'zone Rubattino']],
  ['assistenza in Municipio 2', ['zone Municipio 2']],
  ['Vimodrone (MI)', ['comune Vimodrone']],
  ['Sede di lavoro: Cologno Monzese', ['comune Cologno Monzese']],
  ['per zona Milano est, presso magazzino di Segrate', ['zone Milano est', 'comune Segrate']],
  ['presso magazzino di Segrate', ['comune Segrate']],
  ['trattoria zona via Padova', ['street via Padova']],
  ['via Inventata 12, Milano', ['street via Inventata 12', 'comune Milano']],
  ['negozio in c.so Buenos Aires', ['street c.so Buenos Aires']],
  ['20131 Milano', ['cap 20131', 'comune Milano']],
  ['Metro Turro, a due passi', ['metro Metro Turro']],
  ['Filiale di Monza ricerca, per azienda di Pioltello, addetti', ['comune Pioltello']],
  ['luogo di lavoro: peschiera borromeo (mi)', ['comune peschiera borromeo']],
  ['quartiere Feltre', ['zone Feltre']],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

it.each([
  'in provincia di Bergamo',
  'volantini alle uscite metro (Udine, Cimiano)',
  'a Catania oppure a Messina',
  'ufficio di 600 mq, 2 piani',
])('no municipality: %s', (text) => {
  expect(readPlaces(adText(draftOf(text))).comune).toBeNull();
});

it.each([
  ['Cologno Monzese, Milano, Lombardia', 'Cologno Monzese'],
  ['milano, lombardia', 'milano'],
  ['20093 Cologno Monzese, Lombardia, Italia', 'Cologno Monzese'],
  ['Milano, Monza', undefined],
  ['Hotel Sole, Lombardia', undefined],
])('town, province and region: %s', (place, expected) => {
  expect(readPlaces(adText(draftOf('', { place }))).comune?.value).toBe(expected);
});

it('reads the labelled place first', () => {
  expect(told('Vicino a Monza.', { place: 'Via Inventata 5, 20093 Cologno Monzese (MI)' })).toEqual([
    'street Via Inventata 5',
    'cap 20093',
    'comune Cologno Monzese',
  ]);
  expect(readPlaces(adText(draftOf('', { place: 'Villaverde' }))).comune?.value).toBe('Villaverde');
});
