import { describe, expect, it } from 'vitest';
import { readText, told } from './working-time-told.ts';

describe('shifts and nights', () => {
  it.each([
    ['turni 6-14-22', '? 06:00-14:00 · ? 14:00-22:00 · shifts · outside early-start 06:00'],
    [
      'Turni: 6-14, 14-22, 22-6',
      '? 06:00-14:00 · ? 14:00-22:00 · ? 22:00-06:00 · shifts · nights · outside early-start 06:00',
    ],
    [
      'Si richiede disponibilità a turni: 6:00-14:00/14:00-22:00/22:00-6:00',
      '? 06:00-14:00 · ? 14:00-22:00 · ? 22:00-06:00 · shifts · nights · outside early-start 06:00',
    ],
    ['turno A 6/13 turno B 13/20', '? 06:00-13:00 · ? 13:00-20:00 · shifts · outside early-start 06:00'],
    ['ciclo continuo 3x8', 'shifts · unknown shifts'],
    ['a settimane alterne 6-14 e 14-22', '? 06:00-14:00 · ? 14:00-22:00 · shifts · outside early-start 06:00'],
    ['no turni, no festivi', 'no shifts · unknown not-stated'],
    ['non sono previsti turni notturni', 'no nights · unknown not-stated'],
    ['lavoro a giornata', 'no shifts · unknown not-stated'],
    ['pagamento a giornata', 'unknown not-stated'],
    ['lavoro notturno', 'nights · outside night'],
    ['notti escluse', 'no nights · unknown not-stated'],
    ['no lavoro notturno', 'no nights · unknown not-stated'],
    ['24/7', 'nights · outside night'],
    ['portiere di notte 23-7', '? 23:00-07:00 · nights · outside night 07:00'],
    ['badante h24', 'nights · outside night'],
    ['si richiede disponibilità su turni diurni e notturni', 'shifts · nights · outside night'],
    ['6 ore giornaliere su turni avvicendati, 36 ore settimanali', '36 h/week · 6 h/day · shifts · unknown shifts'],
    ['lavoro su 3 turni anche notturni', 'shifts · nights · outside night'],
    ['maggiorazione notturna del 25%', 'unknown not-stated'],
    [
      'Operatore call center, fasce 9-13, 13-17, 17-21',
      '? 09:00-13:00 · ? 13:00-17:00 · ? 17:00-21:00 · outside late-end 21:00',
    ],
    [
      'collaboratrice scolastica, 36 ore settimanali su turni 7.30-14.42 e 10.48-18.00',
      '36 h/week · ? 07:30-14:42 · ? 10:48-18:00 · shifts · with-pre-post days-not-stated 07:30',
    ],
    ['mattina e pomeriggio alternati', 'shifts · unknown shifts'],
    ['non sono richieste notti', 'no nights · unknown not-stated'],
    ['4 ore a turno', 'unknown not-stated'],
    ['solo notti', 'nights · outside night'],
    ['NO turni notturni', 'no nights · unknown not-stated'],
  ])('reads %j', (text, expected) => {
    expect(told(readText(text))).toBe(expected);
  });
});

describe('living in', () => {
  it.each([
    ['babysitter convivente', 'live-in · outside live-in'],
    ['colf ad ore, no convivenza', 'no live-in · unknown not-stated'],
    ['badante giorno e notte con vitto e alloggio', 'nights · live-in · outside live-in'],
    ['domestica fissa con vitto e alloggio, libera giovedì pomeriggio e domenica', 'live-in · outside live-in'],
    ['hotel offre vitto e alloggio', 'unknown not-stated'],
  ])('reads %j', (text, expected) => {
    expect(told(readText(text))).toBe(expected);
  });
});

describe('whose shifts, and denials', () => {
  it.each([
    ["Sono un'infermiera e faccio i turni, cerco tata", 'unknown not-stated'],
    ['Genitori turnisti cercano baby sitter', 'unknown not-stated'],
    ['una sett. 6-14, la successiva 14-22', '? 06:00-14:00 · ? 14:00-22:00 · shifts · outside early-start 06:00'],
    ['settimana A 9-13, settimana B 12-16', '? 09:00-13:00 · ? 12:00-16:00 · shifts · inside days-not-stated'],
    ['nessun turno di notte', 'no nights · unknown not-stated'],
    ['nessun lavoro notturno', 'no nights · unknown not-stated'],
    ['non serve la convivenza', 'no live-in · unknown not-stated'],
    ['non è in convivenza', 'no live-in · unknown not-stated'],
    ['turno spezzato', 'split · unknown not-stated'],
    ['non sono previsti turni', 'no shifts · unknown not-stated'],
    ['due ore la mattina e due ore la sera', 'split · unknown not-stated'],
    ['paghiamo ogni sera', 'unknown not-stated'],
    ['accreditato la sera stessa', 'unknown not-stated'],
  ])('reads %j', (text, expected) => {
    expect(told(readText(text))).toBe(expected);
  });
});
