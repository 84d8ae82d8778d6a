import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/model.ts';
import { adText } from '../../src/reading/ad-text.ts';
import { readDeadline } from '../../src/reading/deadline.ts';
import { draftOf } from './working-time-told.ts';

function told(text: string, more: Partial<Draft> = {}): string | null {
  const fact = readDeadline(adText(draftOf(text, more)), '2026-11-23');
  if (!fact) return null;
  const { kind, date, time } = fact.value;
  return kind === 'date' ? [date, time].filter(Boolean).join(' ') : kind;
}

describe('deadline', () => {
  it.each([
    'Sportello aperto tutti i martedì fino al 21 dicembre su prenotazione a info@ramo.example',
    'Biblioteca aperta ogni giovedì dalle 9 alle 12, fino al 18 dicembre, scrivere a info@ramo.example',
    'Dopo il 10 dicembre 2026 inviare il CV alla nuova sede',
    'Controllo della scadenza dei prodotti: 3 dicembre 2026',
    'Disponibilità dal 15 dicembre 2026 al 6 gennaio 2027 per vendita di panettoni',
  ])('is not stated: %s', (text) => {
    expect(told(text)).toBeNull();
  });

  it.each([
    ['Inviare il CV a lavoro@ago.example entro e non oltre il 4/12.', '2026-12-04'],
    ['Candidature entro venerdì 27 novembre', '2026-11-27'],
    ['Scadenza: 30.11.26 ore 12.00', '2026-11-30 12:00'],
    ['Scadenza 05/12/2026\nOrario 6-14', '2026-12-05'],
    ['Scadenza 05/12/2026 ore 9-12', '2026-12-05 09:00'],
    ['SCADENZA BANDO: 15 gennaio 2027', '2027-01-15'],
    ['Le domande vanno presentate entro le ore 13.00 del 10 dicembre 2026 all’ufficio protocollo', '2026-12-10 13:00'],
    ['Termine ultimo per candidarsi: 12 dicembre', '2026-12-12'],
    ['Candidature fino al 5 dicembre p.v. via e-mail', '2026-12-05'],
    ['Iscrizioni entro lunedì 30/11 a corsi@ago.example', '2026-11-30'],
    ["C'è tempo fino al 18 dicembre per iscriversi", '2026-12-18'],
    ['Il bando scade il 20 dicembre alle 14', '2026-12-20 14:00'],
    ['Annuncio valido fino al 31/12/2026', '2026-12-31'],
    ['Mandare il curriculum entro sabato', '2026-11-28'],
    ['Presentare domanda entro il 3.', '2026-12-03'],
    ['Domande dal 1 al 15 dicembre 2026', '2026-12-15'],
    ['Avviso pubblico aperto dal 02/12/2026 al 22/12/2026 ore 12:00', '2026-12-22 12:00'],
    ['Termine prorogato al 9 dicembre (prima era il 30 novembre, entro le 12)', '2026-12-09'],
    ['Domande entro il 28 novembre. Scadenza prorogata al 12 dicembre 2026', '2026-12-12'],
    ['Le candidature dovranno pervenire entro e non oltre il giorno 7 dicembre 2026', '2026-12-07'],
    ['ultimo giorno utile per la domanda: 11 dicembre', '2026-12-11'],
    ['Portare il CV in negozio entro fine mese', '2026-11-30'],
    ['Iscrizioni fino a esaurimento posti', 'until-filled'],
    ['Chi è interessato mandi due righe entro il 12 dicembre 2026', '2026-12-12'],
    ['Fatevi vivi entro il 30 novembre', '2026-11-30'],
    ['Consegnare la domanda al protocollo non oltre le ore 12 del 10 dicembre 2026', '2026-12-10 12:00'],
    ['La richiesta non si può inviare prima del 01/12/2026 né dopo il 30/12/2026', '2026-12-30'],
    ['Candidature: si chiude giovedì 3 dicembre', '2026-12-03'],
    ['Dal 9 novembre al 22 dicembre 2026, ore 12, è aperto l’avviso per gli orti', '2026-12-22 12:00'],
    ['Dal 2 al 18 dicembre 2026 si può chiedere il rimborso', '2026-12-18'],
    ['candidature aperte fino a copertura della posizione', 'until-filled'],
    ['Posti limitati: iscrizioni ad esaurimento dei posti disponibili', 'until-filled'],
    ['Si accettano domande entro la mezzanotte del 2 dicembre', '2026-12-02'],
    ['Scade domani, candidati subito', '2026-11-24'],
    ['Mar, 15/09/2026 - 17:00', '2026-09-15 17:00'],
    ['Le iscrizioni si chiudono: scadenza 14 dicembre', '2026-12-14'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    'Contratto a tempo determinato fino al 31/07/2027',
    'Colloqui martedì 1 dicembre ore 10 presso la sede',
    'Open day giovedì 10 dicembre ore 17.00',
    'Inizio lavoro il 7 gennaio 2027',
    'Lo stipendio si paga entro il 10 del mese',
    'Entro la fine dell’anno tre nuove assunzioni',
    'Corso dal 14/12 al 29/1, lun mar gio 9.15-13.15',
    'Sostituzione ferie dal 20 dicembre al 10 gennaio',
    'Graduatoria valida fino al 31 dicembre 2027',
    'Approvato con delibera n. 32 del 11/02/2026',
    'Turni fino alle 22, anche la domenica',
    'Domande entro il 4 giugno',
    'Lavoro stagionale fino al 15 settembre',
    'Presentarsi dalle 15 alle 17',
    'Candidature entro il 31 novembre',
    'Inviare il CV entro il 30 febbraio 2027',
    'Scadenza: 29 febbraio 2027',
    'Scadenza: 31 aprile, colloqui il 5 dicembre',
    'Mandare il curriculum entro lunedì 31/11',
    'Mandare il curriculum entro il 30.02.2027',
    'Domande entro mercoledì 27 novembre 2026',
    'Candidature entro giovedì 4/12',
  ])('none: %s', (text) => {
    expect(told(text)).toBeNull();
  });

  it('reads the field of the source first', () => {
    expect(told('Candidature entro il 4/12', { deadline: '2026-11-30' })).toBe('2026-11-30');
    expect(told('', { deadline: '2026-11-30T23:30:00Z' })).toBe('2026-12-01 00:30');
    expect(told('', { deadline: 'Scadenza 1° dicembre' })).toBe('2026-12-01');
    expect(told('', { deadline: 'fino a esaurimento posti' })).toBe('until-filled');
    expect(told('', { deadline: 'finché ci sono posti' })).toBe('until-filled');
    expect(told('', { deadline: 'fino a quando ci sono posti disponibili' })).toBe('until-filled');
    expect(told('', { deadline: 'da definire' })).toBeNull();
    expect(told('', { deadline: '31/11/2026' })).toBeNull();
    expect(told('', { deadline: '31 novembre' })).toBeNull();
  });

  it('keeps a day that has passed, whatever its weekday', () => {
    expect(told('Candidature entro giovedì 20 novembre')).toBe('2026-11-20');
  });

  it('lets a later extension in the text win over the field', () => {
    expect(told('Bando prorogato al 20 dicembre 2026.', { deadline: '30/11/2026' })).toBe('2026-12-20');
  });

  it('keeps the words that it rests on', () => {
    const fact = readDeadline(
      adText(draftOf('Tutto qui. Candidature entro venerdì 4 dicembre alle 12.')),
      '2026-11-23',
    );
    expect(fact?.evidence.quote).toBe('entro venerdì 4 dicembre alle 12');
  });
});

it.each([
  ['Tempo determinato con possibilità di proroga, 16 ore, dal martedì al sabato.', null],
  ['Contratto fino a marzo, proroga possibile, orario da lunedì al venerdì.', null],
  ['Sei mesi con proroga, dal lunedì al giovedì.', null],
  ['Proroga del termine per le domande: lunedì 30 novembre 2026.', '2026-11-30'],
  ['La cooperativa cerca educatrici. Le iscrizioni dei bambini al nido sono aperte fino al 24 novembre 2026.', null],
  ['Scuola materna cerca cuoca. Iscrizioni degli alunni entro il 30 gennaio 2027.', null],
  ['Agenti stagionali. Solo online su InPA con SPID entro il 31 gennaio 2027.', '2027-01-31'],
  ['Corso di italiano: iscrizioni dei genitori entro il 10 dicembre 2026.', '2026-12-10'],
])('tells whose enrolment it is: %s', (text, day) => {
  expect(told(text)).toBe(day);
});
