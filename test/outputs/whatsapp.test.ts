import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model.ts';
import { longestMessage, shortened } from '../../src/outputs/message.ts';
import { anEdition, closePrinter, fact, filesOf, fullOffer, mixed } from './an-edition.ts';

afterAll(closePrinter);

const pack = (edition: Edition) => filesOf({ ...edition, outputs: ['whatsapp'] });
const text = (files: Map<string, Uint8Array>, name: string) =>
  new TextDecoder().decode(files.get(`whatsapp-it/${name}.txt`));

describe('the WhatsApp pack', () => {
  let files: Map<string, Uint8Array>;
  beforeAll(async () => {
    files = await pack(anEdition(mixed(10)));
  });

  it('has an index, and a message and a picture for each entry', () => {
    const codes = mixed(10).map((one) => one.code);
    const names = codes.flatMap((code) => [`whatsapp-it/${code}.txt`, `whatsapp-it/${code}.png`]);
    expect([...files.keys()].sort()).toEqual(['whatsapp-it/0-indice.txt', ...names].sort());
  });

  it('says in a message what, where, when, how much and how to apply, and ends with the link', () => {
    expect(text(files, 'M1')).toBe(
      [
        '*M1 · Addetta/o al banco M1, 2 posti* (nuovo)',
        'Dove: via Rizzoli, Cimiano',
        'Orario: da martedì a venerdì 9.15–15.15 · 24 ore a settimana (dentro l’orario di scuola)',
        'Paga: 950 euro netti al mese, 14 mensilità',
        'Serve: italiano A2 · anche senza esperienza',
        'Contratto: con data di fine, 12 mesi',
        'Ditta Pioppo M1',
        '',
        '*Come fare · entro venerdì 4 dicembre, ore 12*',
        '- Vai di persona via Inventata 12, dalle 15.30 alle 17.30, chiedi di: Sig.ra Piera',
        '- Telefona 02 0000 0031, dopo le 16',
        '- Scrivi a lavoro@pioppo.example, oggetto: RIF 12',
        '',
        'n. 48 · da lunedì 23 a domenica 29 novembre 2026',
        'HUB Rizzoli: 02 0000 0010',
        'Il lavoro non si paga: nessuno può chiederti soldi per assumerti.',
        'https://bollettino.example/',
        '',
      ].join('\n'),
    );
  });

  it('lists every code in the index', () => {
    for (const one of mixed(10)) expect(text(files, '0-indice')).toContain(`\n${one.code} `);
  });

  it('draws pictures of 1080 by 1350', () => {
    const png = Buffer.from(files.get('whatsapp-it/M1.png') ?? []);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1350]);
    expect(png.length).toBeGreaterThan(20_000);
  });

  it('gives the same bytes again', async () => {
    const again = await pack(anEdition(mixed(10)));
    for (const [name, bytes] of files) expect(Buffer.from(bytes).equals(Buffer.from(again.get(name) ?? []))).toBe(true);
  });
});

describe('a message', () => {
  it('keeps to its length however much there is to say, and never cuts a telephone number', async () => {
    const one = fullOffer('M1');
    const long = 'parola lunga '.repeat(40).trim();
    const ways = Array.from({ length: 5 }, (_, at) =>
      fact({ by: 'phone', number: `02 0000 001${at}`, hours: long } as const),
    );
    const entry = { ...one.entry, title: long, apply: ways };
    const message = text(await pack(anEdition([{ ...one, entry }])), 'M1').trim();
    expect([...message].length).toBeLessThanOrEqual(longestMessage);
    for (let at = 0; at < 5; at += 1) expect(message).toContain(`02 0000 001${at}`);
    expect(message.endsWith('https://bollettino.example/')).toBe(true);
  });

  it('is not made bold by the stars of a source', async () => {
    const one = fullOffer('M1');
    const entry = { ...one.entry, title: '*** URGENTE *** `cuoco` ~no~', apply: [] };
    const [first] = text(await pack(anEdition([{ ...one, entry }])), 'M1').split('\n');
    expect(first).toBe('*M1 · URGENTE cuoco no, 2 posti* (nuovo)');
  });

  it('is cut at the end of a word', () => {
    expect(shortened('uno due tre quattro', 12)).toBe('uno due…');
    expect(shortened('uno due', 12)).toBe('uno due');
  });
});

describe('the pictures in Arabic', () => {
  it('differ from entry to entry, whatever side the page begins on', async () => {
    const files = await pack({ ...anEdition(mixed(4)), language: 'ar' });
    const pictures = [...files].filter(([name]) => name.endsWith('.png')).map(([, bytes]) => Buffer.from(bytes));
    expect(new Set(pictures.map((bytes) => bytes.toString('base64'))).size).toBe(4);
  });
});

describe('an edition with nothing to show', () => {
  it('still makes its files', async () => {
    const files = await filesOf({ ...anEdition([]), outputs: ['html', 'feeds', 'whatsapp', 'screens'] });
    expect([...files.keys()]).toContain('dati-it/voci.csv');
    expect(new TextDecoder().decode(files.get('dati-it/voci.csv'))).toContain('codice;sezione');
  });
});
