import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft, Evidence } from '../../src/model.ts';
import { adText } from '../../src/reading/ad-text.ts';
import { readWorkingTime } from '../../src/reading/working-time.ts';
import { draftOf, frame, readText, told } from './working-time-told.ts';

describe('readWorkingTime', () => {
  it('reads whole ads with their contacts, dates, pay and boilerplate', () => {
    const text = `ADDETTA/O ALLE PULIZIE - rif. 7/12-MI
Impresa Prova S.r.l. cerca per uffici zona Lambrate persona con 2-3 anni di esperienza, età 18-55.
Orario: PT 20 h/sett., lun-ven 9.00-13.00. Paga 8,50-9 € l'ora, 14 mensilità.
Inizio 4/12. Colloqui lunedì 30/11 ore 14-18. Tel. 02 0000 0001 (ore 15-19, no sabato).
Annuncio rivolto a entrambi i sessi (L. 903/77) e a persone di tutte le età e tutte le nazionalità (D.Lgs. 215/03 e 216/03).`;
    expect(told(readText(text))).toBe(
      'part-time · 20 h/week · on mon-fri · mon-fri 09:00-13:00 · no weekends · inside within',
    );
  });

  it.each([
    [
      'Cerco tata per 2 bimbi (11 mesi e 3 anni), 4 giorni a settimana 8.30-17.30, zona Gorla. Ven libero',
      '? 08:30-17:30 · with-pre-post days-not-stated 17:30',
    ],
    [
      'COLF 2 mattine fisse (lun e gio) dalle 8:30 alle 12:30 – 8 ore sett. – 9,50€/h – tel 300 000 0010 dopo le 18',
      '8 h/week · on mon,thu · mon,thu 08:30-12:30 · no weekends · inside within',
    ],
    [
      'Turni: mattina 7:00/14:30 - pomeriggio 14:30/22:00 - 5 gg su 7 compresi festivi',
      '? 07:00-14:30 · ? 14:30-22:00 · shifts · weekends · outside early-start 07:00',
    ],
    [
      'Custode con alloggio, lun/ven 7.30/12 - 15/19, sab 8/12',
      'on mon-sat · mon-fri 07:30-12:00 · mon-fri 15:00-19:00 · sat 08:00-12:00 · weekends · split · outside late-end 19:00',
    ],
    [
      'portinaia: 8-12 e 15-19 dal lunedì al venerdì, sabato mattina',
      'on mon-sat · mon-fri 08:00-12:00 · mon-fri 15:00-19:00 · weekends · split · outside late-end 19:00',
    ],
    [
      'receptionist hotel 7-15 15-23 turni',
      '? 07:00-15:00 · ? 15:00-23:00 · shifts · nights · outside early-start 07:00',
    ],
    ['commesso/a 30 ore, orario spezzato, un giorno di riposo oltre la domenica', 'split · unknown not-stated'],
    [
      'dalle 8 alle 12 (il giovedì anche 14-18)',
      '? 08:00-12:00 · thu 14:00-18:00 · with-pre-post days-not-stated 08:00',
    ],
    [
      'segretaria dal lunedì al venerdì mattina (9-13) e il mercoledì anche pomeriggio (14-17)',
      'on mon-fri · mon-fri 09:00-13:00 · wed 14:00-17:00 · no weekends · split · with-pre-post post-school 17:00',
    ],
    [
      'rider weekend: ven 19-23, sab 12-15 e 19-23, dom 12-15',
      'on fri-sun · fri 19:00-23:00 · sat 12:00-15:00 · sat 19:00-23:00 · sun 12:00-15:00 · nights · weekends · split · outside late-end 23:00',
    ],
    [
      'Tirocinio 20h sett: mar-mer-gio 9/13, ven 9/17',
      '20 h/week · on tue-fri · tue-thu 09:00-13:00 · fri 09:00-17:00 · no weekends · with-pre-post post-school 17:00',
    ],
    [
      'Magazzino e-commerce: turno fisso 14-22 lun-ven, 40h',
      '40 h/week · on mon-fri · mon-fri 14:00-22:00 · no shifts · no weekends · outside late-end 22:00',
    ],
    [
      'Badante di notte per papà 84 anni: entrata ore 20, uscita ore 8, 6 notti, domenica libera',
      '? 20:00-08:00 · nights · outside night 08:00',
    ],
    [
      'cuoca mensa asilo 8.00/15.00 lun/ven da sett a luglio, 35h',
      '35 h/week · on mon-fri · mon-fri 08:00-15:00 · no weekends · with-pre-post pre-school 08:00',
    ],
    [
      '2 turni 6-14/14-22 o giornata 8-17',
      '? 06:00-14:00 · ? 14:00-22:00 · ? 08:00-17:00 · shifts · outside early-start 06:00',
    ],
  ])('reads %j', (text, expected) => {
    expect(told(readText(text))).toBe(expected);
  });

  it('reads labelled fields with the text', () => {
    const more = { extra: { hours: 'Part-time 25 ore', schedule: 'lun-ven 9-14' } };
    expect(told(readText('Cercasi aiuto cuoca', more))).toBe(
      'part-time · 25 h/week · on mon-fri · mon-fri 09:00-14:00 · no weekends · inside within',
    );
  });

  it('takes a bare number for hours a week only in a field of its own', () => {
    expect(told(readText('Cercasi aiuto cuoca', { extra: { hours: '25' } }))).toBe('25 h/week · unknown not-stated');
    expect(told(readText('25'))).toBe('unknown not-stated');
  });

  it('does not take the hours of a course for work, except in a course', () => {
    const ad = adText(draftOf('Corso di cucina, mar e gio 9.30-12.30'));
    expect(readWorkingTime(ad, frame).schedule).toEqual([]);
    expect(told(readWorkingTime(ad, frame, 'course'))).toBe(
      'on tue,thu · tue,thu 09:30-12:30 · no weekends · inside within',
    );
  });

  it('says nothing of an ad that says nothing', () => {
    expect(told(readText('Cercasi persona seria. Contatti allo sportello.'))).toBe('unknown not-stated');
    expect(told(readText(''))).toBe('unknown not-stated');
  });

  it('gives up, rather than guess, on a timetable of something else', () => {
    const timetable = 'lun 8-9, mar 9-10, mer 10-11. '.repeat(200);
    expect(readText(timetable).schoolFit.fit).toBe('unknown');
  });

  it('rests every fact on the exact words of the draft', () => {
    const piece = fc.constantFrom(
      'lun–ven ',
      'Dalle 9 alle 13 ',
      'sab.',
      'turni ',
      '20 ore settimanali ',
      'notte ',
      ', ',
      '\n',
      '😀',
      'venerdi\u0300 ',
      'Part Time ',
      'convivente ',
      '8,30–12,30 ',
      'e ',
      '. ',
      'tel. 02 0000 0001 ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const draft = draftOf(pieces.join(''));
        for (const { where, at, quote } of proofsOf(draft)) {
          expect(where).toBe('text');
          expect(quote).not.toBe('');
          expect(draft.text.slice(at, at + quote.length)).toBe(quote);
        }
      }),
    );
  });
});

function proofsOf(draft: Draft): Evidence[] {
  const { schoolFit, schedule, ...facts } = readWorkingTime(adText(draft), frame);
  return [...schedule, ...Object.values(facts).filter((fact) => fact !== null)]
    .map((fact) => fact.evidence)
    .concat(schoolFit.evidence);
}
