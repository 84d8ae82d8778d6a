import { describe, expect, it } from 'vitest';
import { adText } from '../../src/reading/ad-text.ts';
import { readWorkingTime } from '../../src/reading/working-time.ts';
import { draftOf, frame, readText, told } from './working-time-told.ts';

describe('evening in words', () => {
  it.each([
    ['solo cene', 'outside evening'],
    ['servizio pranzo e cena', 'outside evening'],
    ['si lavora solo a pranzo, dal lunedì al venerdì', 'on mon-fri · no weekends · unknown partly-stated'],
    ['venerdì e sabato sera', 'on fri,sat · weekends · outside weekend sat'],
    ['pulizie serali', 'outside evening'],
    [
      'preparazione della cena e stiro, lun-ven 14-17',
      'on mon-fri · mon-fri 14:00-17:00 · no weekends · with-pre-post post-school 17:00',
    ],
    ['part time mattutino, non serale', 'part-time · unknown not-stated'],
    [
      'Ristorante cerca cameriere: servizio serale dal mercoledì alla domenica, dalle 18.30 a chiusura.',
      'on wed-sun · weekends · outside late-end 18:30',
    ],
    ['pranzo sì cena no', 'unknown not-stated'],
    ['colazioni e pranzi, no cene', 'unknown not-stated'],
  ])('reads %j', (text, expected) => {
    expect(told(readText(text))).toBe(expected);
  });
});

describe('the school frame', () => {
  const ad = adText(draftOf('lun-ven 8-13'));

  it('is an argument: a school that opens at 8 makes 8-13 fit', () => {
    expect(readWorkingTime(ad, { ...frame, opens: '08:00' }).schoolFit.fit).toBe('inside');
    expect(readWorkingTime(ad, { ...frame, pre: '08:15' }).schoolFit.fit).toBe('outside');
  });

  it.each([
    ['lun-ven 8.30-16.30', 'inside'],
    ['lun-ven 8.29-16.30', 'with-pre-post'],
    ['lun-ven 8.30-16.31', 'with-pre-post'],
    ['lun-ven 7.30-18.00', 'with-pre-post'],
    ['lun-ven 7.29-18.00', 'outside'],
    ['lun-ven 7.30-18.01', 'outside'],
  ])('has closed windows: %s is %s', (text, fit) => {
    expect(readText(text).schoolFit.fit).toBe(fit);
  });

  it.each([
    'part time',
    'part time mattina',
    'orario comodo per le mamme',
    '4 ore al giorno, lun-ven',
    'lavoro su turni',
  ])('is unknown, never guessed, for %j', (text) => {
    expect(readText(text).schoolFit.fit).toBe('unknown');
  });

  it.each([
    'lun-ven 9-13 e il sabato',
    'lun-ven 9-13, una sera a settimana fino alle 21',
    'lun-ven 9-13 oppure 15-19',
    'lun-ven 9-13, reperibilità notturna',
    'lun-ven 9-13, anche festivi',
    '9-13 su 6 giorni',
    'lun-ven 9-13, badante convivente',
  ])('is outside when anything stated is outside: %j', (text) => {
    expect(readText(text).schoolFit.fit).toBe('outside');
  });

  it('shows the words it rests on', () => {
    const { schoolFit } = readText('Pulizie uffici. Orario: lun–ven 6.00–9.00');
    expect(schoolFit).toEqual({
      fit: 'outside',
      reason: 'early-start',
      decides: '06:00',
      evidence: [{ where: 'text', at: 24, quote: 'lun–ven 6.00–9.00' }],
    });
  });
});
