import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { type ReadOptions, read } from '../../src/commands/read.ts';
import type { Terminal } from '../../src/commands/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ad =
  'Panificio Spiga Nera cerca una persona per banco, mar-ven 9.15-15.15, contratto a tempo determinato 12 mesi. Tel. 02 0000 0015.';

async function run(input: string, options: Partial<ReadOptions> = {}, language: Terminal['language'] = 'it') {
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    language,
    interactive: false,
  };
  const code = await read(
    { file: null, json: false, jsonl: false, today: '2026-11-23', ...options },
    Readable.from([input]),
    terminal,
  );
  return { code, out, err };
}

describe('bulletin read', () => {
  it('shows what it understood, on which words, and what to ask', async () => {
    const { code, out } = await run(ad);
    expect(code).toBe(0);
    expect(out).toContain('Ho capito');
    expect(out).toContain('  - contratto: a tempo determinato  «contratto a tempo determinato»');
    expect(out).toContain('  - come candidarsi: telefono 02 0000 0015');
    expect(out).toContain('  - orario: da martedì a venerdì 9.15–15.15  «mar-ven 9.15-15.15»');
    expect(out).toContain('  - Quanto pagate, all’ora o al mese, lordo o netto?');
  });

  it.each([
    'Famiglia zona Piola cerca colf, lun e gio 9-13, 9 euro netti l’ora, livello B. Rivolgersi allo sportello, rif. PI-3.',
    'Bar Nuvola s.r.l. assume 2 baristi, turni 6-14 / 14-22, 1.200-1.400 euro netti al mese, esperienza gradita, patente non necessaria.',
    'Coop sociale Il Melo cerca OSS, part time 20-24 ore, notti e weekend, attestato OSS. CV a melo@melo.example entro il 10 dicembre ore 12.',
    'Tirocinio di 6 mesi in sartoria, 30 ore settimanali, indennità 600 euro mensili, italiano A2. Tel. 02 0000 0033 dopo le 16.',
    'Badante convivente, livello CS, 54 ore, 1.250 euro al mese, riposo domenica. Allo sportello con riferimento CN-12.',
    'Albergo Stella seleziona n. 3 camerieri ai piani, RAL 21.000, tempo pieno, riposi a rotazione, licenza media, auto propria.',
  ])('tells it in plain Italian: %s', async (text) => {
    const { out } = await run(text);
    const told = out.join('\n').replaceAll(/«[^»]*»/g, '');
    expect(told).not.toMatch(
      /\b(?:mon|tue|wed|thu|fri|sat|sun|hour|month|year|must|nice|open|provided|not-needed|full-time|both|true|false|null|undefined|[A-Z]+_[A-Z]+)\b/,
    );
    expect(told).not.toMatch(/driving|licence|own-vehicle|certificate|household|company|nonprofit/);
  });

  it('says what stops the ad first, with the law and what to tell the employer', async () => {
    const { out } = await run(
      'Negozio Fiordaliso s.r.l. cerca commessa max 30 anni, lun-ven 9-13, 8 euro lordi l’ora. Tel. 02 0000 0034.',
    );
    expect(out[0]).toBe('Non si stampa così');
    expect(out[1]).toContain('D.Lgs. 216/2003');
    expect(out[2]).toContain('Da dire a chi offre: «Possiamo pubblicare l’annuncio senza limiti di età?');
  });

  it('speaks English too', async () => {
    const { out } = await run(ad, {}, 'en');
    expect(out).toContain('Understood');
    expect(out).toContain('  - What is the pay, by hour or month, gross or net?');
  });

  it('reads a file', async () => {
    const file = join(folder, 'annuncio.txt');
    writeFileSync(file, ad);
    const { out } = await run('', { file, json: true });
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ kind: 'offer', facts: { contract: { value: 'determinato' } } });
  });

  it('says what is wrong with an empty text or a file that is not there', async () => {
    expect(await run(' \n')).toMatchObject({ code: 2, out: [] });
    const gone = await run('', { file: join(folder, 'non-esiste.txt') });
    expect(gone.code).toBe(2);
    expect(gone.err[0]).toContain('non-esiste.txt');
  });

  it('answers line by line, and names the lines that it cannot read', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: ad }),
      'niente',
      '',
      JSON.stringify({ id: 2, text: 'Corso di italiano A2, martedì 9-11' }),
    ];
    const { code, out, err } = await run(lines.join('\n'), { jsonl: true });
    expect(code).toBe(3);
    expect(err).toEqual(['Riga 2: serve un oggetto JSON con "id" e "text". La riga è stata saltata.']);
    expect(out.map((line) => JSON.parse(line))).toMatchObject([
      {
        id: 'a',
        kind: 'offer',
        employer: 'Panificio Spiga Nera',
        contract: 'determinato',
        apply: { phone: '02 0000 0015' },
      },
      { id: '2', kind: 'language-class', contract: null, flags: [] },
    ]);
  });

  it('leaves a date without a year open when the day of the page is unknown', async () => {
    const text = 'Cerchiamo barista. Candidature entro il 4 dicembre.';
    const dated = await run(JSON.stringify({ id: 'a', text, referenceDate: '2026-11-20' }), { jsonl: true });
    const undated = await run(JSON.stringify({ id: 'a', text }), { jsonl: true });
    const deadlines = [dated, undated].map(({ out }) => JSON.parse(out[0] ?? '').deadline);
    expect(deadlines).toEqual(['2026-12-04', null]);
  });
});
