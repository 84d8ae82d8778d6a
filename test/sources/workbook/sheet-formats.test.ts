// The `sheet` kind over workbooks and pages, through the door by which files really come.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createGet } from '../../../src/http/create-get.ts';
import { collectSheet } from '../../../src/sources/collect-sheet.ts';
import { sheetSchema } from '../../../src/sources/sheet.ts';
import { codes } from '../served-pages.ts';
import { ods, odsRow, sheetData, textCell, xlsx, zip } from './books.ts';

const root = mkdtempSync(join(tmpdir(), 'bulletin-sheets-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const get = createGet({
  root,
  cacheFolder: join(root, 'cache'),
  contact: 'test@bulletin.example',
  version: '0',
  today: '2026-11-22',
  gapMs: 0,
});

async function read(body: Uint8Array | string, keys: object = {}, name = 'foglio.xlsx') {
  writeFileSync(join(root, name), body);
  const source = sheetSchema.parse({ id: 'foglio', kind: 'sheet', path: name, ...keys });
  return collectSheet(source, { get, today: '2026-11-22' });
}

const headings = ['Mansione', 'Ditta', 'Scadenza', 'Telefono', 'Note'];
const one = sheetData([headings, ['Cuoca', 'Mensa Inventata', '30/11/2026', '02 0000 0021', 'mattina']]);

