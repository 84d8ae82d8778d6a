import { describe, expect, it } from 'vitest';
import { gulpease, plainLanguage } from '../../src/gates/plain-language.ts';
import { weekday } from '../../src/gates/weekday.ts';
import { context, offer } from './entries.ts';

describe('weekday and date', () => {
  const said = (text: string) => weekday.judge(offer(text), context).map(({ evidence }) => evidence?.quote);

  it.each([
    ['Scade giovedì 27 novembre.', ['giovedì 27 novembre']],
    ['Colloqui lunedì 1/12 alle 10.', ['lunedì 1/12']],
    ['Martedì 1 dicembre 2025 alle 9.', ['Martedì 1 dicembre 2025']],
    ['Entro mercoledì 27 novembre 2026', ['mercoledì 27 novembre 2026']],
    ['Entro gio 4 dic. alle 12', ['gio 4 dic']],
    ['Entro giovedì 4.12.2026', ['giovedì 4.12.2026']],
    ['Scade gio 04/12/2026', ['gio 04/12/2026']],
  ])('differ in «%s»', (text, quotes) => {
    expect(said(text)).toEqual(quotes);
  });

  it.each([
    'Entro venerdì 27 novembre.',
    'Iscrizioni entro lunedì 30/11.',
    'Colloqui martedì 1° dicembre ore 10.',
    'Sabato 9 gennaio, corso HACCP.',
    'Lunedì 15-19, da martedì a venerdì 9-13.',
    'Venerdì 31 aprile.',
    'Lunedì 9/13 e martedì.',
    'Lun 9/12, mar 14/18.',
    'Entro ven 4 dic.',
  ])('agree, or cannot be compared, in «%s»', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('plain language', () => {
  const codes = (summary: string | null) =>
    plainLanguage.judge(offer('Testo.', { entry: { summary } }), context).map(({ code }) => code);

  it('measures as the authors of the index do', () => {
    // 14 words, 2 sentences, 73 letters: 89 + (600 - 730) / 14
    expect(
      gulpease('Cerchiamo una persona per pulire gli uffici. Lavori dalle nove alle undici ogni mattina.'),
    ).toBeCloseTo(79.7, 0);
  });

  it('does not end a sentence in a time, a figure or an abbreviation', () => {
    const once = gulpease(
      'Lavori dalle 9.30 alle 11.30 con la sig. Ada e prendi 1.200 euro netti ogni mese che lavori',
    );
    const words = gulpease('Lavori dalle 930 alle 1130 con la sig Ada e prendi 1200 euro netti ogni mese che lavori');
    expect(once).toBe(words);
  });

  it('says nothing of a text too short to measure, or absent', () => {
    expect(codes('Pulizie.')).toEqual([]);
    expect(codes(null)).toEqual([]);
  });

  it('warns of bureaucratic sentences and of abbreviations', () => {
    const hard =
      'Costituirà titolo preferenziale la comprovata pregressa esperienza nell’espletamento delle mansioni di sanificazione degli ambienti ospedalieri e la conseguente disponibilità al conferimento di incarichi temporanei';
    expect(codes(hard)).toEqual(['HARD_TO_READ']);
    expect(codes('Contratto T.D. c/o uffici.')).toEqual(['ABBREVIATION']);
  });
});
