import { describe, expect, it } from 'vitest';
import { readText, told } from './working-time-told.ts';

describe('days', () => {
  it.each([
    ['L-V 9/15', 'on mon-fri · mon-fri 09:00-15:00 · no weekends · inside within'],
    ['L–S 8.00–14.00', 'on mon-sat · mon-sat 08:00-14:00 · weekends · outside weekend sat'],
    ['lu-sa 7-13', 'on mon-sat · mon-sat 07:00-13:00 · weekends · outside early-start 07:00'],
    ['lun a ven 8 -12', 'on mon-fri · mon-fri 08:00-12:00 · no weekends · with-pre-post pre-school 08:00'],
    ["lunedi'-venerdi' 8.00-12.00", 'on mon-fri · mon-fri 08:00-12:00 · no weekends · with-pre-post pre-school 08:00'],
    ['LUN/VEN 14:00/20:00', 'on mon-fri · mon-fri 14:00-20:00 · no weekends · outside late-end 20:00'],
    [
      'dal Lunedì al Venerdì dalle ore 09.00 alle ore 13.00 e dalle ore 14.00 alle ore 18.00',
      'on mon-fri · mon-fri 09:00-13:00 · mon-fri 14:00-18:00 · no weekends · split · with-pre-post post-school 18:00',
    ],
    ['dal lun.al ven. 9-12', 'on mon-fri · mon-fri 09:00-12:00 · no weekends · inside within'],
    ['Lun-Mer-Ven 14.30-18.30', 'on mon,wed,fri · mon,wed,fri 14:30-18:30 · no weekends · outside late-end 18:30'],
    [
      'lunedì, mercoledì e venerdì mattina dalle 8 alle 12',
      'on mon,wed,fri · mon,wed,fri 08:00-12:00 · no weekends · with-pre-post pre-school 08:00',
    ],
    ['Lunedi/Martedi/Giovedi 8.30-12.30', 'on mon,tue,thu · mon,tue,thu 08:30-12:30 · no weekends · inside within'],
    ['lun mar gio 9-13', 'on mon,tue,thu · mon,tue,thu 09:00-13:00 · no weekends · inside within'],
    ['lun - giov 17-20', 'on mon-thu · mon-thu 17:00-20:00 · no weekends · outside late-end 20:00'],
    ['giov. 9/12', 'on thu · thu 09:00-12:00 · no weekends · inside within'],
    [
      'orario: lun. mar. gio. ven. 12.00-14.30',
      'on mon,tue,thu,fri · mon,tue,thu,fri 12:00-14:30 · no weekends · inside within',
    ],
    ['mar-dom 10-18', 'on tue-sun · tue-sun 10:00-18:00 · weekends · outside weekend sat'],
    [
      'mar/sab 9-13 e 15.30-19.30',
      'on tue-sat · tue-sat 09:00-13:00 · tue-sat 15:30-19:30 · weekends · split · outside late-end 19:30',
    ],
    [
      'martedì e giovedì pomeriggio 15-18',
      'on tue,thu · tue,thu 15:00-18:00 · no weekends · with-pre-post post-school 18:00',
    ],
    [
      'dalle 2 alle 6 del pomeriggio, lun e gio',
      'on mon,thu · mon,thu 14:00-18:00 · no weekends · with-pre-post post-school 18:00',
    ],
    ['ogni giovedì dalle 9 alle 13', 'on thu · thu 09:00-13:00 · no weekends · inside within'],
    ['dalle ore 9,00 alle 13,00 di ogni mercoledì', 'on wed · wed 09:00-13:00 · no weekends · inside within'],
    ['lun ven 9 13', '? 09:00-13:00 · inside days-not-stated'],
    ['tutte le mattine 9-12 dal lunedì al venerdì', 'on mon-fri · mon-fri 09:00-12:00 · no weekends · inside within'],
    [
      'tutti i giorni dalle 10 alle 14 escluso la domenica',
      'on mon-sat · mon-sat 10:00-14:00 · weekends · outside weekend sat',
    ],
    ['tutti i giorni feriali 9-13', '? 09:00-13:00 · inside days-not-stated'],
    ['3 giorni a settimana: lun, mer, ven', 'on mon,wed,fri · no weekends · unknown partly-stated'],
    ['5 giorni a settimana dalle 9 alle 16', '? 09:00-16:00 · inside days-not-stated'],
    ['9-14 con turni che comprendono la domenica', '? 09:00-14:00 · shifts · weekends · outside weekend sun'],
    ['8-14, orario che include il sabato', '? 08:00-14:00 · weekends · outside weekend sat'],
    ['sei giorni su sette', 'weekends · outside weekend'],
    ['sei sere a settimana', 'weekends · outside weekend'],
    ['un giorno libero alla settimana', 'outside weekend'],
    ['1 giorno di riposo', 'outside weekend'],
    ['con riposo a rotazione', 'outside weekend'],
    ['due giorni di riposo consecutivi', 'unknown not-stated'],
    [
      'parrucchiera, 9-13, ch. mart.',
      'on mon,wed,thu,fri,sat,sun · mon,wed,thu,fri,sat,sun 09:00-13:00 · weekends · outside weekend sat',
    ],
    ['orario 10-15, chius. dom e lun', 'on tue-sat · tue-sat 10:00-15:00 · weekends · outside weekend sat'],
    ['chiuso la domenica e il lunedì', 'on tue-sat · weekends · outside weekend sat'],
    [
      'ristorante chiuso il martedì, orario 18-24',
      'on mon,wed,thu,fri,sat,sun · mon,wed,thu,fri,sat,sun 18:00-00:00 · nights · weekends · outside night 00:00',
    ],
    ['riposo lunedì, martedì-domenica 9-13', 'on tue-sun · tue-sun 09:00-13:00 · weekends · outside weekend sat'],
    ['riposo la domenica', 'unknown not-stated'],
    [
      'da martedì a domenica (chiuso lunedì) 18.30-23.30',
      'on tue-sun · tue-sun 18:30-23:30 · nights · weekends · outside late-end 23:30',
    ],
    [
      'orario 11/15 - 18/23 con riposo il mercoledì',
      'on mon,tue,thu,fri,sat,sun · mon,tue,thu,fri,sat,sun 11:00-15:00 · mon,tue,thu,fri,sat,sun 18:00-23:00 · nights · weekends · split · outside late-end 23:00',
    ],
    ['lunedì o martedì mattina', 'unknown not-stated'],
    ['6/7', 'weekends · outside weekend'],
    ['lun>ven 8-12', 'on mon-fri · mon-fri 08:00-12:00 · no weekends · with-pre-post pre-school 08:00'],
    ['5 giorni/settimana dal lunedì al sabato', 'weekends · outside weekend sat'],
    ["l'ultimo venerdì del mese 14-18", 'on fri · fri 14:00-18:00 · no weekends · with-pre-post post-school 18:00'],
    [
      'tutti i giorni tranne il mercoledì 9-12 e 14-16',
      'on mon,tue,thu,fri,sat,sun · mon,tue,thu,fri,sat,sun 09:00-12:00 · mon,tue,thu,fri,sat,sun 14:00-16:00 · weekends · split · outside weekend sat',
    ],
    [
      'lavoro tutti i giorni dal lunedì alla domenica, escluso il giovedì, 9-14',
      'on mon,tue,wed,fri,sat,sun · mon,tue,wed,fri,sat,sun 09:00-14:00 · weekends · outside weekend sat',
    ],
    ['lun-sab, chiuso la domenica, 9-13', 'on mon-sat · mon-sat 09:00-13:00 · weekends · outside weekend sat'],
    ['mar-sab 9-13, lun chiuso', 'on tue-sat · tue-sat 09:00-13:00 · weekends · outside weekend sat'],
    ['lunedì riposo, martedì e giovedì 9-13', 'on tue,thu · tue,thu 09:00-13:00 · no weekends · inside within'],
    [
      'lavoro part-time dalle 17:30 alle 20:30 tutti i giorni tranne sabato e domenica',
      'part-time · on mon-fri · mon-fri 17:30-20:30 · no weekends · outside late-end 20:30',
    ],
  ])('reads %j', (text, expected) => {
    expect(told(readText(text))).toBe(expected);
  });
});

