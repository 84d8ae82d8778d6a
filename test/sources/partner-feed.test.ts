import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partnerEntryName } from '../../src/sources/partner-entries.ts';
import { readFeed } from '../../src/sources/read-feed.ts';

async function read(text: string) {
  const page = {
    address: 'https://ponte.example/annunci.xml',
    contentType: 'text/xml',
    charset: 'utf-8',
    text,
  } as const;
  const read = await readFeed({ ...page, body: Buffer.from(text), state: 'fresh', copyOf: null, problems: [] });
  return 'is' in read ? read.is : read.entries;
}

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/sources/feed/${name}.xml`, import.meta.url), 'utf8');
}

describe('XML that agencies and job boards exchange', () => {
  test('Italian names under a root of its own; the agency itself is no offer', async () => {
    expect(await read(fixture('agency'))).toMatchObject([
      {
        id: 'PL-7',
        title: 'Operaia confezionamento',
        url: 'https://ponte.example/annunci/pl-7',
        employer: 'Cartotecnica Blu',
        place: '20063 Cernusco sul Naviglio, MI',
        date: '19/11/2026',
        deadline: '30/11/2026',
        text: 'Linea di confezionamento.\nTurni 6-14.',
        extra: {
          contract: 'Somministrazione',
          hours: 'Full time',
          openings: '3',
          pay: '1.400',
          reference: 'PL-7',
          requirements: 'Licenza media',
        },
      },
      { id: 'PL-8', title: 'Mulettista', place: 'Pioltello', deadline: null },
    ]);
  });

  test('a table of a database, whose rows bear the name of the table', async () => {
    expect(await read(fixture('rows'))).toMatchObject([
      { id: '1', title: 'Barista', text: 'Bar di quartiere, mattina', place: 'Milano', deadline: '01/12/2026' },
      { id: '2', title: 'Sarta' },
    ]);
  });

  test('the whole address, and pay in parts', async () => {
    expect(await read(fixture('aggregator'))).toMatchObject([
      {
        url: 'https://cerca.example/a1',
        place: 'Via Inventata 4, Lambrate, 20131 Milano, MI',
        date: '2026-11-17',
        deadline: '2026-12-01',
        extra: { pay: '18000-21000 EUR year', employmentType: 'full_time', email: 'lavoro@sole.example' },
      },
    ]);
  });

  test.each([
    ['a catalogue', '<catalog><book><title>XML</title><price>44</price><description>d</description></book></catalog>'],
    ['a configuration', '<config><server><name>a</name><url>https://a.example/</url></server></config>'],
    ['a sitemap', '<urlset><url><loc>https://a.example/1</loc></url></urlset>'],
    ['an entry without title', '<dati><annuncio><descrizione>d</descrizione></annuncio></dati>'],
    ['an entry nested too deep', `${'<a>'.repeat(20)}<job><title>t</title><url>u</url></job>`],
  ])('no offers: %s', async (_what, xml) => {
    expect(await read(xml)).toMatch(/^(?:xml|sitemap|page)$/);
  });

  test('an entry is known by its parts, not by those of the employer within it', () => {
    const employer = '<company><name>Spiga</name><description>d</description><location>Milano</location></company>';
    const entry = `<stellenangebot><title>Sarta</title><url>u</url>${employer}</stellenangebot>`;
    expect(partnerEntryName(`<export>${entry}${entry}</export>`)).toBe('stellenangebot');
  });

  test('any soup of tags ends', () => {
    const piece = fc.constantFrom(
      '<job>',
      '</job>',
      '<title>',
      '</title>',
      '<url/>',
      '<a:b',
      '>',
      'x',
      '</',
      '<!--',
      '&',
    );
    fc.assert(fc.property(fc.array(piece), (pieces) => partnerEntryName(pieces.join('')) !== undefined));
  });
});
