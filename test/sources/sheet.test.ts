import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { collectSheet } from '../../src/sources/collect-sheet.ts';
import { sheetSchema } from '../../src/sources/sheet.ts';
import { codes, toolsOver } from './served-pages.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/sources/sheet/${name}`, import.meta.url), 'utf8');

async function read(text: string, columns?: object) {
  const source = sheetSchema.parse({
    id: 'foglio',
    kind: 'sheet',
    path: 'inbox/foglio.csv',
    ...(columns && { columns }),
  });
  return collectSheet(source, toolsOver({ 'inbox/foglio.csv': text }));
}

describe('a sheet', () => {
  it('finds the headings, reads the rows, and names the rows as the editor does', async () => {
    const { drafts, problems } = await read(fixture('normal.csv'));
    expect(
      drafts.map(({ title, employer, place, deadline, text, extra }) => ({
        title,
        employer,
        place,
        deadline,
        text,
        extra,
      })),
    ).toEqual([
      {
        title: 'Aiuto cuoca',
        employer: 'Trattoria Inventata',
        place: 'via Padova',
        deadline: '30/11/2026',
        text: 'paga 1.200,50 euro\nsolo mattina',
        extra: { phone: '02 0000 0021' },
      },
      { title: 'Commessa', employer: 'Bar "Da Tizia"', place: null, deadline: null, text: '=SOMMA(A1)', extra: {} },
      { title: 'Badante', employer: null, place: null, deadline: null, text: '', extra: { phone: '0200000022' } },
    ]);
    expect(problems.map(({ code, lost, what }) => [code, lost, what.it])).toEqual([
      [
        'UNKNOWN_COLUMNS',
        'nothing',
        'Nel foglio della fonte "foglio" una colonna non è stata riconosciuta e non si legge: «Colore».',
      ],
      ['PHONE_SPOILED', 'field', expect.stringMatching(/^Riga 7 della fonte "foglio": /)],
      ['FORMULA', 'nothing', expect.stringMatching(/^Riga 7 della fonte "foglio": /)],
      ['ROW_WITHOUT_TITLE', 'entry', expect.stringMatching(/^Riga 8 della fonte "foglio": manca la mansione/)],
      ['CELL_ERROR', 'field', expect.stringMatching(/^Riga 9 della fonte "foglio": /)],
      ['ROW_TOO_LONG', 'field', expect.stringMatching(/^Riga 9 della fonte "foglio": /)],
    ]);
  });

  it.each([
    [
      'comma.csv',
      [
        ['Cuoca', 'Mensa, scuola', '1.200,50'],
        ['Barista', 'Bar', '9,00'],
      ],
    ],
    ['tabs.tsv', [['Cuoca', 'Mensa, scuola', '1.200,50']]],
    ['declared.csv', [['Cuoca', 'Mensa', undefined]]],
  ])('finds the delimiter of %s', async (name, expected) => {
    const { drafts, problems } = await read(fixture(name));
    expect([drafts.map(({ title, employer, extra }) => [title, employer, extra.pay]), problems]).toEqual([
      expected,
      [],
    ]);
  });

  it.each([
    [
      'amounts do not cut a table of one column',
      'Mansione\nCuoca 1.200,50 euro\nBarista\n',
      ['Cuoca 1.200,50 euro', 'Barista'],
    ],
    [
      'commas in every text do not cut a table parted by semicolons',
      'Mansione;Note\nCuoca;a, b\nBarista;a, b\nSarta;a, b\n',
      ['Cuoca', 'Barista', 'Sarta'],
    ],
    ['old line ends', 'Mansione;Note\rCuoca;a\rBarista;b\r', ['Cuoca', 'Barista']],
    ['a byte order mark', '\uFEFFMansione;Note\nCuoca;a\n', ['Cuoca']],
  ])('%s', async (_, text, expected) => {
    expect((await read(text)).drafts.map(({ title }) => title)).toEqual(expected);
  });

  it('keeps the rows after a quotation mark that is never closed', async () => {
    const { drafts, problems } = await read(fixture('broken-quotes.csv'));
    expect(drafts.map(({ title, text }) => [title, text])).toEqual([
      ['Cuoca', 'mattina'],
      ['Barista', 'sera'],
      ['Sarta', 'ore 9'],
    ]);
    expect(codes(problems)).toEqual(['BROKEN_QUOTES/nothing']);
    expect(problems[0]?.what.it).toMatch(/^Riga 2 della fonte "foglio": /);
  });

  it('takes no part of a text for a row, though a quotation mark is open elsewhere', async () => {
    const text =
      'Mansione;Ditta;Note\nSarta;"Sartoria;"ore 9\nCuoca;Mensa;"mattina\nanche sabato"\nBarista;Bar "da Gino";"sera ""tardi"""\n';
    const { drafts, problems } = await read(text);
    expect(drafts.map(({ title, employer, text }) => [title, employer, text])).toEqual([
      ['Sarta', '"Sartoria', '"ore 9'],
      ['Cuoca', 'Mensa', 'mattina\nanche sabato'],
      ['Barista', 'Bar "da Gino"', 'sera "tardi"'],
    ]);
    expect(problems.map(({ what }) => what.it.slice(0, 6))).toEqual(['Riga 2']);
  });

  it('tells of cells beyond the last column', async () => {
    const { problems } = await read('Mansione;Ditta\nCuoca;Mensa;via Roma; Milano\nSarta;Sartoria;;\n');
    expect(problems.map(({ code, what }) => [code, what.it.slice(0, 6)])).toEqual([['ROW_TOO_LONG', 'Riga 2']]);
  });

  it('knows headings in many spellings', async () => {
    const headings =
      'FIGURA PROFESSIONALE;Ragione Sociale;Sede di lavoro;Data scadenza;E-mail;N° telefono;Orario;Tipo di contratto;Società;Link;Titolo di studio;Chi l’ha visto;Rif.';
    const { drafts, problems } = await read(
      `${headings}\nCuoca;Mensa;Milano;1/12;a@mensa.example;02 0000 0031;24 ore;determinato;Gruppo;https://mensa.example/o?utm_source=x;licenza media;AB;R-7\n`,
    );
    expect(problems).toEqual([]);
    expect(drafts[0]).toMatchObject({
      title: 'Cuoca',
      employer: 'Mensa / Gruppo',
      place: 'Milano',
      deadline: '1/12',
      url: 'https://mensa.example/o',
      by: 'AB',
      extra: {
        email: 'a@mensa.example',
        phone: '02 0000 0031',
        hours: '24 ore',
        contract: 'determinato',
        requirements: 'licenza media',
        reference: 'R-7',
      },
    });
  });

  it('reduces markup that another program left in a cell', async () => {
    const { drafts } = await read('Mansione;Note\n"Cuoca &amp; barista";<p>mattina<br>e sera</p>\n');
    expect([drafts[0]?.title, drafts[0]?.text]).toEqual(['Cuoca & barista', 'mattina\ne sera']);
  });

  it('keeps an address that is none of the web as typed', async () => {
    const { drafts } = await read('Mansione;Sito\nCuoca;www.mensa.example\n');
    expect([drafts[0]?.url, drafts[0]?.extra.web]).toEqual([null, 'www.mensa.example']);
  });
});

