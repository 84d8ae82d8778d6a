import { describe, expect, it } from 'vitest';
import { adText } from '../../src/reading/ad-text.ts';
import { readWorkingTime } from '../../src/reading/working-time.ts';
import { draftOf, frame, readText, told } from './working-time-told.ts';

describe('what is not working time', () => {
  it.each([
    ['presentarsi il lunedì dalle 9 alle 12', 'unknown not-stated'],
    ['tel. 02 0000 0011 dalle 9 alle 18', 'unknown not-stated'],
    ['dalle 9 alle 12 telefonare al 02 0000 0011', 'unknown not-stated'],
    [
      'lun-ven 9-13, per info tel. 02 0000 0011 ore 14-16',
      'on mon-fri · mon-fri 09:00-13:00 · no weekends · inside within',
    ],
    [
      'Colloqui martedì 10-12. Si lavora lun-ven 15-19',
      'on mon-fri · mon-fri 15:00-19:00 · no weekends · outside late-end 19:00',
    ],
    ['negozio aperto 9-19, cerchiamo aiuto per il sabato', 'on sat · weekends · outside weekend sat'],
    ['uffici aperti dal lunedì al venerdì 9-18', 'unknown not-stated'],
    ['Aperto tutte le sere 19-23, chiuso lunedì', 'unknown not-stated'],
    ['2 persone per via Padova 10-12', 'unknown not-stated'],
    ['zona 2-3, 15 ore', '15 h/week · unknown not-stated'],
    ['esperienza 2-3 anni, 20/25 anni', 'unknown not-stated'],
    ['3-4 ore al giorno', 'unknown not-stated'],
    ['volantinaggio 2-3 mattine, 4 ore', 'unknown not-stated'],
    ['corso gratuito 9-13 lun-ven', 'unknown not-stated'],
    ['durata corso 120 ore, stage 40 ore', 'unknown not-stated'],
    ['martedì 1 dicembre ore 10-12', 'unknown not-stated'],
    ['inizio 4/12', 'unknown not-stated'],
    ["la bimba va all'asilo dalle 9 alle 15.30", 'unknown not-stated'],
    ['chiamare ore serali', 'unknown not-stated'],
    ['Liv. 4-5, CCNL Turismo', 'unknown not-stated'],
    ['viale Monza 12-14, orario 8-12', '? 08:00-12:00 · with-pre-post days-not-stated 08:00'],
    [
      'dal 7 gennaio al 30 giugno, lun-ven 8-14',
      'on mon-fri · mon-fri 08:00-14:00 · no weekends · with-pre-post pre-school 08:00',
    ],
    ['paga 9-10 euro, 9-13', '? 09:00-13:00 · inside days-not-stated'],
    ['Inviare CV entro sabato', 'unknown not-stated'],
    [
      "orario d'ufficio 9-18 lun-ven",
      'on mon-fri · mon-fri 09:00-18:00 · no weekends · with-pre-post post-school 18:00',
    ],
    ['bus 56-57', 'unknown not-stated'],
    ['n. 4 addetti, 2/3 volte', 'unknown not-stated'],
    ['rispondiamo dalle 9 alle 18', 'unknown not-stated'],
    [
      'Il negozio è aperto dal lunedì al sabato 9-19. Turno 9-14 o 14-19',
      '? 09:00-14:00 · ? 14:00-19:00 · outside late-end 19:00',
    ],
    ['Hostess per evento, sabato 12 dicembre dalle 9 alle 18', 'unknown not-stated'],
    ['sostituzione maternità 9/12 mesi, 20 ore', '20 h/week · unknown not-stated'],
    ['età 25/45, orario 8/17', '? 08:00-17:00 · with-pre-post days-not-stated 08:00'],
    ['telefonare in orario di ufficio 9-12', 'unknown not-stated'],
    ['chi cerca lavoro chiami dalle 9 alle 12', 'unknown not-stated'],
    ['Bar (tel. 02 0000 0011) orario 8-14', '? 08:00-14:00 · with-pre-post days-not-stated 08:00'],
  ])('reads %j', (text, expected) => {
    expect(told(readText(text))).toBe(expected);
  });
});

describe('hours of a place', () => {
  it.each([
    ['Il bar è aperto 7-22, il tuo turno sarebbe 9-13', '? 09:00-13:00 · inside days-not-stated'],
    [
      'Negozio aperto lun-sab 9-19.30, a te chiediamo mar e gio 10-14',
      'on tue,thu · tue,thu 10:00-14:00 · no weekends · inside within',
    ],
    ['orari da concordare nella fascia di apertura 7-20', 'unknown not-stated'],
    ["Domande all'Ufficio Personale (via Finta 1, lunedì-giovedì 9-12)", 'unknown not-stated'],
    ['Sportello legale il sabato 10-11', 'unknown not-stated'],
    ['Riapre lo sportello: tutti i martedì dalle 9.30 alle 13', 'unknown not-stated'],
    ['Telefonare in orario di studio 9-12.30', 'unknown not-stated'],
    ['Percorso propedeutico di 60 ore (sab e dom 9-18)', 'unknown not-stated'],
    ['paghiamo ogni venerdì', 'unknown not-stated'],
    ['pulizia ufficio lun-ven 18-20', 'on mon-fri · mon-fri 18:00-20:00 · no weekends · outside late-end 20:00'],
    ['Impiegata allo sportello, lun-ven 8.30-13.30', 'on mon-fri · mon-fri 08:30-13:30 · no weekends · inside within'],
    ['Centralinista: rispondere al telefono, 9-13', '? 09:00-13:00 · inside days-not-stated'],
    ['nei giorni di lezione 10.30-14.30', '? 10:30-14:30 · inside days-not-stated'],
    ['Tirocinio in affiancamento alla cuoca, 9-13', '? 09:00-13:00 · inside days-not-stated'],
  ])('reads %j', (text, expected) => {
    expect(told(readText(text))).toBe(expected);
  });

  it('takes no hours from a notice', () => {
    const facts = readWorkingTime(adText(draftOf('Gli uffici aiutano la mattina dalle 9 alle 13')), frame, 'notice');
    expect(facts.schedule).toEqual([]);
  });
});

describe('what stands beside days and times', () => {
  it.each([
    ['lun-ven 8-12 e 13.30-17.30, sabato e domenica il laboratorio resta chiuso', 'no weekends'],
    ['mar-sab 9-13, la domenica negozio chiuso', 'on tue-sat · tue-sat 09:00-13:00'],
    ['20 ore, lun-ven 9-13, 6 mesi rinnovabili', 'mon-fri 09:00-13:00'],
    ['lun-ven dalle 9 alle 14, 2 anni di esperienza', 'mon-fri 09:00-14:00'],
    ['bimbi di 3, 6 e 9 anni, lun-ven 16-19', 'mon-fri 16:00-19:00'],
    ['mattina 8-13 lun-ven + un sabato su due', 'mon-fri 08:00-13:00'],
    ['cuoco, contratto stagionale 40 ore', '40 h/week'],
    ['aiuto cuoco stagionale 30 ore, vitto compreso', '30 h/week'],
  ])('%s', (text, expected) => {
    expect(told(readText(text))).toContain(expected);
  });

  it.each([
    'Paghiamo in contanti ogni sera',
    'Guadagni fino a 50 € ogni giorno',
    'Bar aperto sette giorni su sette cerca barista',
    'Riunione di squadra: zoom martedì ore 21',
  ])('no days of work: %s', (text) => {
    const { days, weekends } = readText(text);
    expect([days, weekends]).toEqual([null, null]);
  });
});
