import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { createGet } from '../../../src/http/create-get.ts';
import { collectPdf } from '../../../src/sources/collect-pdf.ts';
import { pdfSchema } from '../../../src/sources/pdf.ts';
import { codes } from '../served-pages.ts';
import { aPdf, assembled, lines, stream, type Words } from './pdfs.ts';

const root = mkdtempSync(join(tmpdir(), 'bulletin-pdf-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const get = createGet({
  root,
  cacheFolder: join(root, 'cache'),
  contact: 'test@bulletin.example',
  version: '0',
  today: '2026-11-22',
  gapMs: 0,
});

async function read(body: Uint8Array | string, keys: object = {}) {
  writeFileSync(join(root, 'lista.pdf'), body);
  const source = pdfSchema.parse({ id: 'lista', kind: 'pdf', path: 'lista.pdf', ...keys });
  return collectPdf(source, { get, today: '2026-11-22' });
}

const titles = ({ drafts }: { drafts: { title: string | null }[] }) => drafts.map(({ title }) => title);

describe('offers in a PDF', () => {
  it('are parted by their numbers, without what each page repeats, and carry their page', async () => {
    const edges = (page: number): Words[] => [
      { text: 'Comune Inventato - Sportello lavoro', top: 40 },
      { text: `Pagina ${page} di 2`, top: 810, x: 280 },
    ];
    const found = await read(
      aPdf([
        [
          ...edges(1),
          { text: 'Offerte di lavoro', top: 80, size: 16 },
          ...lines([
            '1. Cuoca di mensa',
            'Ditta: Mensa Inventata',
            'Sede: via Inventata 12, Milano',
            'Entro il 30/11/2026',
            '2. Sarta',
            'part-time, 20 ore',
          ]),
        ],
        [...edges(2), ...lines(['anche il sabato', '3. Barista', 'Scadenza: 04/12/2026'])],
      ]),
    );
    expect(
      found.drafts.map(({ title, employer, place, deadline, text, extra }) => ({
        title,
        employer,
        place,
        deadline,
        text,
        extra,
      })),
    ).toEqual([
      {
        title: 'Cuoca di mensa',
        employer: 'Mensa Inventata',
        place: 'via Inventata 12, Milano',
        deadline: null,
        text: '1. Cuoca di mensa\nDitta: Mensa Inventata\nSede: via Inventata 12, Milano\nEntro il 30/11/2026',
        extra: { pdfPage: '1' },
      },
      {
        title: 'Sarta',
        employer: null,
        place: null,
        deadline: null,
        text: '2. Sarta\npart-time, 20 ore\nanche il sabato',
        extra: { pdfPage: '1' },
      },
      {
        title: 'Barista',
        employer: null,
        place: null,
        deadline: '04/12/2026',
        text: '3. Barista\nScadenza: 04/12/2026',
        extra: { pdfPage: '2' },
      },
    ]);
    expect(found.problems.map(({ code, lost, what }) => [code, lost, what.it])).toEqual([
      [
        'PDF_BEGINNING_LEFT_OUT',
        'nothing',
        'Nel PDF della fonte "lista" il testo prima del primo annuncio non è stato preso: «Offerte di lavoro».',
      ],
    ]);
  });

  it.each<[string, Words[], string[]]>([
    [
      'the label of the occupation',
      lines([
        'Mansione: Cuoca',
        'Orario: 9-13',
        'Mansione: Sarta',
        'Orario: 14-18',
        '1. taglia e cuci',
        'Mansione: Barista',
      ]),
      ['Cuoca', 'Sarta', 'Barista'],
    ],
    [
      'references',
      lines(['Rif. 12/A Cuoca di mensa', 'Milano, 20 ore', 'Rif. 13/A Sarta', 'Rho, 30 ore']),
      ['Cuoca di mensa', 'Sarta'],
    ],
    [
      'larger headings',
      [
        { text: 'Cuoca di mensa', top: 100, size: 14 },
        ...lines(['Mensa Inventata cerca una persona.', '20 ore, via Inventata 3.'], { top: 120 }),
        { text: 'Sarta', top: 170, size: 14 },
        ...lines(['Sartoria Inventata, via Padova.', '30 ore.'], { top: 190 }),
      ],
      ['Cuoca di mensa', 'Sarta'],
    ],
    [
      'bold headings',
      [
        { text: 'Cuoca', top: 100, bold: true },
        ...lines(['- 20 ore', '- mattina'], { top: 113 }),
        { text: 'Sarta', top: 139, bold: true },
        ...lines(['- 30 ore', '- sera'], { top: 152 }),
      ],
      ['Cuoca', 'Sarta'],
    ],
    [
      'capitals',
      lines([
        'AIUTO CUOCA',
        'Mensa Inventata, 20 ore.',
        'Entro il 30 novembre.',
        'SARTA',
        'Sartoria Inventata, 30 ore.',
        'Entro il 4 dicembre.',
      ]),
      ['AIUTO CUOCA', 'SARTA'],
    ],
    [
      'bullets',
      lines([
        'Si cercano:',
        '\x95 Cuoca, Mensa Inventata',
        '\x95 Sarta, Sartoria Inventata,',
        '  via Padova',
        '\x95 Barista',
      ]),
      ['Cuoca, Mensa Inventata', 'Sarta, Sartoria Inventata, via Padova', 'Barista'],
    ],
    [
      'gaps',
      lines([
        'Cuoca di mensa',
        'Mensa Inventata',
        '20 ore',
        '',
        'Sarta',
        'Sartoria Inventata',
        '30 ore',
        '',
        'Barista',
        'Bar Inventato',
        '40 ore',
      ]),
      ['Cuoca di mensa', 'Sarta', 'Barista'],
    ],
  ])('are parted by %s', async (_, page, expected) => {
    expect(titles(await read(aPdf([page])))).toEqual(expected);
  });

  it('are read column by column, below what reaches over both', async () => {
    const column = (x: number, number: number) =>
      lines(
        [
          `${number}. Cuoca di mensa numero ${number}`,
          'La mensa cerca una persona con',
          'esperienza per il servizio di',
          'mezzogiorno, 20 ore.',
          `${number + 1}. Sarta numero ${number + 1}`,
          'La sartoria cerca una persona che',
          'sappia fare orli e riparazioni,',
          '30 ore in negozio.',
        ],
        { x, top: 140 },
      );
    const over = {
      text: 'Offerte di lavoro della settimana presso le aziende del territorio comunale',
      top: 100,
      size: 13,
    };
    const found = await read(aPdf([[over, ...column(60, 1), ...column(310, 3)]]));
    expect(titles(found)).toEqual([
      'Cuoca di mensa numero 1',
      'Sarta numero 2',
      'Cuoca di mensa numero 3',
      'Sarta numero 4',
    ]);
    expect(found.drafts[0]?.text).toBe(
      '1. Cuoca di mensa numero 1\nLa mensa cerca una persona con esperienza per il servizio di mezzogiorno, 20 ore.',
    );
    expect(found.drafts[1]?.text).not.toContain('Cuoca');
  });

  it('keep what stands beside a label in a table', async () => {
    const row = (at: number, label: string, value: string): Words[] => [
      { text: label, top: 100 + at * 14 },
      { text: value, x: 240, top: 100 + at * 14 },
    ];
    const { drafts } = await read(
      aPdf([
        [
          ...row(0, 'Mansione:', 'Cuoca'),
          ...row(1, 'Sede:', 'Milano'),
          ...row(2, 'Orario:', '9-13'),
          ...row(3, 'Mansione:', 'Sarta'),
          ...row(4, 'Sede:', 'Rho'),
          ...row(5, 'Orario:', '14-18'),
        ],
      ]),
    );
    expect(drafts.map(({ title, place }) => [title, place])).toEqual([
      ['Cuoca', 'Milano'],
      ['Sarta', 'Rho'],
    ]);
  });

  it('are not lost at the edge of a page, though they say much the same there', async () => {
    const page = (number: number): Words[] => [
      { text: 'Comune Inventato', top: 40 },
      ...lines([`${number}. Cuoca`, 'Sede: Milano, via Inventata 1'], { top: 790 - number * 5 }),
      { text: `${number}/2`, top: 830 },
    ];
    const { drafts } = await read(aPdf([page(1), page(2)]));
    expect(drafts.map(({ title, place }) => [title, place])).toEqual([
      ['Cuoca', 'Milano, via Inventata 1'],
      ['Cuoca', 'Milano, via Inventata 1'],
    ]);
  });

  it('join what a line end parted', async () => {
    const text = [
      '1. Cuoca',
      'La mensa della scuola cerca una persona che sappia cucinare per bambini, con espe-',
      'rienza; contratto part-',
      'time.',
      '2. Sarta',
    ];
    const { drafts } = await read(aPdf([lines(text)]));
    expect(drafts[0]?.text).toContain('con esperienza; contratto');
  });

  it('are one for each page where nothing parts them, and that is told', async () => {
    const { drafts, problems } = await read(aPdf([lines(['Cuoca cercasi a Milano']), lines(['Sarta cercasi a Rho'])]));
    expect(titles({ drafts })).toEqual(['Cuoca cercasi a Milano', 'Sarta cercasi a Rho']);
    expect(drafts.map(({ extra }) => extra.pdfPage)).toEqual(['1', '2']);
    expect(codes(problems).filter((code) => code !== 'PDF_NOT_PARTED/nothing')).toEqual([]);
  });

  it('are others once their words have changed', async () => {
    const id = async (hours: string) => (await read(aPdf([lines(['1. Cuoca', hours, '2. Sarta'])]))).drafts[0]?.id;
    expect(await id('20 ore')).toBe(await id('20 ore'));
    expect(await id('20 ore')).not.toBe(await id('40 ore'));
  });

  it('come over the network just the same', async () => {
    const body = aPdf([lines(['1. Cuoca', '2. Sarta'])]);
    const server = createServer((_, answer) => answer.end(body)).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/lista`;
    const source = pdfSchema.parse({ id: 'lista', kind: 'pdf', url, private: true });
    const found = await collectPdf(source, { get, today: '2026-11-22' });
    server.close();
    expect(titles(found)).toEqual(['Cuoca', 'Sarta']);
  });
});

describe('a PDF that gives less than it should', () => {
  const encryption = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<00><00>]`;
  const square = stream('1 0 0 rg 100 100 200 200 re f');

  it.each([
    ['a password', aPdf([lines(['1. Cuoca'])], encryption), 'PDF_LOCKED'],
    ['a scan', aPdf([[], []]), 'PDF_WITHOUT_TEXT'],
    ['nothing behind its mark', '%PDF-1.7\nxxxx', 'PDF_DAMAGED'],
    ['a page of the web', '<!doctype html><html><body>Pagina non trovata</body></html>', 'NOT_A_PDF'],
    ['some other text', 'Mansione;Ditta\nCuoca;Mensa\n', 'NOT_A_PDF'],
    ['signs that are no letters', aPdf([lines(['\x80\x80 %%% ### \xa7\xa7\xa7 \xb1\xb1\xb1 ***'])]), 'PDF_GARBLED'],
    ['far too many bytes', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(16 * 1024 * 1024)]), 'PDF_TOO_BIG'],
  ])('%s', async (_, body, code) => {
    await expect(read(body)).rejects.toMatchObject({ problem: { code, lost: 'source' } });
  });

  it('a page without text among others, and more pages than are read', async () => {
    const some = await read(aPdf([lines(['1. Cuoca', '2. Sarta']), [], lines(['3. Barista'])]));
    expect([titles(some), codes(some.problems)]).toEqual([['Cuoca', 'Sarta', 'Barista'], ['PDF_SCANNED_PAGES/entry']]);
    const many = await read(
      aPdf(Array.from({ length: 70 }, (_, at) => lines([`${at + 1}. Cuoca ${at + 1}`, 'Milano']))),
    );
    expect([many.drafts.length, codes(many.problems)]).toEqual([60, ['PDF_CUT/entry']]);
  });

  it('a small file that unpacks to more than may be taken', async () => {
    const packed = deflateSync(Buffer.from('0 0 m 9 9 l S\n'.repeat(20_000_000 / 10))).toString('latin1');
    const body = assembled([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
      stream(packed, '/Filter /FlateDecode'),
      square,
    ]);
    await expect(read(body)).rejects.toMatchObject({ problem: { code: expect.stringMatching(/^PDF_/) } });
  });
});
