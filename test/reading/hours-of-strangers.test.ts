// Days and times in wordings that are not those of a form: spoken clock, English, edges of the day, doors that open, days denied.
import { describe, expect, it } from 'vitest';
import { readText, told } from './working-time-told.ts';

describe('the spoken clock and other ways of writing it', () => {
  it.each([
    ['dalle otto meno un quarto alle 12', '? 07:45-12:00'],
    ['orario: dalle 9 meno dieci alle tredici e dieci', '? 08:50-13:10'],
    ['9.00÷12.30', '? 09:00-12:30'],
    ['ore 8e45-13e15', '? 08:45-13:15'],
    ['il martedì, 9 e 15 - 12 e 15', 'tue 09:15-12:15'],
    ['bidello 7,12-14,24', '? 07:12-14:24'],
    ['0730-1330, tutto l’anno', '? 07:30-13:30'],
    ['9am-1pm', '? 09:00-13:00'],
    ['2-6pm', '? 14:00-18:00'],
    ['9 a.m. to 5 p.m.', '? 09:00-17:00'],
    ['dalle 20 a mezzanotte e mezza', '? 20:00-00:30'],
    ["dalle 18.30 all'una di notte", '? 18:30-01:00'],
    ['8-12 & 15-19', '? 08:00-12:00 · ? 15:00-19:00'],
    ['ingresso 8-9.30, uscita 17-18.30', '? 08:00-18:30'],
  ])('%s', (text, expected) => {
    expect(told(readText(text))).toContain(expected);
  });
});

describe('a start and an end', () => {
  it.each([
    ['Si attacca alle 5 e mezza e alle 13 si va a casa', '? 05:30-13:00'],
    ['Si monta alle 6,15 e si smonta alle 13,30', '? 06:15-13:30'],
    ['entri alle 9 ed esci alle 13', '? 09:00-13:00'],
    ['Si inizia alle 7 si finisce alle 15', '? 07:00-15:00'],
    ['prendere i gemelli alle 16.15 e tenerli fino alle 18', '? 16:15-18:00'],
    ['chi li prenda a scuola (via Inventata 9) alle 16.15 e resti con loro fino alle 18', '? 16:15-18:00'],
    ['si parte dal magazzino alle sei e mezza', 'outside early-start 06:30'],
    ['si esce dal capannone alle 19.30', 'outside late-end 19:30'],
    ['si finisce alle due', 'unknown not-stated'],
    ['Marta (dopo le 20)', 'unknown not-stated'],
    ['Tests are held from 13 to 22 April', 'unknown not-stated'],
  ])('%s', (text, expected) => {
    expect(told(readText(text))).toContain(expected);
  });
});

describe('names of days', () => {
  it.each([
    ['Mon-Fri 8:30-17:00', 'mon-fri 08:30-17:00'],
    ['Tuesday to Saturday 10-18', 'tue-sat 10:00-18:00'],
    ['Mon, Wed and Fri 9-12', 'mon,wed,fri 09:00-12:00'],
    ['un incontro sat 9-12', '? 09:00-12:00'],
    ['LU ME VE 8.30-12.30, MA GI 14-18', 'mon,wed,fri 08:30-12:30 · tue,thu 14:00-18:00'],
    ['LU GIO 9-12', 'mon,thu 09:00-12:00'],
    ['lu/ve 9-18 escluso me', 'mon,tue,thu,fri 09:00-18:00'],
    ['lun ven 9-13, no sabato', 'mon-fri 09:00-13:00'],
    ['lun ven 9-13', '? 09:00-13:00'],
    ['Hotel Luna 9-13', '? 09:00-13:00'],
    ['tutti i giorni (anche il 26 e la domenica) 7-12', 'mon-sun 07:00-12:00'],
    ['dalle 10 alle 18, sette giorni su sette. Sabato e domenica si corre.', 'on mon-sun · mon-sun 10:00-18:00'],
    ['tutti i giorni 9-13, sabato e domenica 8-14', '? 09:00-13:00 · sat,sun 08:00-14:00'],
    ['tutti i giorni di apertura, 8-14', '? 08:00-14:00'],
    ['lunedì 14-18, gli altri giorni 8.30-12.30', 'mon 14:00-18:00 · ? 08:30-12:30'],
    ['dal lun al gio, ven solo mattina 9-12; gli altri giorni 9-16', 'fri 09:00-12:00 · mon-thu 09:00-16:00'],
    ['8-12 lun mar mer, gio mattina soltanto', 'mon-wed 08:00-12:00'],
  ])('%s', (text, expected) => {
    expect(told(readText(text))).toContain(expected);
  });
});

