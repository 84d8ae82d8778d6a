import { describe, expect, it } from 'vitest';
import { deadline } from '../../src/gates/deadline.ts';
import type { Entry } from '../../src/model.ts';
import { context, fact, offer } from './entries.ts';

function said(entry: Entry): string[] {
  return deadline.judge(entry, context).map(({ code, level, evidence }) => `${level} ${code}: ${evidence?.quote}`);
}

describe('a deadline that cannot be read', () => {
  it.each(['31/11/2026', 'boh', 'da definire', 'mercoledì 27 novembre 2026'])('typed: %s', (typed) => {
    expect(said(offer('Testo.', { draft: { deadline: typed } }))).toEqual([`warn DEADLINE_UNREADABLE: ${typed}`]);
  });

  it.each([
    ['Candidarsi entro il 31 novembre', 'entro il 31 novembre'],
    ['Scadenza: 29 febbraio 2027', 'Scadenza: 29 febbraio 2027'],
    ['Candidature fino al 31/11', 'fino al 31/11'],
    ['CV entro lunedì 30.02.2027 alle 12', 'entro lunedì 30.02.2027'],
  ])('written: %s', (text, quote) => {
    expect(said(offer(text))).toEqual([`warn DEADLINE_UNREADABLE: ${quote}`]);
  });

  it.each([
    'Candidarsi entro il 30 novembre',
    'Risposta entro 24/48 ore',
    'Entro le 18.30',
    'Nato il 31 novembre',
    'Contratto fino al 30/06/2027',
    'Termine: 2 settimane',
  ])('none: %s', (text) => {
    expect(said(offer(text))).toEqual([]);
  });

  it.each(['', ' ', 'nessuna', 'sempre aperto', '-'])('none typed: «%s»', (typed) => {
    expect(said(offer('Testo.', { draft: { deadline: typed } }))).toEqual([]);
  });

  it('says nothing where a deadline was read', () => {
    const read = fact({ kind: 'date' as const, date: '2026-12-04', time: null });
    const entry = offer('Prorogato dal 31 novembre al 4 dicembre', {
      entry: { deadline: read },
      draft: { deadline: '31/11/2026' },
    });
    expect(said(entry)).toEqual([]);
  });
});