describe('columns as configured', () => {
  it('reads these and no others', async () => {
    const { drafts, problems } = await read('Cosa;Telefono;Dove si trova\nCuoca;300 000 0001;Milano\n', {
      title: 'COSA',
      place: 'Dove si trova',
    });
    expect([drafts[0]?.title, drafts[0]?.place, drafts[0]?.extra, problems]).toEqual(['Cuoca', 'Milano', {}, []]);
  });

  it('tells which is missing', async () => {
    const { problems } = await read('Cosa;Dove\nCuoca;Milano\n', { title: 'Cosa', deadline: 'Scade' });
    expect(problems.map(({ what }) => what.it)).toEqual([
      'Nel foglio della fonte "foglio" non c’è la colonna «Scade». Ci sono: «Cosa», «Dove».',
    ]);
  });
});

describe('what is no sheet', () => {
  it.each([
    [
      'a login page',
      '<!doctype html><html><head><title>Accedi</title></head><body>accounts.google.com</body></html>',
      'NOT_A_SHEET',
    ],
    ['a web page', '<html><body><p>Pagina</p></body></html>', 'NOT_A_SHEET'],
    ['a workbook that is cut short', 'PK\u0003\u0004 xl/workbook.xml', 'SHEET_DAMAGED'],
    ['nothing', '\n \n', 'EMPTY_SHEET'],
    ['no headings', 'a;b\nc;d\n', 'NO_HEADER'],
  ])('%s', async (_, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ problem: { code, lost: 'source' } });
  });

  it('is not upset by a sheet of quotation marks, nor by an enormous row', async () => {
    await expect(read('"'.repeat(300_001))).rejects.toMatchObject({ problem: { code: 'NO_HEADER' } });
    const { drafts } = await read(`Mansione;Note\nCuoca${';x'.repeat(200_000)}\n`);
    expect(drafts).toHaveLength(1);
  });

  it('gives nothing for headings alone', async () => {
    expect(await read('Mansione;Ditta\n;\n')).toEqual({ drafts: [], problems: [] });
  });
});

