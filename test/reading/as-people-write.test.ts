// Ways of writing single facts that are seen in ads by strangers, one line each; all invented.
import { describe, expect, it } from 'vitest';
import type { Offer } from '../../src/model.ts';
import { readEntry } from '../../src/reading/read.ts';
import { draftOf, frame } from './working-time-told.ts';

function read(text: string): Offer {
  const entry = readEntry(draftOf(text), { school: frame });
  if (entry.kind !== 'offer') throw new Error(entry.kind);
  return entry;
}

const times = (text: string) =>
  read(text).facts.schedule.map(({ value }) => `${value.days?.join(' ') ?? '?'} ${value.from}-${value.to}`);

describe('days and times', () => {
  it.each([
    ['Lun. Mer. Ven. h. 9:15 - 13:15', ['mon wed fri 09:15-13:15']],
    ['orario: lu-ma-gio 8:45/16:15, ve 8:45/12:45', ['mon tue thu 08:45-16:15', 'fri 08:45-12:45']],
    ['Orario: 8:00-12:00, dal lunedì al venerdì, no turni, no festivi', ['mon tue wed thu fri 08:00-12:00']],
    [
      'turni 8/12 14/18 dal lun al ven, no notti',
      ['mon tue wed thu fri 08:00-12:00', 'mon tue wed thu fri 14:00-18:00'],
    ],
    [
      'Lunedì 9-13 Martedì 14-18 Giovedì libero Venerdì 9-17',
      ['mon 09:00-13:00', 'tue 14:00-18:00', 'fri 09:00-17:00'],
    ],
    ['Le domande vanno inviate fino alle ore 23.59 del 3/12/2026', []],
    ['Si lavora dalle 7 alle 15, sab e dom a casa', ['? 07:00-15:00']],
    ['La segreteria riceve i candidati lun-ven 10-12', []],
    ['Telefonare al n. 02 0000 0015 (uff. personale, 9-12)', []],
    [
      'Al colloquio portare un documento e il permesso di soggiorno\nlun-mer-ven 9-12, CCNL domestico',
      ['mon wed fri 09:00-12:00'],
    ],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });
});

describe('hours a week and a day', () => {
  it.each([
    ['Contratto 27 ore e mezza', 27.5],
    ['28 hrs/week', 28],
  ])('%s', (text, expected) => {
    expect(read(text).facts.weeklyHours?.value).toEqual({ min: expected, max: expected });
  });

  it('so many hours at each of several times', () => {
    expect(read('Colf, 3 ore x 2 volte a settimana').facts.dailyHours?.value).toBe(3);
  });
});

describe('pay', () => {
  it.each([
    ['Offriamo:\n-1.700 euro netti/mese', { min: 1700, unit: 'month', net: true }],
    ['Paga 60 euro a sera', { min: 60, unit: 'day' }],
    ['Prestazione occasionale, 50 euro a pomeriggio', { min: 50, unit: 'day' }],
  ])('%s', (text, expected) => {
    expect(read(text).facts.pay?.value).toMatchObject(expected);
  });
});

describe('contract', () => {
  it.each([
    ['CCNL Logistica, contr. determinato 3 mesi', 'determinato'],
    ['Contratto: indeterminato dopo 1 mese di prova retribuito', 'indeterminato'],
  ])('%s', (text, expected) => {
    expect(read(text).facts.contract?.value).toBe(expected);
  });

  it('a voucher for families is none', () => {
    expect(read('Voucher per la frequenza dei centri estivi').facts.contract).toBeNull();
  });
});

describe('how to apply', () => {
  it('by a number that stands right behind an hour', () => {
    const [phone] = read('Chiamare dopo le 16 300 000 0016').apply;
    expect(phone?.value).toMatchObject({ by: 'phone', number: '300 000 0016' });
  });

  it.each([
    ['Cv a mano in negozio, via Inventata 3', /via Inventata 3/],
    ['Le domande si consegnano a mano in via Inventata 2', /via Inventata 2/],
    ['Il CV va consegnato al salone, corso Inventato 21', /corso Inventato 21/],
  ])('in person: %s', (text, address) => {
    const channel = read(text).apply.find(({ value }) => value.by === 'in-person')?.value;
    expect(channel?.by === 'in-person' ? channel.address : null).toMatch(address);
  });
});

describe('dates that are no deadline', () => {
  it.each([
    'Domanda online. La graduatoria sarà pubblicata entro il 31 gennaio 2027.',
    'Le carte vanno usate la prima volta entro il 28 febbraio 2027. Nessuna domanda da presentare.',
  ])('%s', (text) => {
    expect(read(text).deadline).toBeNull();
  });
});

describe('who hires', () => {
  it.each([
    ['La Barca di Carta - ristorante di pesce (Chioggia) cerca lavapiatti', 'La Barca di Carta'],
    ['Bici & Ruote "Raggio Finto" - Ferrara, cerco meccanico', 'Raggio Finto'],
    ['Consegne con furgone - Corriere Lampo Nove, Caserta', 'Corriere Lampo Nove'],
    ['Presso il nostro punto vendita Moda Finta di Como selezioniamo addetta/o', 'punto vendita Moda Finta di Como'],
    ["Scuola d'infanzia I Folletti Finti cerca insegnante", "Scuola d'infanzia I Folletti Finti"],
    ['Distribuzione Fulmine scarl, polo di Piacenza: magazzinieri', 'Distribuzione Fulmine scarl'],
    ['Circolo anziani "I Pini Finti" (APS), Cremona. Serve chi anima i pomeriggi', 'I Pini Finti'],
  ])('%s', (text, expected) => {
    expect(read(text).facts.employer?.value).toBe(expected);
  });

  it.each(['Progetto "Nuova Strada" - tirocini', 'Pagina "Lavoro in valle" - annunci'])('not a project: %s', (text) => {
    expect(read(text).facts.employer).toBeNull();
  });
});

it('ends the name of a collective agreement at the contact that follows', () => {
  expect(read('CCNL domestico. Tel 02 0000 0017').facts.collectiveAgreement?.value).toBe('CCNL domestico');
});

it.each([
  ['Il Comune offre 8 borse lavoro', 8],
  ['Il ristorante cerca da un mese un lavapiatti', 1],
  ['Selezioniamo 10 uomini per scarico', 10],
  ['Selezione di n. 5 (cinque) addetti alle pulizie', 5],
])('openings: %s', (text, expected) => {
  expect(read(text).facts.openings?.value).toBe(expected);
});

it('an old couple that looks for help is no opening for two', () => {
  expect(read('Coppia di coniugi anziani cerca aiuto domestico').facts.openings).toBeNull();
});

it('a school as the place of work is no school leaving certificate', () => {
  const asked = read('Doposcuola presso le scuole medie della zona').facts.requirements.map(({ value }) => value.topic);
  expect(asked).not.toContain('diploma');
});
