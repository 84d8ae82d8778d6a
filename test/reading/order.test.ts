import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model.ts';
import { readEntry } from '../../src/reading/read.ts';
import { emptyDraft } from '../../src/sources/source.ts';
import { vacancyOf } from '../../src/vacancy.ts';

const few = [
  'Forno Segale, Bra: panettiere per la notte, 1-7, dal lunedì al sabato, tempo determinato sei mesi. Tel. 02 0000 0041',
  'Cooperativa Pergamena cerca 3 bibliotecari a Oristano: 24 ore settimanali, 1.150 euro netti al mese, laurea. posta@pergamena.example',
  'Tirocinio di sei mesi in segreteria, rimborso 600 euro. Inviare il curriculum entro il 15 dicembre 2026.',
  'Comune di Faenza, concorso per un giardiniere a tempo indeterminato e pieno, patente B. Domande entro il 4 marzo.',
  'Cercasi colf a Udine, martedì e venerdì 9-12, contratto regolare, 300 000 0001. No agenzie.',
];

describe('what an ad says', () => {
  it('is read alike first and after several hundred others', () => {
    const first = few.map(read);
    for (let number = 0; number < 400; number += 1) read(other(number));
    expect(few.map(read)).toEqual(first);
    expect([...few].reverse().map(read).reverse()).toEqual(first);
  });
});

function read(text: string): { entry: Entry; vacancy: ReturnType<typeof vacancyOf> } {
  const draft = { ...emptyDraft({ id: 'bacheca' }, 'market', '2026-11-20'), title: text.slice(0, 30), text };
  const entry = readEntry(draft, { school: { opens: '08:30', closes: '16:30', pre: '07:30', post: '18:00' } });
  return { entry, vacancy: vacancyOf(entry) };
}

/** Of many trades, terms and lengths. */
function other(number: number): string {
  const pick = (list: readonly string[], step: number) => list[Math.floor(number / step) % list.length];
  return [
    `${pick(employers, 1)} ${pick(['cerca', 'assume', 'seleziona'], 2)} ${(number % 40) + 1} ${pick(trades, 3)} a ${pick(towns, 4)}.`,
    `${pick(terms, 5)}, ${(number % 30) + 10} ore settimanali, ${800 + number} euro lordi al mese.`,
    number % 2 === 0
      ? few[number % few.length]
      : `Scrivere a lavoro${number}@azienda.example entro il ${(number % 28) + 1} maggio.`,
  ].join(number % 3 === 0 ? '\n' : ' ');
}

const employers = ['Calze Mirto', 'La Funivia spa', 'Agenzia Robinia Lavoro', 'Una famiglia', 'Il Comune di Enna'];
const trades = [
  'commessi',
  'saldatori',
  'OSS',
  'camerieri ai piani',
  'autisti con patente C',
  'baby sitter',
  'muratori',
];
const towns = ['Milano', 'Udine', 'Lucera', 'Bra', 'Sesto San Giovanni', 'Gallarate'];
const terms = [
  'Tempo determinato',
  'Tempo indeterminato, full time',
  'Contratto a chiamata nei fine settimana',
  'Apprendistato under 30',
  'Somministrazione di tre mesi su tre turni',
  'Partita IVA',
];
