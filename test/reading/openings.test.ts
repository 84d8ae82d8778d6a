import { expect, it } from 'vitest';
import { adText } from '../../src/reading/ad-text.ts';
import { readOpenings } from '../../src/reading/openings.ts';
import { draftOf } from './working-time-told.ts';

const told = (text: string) => readOpenings(adText(draftOf(text)))?.value ?? null;

it.each([
  ['Hotel seleziona n. 3 CAMERIERE AI PIANI', 3],
  ['La cooperativa cerca 2 ASA/OSS', 2],
  ['Selezioniamo 20 ragazzi/e', 20],
  ['cerchiamo due magazzinieri', 2],
  ['cerca dodici persone per i ristoranti', 12],
  ['posti disponibili: 4', 4],
  ['N. posti: 6', 6],
  ['n. 2 ADDETTI/E MENSA', 2],
  ['una trentina di persone da assumere', 30],
  ['Concorso pubblico per 5 operatori socio sanitari', 5],
  ['140 tirocini retribuiti in vari uffici', 140],
  ['Bando per 2.098 posti', 2098],
  ['cerca un cameriere', 1],
  ["cerca un'addetta alle vendite", 1],
  ['Ricerchiamo per azienda cliente una risorsa', 1],
  ['Servono un cuoco, un pizzaiolo e un cameriere', 3],
  ['si cercano 9 cuochi, 24 camerieri e 20 baristi', 53],
  ['Cerca 600 figure: 260 conducenti, 70 manutentori', 600],
  ['n. 3 posti part time e n. 1 posto a tempo pieno', 4],
  ['si cerca coppia di custodi', 2],
  ['cercasi 4 operatrici per pulizie', 4],
  ['seleziona per ampliamento organico 5 nuove risorse', 5],
  ['tre nuove assunzioni in negozio', 3],
  ['assumiamo 10 addetti alla vendita', 10],
  ['La ditta ricerca tre saldatori', 3],
])('%s', (text, expected) => {
  expect(told(text)).toBe(expected);
});

it.each([
  'Cercasi cameriere',
  'cerca persona per banco',
  'Sono stati fatti 35 colloqui',
  'Alla selezione si sono presentati in 4.600',
  'famiglia di 5 persone',
  'azienda con 50 dipendenti',
  '750 voucher da 10 euro',
  'lavoro in 54 province',
  'squadra di 4 persone',
  'cercasi barista 20 ore, 5 giorni su 7, 3 mattine',
  'per signora di 86 anni',
  'due bimbi di 4 e 7 anni',
  'ai primi 50 candidati un bonus',
  'cerchiamo azienda per pulizie',
  'ristorante da 60 coperti',
])('none: %s', (text) => {
  expect(told(text)).toBeNull();
});

it('reads the labelled field', () => {
  expect(readOpenings(adText(draftOf('', { extra: { openings: '3 posti' } })))?.value).toBe(3);
});
