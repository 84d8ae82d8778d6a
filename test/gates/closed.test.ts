import { describe, expect, it } from 'vitest';
import { closed } from '../../src/gates/closed.ts';
import type { Entry } from '../../src/model.ts';
import { context, offer, other } from './entries.ts';

function said(entry: Entry): string[] {
  return closed.judge(entry, context).map(({ code, level, evidence }) => `${level} ${code}: ${evidence?.quote}`);
}

describe('an ad that says that it is closed', () => {
  it.each([
    ['Addetta mensa. Posizione chiusa, non candidarsi più.', 'Posizione chiusa'],
    ['OFFERTA SCADUTA', 'OFFERTA SCADUTA'],
    ['Cercasi cuoco. Posto già assegnato!', 'Posto già assegnato'],
    ['Il posto è stato assegnato.', 'posto è stato assegnato'],
    ['La ricerca è chiusa il 18 novembre', 'ricerca è chiusa'],
    ['annuncio scaduto', 'annuncio scaduto'],
    ['Selezione conclusa. Grazie a chi ha scritto.', 'Selezione conclusa'],
    ['La selezione è ormai conclusa', 'selezione è ormai conclusa'],
    ['offerta non più disponibile', 'offerta non più disponibile'],
    ['Questa posizione non è più disponibile.', 'posizione non è più disponibile'],
    ['Candidature chiuse.', 'Candidature chiuse'],
    ['Candidature chiuse il 20/11/2026', 'Candidature chiuse'],
    ['Chiuse le candidature!', 'Chiuse le candidature'],
    ['Non si accettano più candidature', 'Non si accettano più candidature'],
    ['Abbiamo già trovato la persona, grazie', 'Abbiamo già trovato la persona'],
    ['SCADUTO\nCercasi commesso', 'SCADUTO'],
  ])('is out: %s', (text, quote) => {
    expect(said(offer(text))).toEqual([`out CLOSED: ${quote}`]);
  });

  it('is out when the title is stamped', () => {
    expect(said(offer('Testo.', { draft: { title: '[SCADUTO] Magazziniere' } }))).toEqual(['out CLOSED: [SCADUTO']);
  });

  it.each([
    'Chiuso il lunedì',
    'Negozio chiuso la domenica e il lunedì mattina',
    'Candidature chiuse il 4 dicembre',
    'Le candidature saranno chiuse il 4 dicembre',
    'Quando le candidature saranno chiuse vi scriviamo',
    'Selezioni a porte chiuse',
    'Selezione a numero chiuso',
    'A selezione conclusa si firma il contratto',
    'Conclusa la selezione, i candidati firmano',
    'Se l’annuncio non è più disponibile, scrivi a lavoro@ago.example',
    'L’offerta non è scaduta',
    'Bando scaduto e riaperto fino al 10 dicembre',
    'La precedente selezione è conclusa: cerchiamo ancora due persone',
    'Candidatura in busta chiusa',
    'Posto auto coperto',
    'Ricerca una persona con studi conclusi',
    'Lavoro in un posto chiuso e riscaldato',
    'Posizione chiusa?',
    'Contratto scaduto da rinnovare',
    'Non presentarsi in negozio',
  ])('is not: %s', (text) => {
    expect(said(offer(text))).toEqual([]);
  });

  it('looks at courses, not at notices', () => {
    expect(said(other('course', 'Iscrizioni chiuse.'))).toEqual(['out CLOSED: Iscrizioni chiuse']);
    expect(said(other('notice', 'Bando terminato.'))).toEqual([]);
  });
});