describe('weekends', () => {
  it.each([
    ['disponibilità a lavorare nei weekend', 'weekends · outside weekend sat'],
    [
      'dal lunedì al venerdì 8-14, un sabato al mese',
      'on mon-fri · mon-fri 08:00-14:00 · weekends · with-pre-post pre-school 08:00',
    ],
    ['una domenica al mese, lun-ven 9-13', 'on mon-fri · mon-fri 09:00-13:00 · weekends · inside within'],
    ['sabati alterni 8-13', 'sat 08:00-13:00 · weekends · outside weekend sat'],
    ['lun-ven 9-13, sabato a settimane alterne', 'on mon-sat · mon-fri 09:00-13:00 · weekends · outside weekend sat'],
    ['dal lun al ven e un sabato ogni due, 9-13', 'on mon-sat · mon-sat 09:00-13:00 · weekends · outside weekend sat'],
    ['sabato facoltativo', 'unknown not-stated'],
    ['possibilità di lavorare il sabato', 'unknown not-stated'],
    ['sabato e domenica liberi', 'no weekends · unknown not-stated'],
    ['weekend liberi', 'no weekends · unknown not-stated'],
    ['niente weekend', 'no weekends · unknown not-stated'],
    ['non si lavora la domenica', 'unknown not-stated'],
    ['Non si lavora il sabato e la domenica', 'no weekends · unknown not-stated'],
    ['non è previsto lavoro nel fine settimana', 'no weekends · unknown not-stated'],
    ['lun-ven, sabato e domenica esclusi', 'on mon-fri · no weekends · unknown partly-stated'],
    [
      'lunedì-venerdì (sabato e domenica liberi) 7.30-15.30',
      'on mon-fri · mon-fri 07:30-15:30 · no weekends · with-pre-post pre-school 07:30',
    ],
    ['dal lunedì al venerdì (no sabato)', 'on mon-fri · no weekends · unknown partly-stated'],
    ['dal lunedì al venerdì con disponibilità al sabato', 'on mon-fri · weekends · outside weekend sat'],
    ['sabato e festivi inclusi', 'weekends · outside weekend sat'],
    ['week end lungo', 'weekends · outside weekend'],
    ['anche sabato', 'weekends · outside weekend sat'],
    ['ogni sabato', 'on sat · weekends · outside weekend sat'],
    ['straordinari il sabato', 'unknown not-stated'],
    ['24 ore settimanali (6 giorni x 4 ore)', '24 h/week · weekends · outside weekend'],
    ['36 h settimanali articolate su 6 giorni', '36 h/week · weekends · outside weekend'],
    ['orario dalle 8,00 alle 13,00 compreso il sabato', '? 08:00-13:00 · weekends · outside weekend sat'],
    [
      'turni su 7 gg incluso weekend e festivi con riposo a rotazione, fascia 8.30/14.30',
      '? 08:30-14:30 · shifts · weekends · outside weekend sat',
    ],
    ['domeniche a turno', 'shifts · weekends · outside weekend sun'],
    ['un weekend sì e uno no', 'weekends · outside weekend sat'],
    [
      'sabato libero, domenica libera, lun-ven 8-12',
      'on mon-fri · mon-fri 08:00-12:00 · no weekends · with-pre-post pre-school 08:00',
    ],
    ['sabato pomeriggio e domenica liberi', 'unknown not-stated'],
  ])('reads %j', (text, expected) => {
    expect(told(readText(text))).toBe(expected);
  });
});