describe('days and nights that are not worked', () => {
  it.each([
    ['di giorno 9-13, sabato e domenica si resta a casa', 'no weekends'],
    ['dal lunedì al venerdì 20-8 (nel weekend ci sono le figlie)', 'no weekends'],
    ['sabato e domenica ci pensa la famiglia; dal lun al ven 9-13', 'no weekends'],
    ['dal mercoledì alla domenica, lunedì e martedì noi chiuso. Orario 18-23', 'wed-sun 18:00-23:00'],
    ['di notte non si lavora', 'no nights'],
    ['9-13. Si lavora di notte? Mai.', '? 09:00-13:00 · inside days-not-stated'],
    ['Si fanno i turni? No: 8-16', '? 08:00-16:00 · with-pre-post'],
    ['8-14 dal lunedì al venerdì, chiuso ad agosto', 'mon-fri 08:00-14:00'],
    ['convivente, libera da sabato dopo pranzo a domenica sera', 'live-in · outside live-in'],
  ])('%s', (text, expected) => {
    expect(told(readText(text))).toContain(expected);
  });

  it('a free time that begins on Saturday at an hour says nothing of the morning', () => {
    const facts = readText('fissa, riposo da sabato ore 13 a domenica ore 21');
    expect([facts.days, facts.weekends, facts.schedule]).toEqual([null, null, []]);
  });
});

describe('times of something else', () => {
  it.each([
    ['Officina aperta 8-18; il tuo orario 14-18 lun/ven', 'on mon-fri · mon-fri 14:00-18:00 · no weekends'],
    [
      "lun mar gio 5.30-8, prima dell'apertura degli uffici (9-18)",
      'on mon,tue,thu · mon,tue,thu 05:30-08:00 · nights · no weekends',
    ],
    ['La palestra apre alle 6 e chiude alle 23, per te 9-13', '? 09:00-13:00 · inside'],
    ['Candidature martedì 6, mercoledì 7 e giovedì 8 aprile (fino alle 17.00)', 'unknown not-stated'],
    ['Il consultorio è aperto a tutte il giovedì 14-16', 'unknown not-stated'],
    ['tel. 02 0000 0012; uffici dal lunedì al venerdì dalle 9 alle 12.30', 'unknown not-stated'],
    ['Citofonare in portineria dopo le 19', 'unknown not-stated'],
    ['lasciare un biglietto dal portiere dalle 8 alle 12', 'unknown not-stated'],
    ['La prova si fa sabato mattina 9-11; poi lun-ven 14-18', 'on mon-fri · mon-fri 14:00-18:00 · no weekends'],
    ['Scuola 8-16, noi cerchiamo chi stia con lui 16-18.30', '? 16:00-18:30 · outside'],
    ['vendita 8-13, smontaggio entro le 14.30, ogni domenica', 'on sun · sun 08:00-13:00'],
  ])('%s', (text, expected) => {
    expect(told(readText(text)).startsWith(expected)).toBe(true);
  });
});

describe('amounts, shifts and living in', () => {
  it.each([
    ['p-time 20h', 'part-time · 20 h/week'],
    ['part time 4 ore al giorno, 20 settimanali', 'part-time · 20 h/week · 4 h/day'],
    ['ogni giovedì tre ore, dalle 14 alle 17', '3 h/day'],
    ['tempo pieno, prova di mezza giornata pagata', 'full-time · unknown'],
    ['T1 05-13 T2 13-21', 'shifts'],
    ['donna fissa no, a ore: mar e ven 9-12', 'no live-in'],
  ])('%s', (text, expected) => {
    expect(told(readText(text))).toContain(expected);
  });

  it.each([['9-13, un sabato al mese a rotazione'], ['tre mesi ciascuno, a rotazione'], ['turni? no, 9-13']])(
    'no shifts: %s',
    (text) => {
      expect(readText(text).shifts).toBeNull();
    },
  );
});