describe('an Excel workbook', () => {
  it('gives its rows, under titles and empty rows, named as the editor does', async () => {
    const { drafts, problems } = await read(
      xlsx({
        sheets: [
          {
            name: 'Offerte',
            inside: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"/><row r="4">${headings.map(textCell).join('')}</row>
              <row r="6"><c r="A6" t="s"><v>1</v></c><c r="C6" s="1"><v>46356</v></c><c r="E6" t="str"><f>A1&amp;B1</f><v>solo mattina</v></c></row>
              <row r="9"><c r="B9" t="inlineStr"><is><t>Bar Inventato</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:E1"/></mergeCells>`,
          },
        ],
        texts: [
          '<t>Offerte di novembre</t>',
          '<r><rPr><b/></rPr><t>Aiuto </t></r><r><t>cuoca &amp; lava_x002D_piatti</t></r><rPh><t>x</t></rPh>',
        ],
        formats: ['dd/mm/yyyy'],
      }),
    );
    expect(drafts).toMatchObject([
      { title: 'Aiuto cuoca & lava-piatti', employer: null, deadline: '30/11/2026', text: 'solo mattina' },
    ]);
    expect(problems.map(({ code, what }) => [code, what.it.slice(0, 7)])).toEqual([['ROW_WITHOUT_TITLE', 'Riga 9 ']]);
  });

  it('shows numbers, days and hours as a person would type them', async () => {
    const cells = [
      '<c t="inlineStr"><is><t>Cuoca</t></is></c>',
      '<c s="1"><v>9.5</v></c>',
      '<c s="2"><v>123</v></c>',
      '<c s="3"><v>44894</v></c>',
      '<c s="4"><v>44894.604166667</v></c>',
      '<c><v>3000000001</v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="d"><v>2026-12-01T00:00:00</v></c>',
    ];
    const names = ['Mansione', 'Paga', 'Sede', 'Scadenza', 'Inizio', 'Telefono', 'Note', 'Fine'];
    const { drafts, problems } = await read(
      xlsx({
        date1904: true,
        formats: ['#,##0.00\\ "€"', '00000', 'd-mmm-yy', 'dd/mm/yyyy hh:mm'],
        sheets: [
          {
            name: 'A',
            inside: `<sheetData><row>${names.map(textCell).join('')}</row><row>${cells.join('')}</row></sheetData>`,
          },
        ],
      }),
    );
    expect(problems).toEqual([]);
    expect(drafts[0]).toMatchObject({
      place: '00123',
      deadline: '30/11/2026',
      text: 'sì',
      extra: { pay: '9,50 €', starts: '30/11/2026 14:30', phone: '3000000001', ends: '01/12/2026' },
    });
  });

  it('leaves hidden rows, columns and sheets unread, and says how many', async () => {
    const inside = `<cols><col min="3" max="3" hidden="1"/></cols><sheetData><row r="1">${['Mansione', 'Ditta', 'Note'].map(textCell).join('')}</row>
      <row r="2">${['Cuoca', 'Mensa', 'segreto'].map(textCell).join('')}</row>
      <row r="3" hidden="1">${['Sarta', 'Sartoria'].map(textCell).join('')}</row><row r="4" hidden="1"/>
      <row r="5" hidden="true">${['Barista', 'Bar'].map(textCell).join('')}</row></sheetData>`;
    const { drafts, problems } = await read(
      xlsx({
        sheets: [
          { name: 'Archivio', state: 'hidden', inside: one },
          { name: 'Vuoto', state: 'veryHidden', inside: '' },
          { name: 'Offerte', inside },
        ],
      }),
    );
    expect(drafts).toMatchObject([{ title: 'Cuoca', employer: 'Mensa', text: '' }]);
    expect(problems.map(({ code, lost, what }) => [code, lost, what.it])).toEqual([
      [
        'HIDDEN_ROWS',
        'nothing',
        'Nel foglio della fonte "foglio" ci sono 2 righe nascoste e 1 colonna nascosta, che non si leggono.',
      ],
      [
        'HIDDEN_SHEETS',
        'nothing',
        'Nel file della fonte "foglio" c’è un foglio nascosto, che non si legge: «Archivio».',
      ],
    ]);
  });

  it('reads the first visible sheet with headings, and names the others that have some', async () => {
    const book = xlsx({
      sheets: [
        { name: 'Leggimi', inside: sheetData([['Foglio dello sportello'], ['Note']]) },
        { name: 'Milano', inside: one },
        { name: 'Rho', inside: one.replace('Cuoca', 'Sarta') },
      ],
    });
    const first = await read(book);
    expect([first.drafts.map(({ title }) => title), first.problems.map(({ what }) => what.it)]).toEqual([
      ['Cuoca'],
      ['Della fonte "foglio" si legge solo il foglio «Milano». Sembrano avere annunci anche questi fogli: «Rho».'],
    ]);
    const second = await read(book, { sheet: ' rho' });
    expect([second.drafts.map(({ title }) => title), second.problems]).toEqual([['Sarta'], []]);
    await expect(read(book, { sheet: 'Lodi' })).rejects.toMatchObject({
      problem: {
        code: 'NO_SUCH_SHEET',
        what: { it: 'Nel file della fonte "foglio" non c’è il foglio «Lodi». Ci sono: «Leggimi», «Milano», «Rho».' },
      },
    });
  });

  it('repeats in every row what is merged over several, and nowhere else', async () => {
    const inside = `${sheetData([
      ['Ditta', 'Mansione'],
      ['Mensa', 'Cuoca'],
      ['', 'Lavapiatti'],
      ['', ''],
      ['', 'Sarta'],
    ])}<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="A1:XFD1048576"/></mergeCells>`;
    const { drafts } = await read(xlsx({ sheets: [{ name: 'A', inside: inside.replace('A1:XFD1048576', 'B2:B4') }] }));
    expect(drafts.map(({ title, employer }) => [title, employer])).toEqual([
      ['Cuoca', 'Mensa'],
      ['Lavapiatti', 'Mensa'],
      ['Sarta', null],
    ]);
    const { drafts: all } = await read(xlsx({ sheets: [{ name: 'A', inside }] }));
    expect(all).toHaveLength(3);
  });

  it('tells what a spreadsheet has spoiled, with its row', async () => {
    const cells = [
      textCell('Cuoca'),
      '<c s="1"><v>46365</v></c>',
      '<c><v>200000022</v></c>',
      '<c t="e"><v>#N/A</v></c>',
      '<c><f>SUM(A1)</f></c>',
    ];
    const names = ['Mansione', 'Orario', 'Telefono', 'Ditta', 'Paga'];
    const { drafts, problems } = await read(
      xlsx({
        formats: ['d-mmm'],
        sheets: [
          {
            name: 'A',
            inside: `<sheetData><row>${names.map(textCell).join('')}</row><row>${cells.join('')}</row></sheetData>`,
          },
        ],
      }),
    );
    expect(drafts).toMatchObject([{ title: 'Cuoca', employer: null, extra: {} }]);
    expect(codes(problems).sort()).toEqual([
      'CELL_ERROR/field',
      'HOURS_SPOILED/field',
      'NOT_CALCULATED/field',
      'PHONE_WITHOUT_ZERO/field',
    ]);
    expect(problems.every(({ what }) => what.it.startsWith('Riga 2 '))).toBe(true);
  });

  it.each(['ore 24', 'max 20', '9-12', 'sabato', 'dal 20/11/2026'])(
    'keeps «%s» in the column of hours',
    async (hours) => {
      const { drafts, problems } = await read(`Mansione;Orario\nCuoca;${hours}\n`);
      expect([drafts[0]?.extra.hours, problems]).toEqual([hours, []]);
    },
  );

  it.each([
    '0200000021',
    '300 000 0001',
    '3000000001',
    '393000000001',
    '800000001',
    '112',
    '+39 02 0000 0021',
    '2000 0000',
  ])('keeps the telephone «%s»', async (phone) => {
    const { drafts, problems } = await read(`Mansione;Telefono\nCuoca;${phone}\n`);
    expect([drafts[0]?.extra.phone, problems]).toEqual([phone, []]);
  });
});

