import { describe, expect, it } from 'vitest';
import { collectListing, listingSchema } from '../../src/sources/listing.ts';
import { toolsOver } from './served-pages.ts';

const tools = toolsOver({});
const offer = { role: 'Aiuto banco', seen: '2026-11-20', by: 'AB' };
const bakery = {
  id: 'panificio',
  kind: 'listing',
  employer: 'Panificio Inventato',
  address: 'via Inventata 12, Milano',
};
const family = { id: 'famiglie', kind: 'listing', household: true };

const parse = (source: object) => listingSchema.parse(source);
const messages = (source: object) =>
  listingSchema.safeParse(source).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('offers typed by the desk', () => {
  it('keeps every typed word, verbatim', async () => {
    const typed = {
      ...offer,
      confirmed: '2026-11-21',
      text: 'mar-ven 9.15-15.15',
      deadline: 'fino a copertura',
      hours: 24,
      pay: '9 euro',
      openings: 2,
      phone: '02 0000 0012',
      apply: 'in negozio',
      programme: 'IN-JOBS',
    };
    const { drafts, problems } = await collectListing(parse({ ...bakery, offers: [typed] }), tools);
    expect(problems).toEqual([]);
    expect(drafts).toEqual([
      {
        source: 'panificio',
        kind: 'offer',
        section: 'km-zero',
        id: 'aiuto-banco',
        title: 'Aiuto banco',
        translations: {},
        url: null,
        date: null,
        employer: 'Panificio Inventato',
        place: 'via Inventata 12, Milano',
        deadline: 'fino a copertura',
        text: 'mar-ven 9.15-15.15',
        author: null,
        language: 'it',
        seen: '2026-11-20',
        by: 'AB',
        confirmed: '2026-11-21',
        extra: {
          hours: '24',
          pay: '9 euro',
          openings: '2',
          phone: '02 0000 0012',
          applyNote: 'in negozio',
          programme: 'IN-JOBS',
        },
      },
    ]);
  });

  it('numbers offers for the same role, and folds accents in identities', async () => {
    const source = parse({
      ...bakery,
      offers: [
        { ...offer, role: 'Caffè & cucina' },
        { ...offer, role: 'caffe, CUCINA' },
        { ...offer, role: '???' },
      ],
    });
    const { drafts } = await collectListing(source, tools);
    expect(drafts.map(({ id }) => id)).toEqual(['caffe-cucina', 'caffe-cucina-2', 'annuncio']);
  });

  it('goes to another section when told so, and to the place of work rather than the employer’s', async () => {
    const { drafts } = await collectListing(
      parse({ ...bakery, section: 'market', offers: [{ ...offer, zone: 'Crescenzago' }] }),
      tools,
    );
    expect(drafts[0]).toMatchObject({ section: 'market', place: 'Crescenzago' });
  });

  it('gives nothing for no offers', async () => {
    expect(await collectListing(parse({ ...bakery, offers: [] }), tools)).toEqual({ drafts: [], problems: [] });
  });
});

describe('households', () => {
  it('names no employer and sends to the desk', async () => {
    const { drafts } = await collectListing(
      parse({
        ...family,
        offers: [{ ...offer, role: 'Baby-sitter', zone: 'zona Udine', desk: 'hub', reference: 'FAM-12' }],
      }),
      tools,
    );
    expect(drafts[0]).toMatchObject({
      employer: null,
      place: 'zona Udine',
      extra: { desk: 'hub', reference: 'FAM-12', employerKind: 'household' },
    });
  });

  it('refuses name, address and contacts of a family, and asks for the desk', () => {
    const found = messages({
      ...family,
      employer: 'Famiglia Inventata',
      address: 'via Inventata 1',
      offers: [{ ...offer, phone: '300 000 0001', email: 'a@famiglia.example', apply: 'suonare' }],
    });
    expect(found.map((message) => message.split(':')[0])).toEqual([
      'employer',
      'address',
      'offers.0.desk',
      'offers.0.phone',
      'offers.0.email',
      'offers.0.apply',
    ]);
  });

  it.each([
    [{ zone: 'via Inventata 7' }, 'offers.0.zone'],
    [{ zone: 'Lambrate, citofono Inventati' }, 'offers.0.zone'],
    [{ zone: 'Lambrate 300-000 0012' }, 'offers.0.zone'],
    [{ reference: 'RIF 300-0000012' }, 'offers.0.reference'],
    [{ role: 'Badante 300 000 0012' }, 'offers.0.role'],
    [{ by: 'Ada 3000000012' }, 'offers.0.by'],
  ])('refuses what gives a family away: %j', (given, place) => {
    const found = messages({ ...family, offers: [{ ...offer, desk: 'hub', ...given }] });
    expect(found.map((message) => message.split(':')[0])).toEqual([place]);
  });

  it.each([
    { zone: 'zona via Padova' },
    { zone: 'Municipio 3, Lambrate 20134' },
    { reference: 'FAM-12/2026' },
    { by: 'Sportello 2' },
  ])('accepts %j of a family', (given) => {
    expect(messages({ ...family, offers: [{ ...offer, desk: 'hub', ...given }] })).toEqual([]);
  });

  it('protects a family among other offers, too', async () => {
    const offers = [offer, { ...offer, role: 'Badante', employerKind: 'household', desk: 'hub' }];
    const { drafts } = await collectListing(parse({ ...bakery, offers }), tools);
    expect(drafts.map(({ employer, place }) => [employer, place])).toEqual([
      ['Panificio Inventato', 'via Inventata 12, Milano'],
      [null, null],
    ]);
    expect(
      messages({ ...bakery, offers: [{ ...offer, employerKind: 'household', desk: 'hub', whatsapp: '300 000 0001' }] }),
    ).toHaveLength(1);
  });
});

describe('configuration', () => {
  it.each([
    ['no employer', { ...bakery, employer: undefined, offers: [offer] }, /employer: Manca il nome/],
    ['a phone that lost its zero', { ...bakery, offers: [{ ...offer, phone: 200000012 }] }, /offers\.0\.phone/],
    ['an unknown key', { ...bakery, offers: [{ ...offer, telefono: '02' }] }, /telefono/],
    ['a date that is none', { ...bakery, offers: [{ ...offer, seen: '20/11/2026' }] }, /offers\.0\.seen/],
  ])('refuses %s', (_, source, expected) => {
    expect(messages(source).join('\n')).toMatch(expected);
  });
});
