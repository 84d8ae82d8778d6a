import { describe, expect, test } from 'vitest';
import type { Page } from '../../../src/http/get.ts';
import { collectPdf } from '../../../src/sources/collect-pdf.ts';
import { pdfSchema } from '../../../src/sources/pdf.ts';
import { codes } from '../served-pages.ts';
import { aPdf, type Words } from './pdfs.ts';

async function read(pages: Words[][]) {
  const body = aPdf(pages);
  const source = pdfSchema.parse({ id: 'lista', kind: 'pdf', path: 'lista.pdf' });
  const page = {
    address: 'lista.pdf',
    contentType: null,
    charset: 'utf-8',
    text: '',
    state: 'fresh',
    copyOf: null,
  } as const;
  const get = async (): Promise<Page> => ({ ...page, body, problems: [] });
  return collectPdf(source, { get, today: '2026-11-22' });
}

const columns = [50, 170, 290, 390, 470];

/** Cells side by side; a cell of several lines is given as a list. */
function row(top: number, cells: (string | string[])[], leading = 12): Words[] {
  return cells.flatMap((cell, at) =>
    [cell].flat().map((text, line) => ({ text, top: top + line * leading, x: columns[at] ?? 50, size: 10 })),
  );
}

const headings = ['Figura', 'Azienda', 'Sede di lavoro', 'Entro il', 'Contatti'];
const seen = ({ drafts }: Awaited<ReturnType<typeof read>>) =>
  drafts.map(({ title, employer, place, deadline, extra }) => [title, employer, place, deadline, extra.pdfPage]);

describe('a table in a PDF', () => {
  test('each row is an offer, whatever number of lines its cells have', async () => {
    const found = await read([
      [
        { text: 'Offerte del 20 novembre 2026', top: 60, size: 14 },
        ...row(100, headings),
        ...row(122, [
          ['Addetta mensa', 'scolastica'],
          'Cucine Blu',
          ['Milano', 'Lambrate'],
          '30/11/2026',
          '02 0000 0071',
        ]),
        ...row(158, ['Sarta', 'Sartoria Est', 'Monza', '', 'passare in negozio']),
        ...row(180, ['Barista', ['Bar Verde di', 'Anna Inventata'], 'Milano', '05/12/2026', '']),
      ],
    ]);
    expect(seen(found)).toEqual([
      ['Addetta mensa scolastica', 'Cucine Blu', 'Milano Lambrate', '30/11/2026', '1'],
      ['Sarta', 'Sartoria Est', 'Monza', null, '1'],
      ['Barista', 'Bar Verde di Anna Inventata', 'Milano', '05/12/2026', '1'],
    ]);
    expect(found.drafts[1]?.text).toBe(
      'Sarta\nAzienda: Sartoria Est\nSede di lavoro: Monza\nContatti: passare in negozio',
    );
    expect(codes(found.problems)).toEqual(['PDF_OUTSIDE_TABLES/nothing']);
  });

  test('rows as close as lines are parted where most cells are filled', async () => {
    const found = await read([
      [
        ...row(100, headings),
        ...row(112, [['Addetta mensa', 'scolastica'], 'Cucine Blu', 'Milano', '30/11/2026', '02 0000 0071']),
        ...row(136, ['Sarta', 'Sartoria Est', 'Monza', '04/12/2026', '02 0000 0072']),
        ...row(148, ['Barista', 'Bar Verde', 'Milano', '05/12/2026', '']),
      ],
    ]);
    expect(seen(found).map(([title]) => title)).toEqual(['Addetta mensa scolastica', 'Sarta', 'Barista']);
  });

  test('goes on over the page, with its headings again or without', async () => {
    const found = await read([
      [...row(100, headings), ...row(122, ['Sarta', 'Sartoria Est', 'Monza', '04/12/2026', '02 0000 0072'])],
      [...row(60, ['', 'e C.', '', '', '']), ...row(82, ['Barista', 'Bar Verde', 'Milano', '05/12/2026', ''])],
      [...row(60, headings), ...row(82, ['Cuoca', 'Mensa', 'Rho', '06/12/2026', ''])],
    ]);
    expect(seen(found)).toEqual([
      ['Sarta', 'Sartoria Est e C.', 'Monza', '04/12/2026', '1'],
      ['Barista', 'Bar Verde', 'Milano', '05/12/2026', '2'],
      ['Cuoca', 'Mensa', 'Rho', '06/12/2026', '3'],
    ]);
  });

  test('what stands below it is told, not taken', async () => {
    const found = await read([
      [
        ...row(100, headings),
        ...row(122, ['Sarta', 'Sartoria Est', 'Monza', '04/12/2026', '']),
        {
          text: 'Le informazioni sono fornite dalle aziende, che ne rispondono per intero verso chi si candida.',
          top: 200,
          size: 10,
        },
      ],
    ]);
    expect(seen(found)).toHaveLength(1);
    expect(found.drafts[0]?.text).not.toContain('informazioni');
    expect(codes(found.problems)).toEqual(['PDF_OUTSIDE_TABLES/nothing']);
  });

  test('labels in one column, values in the other', async () => {
    const card = (top: number, title: string): Words[] =>
      [
        ['Mansione', title],
        ['Azienda', 'Inventata Srl'],
        ['Scadenza', '05/12/2026'],
      ].flatMap((cells, at) => row(top + at * 14, cells));
    const found = await read([[...card(100, 'Cuoca'), ...card(160, 'Sarta')]]);
    expect(seen(found).map((cells) => cells.slice(0, 2))).toEqual([
      ['Cuoca', 'Inventata Srl'],
      ['Sarta', 'Inventata Srl'],
    ]);
  });
});