describe('a LibreOffice workbook', () => {
  it('gives its rows, with repeats, hidden parts and notes', async () => {
    const value = (type: string, attributes: string, shown: string) =>
      `<table:table-cell office:value-type="${type}" ${attributes}><text:p>${shown}</text:p></table:table-cell>`;
    const inside = `<table:table table:name="Vecchio" table:style-name="nascosto">${odsRow(['Mansione', 'Ditta'])}</table:table>
      <table:table table:name="Offerte"><table:table-column table:number-columns-repeated="8"/><table:table-column table:visibility="collapse"/>
      ${odsRow(['<table:table-cell table:number-columns-spanned="9"><text:p>Offerte</text:p></table:table-cell>'])}
      <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      ${odsRow(['Mansione', 'Ditta', 'Scadenza', 'Inizio', 'Paga', 'Sede', 'Note', 'Telefono', 'Chi'])}
      ${odsRow([
        'Aiuto<text:s text:c="1"/><text:span>cuoca</text:span>',
        '<table:table-cell table:number-rows-spanned="2"><office:annotation><text:p>nota interna</text:p></office:annotation><text:p>Mensa</text:p></table:table-cell>',
        value('date', 'office:date-value="2026-11-30"', '30 nov 26'),
        value('date', 'office:date-value="2026-11-30T14:30:00"', '30/11/26'),
        value('currency', 'office:value="1200.5"', '€1,200.50'),
        value('float', 'office:value="123"', '00123'),
        '<table:table-cell><text:p>mattina</text:p><text:p>e sera</text:p></table:table-cell>',
        value('float', 'office:value="3000000001"', '3,00E+09'),
        'Anna',
      ])}
      ${odsRow(['Sarta', '<table:covered-table-cell/>', value('time', 'office:time-value="PT14H30M00S"', '2:30 PM')])}
      ${odsRow(['Barista', 'Bar'], 'table:visibility="filter" table:number-rows-repeated="2"')}
      <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`;
    const { drafts, problems } = await read(ods(inside), {}, 'foglio.ods');
    expect(drafts).toMatchObject([
      {
        title: 'Aiuto cuoca',
        employer: 'Mensa',
        deadline: '30/11/2026',
        place: '00123',
        text: 'mattina\ne sera',
        by: null,
        extra: { starts: '30/11/2026 14:30', pay: '€1.200,50', phone: '3000000001' },
      },
      { title: 'Sarta', employer: 'Mensa', deadline: '14:30' },
    ]);
    expect(problems.map(({ what }) => what.it)).toEqual([
      'Nel foglio della fonte "foglio" ci sono 2 righe nascoste e 1 colonna nascosta, che non si leggono.',
      'Nel file della fonte "foglio" c’è un foglio nascosto, che non si legge: «Vecchio».',
    ]);
  });
});

