import { describe, expect, it } from 'vitest';
import { readText, told } from './working-time-told.ts';

describe('amounts of time', () => {
  it.each([
    ['full time 40h', 'full-time · 40 h/week · unknown not-stated'],
    ['full time 8 ore', 'full-time · unknown not-stated'],
    ['P.T. 24h su 6 gg', 'part-time · 24 h/week · weekends · outside weekend'],
    ['PT orizzontale 20 ore', 'part-time · 20 h/week · unknown not-stated'],
    ['part time 62,50%', 'part-time · 62.5% · unknown not-stated'],
    ['part time al 50%', 'part-time · 50% · unknown not-stated'],
    ['16/20 ore settimanali', '16-20 h/week · unknown not-stated'],
    ['da 20 a 25 ore settimanali', '20-25 h/week · unknown not-stated'],
    ['dalle 20 alle 25 ore settimanali', '20-25 h/week · unknown not-stated'],
    ['min. 15 h max 20 h settimanali', '15-20 h/week · unknown not-stated'],
    ['fino a 20 ore settimanali', '20 h/week · unknown not-stated'],
    ['n. 20 ore sett.li', '20 h/week · unknown not-stated'],
    ['20h/sett.', '20 h/week · unknown not-stated'],
    [
      'Monte ore settimanale: 25, articolato dal lunedì al venerdì',
      '25 h/week · on mon-fri · no weekends · unknown partly-stated',
    ],
    ['contratto a tempo determinato 18 ore', '18 h/week · unknown not-stated'],
    ['contratto da 24 ore', '24 h/week · unknown not-stated'],
    ['30/36/40 ore', 'unknown not-stated'],
    ['100 ore mensili', 'unknown not-stated'],
    ['4 ore al giorno dal lun al ven', '4 h/day · on mon-fri · no weekends · unknown partly-stated'],
    ['8 ore giornaliere', '8 h/day · unknown not-stated'],
    ['due ore al giorno', '2 h/day · unknown not-stated'],
    ['3h al dì', '3 h/day · unknown not-stated'],
    ['2h/gg', '2 h/day · unknown not-stated'],
    ['da 3 a 5 ore al giorno', 'unknown not-stated'],
    ['max 4 ore al giorno', '4 h/day · unknown not-stated'],
    ['4h giornaliere, 24h settimanali', '24 h/week · 4 h/day · unknown not-stated'],
    ['preavviso di 48 ore', 'unknown not-stated'],
    ['1h di pausa', 'unknown not-stated'],
    ['possibilità di part time', 'unknown not-stated'],
    ['si valutano anche part time', 'unknown not-stated'],
    ['full-time o part-time', 'both · unknown not-stated'],
    ['Contratto: tempo pieno e indeterminato', 'full-time · unknown not-stated'],
    ['mezza giornata', 'part-time · unknown not-stated'],
    ['riposo mezza giornata', 'unknown not-stated'],
    ['per chi ha già un part time', 'unknown not-stated'],
    ['PT 50% (20h)', 'part-time · 50% · 20 h/week · unknown not-stated'],
    ['FT 40H', 'full-time · 40 h/week · unknown not-stated'],
    ['ore 25 settimanali', '25 h/week · unknown not-stated'],
    ['12h+12h', 'unknown not-stated'],
    ['2 ore ogni mattina', '2 h/day · unknown not-stated'],
    ['part/full time', 'both · unknown not-stated'],
    ['contratto 30/40 ore', '30-40 h/week · unknown not-stated'],
    ['part time 24 ore settimanali con possibilità di estensione a 40', 'part-time · 24 h/week · unknown not-stated'],
    ['sabato mezza giornata', 'on sat · weekends · outside weekend sat'],
    ['37,5 ore settimanali', '37.5 h/week · unknown not-stated'],
  ])('reads %j', (text, expected) => {
    expect(told(readText(text))).toBe(expected);
  });
});

describe('amounts as people write them', () => {
  it.each([
    ['Ore previste: 24 a settimana', '24 h/week · unknown not-stated'],
    ['monte ore settimanale da 12 a 18', '12-18 h/week · unknown not-stated'],
    ['tra le 10 e le 15 ore settimanali', '10-15 h/week · unknown not-stated'],
    ['cuoca 36 ore tempo pieno', 'full-time · 36 h/week · unknown not-stated'],
    ['autista 36 ore su 6 giorni', '36 h/week · weekends · outside weekend'],
    ['4 ore per volta', '4 h/day · unknown not-stated'],
    ['assunzione a tempo indeterminato e pieno', 'full-time · unknown not-stated'],
    ['tempo determinato e parziale', 'part-time · unknown not-stated'],
    ['part-time 29 ore, il 75% di un orario full-time', 'part-time · 29 h/week · unknown not-stated'],
    ['non è un part time', 'unknown not-stated'],
    ['part time no', 'unknown not-stated'],
    ['mezza giornata di prova retribuita', 'unknown not-stated'],
    ['assistenza 24 ore su 24 telefonica al cliente', 'nights · outside night'],
  ])('reads %j', (text, expected) => {
    expect(told(readText(text))).toBe(expected);
  });
});