describe('days that are denied', () => {
  it.each([
    [
      'Commessa, lun-ven 9-13. Nessuna domenica lavorativa.',
      'on mon-fri · mon-fri 09:00-13:00 · no weekends · inside within',
    ],
    ['Nessun impegno nei fine settimana. Orario 9.00-15.00', '? 09:00-15:00 · no weekends · inside days-not-stated'],
    ['9-15, niente sabati né domeniche', '? 09:00-15:00 · no weekends · inside days-not-stated'],
    ['non si lavora né il sabato né la domenica', 'no weekends · unknown not-stated'],
    ['9-14, sabato e domenica a riposo', '? 09:00-14:00 · no weekends · inside days-not-stated'],
    ['9-14.30 esclusi sabato e festivi', '? 09:00-14:30 · no weekends · inside days-not-stated'],
    ['Orario 9-16, festivi esclusi', '? 09:00-16:00 · inside days-not-stated'],
    [
      'dal lunedì al venerdì, lavoro notturno o festivo escluso',
      'on mon-fri · no nights · no weekends · unknown partly-stated',
    ],
    ['sabato, domenica e festivi', 'on sat,sun · weekends · outside weekend sat'],
    ['turni anche nei festivi', 'shifts · weekends · outside weekend'],
  ])('reads %j', (text, expected) => {
    expect(told(readText(text))).toBe(expected);
  });
});

describe('days run together', () => {
  it.each([
    ['lunven ore 8.30-12.30', 'on mon-fri · mon-fri 08:30-12:30 · no weekends · inside within'],
    ['LUN-SABORE8-13', 'on mon-sat · mon-sat 08:00-13:00 · weekends · outside weekend sat'],
    ["dal luned' al venerd' 9-13", 'on mon-fri · mon-fri 09:00-13:00 · no weekends · inside within'],
    [
      '15-19 nei feriali, 10-20 sab e dom',
      'on mon-sun · mon-fri 15:00-19:00 · sat,sun 10:00-20:00 · weekends · outside late-end 19:00',
    ],
    ['giorni feriali 9-13', '? 09:00-13:00 · inside days-not-stated'],
    ['avviso MAD per supplenza', 'unknown not-stated'],
    ['(MILANO, 12 MAR) Cercasi autista', 'unknown not-stated'],
    ['mar e gio 9-13', 'on tue,thu · tue,thu 09:00-13:00 · no weekends · inside within'],
    [
      'lun-ven 14-20 e un sabato al mese 9-13',
      'on mon-fri · mon-fri 14:00-20:00 · sat 09:00-13:00 · weekends · outside late-end 20:00',
    ],
    ['2 mattine a scelta tra lun, mer e ven 9-12', '? 09:00-12:00 · inside days-not-stated'],
    ['Lavoro lun-ven 9-15', 'on mon-fri · mon-fri 09:00-15:00 · no weekends · inside within'],
  ])('reads %j', (text, expected) => {
    expect(told(readText(text))).toBe(expected);
  });
});
