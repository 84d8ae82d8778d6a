import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition, Language, OutputKind } from '../../src/model.ts';
import { checkPdf } from '../../src/outputs/pdf-checks.ts';
import { packedObjectsOf } from '../../src/outputs/pdf-objects.ts';
import { entriesOf, textIn } from '../../src/outputs/pdf-values.ts';
import { anEdition, closePrinter, filesOf, mixed, pagesOf, printer } from './an-edition.ts';
import { pagesOfLetters } from './letters.ts';

afterAll(closePrinter);

const plain = (text: string) => text.replace(/\s+/g, ' ');
const faults = (pdf: Uint8Array) => checkPdf(pdf).filter(({ wrong }) => wrong.length > 0);
const millimetres = (points: number) => (points / 72) * 25.4;

function edition(
  count: number,
  { outputs, ...changed }: { outputs: OutputKind[]; language?: Language; pageBudget?: number },
): Edition {
  const base = anEdition(mixed(count));
  const [hub] = base.issue.desks;
  const desks = hub ? [hub, { ...hub, id: 'nett', name: 'Bell NETT', phone: '02 0000 0011' }] : [];
  return { ...base, ...changed, outputs, issue: { ...base.issue, desks } };
}

async function sheet(count: number, kind: OutputKind, changed: { language?: Language; pageBudget?: number } = {}) {
  const files = await filesOf(edition(count, { outputs: [kind], ...changed }));
  const [name, pdf] = [...files][0] ?? ['', new Uint8Array()];
  return { name, pdf, pages: (await pagesOf(pdf)).map(plain) };
}

describe.each(['it', 'ar', 'si'] as const)('in %s', (language) => {
  it.each([
    ['pdf', 35],
    ['large-print', 12],
    ['wall', 20],
  ] as const)(
    'the %s of %i entries is a tagged PDF, as far as its structure tells, and no heavier than 250 KB',
    async (kind, count) => {
      const { pdf } = await sheet(count, kind, { language, pageBudget: 0 });
      expect(faults(pdf)).toEqual([]);
      expect(checkPdf(pdf)).toHaveLength(13);
      expect(pdf.length).toBeLessThan(250_000);
    },
  );
});

describe('the check of a PDF', () => {
  it('finds what Chromium alone leaves out', async () => {
    const html = `<!DOCTYPE html><html lang="it"><title>x</title><style>@page{@bottom-left{content:"1"}}</style>
      <h2>Due</h2><ul><li>uno</li></ul><p><a href="https://a.example/">a</a> <strong>b</strong></p>
      <h4>Quattro</h4><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==" width="9" height="9">`;
    const written = await (await printer()).print(html);
    expect(faults(written).map(({ what, wrong }) => [what.en, wrong.length])).toEqual([
      ['has a title, which the reader shows', 1],
      ['all that is drawn is tagged or an artifact', 1],
      ['headings are in order', 1],
      ['figures have alternative text', 1],
      ['links say where they lead', 1],
      ['lists are lists', 1],
      ['tags are those of the standard', 1],
    ]);
  });

  it('does not take anything else for one', () => {
    expect(checkPdf(new TextEncoder().encode('%PDF-1.4')).map(({ wrong }) => wrong.length)).toEqual([1]);
  });
});

describe('a finished PDF', () => {
  let bodies: string[];
  beforeAll(async () => {
    const { pdf } = await sheet(10, 'pdf', { language: 'fr' });
    bodies = packedObjectsOf(pdf)?.objects.map(({ body }) => body) ?? [];
  });

  it('names each link by the words that are seen', () => {
    const names = bodies
      .filter((body) => body.includes('/Subtype /Link'))
      .map((body) => textIn(entriesOf(body).get('Contents')));
    expect(names).toContain('02 0000 0031');
    expect(names).toContain('bollettino.example');
  });

  it('says which words are Italian in another language', () => {
    const spans = bodies.filter((body) => body.startsWith('<</Type /StructElem\n/S /Span\n/Lang (it)'));
    expect(spans.length).toBeGreaterThan(10);
  });

  it('says in its metadata what it is, of when and whose, and claims no conformance', () => {
    const metadata = Buffer.from(bodies.find((body) => body.includes('<x:xmpmeta')) ?? '', 'latin1').toString('utf8');
    expect(metadata).toContain('<rdf:li xml:lang="x-default">Bulletin');
    expect(metadata).toContain('<dc:language><rdf:Bag><rdf:li>fr</rdf:li>');
    expect(metadata).toContain('<xmp:CreateDate>2026-11-23T00:00:00+00:00');
    expect(metadata).toContain('<pdf:Producer>Skia/PDF');
    expect(metadata).not.toContain('pdfuaid');
  });
});

