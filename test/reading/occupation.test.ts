import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/model.ts';
import { adText } from '../../src/reading/ad-text.ts';
import { readOccupation } from '../../src/reading/occupation.ts';
import { occupations } from '../../src/reading/occupations.ts';
import { readTitle } from '../../src/reading/title.ts';
import { draftOf } from './working-time-told.ts';

function trade(text: string, more: Partial<Draft> = {}): string | null {
  return readOccupation(adText(draftOf(text, more)))?.value.id ?? null;
}

describe('occupation', () => {
  it.each([
    ['CAMERIERI AI PIANI per hotel', 'hotel_cleaner'],
    ['cercasi cameriera ai piani', 'hotel_cleaner'],
    ['cameriere di sala', 'waiter'],
    ['ADDETTI/E ALLE PULIZIE', 'office_cleaner'],
    ['Addetta pulizie uffici', 'office_cleaner'],
    ['operaio pulizie', 'office_cleaner'],
    ['collaboratrice scolastica', 'school_caretaker'],
    ['collaboratrice domestica', 'house_cleaner'],
    ['badante convivente per signora', 'carer_live_in'],
    ['cerchiamo baby sitter', 'babysitter'],
    ['O.S.S. per struttura', 'oss'],
    ['operatori socio-sanitari', 'oss'],
    ['ASA/OSS domiciliare', 'asa'],
    ['lavapiatti/aiuto cucina', 'dishwasher'],
    ['AIUTO CUOCO', 'kitchen_helper'],
    ['magazzinieri/e picking', 'warehouse'],
    ['autista patente B per consegne', 'van_driver'],
    ['autista scuolabus', 'bus_driver'],
    ['commesse per negozio', 'shop_assistant'],
    ['addetta al confezionamento', 'packer'],
    ['operaio/a generico/a addetto confezionamento', 'packer'],
    ['sarta esperta', 'tailor'],
    ['portinaio', 'caretaker'],
    ['persona per pulire gli uffici', 'office_cleaner'],
    ['lavoro semplice da casa', null],
    ['Servizio civile: assistenza agli anziani', null],
    ['impresa di pulizie cerca autista furgone', 'van_driver'],
  ])('%s: %s', (text, id) => {
    expect(trade(text)).toBe(id);
  });

  it('names each trade once', () => {
    expect(new Set(occupations.map(({ id }) => id)).size).toBe(occupations.length);
    expect(occupations.length).toBeGreaterThanOrEqual(62);
    for (const { id, isco08, sector, title, variants } of occupations) {
      expect(isco08, id).toMatch(/^\d{4}$/);
      expect([sector, title, variants[0]].every(Boolean), id).toBe(true);
    }
  });
});

describe('title', () => {
  const title = (more: Partial<Draft>) => {
    const draft = draftOf(more.text ?? '', more);
    return readTitle(draft, draft.kind === 'offer' ? readOccupation(adText(draft)) : null);
  };

  it.each([
    ['CERCASI CAMERIERA AI PIANI!!!', 'addetto/a alle camere d’albergo'],
    ['n. 3 ADDETTI/E ALLE PULIZIE - rif. PUL/0231', 'addetto/a alle pulizie'],
    ['CERCASI RESPONSABILE QUALITÀ (m/f) rif. QA-12', 'Responsabile qualità'],
    ['Offerta di lavoro: sviluppatore gestionale', 'Sviluppatore gestionale'],
    ['⭐ Selezioniamo grafica pubblicitaria ⭐', 'Grafica pubblicitaria'],
    ['Cercasi', 'Cercasi'],
  ])('%s', (own, expected) => {
    expect(title({ title: own })).toBe(expected);
  });

  it('keeps the title of the employer where only the text names a trade', () => {
    expect(title({ title: 'Responsabile di filiale', text: 'Coordina magazzinieri e commesse.' })).toBe(
      'Responsabile di filiale',
    );
  });

  it('finds one in a text without title', () => {
    expect(title({ text: 'Cercasi lavapiatti per trattoria' })).toBe('lavapiatti');
    expect(title({ kind: 'class', text: 'Parrocchia inventata: corso di italiano per donne, martedì.' })).toBe(
      'Corso di italiano per donne',
    );
  });
});

it.each([
  ['LA BOTTEGA FITTIZIA\ncerca aiuto per il laboratorio\nsi comincia alle 3', 'Aiuto per il laboratorio'],
  [
    '>>> LAVORO FITTIZIO <<<\nAgenzia per il lavoro\nFigura: smistatrice di colli, notte',
    'Smistatrice di colli, notte',
  ],
  ['Bottega Fittizia\nCerchiamo una persona fidata tel 300 000 0012', 'Persona fidata'],
  ['Una persona fidata per la bottega\nnon serve cercare altro', 'Una persona fidata per la bottega'],
])('what is sought names the offer, not the sign of the house: %j', (text, expected) => {
  const draft = draftOf(text);
  expect(readTitle(draft, readOccupation(adText(draft)))).toBe(expected);
});