describe('a file that is called what it is not', () => {
  const table = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="windows-1252"><style>td{}</style></head><body><table>
    <tr><td colspan=5>Offerte</td></tr><tr><th>Mansione<th>Ditta<th>Scadenza<th>Telefono<th>Note</tr>
    <tr><td>Cuoca</td><td rowspan="2">Mensa &amp; C.</td><td>30/11/2026</td><td></td><td>prima<br>seconda</td></tr>
    <tr><td>Sarta</td><td></td><td>0200000021</td></tr><tr style="display: none"><td>Nascosta</td></tr></table></body></html>`;

  it.each(['foglio.xls', 'foglio.xlsx', 'foglio.csv'])('a page with a table called %s', async (name) => {
    const { drafts, problems } = await read(table, {}, name);
    expect(drafts).toMatchObject([
      { title: 'Cuoca', employer: 'Mensa & C.', deadline: '30/11/2026', text: 'prima\nseconda' },
      { title: 'Sarta', employer: 'Mensa & C.', extra: { phone: '0200000021' } },
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['HIDDEN_ROWS']);
  });

  it('text in columns called .xlsx, and a workbook called .csv', async () => {
    expect((await read('Mansione\tDitta\nCuoca\tMensa\n')).drafts).toHaveLength(1);
    const { drafts } = await read(xlsx({ sheets: [{ name: 'A', inside: one }] }), {}, 'foglio.csv');
    expect(drafts).toHaveLength(1);
  });
});

describe('a file that gives nothing', () => {
  const book = xlsx({ sheets: [{ name: 'A', inside: one }] });
  const flipped = Buffer.from(book);
  const at = flipped.indexOf('sheet1.xml') + 40;
  flipped.writeUInt8(255 - flipped.readUInt8(at), at);
  const compound = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);
  const encrypted = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';

  it.each([
    ['cut short', book.subarray(0, book.length - 40), 'SHEET_DAMAGED'],
    ['cut in the middle', book.subarray(0, 400), 'SHEET_DAMAGED'],
    ['with a byte changed', flipped, 'SHEET_DAMAGED'],
    ['with a password', Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]), 'SHEET_LOCKED'],
    ['with a password, by LibreOffice', ods('', encrypted), 'SHEET_LOCKED'],
    ['in the old format', compound, 'OLD_EXCEL'],
    [
      'a text document',
      zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' }),
      'NOT_A_SHEET',
    ],
    ['any archive', zip({ 'foto.txt': 'x' }), 'NOT_A_SHEET'],
    ['a workbook without words', xlsx({ sheets: [{ name: 'A', inside: '<sheetData/>' }] }), 'NO_HEADER'],
    ['only hidden sheets', xlsx({ sheets: [{ name: 'A', state: 'hidden', inside: one }] }), 'NO_HEADER'],
    [
      'Google asking who reads',
      '<!doctype html><html><body>Accedi<a href="https://accounts.google.com/x">x</a></body></html>',
      'NOT_A_SHEET',
    ],
  ])('%s', async (_, body, code) => {
    await expect(read(body)).rejects.toMatchObject({ problem: { code, lost: 'source' } });
  });

  it('says how to share a Google sheet', async () => {
    await expect(
      read('<html><form action="https://accounts.google.com/ServiceLogin"></form></html>'),
    ).rejects.toMatchObject({
      problem: { remedy: { it: expect.stringMatching(/Condividi.*Chiunque abbia il link/) } },
    });
  });
});

describe('what is built to hurt', () => {
  const start = `<sheetData><row r="1">${headings.map(textCell).join('')}</row><row r="2">${textCell('Cuoca')}</row>`;
  const titles = (found: { drafts: { title: string | null }[] }) => found.drafts.map(({ title }) => title).slice(0, 2);

  it('a million empty rows, styled', async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 3}" s="1" customFormat="1"/>`).join('');
    const found = await read(xlsx({ sheets: [{ name: 'A', inside: `${start}${rows}</sheetData>` }] }));
    expect([titles(found), found.problems]).toEqual([['Cuoca'], []]);
  });

  it('more rows, and more columns, than anybody keeps by hand: read so far, and told', async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => `<row r="${at + 3}">${textCell('Sarta')}</row>`).join('');
    const tall = await read(xlsx({ sheets: [{ name: 'A', inside: `${start}${rows}</sheetData>` }] }));
    expect([titles(tall), tall.drafts.length]).toEqual([['Cuoca', 'Sarta'], 19_999]);
    expect(tall.problems.map(({ code, lost, what }) => [code, lost, what.it])).toEqual([
      [
        'SHEET_CUT',
        'entry',
        'Il foglio della fonte "foglio" è troppo grande: è stato letto fino alla riga 20000, il resto no.',
      ],
    ]);
    const wide = `${start}<row r="3">${textCell('Sarta')}<c r="XFD3"><v>1</v></c></row></sheetData>`;
    expect(codes((await read(xlsx({ sheets: [{ name: 'A', inside: wide }] }))).problems)).toEqual(['SHEET_CUT/entry']);
  });

  it('one long text in every cell', async () => {
    const cells = '<c t="s"><v>0</v></c>'.repeat(5);
    const rows = `<row>${cells}</row>`.repeat(5000);
    const book = xlsx({
      texts: [`<t>${'x'.repeat(30_000)}</t>`],
      sheets: [{ name: 'A', inside: `${start}${rows}</sheetData>` }],
    });
    expect(codes((await read(book)).problems)).toContain('SHEET_CUT/entry');
  });

  it.each([
    ['deep XML', '<x>'.repeat(100_000), 'SHEET_DAMAGED'],
    [
      'entities',
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><sheetData>&b;</sheetData>',
      'NO_HEADER',
    ],
  ])('%s', async (_, inside, code) => {
    await expect(read(xlsx({ sheets: [{ name: 'A', inside }] }))).rejects.toMatchObject({ problem: { code } });
  });

  it('texts beyond all measure', async () => {
    const text = `<t>${'x'.repeat(1_000_000)}</t>`;
    const book = xlsx({ texts: Array.from({ length: 40 }, () => text), sheets: [{ name: 'A', inside: one }] });
    await expect(read(book)).rejects.toMatchObject({ problem: { code: 'SHEET_TOO_BIG' } });
  });

  it('repeats in a LibreOffice sheet', async () => {
    const row = `<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>`;
    const found = await read(ods(`<table:table table:name="A">${odsRow(['Mansione', 'Ditta'])}${row}</table:table>`));
    expect(codes(found.problems)).toContain('SHEET_CUT/entry');
  });

  it.each([
    ['line ends', '\n'.repeat(12_000_000)],
    ['separators', ';'.repeat(12_000_000)],
    ['quotation marks', '"a\n'.repeat(3_000_000)],
    ['cells of a page', `<table><tr><td>Mansione</table><table>${'<tr><td>'.repeat(1_000_000)}`],
  ])('a text of %s', async (_, rest) => {
    const found = await read(rest.startsWith('<') ? rest : `Mansione;Ditta\nCuoca;Mensa\n${rest}`, {}, 'foglio.csv');
    expect(found.drafts.length).toBeLessThan(20_001);
  });
});

