import { describe, expect, it } from 'vitest';
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