describe('large print', () => {
  it('has letters of 18 points, one column, as many pages as it takes, and the same every time', async () => {
    const { name, pdf, pages } = await sheet(16, 'large-print');
    expect(name).toBe('bollettino-2026-W48-it-grande.pdf');
    expect(pages.length).toBeGreaterThan(4);
    const letters = (await pagesOfLetters(pdf)).flat().filter(({ sign }) => /\p{L}/u.test(sign));
    const sizes = letters.map(({ size }) => Math.round(size * 10) / 10);
    expect(sizes.filter((size) => size === 18).length).toBeGreaterThan(letters.length / 3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
    expect(pages.join(' ')).not.toContain('Anche questa settimana');
    expect(Buffer.from((await sheet(16, 'large-print')).pdf).equals(Buffer.from(pdf))).toBe(true);
  });
});

describe('contents', () => {
  const titles = [
    'Offerte di lavoro',
    'Lavoro vicino a te',
    'Corsi per il lavoro',
    'Corsi di italiano',
    'Servizi utili: soldi e casa',
  ];

  it.each([
    ['pdf', 0, 60],
    ['pdf', 9, 60],
    ['large-print', 4, 20],
  ] as const)('of the %s with a budget of %i name the page of each section', async (kind, pageBudget, count) => {
    const { pages } = await sheet(count, kind, { pageBudget });
    expect(pages.length).toBeGreaterThan(4);
    const [first = '', ...others] = pages;
    const list = first.slice(first.indexOf('In questo numero'));
    for (const title of titles) {
      const page = Number(new RegExp(`${title} pagina (\\d+)`).exec(list)?.[1]);
      const afterContents = list.slice(list.lastIndexOf('pagina', list.indexOf('M1 ')));
      const found =
        [afterContents, ...others].findIndex((text) => new RegExp(`${title} (?:km zero · )?\\d+ `).test(text)) + 1;
      expect(page, title).toBe(found);
    }
  });

  it('are not printed where there are few pages', async () => {
    for (const pageBudget of [0, 4, 6]) {
      const { pages } = await sheet(5, 'pdf', { pageBudget });
      expect(pages.length).toBeLessThanOrEqual(4);
      expect(pages.join(' ')).not.toContain('In questo numero');
    }
  });
});

describe('the sheet for a wall', () => {
  it.each([
    ['it', 5],
    ['it', 80],
    ['ar', 30],
  ] as const)('in %s has %i entries on one page of A3, in letters to be read from afar', async (language, count) => {
    const { name, pdf, pages } = await sheet(count, 'wall', { language });
    expect(name).toBe('bollettino-2026-W48-it-parete.pdf');
    expect(pages).toHaveLength(1);
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/MediaBox \[0 0 841\.\d+ 119[01]\.\d+\]/);
    const shown = new Set(pages[0]?.match(/(?<![\p{L}\p{N}])[MKCPIS]\d+(?![\p{L}\p{N}])/gu) ?? []);
    expect(shown.size).toBeGreaterThanOrEqual(Math.min(count, 20));
    const cards = (await pagesOfLetters(pdf)).flat().filter(({ bottom }) => millimetres(bottom) > 150);
    expect(cards.filter(({ size }) => size > 13.9).length).toBeGreaterThan(cards.length / 2);
  });

  it('says how many entries are neither shown nor listed', async () => {
    const { pages } = await sheet(80, 'wall');
    const shown = Number(/ci sono (\d+) voci su 80/.exec(pages[0] ?? '')?.[1]);
    const left = Number(/e altre (\d+) voci/.exec(pages[0] ?? '')?.[1]);
    expect(shown).toBeGreaterThan(3);
    expect(shown + left).toBeLessThanOrEqual(80);
  });

  it.each(['it', 'ar'] as const)(
    'in %s has ten slips along its foot, each whole, the desks by turns',
    async (language) => {
      const { pdf } = await sheet(20, 'wall', { language });
      const [letters = []] = await pagesOfLetters(pdf);
      const height = 52;
      const width = (297 - 28) / 10;
      const slips = new Map<number, string[]>();
      for (const { sign, left, bottom } of letters.toSorted((a, b) => a.bottom - b.bottom)) {
        const up = millimetres(bottom) - 10;
        if (up > height || !/\S/.test(sign)) continue;
        expect(up).toBeGreaterThan(-1);
        const across = (millimetres(left) - 14) / width;
        expect(across % 1).toBeGreaterThan(0.05);
        slips.set(Math.floor(across), [...(slips.get(Math.floor(across)) ?? []), sign]);
      }
      expect([...slips.keys()].sort((a, b) => a - b)).toEqual([...Array(10).keys()]);
      const signs = [...slips].sort(([a], [b]) => a - b).map(([, slip]) => slip.toSorted().join(''));
      expect(new Set(signs).size).toBe(2);
      expect(signs[0]).toBe(signs[2]);
      expect(signs[0]).not.toBe(signs[1]);
    },
  );

  it('hides the slips from readers aloud, who have the desks at its head', async () => {
    const { pdf, pages } = await sheet(5, 'wall');
    expect(pages[0]?.replace(/\s/g, '').split('0200000011').length).toBeGreaterThan(5);
    const names = packedObjectsOf(pdf)?.objects.filter(({ body }) => body.includes('02 0000 0011')) ?? [];
    expect(names).toHaveLength(1);
  });
});
