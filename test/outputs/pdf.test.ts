import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageCount, whyNotPrintable } from '../../src/outputs/pdf-bytes.ts';
import {
  anEdition,
  bareOffer,
  closePrinter,
  fullOffer,
  mixed,
  notice,
  pagesOf,
  printer,
  rendered,
} from './an-edition.ts';

afterAll(closePrinter);

const codesIn = (text: string) => new Set(text.match(/(?<![\p{L}\p{N}])[MKCPIS]\d+(?![\p{L}\p{N}])/gu) ?? []);
const plain = (text: string) => text.replace(/\s+/g, ' ');

describe('a week that fits', () => {
  const entries = mixed(10);
  let pdf: Uint8Array;
  let pages: string[];
  beforeAll(async () => {
    pdf = (await rendered(anEdition(entries))).pdf;
    pages = await pagesOf(pdf);
  }, 60_000);

  it('has every entry, whole, on one page', () => {
    for (const { code, entry } of entries) {
      const page = pages.map(plain).find((text) => text.includes(`${code} `) && text.includes(entry.title.slice(1)));
      expect(page, code).toBeDefined();
    }
  });

  it('reads in order: masthead, sections, colophon', () => {
    const all = plain(pages.join(' '));
    const order = [
      'Municipi 2 e 3',
      'HUB Rizzoli',
      'Offerte di lavoro',
      'Lavoro vicino a te',
      'Corsi per il lavoro',
      'Corsi di italiano',
      'Servizi utili',
      'Pubblica:',
    ];
    const places = order.map((words) => all.indexOf(words));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('says the offer in the readers’ words', () => {
    const all = plain(pages.join(' '));
    for (const words of [
      'da martedì a venerdì 9.15–15.15',
      '24 ore a settimana',
      'dentro l’orario di scuola',
      '950 euro netti al mese, 14 mensilità',
      'italiano A2',
      'anche senza esperienza',
      'con data di fine, 12 mesi',
      'entro venerdì 4 dicembre, ore 12',
      'Vai di persona via Inventata 12, dalle 15.30 alle 17.30',
      '02 0000 0031',
      'controllato il 20/11',
    ]) {
      expect(all).toContain(words);
    }
  });

  it('asks what is not written instead of hiding it', () => {
    const bare = plain(pages.join(' '));
    expect(bare.split('non c’è scritto: chiedi').length).toBeGreaterThan(2);
  });

  it('numbers its pages, and says on each that work is free', () => {
    pages.forEach((text, index) => {
      expect(plain(text)).toContain(`pagina ${index + 1} di ${pages.length}`);
      expect(plain(text)).toContain('Il lavoro non si paga');
    });
  });

  it('is tagged, titled, has a language, an outline and its own fonts', () => {
    const bytes = Buffer.from(pdf).toString('latin1');
    expect(bytes).toMatch(/\/StructTreeRoot/);
    expect(bytes).toMatch(/\/Marked true/);
    expect(bytes).toMatch(/\/Lang \(it\)/);
    expect(bytes).toMatch(/\/Outlines/);
    expect(bytes).toMatch(/\/DisplayDocTitle true/);
    expect(bytes).toMatch(/\/FontFile2/);
    expect(bytes).not.toMatch(/\/Type3/);
    expect(bytes).toMatch(/\/Title/);
  });

  it('is dated by its issue, not by the clock', () => {
    const bytes = Buffer.from(pdf).toString('latin1');
    expect(bytes.match(/\/(?:CreationDate|ModDate) \(D:(\d{14})/g)).toEqual([
      '/CreationDate (D:20261123000000',
      '/ModDate (D:20261123000000',
    ]);
  });

  it('has the same bytes again', async () => {
    expect(Buffer.from((await rendered(anEdition(entries))).pdf).equals(Buffer.from(pdf))).toBe(true);
  });
});

describe('the page budget', () => {
  it.each([
    [30, 4],
    [80, 4],
    [80, 2],
    [12, 1],
  ])('of %i entries keeps to %i pages, and names what has no card', async (count, budget) => {
    const entries = mixed(count);
    const { pdf } = await rendered(anEdition(entries, budget));
    const pages = await pagesOf(pdf);
    expect(pages.length).toBeLessThanOrEqual(budget);
    const found = codesIn(pages.join(' '));
    expect(entries.filter(({ code }) => !found.has(code)).map(({ code }) => code)).toEqual([]);
    if (count === 80)
      expect(plain(pages.join(' '))).toMatch(/Anche questa settimana.*In queste pagine ci sono \d+ voci su 80/);
  });

  it('of four pages for five hundred offers shows many, lists the rest in few lines, and tells the operator', async () => {
    const trades = ['sarta', 'cuoca', 'portinaia', 'autista', 'barista'];
    const entries = Array.from({ length: 500 }, (_, at) => {
      const one = fullOffer(`M${at + 1}`);
      return { ...one, entry: { ...one.entry, title: trades[at % trades.length] ?? '' } };
    });
    const { pdf, problems } = await rendered(anEdition(entries, 4));
    const pages = await pagesOf(pdf);
    const text = plain(pages.join(' '));
    expect(pages.length).toBeLessThanOrEqual(4);
    expect(Number(/ci sono (\d+) voci su 500/.exec(text)?.[1])).toBeGreaterThan(14);
    expect(text).toMatch(/M496 sarta|M496, .* sarta|M496 .*sarta/);
    expect(problems.map((problem) => [problem.code, problem.lost])).toEqual([['PAGES_FULL', 'nothing']]);
  });

  it('of zero pages means as many as it takes', async () => {
    const { pdf } = await rendered(anEdition(mixed(60), 0));
    expect(pageCount(pdf)).toBeGreaterThan(4);
    expect(plain((await pagesOf(pdf)).join(' '))).not.toContain('Anche questa settimana');
  });

  it('prints a thin week on few pages', async () => {
    const { pdf } = await rendered(anEdition([fullOffer('M1'), bareOffer('K1'), notice('S1', 'services')]));
    expect(pageCount(pdf)).toBe(1);
  });
});

describe('the guard', () => {
  it('refuses a sheet without text, one nearly empty, and one with too many pages', async () => {
    const print = (await printer()).print;
    const boxes = await print(
      '<!DOCTYPE html><html><body><div style="width:90px;height:90px;background:red"></div></body></html>',
    );
    expect(whyNotPrintable(boxes, 0)?.it).toContain('nessun testo');
    const short = await print('<!DOCTYPE html><html><body>poco</body></html>');
    expect(whyNotPrintable(short, 400)?.it).toContain('quasi vuoto');
    const long = await print(
      `<!DOCTYPE html><html><body>${'<p style="break-after:page">x</p>'.repeat(9)}</body></html>`,
    );
    expect(whyNotPrintable(long, 1)?.it).toContain('impossibile');
    expect(whyNotPrintable(short, 0)).toBeNull();
  });
});
