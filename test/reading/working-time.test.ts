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