describe('over the network', () => {
  it('a workbook is read like a file', async () => {
    const book = xlsx({ sheets: [{ name: 'A', inside: one }] });
    const server = createServer((_, answer) => answer.end(book)).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const url = `http://127.0.0.1:${port}/foglio`;
    const source = sheetSchema.parse({ id: 'foglio', kind: 'sheet', url, private: true });
    const { drafts } = await collectSheet(source, { get, today: '2026-11-22' });
    server.close();
    expect(drafts).toMatchObject([{ title: 'Cuoca', deadline: '30/11/2026', extra: { phone: '02 0000 0021' } }]);
  });
});

const corpus = fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));

describe.skipIf(!existsSync(corpus))('real workbooks', () => {
  it('a directory of services, with eleven sheets', async () => {
    const body = readFileSync(join(corpus, 'wild/spreadsheets/data-inclusion-dataset.xlsx'));
    const columns = { title: 'nom', id: 'id', text: 'presentation_resume' };
    const { drafts, problems } = await read(body, { sheet: 'Structures', columns });
    expect(problems.filter(({ lost }) => lost === 'source')).toEqual([]);
    expect(drafts.length).toBeGreaterThan(0);
  });

  it('a list of addresses', async () => {
    const body = readFileSync(join(corpus, 'wild/spreadsheets/changedetection-import.xlsx'));
    const { drafts } = await read(body, { columns: { title: 'Name', url: 'URL' } });
    expect(drafts.length).toBeGreaterThan(0);
  });
});
