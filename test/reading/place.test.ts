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

it.each([
  // what says it: a label, a province, a preposition, an address, a place of its own between commas or dashes
  ['Salumeria Fittizia, Treviglio: cercasi banconista', 'Treviglio'],
  ['Cooperativa cerca ASA per un servizio domiciliare a Saronno', 'Saronno'],
  ['CODOGNO (LO) - caseificio cerca 2 operai', 'CODOGNO'],
  ['Cantina sociale, Stradella PV, cerca addetti', 'Stradella'],
  ['Sportello Lavoro Milano - offerta 12: giardiniere | sede Corsico | 30 ore', 'Corsico'],
  ['Panificio Fittizio (Rozzano) cerca commessa', 'Rozzano'],
  ['Codogno, supermercato cerca cassiera', 'Codogno'],
  ['calzaturificio di Cascina (Pisa) cerca orlatrice', 'Cascina'],
  ['trasporti a Borgo Inventato (Brescia)', 'Borgo Inventato'],
  ['Comune di Montefittizio: bando per operai', 'Montefittizio'],
  // short and small
  ['mensa scolastica di Cernusco s/N: 4 addette', 'Cernusco s/N'],
  ['ufficio a S. Donato M.se, pulizie serali', 'S. Donato M.se'],
  ['Gelateria Fittizia, Sesto S. Giovanni', 'Sesto S. Giovanni'],
  ['lavanderia a Sesto vicino alla stazione', 'Sesto'],
  ['cercasi colf a bollate due volte a settimana', 'bollate'],
  ['cerco pulizie scale a magenta il sabato', 'magenta'],
  // a surer one than the first
  ['Agenzia Fittizia, filiale di Treviglio, cerca per cliente a Bergamo un fresatore', 'Bergamo'],
  ['Azienda con sede a Verona cerca magazzinieri per il deposito di Segrate', 'Segrate'],
  ['Comune di Carpi: corso di italiano in via Trento Trieste 14', 'Carpi'],
  ['Supermercati Fittizi - 26900 Lodi, LO. Sede di lavoro: Di persona', 'Lodi'],
  ['Pulizie uffici in zona Tribunale (Milano)', 'Milano'],
  ['consegne a Novara e provincia', 'Novara'],
  ['Panificio, Rozzano, Milano', 'Rozzano'],
  ['Merceria «Il Bottone Fittizio» (Melzo centro)', 'Melzo'],
])('the town of: %s', (text, expected) => {
  expect(readPlaces(adText(draftOf(text))).comune?.value).toBe(expected);
});

it.each([
  'Il gruppo cerca 12 autisti per Pesaro, Fano e Urbino',
  'Supermercati da Bergamo a Brescia cercano stagionali',
  'Assume nei ristoranti di Lecco, di Garlate e di Osnago',
  'Azienda cerca autista, residenza a Lainate o Rho e provincia',
  'AUSL TERAMO: 3 OSS; AUSL PESCARA: 4 OSS',
  'pulizie a Milano e provincia',
  'pulizie in zona Monza Brianza',
  'Però cerchiamo una persona seria',
  'Fermo restando il contratto, cerchiamo camerieri',
  'Massa muscolare e fitness: istruttori cercasi',
  'prosciutto di Parma e mozzarella di Caserta',
  'Laureata a Pavia, cerco lavoro',
  'Sig.ra Ferrara, ore pasti',
  'Chiedere a Marta o scrivere a Paola',
  'Il signor Monti cerca una colf',
  'Osteria Ferrara cerca cameriere',
  'Ditta Bergamo & Figli cerca muratore',
  'bar a San Siro, vicino allo stadio',
  'Fermata Lodi della gialla, bar cerca barista',
  'formaggi: gorgonzola, taleggio, crescenza',
  'scrivere a info@comune.bollate.example',
  'Ditta Fittizia, casella postale 77 Milano',
  'Supporto al polo di Medicina e Chirurgia',
])('no town: %s', (text) => {
  expect(readPlaces(adText(draftOf(text))).comune).toBeNull();
});

it.each([
  ['barista - via Inventata\nDatore di lavoro: Bar Brillo srl', ['street via Inventata']],
  ["Centro per l'impiego, viale Inventato 3", ['street viale Inventato 3']],
  ['Centro estivo cerca educatrici', []],
  ['bar in Centro, tutte le mattine', ['zone Centro']],
])('ends with the line, or is none: %s', (text, places) => {
  expect(told(text)).toEqual(places);
});
