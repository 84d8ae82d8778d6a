// Section H: sheets.
import { expect } from 'vitest';
import { sheetData, textCell, xlsx, zip } from '../sources/workbook/books.ts';
import type { Fault } from './bench.ts';
import { table } from './table.ts';

const sheet = (content: string | Uint8Array): Pick<Fault, 'file' | 'source'> => ({
  file: { 'foglio.csv': content },
  source: { kind: 'sheet', path: 'foglio.csv' },
});
const read = (...titles: string[]): Pick<Fault, 'state' | 'drafts'> => ({
  state: 'fresh',
  drafts: (drafts) => expect(drafts.map(({ title }) => title)).toEqual(titles),
});
const rows = (words: RegExp): Pick<Fault, 'also'> => ({
  also: ({ reports }) => expect(reports[0]?.problems.map(({ what }) => what.it).join(' ')).toMatch(words),
});

const faults: Fault[] = [
  {
    id: 'H4',
    name: 'numbers that begin with zero',
    ...sheet('Mansione;Telefono\nCuoca;0200000031\n'),
    state: 'fresh',
    codes: [],
    drafts: ([draft]) => expect(draft?.extra.phone).toBe('0200000031'),
  },
  {
    id: 'H4',
    name: 'a telephone turned into a number',
    ...sheet('Mansione;Telefono\nCuoca;3,33E+09\n'),
    state: 'fresh',
    codes: ['PHONE_SPOILED'],
    drafts: ([draft]) => expect(draft?.extra.phone).toBeUndefined(),
  },
  {
    id: 'H5',
    name: 'a day that can be read in two ways',
    ...sheet('Mansione;Scadenza\nCuoca;03/04/2026\n'),
    state: 'fresh',
    codes: [],
    drafts: ([draft]) => expect(draft?.deadline).toBe('03/04/2026'),
  },
  {
    id: 'H5',
    name: 'a day that is none',
    ...sheet('Mansione;Visto il\nCuoca;ieri\n'),
    ...read('Cuoca'),
    codes: ['DATE_NOT_READ'],
  },
  {
    id: 'H5',
    name: 'a day that is still to come',
    ...sheet('Mansione;Visto il\nCuoca;20/11/2027\n'),
    ...read('Cuoca'),
    codes: ['DATE_IN_THE_FUTURE'],
  },
  {
    id: 'H6',
    name: 'a formula and an error',
    ...sheet('Mansione;Ditta;Note\nCuoca;#N/D;=SOMMA(A1)\n'),
    ...read('Cuoca'),
    codes: ['CELL_ERROR', 'FORMULA'],
    ...rows(/Riga 2/),
  },
  {
    id: 'H7',
    name: 'a title above the headings',
    ...sheet('Annunci della settimana;;\n;;\nMansione;Ditta;\nCuoca;Mensa;\n'),
    ...read('Cuoca'),
    codes: [],
  },
  {
    id: 'H7',
    name: 'a column nobody knows',
    ...sheet('Mansione;Colore\nCuoca;rosso\n'),
    ...read('Cuoca'),
    codes: ['UNKNOWN_COLUMNS'],
  },
  {
    id: 'H7',
    name: 'a column that was renamed',
    ...sheet('Cosa;Dove\nCuoca;Milano\n'),
    source: { kind: 'sheet', path: 'foglio.csv', columns: { title: 'Cosa', deadline: 'Scade' } },
    ...read('Cuoca'),
    codes: ['MISSING_COLUMNS'],
  },
  { id: 'H7', name: 'no headings', ...sheet('1;2\n3;4\n'), state: 'failed', codes: ['NO_HEADER'] },
  {
    id: 'H8',
    name: 'commas and decimal commas',
    ...sheet('Mansione,Paga\nCuoca,"1.200,50"\n'),
    ...read('Cuoca'),
    codes: [],
  },
  {
    id: 'H8',
    name: 'windows-1252, a trail of separators',
    ...sheet(Buffer.from('Mansione;Note;;\nOperaia;più turni;;\n', 'latin1')),
    state: 'fresh',
    codes: [],
    drafts: ([draft]) => expect(draft).toMatchObject({ title: 'Operaia', text: 'più turni' }),
  },
  {
    id: 'H8',
    name: 'a quotation mark that stays open',
    ...sheet('Mansione;Ditta\nCuoca;"Mensa\nBarista;Bar\n'),
    ...read('Cuoca', 'Barista'),
    codes: ['BROKEN_QUOTES'],
    ...rows(/Riga 2/),
  },
  {
    id: 'H8',
    name: 'more cells than columns',
    ...sheet('Mansione;Ditta\nCuoca;Mensa;via Inventata; Milano\n'),
    ...read('Cuoca'),
    codes: ['ROW_TOO_LONG'],
  },
  {
    id: 'H8',
    name: 'a row without the occupation',
    ...sheet('Mansione;Ditta\n;Mensa\nCuoca;Mensa\n'),
    ...read('Cuoca'),
    codes: ['ROW_WITHOUT_TITLE'],
  },
  {
    id: 'H9',
    name: 'a formula that calls out',
    ...sheet('Mansione;Note\nCuoca;=HYPERLINK("http://spia.example")\n'),
    ...read('Cuoca'),
    codes: ['FORMULA'],
  },
  { id: 'H11', name: 'nothing in it yet', ...sheet(''), copy: 7, state: 'last-good', codes: ['FILE_EMPTY'] },
  {
    id: 'H11',
    name: 'not there',
    ...sheet('x'),
    source: { kind: 'sheet', path: 'fogllo.csv' },
    copy: 7,
    state: 'last-good',
    codes: ['FILE_MISSING'],
  },
  {
    id: 'H11',
    name: 'a folder of that name',
    ...sheet('x'),
    source: { kind: 'sheet', path: '.' },
    state: 'failed',
    codes: ['FILE_FOLDER'],
  },
];

