import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { collectSheet } from '../../src/sources/collect-sheet.ts';
import { sheetSchema } from '../../src/sources/sheet.ts';
import { columnOf, labelOf } from '../../src/sources/sheet-columns.ts';
import { codes, toolsOver } from './served-pages.ts';

async function read(name: string) {
  const text = readFileSync(new URL(`../fixtures/sources/sheet/${name}`, import.meta.url), 'utf8');
  const source = sheetSchema.parse({ id: 'foglio', kind: 'sheet', path: 'inbox/foglio.csv' });
  return collectSheet(source, toolsOver({ 'inbox/foglio.csv': text }));
}

describe('headings as people word them', () => {
  test('the answers of a form: every column is understood', async () => {
    const { drafts, problems } = await read('worded.csv');
    expect(codes(problems)).toEqual([]);
    expect(drafts[0]).toMatchObject({
      title: 'Addetta mensa',
      employer: 'Cucine Blu',
      place: 'Milano, Lambrate',
      deadline: '30/11/2026',
      date: '2026/11/18 3:45:12 PM CET',
      extra: {
        openings: '2',
        hours: '11.30-14.30',
        contract: 'TD 6 mesi',
        pay: 'Paga oraria lorda: 9,20',
        requirements: 'Patente: B',
        applyNote: 'tel. 02 0000 0033, mensa@cucine.example',
      },
    });
  });

  test('a column of contacts: a telephone, an address, or words', async () => {
    const { drafts } = await read('worded.csv');
    expect(drafts.slice(1).map(({ extra: { phone, email, applyNote } }) => ({ phone, email, applyNote }))).toEqual([
      { phone: '02 0000 0034', email: undefined, applyNote: undefined },
      { phone: undefined, email: 'sarta@sartoria.example', applyNote: undefined },
      { phone: undefined, email: undefined, applyNote: 'passare dopo le 17' },
    ]);
  });

  test('two rows of headings: what says nothing alone is read under the one above', async () => {
    const { drafts, problems } = await read('two-rows.csv');
    expect(codes(problems)).toEqual([]);
    expect(drafts).toMatchObject([
      {
        title: 'Panettiere',
        employer: 'Forno Blu',
        place: 'Milano',
        deadline: '15/12/2026',
        extra: { hours: '3-9 del mattino', email: 'forno@forno.example' },
      },
    ]);
  });

  test.each([
    ['Candidarsi entro', 'deadline'],
    ['Data fine pubblicazione', 'deadline'],
    ['Termine per la presentazione delle domande', 'deadline'],
    ['Scadenza contratto', 'duration'],
    ['Codice offerta', 'reference'],
    ['ID annuncio', 'id'],
    ['Numero posizioni aperte', 'openings'],
    ['Titolo di studio richiesto', 'requirements'],
    ['Trattamento economico', 'pay'],
    ['Telefono / E-mail', 'contact'],
    ['Indirizzo e-mail', 'email'],
    ['Azienda / Ente', 'employer'],
    ['Comune sede di lavoro', 'place'],
    ['Descrizione mansioni', 'text'],
    ['Ricerca di personale', 'title'],
    ['Colore', null],
    ['Bar Sole, tel. 02 0000 0001', null],
  ])('%s', (heading, column) => {
    expect(columnOf(heading)).toBe(column);
  });

  test('within running text a label is no heading', () => {
    expect(labelOf('Figura ricercata')).toBe('title');
    expect(labelOf('Candidarsi entro')).toBe('deadline');
    expect(labelOf('Cosa offriamo')).toBeNull();
  });
});
