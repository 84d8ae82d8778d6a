import { describe, expect, it } from 'vitest';
import { readText, told } from './working-time-told.ts';

describe('clock times', () => {
  it.each([
    ['8.30/12.30 - 14/18', '? 08:30-12:30 · ? 14:00-18:00 · split · with-pre-post days-not-stated 18:00'],
    [
      'dalle ore 8:00 alle ore 12:00 e dalle 14:00 alle 17:30',
      '? 08:00-12:00 · ? 14:00-17:30 · split · with-pre-post days-not-stated 08:00',
    ],
    ['h. 9-13', '? 09:00-13:00 · inside days-not-stated'],
    ['9,30-13,30', '? 09:30-13:30 · inside days-not-stated'],
    ['ore 6.00/9.00', '? 06:00-09:00 · outside early-start 06:00'],
    ['dalle 17 in poi', 'unknown partly-stated'],
    ['inizio ore 5', 'outside early-start 05:00'],
    ['si lavora fino alle 20', 'outside late-end 20:00'],
    ['dalle nove alle tredici', '? 09:00-13:00 · inside days-not-stated'],
    ['dalle 8 e mezza alle 12 e mezza', '? 08:30-12:30 · inside days-not-stated'],
    ['dalle ore 16 alle 19 circa', '? 16:00-19:00 · outside late-end 19:00'],
    ['8h-14h', '? 08:00-14:00 · with-pre-post days-not-stated 08:00'],
    ['dalle h.7 alle h.15', '? 07:00-15:00 · outside early-start 07:00'],
    ['07.00/11.00', '? 07:00-11:00 · outside early-start 07:00'],
    ['08.00 - 17.00 (1 ora di pausa)', '? 08:00-17:00 · with-pre-post days-not-stated 08:00'],
    ['orario 8.00-16.30 con pausa 12.00-12.30', '? 08:00-16:30 · with-pre-post days-not-stated 08:00'],
    ['orario 7:45 > 14:15', '? 07:45-14:15 · with-pre-post days-not-stated 07:45'],
    ['orario 8.30 13.30', '? 08:30-13:30 · inside days-not-stated'],
    ['8.30 alle 12.30', '? 08:30-12:30 · inside days-not-stated'],
    ['8,30-12,15/14,00-18,00', '? 08:30-12:15 · ? 14:00-18:00 · split · with-pre-post days-not-stated 18:00'],
    ['22.00-02.00', '? 22:00-02:00 · nights · outside night 02:00'],
    ['dalle 19 a mezzanotte', '? 19:00-00:00 · nights · outside night 00:00'],
    ['dalle 18:00 alle 02:00', '? 18:00-02:00 · nights · outside night 02:00'],
    ['entrata 8.30 uscita 17.30', '? 08:30-17:30 · with-pre-post days-not-stated 17:30'],
    [
      'ingresso dalle 8.00 alle 9.00, uscita dalle 17.00 alle 18.00',
      '? 08:00-18:00 · with-pre-post days-not-stated 08:00',
    ],
    ['orario elastico in entrata 8.30-9.30', 'unknown partly-stated'],
    ['8.30-9.00 / 17.30-18.00', '? 08:30-18:00 · with-pre-post days-not-stated 18:00'],
    ['12/15-19/23', '? 12:00-15:00 · ? 19:00-23:00 · nights · split · outside late-end 23:00'],
    ['pulizie dopo le 19', 'outside late-end 19:00'],
    ['consegne dalle 5 alle 9 del mattino', '? 05:00-09:00 · nights · outside early-start 05:00'],
    ['inizio lavoro ore 6.30', 'outside early-start 06:30'],
    ['inizio turno h. 4.30', 'outside early-start 04:30'],
    ['barista per apertura ore 5.30', 'outside early-start 05:30'],
    ['fine turno ore 22', 'outside late-end 22:00'],
    ['si comincia alle 8.45', 'unknown partly-stated'],
    ['uscita scuola ore 16.30 fino alle 19', '? 16:30-19:00 · outside late-end 19:00'],
    ['mercoledì 14.30', 'on wed · no weekends · unknown partly-stated'],
    ['turno unico 7-14', '? 07:00-14:00 · no shifts · outside early-start 07:00'],
    ['turno del mattino 6.00-13.20', '? 06:00-13:20 · outside early-start 06:00'],
    ['mattino (7.30-12.30)', '? 07:30-12:30 · with-pre-post days-not-stated 07:30'],
    ['fascia oraria 7.00 - 20.00', '? 07:00-20:00 · outside early-start 07:00'],
    ['prendere la bimba a scuola alle 16.30 e stare fino alle 19.30', '? 16:30-19:30 · outside late-end 19:30'],
    ['dalle 6:00am', 'outside early-start 06:00'],
    ['si inizia alle 5 e si finisce alle 13', '? 05:00-13:00 · nights · outside early-start 05:00'],
    ['M 6-14 P 14-22', '? 06:00-14:00 · ? 14:00-22:00 · outside early-start 06:00'],
    ['fino a mezzogiorno', 'unknown partly-stated'],
    ['inizio 7.30 fine 13.30', '? 07:30-13:30 · with-pre-post days-not-stated 07:30'],
  ])('reads %j', (text, expected) => {
    expect(told(readText(text))).toBe(expected);
  });
});