const book = (content: Uint8Array, name = 'foglio.xlsx'): Pick<Fault, 'file' | 'source'> => ({
  file: { [name]: content },
  source: { kind: 'sheet', path: name },
});
const cooks = xlsx({
  sheets: [
    {
      name: 'Annunci',
      inside: sheetData([
        ['Mansione', 'CAP'],
        ['Cuoca', '00184'],
      ]),
    },
  ],
});
const inside = (cells: string): string =>
  `<sheetData><row r="1">${textCell('Mansione')}${textCell('Scadenza')}</row><row r="2">${textCell('Cuoca')}${cells}</row></sheetData>`;
const manyNames = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`xl/a${at}.xml`, '<a/>']));

const workbooks: Fault[] = [
  {
    id: 'H1',
    name: 'a workbook that unfolds without end',
    ...book(zip({ 'xl/workbook.xml': Buffer.alloc(120 * 1024 * 1024, ' ') })),
    state: 'failed',
    codes: ['SHEET_TOO_BIG'],
  },
  {
    id: 'H1',
    name: 'an archive of two thousand parts, none of a workbook',
    ...book(zip(manyNames)),
    state: 'failed',
    codes: ['NOT_A_SHEET'],
  },
  {
    id: 'H2',
    name: 'a part with a path of its own',
    ...book(zip({ '../../../tmp/fuori.xml': '<a/>' })),
    state: 'failed',
    codes: ['NOT_A_SHEET'],
  },
  {
    id: 'H3',
    name: 'a cell far beyond the last column',
    ...book(
      xlsx({
        sheets: [
          {
            name: 'A',
            inside:
              '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Mansione</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Cuoca</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
          },
        ],
      }),
    ),
    ...read('Cuoca'),
    codes: [],
  },
  {
    id: 'H5',
    name: 'a day as a number, of the first epoch',
    ...book(xlsx({ formats: ['dd/mm/yyyy'], sheets: [{ name: 'A', inside: inside('<c s="1"><v>46356</v></c>') }] })),
    state: 'fresh',
    codes: [],
    drafts: ([draft]) => expect(draft?.deadline).toMatch(/^(?:2026-11-30|30\/11\/2026)/),
  },
  {
    id: 'H5',
    name: 'a day as a number, of the second epoch',
    ...book(
      xlsx({
        date1904: true,
        formats: ['dd/mm/yyyy'],
        sheets: [{ name: 'A', inside: inside('<c s="1"><v>44894</v></c>') }],
      }),
    ),
    state: 'fresh',
    codes: [],
    drafts: ([draft]) => expect(draft?.deadline).toMatch(/^(?:2026-11-30|30\/11\/2026)/),
  },
  {
    id: 'H7',
    name: 'a sheet that is hidden',
    ...book(
      xlsx({
        sheets: [
          { name: 'A', inside: sheetData([['Mansione'], ['Cuoca']]) },
          { name: 'B', state: 'hidden', inside: sheetData([['Mansione'], ['Sarta']]) },
        ],
      }),
    ),
    ...read('Cuoca'),
    codes: ['HIDDEN_SHEETS'],
  },
  {
    id: 'H7',
    name: 'a second sheet',
    ...book(
      xlsx({
        sheets: [
          { name: 'A', inside: sheetData([['Mansione'], ['Cuoca']]) },
          { name: 'B', inside: sheetData([['Mansione'], ['Sarta']]) },
        ],
      }),
    ),
    ...read('Cuoca'),
    codes: ['OTHER_SHEETS'],
  },
  {
    id: 'H11',
    name: 'a workbook copied by half',
    ...book(cooks.subarray(0, cooks.length / 2)),
    copy: 7,
    state: 'last-good',
    codes: ['SHEET_DAMAGED'],
  },
  {
    id: 'H11',
    name: 'the old format of Excel',
    ...book(Buffer.from('D0CF11E0A1B11AE1'.padEnd(2048, '0'), 'hex'), 'foglio.xls'),
    state: 'failed',
    codes: ['OLD_EXCEL'],
  },
];

table('sheets', faults);
table('workbooks', workbooks);