const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

describe.skipIf(!existsSync(corpus))('real sheets', () => {
  it.each([
    ['wild/csv/med-alert-vagas.csv', 'utf-8'],
    ['derived/table-utf8-bom.csv', 'utf-8'],
    ['derived/table-cp1252-semicolon-crlf.csv', 'latin1'],
  ])('%s', async (path, encoding) => {
    const text = new TextDecoder(encoding).decode(readFileSync(join(corpus, path)));
    const { drafts, problems } = await read(text, {
      date: 'Data de Captura',
      title: 'Título do Processo Seletivo',
      url: 'Link de Acesso',
    });
    expect([drafts.length, problems]).toEqual([52, []]);
    expect(
      drafts.every(
        ({ date, title, url }) => /^2026-\d\d-\d\d$/.test(date ?? '') && title && url?.startsWith('https://'),
      ),
    ).toBe(true);
  });
});

describe('the day on which an offer was seen', () => {
  const row = (heading: string, day: string) => read(`Mansione;Ditta;${heading}\nBarista;Bar Inventato;${day}\n`);

  it.each([
    ['Visto il', '20/11/2026', '2026-11-20'],
    ['Data', '3/11/26', '2026-11-03'],
    ['segnalato il', '2026-11-19', '2026-11-19'],
    ['Visto il', '22.11.2026', '2026-11-22'],
    ['Visto il', '', '2026-11-22'],
    ['Pubblicato il', '01/10/2026', '2026-11-22'],
  ])('%s: «%s» is %s', async (heading, day, seen) => {
    const { drafts, problems } = await row(heading, day);
    expect([drafts[0]?.seen, drafts[0]?.date, problems]).toEqual([seen, day === '' ? null : day, []]);
  });

  it.each([
    ['31/11/2026', 'DATE_NOT_READ'],
    ['la settimana scorsa', 'DATE_NOT_READ'],
    ['12/2026', 'DATE_NOT_READ'],
    ['23/11/2026', 'DATE_IN_THE_FUTURE'],
    ['20/11/2062', 'DATE_IN_THE_FUTURE'],
  ])('is not «%s», which is told with its row', async (day, code) => {
    const { drafts, problems } = await row('Visto il', day);
    expect(drafts[0]).toMatchObject({ date: day, seen: '2026-11-22' });
    expect(problems).toMatchObject([
      { code, lost: 'field', what: { it: expect.stringMatching(/^Riga 2 della fonte "foglio": la data/) } },
    ]);
  });

  it('is never after the day of an issue that is made late, nor then a mistake', async () => {
    const source = sheetSchema.parse({ id: 'foglio', kind: 'sheet', path: 'foglio.csv' });
    const tools = { ...toolsOver({ 'foglio.csv': 'Mansione;Visto il\nBarista;24/11/2026\n' }), realDay: '2026-11-25' };
    const { drafts, problems } = await collectSheet(source, tools);
    expect([drafts[0]?.seen, problems]).toEqual(['2026-11-22', []]);
  });

  it('comes with who saw it and when it was confirmed', async () => {
    const { drafts } = await read('Mansione;Visto il;Visto da;Confermato il\nBarista;02/11/2026;AB;21/11/2026\n');
    expect(drafts[0]).toMatchObject({ seen: '2026-11-02', by: 'AB', confirmed: '2026-11-21' });
  });
});