describe('days and times together', () => {
  it.each([
    [
      'lun-gio 8-12, ven 8-11',
      'on mon-fri · mon-thu 08:00-12:00 · fri 08:00-11:00 · no weekends · with-pre-post pre-school 08:00',
    ],
    [
      'dal lunedì al giovedì 14/18 il venerdì 14/17',
      'on mon-fri · mon-thu 14:00-18:00 · fri 14:00-17:00 · no weekends · with-pre-post post-school 18:00',
    ],
    [
      'lunedì 9-13, martedì 14-18',
      'on mon,tue · mon 09:00-13:00 · tue 14:00-18:00 · no weekends · with-pre-post post-school 18:00',
    ],
    [
      'lun, mar: 9-13; gio: 14-18',
      'on mon,tue,thu · mon,tue 09:00-13:00 · thu 14:00-18:00 · no weekends · with-pre-post post-school 18:00',
    ],
    [
      'lun/mer/ven 8-12, mar/gio 14-18',
      'on mon-fri · mon,wed,fri 08:00-12:00 · tue,thu 14:00-18:00 · no weekends · with-pre-post pre-and-post-school 08:00',
    ],
    [
      '9-13 lun e mer, 14-18 mar e gio',
      'on mon-thu · mon,wed 09:00-13:00 · tue,thu 14:00-18:00 · no weekends · with-pre-post post-school 18:00',
    ],
    [
      '9-13 dal lun al ven, pomeriggio 15-19',
      'on mon-fri · mon-fri 09:00-13:00 · mon-fri 15:00-19:00 · no weekends · split · outside late-end 19:00',
    ],
    [
      'ore 8-13 dal lunedì al venerdì, sabato ore 8-12',
      'on mon-sat · mon-fri 08:00-13:00 · sat 08:00-12:00 · weekends · outside weekend sat',
    ],
    ['orario 9-13, sabato 9-12', '? 09:00-13:00 · sat 09:00-12:00 · weekends · outside weekend sat'],
    [
      'dal lunedì al venerdì 8-14 e sabato 8-12',
      'on mon-sat · mon-fri 08:00-14:00 · sat 08:00-12:00 · weekends · outside weekend sat',
    ],
    [
      '5.00-8.00 lun-ven + sabato 5-11',
      'on mon-sat · mon-fri 05:00-08:00 · sat 05:00-11:00 · nights · weekends · outside early-start 05:00',
    ],
    ['lun-ven, sab 8-12', 'on mon-sat · mon-sat 08:00-12:00 · weekends · outside weekend sat'],
    ['lun-ven 8-12 e sabato', 'on mon-sat · mon-fri 08:00-12:00 · weekends · outside weekend sat'],
    [
      'sab 9-13/15-19 dom 9-13',
      'on sat,sun · sat 09:00-13:00 · sat 15:00-19:00 · sun 09:00-13:00 · weekends · split · outside late-end 19:00',
    ],
    [
      '8-12,14-18 lun-ven',
      'on mon-fri · mon-fri 08:00-12:00 · mon-fri 14:00-18:00 · no weekends · split · with-pre-post pre-and-post-school 08:00',
    ],
    [
      'lun-ven 8-12,15-19',
      'on mon-fri · mon-fri 08:00-12:00 · mon-fri 15:00-19:00 · no weekends · split · outside late-end 19:00',
    ],
    [
      'mart-sab 9-13. Sabato fino alle 14',
      'on tue-sat · tue-fri 09:00-13:00 · sat 09:00-14:00 · weekends · outside weekend sat',
    ],
    [
      'da lunedì a venerdì, 9-13 o 14-18 a scelta',
      'on mon-fri · mon-fri 09:00-13:00 · mon-fri 14:00-18:00 · no weekends · with-pre-post post-school 18:00',
    ],
    ['mattina (8-12) o pomeriggio (14-18)', '? 08:00-12:00 · ? 14:00-18:00 · with-pre-post days-not-stated 08:00'],
    ['Orario: 9-13.\nDal lunedì al venerdì', 'on mon-fri · mon-fri 09:00-13:00 · no weekends · inside within'],
    [
      'Part-time 20 ore\nGiorni: lun-ven\nOrari: 15.00-19.00',
      'part-time · 20 h/week · on mon-fri · mon-fri 15:00-19:00 · no weekends · outside late-end 19:00',
    ],
    ['dalle 9 alle 15 tranne il venerdì fino alle 13', '? 09:00-15:00 · inside days-not-stated'],
    [
      'lun-ven 9-15 tranne il mercoledì 9-12',
      'on mon-fri · mon,tue,thu,fri 09:00-15:00 · wed 09:00-12:00 · no weekends · inside within',
    ],
    [
      'lun-ven 8-17 venerdì fino alle 16',
      'on mon-fri · mon-thu 08:00-17:00 · fri 08:00-16:00 · no weekends · with-pre-post pre-and-post-school 08:00',
    ],
    [
      'lun-ven 9-15 (merc fino alle 13)',
      'on mon-fri · mon,tue,thu,fri 09:00-15:00 · wed 09:00-13:00 · no weekends · inside within',
    ],
    ['9-17 con mercoledì fino alle 13', '? 09:00-17:00 · with-pre-post days-not-stated 17:00'],
    [
      '• Lunedì: 8:00-12:00\n• Martedì: 8:00-12:00\n• Mercoledì: riposo\n• Giovedì: 14:00-18:00',
      'on mon,tue,thu · mon 08:00-12:00 · tue 08:00-12:00 · thu 14:00-18:00 · no weekends · with-pre-post pre-and-post-school 08:00',
    ],
    [
      'mattina: lun-ven 8-12; pomeriggio: mar e gio 14-17',
      'on mon-fri · mon-fri 08:00-12:00 · tue,thu 14:00-17:00 · no weekends · split · with-pre-post pre-and-post-school 08:00',
    ],
    ['⏰ LUN-VEN | 9.00-13.00', 'on mon-fri · mon-fri 09:00-13:00 · no weekends · inside within'],
    [
      'Servizio mensa: 11.45/14.45 dal lunedì al venerdì. Pulizia classi: 16.45/19.00',
      'mon-fri 11:45-14:45 · ? 16:45-19:00 · outside late-end 19:00',
    ],
  ])('reads %j', (text, expected) => {
    expect(told(readText(text))).toBe(expected);
  });
});

