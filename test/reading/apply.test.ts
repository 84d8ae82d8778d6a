import { describe, expect, it } from 'vitest';
import type { Channel, Extra } from '../../src/model.ts';
import { adText } from '../../src/reading/ad-text.ts';
import { readApply } from '../../src/reading/apply.ts';
import { draftOf } from './working-time-told.ts';

function told(text: string, extra: Extra = {}): string[] {
  const draft = draftOf(text, { extra });
  return readApply(adText(draft), draft).map((fact) => worded(fact.value));
}

function worded(channel: Channel): string {
  const { by, ...rest } = channel;
  return [by, ...Object.values(rest)].map((part) => part ?? '-').join(' | ');
}

describe('ways to apply', () => {
  it.each([
    ['Inviare CV a lavoro@ago.example', ['email | lavoro@ago.example | -']],
    ['cv a : staff@muschio.example  oggetto "pulizie"', ['email | staff@muschio.example | pulizie']],
    ['Mail a hr@mensa.example, ogg: MENSA CIMIANO', ['email | hr@mensa.example | MENSA CIMIANO']],
    [
      'Scrivere a est@formica.example indicando nell’oggetto il rif. PUL/0231',
      ['email | est@formica.example | rif. PUL/0231'],
    ],
    ['Tel. 02 0000 0012', ['phone | 02 0000 0012 | -']],
    ['Tel 300/000.00.05 sig. Ivo', ['phone | 300/000.00.05 | -']],
    ['chiamare 02.0000.0016', ['phone | 02.0000.0016 | -']],
    ['telefonare allo 0200000017', ['phone | 0200000017 | -']],
    ['Numero verde 800 000 001', ['phone | 800 000 001 | -']],
    ['Tel. +39 02 0000 0018', ['phone | +39 02 0000 0018 | -']],
    ['tel. 02 0000 0020 (lun-ven 10-12)', ['phone | 02 0000 0020 | lun-ven 10-12']],
    ['Tel. ore serali 02 0000 0032', ['phone | 02 0000 0032 | ore serali']],
    ['tel. 02 0000 0004 dopo le 16.', ['phone | 02 0000 0004 | dopo le 16']],
    ['WhatsApp 300 000 0003 (solo messaggi)', ['whatsapp | 300 000 0003 | solo messaggi']],
    ['WhatsApp 300 000 0003, no chiamate', ['whatsapp | 300 000 0003 | no chiamate']],
    ['Solo WhatsApp, no chiamate: 300 000 0004', ['whatsapp | 300 000 0004 | no chiamate']],
    ['300 000 0005 no chiamate, solo WhatsApp', ['whatsapp | 300 000 0005 | no chiamate']],
    ['No WhatsApp. Tel 300 000 0006', ['phone | 300 000 0006 | -']],
    ['300 000 0007, no WhatsApp', ['phone | 300 000 0007 | -']],
    ['Tel. 300 000 0008, Marco', ['phone | 300 000 0008 | -']],
    ['tel 02 0000 0009, contatto, Martina', ['phone | 02 0000 0009 | -']],
    [
      'Chiamare dalle 15 alle 17 lo 02 0000 0003 e chiedere di Sara',
      ['phone | 02 0000 0003 | dalle 15 alle 17, chiedere di Sara'],
    ],
    ['Tel. 02 0000 0003 (lun-ven 9-12), chiedere di Sara', ['phone | 02 0000 0003 | lun-ven 9-12, chiedere di Sara']],
    [
      'Tel. 02 0000 0003 oppure presentarsi in sede e chiedere di Sara',
      ['in-person | in sede | Sara | -', 'phone | 02 0000 0003 | -'],
    ],
    ['Chiamare e chiedere di Sara allo 02 0000 0003', ['phone | 02 0000 0003 | chiedere di Sara']],
    ['Tel/fax 02 0000 0003', ['phone | 02 0000 0003 | -']],
    ['Tel. 02 0000 0003, fax 02 0000 0004', ['phone | 02 0000 0003 | -']],
    ['Tel. +39 02 0000 0001 oppure 0039 02 0000 0001 oppure 02 0000 0001', ['phone | +39 02 0000 0001 | -']],
    [
      'Non presentarsi (di persona) in via Inventata 4. Inviare CV a lavoro@ago.example',
      ['email | lavoro@ago.example | -'],
    ],
    [
      'Presentarsi lunedì 23 novembre ore 9 in via Inventata 3',
      ['in-person | in via Inventata 3 | - | lunedì 23 novembre ore 9'],
    ],
    [
      'Presentarsi in via Inventata 3 mercoledì 2 dicembre dalle 9 alle 12',
      ['in-person | in via Inventata 3 | - | mercoledì 2 dicembre dalle 9 alle 12'],
    ],
    ['Presentarsi in negozio sabato alle 10', ['in-person | in negozio | - | sabato alle 10']],
    ['wapp 300 000 0092', ['whatsapp | 300 000 0092 | -']],
    ['Chiamate o messaggio WhatsApp 300 000 0039', ['phone | 300 000 0039 | -', 'whatsapp | 300 000 0039 | -']],
    ['300 000 0040 anche WhatsApp', ['phone | 300 000 0040 | -', 'whatsapp | 300 000 0040 | -']],
    ['02 0000 0057 / whatsapp 300 000 0057', ['phone | 02 0000 0057 | -', 'whatsapp | 300 000 0057 | -']],
    ['Messaggio WhatsApp con nome ed esperienza: 300 000 0036', ['whatsapp | 300 000 0036 | -']],
    ['WhatsApp +44 0000 000001', ['whatsapp | +44 0000 000001 | -']],
    ['Info: 899 000 001', ['phone | 899 000 001 | -']],
    ['Candidature su www.nuvola.example/lavora', ['web | www.nuvola.example/lavora']],
    ['Candidati: https://lavoro.example/annunci/12.', ['web | https://lavoro.example/annunci/12']],
    ['Rif. BN-77, tramite sportello.', ['desk | - | BN-77']],
    ['Rivolgersi allo sportello, rif. CD-118', ['desk | - | CD-118']],
    ['Passare in negozio con CV, via Inventata 12', ['in-person | in negozio | - | -']],
    [
      'Presentarsi dalle 15.30 alle 17.30 in trattoria, via Inventata 12, chiedendo della Sig.ra Piera',
      ['in-person | in trattoria, via Inventata 12 | Sig.ra Piera | dalle 15.30 alle 17.30'],
    ],
    ['Portare il CV in negozio dopo le 11', ['in-person | in negozio | - | dopo le 11']],
    ['Salone Ricci cerca shampista, passate dopo le 18', ['in-person | - | - | dopo le 18']],
    ['Vieni a trovarci tra le 15 e le 17', ['in-person | - | - | tra le 15 e le 17']],
    ['A due passi da piazza Inventata, scrivere a info@ago.example', ['email | info@ago.example | -']],
    ['Per chi passa dal centro per l’impiego: 02 0000 0011', ['phone | 02 0000 0011 | -']],
    ['Non importa da dove vieni, con chi vivi: info@ago.example', ['email | info@ago.example | -']],
    [
      'Portare il curriculum in sede oppure tel. 02 0000 0041 o mail info@ago.example',
      ['in-person | in sede | - | -', 'phone | 02 0000 0041 | -', 'email | info@ago.example | -'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'P.IVA 01234567890',
    'Partita IVA: 01234567890 - Cod. fisc. 01234567890',
    'C.F. 80012345678',
    'IBAN IT60 X054 2811 1010 0000 0123 456',
    'Aut. Min. Prot. n. 0000/000 del 01/01/2020',
    'Reg. UE 679/2016, D.Lgs. 196/2003',
    'orario 08.00-12.00 14.00-18.00',
    'dal 11.02.2026 al 25.03.2026',
    'RAL 21.000-23.000',
    'Cod. offerta 0312345678',
    'fax 02 0000 0099',
    'Per la privacy scrivere a privacy@ago.example',
    '20131 Milano',
    'si sono presentati in 4.600',
    'delibera n. 032 del 11/02/2026',
    'Non telefonare al 02 0000 0003',
    'Niente WhatsApp al 300 000 0001',
    'privato Anna 300 000 0001',
    'Il suo cellulare privato: 300 000 0001',
    'non 02 0000 0003 (fax)',
    'Telefax: 02 0000 0003 (solo fax)',
    'Non presentarsi di persona in via Inventata 4',
    'Non è necessario presentarsi in sede, via Inventata 4',
    'Non consegnare il CV a mano in negozio',
  ])('none: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('takes what is labelled as it is typed', () => {
    expect(
      told('', {
        phone: '02 0000 0051',
        whatsapp: '300 000 0051',
        email: 'Banco@Spiga.example',
        inPerson: 'via Inventata 12',
      }),
    ).toEqual([
      'in-person | via Inventata 12 | - | -',
      'phone | 02 0000 0051 | -',
      'whatsapp | 300 000 0051 | -',
      'email | Banco@Spiga.example | -',
    ]);
  });

  it.each([
    ['CV a lavoro@ago.example, oggetto: 88412', '88412'],
    ['Inviare il CV indicando nell’oggetto il rif. AB-12', 'rif. AB-12'],
    ['Mandare il curriculum. Oggetto: 88412', '88412'],
    ['Oggetto: avviso di selezione', '-'],
    ['CV a altra@ago.example, oggetto: 88412', '-'],
  ])('finds the subject for the labelled address: %s', (text, subject) => {
    expect(told(text, { email: 'lavoro@ago.example' })[0]).toBe(`email | lavoro@ago.example | ${subject}`);
  });

  it('takes the number of a private practice', () => {
    expect(told('Studio medico privato. Tel. 02 0000 0052')).toEqual(['phone | 02 0000 0052 | -']);
  });

  it('names one number once, however it is written', () => {
    expect(told('Tel. 02 0000 0052 oppure 02/0000.0052')).toEqual(['phone | 02 0000 0052 | -']);
  });
});

it.each([
  ['Rosticceria cerca rider. No perditempo. WA 300 000 0061', 'whatsapp | 300 000 0061 | -'],
  ['Scrivere WA: 300 000 0062', 'whatsapp | 300 000 0062 | -'],
  [
    'Curriculum con autorizzazione al trattamento dei dati personali a info@asilo.example',
    'email | info@asilo.example | -',
  ],
  ['Domanda entro le ore 12 del 20.12.2026 in segreteria', 'in-person | in segreteria | - | -'],
  ["Domande al Comune entro il 15 giugno, all'Urp o per pec", 'in-person | Urp | - | -'],
  ['Ci si iscrive negli uffici comunali', 'in-person | uffici comunali | - | -'],
  ['I curriculum si portano al camper in piazza Inventata', 'in-person | al camper in piazza Inventata | - | -'],
  ["Selezioni all'ente di via Inventata 4 il 12 dicembre", 'in-person | via Inventata 4 | - | il 12 dicembre'],
])('reads how to apply in other words: %s', (text, way) => {
  expect(told(text)[0]).toBe(way);
});

it.each(['Iscriversi al corso online', 'Domanda di lavoro: tanta', 'Selezioni in corso per via Web'])(
  'finds no place to go to: %s',
  (text) => {
    expect(told(text)).toEqual([]);
  },
);