describe('parts of the day and spoken times', () => {
  it.each([
    ['dalle 9 alle 5 del pomeriggio', '? 09:00-17:00 · with-pre-post days-not-stated 17:00'],
    ['dalle 6 alle 10 di sera', '? 18:00-22:00 · outside late-end 22:00'],
    ['dalle 10 di sera alle 6 di mattina', '? 22:00-06:00 · nights · outside night 06:00'],
    ['dalle 5 del mattino fino alle 11', '? 05:00-11:00 · nights · outside early-start 05:00'],
    ['ore 8 e 15 - ore 12 e 45', '? 08:15-12:45 · with-pre-post days-not-stated 08:15'],
    ['dalle otto e mezza a mezzogiorno e mezzo', '? 08:30-12:30 · inside days-not-stated'],
    ['mensa, dalle undici e mezza alle tre', '? 11:30-15:00 · inside days-not-stated'],
    ['dalle dieci alle quattro', 'unknown partly-stated'],
    ['ore 830-1230', '? 08:30-12:30 · inside days-not-stated'],
    ['sab 8 14 dom 9 13', 'on sat,sun · sat 08:00-14:00 · sun 09:00-13:00 · weekends · outside weekend sat'],
    ['si entra alle 9 e si esce alle 15', '? 09:00-15:00 · inside days-not-stated'],
    [
      'riprendere il bimbo a scuola alle 16 e restare fino alle 18',
      '? 16:00-18:00 · with-pre-post days-not-stated 18:00',
    ],
    ['presentarsi al lavoro ore 5.30', 'outside early-start 05:30'],
    ['fino a 4 mila euro', 'unknown not-stated'],
  ])('reads %j', (text, expected) => {
    expect(told(readText(text))).toBe(expected);
  });
});

describe('days that share no times', () => {
  it.each([
    [
      '8-12 / 15-19 lun-ven e sabato 8-12',
      'on mon-sat · mon-fri 08:00-12:00 · mon-fri 15:00-19:00 · sat 08:00-12:00 · weekends · split · outside late-end 19:00',
    ],
    [
      'mar-dom 10-15 e 18-22, lun riposo',
      'on tue-sun · tue-sun 10:00-15:00 · tue-sun 18:00-22:00 · weekends · split · outside late-end 22:00',
    ],
    [
      'si lavora dal lunedì al giovedì, venerdì solo 8.30-12.30',
      'on mon-fri · fri 08:30-12:30 · no weekends · inside within',
    ],
    [
      'guardiola 7-12 e 15-19, sabato solo mattina',
      '? 07:00-12:00 · ? 15:00-19:00 · weekends · split · outside early-start 07:00',
    ],
  ])('reads %j', (text, expected) => {
    expect(told(readText(text))).toBe(expected);
  });
});
